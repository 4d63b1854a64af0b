import type { Commons, PolicyBundle } from "#policy/bundle.js";

const UNITS = ["minutes", "hours", "calendarDays", "businessDays"] as const;
export type Unit = (typeof UNITS)[number];

/** A length of time in a rule, with where its number comes from. */
export interface Length {
  readonly unit: Unit;
  readonly amount: number;
  /** Written in the rule, a parameter of the source (with its clause), one of the audit, or a table's cell. */
  readonly from: "rule" | "source" | "audit" | "table";
  readonly clause?: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Every length of time that a rule reaches, through definitions too. Of a reading, what all its options share: the rest
 * belongs to the question that prints them. The end of a day (zero days) is left out.
 */
export function lengthsOf(rule: object, bundle: PolicyBundle, commons: Commons): Length[] {
  const definitions: Json = { ...commons.definitions, ...bundle.policy.definitions };
  return lengthsIn(rule, { bundle, definitions, above: [] }).filter(({ amount }) => amount !== 0);
}

interface Place {
  readonly bundle: PolicyBundle;
  readonly definitions: Json;
  /** Definitions that are being followed. */
  readonly above: readonly string[];
}

function lengthsIn(node: unknown, place: Place): Length[] {
  if (Array.isArray(node)) return node.flatMap((one) => lengthsIn(one, place));
  if (node === null || typeof node !== "object") return [];
  const object = node as Json;
  if ("reading" in object) return shared(object, (option) => lengthsIn(option, place));
  if (typeof object.def === "string") return ofDefinition(object.def, place, lengthsIn);
  return Object.entries(object).flatMap(([key, value]) => {
    const unit = UNITS.find((one) => one === key);
    return unit === undefined ? lengthsIn(value, place) : amountsOf(value, unit, place);
  });
}

function amountsOf(amount: unknown, unit: Unit, place: Place): Length[] {
  if (typeof amount === "number") return [{ unit, amount, from: "rule" }];
  if (amount === null || typeof amount !== "object") return [];
  const node = amount as Json;
  if ("reading" in node) return shared(node, (option) => amountsOf(option, unit, place));
  if ("lookup" in node) return [{ unit, amount: Number.NaN, from: "table" }];
  if (typeof node.param === "string") return ofParameter(node.param, unit, place.bundle);
  if (typeof node.def === "string") return ofDefinition(node.def, place, (as, at) => amountsOf(as, unit, at));
  return ["then", "else"].flatMap((branch) => amountsOf(node[branch], unit, place));
}

function ofParameter(name: string, unit: Unit, { policy }: PolicyBundle): Length[] {
  const parameter = policy.parameters?.[name];
  const from = parameter?.setBy === "source" ? "source" : "audit";
  return (parameter?.values ?? []).flatMap(({ value, clause }) =>
    typeof value === "number" ? [{ unit, amount: value, from, ...(clause !== undefined && { clause }) }] : [],
  );
}

function ofDefinition(name: string, place: Place, follow: (as: unknown, at: Place) => Length[]): Length[] {
  if (place.above.includes(name)) return [];
  const definition = place.definitions[name] as Json | undefined;
  return follow(definition?.as, { ...place, above: [...place.above, name] });
}

/** The lengths that every option of a reading has. */
function shared(reading: Json, lengths: (option: unknown) => Length[]): Length[] {
  const [first = [], ...others] = Object.values(reading.options as Json).map(lengths);
  return first.filter((one) =>
    others.every((list) => list.some(({ unit, amount }) => unit === one.unit && amount === one.amount)),
  );
}

const WORDS = [
  "one|1",
  "two|2",
  "three|3",
  "four|4",
  "five|5",
  "six|6",
  "seven|7",
  "eight|8",
  "nine|9",
  "ten|10",
  "fourteen|14",
  "fifteen|15",
  "thirty|30",
];
const NUMBER = `(?:${WORDS.map((word) => word.split("|")[0]).join("|")}|\\d+)`;

/** Does the text state this length, in figures or words? */
export function states(text: string, { unit, amount }: Pick<Length, "unit" | "amount">): boolean {
  const word = WORDS.find((one) => one.endsWith(`|${amount}`)) ?? String(amount);
  const kind = {
    minutes: "minutes?",
    hours: "hours?",
    calendarDays: "(?:calendar )?days?",
    businessDays: "business days?",
  }[unit];
  return new RegExp(`\\b(?:${word}|${amount})(?: (?:to|or) \\d+)? ${kind}\\b`, "i").test(text);
}

/** The lengths of time that a text states. */
export function statedIn(text: string): string[] {
  return (
    text.match(
      new RegExp(`\\b${NUMBER} (?:business |calendar )?(?:minutes?|hours?|days?|weeks?|months?)\\b`, "gi"),
    ) ?? []
  );
}
