import { join } from "node:path";
import { root } from "../support/project.js";
import type { QuietDrop } from "../support/quiet-drop.js";

/** How a command is called to see what it prints. */
export interface QuietCommand {
  /** Calls of it, some of which go wrong. */
  readonly calls: (at: QuietDrop) => readonly (readonly string[])[];
  /** Why what it prints names cases, as the first call does; left out: it names none. */
  readonly shows?: string;
}

type Commands = Readonly<Record<string, QuietCommand>>;

const out = (at: QuietDrop, name: string) => ["--out", join(at.folder, name)];
const ANSWER = "--answer ca-hsc-1367-01/business-day-list=state --who analyst --date 2026-11-21".split(" ");
const WORDING = ["--with", join(root, "examples/whatif/438-210-fourteen-days")];

/** Commands on deliveries. */
export const DELIVERY_COMMANDS: Commands = {
  run: {
    calls: (at) => [
      ["--config", at.config, ...out(at, "again"), "--formats", "html,md", "--ci", "--annotations", "github"],
      ["--config", at.oddConfig, ...out(at, "odd-out"), "--formats", "none"],
      ["--config", at.oddConfig, ...out(at, "odd-out"), "--formats", "none", "--engine", "reference", "--ci"],
      ["--config", at.config, "--drop", at.linked, ...out(at, "never")],
    ],
  },
  thresholds: {
    calls: (at) => [
      ["--from-result", at.run],
      ["--from-result", at.changed],
    ],
  },
  init: {
    calls: (at) => [
      [at.odd, ...out(at, "proposed")],
      [at.linked, ...out(at, "never")],
    ],
  },
  intake: {
    calls: (at) => [
      ["--dry-run", "--config", at.oddConfig],
      ["--dry-run", "--config", at.config, "--drop", at.linked],
    ],
  },
  verify: {
    calls: (at) => [
      [at.changed, "--all"],
      [at.run, "--drop", at.odd, "--all"],
    ],
  },
  sign: { calls: (at) => [[at.run, "--key", at.config]] },
  arrive: {
    calls: (at) => [
      [at.odd, "--history", join(at.folder, "history"), "--at", "2026-11-06T09:00:00-08:00"],
      [at.linked, "--history", join(at.folder, "history")],
    ],
  },
  withdraw: {
    calls: (at) => [
      [
        ...["2026-11-05T17:00:00Z/none.csv", "--history", join(at.folder, "history")],
        ...["--by", "analyst", "--reason", "sent in error"],
      ],
    ],
  },
};

/** Commands on policies. */
export const POLICY_COMMANDS: Commands = {
  check: { calls: () => [["us-42cfr-438-404"]] },
  coverage: {
    calls: (at) => [
      ["--result", at.run],
      ["--result", at.changed],
    ],
  },
  mutate: { calls: () => [["none"]] },
  "against-law": { calls: () => [["blue-shield-promise-medi-cal"]] },
};

/** Commands on what was judged. */
export const RESULT_COMMANDS: Commands = {
  explain: {
    calls: (at) => [
      ["--config", at.config, "--rule", "CA-H1", "--subject", "D-10029"],
      ["--config", at.config, "--rule", "CA-H1", "--subject", "none"],
      ["--config", at.config, "--drop", at.linked, "--rule", "CA-H1", "--subject", "none"],
    ],
    shows: "it shows the case that it was asked for",
  },
  questions: {
    calls: (at) => [
      ["--result", at.run],
      ["--result", at.run, ...ANSWER, ...out(at, "answered"), "--formats", "none"],
      ["--result", at.changed],
      ["--result", at.changed, ...ANSWER, ...out(at, "never")],
    ],
    shows: "it lists the cases that each answer decides",
  },
  compare: {
    calls: (at) => [
      [at.run, join(at.folder, "answered")],
      [at.run, at.changed],
      [at.run, at.linked],
    ],
    shows: "it lists what became of each finding",
  },
  whatif: {
    calls: (at) => [
      ["--result", at.run, ...WORDING],
      ["--config", at.config, "--drop", at.linked, ...WORDING],
      ["--result", at.changed, ...WORDING],
    ],
    shows: "it lists every verdict that flips",
  },
  render: {
    calls: (at) => [
      [join(at.run, "audit-result.json"), ...out(at, "rendered")],
      [join(at.changed, "audit-result.json"), ...out(at, "rendered")],
    ],
  },
  sample: {
    calls: (at) => [
      ["--result", at.run, "--standard", "ncqa-um7", "--seed", "1", ...out(at, "files")],
      ["--result", at.run, "--purpose", "validation", "--seed", "1", ...out(at, "validation")],
      [
        "--score",
        join(at.folder, "files/review.xlsx"),
        "--sample",
        join(at.folder, "files/sample.json"),
        ...out(at, "scored"),
      ],
      [
        "--score",
        join(at.folder, "files/review.xlsx"),
        "--sample",
        join(at.folder, "validation/sample.json"),
        ...out(at, "scored"),
      ],
      ["--result", at.changed, "--standard", "ncqa-um7", "--seed", "1", ...out(at, "never")],
    ],
  },
  packet: {
    calls: (at) =>
      [at.run, at.changed].map((run) => [
        ...["--result", run, "--packet", join(at.folder, "example/packet.json")],
        ...["--formats", "html", ...out(at, "packet")],
      ]),
  },
  reconcile: {
    calls: (at) => [
      [at.run, "--figures", join(at.folder, "example/dashboard/figures.json"), ...out(at, "reconciled")],
      [at.changed, "--figures", join(at.folder, "example/dashboard/figures.json")],
    ],
  },
  export: {
    calls: (at) => [
      ["--result", at.run, ...out(at, "run.duckdb")],
      ["--result", at.changed, ...out(at, "never.duckdb")],
    ],
  },
  synth: {
    calls: (at) => [["--payer", "blue-shield-promise", "--determinations", "20", ...out(at, "invented")]],
  },
};
