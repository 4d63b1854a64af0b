import type { Policy, Question } from "#generated/types.js";
import { checked } from "#schema/validate.js";
import { auditError } from "#shared/error.js";
import { isObject } from "#shared/is-object.js";
import { by } from "#shared/text-order.js";
import type { PolicyBundle } from "./bundle.js";
import { type DirectoryReader, jsonValue, loadRules, loadWhole } from "./load.js";

/**
 * A policy from a folder of any name, to be judged in the place of the one of the same id. With `clauses.json` the folder
 * is the whole policy. Without, it holds what changes: `policy.json` is merged into that policy's own (RFC 7396, and
 * questions by their id), rules stand in for those of the same id, all else stays. `shipped` gives the policy of an id. Throws
 * `stand-in-id`, what `shipped` throws, and every schema problem.
 */
export function loadStandIn(
  reader: DirectoryReader,
  folder: string,
  shipped: (id: string) => PolicyBundle,
): PolicyBundle {
  if (reader.list(folder).includes("clauses.json")) return loadWhole(reader, folder);
  const path = `${folder}/policy.json`;
  const changes = jsonValue(reader, path);
  const base = shipped(idOf(changes, path));
  const policy = checked("Policy", merged(base.policy, changes), path);
  return {
    folder,
    policy: { ...policy, questions: questionsOf(base, policy) },
    clauses: base.clauses,
    rules: replaced(base.rules, loadRules(reader, folder), ({ id }) => id),
  };
}

/** A list would stand in as a whole: questions that the folder does not name stay as they are. */
function questionsOf({ policy }: PolicyBundle, { questions }: Policy): Question[] {
  return [...new Map([...policy.questions, ...questions].map((one) => [one.id, one])).values()];
}

function idOf(changes: unknown, path: string): string {
  if (isObject(changes) && typeof changes.id === "string") return changes.id;
  throw auditError(
    "stand-in-id",
    "the folder does not say for which policy it stands in",
    `${path}#/id`,
    "write the id of that policy",
  );
}

/** A JSON merge patch: members are merged, null takes one away, anything else stands in for what was there. */
function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = merged(result[name], value);
  }
  return result;
}

function replaced<Item>(base: readonly Item[], changed: readonly Item[], id: (item: Item) => string): Item[] {
  return [...new Map([...base, ...changed].map((item) => [id(item), item])).values()].sort(by(id));
}
