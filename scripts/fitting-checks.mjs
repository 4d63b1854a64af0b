// Renders src/generated/fitting.ts: the checks of what every run reads, compiled from their schemas beforehand.
import { _, Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

/** Schemas of files that a run reads before it can begin. Compiling their checks takes longer than all they check. */
const READ_BY_EVERY_RUN = [
  "ArrivalChecks",
  "AuditConfig",
  "Calendar",
  "ClauseRegister",
  "Definitions",
  "Events",
  "IntegrityChecks",
  "LedgerLine",
  "Mapping",
  "MeasureDefinitions",
  "Policy",
  "ReportDefinition",
  "Rule",
  "RuleCases",
  "Table",
  "Thresholds",
];
const FORMATS = ["date", "date-time", "moment"];

/** @param {object[]} schemas all schemas. @param {string} banner first line. @returns {string} TypeScript. */
export function fittingChecks(schemas, banner) {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    strictTuples: false,
    strictRequired: false,
    discriminator: true,
    // Yes or no is all that is asked: what is wrong is said by the check that src/schema/validate.ts compiles.
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const name of FORMATS) ajv.addFormat(name, () => true);
  for (const keyword of annotations(schemas)) ajv.addKeyword({ keyword, valid: true });
  for (const schema of schemas) ajv.addSchema(schema);
  const ids = Object.fromEntries(schemas.map(({ title, $id }) => [title, $id]));
  const code = standalone.default(
    ajv,
    Object.fromEntries(READ_BY_EVERY_RUN.map((title) => [title, ids[title]])),
  );
  const checks = [];
  const body = code
    .replace('"use strict";', "")
    .replace(/export const (\w+) = (\w+);/g, (_all, title, check) => {
      checks.push(`${title}: ${check}`);
      return "";
    })
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "characters");
  if (/\brequire\(|\bimport\b[^"]*\(/.test(body))
    throw new Error("the checks ask for a module that is not given");
  return `// @ts-nocheck
${banner}
/** Tells whether a value fits its schema. */
type Fits = (value: unknown) => boolean;

/** The checks of what every run reads, by the titles of the schemas: yes or no, without a word on what is wrong. */
export function fitting(
  formats: Readonly<Record<string, (text: string) => boolean>>,
  characters: (text: string) => number,
): Readonly<Record<string, Fits>> {
${body}
return { ${checks.join(", ")} };
}
`;
}

/** Keywords of ours, which no check acts on. */
function annotations(schemas) {
  return new Set(JSON.stringify(schemas).match(/(?<=")x-\w+(?=":)/g));
}
