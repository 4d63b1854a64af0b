import type { PolicyResult } from "#generated/types.js";
import { asked, cell, counts, policy, question, rule } from "./fixture-build.js";

export function statute(): PolicyResult {
  const cite = "HSC 1367.01";
  return {
    ...policy("ca-hsc-1367-01", cite, "Health and Safety Code section 1367.01", "statute"),
    basis: "Knox-Keene licence 000-0000, stated by Legal, 2026-10-01",
    notes: ["The full current text of (h)(1), retrospective, is to be read before the report is relied on."],
    evidence: { confirmed: 4, partly: 11, unconfirmed: 9 },
    parameters: [
      { id: "settles-after", title: "An untimed duty settles after", value: "30 days", setBy: "audit" },
    ],
    unclear: 1,
    rules: [
      rule("CA-E-01", "Reviewer competent to deny or modify", [`${cite}(e)`], "partly", {
        ...asked(
          "a licensed physician or competent professional denies or modifies",
          "requirement",
          "reviewer",
        ),
        cells: [cell(null, "2026-08", 7160, 0, 4, 12), cell("delegate-a", "2026-08", 2610, 0, 0, 0)],
      }),
      rule("CA-H1-01", "Standard decision within 5 business days", [`${cite}(h)(1)`], "confirmed", {
        ...asked(
          "a standard decision is made within five business days of the information",
          "deadline",
          "decision-timeliness",
        ),
        cells: [
          cell(null, "2026-07", 2100, 21, 3, 6),
          cell(null, "2026-08", 2200, 14, 2, 1),
          cell("delegate-a", "2026-08", 1980, 88, 30, 9),
        ],
      }),
      rule(
        "CA-H1-02",
        "Retrospective decision communicated within 30 days",
        [`${cite}(h)(1)`],
        "unconfirmed",
        {
          ...asked(
            "a retrospective decision is communicated within 30 days of the information",
            "deadline",
            "decision-timeliness",
          ),
          cells: [cell(null, "2026-07", 411, 0, 0, 0)],
        },
      ),
      rule("CA-H2-01", "Urgent decision within 72 hours", [`${cite}(h)(2)`], "partly", {
        ...asked(
          "an urgent decision is made within 72 hours of the information",
          "deadline",
          "decision-timeliness",
        ),
        cells: [cell(null, "2026-09", 903, 7, 0, 41)],
      }),
      rule("CA-H3A-01", "Requesting provider told within 24 hours", [`${cite}(h)(3)`], "partly", {
        ...asked(
          "the requesting provider is told within 24 hours of the decision",
          "deadline",
          "notice-timeliness",
        ),
        cells: [
          cell(null, "2026-07", 3102, 61, 0, 120),
          cell(null, "2026-09", 3418, 52, 0, 67),
          cell("delegate-a", "2026-09", 2010, 88, 0, 100),
        ],
      }),
      rule("CA-H3B-01", "Member notice within 2 business days", [`${cite}(h)(3)`], "partly", {
        ...asked("the enrollee is told in writing within two business days", "deadline", "notice-timeliness"),
        cells: [
          cell(null, "2026-07", 3281, 40, 12, 9),
          cell(null, "2026-09", 3720, 30, 0, 4, 5),
          cell("delegate-a", "2026-09", 2240, 42, 24, 0),
        ],
      }),
      rule(
        "CA-H4D-01",
        "Letter names the responsible professional with a direct number",
        [`${cite}(h)(4)`],
        "partly",
        {
          ...asked(
            "a written notice to a provider names the professional responsible, with a direct number or extension",
            "requirement",
            "notice-content",
          ),
          subject: "notice",
          cells: [cell(null, "2026-07", 7267, 352, 0, 0), cell("delegate-a", "2026-07", 2610, 11, 0, 0)],
          interpretation: "A main number without an extension is read as not direct.",
        },
      ),
      rule("CA-H5-01", "Written notice when the time expires", [`${cite}(h)(5)`], "partly", {
        ...asked(
          "provider and enrollee are told in writing when the time expires",
          "deadline",
          "notice-timeliness",
        ),
        cells: [cell(null, "2026-07", 0, 0, 0, 454)],
        notTested: [
          {
            cause: "field-not-delivered",
            field: "anticipatedDecisionDate",
            sender: "plan",
            subjects: 454,
            couldFail: 454,
          },
        ],
      }),
      rule("CA-H1-90", "Extension granted beyond the standard time", [`${cite}(h)(1)`], "unconfirmed", {
        ...asked("no more time is taken than the section gives", "requirement", "limit"),
        direction: "over-service",
        severity: "low",
        cells: [cell(null, "2026-07", 30, 1, 0, 0)],
      }),
      rule("CA-K2-01", "No denial by software alone", [`${cite}(k)`], "confirmed", {
        ...asked("no tool denies, delays or modifies for medical necessity", "requirement", "reviewer"),
        cells: [cell(null, "2026-07", 0, 0, 0, 0)],
      }),
    ],
    questions: [
      question({
        id: "business-day-list",
        words: "Which days are business days?",
        clause: `${cite}(h)(3)`,
        askedOf: "counsel, then the Medical Services Committee",
        suggestion: "The calendar the plan publishes.",
        options: { federal: "federal holidays", state: "California state holidays (CalHR)" },
        subjects: 36,
        cases: 36,
        outcomes: {
          federal: counts({ pass: 0, fail: 36 }),
          state: counts({ pass: 36, fail: 0 }),
        },
      }),
      question({
        id: "voicemail-is-telephone",
        words: "Is a voicemail a telephone notice?",
        askedOf: "counsel",
        options: { no: "it is not", yes: "it is" },
        answer: "no",
        answeredBy: "Legal, 2026-10-01, memo 26-114",
        subjects: 0,
        cases: 0,
      }),
    ],
  };
}

