import type { Disposition } from "#generated/types.js";
import { textParts } from "#report/text-parts.js";
import type { FindingView } from "#report/view.js";
import { bucketHeading, DISPOSITION_WORDS, NOT_SAID } from "#report/words.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { recordNoun } from "#shared/record-kind.js";
import type { Entry } from "./entry.js";
import type { CaseDetail, FindingDetail, GivenDisposition, RuleLine } from "./page-data.js";
import type { CaseEntries } from "./parts.js";

/** A case as it is printed for readers without the script. */
export interface ReadableCase extends Pick<CaseDetail, "key" | "facts" | "notes" | "events"> {
  readonly summary: string;
  readonly findings: readonly ReadableFinding[];
}

export interface ReadableFinding extends Omit<FindingDetail, "marks" | "shown"> {
  readonly shownParts: FindingView["explanationParts"];
  readonly bucket: string;
  readonly title: string;
  readonly outcome: string;
  readonly subject: string;
  readonly open: boolean;
  readonly cites: string;
  readonly tag: string;
  readonly meta: string;
  readonly asked: string;
  readonly changes: string;
  readonly disposition: string | null;
  readonly response: { readonly text: string; readonly by: string } | null;
}

/** A case in texts: what the script would show when it is opened, but for the drawing. */
export function readableCase(
  { entries }: CaseEntries,
  { key, facts, notes, events, findings }: CaseDetail,
  lineOf: (entry: Entry) => RuleLine,
  onFile: ReadonlyMap<string, Disposition | GivenDisposition>,
): ReadableCase {
  const told = entries.map((entry, index): ReadableFinding[] => {
    const detail = findings[index];
    if (detail === undefined) return [];
    const { marks: _marks, shown, ...rest } = detail;
    const line = lineOf(entry);
    const { outcome, subject, stillOpen, fingerprint } = entry.finding;
    return [
      {
        ...rest,
        shownParts: textParts(shown),
        bucket: bucketHeading(entry.bucket),
        title: line.title,
        outcome: OUTCOME_WORDS[outcome],
        subject: `${recordNoun(subject.kind)} ${subject.id}`,
        open: stillOpen,
        cites: line.cites,
        tag: line.tag,
        meta: line.meta,
        asked: line.asked,
        changes: line.changes,
        disposition: dispositionText(onFile.get(fingerprint)),
        response: responseOf(onFile.get(fingerprint)),
      },
    ];
  });
  const buckets = [...new Set(entries.map(({ bucket }) => bucketHeading(bucket)))].join(", ");
  return {
    key,
    facts,
    notes,
    events,
    summary: `${buckets}: ${[...new Set(told.flat().map(({ title }) => title))].join("; ")}`,
    findings: told.flat(),
  };
}

/** A disposition in a sentence; null where none is given. `expired` is left out where nobody knows of it. */
export function dispositionText(given: Disposition | GivenDisposition | undefined): string | null {
  if (given?.disposition === undefined) return null;
  const { disposition, reason, owner, evidence, expires, cap } = given;
  const expired = "expired" in given && given.expired;
  const parts = [
    `${DISPOSITION_WORDS[disposition]}: ${reason}`,
    `owner ${owner}`,
    ...(evidence === undefined ? [] : [`evidence ${evidence}`]),
    ...(cap === undefined ? [] : [`corrective action plan ${cap}`]),
    ...(expires === undefined
      ? []
      : [expired ? `expired after ${expires}: to be looked at again` : `until ${expires}`]),
  ];
  return parts.join("; ");
}

/** What the reviewer says, and who that is. */
export function responseOf(given: Disposition | undefined): ReadableFinding["response"] {
  if (given?.response === undefined) return null;
  return { text: given.response, by: given.responder ?? NOT_SAID };
}
