import type { AuditResult } from "#generated/types.js";
import type { JudgeRequest } from "../pipeline-request.js";

/** What was not decided by the caller: the configuration's answers are his, the ledger was compared when it was read. */
const EXPECTED = ["configuration"];

/** Names of policies, calendars and the like that differ from those a saved result was judged by; the program too. */
export function changedInputs(before: AuditResult, { inputs, program }: JudgeRequest): string[] {
  const known = new Map(before.inputs.map(({ name, sha256 }) => [name, sha256]));
  const version = before.program.version === program.version ? [] : [`program, ${program.version}`];
  const changed = inputs.filter(({ name, sha256 }) => !EXPECTED.includes(name) && known.get(name) !== sha256);
  return [...version, ...changed.map(({ name }) => name)];
}
