import { expect, it } from "vitest";
import { schemas } from "#generated/schemas.js";
import type { AllSchemas } from "#generated/types.js";
import { validatorOf } from "#schema/validate.js";

it.each(schemas.map((schema) => String(schema.title)))("schema %s compiles in ajv's strict mode", (title) => {
  expect(validatorOf(title as keyof AllSchemas)).toBeTypeOf("function");
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

it("codes with words have a word each, and no word without its code", () => {
  for (const schema of schemas.filter((candidate) => candidate["x-record"] !== undefined))
    for (const property of Object.values(schema.properties as Record<string, Record<string, unknown>>))
      if (property["x-words"] !== undefined)
        expect(Object.keys(property["x-words"] as object)).toEqual(property.enum);
});
