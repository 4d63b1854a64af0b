import type { FieldMapping, Mapping } from "#generated/types.js";
import type { FieldInfo } from "#schema/record-fields.js";
import { type Problem, problem } from "#shared/error.js";
import { layoutProblems, zoneProblems } from "./check-layout.js";
import { isMisfit, readConstant } from "./compile-field.js";
import { converterOf, type Misfit } from "./convert-text.js";
import { rejectMessage } from "./reject-codes.js";
import { missingTokens } from "./tokens.js";

/** What is wrong with the mapping of one field. */
export function checkField(mapping: Mapping, info: FieldInfo, field: FieldMapping, at: string): Problem[] {
  const zones = field.zone === undefined ? [] : zoneProblems(field.zone, `${at}/zone`);
  const dates = (field.layouts ?? []).flatMap((layout, index) =>
    layoutProblems(layout, "date", `${at}/layouts/${index}`),
  );
  const times = (field.timeLayouts ?? []).flatMap((layout, index) =>
    layoutProblems(layout, "time", `${at}/timeLayouts/${index}`),
  );
  const problems = [
    ...sourceProblems(info, field, at),
    ...misplaced(info, field, at),
    ...codeProblems(mapping, info, field, at),
    ...zones,
    ...dates,
    ...times,
  ];
  // A constant is read only where everything it is read by is sound.
  return problems.length > 0 ? problems : constantProblems(mapping, info, field, at);
}

function sourceProblems(info: FieldInfo, field: FieldMapping, at: string): Problem[] {
  const given = (["constant", "column", "columns"] as const).filter((source) => field[source] !== undefined);
  const problems: Problem[] = [];
  if (given.length !== 1) {
    problems.push(
      problem(
        "mapping-field-source",
        `\`${info.name}\` has ${given.length === 0 ? "no source" : `the sources ${given.join(" and ")}`}`,
        at,
        "give exactly one of constant, column and columns",
      ),
    );
  }
  if (field.time !== undefined && field.column === undefined && field.columns === undefined) {
    problems.push(
      problem(
        "mapping-time-without-column",
        `\`${info.name}\` has a time column but no date column`,
        `${at}/time`,
        "name the date in column or columns",
      ),
    );
  }
  if (field.columns && field.columns.length > 1 && field.join === undefined) {
    problems.push(
      problem(
        "mapping-join-missing",
        `\`${info.name}\` joins columns without saying what stands between them`,
        at,
        "give join; without a separator, 1 and 12 make the same key as 11 and 2",
      ),
    );
  }
  return problems;
}

/** Options that would have no effect where they stand. */
function misplaced(info: FieldInfo, field: FieldMapping, at: string): Problem[] {
  const isMoment = info.type === "moment";
  const isText = info.type === "text" && info.values === null;
  const isRead = field.constant === undefined;
  const allowed: Readonly<Record<string, boolean>> = {
    join: field.columns !== undefined,
    prefix: isText,
    codes: !isMoment && isRead,
    layouts: isMoment && isRead,
    time: isMoment,
    timeLayouts: isMoment && field.time !== undefined,
    zone: isMoment,
    missing: isRead,
    notYet: isMoment && isRead,
  };
  return Object.entries(allowed)
    .filter(([option, isAllowed]) => !isAllowed && field[option as keyof FieldMapping] !== undefined)
    .map(([option]) =>
      problem(
        "mapping-option-misplaced",
        `\`${option}\` has no meaning for \`${info.name}\` here`,
        `${at}/${option}`,
        "take it out; prefix is for plain text, codes for anything but times, the layouts and notYet for times",
      ),
    );
}

function codeProblems(mapping: Mapping, info: FieldInfo, field: FieldMapping, at: string): Problem[] {
  if (!field.codes || info.type === "moment") return [];
  const missing = missingTokens(mapping, field);
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [code, value = ""] of Object.entries(field.codes)) {
    const reading = value === "" ? null : converterOf(info)(value);
    const before = seen.get(code.trim());
    seen.set(code.trim(), value);
    const complaint = missing.has(code.trim())
      ? "is listed as a code and as a missing token"
      : before !== undefined && before !== value
        ? "is listed twice with different values"
        : isMisfit(reading)
          ? `stands for \`${value}\`, but ${words(info, reading)}`
          : null;
    if (complaint === null) continue;
    problems.push(
      problem(
        "mapping-bad-code",
        `code \`${code}\` ${complaint}`,
        `${at}/codes`,
        "give every code one value of the record schema, or an empty text for blank",
      ),
    );
  }
  return problems;
}

function constantProblems(mapping: Mapping, info: FieldInfo, field: FieldMapping, at: string): Problem[] {
  if (field.constant === undefined) return [];
  const reading = readConstant(info, field, mapping);
  if (!isMisfit(reading)) return [];
  return [
    problem(
      "mapping-bad-constant",
      `constant \`${field.constant}\` cannot be used: ${words(info, reading)}`,
      `${at}/constant`,
      "give a value of the record schema; dates in the form 2025-01-31 or 2025-01-31T14:05",
    ),
  ];
}

function words(info: FieldInfo, { code, expected }: Misfit): string {
  return rejectMessage(code, { field: info.name, expected });
}
