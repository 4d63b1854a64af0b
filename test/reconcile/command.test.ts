import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Reconciliation } from "#generated/types.js";
import { schemaProblems } from "#schema/validate.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const CONFIG = join(root, "examples/blue-shield-promise/audit.json");
const FIGURES = join(root, "examples/blue-shield-promise/dashboard/figures.json");
const folder = freshFolder();
const run = join(folder, "run");
const out = join(folder, "reconciled");
const ID = /\b(?:PP|D|DA)-\d{4,}/;

beforeAll(() => {
  expect(p2pAudit(["run", "--config", CONFIG, "--formats", "none", "--out", run]).status).toBe(0);
});

const linesOf = (): Reconciliation["lines"] =>
  (JSON.parse(readFileSync(join(out, "reconciliation.json"), "utf8")) as Reconciliation).lines;

function reconciled(figures: string): Reconciliation["lines"] {
  const path = join(folder, "figures.csv");
  writeFileSync(path, figures);
  const { status, stderr } = p2pAudit(["reconcile", run, "--figures", path, "--out", out]);
  expect([status, stderr]).toEqual([0, ""]);
  return linesOf();
}

describe("reconcile", () => {
  it("takes the example's figures apart as docs/reconcile.md does by hand", () => {
    const { status, stdout, stderr } = p2pAudit(["reconcile", run, "--figures", FIGURES, "--out", out]);
    expect([status, stderr]).toEqual([0, ""]);
    const text = readFileSync(join(out, "reconciliation.json"), "utf8");
    expect(schemaProblems("Reconciliation", JSON.parse(text), "reconciliation.json")).toEqual([]);
    const [letters, decisions, talks] = linesOf();
    expect(letters).toMatchObject({ ours: { met: 75, notMet: 2, total: 79 }, agrees: true });
    expect(decisions).toMatchObject({ ours: { met: 78, notMet: 1, total: 81 }, agrees: true });
    expect(talks).toMatchObject({
      ours: { met: 17, notMet: 2, total: 22 },
      difference: { met: 7, notMet: 0, total: 4 },
      unexplained: { met: 1, notMet: 0, total: 1 },
      agrees: false,
    });
    const cases = readFileSync(join(out, "reconciled-cases.csv"), "utf8")
      .split("\r\n")
      .filter(Boolean)
      .slice(1);
    // Who stands behind the third line: the stories are in the README of the example.
    expect(
      cases
        .filter((line) => line.startsWith("Peer-to-peer"))
        .map((line) => line.split(",").slice(1, 3).join(" "))
        .sort(),
    ).toEqual([
      "PP-4001 decided-otherwise",
      "PP-4003 not-applicable",
      "PP-4004 may-not-apply",
      "PP-4007 not-applicable",
      "PP-4008 not-on-their-list",
      "PP-4013 undecided-data",
      "PP-4017 not-on-their-list",
      "PP-4018 undecided-words",
      "PP-4022 not-applicable",
      "PP-4023 undecided-words",
      "PP-4024 set-aside",
    ]);
    expect(stdout).toContain("unexplained: met +1, total +1");
  });

  it("names no case but in the file that is for it, and on the terminal when asked", () => {
    const quiet = p2pAudit(["reconcile", run, "--figures", FIGURES, "--out", out]);
    expect(quiet.stdout + quiet.stderr).not.toMatch(ID);
    for (const name of readdirSync(out)) {
      expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
      expect([name, ID.test(readFileSync(join(out, name), "utf8"))]).toEqual([
        name,
        name === "reconciled-cases.csv",
      ]);
    }
    expect(p2pAudit(["reconcile", run, "--figures", FIGURES, "--show-phi"]).stdout).toMatch(ID);
  });

  it("reads CSV, and the two acts of a condition apart", () => {
    // The example's report: 21 of 22 discussions asked for by telephone; of two refusals one, for a request by fax, in order.
    const lines = reconciled(
      [
        "line,policy,rule,act,met,notMet,total",
        "held,blue-shield-promise-medi-cal,BSP-CHAN-01,held,21,1,22",
        "refused,blue-shield-promise-medi-cal,BSP-CHAN-01,refused,1,1,2",
        "",
      ].join("\n"),
    );
    expect(lines.map(({ agrees, reasons }) => [agrees, reasons.length])).toEqual([
      [true, 0],
      [true, 0],
    ]);
  });

  it.each([
    ["a column there is not", "line,policy,rule,rate\nx,ca-hsc-1367-01,CA-H3b,97\n", "figures-columns"],
    ["a rate in place of a count", "line,policy,rule,met\nx,ca-hsc-1367-01,CA-H3b,97.4%\n", "schema"],
    ["a line that states nothing", "line,policy,rule\nx,ca-hsc-1367-01,CA-H3b\n", "figures-line"],
    [
      "an act that is not told",
      "line,policy,rule,met\nx,blue-shield-promise-medi-cal,BSP-CHAN-01,1\n",
      "figures-line",
    ],
    ["a quote that is never closed", 'line,policy,rule,met\n"x,ca-hsc-1367-01,CA-H3b,1\n', "unreadable-file"],
    [
      "a list that is not there",
      "line,policy,rule,met,cases\nx,ca-hsc-1367-01,CA-H3b,1,none.csv\n",
      "file-not-found",
    ],
  ])("refuses %s, and leaves what was there", (_, figures, code) => {
    p2pAudit(["reconcile", run, "--figures", FIGURES, "--out", out]);
    const before = readFileSync(join(out, "reconciliation.json"), "utf8");
    const path = join(folder, "wrong.csv");
    writeFileSync(path, figures);
    const { status, stderr } = p2pAudit(["reconcile", run, "--figures", path, "--out", out]);
    expect(status).toBe(2);
    expect(stderr).toContain(`  ${code}: `);
    expect(readFileSync(join(out, "reconciliation.json"), "utf8")).toBe(before);
  });

  it("tells which row of a list is wrong, and not whose it is", () => {
    const lists = join(folder, "lists");
    mkdirSync(lists, { recursive: true });
    writeFileSync(join(lists, "list.csv"), "id,result\nPP-4001,met\nPP-4002,in time\n,met\n");
    const figures = join(lists, "figures.csv");
    writeFileSync(figures, "line,policy,rule,met,cases\nx,ca-hsc-1367-01,CA-H3b,1,list.csv\n");
    const { status, stderr } = p2pAudit(["reconcile", run, "--figures", figures]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/list\.csv, row 2\b/);
    expect(stderr).toMatch(/list\.csv, row 3\b/);
    expect(stderr).not.toMatch(ID);
  });

  it("writes nothing into the folder of a run", () => {
    const { status, stderr } = p2pAudit(["reconcile", run, "--figures", FIGURES, "--out", join(run, "more")]);
    expect([status, stderr.includes("run-closed")]).toEqual([2, true]);
  });

  it("gives the same bytes again", () => {
    const again = join(folder, "again");
    p2pAudit(["reconcile", run, "--figures", FIGURES, "--out", out]);
    p2pAudit(["reconcile", run, "--figures", FIGURES, "--out", again], {
      TZ: "Asia/Tokyo",
      LC_ALL: "de_DE.UTF-8",
    });
    for (const name of readdirSync(out))
      expect(readFileSync(join(again, name))).toEqual(readFileSync(join(out, name)));
  });
});
