import { BUCKET_WORDS } from "#report/words.js";
import { caseKeyOf } from "#shared/case-key.js";
import { count, counted, nounFor } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { byText } from "#shared/text-order.js";
import { BUCKETS } from "./bucket.js";
import type { MatchedDispositions } from "./dispositions.js";
import type { Entry } from "./entry.js";

/** A bucket of the worklist as printed. */
export interface BoardBucket {
  readonly id: string;
  readonly index: number;
  readonly heading: string;
  readonly about: string;
  /** Cases, as its lines count them. */
  readonly total: string;
  /** `case` or `cases`, for who hears the count. */
  readonly totalNoun: string;
  /** Findings, cases, and how many are settled by a disposition. */
  readonly figures: string;
  /** Its lines: the first few, and those that are folded away. */
  readonly groups: readonly BoardLine[];
  readonly more: { readonly summary: string; readonly groups: readonly BoardLine[] } | null;
}

export interface BoardLine {
  readonly text: string;
  /** Under which identifier a plan answers what the line asks; null where it asks nothing. */
  readonly note: string | null;
  readonly findings: string;
  readonly cases: string;
  /** `case` or `cases`, for who hears the count. */
  readonly casesNoun: string;
}

const LINES_SHOWN = 8;

/** The worklist: every bucket with its lines, those with most cases first. */
export function boardOf(
  entries: readonly Entry[],
  { given }: Pick<MatchedDispositions, "given">,
): BoardBucket[] {
  const byBucket = groupBy(entries, ({ bucket }) => bucket);
  return BUCKETS.map((id, index) => {
    const own = byBucket.get(id) ?? [];
    const marks = own.flatMap(({ finding }) => given[finding.fingerprint] ?? []);
    const expired = marks.filter((mark) => mark.expired).length;
    const settled = marks.length - expired;
    const { heading = id, about = "" } = BUCKET_WORDS[id] ?? {};
    const parts = [
      counted(own.length, "finding"),
      `in ${counted(casesOf(own), "case")}`,
      ...(settled > 0
        ? [`, ${count(settled)} with a disposition, ${count(own.length - settled)} to do`]
        : []),
      ...(expired > 0 ? [`, ${counted(expired, "disposition")} expired and to do again`] : []),
    ];
    const groups = [...groupBy(own, ({ group }) => group)].map(([text, members]) => ({
      text,
      note: noteOf(members),
      members,
      cases: casesOf(members),
    }));
    groups.sort((a, b) => b.cases - a.cases || byText(a.text, b.text));
    const lines = groups.map(({ text, note, members, cases }) => ({
      text,
      note,
      findings: counted(members.length, "finding"),
      cases: count(cases),
      casesNoun: nounFor(cases, "case"),
    }));
    return {
      id,
      index,
      heading,
      about,
      total: count(casesOf(own)),
      totalNoun: nounFor(casesOf(own), "case"),
      figures: parts.join(" ").replaceAll(" ,", ","),
      groups: lines.slice(0, LINES_SHOWN),
      more:
        lines.length > LINES_SHOWN
          ? { summary: counted(lines.length - LINES_SHOWN, "more line"), groups: lines.slice(LINES_SHOWN) }
          : null,
    };
  });
}

function noteOf(members: readonly Entry[]): string | null {
  const ids = [...new Set(members.flatMap(({ questions }) => questions))];
  return ids.length === 0 ? null : ids.sort(byText).join(", ");
}

function casesOf(entries: readonly Entry[]): number {
  return new Set(entries.map(({ finding }) => caseKeyOf(finding))).size;
}
