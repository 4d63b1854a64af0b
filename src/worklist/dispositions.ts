import type { Zone } from "#calendar/zone.js";
import type { Disposition } from "#generated/types.js";
import { membersOf, schemaProblems } from "#schema/validate.js";
import { type Problem, problem, throwAny } from "#shared/error.js";
import { dayOfMinute, localMinuteOf } from "./local-time.js";
import type { GivenDisposition } from "./page-data.js";

/** The columns of dispositions.csv, in order. */
export const DISPOSITION_COLUMNS = membersOf("Disposition");

const NEEDED: readonly string[] = ["fingerprint", "disposition", "reason", "owner"];
const NEUTRALISED = /^'(?=[=+\-@\t\r＝＋－＠])/;

/**
 * Dispositions of the rows of a file, header first; blank cells are left out. `at`: the file. Throws every
 * `disposition-columns`, `disposition-twice`, `disposition-incomplete`, `disposition-without-cap` and schema problem
 * with its row.
 */
export function dispositionsOf(rows: readonly (readonly string[])[], at: string): Disposition[] {
  const [header = [], ...lines] = rows;
  const columns = header.map((name) => name.trim());
  throwAny(columnProblems(columns, at));
  const filled = lines
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => cells.some((text) => text.trim() !== ""));
  const read = filled.map(({ cells }) =>
    Object.fromEntries(
      columns.flatMap((name, index) => {
        const text = (cells[index] ?? "").trim().replace(NEUTRALISED, "");
        return text === "" ? [] : [[name, text]];
      }),
    ),
  ) as unknown as Disposition[];
  const firstRow = new Map<string, number>();
  const wrong = read.flatMap((one, index): Problem[] => {
    const row = filled[index]?.row ?? 0;
    const place = `${at}, row ${row}`;
    const before = firstRow.get(one.fingerprint);
    firstRow.set(one.fingerprint, before ?? row);
    return [
      ...schemaProblems("Disposition", one, place),
      ...(before === undefined ? [] : [twice(one, before, place)]),
      ...incomplete(one, place),
      ...(one.disposition === "acknowledged" && one.cap === undefined ? [withoutCap(place)] : []),
    ];
  });
  throwAny(wrong);
  return read;
}

/** Dispositions held against the findings of a run. */
export interface MatchedDispositions {
  readonly given: Readonly<Record<string, GivenDisposition>>;
  /** Those that only respond: the finding is to do as before. */
  readonly responses: readonly Disposition[];
  /** Those that name no finding of this run. */
  readonly unknown: readonly Disposition[];
}

/** One whose last day lies before the end of the data has expired. Nothing is left out: what fits no finding is `unknown`. */
export function matchDispositions(
  dispositions: readonly Disposition[],
  fingerprints: ReadonlySet<string>,
  asOf: string,
  zone: Zone,
): MatchedDispositions {
  const today = dayOfMinute(localMinuteOf(asOf, zone) ?? 0);
  const known = dispositions.filter(({ fingerprint }) => fingerprints.has(fingerprint));
  return {
    given: Object.fromEntries(
      known
        .filter(isDisposed)
        .map((one) => [
          one.fingerprint,
          { ...one, expired: one.expires !== undefined && one.expires < today },
        ]),
    ),
    responses: known.filter((one) => !isDisposed(one)),
    unknown: dispositions.filter(({ fingerprint }) => !fingerprints.has(fingerprint)),
  };
}

/** What is on file for findings of a run, by fingerprint: a disposition, or a response alone. */
export function onFileOf({
  given,
  responses,
}: Pick<MatchedDispositions, "given" | "responses">): ReadonlyMap<string, Disposition | GivenDisposition> {
  return new Map([...Object.values(given), ...responses].map((one) => [one.fingerprint, one]));
}

/** How many of the findings have a reviewer's response. */
export function respondedTo(matched: Pick<MatchedDispositions, "given" | "responses">): number {
  return [...onFileOf(matched).values()].filter(({ response }) => response !== undefined).length;
}

/** Does the row say what became of the finding? One that was read has reason and owner then. */
function isDisposed(one: Disposition): one is Omit<GivenDisposition, "expired"> {
  return one.disposition !== undefined;
}

function incomplete(one: Disposition, at: string): Problem[] {
  const lacking =
    one.disposition === undefined
      ? one.response === undefined
        ? ["disposition"]
        : []
      : (["reason", "owner"] as const).filter((name) => one[name] === undefined);
  return lacking.map((name) =>
    problem(
      "disposition-incomplete",
      `\`${name}\` is blank`,
      at,
      "fill `disposition`, `reason` and `owner`; a row without a disposition needs a `response`",
    ),
  );
}

function columnProblems(columns: readonly string[], at: string): Problem[] {
  const missing = NEEDED.filter((name) => !columns.includes(name));
  const strange = columns.filter(
    (name, index) => !DISPOSITION_COLUMNS.some((known) => known === name) || columns.indexOf(name) !== index,
  );
  const wrong = [
    ...missing.map((name) => `column \`${name}\` is missing`),
    ...strange.map((name) => `column \`${name}\` is unknown or stands twice`),
  ];
  return wrong.map((message) =>
    problem("disposition-columns", message, at, `columns: ${DISPOSITION_COLUMNS.join(", ")}`),
  );
}

function twice({ fingerprint }: Disposition, before: number, at: string): Problem {
  return problem(
    "disposition-twice",
    `\`${fingerprint}\` stands in row ${before} too`,
    at,
    "keep the row that holds today: a finding has one disposition",
  );
}

function withoutCap(at: string): Problem {
  return problem(
    "disposition-without-cap",
    "an acknowledged finding names no corrective action plan",
    at,
    "fill `cap`, or choose another disposition",
  );
}
