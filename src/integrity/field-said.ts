import { NOT_YET } from "#calendar/moment.js";
import type { Zone } from "#calendar/zone.js";
import { onTimeWords } from "#findings/format-time.js";
import type { FieldValue } from "#ledger/record.js";
import { recordedWord } from "#schema/code-word.js";
import { fieldPhrase } from "#schema/field-phrase.js";

/**
 * A field of a kind of record in a sentence: `the time of the decision`. Its name stands beside the sentence, in a member of
 * its own; here only where the field has no words.
 */
export function fieldSaid(field: string, kind: string | undefined): string {
  return fieldPhrase(field, kind) ?? `\`${field}\``;
}

/** What a field shows, after its words: `on Tue 2026-09-08 09:05`, `as not yet`, `as yes`, `as postservice`; `nothing`. */
export function valueSaid(field: string, value: FieldValue | null, zone: Zone): string {
  if (value === null) return "nothing";
  if (value === NOT_YET) return "as not yet";
  return typeof value === "object" ? onTimeWords(value, zone) : `as ${textSaid(field, String(value))}`;
}

/** A recorded text, number or yes-or-no in words. */
export function textSaid(field: string, text: string): string {
  if (text === "true") return "yes";
  return text === "false" ? "no" : recordedWord(field, text);
}
