import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AuditConfig, Finding } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const EXAMPLE = join(root, "examples/blue-shield-promise");
const HEADER = "fingerprint,disposition,reason,owner,evidence,expires,cap\r\n";
const folder = freshFolder();
const config = join(folder, "audit.json");
const plain = join(folder, "plain");
const given = join(folder, "given");

/** The example with dispositions and a threshold file of its own; nothing else of the configuration differs between runs. */
function setUp(dispositions: string, thresholds: object): void {
  const example = JSON.parse(readFileSync(join(EXAMPLE, "audit.json"), "utf8")) as AuditConfig;
  writeFileSync(
    config,
    JSON.stringify({
      ...example,
      drop: join(EXAMPLE, "drop"),
      mappings: example.mappings?.map((name) => join(EXAMPLE, name)),
      dispositions: "dispositions.csv",
      thresholds: "thresholds.json",
    }),
  );
  writeFileSync(join(folder, "dispositions.csv"), `${HEADER}${dispositions}`);
  writeFileSync(join(folder, "thresholds.json"), JSON.stringify(thresholds));
}

function findingsIn(out: string): Finding[] {
  const lines = readFileSync(join(out, "findings.ndjson"), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Finding);
}

const NONE = { leaveOut: ["acknowledged"], counts: [{ of: "not-met", class: "breach", most: 0 }] };
const stray = "f".repeat(32);

beforeAll(() => {
  setUp("", NONE);
  expect(p2pAudit(["run", "--config", config, "--out", plain]).status).toBe(1);
});

describe("dispositions", () => {
  let stdout = "";
  let duties: Finding[] = [];

  beforeAll(() => {
    // Every duty not met is acknowledged; the data ends on 2026-11-15, so the first one has expired.
    duties = findingsIn(plain).filter((one) => one.outcome === "fail" && one.class === "breach");
    const rows = duties.map(
      ({ fingerprint }, index) =>
        `${fingerprint},acknowledged,Maria Lopez called,M. Ortiz,image 8812,2026-11-${index === 0 ? 14 : 15},26-07\r\n`,
    );
    setUp(`${rows.join("")}${stray},disputed,gone,M. Ortiz,,,\r\n`, NONE);
    const ran = p2pAudit(["run", "--config", config, "--out", given]);
    expect(ran).toMatchObject({ status: 1, stderr: "" });
    stdout = ran.stdout;
  });

  it("are counted apart, and those that expired count again", () => {
    expect(duties.length).toBeGreaterThan(10);
    expect(stdout).toContain(
      `dispositions: acknowledged (corrective action plan) ${duties.length - 1}; they change no count of a report`,
    );
    expect(stdout).toContain(`${duties.length - 1} findings left out of the limits for their disposition`);
    expect(stdout).toContain("1 disposition expired by the end of the data");
    expect(stdout).toContain("1 disposition on file for findings that this run does not have");
    expect(stdout).toContain(
      `not kept: findings not met, duties: 1, at most 0; ${duties.length - 1} more left out for their disposition`,
    );
    for (const word of ["Lopez", "Ortiz", "8812"]) expect(stdout).not.toContain(word);
  });

  it("change no byte of the result and of any report but the worklist", () => {
    const differ = readdirSync(given).filter(
      (name) =>
        !readdirSync(plain).includes(name) ||
        !readFileSync(join(given, name)).equals(readFileSync(join(plain, name))),
    );
    // The manifest names what was read, dispositions among it, and every output.
    expect(differ.sort()).toEqual(["dispositions.csv", "findings.html", "manifest.json"]);
  });

  it("change no byte of the committee packet", () => {
    const packets = [plain, given].map((run) => {
      const out = join(folder, `packet-of-${run === plain ? "plain" : "given"}`);
      const packet = join(EXAMPLE, "packet.json");
      expect(
        p2pAudit(["packet", "--result", run, "--packet", packet, "--formats", "html", "--out", out]).status,
      ).toBe(0);
      return readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"));
    });
    expect(packets[1]).toEqual(packets[0]);
  });
});

describe("thresholds of today", () => {
  const ratchet = join(folder, "ratchet.json");

  beforeAll(() => {
    const { status, stdout } = p2pAudit(["thresholds", "--from-result", plain, "--out", ratchet]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  it("are kept by the same drop, also against itself", () => {
    const out = join(folder, "again");
    const ran = p2pAudit([
      "run",
      "--config",
      config,
      "--thresholds",
      ratchet,
      "--baseline",
      plain,
      "--out",
      out,
    ]);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(out, "thresholds.json"), "utf8")).toContain('"documented"');
  });

  it("hold for a result that is judged again with an answer", () => {
    const out = join(folder, "again");
    const answered = p2pAudit([
      "questions",
      ...["--result", out, "--out", join(folder, "answered"), "--who", "counsel", "--date", "2026-11-20"],
      ...["--answer", "blue-shield-promise-medi-cal/voicemail-is-telephone=yes"],
    ]);
    expect([0, 1]).toContain(answered.status);
    copyFileSync(join(out, "thresholds.json"), join(folder, "kept.json"));
    expect(readFileSync(join(folder, "answered", "thresholds.json"), "utf8")).toBe(
      readFileSync(join(folder, "kept.json"), "utf8"),
    );
  });

  it.each([
    [["--thresholds", "gone.json"], "file-not-found"],
    [["--thresholds", ratchet, "--baseline", "gone"], "no-run-folder"],
  ])("%o ends with 2", (options, code) => {
    const { status, stderr } = p2pAudit([
      "run",
      "--config",
      config,
      ...options,
      "--out",
      join(folder, "never"),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
  });

  it("names nothing of another run", () => {
    mkdirSync(join(folder, "odd"), { recursive: true });
    const odd = join(folder, "odd", "t.json");
    writeFileSync(odd, JSON.stringify({ counts: [{ of: "not-met", rule: "CA-H9", most: 0 }] }));
    const { status, stderr } = p2pAudit([
      "run",
      "--config",
      config,
      "--thresholds",
      odd,
      "--out",
      join(folder, "never"),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("threshold-names-nothing: rule `CA-H9` does not run");
  });
});
