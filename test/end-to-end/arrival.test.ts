import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AuditResult, Manifest } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";

const HEADER =
  "determinationId,payer,memberId,lineOfBusiness,state,reviewType,urgency,requestReceivedAt,informationCompleteAt,decision,decidedAt,reasonCategory";
const row = (id: number, day: string) =>
  `D${id},blue-shield-promise,M${id},medi-cal,CA,preservice,standard,${day}T09:00,${day}T09:00,deny,${day}T10:30,medical-necessity`;
const october = (last: number) =>
  Array.from({ length: last }, (_, index) => row(index, `2026-10-${String(index + 1).padStart(2, "0")}`));
const NOTICES = "noticeId,determinationId,purpose,audience,channel,sentAt\n";

/** Runs a month with both engines and gives what they share. */
function run(drop: Readonly<Record<string, string>>, config: object) {
  const folder = freshFolder();
  mkdirSync(join(folder, "drop"));
  for (const [name, text] of Object.entries(drop)) writeFileSync(join(folder, "drop", name), text);
  const audit = {
    policies: ["ca-hsc-1367-01"],
    zone: "America/Los_Angeles",
    drop: "drop",
    thresholds: { notMet: 99 },
    ...config,
  };
  writeFileSync(join(folder, "audit.json"), JSON.stringify(audit));
  const [first, second] = ["duckdb", "reference"].map((engine) => {
    const out = join(folder, engine);
    const ran = p2pAudit(["run", "--config", join(folder, "audit.json"), "--engine", engine, "--out", out]);
    const text = ran.status === 2 ? "{}" : readFileSync(join(out, "audit-result.json"), "utf8");
    const { agreement: _, ...result } = JSON.parse(text) as AuditResult;
    const ledger = ran.status === 2 ? "" : readFileSync(join(out, "ledger.ndjson"), "utf8");
    return { ...ran, result, ledger, out };
  });
  expect(second?.result).toEqual(first?.result);
  expect(second?.ledger).toBe(first?.ledger);
  return first as NonNullable<typeof first>;
}

const control = (rows: number, notices = true) =>
  `file,rows,firstDate,lastDate,sender,extractedAt\ndetermination.csv,${rows},2026-10-01,2026-10-31,plan,2026-11-03T06:00:00-08:00\n${
    notices ? "notice.csv,0,,,plan,2026-11-02T06:00:00-08:00\n" : ""
  }`;

describe("a month with a control file in the drop", () => {
  it("that agrees is trusted, and says how far the data reaches", () => {
    const drop = {
      "determination.csv": `${HEADER}\n${october(31).join("\n")}\n`,
      "notice.csv": NOTICES,
      "control.csv": control(31),
    };
    const ran = run(drop, { control: ["drop/control.csv"] });
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(0);
    expect(ran.result.arrival.alarms).toEqual([]);
    expect(ran.result.asOf).toBe("2026-10-31T23:59:59-07:00");
    expect(ran.stdout).toContain("plan, file-1, ends first");
    expect(ran.result.arrival.months).toEqual([
      {
        sender: "plan",
        kind: "determination",
        month: "2026-10",
        records: 31,
        firstDay: "2026-10-01",
        lastDay: "2026-10-31",
      },
    ]);
    expect(ran.result.inputs.map(({ name }) => name)).toContain("control drop/control.csv");
    expect(ran.result.files.map(({ file }) => file)).toEqual(["determination.csv", "notice.csv"]);
  });

  it("cut after 14 days ends with 3, says so on the first screen, and nothing is concluded from what is not there", () => {
    const drop = {
      "determination.csv": `${HEADER}\n${october(14).join("\n")}\n`,
      "notice.csv": NOTICES,
      "control.csv": control(31),
    };
    const ran = run(drop, { control: ["drop/control.csv"] });
    expect(ran.status).toBe(3);
    expect(ran.result.arrival.alarms.map(({ check }) => check)).toEqual(["rows-fewer", "month-stops-early"]);
    expect(ran.stdout).toContain("plan: fewer rows than stated (decisions, file-1); expected 31; found 14");
    expect(ran.stdout).toContain(
      "plan: a month stops early (decisions, 2026-10); expected about 17 records more by 2026-10-31; found 14 records from 2026-10-01 to 2026-10-14",
    );
    expect(ran.result.deliveries.find(({ kind }) => kind === "determination")?.status).toBe("partial");
    expect(ran.result.notTested.join()).toContain("Decisions from plan: delivered in part");
  });

  it("without the file of the notices: no letter is said to be missing", () => {
    const whole = `${HEADER}\n${october(31).join("\n")}\n`;
    const missing = run(
      { "determination.csv": whole, "control.csv": control(31) },
      {
        control: ["drop/control.csv"],
        deliveries: [{ sender: "plan", kinds: ["notice"], files: ["notice.csv"] }],
      },
    );
    expect(missing.status).toBe(3);
    expect(missing.stdout).toContain("plan: file missing (notices); expected 0 rows");
    expect(missing.result.findings.notMet).toBe(0);
    const there = run(
      { "determination.csv": whole, "notice.csv": NOTICES, "control.csv": control(31) },
      { control: ["drop/control.csv"] },
    );
    expect(there.result.findings.notMet).toBeGreaterThan(0);
  });
});

