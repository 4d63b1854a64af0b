#!/usr/bin/env node
import { createProgram } from "./program.js";
import { EXIT, exitCodeOf, printFailure } from "./exit.js";

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  printFailure(error);
  process.exitCode = exitCodeOf(error);
}
process.exitCode ??= EXIT.clean;
