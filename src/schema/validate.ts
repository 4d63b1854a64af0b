import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { schemas } from "#generated/schemas.js";
import type { AllSchemas } from "#generated/types.js";
import { AuditError, type Problem, problem } from "#shared/error.js";

/** The text that stands for "has not happened yet" in canonical data. */
export const NOT_YET_TEXT = "not-yet";

const ANNOTATIONS = [
  "x-record",
  "x-order",
  "x-filledBy",
  "x-unit",
  "x-notYetWhen",
  "x-contentFlag",
  "x-compare",
  "x-private",
  "x-mayBeAhead",
];
const ajv = createAjv();
const byTitle = new Map(schemas.map((schema) => [String(schema.title), String(schema.$id)]));

/** The compiled check of a schema, by its title; a type guard. */
export function validatorOf<Title extends keyof AllSchemas>(
  title: Title,
): ValidateFunction<AllSchemas[Title]> {
  const validate = ajv.getSchema<AllSchemas[Title]>(byTitle.get(title) ?? "");
  if (!validate) throw new AuditError([problem("unknown-schema", `no schema is titled \`${title}\``)]);
  return validate;
}

/** Names of the members of a schema's object, in the order of the schema. */
export function membersOf<Title extends keyof AllSchemas>(title: Title): (keyof AllSchemas[Title])[] {
  const schema = schemas.find((candidate) => candidate.title === title);
  return Object.keys(schema?.properties ?? {}) as (keyof AllSchemas[Title])[];
}

/** The value as its type. Throws every schema problem with file and JSON pointer. */
export function checked<Title extends keyof AllSchemas>(
  title: Title,
  value: unknown,
  file: string,
): AllSchemas[Title] {
  const problems = schemaProblems(title, value, file);
  if (problems.length > 0) throw new AuditError(problems);
  return value as AllSchemas[Title];
}

/** What the schema objects to, nearest cause first; empty where the value fits. */
export function schemaProblems(title: keyof AllSchemas, value: unknown, file: string): Problem[] {
  const validate = validatorOf(title);
  if (validate(value)) return [];
  return thinned(validate.errors ?? []).map((error) =>
    problem(
      "schema",
      sentence(error),
      `${file}#${error.instancePath}`,
      `see the ${title} schema in schemas/`,
    ),
  );
}

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  date: "a day such as 2026-10-31",
  "date-time": "an instant with offset, such as 2026-11-15T23:59:59-08:00",
  moment: "a day or a time such as 2026-10-31 or 2026-10-31T14:30",
};

/** One line for a schema error, without type names of the program. */
export function sentence(error: ErrorObject): string {
  const where = error.instancePath === "" ? "the value" : `\`${error.instancePath}\``;
  if (error.keyword === "additionalProperties")
    return `${where} has an unknown member \`${error.params.additionalProperty}\``;
  if (error.keyword === "enum") return `${where} must be one of ${error.params.allowedValues.join(", ")}`;
  if (error.keyword === "const") return `${where} must be \`${error.params.allowedValue}\``;
  if (error.keyword === "format")
    return `${where} must be ${FORMAT_WORDS[error.params.format] ?? `a ${error.params.format}`}`;
  return `${where} ${error.message ?? "does not fit"}`;
}

/** Alternatives of a union produce one error each: keep the deepest ones, which name the cause. */
function thinned(errors: readonly ErrorObject[]): ErrorObject[] {
  const real = errors.filter((error) => !["anyOf", "oneOf", "if"].includes(error.keyword));
  const shown = real.length > 0 ? real : [...errors];
  return shown.filter(
    (error) =>
      error.keyword !== "type" ||
      !shown.some(
        (other) =>
          other !== error && other.instancePath.startsWith(error.instancePath) && other.keyword !== "type",
      ),
  );
}

function createAjv(): Ajv {
  const instance = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTuples: false,
    strictRequired: false,
    discriminator: true,
  });
  formats.default(instance, ["date", "date-time"]);
  const utc = zoneOf("UTC");
  instance.addFormat("moment", (text) => text === NOT_YET_TEXT || typeof parseMoment(text, utc) !== "string");
  for (const keyword of ANNOTATIONS) instance.addKeyword({ keyword, valid: true });
  for (const schema of schemas) instance.addSchema(schema);
  return instance;
}
