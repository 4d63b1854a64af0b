import { zoneOf } from "#calendar/zone.js";
import type { Calendar, Recipe } from "#generated/types.js";
import type { CaseDraw } from "./case-draw.js";
import { type CasePlan, casePlan, partsOf, type RecipeParts } from "./case-plan.js";
import { type PlantSchedule, plantSchedule } from "./plant-schedule.js";
import { plantCases, wholeShape } from "./shapes.js";
import { type Spoiling, spoilingOf } from "./spoilers.js";
import { type PlantedLine, truthTeller } from "./truth.js";
import { worldOf } from "./world.js";

/** What a drop is made of. */
export interface SynthRequest {
  readonly recipe: Recipe;
  /** The calendars of the package, by id. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly determinations: number;
  readonly seed: number;
  /** Share of rows that are bad, from 0 to 1. */
  readonly dirty: number;
  /** Whether files are written of which no row can be used; an audit of them says that it cannot be trusted. */
  readonly brokenFiles: boolean;
}

/** A request, ready to be written case by case. */
export interface DropPlan {
  readonly parts: RecipeParts;
  /** A compliant kind of case, for a number from 0 to below 1. */
  readonly base: (share: number) => BaseKind;
  readonly plants: PlantSchedule<PlantedKind>;
  readonly spoiling: Spoiling;
}

export interface BaseKind {
  readonly shape: string;
  readonly plan: CasePlan;
}

export interface PlantedKind {
  readonly plan: CasePlan;
  tell(draw: CaseDraw): PlantedLine[];
}

/** From this share of bad rows on nothing is planted: a planted case has no bad row. */
const MOSTLY_BAD = 0.5;

/** The plan of a drop. Throws `recipe-*` where the recipe contradicts itself. */
export function dropPlan({ recipe, calendars, determinations, seed, dirty }: SynthRequest): DropPlan {
  const parts = partsOf(recipe, worldOf(recipe, calendars));
  const plants = recipe.plants.flatMap((plant) => plantedKinds(recipe, plant, parts));
  const base = Object.entries(recipe.base).map(([shape, weight]) => {
    return { shape, weight, plan: casePlan(wholeShape(recipe, shape), parts) };
  });
  return {
    parts,
    base: weighted(base),
    plants: plantSchedule(dirty < MOSTLY_BAD ? plants : [], determinations, seed),
    spoiling: spoilingOf(recipe, parts, dirty),
  };
}

function plantedKinds(recipe: Recipe, plant: Recipe["plants"][number], parts: RecipeParts): PlantedKind[] {
  return plantCases(recipe, plant).map((one) => {
    const plan = casePlan(one.shape, parts);
    return { plan, tell: truthTeller(one, plan, zoneOf(recipe.zone)) };
  });
}

function weighted<T extends { readonly weight: number }>(all: readonly T[]): (share: number) => T {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return (share) => {
    let left = share * total;
    for (const one of all) {
      left -= one.weight;
      if (left < 0) return one;
    }
    return all.at(-1) as T;
  };
}
