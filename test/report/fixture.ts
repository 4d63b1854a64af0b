import type { AuditResult } from "#generated/types.js";
import { federal, ncqa, payer, statute } from "./fixture-policies.js";

export { fixtureFindings } from "./fixture-findings.js";

/** A quarter of a plan and one delegate, made by hand: every figure below is added up by hand as well. */
export function fixtureResult(): AuditResult {
  return {
    schema: "p2p-audit/audit-result/1",
    program: { name: "p2p-audit", version: "0.1.0" },
    title: "Quarterly monitoring, 2026 Q3",
    plan: "Example Community Health Plan",
    confidentiality:
      "Confidential: prepared for the quality committee, Evidence Code 1157 (to be confirmed by counsel).",
    asOf: "2026-11-15T23:59:00-08:00",
    zone: "America/Los_Angeles",
    period: { from: "2026-07-01", to: "2026-09-30", datedBy: "decidedAt" },
    accounting: { rowsIn: 31204, accepted: 31187, rejected: 17, conserved: true, rejectedWithoutParent: 2 },
    files: [
      file("um_extract_q3.csv", "plan", 9480, 9477, 3),
      file("letters_q3.csv", "plan", 17360, 17353, 7),
      file("p2p_log_sep.csv", "plan", 824, 821, 3),
      file("delegate_a_q3.csv", "delegate-a", 3540, 3536, 4),
      {
        ...file("smith_v2_FINAL.csv", null, 0, 0, 0),
        status: "unmapped",
        message: "no mapping fits its header",
      },
    ],
    deliveries: [
      delivery("plan", "determination", "delivered", 7630, 3),
      delivery(
        "plan",
        "notice",
        "partial",
        15260,
        7,
        "September letters of one vendor are missing, says M. Ortiz, 2026-11-10",
      ),
      delivery("plan", "p2pRequest", "delivered", 821, 3),
      delivery("plan", "contactAttempt", "delivered", 1630, 0),
      { ...delivery("plan", "letterTemplate", "not-delivered", 0, 0), fieldsNotDelivered: [] },
      delivery("delegate-a", "determination", "delivered", 2610, 4),
      delivery("delegate-a", "notice", "delivered", 5220, 0),
      { ...delivery("delegate-a", "p2pRequest", "not-kept", 0, 0), fieldsNotKept: ["requestedMode"] },
      delivery("delegate-a", "contactAttempt", "not-delivered", 0, 0),
    ],
    arrival: {
      asOf: {
        from: "configuration",
        note: "stated in the configuration; no control file says how far the data reaches",
      },
      alarms: [],
      months: [],
    },
    rejects: [
      {
        code: "bad-date",
        file: "letters_q3.csv",
        column: "MAIL_DT",
        rows: 7,
        help: "mend the date or map its layout",
      },
      {
        code: "no-key",
        file: "um_extract_q3.csv",
        column: null,
        rows: 3,
        help: "give the row its identifier",
      },
    ],
    unmappedCodes: [
      {
        file: "p2p_log_sep.csv",
        column: "DISP_CD",
        code: "RESCHED",
        field: "disposition",
        rows: 148,
        sharePercent: 17.96,
        rules: ["BSP-DL-01", "BSP-WIN-01"],
      },
    ],
    integrity: [
      {
        code: "decision-before-receipt",
        title: "Decision before receipt",
        looksAt: "Decisions recorded as made surely before their request was received.",
        why: "A clock that starts after it ends makes every time limit look kept.",
        todo: "Look up both times in the source system.",
        instances: 4,
        records: 4,
        places: [{ sender: "plan", file: "um_extract_q3.csv", instances: 4 }],
        examples: ["um_extract_q3.csv row 88", "um_extract_q3.csv row 902"],
      },
    ],
    orphans: { p2pRequests: 2, notices: 14, other: 0 },
    universe: [
      { sender: "plan", delegate: null, lineOfBusiness: "medi-cal", decision: "deny", determinations: 5012 },
      {
        sender: "plan",
        delegate: null,
        lineOfBusiness: "medi-cal",
        decision: "modify",
        determinations: 2164,
      },
      { sender: "plan", delegate: null, lineOfBusiness: "medi-cal", decision: "delay", determinations: 454 },
      {
        sender: "delegate-a",
        delegate: "delegate-a",
        lineOfBusiness: "medi-cal",
        decision: "deny",
        determinations: 1900,
      },
      {
        sender: "delegate-a",
        delegate: "delegate-a",
        lineOfBusiness: "medi-cal",
        decision: "modify",
        determinations: 710,
      },
    ],
    notTested: ["Appeals: not part of this run."],
    policies: [statute(), ncqa(), federal(), payer()],
    findings: {
      total: 19,
      notMet: 11,
      undecided: 5,
      cases: 9,
      members: 9,
      byClass: { breach: 11, "breach: over-service": 1, "request-defect": 1 },
      stillOpen: 2,
    },
    measures: { shares: [], breakdowns: [], durations: [] },
    trusted: true,
    trustNotes: [],
    configuration: {
      policies: ["ca-hsc-1367-01"],
      asOf: "2026-11-15T23:59:59-08:00",
      names: [{ id: "delegate-a", name: "Alder Imaging Review" }],
    },
    inputs: [
      { name: "audit.json", sha256: digest("a") },
      { name: "policies/regulations/ca-hsc-1367-01", sha256: digest("b") },
      { name: "policies/calendars/us-federal.json", sha256: digest("c") },
      { name: "policies/calendars/ca-calhr.json", sha256: digest("d") },
      { name: "mappings/um-extract.json", sha256: digest("e") },
    ],
  };
}

function file(
  name: string,
  sender: string | null,
  rows: number,
  accepted: number,
  rejected: number,
): AuditResult["files"][number] {
  return {
    file: name,
    sender,
    mapping: null,
    sha256: digest(name.charAt(0)),
    bytes: rows * 100,
    status: "read",
    message: null,
    rows,
    accepted,
    rejected,
    records: {},
  };
}

function delivery(
  sender: string,
  kind: AuditResult["deliveries"][number]["kind"],
  status: AuditResult["deliveries"][number]["status"],
  records: number,
  rejected: number,
  note: string | null = null,
): AuditResult["deliveries"][number] {
  return {
    sender,
    kind,
    expected: true,
    status,
    files: [],
    records,
    rejected,
    note,
    fieldsNotDelivered: kind === "notice" ? ["postmarkedAt"] : [],
    fieldsNotKept: [],
  };
}

function digest(letter: string): string {
  return letter.charCodeAt(0).toString(16).repeat(32);
}
