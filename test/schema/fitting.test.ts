import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { AllSchemas } from "#generated/types.js";
import { schemaProblems, validatorOf } from "#schema/validate.js";

type Title = keyof AllSchemas;

/** Files of the package by the schema they are read with. */
const FOLDERS: readonly (readonly [Title, string])[] = [
  ["Rule", "policies/payers/blue-shield-promise-medi-cal/rules"],
  ["RuleCases", "policies/payers/blue-shield-promise-medi-cal/cases"],
  ["Calendar", "policies/calendars"],
  ["Table", "policies/tables"],
  ["ReportDefinition", "reports/definitions"],
];
const FILES: readonly (readonly [Title, string])[] = [
  ["Policy", "policies/payers/blue-shield-promise-medi-cal/policy.json"],
  ["ClauseRegister", "policies/payers/blue-shield-promise-medi-cal/clauses.json"],
  ["Definitions", "policies/definitions.json"],
  ["Events", "policies/events.json"],
  ["MeasureDefinitions", "reports/measures.json"],
  ["AuditConfig", "examples/blue-shield-promise/audit.json"],
  ["Mapping", "examples/blue-shield-promise/mappings/appeals.json"],
];

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const filesOf = ([title, folder]: readonly [Title, string]) =>
  readdirSync(folder).map((name) => [title, join(folder, name)] as const);

/** Values a part of a file may be replaced with: other types, and texts at which formats and lengths are told apart. */
const STRANGE: readonly unknown[] = [null, "", "x", "2026-02-30", "\u{1F600}", -1, 1.5, true, [], {}];

/** A value with one of its parts replaced, left out, or added to, for every part down to a depth. */
function* spoiled(value: unknown, depth: number): Generator<unknown> {
  yield* STRANGE;
  if (depth === 0 || value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const part of spoiled(value[0], depth - 1)) yield [part, ...value.slice(1)];
    yield [...value, value[0]];
    return;
  }
  const object = value as Record<string, unknown>;
  yield { ...object, unheardOf: 1 };
  for (const [name, member] of Object.entries(object)) {
    const { [name]: _left, ...rest } = object;
    yield rest;
    for (const part of spoiled(member, depth - 1)) yield { ...object, [name]: part };
  }
}

it.each([...FILES, ...FOLDERS.flatMap((one) => filesOf(one).slice(0, 2))])(
  "%s: what was compiled beforehand says of %s and its spoiled forms what ajv says",
  (title, path) => {
    const whole = read(path);
    const validate = validatorOf(title);
    expect(schemaProblems(title, whole, path)).toEqual([]);
    let refused = 0;
    for (const value of spoiled(whole, title === "Rule" ? 4 : 3)) {
      const fits = validate(value);
      if (!fits) refused += 1;
      expect(schemaProblems(title, value, path).length === 0, JSON.stringify(value).slice(0, 400)).toBe(fits);
    }
    expect(refused).toBeGreaterThan(10);
  },
);
