import { Command } from "commander";
import { check } from "./commands/check.js";
import { type CoverageOptions, coverage } from "./commands/coverage.js";
import { explain } from "./commands/explain.js";
import { render } from "./commands/render.js";
import { run } from "./commands/run.js";
import { packageVersion } from "./resources.js";

/** The command line. Errors are thrown; main.ts prints them and sets the exit code. */
export function createProgram(): Command {
  const program = new Command("p2p-audit")
    .description(
      "Replays the clocks and conditions of peer-to-peer and denial policies over a plan's records and shows each finding with its proof.",
    )
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .addHelpText(
      "after",
      "\nExit codes: 0 clean or within thresholds, 1 findings above the threshold, 2 could not run, 3 ran but cannot be trusted.",
    );

  runOptions(program.command("run"))
    .description("audit a drop: intake, replay, findings, reports")
    .addHelpText(
      "after",
      `
Examples:
  p2p-audit run --config audit.json
  p2p-audit run --drop drop/2026-10 --policies ca-hsc-1367-01,ncqa-um7 --as-of 2026-11-15T23:59:59-08:00
  p2p-audit run --config audit.json --period 2026-10-01..2026-10-31 --all-outcomes --out out/2026-10`,
    )
    .action(run);

  program
    .command("check")
    .argument("[policy...]", "policy ids; all where left out")
    .description("check policies: schema, types, clauses, rule cases")
    .addHelpText("after", "\nExample:\n  p2p-audit check ca-hsc-1367-01")
    .action((policies: string[]) => check(policies));

  program
    .command("coverage")
    .argument("[policy...]", "policy ids; all where left out")
    .description("every sentence of the source, what became of it, its rules and their cases")
    .option("--result <dir>", "folder of a run: adds how many subjects each rule decided")
    .option("--format <name>", "text, json or html (the clause beside its rules)", "text")
    .option("--out <file>", "write to a file")
    .addHelpText(
      "after",
      `
Examples:
  p2p-audit coverage blue-shield-promise-medi-cal
  p2p-audit coverage --result out --format html --out coverage.html`,
    )
    .action((policies: string[], options: CoverageOptions) => coverage(policies, options));

  runOptions(program.command("explain"))
    .description(
      "the trace of one rule on one subject: each step, each value with its file and row, the calendar day by day",
    )
    .requiredOption("--rule <id>", "rule, e.g. CA-H3b")
    .requiredOption("--subject <id>", "key of the determination, P2P or notice")
    .addHelpText(
      "after",
      "\nExample:\n  p2p-audit explain --config audit.json --rule CA-H3b --subject D-1042",
    )
    .action(explain);

  program
    .command("render")
    .argument("<result>", "audit-result.json of a run, with findings.ndjson beside it")
    .description("write the reports again from a saved result")
    .option("--formats <list>", "html, md", "html,md")
    .option("--out <dir>", "folder for the reports; beside the result where left out")
    .addHelpText("after", "\nExample:\n  p2p-audit render out/audit-result.json --formats html,md")
    .action(render);

  return program;
}

function runOptions(command: Command): Command {
  return command
    .option("--config <file>", "configuration (audit.json); the options below stand before it")
    .option("--drop <dir>", "folder with the source files")
    .option("--policies <ids>", "policy ids, separated by commas")
    .option("--as-of <instant>", "data complete through, e.g. 2026-11-15T23:59:59-08:00")
    .option("--mapping <file...>", "mapping files; canonical CSV needs none")
    .option("--period <from..to>", "dates under audit, e.g. 2026-09-01..2026-09-30")
    .option("--out <dir>", "folder for the results; replaced as a whole (default: out)")
    .option("--formats <list>", "report formats: html,md")
    .option("--all-outcomes", "write outcomes.ndjson too, one line per rule and subject");
}
