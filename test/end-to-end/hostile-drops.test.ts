import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AuditConfig, AuditResult, Finding, Mapping } from "#generated/types.js";
import { type CommandResult, freshFolder, p2pAudit } from "../support/command-line.js";

const HEADER =
  "determinationId,payer,memberId,lineOfBusiness,state,reviewType,urgency,requestReceivedAt,informationCompleteAt,decision,decidedAt,reasonCategory";
const DENIAL =
  "D1,blue-shield-promise,M1,medi-cal,CA,preservice,standard,2026-09-01T09:00,2026-09-01T09:00,deny,2026-09-02T10:30,medical-necessity";
const NOTICES = "noticeId,determinationId,purpose,audience,channel,sentAt";

interface Run extends CommandResult {
  readonly out: string;
}

/** Writes a drop and a configuration, and runs the HSC pack over it. */
function run(
  files: Readonly<Record<string, string>>,
  config: Partial<AuditConfig> = {},
  mappings: readonly Mapping[] = [],
): Run {
  const folder = freshFolder();
  mkdirSync(join(folder, "drop"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "drop", name), text);
  const names = mappings.map((mapping) => {
    writeFileSync(join(folder, `${mapping.id}.json`), JSON.stringify(mapping));
    return `${mapping.id}.json`;
  });
  const audit = {
    policies: ["ca-hsc-1367-01"],
    asOf: "2026-11-15T23:59:59-08:00",
    zone: "America/Los_Angeles",
    drop: "drop",
    mappings: names,
    thresholds: { notMet: 99 },
    ...config,
  };
  writeFileSync(join(folder, "audit.json"), JSON.stringify(audit));
  const out = join(folder, "out");
  const result = p2pAudit(["run", "--config", join(folder, "audit.json"), "--out", out]);
  expect(`${result.stdout}${result.stderr}`).not.toMatch(/\n\s+at .*\.js:\d+/);
  return { ...result, out };
}

const resultOf = ({ out }: Run): AuditResult =>
  JSON.parse(readFileSync(join(out, "audit-result.json"), "utf8")) as AuditResult;
const rejectsOf = ({ out }: Run): string => readFileSync(join(out, "rejects.csv"), "utf8");
const findingsOf = ({ out }: Run): Finding[] =>
  readFileSync(join(out, "findings.ndjson"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding);

describe("a file", () => {
  it("cut in the middle of a quoted cell stops as a whole, with its line, and the result is not trusted", () => {
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n"D2,blue-shield` });
    expect(ran.status).toBe(3);
    expect(resultOf(ran).files[0]).toMatchObject({ status: "unreadable", rows: 0, accepted: 0 });
    expect(resultOf(ran).trustNotes.join()).toContain("determination.csv: unreadable");
    expect(rejectsOf(ran)).toMatch(/determination\.csv,,3,/);
  });

  it("that is empty is said to be, and the result is not trusted", () => {
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n`, "notice.csv": "" });
    expect(ran.status).toBe(3);
    expect(resultOf(ran).trustNotes.join()).toContain("notice.csv: empty");
  });

  it("with only a header is delivered and empty: an absence can be concluded from it", () => {
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n`, "notice.csv": `${NOTICES}\n` });
    expect(ran.status).toBe(0);
    expect(resultOf(ran).files.find((file) => file.file === "notice.csv")?.status).toBe("header-only");
    expect(findingsOf(ran).find((finding) => finding.rule === "CA-H3b")).toMatchObject({
      outcome: "fail",
      restsOn: "absence",
      stillOpen: true,
    });
  });

  it("with a column no schema knows is not guessed at", () => {
    const ran = run({ "determination.csv": `${HEADER},decidedBy\n${DENIAL},me\n` });
    expect(ran.status).toBe(3);
    expect(resultOf(ran).trustNotes.join()).toContain("decidedBy");
  });
});

