import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "#cli/program.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { dropTexts, leaks } from "../support/drop-texts.js";
import { root } from "../support/project.js";

const folder = freshFolder();
const example = join(folder, "example");
const CONFIG = join(example, "audit.json");
const DROP = join(example, "drop");
const at = (...names: string[]) => join(folder, ...names);
const run = at("run");
/** Words of the drop that are ids of policies or senders of mappings too, and say nothing of anybody. */
const COMMON = ["blue-shield-promise", "medi-cal", "delegate-a"];
/** A person who stands in names of files and in cells of files that cannot be read. */
const PERSON = "Quimbyworth";

interface Told {
  /** Calls of the command, what goes wrong among them. */
  readonly calls: () => readonly (readonly string[])[];
  /** Why its output names cases; left out: it names none. */
  readonly shows?: string;
}

/** Every command. One that names cases on the terminal says why; a new command needs its line here. */
const COMMANDS: Readonly<Record<string, Told>> = {
  run: {
    calls: () => [
      ["--config", CONFIG, "--out", at("again")],
      [
        "--config",
        CONFIG,
        "--out",
        at("again"),
        "--engine",
        "reference",
        "--formats",
        "none",
        "--all-outcomes",
      ],
      ["--config", CONFIG, "--out", at("again"), "--ci", "--annotations", "github"],
      ["--config", at("odd.json"), "--out", at("odd-out")],
      ["--config", at("odd.json"), "--out", at("odd-out"), "--ci"],
      ["--config", CONFIG, "--drop", at("linked"), "--out", at("never")],
    ],
  },
  thresholds: {
    calls: () => [
      ["--from-result", run],
      ["--from-result", DROP],
    ],
  },
  init: {
    calls: () => [
      [at("odd"), "--out", at("proposed")],
      [at("linked"), "--out", at("never")],
    ],
  },
  intake: {
    calls: () => [
      ["--dry-run", "--config", CONFIG],
      ["--dry-run", "--config", at("odd.json")],
      ["--dry-run", "--config", CONFIG, "--drop", at("linked")],
    ],
  },
  verify: {
    calls: () => [[run], [at("changed")], [at("changed"), "--all"], [run, "--drop", at("odd"), "--all"]],
  },
  sign: {
    calls: () => [
      [at("changed"), "--key", at("key.pem")],
      [run, "--key", join(DROP, "appeals.csv")],
    ],
  },
  arrive: {
    calls: () => [
      [DROP, "--history", at("history"), "--at", "2026-11-05T09:00:00-08:00"],
      [at("odd"), "--history", at("history"), "--at", "2026-11-06T09:00:00-08:00"],
      [at("linked"), "--history", at("history")],
    ],
  },
  withdraw: {
    calls: () => [
      [
        "2026-11-05T17:00:00Z/none.csv",
        "--history",
        at("history"),
        "--by",
        "analyst",
        "--reason",
        "sent in error",
      ],
    ],
  },
  compare: {
    calls: () => [
      [run, at("answered")],
      [run, at("changed")],
      [run, DROP],
    ],
    shows: "it lists what became of each finding",
  },
  check: { calls: () => [["ncqa-um7"]] },
  coverage: { calls: () => [["ncqa-um7"], ["--result", run], ["--result", at("changed")]] },
  mutate: { calls: () => [["us-42cfr-438-404"]] },
  "against-law": { calls: () => [["blue-shield-promise-medi-cal"]] },
  explain: {
    calls: () => [
      ["--config", CONFIG, "--rule", "CA-H1", "--subject", "D-10029"],
      ["--config", CONFIG, "--rule", "CA-H1", "--subject", "none"],
      ["--config", at("odd.json"), "--rule", "CA-H1", "--subject", "D-10029"],
    ],
    shows: "it shows the one record that it was asked for",
  },
  questions: {
    calls: () => [
      ["--result", run],
      ["--result", at("changed")],
      [
        ...["--result", run, "--answer", "ca-hsc-1367-01/business-day-list=state"],
        ...["--who", "analyst", "--date", "2026-11-21", "--out", at("answered")],
      ],
    ],
    shows: "it lists the cases that each answer decides",
  },
  whatif: {
    calls: () => [
      ["--result", run, "--with", join(root, "examples/whatif/438-210-fourteen-days")],
      ["--config", at("odd.json"), "--with", join(root, "examples/whatif/438-210-fourteen-days")],
    ],
    shows: "without --out it lists every verdict that flips",
  },
  render: {
    calls: () => [
      [join(run, "audit-result.json"), "--out", at("rendered")],
      [join(at("changed"), "audit-result.json"), "--out", at("rendered")],
    ],
  },
  sample: {
    calls: () => [
      ["--result", run, "--standard", "ncqa-um7", "--seed", "1", "--out", at("files")],
      ["--result", run, "--purpose", "validation", "--seed", "1", "--out", at("validation")],
      [
        "--score",
        at("files", "review.xlsx"),
        "--sample",
        at("validation", "sample.json"),
        "--out",
        at("scored"),
      ],
      ["--score", at("files", "review.xlsx"), "--sample", at("files", "sample.json"), "--out", at("scored")],
    ],
  },
  packet: {
    calls: () => [
      ["--result", run, "--packet", join(example, "packet.json"), "--formats", "html", "--out", at("packet")],
      ["--result", at("changed"), "--packet", join(example, "packet.json"), "--out", at("packet")],
    ],
  },
  reconcile: {
    calls: () => [
      [run, "--figures", join(example, "dashboard/figures.json"), "--out", at("reconciled")],
      [run, "--figures", join(DROP, "appeals.csv")],
    ],
  },
  export: {
    calls: () => [
      ["--result", run, "--out", at("run.duckdb")],
      ["--result", at("changed"), "--parquet", at("parquet")],
    ],
  },
  synth: {
    calls: () => [["--payer", "blue-shield-promise", "--determinations", "20", "--out", at("invented")]],
  },
};

