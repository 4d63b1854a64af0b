import type { Recipe, Spoiler } from "#generated/types.js";
import { type CasePlan, type RecipeParts, type RowPlan, rowPlan } from "./case-plan.js";
import type { Print } from "./cells.js";
import { byName } from "./world.js";

/** What stands in place of a row that is spoilt. */
export interface Spoilt {
  readonly code: string;
  readonly rows: readonly { readonly print: Print; readonly isBad: boolean }[];
}

/** A bad row that is no row of the case. */
export interface AddedRow {
  readonly row: RowPlan;
  readonly code: string;
}

/** Says which rows are bad, so that they come to their share, file by file, and each way of spoiling has its turn. */
export interface Spoiling {
  /** How this row is spoilt; null where it is left as it is. */
  spoil(row: RowPlan, shape: string): Spoilt | null;
  /** A bad row beside the rows of this case. */
  add(shape: string, plan: CasePlan): AddedRow | null;
}

/** Half a row is owed at the start: bad rows then lie in the middle of their stretch. */
const FIRST_DEBT = 0.5;
/** Rows are added to this part of the cases that a share of bad rows would have: a case has about five rows to spoil. */
const ADDED_PART = 0.2;

/** The ways of a recipe for a share of bad rows. Where every row is bad, none is spoilt that leaves a good one. */
export function spoilingOf(recipe: Recipe, parts: RecipeParts, dirty: number): Spoiling {
  const isWhole = dirty >= 1;
  const inPlace = recipe.spoilers.filter(({ how }) => how !== "add" && !(isWhole && how === "repeat"));
  const turns = new Map(
    [...parts.tables.keys()].map((name) => [name, turnsOf(inPlace.filter(({ table }) => table === name))]),
  );
  const addedTurns = turnsOf(recipe.spoilers.filter(({ how }) => how === "add"));
  const debts = new Float64Array(parts.tables.size).fill(FIRST_DEBT);
  let addedDebt = FIRST_DEBT;
  const spoilt = memo<RowPlan, Spoiler, Spoilt>(spoiltRow);
  const added = memo<CasePlan, Spoiler, RowPlan>((plan, spoiler) => addedRow(spoiler, plan, parts));

  return {
    spoil(row, shape) {
      const { name, place } = row.table;
      const debt = (debts[place] as number) + dirty;
      debts[place] = debt;
      const spoiler = debt >= 1 ? turns.get(name)?.(shape) : null;
      if (!spoiler) return null;
      const bad = spoilt(row, spoiler);
      debts[place] = debt - (isWhole ? 1 : bad.rows.filter(({ isBad }) => isBad).length);
      return bad;
    },
    add(shape, plan) {
      addedDebt += dirty * ADDED_PART;
      const spoiler = addedDebt >= 1 ? addedTurns(shape) : null;
      if (!spoiler) return null;
      addedDebt -= 1;
      return { row: added(plan, spoiler), code: spoiler.code };
    },
  };
}

/** Gives the spoilers in turn, leaving out those that do not fit the shape; null where none fits. */
function turnsOf(spoilers: readonly Spoiler[]): (shape: string) => Spoiler | null {
  let turn = 0;
  return (shape) => {
    for (let step = 0; step < spoilers.length; step += 1) {
      const spoiler = spoilers[(turn + step) % spoilers.length] as Spoiler;
      if (spoiler.shapes && !spoiler.shapes.includes(shape)) continue;
      turn += step + 1;
      return spoiler;
    }
    return null;
  };
}

function spoiltRow(row: RowPlan, { code, how, set }: Spoiler): Spoilt {
  const good = { print: row.print, isBad: false };
  const width = how === "short" || how === "long" ? how : undefined;
  const bad = { print: row.changed(set ?? {}, width), isBad: true };
  if (how === "repeat") return { code, rows: [good, bad] };
  if (how === "conflict") return { code, rows: [{ ...good, isBad: true }, bad] };
  return { code, rows: [bad] };
}

/** A row with a key of its own; its cells may name the times and the other records of the case. */
function addedRow(spoiler: Spoiler, plan: CasePlan, parts: RecipeParts): RowPlan {
  const table = byName(parts.tables, spoiler.table, "table");
  const record = "added";
  const keys = new Map([...plan.keys, [record, table.source.key.replaceAll("{k}", "x")]]);
  return rowPlan(record, table, spoiler.set ?? {}, { set: {}, times: plan.times, keys, parts });
}

function memo<A extends object, B, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new Map<A, Map<B, T>>();
  return (a, b) => {
    const of = known.get(a) ?? new Map<B, T>();
    known.set(a, of);
    const value = of.get(b) ?? make(a, b);
    of.set(b, value);
    return value;
  };
}
