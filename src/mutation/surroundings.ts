import type { BusinessCalendar } from "#calendar/business-calendar.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { fieldsRead } from "#policy/fields-read.js";
import { partsIn } from "#policy/parts-in.js";
import { planPolicy } from "#policy/plan-policy.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";

/** What a mutator may need to know of the policy and its company. */
export interface Surroundings {
  /** Times of a record kind that rules of the policy read, in the order of the schema. */
  momentsOf(kind: RecordKind): readonly string[];
  /** The calendar most easily taken for another; null where there is no other. */
  nearestCalendar(id: string): string | null;
  /** The last value of a parameter; null where it is no number. */
  latestValue(parameter: string): number | null;
  /** Does a rule count such days (more than none)? */
  counts(unit: "calendarDays" | "businessDays"): boolean;
}

/** The surroundings of a policy, or of what several share. Throws the problems of one that does not compile. */
export function surroundingsOf(bundles: readonly PolicyBundle[], commons: Commons): Surroundings {
  const rules = bundles.flatMap((bundle) => planPolicy(bundle, commons, {}).rules);
  const read = new Set(rules.flatMap((plan) => [...fieldsRead(plan)]));
  const units = unitsIn(rules);
  return {
    momentsOf: (kind) =>
      [...kindOf(kind).fields.values()].flatMap(({ type, name }) =>
        type === "moment" && read.has(`${kind}.${name}`) ? [name] : [],
      ),
    nearestCalendar: (id) => nearest(id, commons),
    latestValue(parameter) {
      const [bundle] = bundles.filter(({ policy }) => Object.hasOwn(policy.parameters, parameter));
      const value = bundle?.policy.parameters[parameter]?.values.at(-1)?.value;
      return typeof value === "number" ? value : null;
    },
    counts: (unit) => units.has(unit),
  };
}

/** Units of the lengths of time in a plan; zero of one is none. */
function unitsIn(plans: unknown): ReadonlySet<string> {
  return new Set(
    [...partsIn(plans)].flatMap((part) => {
      const { op, unit, amount } = part as { op?: unknown; unit?: string; amount?: { value?: unknown } };
      return op === "plus" && unit !== undefined && amount?.value !== 0 ? [unit] : [];
    }),
  );
}

/** Of the calendars with the same weekend the one that closes on the most nearly same days. */
function nearest(id: string, { calendars }: Commons): string | null {
  const calendar = calendars.get(id);
  if (!calendar) return null;
  const [first] = [...calendars.values()]
    .filter((other) => other.id !== id && [...other.weekend].join() === [...calendar.weekend].join())
    .map((other) => ({ id: other.id, distance: differingDays(calendar, other) }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance);
  return first?.id ?? null;
}

function differingDays(a: BusinessCalendar, b: BusinessCalendar): number {
  const only = (one: BusinessCalendar, other: BusinessCalendar) =>
    [...one.holidays.keys()].filter((day) => !other.holidays.has(day)).length;
  return only(a, b) + only(b, a);
}
