import { AuditError, type Problem } from "#shared/error.js";

/** With what an act is refused; nothing where it is done. Any other error is thrown on. */
export function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
    return [];
  } catch (error) {
    return problemsIn(error);
  }
}

/** The same of an act that takes its time. */
export async function problemsAfter(act: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await act();
    return [];
  } catch (error) {
    return problemsIn(error);
  }
}

export function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

/** Each with its place. */
export function codesAndPlaces(problems: readonly Problem[]): string[] {
  return problems.map(({ code, at }) => `${code} ${at}`);
}

function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof AuditError) return error.problems;
  throw error;
}
