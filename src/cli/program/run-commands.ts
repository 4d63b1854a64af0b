import type { Command } from "commander";
import { engineOptions, lazily, memoryOptions, NAME_FILES, runOptions } from "./options.js";

/** Commands that make a run, hold it to limits, set it beside others and prove it. */
export function runCommands(program: Command): void {
  program.commandsGroup("Audit:");

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
    .action(lazily(async () => (await import("../commands/run.js")).run));

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
    .action(lazily(async () => (await import("../commands/compare.js")).compare));

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
    .action(lazily(async () => (await import("../commands/thresholds.js")).thresholdsCommand));

  memoryOptions(
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
      .option("--show-phi", NAME_FILES),
  )
    .addHelpText(
      "after",
      `
Ends with 0 where everything is the same, with 3 where something differs: docs/trust.md.

Examples:
  p2p-audit verify out
  p2p-audit verify archive/2026-10 --config audit.json --public-key compliance.pub.pem`,
    )
    .action(lazily(async () => (await import("../commands/verify.js")).verify));

  program
    .command("sign")
    .argument("<dir>", "folder of a run")
    .description("sign the manifest of a run")
    .requiredOption("--key <file>", "private Ed25519 key, PEM")
    .addHelpText("after", "\nExample:\n  p2p-audit sign out --key compliance.pem")
    .action(lazily(async () => (await import("../commands/sign.js")).sign));
}
