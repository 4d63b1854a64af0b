/** One thing that is wrong: a kebab-case code, a one-line message, a place and what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** File, file and line, or file and JSON pointer. */
  readonly at?: string;
  readonly help?: string;
}

/** The only error type: stops the run with every problem that was found. */
export class AuditError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code}: ${problem.message}`).join("\n"));
    this.name = "AuditError";
    this.problems = problems;
  }

  get code(): string {
    return this.problems[0]?.code ?? "unexpected";
  }
}

/** An error of one problem. */
export function auditError(code: string, message: string, at?: string, help?: string): AuditError {
  return new AuditError([problem(code, message, at, help)]);
}

/** A problem without empty members. */
export function problem(code: string, message: string, at?: string, help?: string): Problem {
  return { code, message, ...(at !== undefined && { at }), ...(help !== undefined && { help }) };
}

/** Throws every problem of a list; nothing where it is empty. */
export function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new AuditError(problems);
}
