#!/usr/bin/env node
import { EXIT, exitCodeOf, printFailure } from "./exit.js";
import { createProgram } from "./program.js";

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  printFailure(error);
  process.exitCode = exitCodeOf(error);
}
process.exitCode ??= EXIT.clean;
