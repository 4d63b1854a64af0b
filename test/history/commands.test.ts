import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AuditResult, Finding, RunComparison } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const EXAMPLE = join(root, "examples/blue-shield-promise");
const CONFIG = join(EXAMPLE, "audit.json");
const OCT = "2026-10-05T17:00:00Z";
const NOV = "2026-11-05T17:00:00Z";
const DEC = "2026-12-05T17:00:00Z";

/** Files of the example drop whose names say one of the words. */
function drop(folder: string, ...words: string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(EXAMPLE, "drop")))
    if (words.some((word) => name.includes(word))) cpSync(join(EXAMPLE, "drop", name), join(folder, name));
  return folder;
}

function ok(args: readonly string[], may: readonly number[] = [0]): string {
  const { status, stdout, stderr } = p2pAudit(args);
  expect(stderr).toBe("");
  expect(may).toContain(status);
  return stdout;
}

const arrive = (folder: string, history: string, at: string) =>
  ok(["arrive", folder, "--history", history, "--at", at]);
const audit = (history: string, out: string, ...more: string[]) =>
  ok(["run", "--config", CONFIG, "--history", history, "--out", out, ...more], [0, 1]);
const resultOf = (out: string) =>
  JSON.parse(readFileSync(join(out, "audit-result.json"), "utf8")) as AuditResult;
