import type { Command } from "commander";
import { answerOptions, dropOptions, lazily } from "./options.js";

/** Commands on what was judged: why, what if, and what is made of a saved run. */
export function resultCommands(program: Command): void {
  dropOptions(program.command("explain"))
    .description(
      "the trace of one rule on one subject: each step, each value with its file and row, the calendar day by day",
    )
    .requiredOption("--rule <id>", "rule, e.g. ACME-DL-01")
    .requiredOption("--subject <id>", "key of the determination, P2P or notice")
    .addHelpText(
      "after",
      "\nExample:\n  p2p-audit explain --config audit.json --rule ACME-DL-01 --subject P-1042",
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
    .addHelpText(
      "after",
      `
With --out only counts are printed, and no case is named.

Examples:
  p2p-audit whatif --config audit.json --with examples/whatif/438-210-fourteen-days
  p2p-audit whatif --result out --with my-policy --answer my-policy/day-zero=same --who me --date 2026-11-21 --out out-whatif`,
    )
    .action(lazily(async () => (await import("../commands/whatif.js")).whatif));

  program
    .command("render")
    .argument("<result>", "audit-result.json of a run, in its folder")
    .description(
      "write the reports and the workbook again from a saved result, or print a template of your own",
    )
    .option("--formats <list>", "html, md, xlsx (the analyst workbook); all where left out")
    .option(
      "--template <file>",
      "Handlebars template to print each report by: NAME.hbs, NAME.md.hbs, NAME.txt.hbs",
    )
    .option("--report <id>", "with --template: the only report to print")
    .option(
      "--out <path>",
      "folder for the reports (default: the one of the run with -reports); with --report, the file to write",
    )
    .option("--review <file>", "review.json of a mock file review, shown in the report of its standard")
    .addHelpText(
      "after",
      `
The folder of a run is closed: nothing is written into it any more. What a template can print: docs/report-model.md.

Examples:
  p2p-audit render out/audit-result.json --formats xlsx
  p2p-audit render out/audit-result.json --review review-read/review.json
  p2p-audit render out/audit-result.json --template board.hbs --report acme-p2p --out board.html`,
    )
    .action(lazily(async () => (await import("../commands/render.js")).render));

  program
    .command("sample")
    .description(
      "draw files for a mock file review, or results for a validation, into a workbook; with --score, read it back",
    )
    .option("--result <dir>", "folder of a run; with --score: the sample is drawn again from it and compared")
    .option("--standard <id>", "standard of the file review")
    .option("--purpose <name>", "file-review or validation", "file-review")
    .option("--seed <text>", "the same seed draws the same")
    .option("--score <workbook>", "workbook that reviewers filled in")
    .option("--sample <file>", "with --score: the sample.json that was written beside it")
    .requiredOption(
      "--out <dir>",
      "new folder for workbook and sample.json; with --score, folder for review.json or validation.json",
    )
    .addHelpText(
      "after",
      `
The workbook names cases: it is patient data. What is drawn, scored and counted: docs/file-review.md.

Examples:
  p2p-audit sample --result out --standard acme-files --seed 2026-q3 --out review
  p2p-audit sample --score review/review.xlsx --sample review/sample.json --out review-read
  p2p-audit sample --result out --purpose validation --seed 2026-q3 --out validation`,
    )
    .action(lazily(async () => (await import("../commands/sample.js")).sample));

  program
    .command("packet")
    .description("the committee packet of a saved run, as PDF and HTML, its charts as PNG")
    .requiredOption("--result <dir>", "folder of a run")
    .requiredOption("--packet <file>", "packet.json: committee, duties of page one, action levels, motions")
    .option("--formats <list>", "html, pdf, png", "html,pdf,png")
    .option("--out <dir>", "folder for the packet; replaced as a whole", "packet")
    .addHelpText(
      "after",
      `
The packet names no member, provider or file. Which case P-017 is stands in a file beside its folder, for the
analyst only: packet-case-references.csv. The packet is a draft until packet.json names a validation sample that was
read back.

Example:
  p2p-audit packet --result out --packet packet.json --out packet`,
    )
    .action(lazily(async () => (await import("../commands/packet.js")).packetCommand));

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

  program
    .command("export")
    .description("a saved run as a DuckDB file or as Parquet files, for queries of your own")
    .requiredOption("--result <dir>", "folder of a run")
    .option("--out <file>", "DuckDB file to write; an earlier export is replaced")
    .option("--parquet <dir>", "folder for one Parquet file a table; an earlier export is replaced")
    .addHelpText(
      "after",
      `
What is written is patient data. Tables, columns and queries: docs/ledger.md.

Examples:
  p2p-audit export --result out --out ledger.duckdb
  p2p-audit export --result out --parquet ledger-parquet`,
    )
    .action(lazily(async () => (await import("../commands/export.js")).exportCommand));

  program
    .command("synth")
    .description("write a drop of invented data in the shape of a payer's files, and what is true of it")
    .requiredOption("--payer <id>", "payer whose files it is shaped like")
    .requiredOption("--determinations <count>", "how many determinations")
    .requiredOption("--out <dir>", "folder for the drop; an earlier drop in it is replaced")
    .option("--seed <number>", "the same seed gives the same bytes", "1")
    .option("--dirty <share>", "share of bad rows", "0.5%")
    .option("--broken-files", "add files of which no row can be used; the audit of the drop then ends with 3")
    .addHelpText(
      "after",
      "\nExample:\n  p2p-audit synth --payer acme --determinations 10000 --seed 7 --dirty 0.5% --out drop",
    )
    .action(lazily(async () => (await import("../commands/synth.js")).synth));
}
