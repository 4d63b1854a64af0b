#!/usr/bin/env node
import { EXIT, exitCodeOf, printFailure, SHOW_PHI } from "./exit.js";
import { createProgram } from "./program.js";

// A reader such as `head` may close the pipe early: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  printFailure(error, false);
  process.exit(EXIT.couldNotRun);
});

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  printFailure(error, process.argv.includes(SHOW_PHI));
  process.exitCode = exitCodeOf(error);
}
process.exitCode ??= EXIT.clean;