const findingsOf = (out: string) =>
  readFileSync(join(out, "findings.ndjson"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding);

describe("three months of deliveries", () => {
  const folder = freshFolder();
  const history = join(folder, "history");
  const out = (name: string) => join(folder, name);

  it("are audited as they are known, with a redelivery, a late correction and a retraction", () => {
    const first = drop(
      out("october"),
      "2026-09",
      "template",
      "log",
      "appeals",
      "changes",
      "attempts",
      "review",
    );
    rmSync(join(first, "p2p_log_2026-10.csv"));
    arrive(first, history, "2026-10-05T09:00:00-08:00");
    arrive(drop(out("november"), "."), history, NOV);
    audit(history, out("then"));

    // The letter to the member went on the 14th and not on the 4th: the record is corrected three months later.
    const letters = readFileSync(join(EXAMPLE, "drop/notices_2026-09.csv"), "utf8").split("\n");
    const letter = letters.find((line) => line.startsWith("L-30008,")) as string;
    mkdirSync(out("december"));
    const corrected = letter.replace("2026/09/04,15:30:00", "2026/09/14,15:30:00");
    expect(corrected).not.toBe(letter);
    writeFileSync(join(out("december"), "notices_2026-09_late.csv"), `${letters[0]}\n${corrected}\n`);
    arrive(out("december"), history, DEC);
    audit(history, out("now"));

    const [then, now] = [resultOf(out("then")), resultOf(out("now"))];
    expect(then.history).toMatchObject({ knownAt: NOV, deliveries: 2, files: 14, withdrawn: [] });
    expect(then.history?.redelivered).toHaveLength(10);
    expect(then.accounting).toMatchObject({ superseded: 0, corrected: 0, conserved: true });
    expect(now.accounting).toMatchObject({
      rowsIn: then.accounting.rowsIn + 1,
      accepted: then.accounting.accepted + 1,
      superseded: 1,
      corrected: 1,
      conserved: true,
    });
    expect(
      readFileSync(join(out("now"), "superseded.csv"), "utf8")
        .split("\r\n")
        .slice(1),
    ).toEqual([
      `notice,L-30008,plan,${OCT}/notices_2026-09.csv,8,${DEC}/notices_2026-09_late.csv,1,sentAt,2026-09-04T15:30:00-07:00,2026-09-14T15:30:00-07:00`,
      "",
    ]);
    const late = (found: readonly Finding[]) =>
      found.filter(({ records }) => records.some(({ id }) => id === "L-30008")).map(({ rule }) => rule);
    expect(late(findingsOf(out("now"))).length).toBeGreaterThan(late(findingsOf(out("then"))).length);
    const used = findingsOf(out("now")).flatMap(({ records }) => records);
    expect(used.filter(({ id }) => id === "L-30008").map(({ file }) => file)).not.toContain(
      `${OCT}/notices_2026-09.csv`,
    );

    const found = JSON.parse(ok(["compare", out("then"), out("now"), "--format", "json"])) as RunComparison;
    expect(found.counts).toMatchObject({ resolved: 0, changed: 0, open: then.findings.total });
    expect(found.counts.new).toBe(now.findings.total - then.findings.total);
    for (const one of found.findings.filter(({ state }) => state === "new")) {
      expect(one).toMatchObject({
        determinationId: "D-10002",
        because: ["data"],
        before: { as: "no-finding" },
      });
      expect(one.records).toMatchObject([
        { change: "changed", kind: "notice", id: "L-30008", fields: ["sentAt"] },
      ]);
    }

    // As it was known before: the same bytes, whichever engine judged.
    audit(history, out("again"), "--known-at", "2026-12-01");
    for (const name of readdirSync(out("then")))
      expect(readFileSync(join(out("again"), name)).equals(readFileSync(join(out("then"), name))), name).toBe(
        true,
      );
    audit(history, out("reference"), "--engine", "reference");
    for (const name of [
      "findings.ndjson",
      "rejects.csv",
      "superseded.csv",
      "ledger.ndjson",
      "pending.ndjson",
    ])
      expect(
        readFileSync(join(out("reference"), name)).equals(readFileSync(join(out("now"), name))),
        name,
      ).toBe(true);

    // The sender takes the letters of October back: their rows are gone, and it is said.
    const gone = `${NOV}/notices_2026-10.csv`;
    ok([
      "withdraw",
      gone,
      "--history",
      history,
      "--by",
      "R. Ito",
      "--reason",
      "sent in error",
      "--at",
      "2026-12-06T17:00:00Z",
    ]);
    const { status, stdout } = p2pAudit([
      "run",
      "--config",
      CONFIG,
      "--history",
      history,
      "--out",
      out("without"),
    ]);
    expect(status).toBe(3);
    expect(stdout).toContain("1 withdrawn");
    const without = resultOf(out("without"));
    expect(without.history?.withdrawn).toEqual([
      { file: gone, at: "2026-12-06T17:00:00Z", by: "R. Ito", reason: "sent in error" },
    ]);
    expect(without.trustNotes).toContain(
      "plan: notices expected and not whole (missing: notices_2026-10.csv)",
    );
    audit(history, out("still"), "--known-at", DEC);
    expect(readFileSync(join(out("still"), "audit-result.json"), "utf8")).toBe(
      readFileSync(join(out("now"), "audit-result.json"), "utf8"),
    );
  });

  it("give each run a folder of its own, the same for the same run", () => {
    const runs = join(folder, "runs/{run}");
    for (const at of [NOV, DEC, NOV]) audit(history, runs, "--known-at", at, "--formats", "md");
    expect(readdirSync(join(folder, "runs"))).toHaveLength(2);
    const { status, stderr } = p2pAudit(["run", "--config", CONFIG, "--out", runs]);
    expect([status, stderr.includes("run-without-history")]).toEqual([2, true]);
  });

  it("answer questions from the saved ledger as a run does", () => {
    const [policy, question] = ["blue-shield-promise-medi-cal", "business-day-list"];
    const answer = [
      "--answer",
      `${policy}/${question}=federal`,
      "--who",
      "L. Okafor",
      "--date",
      "2026-11-21",
    ];
    p2pAudit(["questions", "--result", out("now"), ...answer, "--out", out("answered")]);
    expect(resultOf(out("answered")).history).toEqual(resultOf(out("now")).history);
    expect(readFileSync(join(out("answered"), "superseded.csv"), "utf8")).toBe(
      readFileSync(join(out("now"), "superseded.csv"), "utf8"),
    );
  });
});

describe("a history that is written", () => {
  const source = drop(join(freshFolder(), "drop"), ".");

  it("keeps bytes by digest, for their owner only, and takes the same delivery twice", () => {
    const history = join(freshFolder(), "history");
    arrive(source, history, OCT);
    const text = readFileSync(join(history, "arrivals.ndjson"), "utf8");
    expect(arrive(source, history, OCT)).toContain("already");
    expect(readFileSync(join(history, "arrivals.ndjson"), "utf8")).toBe(text);
    const names = readdirSync(join(history, "files"));
    expect(names).toHaveLength(14);
    for (const name of names) expect(statSync(join(history, "files", name)).mode & 0o777).toBe(0o600);
  });

  it("stands or stands not, wherever the process is killed", async () => {
    const history = join(freshFolder(), "history");
    for (const wait of [60, 120, 180, 240, 300, 360]) {
      const child = spawn(process.execPath, [
        join(root, "dist/cli/main.js"),
        ...["arrive", source, "--history", history, "--at", OCT],
      ]);
      await new Promise((done) => setTimeout(done, wait));
      child.kill("SIGKILL");
      await new Promise((done) =>
        child.exitCode === null && child.signalCode === null ? child.on("exit", done) : done(0),
      );
    }
    arrive(source, history, OCT);
    const fresh = join(freshFolder(), "history");
    arrive(source, fresh, OCT);
    expect(readFileSync(join(history, "arrivals.ndjson"), "utf8")).toBe(
      readFileSync(join(fresh, "arrivals.ndjson"), "utf8"),
    );
    const kept = readdirSync(join(history, "files")).filter((name) => !name.endsWith(".draft"));
    expect(kept.sort()).toEqual(readdirSync(join(fresh, "files")).sort());
    expect(readdirSync(history).sort()).toEqual(["arrivals.ndjson", "files"]);
  });

  it("has one writer at a time, and a lock of a dead process does not hold", async () => {
    const history = join(freshFolder(), "history");
    arrive(source, history, OCT);
    writeFileSync(join(history, "lock"), `${process.pid} ${hostname()}\n`);
    const refused = p2pAudit(["arrive", source, "--history", history, "--at", NOV]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("history-locked");
    const dead = spawn(process.execPath, ["-e", ""]);
    await new Promise((done) => dead.on("exit", done));
    writeFileSync(join(history, "lock"), `${dead.pid} ${hostname()}\n`);
    arrive(source, history, NOV);
    expect(readdirSync(history).sort()).toEqual(["arrivals.ndjson", "files"]);
  });

  it("refuses what is no history, what was changed, and what comes too early", () => {
    const folder = freshFolder();
    const history = join(folder, "history");
    const code = (...args: string[]) => /^ {2}([a-z-]+):/m.exec(p2pAudit(args).stderr)?.[1];
    const run = (...more: string[]) => ["run", "--config", CONFIG, "--out", join(folder, "out"), ...more];
    expect(code(...run("--history", history))).toBe("history-not-found");
    expect(code("arrive", source, "--history", source)).toBe("history-not-ours");
    expect(code("arrive", join(folder, "none"), "--history", history)).toBe("drop-not-found");
    arrive(source, history, NOV);
    expect(code("arrive", drop(join(folder, "small"), "appeals"), "--history", history, "--at", OCT)).toBe(
      "arrival-not-later",
    );
    expect(code(...run("--history", history, "--known-at", OCT))).toBe("nothing-known");
    expect(code(...run("--history", history, "--known-at", "soon"))).toBe("bad-instant");
    expect(code(...run("--known-at", OCT))).toBe("known-at-without-history");
    expect(code(...run("--history", history, "--drop", source))).toBe("options-clash");
    const line = readFileSync(join(history, "arrivals.ndjson"), "utf8").split("\n")[0] as string;
    const kept = join(history, "files", JSON.parse(line).sha256);
    const text = readFileSync(kept, "utf8");
    writeFileSync(kept, text.replace("UPHELD", "UPHOLD"));
    expect(code(...run("--history", history))).toBe("history-content");
    writeFileSync(kept, `${text} `);
    expect(code(...run("--history", history))).toBe("history-content");
    writeFileSync(join(history, "arrivals.ndjson"), "no json\n");
    expect(code(...run("--history", history))).toBe("history-line");
  });
});
