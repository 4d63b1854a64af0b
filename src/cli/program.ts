import { Command, Option } from "commander";
import { SHOW_PHI } from "./exit.js";
import { deliveryCommands } from "./program/delivery-commands.js";
import { policyCommands } from "./program/policy-commands.js";
import { reportCommands } from "./program/report-commands.js";
import { resultCommands } from "./program/result-commands.js";
import { runCommands } from "./program/run-commands.js";
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

  deliveryCommands(program);
  runCommands(program);
  resultCommands(program);
  reportCommands(program);
  policyCommands(program);
  program.commandsGroup("Help:").helpCommand(true);
  program.commands.forEach(takeShowPhi);
  return program;
}

/** The words of a fault are told by `--show-phi` wherever one happens; where it does nothing else, help leaves it out. */
function takeShowPhi(command: Command): void {
  if (command.options.every(({ long }) => long !== SHOW_PHI))
    command.addOption(new Option(SHOW_PHI).hideHelp());
}
