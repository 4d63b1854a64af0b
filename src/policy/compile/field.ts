import type { ExpressionObject } from "#generated/types.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { didYouMean, similarNames } from "#shared/similar-names.js";
import type { FieldNode, PlanNode, Reach, ValueType } from "../plan.js";
import { inside, refuse, type Scope } from "./scope.js";

/** `{"field": "x"}`, `determination.x`, `subject.x`, and the special instants `actAt` and `dueAt`. */
export function compileField(path: string, scope: Scope): PlanNode | null {
  if (path === "actAt" || path === "dueAt") return special(path, scope);
  const dot = path.indexOf(".");
  const [head, tail] = dot < 0 ? ["", path] : [path.slice(0, dot), path.slice(dot + 1)];
  const target = reachOf(head, scope);
  if (!target) return null;
  const info = fieldOf(target.kind, tail, path, scope);
  return (
    info && {
      op: "field",
      type: valueType(info),
      reach: target.reach,
      path,
      info,
      runsToEnd: scope.runsToEnd,
    }
  );
}

/** `known` with its field; refused for content flags, where blank means that nobody has looked. */
export function compileKnown(expression: ExpressionObject, scope: Scope): PlanNode | null {
  const path = (expression.known as ExpressionObject | undefined)?.field;
  if (typeof path !== "string") {
    refuse(
      scope,
      "known-of-no-field",
      "`known` asks of a field whether it is recorded",
      'write {"known": {"field": "…"}}',
    );
    return null;
  }
  const field = compileField(path, inside(scope, "known"));
  if (field?.op !== "field") return null;
  if (field.info.contentFlag) {
    refuse(
      scope,
      "known-of-content-flag",
      `\`${path}\` is a content flag: blank means that nobody has looked`,
      "ask for the flag itself",
    );
    return null;
  }
  return { op: "known", type: "boolean", field: field as FieldNode, toMinute: expression.to === "minute" };
}

/** A field of a kind; refused with the nearest names where there is none. */
export function fieldOf(kind: RecordKind, name: string, path: string, scope: Scope): FieldInfo | null {
  const info = kindOf(kind).fields.get(name);
  if (info) return info;
  const known = [...kindOf(kind).fields.keys()];
  const similar = similarNames(name, known);
  const near = known.filter(
    (candidate) =>
      !similar.includes(candidate) && candidate.toLowerCase().includes(name.toLowerCase().slice(0, 5)),
  );
  refuse(
    scope,
    "unknown-field",
    `\`${path}\` is no field of ${kind}`,
    `${didYouMean(similar)}${near.length > 0 ? `fields with a similar name: ${near.join(", ")}` : "see docs/data-dictionary.md"}`,
  );
  return null;
}

function valueType(info: FieldInfo): ValueType {
  return info.type === "moment" ? "instant" : info.type;
}

function special(path: "actAt" | "dueAt", scope: Scope): PlanNode | null {
  if (path === "actAt" ? scope.allowsAct : scope.allowsDue) return { op: path, type: "instant" };
  refuse(
    scope,
    "special-out-of-place",
    `\`${path}\` has a meaning only inside ${path === "actAt" ? "a gate" : "an extension"}`,
  );
  return null;
}

function reachOf(head: string, scope: Scope): { kind: RecordKind; reach: Reach } | null {
  if (head === "") return { kind: scope.here, reach: scope.reach };
  if (head === "determination") return { kind: "determination", reach: "determination" };
  if (head !== "subject") {
    refuse(
      scope,
      "unknown-field",
      `\`${head}.\` reaches no record`,
      "a field stands alone, or after `determination.` or `subject.`",
    );
    return null;
  }
  if (scope.inDefinition) {
    refuse(
      scope,
      "subject-in-definition",
      "a definition may not say `subject`",
      "definitions are used on several kinds of subject",
    );
    return null;
  }
  const kind = scope.compilation.subject;
  return { kind, reach: kind === "determination" ? "determination" : "subject" };
}