describe("a row", () => {
  it("with 2025-02-30 is set aside with file, row, line, value and reason, whole", () => {
    const bad = DENIAL.replace("2026-09-02T10:30", "2025-02-30");
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n${bad.replace("D1", "D2")}\n` });
    const { accounting } = resultOf(ran);
    expect(accounting).toMatchObject({ rowsIn: 2, accepted: 1, rejected: 1, conserved: true });
    expect(rejectsOf(ran)).toMatch(
      /determination\.csv,2,3,plan,determination,decidedAt,decidedAt,2025-02-30,bad-date,/,
    );
    expect(rejectsOf(ran)).toContain("D2,blue-shield-promise,M1");
  });

  it("like every other row of its file set aside makes the result untrusted, and the first screen names the cause", () => {
    const slashed = DENIAL.replaceAll(/2026-09-0(\d)T/g, "09/0$1/2026 ");
    const ran = run({ "determination.csv": `${HEADER}\n${slashed}\n` });
    expect(ran.status).toBe(3);
    expect(ran.stdout).toContain("file-1: none of its 1 row could be used");
    expect(ran.stdout).toContain("set aside: bad-date 1");
  });

  it("whose decision stands before its receipt is used as recorded and listed with file and row", () => {
    const early = DENIAL.replace("deny,2026-09-02T10:30", "deny,2026-08-30T10:30");
    const ran = run({ "determination.csv": `${HEADER}\n${early}\n` });
    expect(resultOf(ran).integrity).toContainEqual(
      expect.objectContaining({
        code: "decision-before-receipt",
        records: 1,
        examples: ["determination.csv, row 1, the time of the decision"],
      }),
    );
  });

  it("of a talk before its request is used as recorded and listed with file and row", () => {
    const log =
      "p2pId,determinationId,receivedAt,channel,disposition,startedAt\nP1,D1,2026-09-04T10:00,phone,conducted,2026-09-03T10:00\n";
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n`, "p2pRequest.csv": log });
    expect(resultOf(ran).integrity).toContainEqual(
      expect.objectContaining({
        code: "held-before-requested",
        examples: ["p2pRequest.csv, row 1, the start of the discussion"],
      }),
    );
  });

  it("of a member notice with a bad date never becomes: no notice was sent", () => {
    const notices = `${NOTICES}\nN1,D1,denial,requesting-provider,fax,2026-09-02T16:00\nN2,D1,denial,member,mail,2026-02-30\n`;
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n`, "notice.csv": notices });
    const member = findingsOf(ran).filter((finding) => finding.rule === "CA-H3b");
    expect(member).toHaveLength(1);
    expect(member[0]).toMatchObject({ outcome: "indeterminate", restsOn: "record", missing: ["notices"] });
  });
});

describe("a sender", () => {
  it("that delivered no notices gives no finding about its notices, while another's are judged", () => {
    const mapping: Mapping = {
      id: "delegate",
      title: "a delegate's decisions",
      sender: "delegate-a",
      match: { files: ["delegate*.csv"] },
      zone: "America/Los_Angeles",
      records: [
        {
          kind: "determination",
          fields: Object.fromEntries(
            HEADER.split(",").map((name) => [name, { column: name }]),
          ) as Mapping["records"][number]["fields"],
        },
      ],
    };
    const files = {
      "determination.csv": `${HEADER}\n${DENIAL}\n`,
      "notice.csv": `${NOTICES}\n`,
      "delegate.csv": `${HEADER}\n${DENIAL.replace("D1", "DA1")}\n`,
    };
    const ran = run(files, {}, [mapping]);
    const late = findingsOf(ran).filter((finding) => finding.rule === "CA-H3b");
    expect(late.map((finding) => finding.subject.id)).toEqual(["D1"]);
    expect(resultOf(ran).notTested.join("\n")).toContain("Notices from delegate-a: not delivered");
  });

  it("whose expected file did not come makes the result untrusted", () => {
    const ran = run(
      { "determination.csv": `${HEADER}\n${DENIAL}\n` },
      { deliveries: [{ sender: "plan", kinds: ["notice"] }] },
    );
    expect(ran.status).toBe(3);
    expect(ran.stdout).toContain("plan: notice expected and not delivered");
  });
});

describe("a definition", () => {
  it("of a mapping that names a missing column stops the run and names file, mapping and column", () => {
    const mapping: Mapping = {
      id: "m1",
      title: "decisions",
      sender: "plan",
      match: { files: ["decisions.csv"] },
      zone: "America/Los_Angeles",
      records: [
        {
          kind: "determination",
          fields: { determinationId: { column: "CASE_NO" }, decision: { column: "DECISION" } },
        },
      ],
    };
    const ran = run({ "decisions.csv": "CASE_ID,DECISION\n1,deny\n" }, {}, [mapping]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("mapping-column-missing");
    expect(ran.stderr).toContain("CASE_NO");
    expect(ran.stderr).toContain("file-1 mapping m1");
    expect(ran.stderr).toContain("--show-phi names them");
    expect(ran.stderr).not.toContain("decisions.csv");
  });

  it("of an answer to a question nobody asks stops the run and lists the questions", () => {
    const answers: NonNullable<AuditConfig["answers"]> = [
      { policy: "ca-hsc-1367-01", question: "no-such", option: "yes", who: "A", date: "2026-11-01" },
    ];
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n` }, { answers });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("unknown-question");
    expect(ran.stderr).toContain("business-day-list");
  });

  it("of months without a file pattern for them stops the run: a missing month could never be noticed", () => {
    const deliveries: NonNullable<AuditConfig["deliveries"]> = [
      { sender: "plan", kinds: ["notice"], months: ["2026-09"], files: ["notice.csv"] },
    ];
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n` }, { deliveries });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("months-without-pattern");
    expect(ran.stderr).toContain("#/deliveries/0");
  });

  it.each([
    [
      "a period that ends before it begins",
      { period: { from: "2026-10-31", to: "2026-10-01", datedBy: "trigger" } },
      "bad-period",
    ],
    [
      "a delegate with two names",
      {
        names: [
          { id: "delegate-a", name: "Alder Imaging Review" },
          { id: "delegate-a", name: "Alder" },
        ],
      },
      "name-twice",
    ],
    [
      "a name for two delegates",
      {
        names: [
          { id: "delegate-a", name: "Alder Imaging Review" },
          { id: "delegate-b", name: "Alder Imaging Review" },
        ],
      },
      "name-twice",
    ],
    [
      "a name that is the id of a sender without one",
      {
        deliveries: [{ sender: "alder", kinds: ["notice"] }],
        names: [{ id: "delegate-a", name: "alder" }],
      },
      "name-twice",
    ],
    ["a name of two lines", { names: [{ id: "delegate-a", name: "Alder\nImaging" }] }, "#/names/0/name"],
    ["a name of blanks", { names: [{ id: "delegate-a", name: "  " }] }, "#/names/0/name"],
    ["a policy named twice", { policies: ["ca-hsc-1367-01", "ca-hsc-1367-01"] }, "policy-twice"],
    [
      "a field not kept that no record has",
      {
        notKept: [{ sender: "plan", kind: "notice", field: "sentaT", statedBy: "A", statedOn: "2026-11-01" }],
      },
      "unknown-field",
    ],
  ] as [string, Partial<AuditConfig>, string][])(
    "of a configuration with %s is refused",
    (_name, config, code) => {
      const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n` }, config);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain(code);
    },
  );

  it("of payers that fit no case is said on the first screen: nothing was tested", () => {
    const applicability = [
      {
        policy: "ca-hsc-1367-01",
        payers: ["another"],
        basis: "licence",
        statedBy: "A",
        statedOn: "2026-11-01",
      },
    ];
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n` }, {
      applicability,
    } as Partial<AuditConfig>);
    expect(ran.stdout).toContain("HSC 1367.01: it applied to no case");
    expect(resultOf(ran).notTested.join()).toContain("it applied to no case");
  });

  it("of a configuration with a word too many is refused with its JSON pointer", () => {
    const ran = run({ "determination.csv": `${HEADER}\n${DENIAL}\n` }, {
      sampling: true,
    } as Partial<AuditConfig>);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("unknown member `sampling`");
  });
});
