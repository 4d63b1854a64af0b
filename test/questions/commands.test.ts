import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const EXAMPLE = join(root, "examples/blue-shield-promise");
const folder = freshFolder();
const out = join(folder, "out");
const STATE = "ca-hsc-1367-01/business-day-list=state";
const BY = ["--who", "L. Okafor, Counsel", "--date", "2026-11-21"];

beforeAll(() => {
  p2pAudit(["run", "--config", join(EXAMPLE, "audit.json"), "--out", out]);
});

/** A copy of the configuration, in another order of members, with answers added. */
function configWith(name: string, answers: readonly object[]): string {
  const config = JSON.parse(readFileSync(join(EXAMPLE, "audit.json"), "utf8"));
  const copy = join(folder, name);
  cpSync(EXAMPLE, copy, { recursive: true });
  const { policies, ...rest } = config;
  writeFileSync(
    join(copy, "audit.json"),
    JSON.stringify({ ...rest, answers: [...config.answers, ...answers], policies }),
  );
  return join(copy, "audit.json");
}

function questions(...args: string[]) {
  return p2pAudit(["questions", "--result", out, ...args]);
}

describe("questions --answer", () => {
  it("writes the very bytes of a run that was given the answers", () => {
    const [policy, question, option] = ["ca-hsc-1367-01", "business-day-list", "state"];
    const answers = [
      { policy, question, option, who: "L. Okafor, Counsel", date: "2026-11-21", memo: "M-1" },
      {
        policy,
        question: "nurse-may-deny",
        option: "no",
        who: "L. Okafor, Counsel",
        date: "2026-11-21",
        memo: "M-1",
      },
    ];
    const fresh = join(folder, "fresh");
    const config = configWith("fresh-example", answers);
    const ran = p2pAudit(["run", "--config", config, "--out", fresh, "--engine", "reference"]);
    const again = join(folder, "again");
    const judged = questions(
      "--answer",
      STATE,
      "ca-hsc-1367-01/nurse-may-deny=no",
      ...BY,
      "--memo",
      "M-1",
      "--out",
      again,
    );
    expect(judged.stderr).toBe("");
    expect(judged.status).toBe(ran.status);
    expect(readdirSync(again).sort()).toEqual(readdirSync(fresh).sort());
    // The manifest says how a folder was made, and here that is another way.
    for (const name of readdirSync(fresh).filter((one) => one !== "manifest.json"))
      expect(readFileSync(join(again, name), "utf8"), name).toBe(readFileSync(join(fresh, name), "utf8"));
    const [made, run] = [again, fresh].map((one) =>
      JSON.parse(readFileSync(join(one, "manifest.json"), "utf8")),
    );
    expect(made.outputs).toEqual(run.outputs);
    expect(made.drop).toEqual(run.drop);
    expect(made.inputs.filter(({ name }: { name: string }) => name !== "audit.json")).toEqual(
      run.inputs.filter(({ name }: { name: string }) => name !== "audit.json"),
    );
    const verified = p2pAudit(["verify", again, "--config", join(EXAMPLE, "audit.json")]);
    expect(verified.stdout).toContain("verified: made again from its inputs");
    expect(verified.status).toBe(0);
    expect(judged.stdout.split(again).join("X")).toBe(ran.stdout.split(fresh).join("X"));
  });

  it("takes the place of an earlier answer", () => {
    const again = join(folder, "replaced");
    expect(questions("--answer", "ca-hsc-1367-01/day-zero=next", ...BY, "--out", again).stderr).toBe("");
    const { configuration } = JSON.parse(readFileSync(join(again, "audit-result.json"), "utf8"));
    const zero = configuration.answers.filter((one: { question: string }) => one.question === "day-zero");
    expect(zero.filter((one: { policy: string }) => one.policy === "ca-hsc-1367-01")).toEqual([
      {
        policy: "ca-hsc-1367-01",
        question: "day-zero",
        option: "next",
        who: "L. Okafor, Counsel",
        date: "2026-11-21",
      },
    ]);
  });
});

describe("questions", () => {
  it.each(["text", "md", "json"])("lists the case that the list of holidays decides, as %s", (format) => {
    const { stdout, status } = questions("--format", format);
    expect(status).toBe(0);
    expect(stdout).toContain("D-10068 (CA-H3b)");
    expect(stdout).toContain("business-day-list");
  });

  it.each<[string[], string]>([
    [["--format", "pdf"], "unknown-format"],
    [["--out", join(folder, "x")], "options-missing"],
    [["--answer", STATE, ...BY], "options-missing"],
    [["--answer", STATE, "--who", "you", "--out", join(folder, "x")], "options-missing"],
    [["--answer", "state", ...BY, "--out", join(folder, "x")], "bad-answer"],
    [["--answer", "no-such/question=yes", ...BY, "--out", join(folder, "x")], "bad-answer"],
    [["--answer", "ca-hsc-1367-01/no-such=yes", ...BY, "--out", join(folder, "x")], "unknown-question"],
    [["--answer", "ca-hsc-1367-01/day-zero=maybe", ...BY, "--out", join(folder, "x")], "unknown-option"],
    [["--answer", STATE, "--who", "you", "--date", "today", "--out", join(folder, "x")], "schema"],
  ])("%j ends with 2 and says %s", (args, code) => {
    const { status, stderr } = questions(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
    expect(stderr).not.toMatch(/\n\s+at .*\.js:\d+/);
  });

  it.each<[string, (copy: string) => void, string]>([
    [
      "a ledger with a line more",
      (copy) => appendFileSync(join(copy, "ledger.ndjson"), " \n"),
      "ledger-line",
    ],
    [
      "a ledger with another value",
      (copy) => {
        const path = join(copy, "ledger.ndjson");
        writeFileSync(path, readFileSync(path, "utf8").replace("D-10001", "D-99999"));
      },
      "ledger-differs",
    ],
    ["no ledger", (copy) => rmSync(join(copy, "ledger.ndjson")), "file-not-found"],
  ])("refuses %s", (_name, spoil, code) => {
    const copy = join(folder, `spoiled-${code}`);
    cpSync(out, copy, { recursive: true });
    spoil(copy);
    const { status, stderr } = p2pAudit([
      "questions",
      "--result",
      copy,
      "--answer",
      STATE,
      ...BY,
      "--out",
      join(folder, "y"),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
  });
});
