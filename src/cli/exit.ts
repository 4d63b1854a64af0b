import { CommanderError } from "commander";
import { counted } from "#shared/counted.js";
import { AuditError, type Problem } from "#shared/error.js";
import { systemFault } from "./system-fault.js";

/** 0 clean or within thresholds, 1 above, 2 could not run, 3 ran but cannot be trusted. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2, untrusted: 3 } as const;

export function exitCodeOf(error: unknown): number {
  return error instanceof CommanderError && error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
}

/** Option that lets messages repeat what the drop says. */
export const SHOW_PHI = "--show-phi";

/** Every problem with its place and help on stderr; never a stack trace. `showPhi`: words of a fault are printed too. */
export function printFailure(error: unknown, showPhi: boolean): void {
  if (error instanceof CommanderError) return;
  const problems: readonly Problem[] =
    error instanceof AuditError ? error.problems : [systemFault(error) ?? unexpected(error, showPhi)];
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

/** The words of a fault can repeat a cell: whoever may see them asks for them. */
function unexpected(error: unknown, showPhi: boolean): Problem {
  const message = showPhi
    ? String(error instanceof Error ? error.message : error)
    : `a fault of the program (${error instanceof Error ? error.name : "unknown"}); \`${SHOW_PHI}\` shows its words, which can repeat a cell`;
  return {
    code: "unexpected",
    message,
    help: "this is a fault of the program; please report it with the command you gave",
  };
}
