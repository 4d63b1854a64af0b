import { expect, it } from "vitest";
import { schemas } from "#generated/schemas.js";
import type { AllSchemas } from "#generated/types.js";
import { validatorOf } from "#schema/validate.js";
import { codesOf, problemsOf } from "../support/problems.js";

it.each(schemas.map((schema) => String(schema.title)))("schema %s compiles in ajv's strict mode", (title) => {
  expect(validatorOf(title as keyof AllSchemas)).toBeTypeOf("function");
});

it("a schema that there is not is refused as unknown-schema", () => {
  expect(codesOf(problemsOf(() => validatorOf("NoSuch" as keyof AllSchemas)))).toEqual(["unknown-schema"]);
});

it("every record field says what it means, its unit and who fills it", () => {
  for (const schema of schemas.filter((candidate) => candidate["x-record"] !== undefined)) {
    for (const [name, property] of Object.entries(
      schema.properties as Record<string, Record<string, unknown>>,
    )) {
      expect(property, `${schema.title}.${name}`).toMatchObject({
        description: expect.stringMatching(/\S/),
        "x-unit": expect.stringMatching(/\S/),
        "x-filledBy": expect.stringMatching(/\S/),
      });
    }
  }
});

it("every code of a record field has a word, and no word is without its code", () => {
  for (const schema of schemas.filter((candidate) => candidate["x-record"] !== undefined))
    for (const [name, property] of Object.entries(
      schema.properties as Record<string, Record<string, unknown>>,
    ))
      expect(property["x-words"] && Object.keys(property["x-words"]), `${schema.title}.${name}`).toEqual(
        property.enum,
      );
});

it("names that sources write short have words in fields without a list of codes only", () => {
  for (const schema of schemas.filter((candidate) => candidate["x-record"] !== undefined))
    for (const [name, property] of Object.entries(
      schema.properties as Record<string, Record<string, unknown>>,
    ).filter(([, one]) => one["x-names"] !== undefined)) {
      expect(property.enum, `${schema.title}.${name}`).toBeUndefined();
      expect(Object.values(property["x-names"] ?? {}).filter((words) => !/\S/.test(String(words)))).toEqual(
        [],
      );
    }
});

it("a code of a field has one word, whichever kind of record holds it", () => {
  const words = new Map<string, unknown>();
  for (const schema of schemas.filter((candidate) => candidate["x-record"] !== undefined))
    for (const [name, property] of Object.entries(
      schema.properties as Record<string, Record<string, unknown>>,
    ))
      for (const [code, word] of Object.entries(property["x-words"] ?? {})) {
        expect(words.get(`${name} ${code}`) ?? word, `${schema.title}.${name} ${code}`).toBe(word);
        words.set(`${name} ${code}`, word);
      }
});
