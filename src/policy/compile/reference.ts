import type { ExpressionObject, GateRule } from "#generated/types.js";
import type { RecordKind } from "#shared/record-kind.js";
import { namesHelp } from "#shared/similar-names.js";
import { ruleFile } from "../bundle.js";
import { optionProblems } from "../options.js";
import { parameterAt } from "../parameter.js";
import type { GatePart, PlanNode, Reach, ValueType } from "../plan.js";
import { compile, compileAs } from "./expression.js";
import { type Compilation, inside, refuse, type Scope, subjectScope } from "./scope.js";

/** `param`: the value in force on the trigger date. */
export function compileParameter(expression: ExpressionObject, scope: Scope): PlanNode | null {
  const name = expression.param as string;
  const { parameters } = scope.compilation.bundle.policy;
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (!parameter) {
    refuse(
      scope,
      "unknown-parameter",
      `\`${name}\` is no parameter of this policy`,
      namesHelp("parameters", name, Object.keys(parameters)),
    );
    return null;
  }
  if (scope.compilation.day === null) {
    refuse(
      scope,
      "parameter-in-trigger",
      `\`${name}\` is chosen by the trigger date, so the trigger cannot depend on it`,
    );
    return null;
  }
  const value = parameterAt(parameter, scope.compilation.day);
  if (value === null) {
    refuse(
      scope,
      "parameter-without-value",
      `\`${name}\` has no value for every date on which the rule is in force`,
      "give an earlier first value",
    );
    return null;
  }
  return typeof value === "number"
    ? { op: "literal", type: "number", value }
    : { op: "literal", type: "text", value };
}

/** `reading`: the option chosen in this combination. */
export function compileReading(expression: ExpressionObject, scope: Scope): PlanNode | null {
  const id = expression.reading as string;
  const { questions } = scope.compilation.bundle.policy;
  const options = expression.options ?? {};
  const problems = optionProblems(id, options, questions, `${scope.file}#${scope.pointer}`);
  for (const found of problems) scope.compilation.report(found);
  if (problems.length > 0) return null;
  const option = scope.compilation.choices[id] ?? Object.keys(options).sort()[0];
  const chosen = option === undefined ? undefined : options[option];
  if (option === undefined || chosen === undefined) return null;
  const node = compile(chosen, inside(inside(scope, "options"), option));
  return node && { ...node, asks: [...(node.asks ?? []), id] };
}

/** `def`: a definition of the policy or of definitions.json, on the record it is about. */
export function compileDefinition(expression: ExpressionObject, scope: Scope): PlanNode | null {
  const name = expression.def as string;
  const { bundle, commons } = scope.compilation;
  const own = Object.hasOwn(bundle.policy.definitions, name) ? bundle.policy.definitions[name] : undefined;
  const shared = Object.hasOwn(commons.definitions, name) ? commons.definitions[name] : undefined;
  const definition = own ?? shared;
  if (!definition) {
    const known = [...Object.keys(bundle.policy.definitions), ...Object.keys(commons.definitions)];
    refuse(
      scope,
      "unknown-definition",
      `\`${name}\` is no definition`,
      namesHelp("definitions", name, known),
    );
    return null;
  }
  if (scope.definitions.includes(name)) {
    refuse(
      scope,
      "definition-circle",
      `definitions stand in a circle: ${[...scope.definitions, name].join(" → ")}`,
    );
    return null;
  }
  const reach = reachOfKind(definition.on, scope);
  if (!reach) {
    refuse(
      scope,
      "definition-out-of-reach",
      `definition \`${name}\` is about a ${definition.on}; the record at hand is a ${scope.here}`,
    );
    return null;
  }
  const { inWhere, allowsAct, allowsDue, runsToEnd, inGate, compilation } = scope;
  const how = JSON.stringify([compilation.subject, reach, inWhere, allowsAct, allowsDue, runsToEnd, inGate]);
  const node = compilation.once.definition(definition, how, compilation, () =>
    compile(definition.as, {
      ...scope,
      here: definition.on,
      reach,
      inDefinition: true,
      definitions: [...scope.definitions, name],
      file: own ? `${bundle.folder}/policy.json` : "policies/definitions.json",
      pointer: `/definitions/${name}/as`,
    }),
  );
  const means = definition.words?.split(/[:;] /, 1)[0];
  return node && { ...node, named: name, means };
}

