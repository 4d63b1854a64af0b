import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { freshFolder, p2pAudit } from "../support/command-line.js";

const folder = freshFolder();
const drop = join(folder, "drop");
const out = join(folder, "audit");
const SECRET = "M-SECRET-77";
const TEXT = [
  "Auth #,Case ID,Member ID,Priority,Request Received Date,Decision,Decision Date",
  `A1,C1,${SECRET},Standard,09/13/2026,Denied,09/14/2026`,
  `A2,C2,${SECRET},Standard,someday,Denied,09/15/2026`,
  `A3,C3,${SECRET},Standard,09/15/2026,Denied,09/16/2026`,
].join("\n");

beforeAll(() => {
  mkdirSync(drop);
  writeFileSync(join(drop, "um_2026-09.csv"), TEXT);
});

describe("init, then a dry run", () => {
  it("writes what the commands accept, for the owner alone, and says so without a cell", () => {
    const { status, stdout, stderr } = p2pAudit(["init", drop, "--out", out, "--zone", "America/Chicago"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("mappings/um.json: determination from 1 table, 3 rows looked at");
    expect(readdirSync(out).sort()).toEqual(["audit.json", "init.md", "mappings"]);
    for (const name of ["audit.json", "init.md", "mappings/um.json"]) {
      expect(statSync(join(out, name)).mode & 0o077).toBe(0);
      expect(readFileSync(join(out, name), "utf8")).not.toContain(SECRET);
    }
    expect(JSON.parse(readFileSync(join(out, "audit.json"), "utf8"))).toMatchObject({
      drop: "../drop",
      mappings: ["mappings/um.json"],
    });
  });

  it("never replaces what is there", () => {
    writeFileSync(join(out, "mappings/um.json"), `${readFileSync(join(out, "mappings/um.json"), "utf8")}\n`);
    const before = readFileSync(join(out, "mappings/um.json"), "utf8");
    const { status, stderr } = p2pAudit(["init", drop, "--out", out]);
    expect(status).toBe(2);
    expect(stderr).toContain("file-exists");
    expect(readFileSync(join(out, "mappings/um.json"), "utf8")).toBe(before);
  });

  it("counts records and rejects by cause, without a cell until it is asked for", () => {
    const plain = p2pAudit(["intake", "--dry-run", "--config", join(out, "audit.json")]);
    expect([plain.status, plain.stderr]).toEqual([0, ""]);
    expect(plain.stdout).toContain("3 rows = 2 accepted + 1 set aside, by mapping um, sender plan");
    expect(plain.stdout).toMatch(/bad-date: 1 row of file-1, column Request Received Date/);
    expect(plain.stdout).toMatch(/to be confirmed: \d+ points \(audit\.json 3, mapping um \d+\)/);
    expect(plain.stdout).toContain("fields filled of 2 decisions (determination):");
    for (const cell of [SECRET, "someday", "A2", "um_2026"])
      expect(plain.stdout).not.toMatch(new RegExp(`\\b${cell}\\b`));

    const shown = p2pAudit([
      "intake",
      "--dry-run",
      "--config",
      join(out, "audit.json"),
      "--show-phi",
      "--rows",
      "1",
    ]);
    expect(shown.stdout).toContain(`memberId: ${SECRET}`);
    expect(shown.stdout).toContain("requestReceivedAt: 2026-09-13");
    expect(shown.stdout).toContain("row 1 as decision (determination)");
    expect(shown.stdout).toContain("example: row 2, line 3, value: someday");
    expect(shown.stdout).not.toContain("row 3 as decision");
    expect(shown.stderr).toBe("");
  });

  it("asks for --dry-run", () => {
    const { status, stderr } = p2pAudit(["intake", "--config", join(out, "audit.json")]);
    expect(status).toBe(2);
    expect(stderr).toContain("options-missing");
  });

  it("ends with 3 where a file is not read", () => {
    writeFileSync(join(drop, "other.csv"), "x,y\n1,2\n");
    const { status, stdout } = p2pAudit(["intake", "--dry-run", "--config", join(out, "audit.json")]);
    expect(status).toBe(3);
    expect(stdout).toContain("file-1: unmapped");
  });

  it.each([
    [["init", join(folder, "nothing")], "drop-not-found"],
    [["init", drop, "--out", join(folder, "x"), "--zone", "Mars/Base"], "zone"],
  ])("%j is refused", (args, code) => {
    const { status, stderr } = p2pAudit(args);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
  });

  it("is listed by a run, which judges all the same", () => {
    const { stdout, status } = p2pAudit([
      "run",
      "--config",
      join(out, "audit.json"),
      "--out",
      join(folder, "out"),
    ]);
    expect([0, 1, 3]).toContain(status);
    expect(stdout).toMatch(/to be confirmed: \d+ points/);
  });
});
