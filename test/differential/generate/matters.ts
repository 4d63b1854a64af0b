import type { FieldInfo } from "#schema/record-fields.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Random } from "./random.js";
import type { Times } from "./times.js";
import { fieldsIn, textsOf, type Vocabulary } from "./vocabulary.js";

/** What a record says of a field before a file prints it. */
export type Value =
  | { readonly at: number; readonly dayOnly: boolean }
  | "not yet"
  | { readonly is: string | number | boolean };

/** A record as it happened, with the sender that will deliver it. */
export interface DrawnRecord {
  readonly kind: RecordKind;
  readonly sender: string;
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}

export interface MatterGround {
  readonly vocabulary: Vocabulary;
  readonly times: Times;
  readonly asOf: number;
  readonly senders: readonly string[];
  /** Share of fields left blank though something happened. */
  readonly blank: number;
}

/** One determination of a sender with all that hangs on it. `number`: what its keys are made of. */
export function matterOf(number: number, random: Random, ground: MatterGround): DrawnRecord[] {
  const sender = ground.senders.length > 1 && random.chance(0.35) ? "delegate-a" : "plan";
  const id = `D${String(number).padStart(5, "0")}`;
  const pool = [ground.times.begin()];
  const draw = (kind: RecordKind, key: string, links: Readonly<Record<string, Value>>): DrawnRecord => {
    const { values, later } = valuesOf(kind, random, ground, pool);
    pool.push(...later);
    return { kind, sender, id: key, values: { ...values, ...links } };
  };
  const is = (text: string): Value => ({ is: text });
  const determination = draw("determination", id, { authorizationId: is(authorization(number, random)) });
  const many = (kind: RecordKind, prefix: string, most: number, mean: number) =>
    Array.from({ length: countOf(random, most, mean) }, (_, index) =>
      draw(kind, `${prefix}${number}-${index + 1}`, { determinationId: is(parentOf(id, random)) }),
    );
  const p2ps = Array.from({ length: countOf(random, 3, 0.9) }, (_, index) =>
    draw("p2pRequest", `P${number}-${index + 1}`, p2pLinks(id, number, random)),
  );
  const attempts = p2ps.flatMap((p2p) =>
    Array.from({ length: countOf(random, 3, 0.8) }, (_, index) =>
      draw("contactAttempt", `${p2p.id}-${index + 1}`, { p2pId: is(random.chance(0.98) ? p2p.id : "P0-0") }),
    ),
  );
  return [
    // Now and then the parent of all these is not in the drop.
    ...(random.chance(0.98) ? [determination] : []),
    ...many("notice", "N", 4, 1.6),
    ...p2ps,
    ...attempts,
    ...many("decisionChange", "C", 2, 0.4),
    ...many("appeal", "A", 2, 0.3),
    ...many("information", "I", 2, 0.6),
  ];
}

/** A few versions of each template, some of them in use at once. */
export function templatesOf(random: Random, ground: MatterGround): DrawnRecord[] {
  return ["T-1", "T-2", "T-3"].flatMap((template) =>
    Array.from({ length: random.int(0, 2) }, (_, index) => {
      const { values } = valuesOf("letterTemplate", random, ground, [ground.times.begin()]);
      const from: Value = { at: ground.asOf - (40 - index * 20) * 86_400_000_000, dayOnly: true };
      const to: Value = { at: ground.asOf - (20 - index * 40) * 86_400_000_000, dayOnly: true };
      const bounds = random.chance(0.7) ? { from, to } : { from };
      const { to: _to, from: _from, ...flags } = values;
      return {
        kind: "letterTemplate" as const,
        sender: "plan",
        id: `${template}-${index + 1}`,
        values: { ...flags, ...bounds, templateId: { is: template } },
      };
    }),
  );
}

function p2pLinks(id: string, number: number, random: Random): Record<string, Value> {
  const own: Value = { is: authorization(number, random) };
  if (random.chance(0.85)) return { determinationId: { is: parentOf(id, random) }, authorizationId: own };
  return random.chance(0.85) ? { authorizationId: own } : {};
}

/** Two matters in forty share a number: then it links nothing. */
function authorization(number: number, random: Random): string {
  return random.chance(0.02) ? "AUTH-SHARED" : `AUTH-${number % 20 === 1 ? number - 1 : number}`;
}

function parentOf(id: string, random: Random): string {
  return random.chance(0.99) ? id : "D-elsewhere";
}

function countOf(random: Random, most: number, mean: number): number {
  let count = 0;
  while (count < most && random.chance(mean / (mean + 1))) count += 1;
  return count;
}

/** Field after field; a time is drawn from those before it. Status fields come first, since they say what had happened. */
function valuesOf(
  kind: RecordKind,
  random: Random,
  { vocabulary, times, asOf, blank }: MatterGround,
  before: readonly number[],
): { values: Record<string, Value>; later: number[] } {
  const values: Record<string, Value> = {};
  const later: number[] = [];
  const fields = fieldsIn(vocabulary, kind);
  const link = new Set([kindOf(kind).key, kindOf(kind).parent, "authorizationId"]);
  const ordered = [
    ...fields.filter(({ type }) => type !== "moment"),
    ...fields.filter(({ type }) => type === "moment"),
  ];
  for (const field of ordered) {
    if (link.has(field.name)) continue;
    if (field.type !== "moment") {
      if (!random.chance(field.contentFlag ? blank * 4 : blank))
        values[field.name] = { is: plainValue(field, random) };
      continue;
    }
    const value = timeOf(field, values, random, times, [...before, ...later], asOf, blank);
    if (value === null) continue;
    values[field.name] = value;
    if (typeof value === "object" && "at" in value) later.push(value.at);
  }
  return { values, later };
}

function timeOf(
  field: FieldInfo,
  values: Readonly<Record<string, Value>>,
  random: Random,
  times: Times,
  pool: readonly number[],
  asOf: number,
  blank: number,
): Value | null {
  const { notYetWhen } = field;
  const status = notYetWhen && values[notYetWhen.field];
  const isOpen =
    typeof status === "object" &&
    status !== null &&
    "is" in status &&
    notYetWhen?.in.includes(String(status.is));
  if (isOpen && random.chance(0.95)) return random.chance(0.8) ? null : "not yet";
  if (random.chance(blank)) return null;
  const first = ["requestReceivedAt", "receivedAt"].includes(field.name) && random.chance(0.5);
  const at = first ? (pool[0] as number) : times.next(pool);
  if (at > asOf && !field.mayBeAhead && random.chance(0.85)) return random.chance(0.3) ? null : "not yet";
  return { at, dayOnly: random.chance(0.07) };
}

/** The frequent values of a status are the ones that most rules speak of. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  decision: ["deny", "deny", "deny", "modify", "pending"],
  disposition: ["conducted", "conducted", "conducted", "conducted", "refused", "refused", "pending"],
  purpose: ["denial", "denial", "denial", "revised"],
  audience: ["member", "requesting-provider"],
};

function plainValue(field: FieldInfo, random: Random): string | number | boolean {
  if (field.type === "boolean") return random.chance(0.6);
  if (field.type === "number") return random.int(0, 4);
  if (field.values === null) return random.pick(textsOf(field));
  return random.pick(random.chance(0.7) ? (FREQUENT[field.name] ?? field.values) : field.values);
}
