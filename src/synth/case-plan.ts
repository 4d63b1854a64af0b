import type { Recipe, RecipeTable } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import type { CaseDraw } from "./case-draw.js";
import { type CellNames, type Print, printersOf, printRow, printText } from "./cells.js";
import type { PrintTime } from "./print-layout.js";
import { type Pool, poolsOf } from "./recipe-pools.js";
import type { WholeShape } from "./shapes.js";
import { type TimePlan, timePlan } from "./times.js";
import { byName, type World } from "./world.js";

const MOST_DIGITS = 1_000_000_000;

/** A kind of case, ready to be written. */
export interface CasePlan {
  readonly times: TimePlan;
  readonly rows: readonly RowPlan[];
  /** Templates of the keys of its rows. */
  readonly keys: ReadonlyMap<string, string>;
  /** Draws the times and the values of a case. */
  draw(into: CaseDraw): void;
}

/** A row with a cell too few or too many. */
type Width = "short" | "long";

/** A row of a kind of case. */
export interface RowPlan {
  readonly record: string;
  readonly table: TablePlan;
  readonly print: Print;
  /** Key of its record as the audit names it. */
  readonly subject: Print;
  /** The row with other cells in place of its own. */
  changed(cells: Readonly<Record<string, string>>, width?: Width): Print;
}

/** A file of the drop, ready to be written. */
export interface TablePlan {
  readonly name: string;
  readonly place: number;
  readonly source: RecipeTable;
  readonly columns: readonly string[];
  readonly printers: ReadonlyMap<string, PrintTime>;
}

/** What every plan of a recipe shares. */
export interface RecipeParts {
  readonly world: World;
  readonly tables: ReadonlyMap<string, TablePlan>;
  readonly pools: ReadonlyMap<string, Pool>;
}

/** The tables and pools of a recipe. */
export function partsOf(recipe: Recipe, world: World): RecipeParts {
  const tables = Object.entries(recipe.tables).map(([name, source], place) => {
    const printers = printersOf(source, recipe.zone, world.clock);
    return [name, { name, place, source, columns: Object.keys(source.columns), printers }] as const;
  });
  return { world, tables: new Map(tables), pools: poolsOf(recipe) };
}

/** The plan of a shape. Throws `recipe-name`, `recipe-time`, `recipe-cell`. */
export function casePlan(shape: WholeShape, parts: RecipeParts): CasePlan {
  const times = timePlan(shape.times, parts.world);
  const pools = [...parts.pools.values()];
  const keys = keysOf(shape, parts);
  const rows = [...shape.records].map(([record, { table, cells }]) =>
    rowPlan(record, byName(parts.tables, table, "table"), cells, { set: shape.set, times, keys, parts }),
  );
  return {
    times,
    rows,
    keys,
    draw(into) {
      into.digits = into.random.below(MOST_DIGITS);
      for (const { place, size } of pools) into.picked[place] = into.random.below(size);
      times.draw(into);
    },
  };
}

/** What the cells of a row can name. */
export interface Surroundings {
  readonly set: WholeShape["set"];
  readonly times: TimePlan;
  readonly keys: ReadonlyMap<string, string>;
  readonly parts: RecipeParts;
}

/** A row of a case, or one that stands alone. */
export function rowPlan(
  record: string,
  table: TablePlan,
  cells: Readonly<Record<string, string>>,
  { set, times, keys, parts }: Surroundings,
): RowPlan {
  const names: CellNames = {
    table: table.source,
    printers: table.printers,
    places: times.places,
    pools: parts.pools,
    set,
    keyOf: (name) => byName(keys, name === "" ? record : name, "row"),
  };
  const print = (over: Readonly<Record<string, string>>, width?: Width) => {
    refuseUnknown(Object.keys(over), table);
    const texts = table.columns.map((column) => over[column] ?? table.source.columns[column] ?? "");
    return printRow(ofWidth(texts, width), names);
  };
  return {
    record,
    table,
    print: print(cells),
    subject: printText(`${table.source.prefix ?? ""}{key}`, names),
    changed: (over, width) => print({ ...cells, ...over }, width),
  };
}

function ofWidth(texts: readonly string[], width: Width | undefined): readonly string[] {
  if (width === undefined) return texts;
  return width === "short" ? texts.slice(0, -1) : [...texts, "x"];
}

function refuseUnknown(columns: readonly string[], { name, source }: TablePlan): void {
  const unknown = columns.find((column) => !(column in source.columns));
  if (unknown === undefined) return;
  throw auditError("recipe-name", `the table \`${name}\` has no column \`${unknown}\``);
}

/** Templates of the keys of a shape's rows. */
function keysOf(shape: WholeShape, parts: RecipeParts): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    [...shape.records].map(([record, { table }]) => {
      const ordinal = (counts.get(table) ?? 0) + 1;
      counts.set(table, ordinal);
      return [record, byName(parts.tables, table, "table").source.key.replaceAll("{k}", String(ordinal))];
    }),
  );
}
