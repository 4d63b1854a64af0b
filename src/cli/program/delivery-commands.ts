import type { Command } from "commander";
import { dropOptions, lazily, NAME_FILES } from "./options.js";

/** Commands on what senders deliver, before anything is judged. */
export function deliveryCommands(program: Command): void {
  program.commandsGroup("Files in:");

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
    .option("--show-phi", NAME_FILES)
    .addHelpText(
      "after",
      `
What it looks at and what it writes: docs/init.md. What is written shows codes and column names of the files.

Example:
  p2p-audit init drop/2026-10 --zone America/Chicago --out audit-2026-10`,
    )
    .action(lazily(async () => (await import("../commands/init.js")).init));

  dropOptions(program.command("intake"))
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
    .action(lazily(async () => (await import("../commands/intake.js")).intakeCommand));

  program
    .command("arrive")
    .argument("<drop>", "folder with the files that were delivered")
    .description(
      "keep the files of a delivery in a history, from which months can be audited as they were known",
    )
    .requiredOption("--history <dir>", "folder of the history; the first delivery makes it")
    .option("--at <instant>", "when they arrived, e.g. 2026-10-05T09:00:00-08:00 (default: now)")
    .option("--show-phi", NAME_FILES)
    .addHelpText("after", "\nExample:\n  p2p-audit arrive drop/2026-10 --history history")
    .action(lazily(async () => (await import("../commands/arrive.js")).arrive));

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
    .action(lazily(async () => (await import("../commands/arrive.js")).withdraw));
}
