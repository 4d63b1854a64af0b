import { Command } from "commander";
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

  engineOptions(runOptions(program.command("run")))
    .description("audit a drop: intake, replay, findings, reports")
    .option("--thresholds <file>", "limits of the exit code, in place of those of the configuration")
    .option("--baseline <dir>", "folder of an earlier run, for limits that compare with it")
    .option("--ci", "for a CI job: say little, and write outputs without case data")
    .option(
      "--ci-out <dir>",
      "with --ci: folder for them, replaced as a whole (default: the one of --out with -ci)",
    )
    .option("--annotations <name>", "with --ci: github prints workflow commands")
    .option("--show-phi", "let messages name records, files of the drop and what a cell says")
    .addHelpText(
      "after",
      `
Examples:
  p2p-audit run --config audit.json
  p2p-audit run --drop drop/2026-10 --policies acme-p2p,state-law --as-of 2026-11-15T23:59:59-08:00
  p2p-audit run --config audit.json --history history --known-at 2026-11-05
  p2p-audit run --config audit.json --period 2026-10-01..2026-10-31 --all-outcomes --out out/2026-10
  p2p-audit run --config audit.json --ci --thresholds thresholds.json --annotations github`,
    )
    .option("--sign <key>", "sign the manifest: private Ed25519 key, PEM")
    .action(lazily(async () => (await import("./commands/run.js")).run));

  program
    .command("thresholds")
    .description("what a saved run found, as the limits of the next ones: nothing may get worse")
    .requiredOption("--from-result <dir>", "folder of a run")
    .option("--leave-out <list>", "dispositions whose findings are not counted, e.g. acknowledged,data-error")
    .option("--out <file>", "write to a file")
    .addHelpText(
      "after",
      `
How limits are written and compared: docs/ci.md.

Example:
  p2p-audit thresholds --from-result out --out thresholds.json
  p2p-audit run --config audit.json --thresholds thresholds.json`,
    )
    .action(lazily(async () => (await import("./commands/thresholds.js")).thresholdsCommand));

  program
    .command("init")
    .argument("<drop>", "folder with the source files")
    .description(
      "look at a drop and propose audit.json and a mapping for each layout, with the reason of every guess",
    )
    .option("--out <dir>", "folder for audit.json, mappings/ and init.md; nothing in it is replaced", ".")
    .option("--zone <zone>", "IANA zone of the times in the files, e.g. America/Chicago")
    .option("--payer <id>", "payer of all rows, as the policies name it")
    .option("--policies <ids>", "policies to replay, separated by commas")
    .addHelpText(
      "after",
      `
What it looks at and what it writes: docs/init.md. What is written shows codes and column names of the files.

Example:
  p2p-audit init drop/2026-10 --zone America/Chicago --out audit-2026-10`,
    )
    .action(lazily(async () => (await import("./commands/init.js")).init));

  runOptions(program.command("intake"))
    .description(
      "what a run would read: records and rejects by cause, file by file; nothing is judged or written",
    )
    .option("--dry-run", "say that nothing is to be written; needed")
    .option("--show-phi", "show the first rows as records, and one example of each reject: member data")
    .option("--rows <number>", "with --show-phi: rows of each file", "3")
    .addHelpText(
      "after",
      `
Exit code 3 where a file could not be read.

Example:
  p2p-audit intake --dry-run --config audit.json --show-phi`,
    )
    .action(lazily(async () => (await import("./commands/intake.js")).intakeCommand));

  program
    .command("verify")
    .argument("<dir>", "folder of a run")
    .description(
      "whether a run's folder is whole and is what its inputs give: makes the run again, compares every byte",
    )
    .option("--config <file>", "its configuration, where it does not lie above the folder")
    .option("--drop <dir>", "its drop, where it does not lie where it lay")
    .option("--mapping <file...>", "mappings it was given on the command line, where they lie elsewhere")
    .option("--thresholds <file>", "limits it was given on the command line, where they lie elsewhere")
    .option("--public-key <file>", "whose signature the manifest must have: public Ed25519 key, PEM")
    .option("--all", "every difference, not the first alone")
    .option("--show-phi", "name files of the drop")
    .option("--threads <number>", "threads of the engine duckdb (default: as many as there are)")
    .option("--memory <size>", "memory limit of the engine duckdb; beyond it, it uses the disk", "2GB")
    .addHelpText(
      "after",
      `
Ends with 0 where everything is the same, with 3 where something differs: docs/trust.md.

Examples:
  p2p-audit verify out
  p2p-audit verify archive/2026-10 --config audit.json --public-key compliance.pub.pem`,
    )
    .action(lazily(async () => (await import("./commands/verify.js")).verify));

  program
    .command("sign")
    .argument("<dir>", "folder of a run")
    .description("sign the manifest of a run")
    .requiredOption("--key <file>", "private Ed25519 key, PEM")
    .addHelpText("after", "\nExample:\n  p2p-audit sign out --key compliance.pem")
    .action(lazily(async () => (await import("./commands/sign.js")).sign));

  program
    .command("arrive")
    .argument("<drop>", "folder with the files that were delivered")
    .description(
      "keep the files of a delivery in a history, from which months can be audited as they were known",
    )
    .requiredOption("--history <dir>", "folder of the history; the first delivery makes it")
    .option("--at <instant>", "when they arrived, e.g. 2026-10-05T09:00:00-08:00 (default: now)")
    .addHelpText("after", "\nExample:\n  p2p-audit arrive drop/2026-10 --history history")
    .action(lazily(async () => (await import("./commands/arrive.js")).arrive));

  program
    .command("withdraw")
    .argument("<file>", "the file as results name it: 2026-10-05T17:00:00Z/calls.csv")
    .description("a file of a history counts no more: its sender took it back, or sent another in its place")
    .requiredOption("--history <dir>", "folder of the history")
    .requiredOption("--by <name>", "who withdraws it")
    .requiredOption("--reason <text>", "why")
    .option("--at <instant>", "when it was withdrawn (default: now)")
    .addHelpText(
      "after",
      `
Example:
  p2p-audit withdraw 2026-10-05T17:00:00Z/calls.csv --history history --by "R. Ito, delegate B" --reason "sent in error"`,
    )
    .action(lazily(async () => (await import("./commands/arrive.js")).withdraw));

  program
    .command("compare")
    .argument("<before>", "folder of a run")
    .argument("<after>", "folder of a later run, or of the same data judged otherwise")
    .description(
      "which findings are new, resolved, judged otherwise or still open, and what differs that can be why",
    )
    .option("--format <name>", "text, json or md", "text")
    .option("--out <file>", "write to a file")
    .addHelpText(
      "after",
      `
It names cases: what it writes is patient data.

Example:
  p2p-audit compare runs/2026-10-31-379ca2cd9323 runs/2026-11-30-bd396a7f95af --format md --out changes.md`,
    )
    .action(lazily(async () => (await import("./commands/compare.js")).compare));

  program
    .command("check")
    .argument("[policy...]", "policy ids; all where left out")
    .description("check policies: schema, types, clauses, rule cases, lints")
    .option("--accepted", "print the remarks that a policy lets stand, with the reasons")
    .addHelpText("after", "\nExample:\n  p2p-audit check acme-p2p --accepted")
    .action(lazily(async () => (await import("./commands/check.js")).check));

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
  p2p-audit coverage acme-p2p
  p2p-audit coverage --result out --format html --out coverage.html`,
    )
    .action(lazily(async () => (await import("./commands/coverage.js")).coverage));

  program
    .command("mutate")
    .argument("[policy...]", "policy ids; all where left out")
    .description("change each rule in the ways people get it wrong: do its cases notice?")
    .option("--list", "every mutant, not only the survivors")
    .option("--json", "as JSON, every mutant included")
    .addHelpText("after", "\nExample:\n  p2p-audit mutate acme-p2p")
    .action(lazily(async () => (await import("./commands/mutate.js")).mutate));

  program
    .command("against-law")
    .argument("[payer...]", "ids of payers' policies; all where left out")
    .description(
      "what a payer's policy promises beside what statute, contract and accreditation ask on the same event",
    )
    .option("--format <name>", "text, json or html", "text")
    .option("--out <file>", "write to a file")
    .addHelpText(
      "after",
      `
