import { count, counted } from "#shared/counted.js";
import { codeSpan } from "./code-span.js";
import type { Match } from "./match-columns.js";
import type { CodeFit } from "./propose-codes.js";
import type { LayoutFit } from "./time-layouts.js";

/** Why a guess was made, and what of it is to be confirmed. */
export interface Evidence {
  readonly because: string;
  /** Null: nothing. */
  readonly unsure: string | null;
}

const SHOWN_CODES = 12;

/** What speaks for a match, in words with counts. Of what cells hold it shows codes alone, never texts. */
export function evidenceOf(match: Match): Evidence {
  const { column, score, dates, time, codes } = match;
  const { filled, missing } = column.profile;
  const tokens = [...missing].map(([token, number]) => `${codeSpan(token)} (${count(number)})`);
  const because = [
    score === 10 ? "the name is a known one" : "the name holds a known one",
    ...(dates ? [readBy(dates, filled)] : []),
    ...(time
      ? [`${readBy(time.fit, time.column.profile.filled)} of ${codeSpan(time.column.profile.name)}`]
      : []),
    ...(codes ? [`${count(codes.fits)} of ${count(filledOf(codes))} values are known codes`] : []),
    ...(!dates && !codes ? [`${count(filled)} values`] : []),
    ...(tokens.length > 0 ? [`read as missing: ${tokens.join(", ")}`] : []),
  ];
  const unsure = [
    ...(score === 10 ? [] : ["the name has more words than a known one"]),
    ...(filled === 0 ? ["the column is blank in the rows looked at"] : []),
    ...(dates ? doubts(dates, filled) : []),
    ...(time ? doubts(time.fit, time.column.profile.filled) : []),
    ...(codes && codes.unknown.size > 0 ? [unknownCodes(codes)] : []),
  ];
  return { because: because.join("; "), unsure: unsure.length > 0 ? unsure.join("; ") : null };
}

function filledOf({ fits, unknown }: CodeFit): number {
  return [...unknown.values()].reduce((sum, number) => sum + number, fits);
}

function readBy({ layouts, fits }: LayoutFit, filled: number): string {
  return `${count(fits)} of ${count(filled)} values fit ${layouts.map((layout) => codeSpan(layout)).join(", ")}`;
}

function doubts({ layouts, fits, isAmbiguous, hasShortYear, unread }: LayoutFit, filled: number): string[] {
  return [
    ...(fits < filled
      ? [
          `${counted(filled - fits, "value")} ${filled - fits === 1 ? "fits" : "fit"} no layout, and the rows are set aside${tokensAmong(unread)}`,
        ]
      : []),
    ...(isAmbiguous
      ? ["day and month may be the other way round: no value has a day after the twelfth"]
      : []),
    ...(hasShortYear ? ["years of two digits are read as 2000 to 2099"] : []),
    ...(layouts.length > 1 ? ["the column mixes layouts"] : []),
  ];
}

const TOKEN = /^[\p{L} -]{1,16}$/u;

/** Words instead of a time are no case data: they say that something is missing, or has not happened. */
function tokensAmong(texts: readonly string[]): string {
  const tokens = texts.filter((text) => TOKEN.test(text)).slice(0, SHOWN_CODES);
  return tokens.length === 0 ? "" : `; ${tokens.map(codeSpan).join(", ")} may belong under missing or notYet`;
}

function unknownCodes({ unknown }: CodeFit): string {
  const named = [...unknown].sort(([, a], [, b]) => b - a).slice(0, SHOWN_CODES);
  const more = unknown.size - named.length;
  const list = named.map(([text, number]) => `${codeSpan(text)} (${count(number)})`).join(", ");
  return `codes without a proposal, whose rows are set aside until the table lists them: ${list}${more > 0 ? ` and ${more} more` : ""}`;
}
