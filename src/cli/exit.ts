import { CommanderError } from "commander";
import type { AuditConfig, AuditResult } from "#generated/types.js";
import { counted } from "#shared/counted.js";
import { AuditError, type Problem } from "#shared/error.js";

/** 0 clean or within thresholds, 1 above, 2 could not run, 3 ran but cannot be trusted. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2, untrusted: 3 } as const;

export function exitCodeOf(error: unknown): number {
  return error instanceof CommanderError && error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
}

/** The exit code of a result: whether it can be trusted, then whether it keeps the threshold. */
export function exitOfResult(result: AuditResult, { thresholds }: Pick<AuditConfig, "thresholds">): number {
  if (!result.trusted) return EXIT.untrusted;
  const breaches = Object.entries(result.findings.byClass).reduce(
    (sum, [name, count]) => (name.startsWith("breach") ? sum + count : sum),
    0,
  );
  return breaches > (thresholds?.notMet ?? 0) ? EXIT.findings : EXIT.clean;
}

/** Every problem with its place and help on stderr; never a stack trace. */
export function printFailure(error: unknown): void {
  if (error instanceof CommanderError) return;
  const problems: readonly Problem[] = error instanceof AuditError ? error.problems : [unexpected(error)];
  console.error(`p2p-audit could not run: ${counted(problems.length, "problem")}`);
  for (const problem of problems) console.error(problemText(problem));
}

export function problemText({ code, message, at, help }: Problem): string {
  return [
    `  ${code}: ${message}`,
    at === undefined ? "" : `      at   ${at}`,
    help === undefined ? "" : `      help ${help}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function unexpected(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "unexpected",
    message,
    help: "this is a fault of the program; please report it with the command you gave",
  };
}