Examples:
  p2p-audit against-law acme-p2p
  p2p-audit against-law --format html --out against-law.html`,
    )
    .action(lazily(async () => (await import("./commands/against-law.js")).againstLawCommand));

  runOptions(program.command("explain"))
    .description(
      "the trace of one rule on one subject: each step, each value with its file and row, the calendar day by day",
    )
    .requiredOption("--rule <id>", "rule, e.g. ACME-DL-01")
    .requiredOption("--subject <id>", "key of the determination, P2P or notice")
    .addHelpText(
      "after",
      "\nExample:\n  p2p-audit explain --config audit.json --rule ACME-DL-01 --subject P-1042",
    )
    .action(lazily(async () => (await import("./commands/explain.js")).explain));

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
    .action(lazily(async () => (await import("./commands/questions.js")).questions));

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
    .action(lazily(async () => (await import("./commands/whatif.js")).whatif));

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
    .action(lazily(async () => (await import("./commands/render.js")).render));

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
    .action(lazily(async () => (await import("./commands/sample.js")).sample));

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
    .action(lazily(async () => (await import("./commands/packet.js")).packetCommand));

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
    .action(lazily(async () => (await import("./commands/export.js")).exportCommand));

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
    .action(lazily(async () => (await import("./commands/synth.js")).synth));

  return program;
}

function answerOptions(command: Command): Command {
  return command
    .option(
      "--answer <answer...>",
      "POLICY/QUESTION=OPTION: settle a question, in place of an earlier answer",
    )
    .option("--who <name>", "who answers")
    .option("--date <day>", "when, YYYY-MM-DD")
    .option("--memo <reference>", "reference of the memo");
}

/** A command is loaded when it is used, so that help comes at once. */
function lazily<Given extends unknown[]>(load: () => Promise<(...given: Given) => unknown>) {
  return async (...given: Given): Promise<void> => {
    await (await load())(...given);
  };
}

function runOptions(command: Command): Command {
  return dropOptions(command)
    .option(
      "--out <dir>",
      "folder for the results; replaced as a whole (default: out; of a history runs/{run}, a folder of its own for each run)",
    )
    .option("--formats <list>", "html,md,xlsx, or none: no report, for which findings are held in memory")
    .option("--all-outcomes", "write outcomes.ndjson too, one line per rule and subject");
}

function engineOptions(command: Command): Command {
  return command
    .option(
      "--engine <name>",
      "duckdb, or reference: slower, the definition; both give the same results",
      "duckdb",
    )
    .option("--threads <number>", "threads of the engine duckdb (default: as many as there are)")
    .option("--memory <size>", "memory limit of the engine duckdb; beyond it, it uses the disk", "2GB");
}

/** What is judged, and by what. */
function dropOptions(command: Command): Command {
  return command
    .option("--config <file>", "configuration (audit.json); the options below stand before it")
    .option("--drop <dir>", "folder with the source files")
    .option("--history <dir>", "history of deliveries, audited in place of a drop")
    .option("--known-at <instant>", "with a history: only what had arrived by then counts")
    .option("--policies <ids>", "policy ids, separated by commas")
    .option("--as-of <instant>", "data complete through, e.g. 2026-11-15T23:59:59-08:00")
    .option("--mapping <file...>", "mapping files; canonical CSV needs none")
    .option("--period <from..to>", "dates under audit, e.g. 2026-09-01..2026-09-30");
}
