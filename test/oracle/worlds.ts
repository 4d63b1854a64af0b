import type { Expression, ExpressionObject } from "#generated/types.js";

/**
 * A world in which everything is known: every instant is a number (infinity: never), every predicate true or
 * false. The evaluator below is the plain two-valued meaning of an expression, read off docs/language.md without
 * intervals, and shares no line with the engine. `known` asks what was recorded, not what happened.
 */
export type Known = Readonly<Record<string, number | boolean | string>>;

export interface WorldRecord {
  readonly values: Known;
  readonly recorded: Readonly<Record<string, boolean>>;
}

export interface CompleteWorld {
  readonly determination: WorldRecord;
  readonly information: readonly WorldRecord[];
  /** When something happens that had not happened by as-of. */
  readonly later: number;
}

const MINUTE = 60_000_000;

export function meaning(
  expression: Expression,
  here: WorldRecord,
  world: CompleteWorld,
): number | boolean | string {
  if (typeof expression !== "object" || Array.isArray(expression)) return expression as string;
  const e: ExpressionObject = expression;
  const of = (part: Expression | undefined, at = here) => meaning(part as Expression, at, world);
  const parts = (list: readonly Expression[] | undefined) => (list ?? []).map((part) => of(part));
  if (e.field !== undefined) return field(e.field, here, world);
  if (e.known !== undefined) return known((e.known as ExpressionObject).field as string, here, world);
  if (e.all) return parts(e.all).every(Boolean);
  if (e.any) return parts(e.any).some(Boolean);
  if (e.not !== undefined) return !of(e.not);
  if (e.before) return of(e.before[0]) < of(e.before[1]);
  if (e.atOrBefore) return of(e.atOrBefore[0]) <= of(e.atOrBefore[1]);
  if (e.atMost) return of(e.atMost[0]) <= of(e.atMost[1]);
  if (e.equal) return of(e.equal[0]) === of(e.equal[1]);
  if (e.in) return (e.in[1] as string[]).includes(of(e.in[0]) as string);
  if (e.if !== undefined) {
    if (of(e.if)) return of(e.then);
    return e.else === undefined ? world.later : of(e.else);
  }
  if (e.earliestOf) return Math.min(...(parts(e.earliestOf) as number[]));
  if (e.latestOf) return Math.max(...(parts(e.latestOf) as number[]));
  if (e.plus) return (of(e.plus[0]) as number) + (of(e.plus[1].minutes) as number) * MINUTE;
  const fitting = world.information.filter((record) => e.where === undefined || of(e.where, record));
  if (e.some !== undefined) return fitting.length > 0;
  if (e.count !== undefined) return fitting.length;
  const picked = e.earliest ?? e.latest;
  if (picked === undefined) throw new Error(`no meaning for ${JSON.stringify(e)}`);
  if (fitting.length === 0) return world.later;
  const times = fitting.map((record) => record.values[picked.split(".")[1] as string] as number);
  return e.earliest === undefined ? Math.max(...times) : Math.min(...times);
}

function reached(path: string, here: WorldRecord, world: CompleteWorld): [WorldRecord, string] {
  const [head, tail] = path.split(".");
  return tail === undefined ? [here, path] : [head === undefined ? here : world.determination, tail];
}

function field(path: string, here: WorldRecord, world: CompleteWorld) {
  const [record, name] = reached(path, here, world);
  return record.values[name] as number | boolean | string;
}

function known(path: string, here: WorldRecord, world: CompleteWorld): boolean {
  const [record, name] = reached(path, here, world);
  return record.recorded[name] as boolean;
}
