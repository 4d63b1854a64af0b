import { CommanderError } from "commander";
import type { AuditConfig, AuditResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { AuditError, type Problem } from "#shared/error.js";

/** 0 clean or within thresholds, 1 above, 2 could not run, 3 ran but cannot be trusted. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2, untrusted: 3 } as const;

export function exitCodeOf(error: unknown): number {
  return error instanceof CommanderError && error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
}

type Thresholds = Pick<AuditConfig, "thresholds">;

/** The exit code of a result: whether it can be trusted, then whether it keeps the threshold. */
export function exitOfResult(result: AuditResult, { thresholds }: Thresholds): number {
  if (!result.trusted) return EXIT.untrusted;
  return breachesOf(result) > (thresholds?.notMet ?? 0) ? EXIT.findings : EXIT.clean;
}

/** Why a result ends with 1: `36 findings not met of class breach, 35 allowed by …`; null where it ends otherwise. */
export function aboveThreshold(result: AuditResult, config: Thresholds): string | null {
  if (exitOfResult(result, config) !== EXIT.findings) return null;
  const notMet = config.thresholds?.notMet;
  const allowed =
    notMet === undefined
      ? "none allowed (no threshold is set)"
      : `${notMet === 0 ? "none" : count(notMet)} allowed by \`thresholds.notMet\``;
  return `${counted(breachesOf(result), "finding")} not met of class breach, ${allowed}: exit code ${EXIT.findings}`;
}

/** Findings of class breach that are not met, in either direction: what the threshold is compared with. */
function breachesOf({ findings }: AuditResult): number {
  return Object.entries(findings.byClass).reduce(
    (sum, [name, number]) => (name.startsWith("breach") ? sum + number : sum),
    0,
  );
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
