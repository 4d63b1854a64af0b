import type { Mapping, RecordMapping } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import { type Problem, problem } from "#shared/error.js";
import { checkField } from "./check-field.js";
import { layoutProblems, zoneProblems } from "./check-layout.js";
import { filledFields } from "./compile-plan.js";

/**
 * What is wrong with a mapping that fits its schema: fields the kind does not have, sources that contradict each
 * other, layouts and zones nobody can read, keys that are not mapped. `at` is the mapping's id and a JSON pointer.
 */
export function checkMapping(mapping: Mapping): Problem[] {
  const problems = [
    ...zoneProblems(mapping.zone, `${mapping.id}#/zone`),
    ...(mapping.layouts ?? []).flatMap((layout, index) =>
      layoutProblems(layout, "date", `${mapping.id}#/layouts/${index}`),
    ),
    ...(mapping.timeLayouts ?? []).flatMap((layout, index) =>
      layoutProblems(layout, "time", `${mapping.id}#/timeLayouts/${index}`),
    ),
    ...mapping.records.flatMap((record, index) => recordProblems(mapping, record, index)),
  ];
  if (
    mapping.records.some((record) => record.supplements) &&
    !mapping.records.every((record) => record.supplements)
  ) {
    problems.push(
      problem(
        "mapping-mixed-supplements",
        `mapping \`${mapping.id}\` both brings records and adds to records of other files`,
        `${mapping.id}#/records`,
        "write one mapping that brings records and one for a sheet that supplements them",
      ),
    );
  }
  return problems;
}

function recordProblems(mapping: Mapping, record: RecordMapping, index: number): Problem[] {
  const info = kindOf(record.kind);
  const at = `${mapping.id}#/records/${index}`;
  const problems: Problem[] = [];
  const required = record.supplements ? [info.key] : info.required;
  for (const name of required.filter((one) => record.fields[one] === undefined)) {
    problems.push(
      problem(
        name === info.key ? "mapping-key-not-mapped" : "mapping-required-field-not-mapped",
        `the mapping fills no \`${name}\`, which every ${record.kind} needs`,
        `${at}/fields`,
        "map the column that holds it, or join columns that identify the record",
      ),
    );
  }
  for (const name of filledFields(record)) {
    const field = info.fields.get(name);
    const mapped = record.fields[name];
    const pointer = `${at}/fields/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (field && mapped) problems.push(...checkField(mapping, field, mapped, pointer));
    else problems.push(unknownField(record, name, pointer));
  }
  return problems;
}

function unknownField(record: RecordMapping, name: string, at: string): Problem {
  return problem(
    "mapping-unknown-field",
    `a ${record.kind} has no field \`${name}\``,
    at,
    `use one of ${[...kindOf(record.kind).fields.keys()].join(", ")}`,
  );
}
