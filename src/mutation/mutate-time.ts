import type { Expression } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { type Change, operand, replaced } from "./mutant.js";
import { fieldAt, kindOfRelation, type Site } from "./site.js";
import type { Surroundings } from "./surroundings.js";
import { inWords } from "./words.js";

const MOST_NEIGHBOURS = 3;
const OPPOSITE = {
  earliest: "latest",
  latest: "earliest",
  earliestOf: "latestOf",
  latestOf: "earliestOf",
} as const;

/** Instants: another start or stop, the first for the last, the asking for the act. */
export function mutateTime(site: Site, around: Surroundings): Change[] {
  if (site.node.is !== "expression") return [];
  const { value } = site.node;
  return [...otherField(site, value, around), ...opposite(site, value), ...otherAct(site, value)];
}

/** Another time of the same record, where the instant starts or stops a clock. */
function otherField(site: Site, value: Expression, around: Surroundings): Change[] {
  if (site.role === null) return [];
  const change = (pointer: string, path: string, kind: RecordKind, name: string) =>
    neighbours(kind, name, around).map((other) => {
      const to = path.slice(0, path.length - name.length) + other;
      return replaced(`other-${site.role}=${other}`, pointer, `${site.role}: ${path} → ${to}`, to);
    });
  const path = operand(value, "field");
  if (typeof path === "string") {
    const info = fieldAt(path, site);
    return info?.type === "moment" ? change(`${site.pointer}/field`, path, info.kind, info.name) : [];
  }
  return (["earliest", "latest"] as const).flatMap((op) => {
    const picked = operand(value, op);
    if (typeof picked !== "string") return [];
    const [relation = "", name = ""] = picked.split(".");
    const kind = kindOfRelation(relation);
    return kind === null ? [] : change(`${site.pointer}/${op}`, picked, kind, name);
  });
}

/** The other times of the kind that the policy speaks of, nearest in the schema first. */
function neighbours(kind: RecordKind, name: string, around: Surroundings): string[] {
  const fields = [...kindOf(kind).fields.keys()];
  const distance = (field: string) => Math.abs(fields.indexOf(field) - fields.indexOf(name));
  return around
    .momentsOf(kind)
    .filter((field) => field !== name)
    .sort((a, b) => distance(a) - distance(b) || fields.indexOf(a) - fields.indexOf(b))
    .slice(0, MOST_NEIGHBOURS);
}

function opposite({ pointer }: Site, value: Expression): Change[] {
  return Object.entries(OPPOSITE).flatMap(([op, other]) => {
    const of = operand(value, op);
    if (of === undefined || (Array.isArray(of) && of.length < 2)) return [];
    const { [op]: _gone, ...rest } = value as Readonly<Record<string, unknown>>;
    return [
      replaced(other.replace("Of", "-of"), pointer, `${op} → ${other}: ${inWords(of)}`, {
        [other]: of,
        ...rest,
      }),
    ];
  });
}

/** In a gate: a window on asking reads the receipt, a window on holding reads the act. */
function otherAct({ pointer, asksAct, parent }: Site, value: Expression): Change[] {
  const path = operand(value, "field");
  if (!asksAct || parent === "known" || (path !== "actAt" && path !== "receivedAt")) return [];
  const other = path === "actAt" ? "receivedAt" : "actAt";
  return [replaced("other-act", `${pointer}/field`, `${path} → ${other}`, other)];
}
