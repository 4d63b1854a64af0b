import type { AuditResult, Finding } from "#generated/types.js";
import { fieldWords } from "#schema/field-phrase.js";
import { count, counted } from "#shared/counted.js";
import { partyNames } from "#shared/party-names.js";
import { RECORD_NOUNS } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";
import { percent } from "./format-number.js";
import type { Scope } from "./scope.js";
import type { QualityView } from "./view.js";

/** How good the data are: rows set aside, new codes, integrity notes, fields that are not there. */
export function qualityView({ result, policies, findings }: Scope): QualityView {
  return {
    rejects: result.rejects.map(({ code, file, column, rows, help }) => ({
      code,
      file,
      column: column ?? "whole row",
      rows: count(rows),
      help,
    })),
    unmapped: result.unmappedCodes.map(({ code, field, file, column, rows, sharePercent, rules }) => ({
      code,
      field: fieldWords(field),
      file,
      column,
      rows: count(rows),
      share: percent(sharePercent) ?? "",
      rules: readBy(rules, policies),
    })),
    integrity: result.integrity.map(({ code, title, instances, records, examples }) => ({
      code,
      message: title,
      places: count(instances),
      records: records === 0 ? "–" : count(records),
      examples: examples.join("; "),
    })),
    missing: missingFields(findings),
    fields: fieldsOf(result),
  };
}

/** The report's own rules by name; those of other policies are a number here, and stand in their own reports. */
function readBy(rules: readonly string[], policies: Scope["policies"]): string {
  const own = new Set(policies.flatMap((policy) => policy.rules.map(({ id }) => id)));
  const named = rules.filter((id) => own.has(id));
  const others = rules.length - named.length;
  const beyond = others === 0 ? [] : [`${counted(others, "rule")} of other policies`];
  return [...named, ...beyond].join(", ") || "none";
}

/** Undecided findings by the field that would decide them; a finding that lacks two counts under both. */
function missingFields(findings: readonly Finding[]): { field: string; findings: string }[] {
  const numbers = new Map<string, number>();
  for (const { outcome, missing, subject } of findings)
    if (outcome === "indeterminate")
      for (const field of new Set(missing.map((name) => fieldWords(name, subject.kind))))
        numbers.set(field, (numbers.get(field) ?? 0) + 1);
  return [...numbers]
    .sort(([a, x], [b, y]) => y - x || byText(a, b))
    .map(([field, number]) => ({ field, findings: count(number) }));
}

function fieldsOf({ deliveries, configuration }: AuditResult): QualityView["fields"] {
  const nameOf = partyNames(configuration);
  return deliveries
    .filter(({ fieldsNotDelivered, fieldsNotKept }) => fieldsNotDelivered.length + fieldsNotKept.length > 0)
    .map(({ sender, kind, fieldsNotDelivered, fieldsNotKept }) => ({
      sender: nameOf(sender),
      kind: RECORD_NOUNS[kind].many,
      notDelivered: fieldList(fieldsNotDelivered, kind),
      notKept: fieldList(fieldsNotKept, kind),
    }));
}

/** With their names, by which they are mapped, or declared in `notKept`. */
function fieldList(fields: readonly string[], kind: string): string {
  return fields.length === 0 ? "none" : fields.map((field) => fieldWords(field, kind)).join("; ");
}
