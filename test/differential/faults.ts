import { businessCalendar } from "#calendar/business-calendar.js";
import type { Counting, ExpressionObject, Rule } from "#generated/types.js";
import type { AuditRequest } from "#pipeline-request.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { plansOf } from "#policy/plans.js";
import { AuditError } from "#shared/error.js";
import { type Engine, reference } from "./engine.js";

/** A mistake that an engine could make, played by the reference with another request than it was given. */
export interface Fault {
  readonly name: string;
  change(request: AuditRequest): AuditRequest;
}

/** The reference with one fault; where the changed request is refused, the fault does nothing. */
export function faulty(fault: Fault): Engine {
  return async (request, inFull) => {
    const changed = fault.change(request);
    try {
      plansOf(changed.bundles, changed.commons, changed.config);
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      return reference(request, inFull);
    }
    return reference(changed, inFull);
  };
}

type Node = Record<string, unknown>;

/** A fault in every node of an expression. `null`: the node is left as it is. */
function inNodes(name: string, change: (node: ExpressionObject & Node) => unknown | null): Fault {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    const below = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visit(part)]));
    return change(below as ExpressionObject & Node) ?? below;
  };
  return {
    name,
    change: (request) => ({
      ...request,
      bundles: request.bundles.map(
        (bundle): PolicyBundle => ({
          ...bundle,
          rules: bundle.rules.map((rule) => visit(rule) as Rule),
          policy: {
            ...bundle.policy,
            definitions: visit(bundle.policy.definitions) as PolicyBundle["policy"]["definitions"],
            counting: visit(bundle.policy.counting) as Counting,
          },
        }),
      ),
    }),
  };
}

function inRules(name: string, change: (rule: Rule) => Rule): Fault {
  return {
    name,
    change: (request) => ({
      ...request,
      bundles: request.bundles.map((bundle) => ({ ...bundle, rules: bundle.rules.map(change) })),
    }),
  };
}

/** Every operator read as its neighbour, or a part of it overlooked. */
function renamed(from: string, to: string): Fault {
  return inNodes(`${from} read as ${to}`, ({ [from]: operands, ...rest }) =>
    operands === undefined ? null : { ...rest, [to]: operands },
  );
}

function overlooked(member: string): Fault {
  return inNodes(`${member} overlooked`, ({ [member]: gone, ...rest }) =>
    gone === undefined || (typeof gone === "string" && member === "where") ? null : rest,
  );
}

function longer(unit: string, by: number): Fault {
  return inNodes(`${unit} ${by} too many`, (node) => {
    const amount = node[unit];
    return typeof amount === "number" ? { ...node, [unit]: amount + by } : null;
  });
}

/** One for each operator, unit and part of a rule, and some of the calendar, the configuration and intake. */
export const FAULTS: readonly Fault[] = [
  renamed("before", "atOrBefore"),
  renamed("atOrBefore", "before"),
  renamed("earliest", "latest"),
  renamed("latest", "earliest"),
  renamed("earliestOf", "latestOf"),
  renamed("latestOf", "earliestOf"),
  renamed("all", "any"),
  renamed("any", "all"),
  ...["where", "to", "counting", "dayZero", "cutoff", "lastDay", "dayEnds", "early", "extension", "by"].map(
    overlooked,
  ),
  ...["when", "trigger", "effective"].map(overlooked),
  longer("minutes", 1),
  longer("hours", 1),
  longer("calendarDays", 1),
  longer("businessDays", 1),
  inNodes("not overlooked", (node) => (node.not === undefined ? null : node.not)),
  inNodes("some always true", (node) => (node.some === undefined ? null : true)),
  inNodes("permitted always true", (node) => (node.permitted === undefined ? null : true)),
  inNodes("known always true", (node) => (node.known === undefined ? null : true)),
  inNodes("a list without its last text", (node) => {
    const [field, list] = (node.in ?? []) as [unknown, unknown];
    return Array.isArray(list) && list.length > 1 ? { in: [field, list.slice(0, -1)] } : null;
  }),
  inNodes("atMost one more", (node) => {
    const [a, b] = (node.atMost ?? []) as [unknown, unknown];
    return typeof b === "number" ? { atMost: [a, b + 1] } : null;
  }),
  inNodes("if takes then", (node) => (node.if === undefined ? null : node.then)),
  inRules("owed overlooked", (rule) => (rule.kind === "gate" ? { ...rule, owed: false } : rule)),
  inRules("provider taken for plan", (rule) =>
    rule.kind === "gate" && rule.obligor === "provider" ? { ...rule, obligor: "plan" } : rule,
  ),
  {
    name: "parameters never change",
    change: (request) => ({
      ...request,
      bundles: request.bundles.map((bundle) => ({
        ...bundle,
        policy: {
          ...bundle.policy,
          parameters: Object.fromEntries(
            Object.entries(bundle.policy.parameters).map(([name, one]) => [
              name,
              { ...one, values: [one.values[0]] },
            ]),
          ) as PolicyBundle["policy"]["parameters"],
        },
      })),
    }),
  },
  {
    name: "look-up finds no row",
    change: (request) => ({
      ...request,
      commons: {
        ...request.commons,
        tables: new Map(
          [...request.commons.tables].map(([id, one]) => [
            id,
            { ...one, rows: one.rows.map((row) => ({ ...row, key: row.key.map((text) => `${text} `) })) },
          ]),
        ),
      },
    }),
  },
  {
    name: "holidays overlooked",
    change: (request) => ({
      ...request,
      commons: {
        ...request.commons,
        calendars: new Map(
          request.commons.calendarFiles.map((one) => [one.id, businessCalendar({ ...one, holidays: [] })]),
        ),
      },
    }),
  },
  {
    name: "zone of the policy is UTC",
    change: (request) => ({
      ...request,
      bundles: request.bundles.map((bundle) => ({ ...bundle, policy: { ...bundle.policy, zone: "UTC" } })),
    }),
  },
  { name: "as-of a microsecond later", change: (request) => ({ ...request, asOf: request.asOf + 1 }) },
  {
    name: "layouts in another order",
    change: (request) => ({
      ...request,
      mappings: request.mappings.map((mapping) =>
        inMapping(mapping, "layouts", (list) => [...list].reverse()),
      ),
    }),
  },
  {
    name: "not-yet tokens missing",
    change: (request) => ({
      ...request,
      mappings: request.mappings.map((mapping) => inMapping(mapping, "notYet", () => ["no such token"])),
    }),
  },
  {
    name: "last byte of a file cut",
    change: (request) => ({
      ...request,
      files: request.files.map((file) => ({
        ...file,
        async *open() {
          let read = 0;
          for await (const piece of file.open()) {
            read += piece.length;
            yield read === file.bytes ? piece.subarray(0, -1) : piece;
          }
        },
      })),
    }),
  },
];

function inMapping(
  mapping: AuditRequest["mappings"][number],
  member: "layouts" | "notYet",
  change: (list: readonly string[]) => string[],
): AuditRequest["mappings"][number] {
  return {
    ...mapping,
    records: mapping.records.map((record) => ({
      ...record,
      fields: Object.fromEntries(
        Object.entries(record.fields).map(([name, field]) => [
          name,
          field[member] === undefined ? field : { ...field, [member]: change(field[member]) },
        ]),
      ),
    })) as typeof mapping.records,
  };
}
