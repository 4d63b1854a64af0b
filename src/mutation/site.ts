import type { Counting, Duration, Expression, ExpressionObject, Rule } from "#generated/types.js";
import { type FieldInfo, KINDS, kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { pointerPart } from "./pointer.js";

/** Is it a clock's start or stop that an instant stands for? */
export type ClockRole = "start" | "stop" | null;

/** A place in a rule or policy where a mutator may change something. */
export interface Site {
  readonly pointer: string;
  /** Kind of the record at hand, and of the subject where one may be said. */
  readonly here: RecordKind;
  readonly subject: RecordKind;
  /** Part of a gate, outside every `where`: the instant of the act may be asked. */
  readonly asksAct: boolean;
  readonly role: ClockRole;
  /** Unit, where the place is an amount; word of the counting, where it is one. */
  readonly unit: string | null;
  readonly word: keyof Counting | null;
  /** Operator of the expression it is a direct member of. */
  readonly parent: string | null;
  readonly node:
    | { readonly is: "expression"; readonly value: Expression }
    | { readonly is: "duration"; readonly value: Duration };
}

type Around = Omit<Site, "node">;

/** Where a rule's own parts begin. */
export function ruleSite(rule: Rule, part: string, role: ClockRole): Around {
  return {
    pointer: `/${part}`,
    here: rule.subject,
    subject: rule.subject,
    asksAct: rule.kind === "gate",
    role,
    unit: null,
    word: null,
    parent: null,
  };
}

/** Where an expression of the policy's own file begins. */
export function policySite(pointer: string, on: RecordKind, role: ClockRole = null): Around {
  return { pointer, here: on, subject: on, asksAct: false, role, unit: null, word: null, parent: null };
}

/** The place itself and every place below it, from the outside in. */
export function sitesOf(expression: Expression, around: Around): Site[] {
  const site: Site = { ...around, node: { is: "expression", value: expression } };
  if (typeof expression !== "object" || Array.isArray(expression)) return [site];
  return [
    site,
    ...Object.entries(expression).flatMap(([key, value]) => below(key, value, expression, around)),
  ];
}

/** A duration and every place in it. */
export function sitesOfDuration(duration: Duration, around: Around): Site[] {
  const { counting, ...amounts } = duration;
  const inner: Around = { ...around, role: null, parent: null };
  return [
    { ...inner, node: { is: "duration", value: duration } },
    ...Object.entries(amounts).flatMap(([unit, amount]) =>
      sitesOf(amount, { ...inner, pointer: `${around.pointer}/${unit}`, unit }),
    ),
    ...sitesOfCounting(counting, { ...inner, pointer: `${around.pointer}/counting` }),
  ];
}

/** The words of a counting. */
export function sitesOfCounting(counting: Counting | undefined, around: Around): Site[] {
  return Object.entries(counting ?? {}).flatMap(([word, value]) =>
    sitesOf(value, { ...around, pointer: `${around.pointer}/${word}`, word: word as keyof Counting }),
  );
}

/** What a path names at a place: the record's kind with its field; null where it names none. */
export function fieldAt(path: string, { here, subject }: Pick<Site, "here" | "subject">): FieldInfo | null {
  const [head, tail] = path.split(".");
  const kind = tail === undefined ? here : head === "determination" ? "determination" : subject;
  return kindOf(kind).fields.get(tail ?? path) ?? null;
}

/** Kind of the records of a relation. */
export function kindOfRelation(name: string): RecordKind | null {
  if (name === "otherP2pRequests") return "p2pRequest";
  return [...KINDS.values()].find(({ relation }) => relation === name)?.kind ?? null;
}

/** Members through which a value passes unchanged: the clock's start is still the start, an amount an amount. */
const PASSES_ON = new Set(["earliestOf", "latestOf", "then", "else", "options"]);

function below(key: string, value: unknown, parent: ExpressionObject, around: Around): Site[] {
  const at: Around = {
    ...around,
    pointer: `${around.pointer}/${key}`,
    ...(PASSES_ON.has(key) ? {} : { role: null, unit: null, word: null }),
    parent: key,
  };
  if (key === "where") return belowWhere(value as Expression, parent, at);
  if (key === "plus") return belowPlus(value as [Expression, Duration], at);
  if (key === "permitted")
    return sitesOf((value as { at: Expression }).at, { ...at, pointer: `${at.pointer}/at` });
  if (key === "known") return [];
  if (key === "options")
    return Object.entries(value as Record<string, Expression>).flatMap(([name, option]) =>
      sitesOf(option, { ...at, pointer: `${at.pointer}/${pointerPart(name)}` }),
    );
  if (typeof value === "string") return [];
  if (!Array.isArray(value)) return sitesOf(value as Expression, at);
  return value.flatMap((item, index) => sitesOf(item, { ...at, pointer: `${at.pointer}/${index}` }));
}

function belowWhere(where: Expression, parent: ExpressionObject, at: Around): Site[] {
  const [relation = ""] = (parent.some ?? parent.count ?? parent.earliest ?? parent.latest ?? "").split(".");
  const here = kindOfRelation(relation);
  return here === null ? [] : sitesOf(where, { ...at, here, asksAct: false });
}

/** What a length of time is added to starts a clock; zero days only names the end of that day. */
function belowPlus([instant, duration]: readonly [Expression, Duration], at: Around): Site[] {
  const startsClock = duration.calendarDays !== 0;
  return [
    ...sitesOf(instant, { ...at, pointer: `${at.pointer}/0`, role: startsClock ? "start" : null }),
    ...sitesOfDuration(duration, { ...at, pointer: `${at.pointer}/1` }),
  ];
}
