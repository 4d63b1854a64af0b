import { MICROS_PER_MINUTE } from "#calendar/day.js";
import { formatInstant } from "#calendar/moment.js";
import type { Zone } from "#calendar/zone.js";
import type { CaseDraw } from "./case-draw.js";
import type { CasePlan } from "./case-plan.js";
import type { PlantCase } from "./shapes.js";
import { byName } from "./world.js";

/** A line of truth.ndjson: what a rule says of a planted case, a row that is rejected, or the sum of the drop. */
export type TruthLine = PlantedLine | RejectedLine | DropLine;

export interface PlantedLine {
  readonly type: "planted";
  readonly plant: string;
  readonly policy: string;
  readonly rule: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly expected: string;
  /** The instant at which the time ends; null where none is told. */
  readonly due: string | null;
  /** Minutes from the last minute that complies to the act: 0 or less is in time; null where no act is told. */
  readonly margin: number | null;
}

export interface RejectedLine {
  readonly type: "rejected";
  readonly file: string;
  /** Ordinal of the data row, from 1; null for a file of which no row is used. */
  readonly row: number | null;
  readonly code: string;
}

export interface DropLine {
  readonly type: "drop";
  readonly payer: string;
  readonly seed: number;
  readonly determinations: number;
  readonly planted: number;
  readonly rows: Readonly<Record<string, number>>;
}

/** Tells the truth of a planted case that was drawn. */
export function truthTeller(plant: PlantCase, plan: CasePlan, zone: Zone): (draw: CaseDraw) => PlantedLine[] {
  const rows = new Map(plan.rows.map((row) => [row.record, row]));
  const tellers = plant.truth.map(({ rule, on, expected, due, act }) => {
    const row = byName(rows, on, "row");
    const [policy, name] = rule.split("/") as [string, string];
    const dueAt = due === undefined ? null : byName(plan.times.places, due, "time");
    const actAt = act === undefined ? null : byName(plan.times.places, act, "time");
    const endsDay = due !== undefined && plan.times.endsDay.has(due);
    return (draw: CaseDraw): PlantedLine => ({
      type: "planted",
      plant: plant.id,
      policy,
      rule: name,
      subject: { kind: row.table.source.kind, id: row.subject(draw) },
      expected,
      due: dueAt === null ? null : formatInstant(dueInstant(draw.times[dueAt] as number, endsDay), zone),
      margin:
        dueAt === null || actAt === null
          ? null
          : (draw.times[actAt] as number) - (draw.times[dueAt] as number),
    });
  });
  return (draw) => tellers.map((tell) => tell(draw));
}

/** A day ends with its last microsecond; every other due is its minute. */
function dueInstant(minute: number, endsDay: boolean): number {
  return endsDay ? (minute + 1) * MICROS_PER_MINUTE - 1 : minute * MICROS_PER_MINUTE;
}