it("a control file in the drop is an input and no file of the drop, for every command", () => {
  const drop = {
    "determination.csv": `${HEADER}\n${october(31).join("\n")}\n`,
    "notice.csv": NOTICES,
    "control.csv": control(31),
  };
  const { out } = run(drop, { control: ["drop/control.csv"] });
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest;
  expect(manifest.drop.files.map(({ name }) => name)).toEqual(["determination.csv", "notice.csv"]);
  const stated = createHash("sha256").update(control(31)).digest("hex");
  expect(manifest.inputs).toContainEqual({ name: "drop/control.csv", sha256: stated });

  const dryRun = p2pAudit(["intake", "--dry-run", "--config", join(out, "../audit.json"), "--show-phi"]);
  expect(dryRun.status).toBe(0);
  expect(dryRun.stdout).not.toContain("control.csv");

  expect(p2pAudit(["verify", out]).stdout).toContain(": verified");
  writeFileSync(join(out, "../drop/control.csv"), control(30));
  const changed = p2pAudit(["verify", out]);
  expect(changed.status).toBe(3);
  expect(changed.stdout).toContain("first: input drop/control.csv has other bytes");
});

it("a control file that arrived with its delivery is no source of the history's runs", () => {
  const drop = {
    "determination.csv": `${HEADER}\n${october(31).join("\n")}\n`,
    "notice.csv": NOTICES,
    "control.csv": control(31),
  };
  const { out } = run(drop, { control: ["drop/control.csv"] });
  const [audit, history] = [join(out, "../audit.json"), join(out, "../history")];
  const arrived = ["arrive", join(out, "../drop"), "--history", history, "--at", "2026-11-03T14:00:00Z"];
  expect(p2pAudit(arrived).status).toBe(0);
  const { drop: _, ...config } = JSON.parse(readFileSync(audit, "utf8"));
  writeFileSync(audit, JSON.stringify({ ...config, history: "history" }));
  const again = join(out, "../again");
  const ran = p2pAudit(["run", "--config", audit, "--out", again]);
  expect(ran.stderr).toBe("");
  expect(ran.status).toBe(0);
  const result = JSON.parse(readFileSync(join(again, "audit-result.json"), "utf8")) as AuditResult;
  expect(result.arrival.alarms).toEqual([]);
  expect(result.files.map(({ file }) => file)).toEqual([
    "2026-11-03T14:00:00Z/determination.csv",
    "2026-11-03T14:00:00Z/notice.csv",
  ]);
  expect(result.history?.files).toBe(2);
});

it("without `asOf` and without a control file that says it, nothing runs", () => {
  const ran = run({ "determination.csv": `${HEADER}\n${row(1, "2026-10-01")}\n` }, {});
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain("as-of-missing");
});

it("an explained alarm of a check that there is not is refused", () => {
  const confirmed = [
    { check: "rows-fewr", sender: "plan", reason: "r", statedBy: "s", statedOn: "2026-11-03" },
  ];
  const ran = run(
    { "determination.csv": `${HEADER}\n` },
    { asOf: "2026-11-15T23:59:59-08:00", arrival: { confirmed } },
  );
  expect(ran.status).toBe(2);
});
