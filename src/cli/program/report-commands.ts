import type { Command } from "commander";
import { lazily } from "./options.js";

/** Commands that make something to be read of a saved run. */
export function reportCommands(program: Command): void {
  program.commandsGroup("Report:");

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
}
