import type { Plant, Recipe, Shape, TimeStep } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import { byName } from "./world.js";

/** A kind of case with everything it inherits. */
export interface WholeShape {
  readonly times: Readonly<Record<string, TimeStep>>;
  readonly set: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly records: ReadonlyMap<string, WholeRecord>;
}

export interface WholeRecord {
  readonly table: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A change of a shape: null takes a time or a row away. */
export type Change = Pick<Shape, "times" | "set" | "records">;

const NOTHING: WholeShape = { times: {}, set: {}, records: new Map() };

/** A shape of the recipe with what it extends. Throws `recipe-name`, `recipe-shape`. */
export function wholeShape(recipe: Recipe, name: string, below: readonly string[] = []): WholeShape {
  if (below.includes(name)) throw auditError("recipe-shape", `the shape \`${name}\` extends itself`);
  const shape = byName(new Map(Object.entries(recipe.shapes)), name, "shape");
  const base = shape.extends === undefined ? NOTHING : wholeShape(recipe, shape.extends, [...below, name]);
  return changed(base, shape);
}

/** A shape under a change. */
export function changed(base: WholeShape, change: Change): WholeShape {
  const times = { ...base.times };
  for (const [name, step] of Object.entries(change.times ?? {})) {
    if (step === null) delete times[name];
    else times[name] = step;
  }
  const set = { ...base.set };
  for (const [pool, values] of Object.entries(change.set ?? {})) set[pool] = { ...set[pool], ...values };
  const records = new Map(base.records);
  for (const [name, record] of Object.entries(change.records ?? {})) {
    const known = records.get(name);
    if (record === null) {
      records.delete(name);
      continue;
    }
    const table = record.table ?? known?.table;
    if (table === undefined) throw auditError("recipe-shape", `the row \`${name}\` names no table`);
    records.set(name, { table, cells: { ...known?.cells, ...record.cells } });
  }
  return { times, set, records };
}

/** A plant at one distance from its due, on one set of days. */
export interface PlantCase {
  readonly id: string;
  readonly shape: WholeShape;
  readonly truth: readonly PlantTruth[];
}

type Told = Plant["truth"][number];
export type PlantTruth = Omit<Told, "expected"> & { readonly expected: string };

/** The cases of a plant: each set of days with each distance from the due. */
export function plantCases(recipe: Recipe, plant: Plant): PlantCase[] {
  const base = changed(wholeShape(recipe, plant.shape), plant);
  const days = plant.starts?.days ?? [null];
  const minutes = plant.edge?.minutes ?? [null];
  return days.flatMap((day) =>
    minutes.map((late) => ({
      id: [plant.id, day, late].filter((part) => part !== null).join("/"),
      shape: changed(base, { times: { ...startOn(plant, base, day), ...edgeAt(plant, late) } }),
      truth: plant.truth.flatMap((told) => toldAt(told, late)),
    })),
  );
}

function startOn(plant: Plant, base: WholeShape, day: string | null): Record<string, TimeStep> {
  if (day === null || !plant.starts) return {};
  return { [plant.starts.time]: { ...base.times[plant.starts.time], draw: day } };
}

function edgeAt(plant: Plant, late: number | null): Record<string, TimeStep> {
  if (late === null || !plant.edge) return {};
  return { [plant.edge.time]: { from: plant.edge.due, minutes: late } };
}

function toldAt(told: Told, late: number | null): PlantTruth[] {
  if (typeof told.expected === "string") return [{ ...told, expected: told.expected }];
  const expected = told.expected[late !== null && late > 0 ? 1 : 0];
  return expected === null || expected === undefined ? [] : [{ ...told, expected }];
}