/** `permitted`: every gate of this policy in force, asked with `actAt` = the instant. */
export function compilePermitted(expression: ExpressionObject, scope: Scope): PlanNode | null {
  if (scope.inGate) {
    refuse(
      scope,
      "gate-asks-permitted",
      "a gate may not ask `permitted`",
      "`permitted` asks every gate, so a gate that asks it would ask itself: write the condition here, or move it to a deadline or requirement",
    );
    return null;
  }
  if (scope.compilation.subject !== "p2pRequest") {
    refuse(
      scope,
      "permitted-out-of-place",
      "`permitted` has a meaning only where the subject is a p2pRequest",
    );
    return null;
  }
  const at = compileAs("instant", expression.permitted?.at, inside(inside(scope, "permitted"), "at"));
  const gates = compileGates(scope.compilation);
  return at && { op: "permitted", type: "boolean", at, gates };
}

/** The gates in force, as parts of a plan. */
export function compileGates(compilation: Compilation): GatePart[] {
  return compilation.gates.flatMap((gate) => compileGatePart(gate, compilation) ?? []);
}

/** One gate's conditions. */
export function compileGatePart(gate: GateRule, compilation: Compilation): GatePart | null {
  return compilation.once.gate(gate, compilation.subject, compilation, () => gatePart(gate, compilation));
}

function gatePart(gate: GateRule, compilation: Compilation): GatePart | null {
  const file = ruleFile(compilation.bundle, gate.id);
  const scope = subjectScope(compilation, file, "", { allowsAct: true, inGate: true });
  const when = gate.when === undefined ? null : compileAs("boolean", gate.when, inside(scope, "when"));
  const onlyIf = compileAs("boolean", gate.onlyIf, inside(scope, "onlyIf"));
  if (!onlyIf || (gate.when !== undefined && !when)) return null;
  return { id: gate.id, when, onlyIf };
}

/** `lookup`: a cell of a table. */
export function compileLookup(expression: ExpressionObject, scope: Scope): PlanNode | null {
  const name = expression.lookup as string;
  const table = scope.compilation.commons.tables.get(name);
  if (!table) {
    refuse(
      scope,
      "unknown-table",
      `\`${name}\` is no table`,
      namesHelp("tables", name, [...scope.compilation.commons.tables.keys()]),
    );
    return null;
  }
  const column = expression.column ?? (table.columns.length === 1 ? table.columns[0] : undefined);
  if (column === undefined || !table.columns.includes(column)) {
    refuse(
      scope,
      "unknown-column",
      column === undefined
        ? `table \`${name}\` has several columns, and \`column\` names none`
        : `\`${column}\` is no column of table \`${name}\``,
      namesHelp("columns", column ?? "", table.columns),
    );
    return null;
  }
  const parts = (expression.key ?? []).map((part, index) =>
    compileAs("text", part, inside(inside(scope, "key"), index)),
  );
  const key = parts.filter((part) => part !== null);
  if (key.length !== parts.length) return null;
  if (key.length !== table.keys.length) {
    refuse(scope, "lookup-key", `table \`${name}\` is looked up by ${table.keys.join(", ")}`);
    return null;
  }
  const types = new Set(table.rows.map((row) => cellType(row.values[column])));
  const [type] = types;
  if (type === undefined || types.size > 1 || type === null) {
    refuse(
      scope,
      "type-mismatch",
      `column \`${column}\` of table \`${name}\` does not hold one type of value`,
    );
    return null;
  }
  return { op: "lookup", type, table: name, key, column };
}

function cellType(cell: unknown): ValueType | null {
  if (Array.isArray(cell)) return "list";
  return typeof cell === "number"
    ? "number"
    : typeof cell === "boolean"
      ? "boolean"
      : typeof cell === "string"
        ? "text"
        : null;
}

function reachOfKind(kind: RecordKind, scope: Scope): Reach | null {
  if (kind === scope.here) return scope.reach;
  if (kind === "determination") return "determination";
  return kind === scope.compilation.subject ? "subject" : null;
}
