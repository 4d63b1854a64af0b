import { createRequire } from "node:module";
import type { Ajv, ErrorObject, ValidateFunction } from "ajv";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { fitting } from "#generated/fitting.js";
import { schemas } from "#generated/schemas.js";
import type { AllSchemas } from "#generated/types.js";
import { AuditError, type Problem, problem, throwAny } from "#shared/error.js";
import { faultsOf } from "./schema-fault.js";

/** The text that stands for "has not happened yet" in canonical data. */
export const NOT_YET_TEXT = "not-yet";

const ANNOTATIONS = [
  "x-record",
  "x-order",
  "x-filledBy",
  "x-unit",
  "x-words",
  "x-names",
  "x-notYetWhen",
  "x-contentFlag",
  "x-compare",
  "x-private",
  "x-mayBeAhead",
];
const require = createRequire(import.meta.url);
const utc = zoneOf("UTC");
const { fullFormats } = require("ajv-formats/dist/formats.js") as {
  readonly fullFormats: Readonly<Record<"date" | "date-time", { validate(text: string): boolean }>>;
};
const formats = {
  date: fullFormats.date.validate,
  "date-time": fullFormats["date-time"].validate,
  moment: (text: string) => text === NOT_YET_TEXT || typeof parseMoment(text, utc) !== "string",
};
/** Half of a character beyond the first plane: only where there is one are characters counted one by one. */
const HALF = /[\ud800-\udbff]/;
const fits = fitting(formats, (text) => (HALF.test(text) ? [...text].length : text.length));
/** Made where a check is asked for that was not compiled beforehand, or says no. */
let ajv: Ajv | undefined;
const byTitle = new Map(schemas.map((schema) => [String(schema.title), String(schema.$id)]));

/** The compiled check of a schema, by its title; a type guard. */
export function validatorOf<Title extends keyof AllSchemas>(
  title: Title,
): ValidateFunction<AllSchemas[Title]> {
  ajv ??= createAjv();
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
  throwAny(schemaProblems(title, value, file));
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
  if (fits[title]?.(value)) return [];
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
  // Asked for here: most runs compile no check, and reading the package takes longer than all they check.
  const { Ajv } = require("ajv") as typeof import("ajv");
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
  for (const [name, fitsFormat] of Object.entries(formats)) instance.addFormat(name, fitsFormat);
  for (const keyword of ANNOTATIONS) instance.addKeyword({ keyword, valid: true });
  for (const schema of schemas) instance.addSchema(schema);
  return instance;
}
