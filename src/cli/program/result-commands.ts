import type { Command } from "commander";
import { answerOptions, dropOptions, lazily, NAME_FILES } from "./options.js";

/** Commands on what was judged: why, what if, and whose figures differ. */
export function resultCommands(program: Command): void {
  program.commandsGroup("Understand a run:");

  dropOptions(program.command("explain"))
    .description(
      "the trace of one rule on one subject: each step, each value with its file and row, the calendar day by day",
    )
    .requiredOption("--rule <id>", "rule, e.g. ACME-DL-01")
    .requiredOption("--subject <id>", "key of the determination, P2P or notice")
    .option("--show-phi", NAME_FILES)
    .addHelpText(
      "after",
      "\nIt names the case that it is asked for, with files and rows: patient data.\n\nExample:\n  p2p-audit explain --config audit.json --rule ACME-DL-01 --subject P-1042",
    )
    .action(lazily(async () => (await import("../commands/explain.js")).explain));

  answerOptions(
    program
      .command("questions")
      .description("what is open in a saved result and what each answer does; with --answer, judge it again"),
  )
    .requiredOption("--result <dir>", "folder of a run")
    .option("--all", "every case, and open questions that decide nothing")
    .option("--format <name>", "text, md or json", "text")
    .option("--out <dir>", "with --answer: folder for the new results; replaced as a whole")
    .option("--formats <list>", "with --answer: formats: html,md,xlsx")
    .addHelpText(
      "after",
      `
Without --answer it names cases: what it prints is patient data.

Examples:
  p2p-audit questions --result out
  p2p-audit questions --result out --answer acme-p2p/business-day-list=federal --who "L. Okafor, Counsel" --date 2026-11-21 --out out-answered`,
    )
    .action(lazily(async () => (await import("../commands/questions.js")).questions));

  answerOptions(
    dropOptions(program.command("whatif")).description(
      "the same drop under a changed policy: which verdicts flip, in which direction, by which clause",
    ),
  )
    .requiredOption("--with <dir...>", "folder of a policy that stands in for the one of its id, or is added")
    .option("--result <dir>", "folder of a run, in place of the drop: its saved ledger is judged")
    .option("--format <name>", "text, md or json", "text")
    .option("--all", "every flip; text lists twenty of a kind")
    .option("--out <dir>", "folder for whatif.md, whatif.json and whatif.csv; replaced as a whole")
    .option("--show-phi", NAME_FILES)
    .addHelpText(
      "after",
      `
It names cases: what it prints is patient data. With --out it prints counts alone.

Examples:
  p2p-audit whatif --config audit.json --with examples/whatif/438-210-fourteen-days
  p2p-audit whatif --result out --with my-policy --answer my-policy/day-zero=same --who me --date 2026-11-21 --out out-whatif`,
    )
    .action(lazily(async () => (await import("../commands/whatif.js")).whatif));

  program
    .command("reconcile")
    .argument("<dir>", "folder of a run")
    .description("counts of a run beside the figures of the plan's own dashboard, each difference by reason")
    .requiredOption("--figures <file>", "the dashboard's figures, .csv or .json, and how it counts them")
    .option(
      "--out <dir>",
      "folder for reconciliation.md, .json, .csv and reconciled-cases.csv; replaced as a whole",
    )
    .option("--show-phi", "print the cases behind the reasons too")
    .addHelpText(
      "after",
      `
How figures are written and what the reasons mean: docs/reconcile.md. reconciled-cases.csv names cases: it is patient
data. Ends with 3 where the run cannot be trusted, else with 0.

Example:
  p2p-audit reconcile out --figures dashboard.csv --out reconciled`,
    )
    .action(lazily(async () => (await import("../commands/reconcile.js")).reconcileCommand));
}
