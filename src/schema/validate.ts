import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { schemas } from "#generated/schemas.js";
import type { AllSchemas } from "#generated/types.js";
import { AuditError, type Problem, problem } from "#shared/error.js";
import { faultsOf } from "./schema-fault.js";

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

/** What the schema objects to, nearest cause first and one problem for each mistake; empty where the value fits. */
export function schemaProblems(title: keyof AllSchemas, value: unknown, file: string): Problem[] {
  return problemsIn(title, value, file, () => true);
}

/** As `schemaProblems`, for a part of the whole: what it leaves out may stand elsewhere. */
export function partProblems(title: keyof AllSchemas, value: unknown, file: string): Problem[] {
  return problemsIn(title, value, file, (error) => error.keyword !== "required");
}

function problemsIn(
  title: keyof AllSchemas,
  value: unknown,
  file: string,
  counts: (error: ErrorObject) => boolean,
): Problem[] {
  const validate = validatorOf(title);
  if (validate(value)) return [];
  const root = schemas.find((schema) => schema.title === title) ?? {};
  return faultsOf((validate.errors ?? []).filter(counts), root).map(({ pointer, message, help }) =>
    problem(
      "schema",
      message,
      `${file}${file.includes("#") ? "" : "#"}${pointer}`,
      `${help === undefined ? "" : `${help}${help.endsWith("?") ? " " : "; "}`}see the ${title} schema in schemas/`,
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
    // Errors name the schema they come from, whose members a misspelt one is compared with.
    verbose: true,
    // Most checks run a few times: neater code for them costs more than it saves.
    code: { optimize: false },
  });
  formats.default(instance, ["date", "date-time"]);
  const utc = zoneOf("UTC");
  instance.addFormat("moment", (text) => text === NOT_YET_TEXT || typeof parseMoment(text, utc) !== "string");
  for (const keyword of ANNOTATIONS) instance.addKeyword({ keyword, valid: true });
  for (const schema of schemas) instance.addSchema(schema);
  return instance;
}