let secrets: readonly string[] = [];
const call = (name: string, given: readonly string[]) => p2pAudit([name, ...given]);
const found = (text: string) => leaks(text, secrets);

beforeAll(() => {
  cpSync(join(root, "examples/blue-shield-promise"), example, { recursive: true });
  expect(p2pAudit(["run", "--config", CONFIG, "--out", run]).status).toBe(0);
  secrets = [...dropTexts(run, DROP).filter((text) => !COMMON.includes(text)), PERSON];

  // A drop with a file that nobody expects, one that breaks off, and one with a cell that fits nothing; all name a person.
  cpSync(DROP, at("odd"), { recursive: true });
  writeFileSync(at("odd", `${PERSON}_appeal.csv`), `Patient,Letter\n${PERSON},${PERSON} asks for more\n`);
  writeFileSync(at("odd", `um_determinations_${PERSON}.csv`), `Auth No,"${PERSON}\n`);
  const calls = readFileSync(join(DROP, "p2p_log_2026-10.csv"), "utf8");
  writeFileSync(at("odd", "p2p_log_2026-10.csv"), calls.replace(",Withdrawn,", `,${PERSON} withdrew,`));
  const config = JSON.parse(readFileSync(CONFIG, "utf8"));
  const mappings = config.mappings.map((name: string) => join(example, name));
  writeFileSync(at("odd.json"), JSON.stringify({ ...config, drop: at("odd"), mappings }));
  // A drop with a link, and a run of which findings and ledger were changed by hand.
  mkdirSync(at("linked"));
  spawnSync("ln", ["-s", join(DROP, "appeals.csv"), at("linked", `${PERSON}.csv`)]);
  cpSync(run, at("changed"), { recursive: true });
  for (const name of ["findings.ndjson", "ledger.ndjson", "questions.ndjson", "pending.ndjson"]) {
    const lines = readFileSync(at("changed", name), "utf8").trimEnd().split("\n");
    writeFileSync(at("changed", name), `${lines.slice(0, -1).join("\n")}\n${lines.at(-1)?.slice(0, -9)}\n`);
  }
  rmSync(at("changed", "findings.html"));
  spawnSync("openssl", ["genpkey", "-algorithm", "ed25519", "-out", at("key.pem")]);
  p2pAudit([
    "questions",
    "--result",
    run,
    ...["--answer", "ca-hsc-1367-01/business-day-list=state"],
    ...["--who", "a", "--date", "2026-11-21", "--out", at("answered")],
  ]);
}, 60_000);

describe("what a command prints", () => {
  it("is looked at for every command there is", () => {
    const commands = createProgram().commands.map((command) => command.name());
    expect(Object.keys(COMMANDS).sort()).toEqual(commands.sort());
    expect(secrets.length).toBeGreaterThan(500);
  });

  it.each(Object.entries(COMMANDS))(
    "%s",
    (name, { calls, shows }) => {
      for (const given of calls()) {
        const { status, stdout, stderr } = call(name, given);
        const seen = [name, ...given].join(" ");
        expect([seen, status]).not.toEqual([seen, null]);
        expect([seen, found(stderr)]).toEqual([seen, []]);
        if (shows === undefined) expect([seen, found(stdout)]).toEqual([seen, []]);
      }
    },
    60_000,
  );

  it.each(Object.entries(COMMANDS).filter(([, { shows }]) => shows !== undefined))(
    "%s names cases, and its help says so",
    (name, { calls }) => {
      expect(found(call(name, calls()[0] ?? []).stdout).length).toBeGreaterThan(0);
      expect(call(name, ["--help"]).stdout.replace(/\s+/g, " ")).toMatch(/names (the )?cases?\b/i);
    },
  );

  it("is no different in what a CI job keeps", () => {
    for (const given of ["again-ci", "odd-out-ci"])
      for (const name of readdirSync(at(given)))
        expect([name, found(readFileSync(at(given, name), "utf8"))]).toEqual([name, []]);
  });
});
