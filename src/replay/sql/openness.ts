import type { NotTested } from "#generated/types.js";
import type { Sql } from "./expression-pool.js";
import type { Frame } from "./frame.js";
import { logicOf } from "./logic.js";

/** What nobody delivered or coded: said once per rule and field (src/replay/not-tested.ts). */
export type Missing = Pick<NotTested, "cause" | "field">;

/**
 * Where a part of a rule is open for nothing but what was not delivered or not coded. Conditions are true or something else,
 * as those of a Truth.
 */
export interface Openness {
  /** Where the reference engine finds the part open, and every cause that it names is one of `missing`. */
  readonly open: Sql;
  /** What may be missing, by name, and where it is; `when` holds only where the part is open. */
  readonly missing: ReadonlyMap<string, Missing & { readonly when: Sql }>;
}

/** A part that is never open for such a cause alone, as far as SQL can tell. */
export function nothingOpen(frame: Frame): Openness {
  return { open: logicOf(frame.pool).never, missing: new Map() };
}

/** Is a part never open so? */
export function isNever({ open }: Openness, frame: Frame): boolean {
  return open === logicOf(frame.pool).never;
}

/** A part that is open where `open` holds, for one cause. */
export function openFor(missing: Missing, open: Sql, frame: Frame): Openness {
  const { never } = logicOf(frame.pool);
  return open === never
    ? nothingOpen(frame)
    : { open, missing: new Map([[nameOf(missing), { ...missing, when: open }]]) };
}

/** Open where a condition holds besides. */
export function openWhere(condition: Sql, part: Openness, frame: Frame): Openness {
  const { every } = logicOf(frame.pool);
  const open = every([condition, part.open]);
  return isNever(part, frame) ? part : { open, missing: missingOf([{ open, missing: part.missing }], frame) };
}

/** What is missing where any of some parts is open. */
export function missingOf(parts: readonly Openness[], frame: Frame): Openness["missing"] {
  const { every, never, some } = logicOf(frame.pool);
  const all = new Map<string, Missing & { readonly when: Sql }>();
  for (const { open, missing } of parts) {
    for (const [name, { when, ...one }] of missing) {
      const here = every([open, when]);
      if (here !== never) all.set(name, { ...one, when: some([all.get(name)?.when ?? never, here]) });
    }
  }
  return all;
}

/** A part with where nothing in it is open; made only where it is asked for. */
export interface Part {
  readonly part: Openness;
  readonly closed: () => Sql;
}

/** Open where one of the parts is and every other is open or closed. */
export function together(parts: readonly Part[], frame: Frame): Openness {
  const { every, some } = logicOf(frame.pool);
  const opens = parts.map(({ part }) => part);
  if (opens.every((one) => isNever(one, frame))) return nothingOpen(frame);
  const open = every([...parts.map((one) => fitting(one, frame)), some(opens.map((one) => one.open))]);
  return {
    open,
    missing: missingOf(
      opens.map((one) => ({ ...one, open: every([open, one.open]) })),
      frame,
    ),
  };
}

/** Where a part is closed, or open for what is missing alone. */
export function fitting({ part, closed }: Part, { pool }: Frame): Sql {
  return logicOf(pool).some([closed(), part.open]);
}

function nameOf({ cause, field }: Missing): string {
  return `${cause} ${field}`;
}
