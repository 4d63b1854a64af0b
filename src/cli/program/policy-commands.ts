import type { Command } from "commander";
import { lazily } from "./options.js";

/** Commands on policies, and drops to try them on. */
export function policyCommands(program: Command): void {
  program.commandsGroup("Policies:");

  program
    .command("check")
    .argument("[policy...]", "policy ids; all where left out")
    .description("check policies: schema, types, clauses, rule cases, lints")
    .option("--accepted", "print the remarks that a policy lets stand, with the reasons")
    .addHelpText("after", "\nExample:\n  p2p-audit check acme-p2p --accepted")
    .action(lazily(async () => (await import("../commands/check.js")).check));

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
    .action(lazily(async () => (await import("../commands/coverage.js")).coverage));

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
    .action(lazily(async () => (await import("../commands/against-law.js")).againstLawCommand));

  program
    .command("mutate")
    .argument("[policy...]", "policy ids; all where left out")
    .description("change each rule in the ways people get it wrong: do its cases notice?")
    .option("--list", "every mutant, not only the survivors")
    .option("--json", "as JSON, every mutant included")
    .addHelpText("after", "\nExample:\n  p2p-audit mutate acme-p2p")
    .action(lazily(async () => (await import("../commands/mutate.js")).mutate));

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