export function ncqa(): PolicyResult {
  const standards = (letters: readonly string[]) => letters.map((letter) => `NCQA UM 7 ${letter}`);
  const flag = (id: string, title: string, letters: readonly string[]) =>
    rule(id, title, standards(letters), "unconfirmed", {
      ...asked("the notice holds it", "requirement", "notice-content"),
      clauses: [`NCQA UM 7 ${letters.join("/")}`],
      cells: [
        { ...cell(null, "2026-07", 0, 0, 0, 8400), standards: [`NCQA UM 7 ${letters[0]}`] },
        { ...cell(null, "2026-07", 0, 0, 0, 575), standards: [`NCQA UM 7 ${letters[1]}`] },
      ],
      notTested: [
        { cause: "flag-not-coded", field: "reasonPlain", sender: "plan", subjects: 8975, couldFail: 8975 },
      ],
    });
  return {
    ...policy("ncqa-um7", "NCQA UM 7", "UM 7: denial notices", "accreditation"),
    notes: ["The 2026 Standards and Guidelines are to be bought and checked."],
    evidence: { confirmed: 3, unconfirmed: 9 },
    rules: [
      rule("NCQA-UM7-A", "Offer to discuss is documented", standards(["A", "D", "G"]), "partly", {
        ...asked(
          "the treating practitioner is offered a discussion with an appropriate reviewer",
          "requirement",
          "notice-content",
        ),
        clauses: ["NCQA UM 7 A/D/G"],
        cells: [
          { ...cell(null, "2026-07", 6101, 12, 0, 100), standards: ["NCQA UM 7 A"] },
          { ...cell("delegate-a", "2026-07", 2141, 5, 0, 41), standards: ["NCQA UM 7 A"] },
          { ...cell(null, "2026-07", 569, 6, 0, 0), standards: ["NCQA UM 7 D"] },
        ],
      }),
      flag("NCQA-UM7-B1", "Reason specific and in plain words", ["B", "E", "H"]),
      flag("NCQA-UM7-C1", "Appeal rights stated", ["C", "F", "I"]),
    ],
    questions: [],
  };
}

export function federal(): PolicyResult {
  return {
    ...policy("fed-42-cfr-438", "42 CFR 438", "Medicaid managed care", "regulation"),
    evidence: { partly: 2 },
    rules: [
      rule(
        "FED-210-D1",
        "Standard decision within 7 calendar days of the request",
        ["42 CFR 438.210(d)(1)"],
        "partly",
        {
          ...asked(
            "a standard decision is sent within seven calendar days of the request",
            "deadline",
            "decision-timeliness",
          ),
          cells: [cell(null, "2026-07", 6001, 312, 0, 9)],
        },
      ),
    ],
    questions: [],
  };
}

export function payer(): PolicyResult {
  return {
    ...policy("blue-shield-promise-medi-cal", "P&P 10.02.54", "Peer to peer review", "payer"),
    evidence: { internal: 17 },
    rules: [
      rule(
        "BSP-CONT-04",
        "Letter names the responsible professional with a number",
        ["HSC 1367.01(h)(4)"],
        "internal",
        {
          ...asked(
            "a written notice to a provider names the professional responsible",
            "requirement",
            "notice-content",
          ),
          clauses: ["P&P 10.02.54 C.I"],
          subject: "notice",
          cells: [cell(null, "2026-07", 10229, 11, 0, 0)],
        },
      ),
      rule("BSP-DL-01", "Peer-to-peer within 1 business day", [], "internal", {
        ...asked(
          "a peer-to-peer takes place within one business day of the telephone request",
          "deadline",
          "turnaround",
        ),
        clauses: ["P&P 10.02.54 D.III"],
        subject: "p2pRequest",
        cells: [cell(null, "2026-09", 671, 58, 11, 46)],
      }),
    ],
    questions: [],
  };
}
