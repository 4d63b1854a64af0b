import type { PacketFigures } from "#generated/types.js";
import { NO_FIGURE, NOT_TESTABLE } from "#report/words.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { NONE_TESTED } from "#shared/outcome.js";
import type { CountedLine } from "./packet-line.js";
import { type PublishedFigures, publishedFigures } from "./published-figures.js";
import { STANDING_WORDS, type Standing, standingOf } from "./standing.js";
import type { LineView } from "./view.js";

/** A line of page one with what it may show and where it stands. */
export interface ShownLine {
  readonly counted: CountedLine;
  readonly figures: PublishedFigures;
  readonly standing: Standing;
  readonly view: LineView;
}

/** What page one showed of the period before, and what the same period gives today. */
export interface Before {
  readonly shown: PacketFigures;
  readonly restated: readonly CountedLine[] | null;
}

const SILENT_WORDS = { "none-tested": NONE_TESTED, "not-testable": NOT_TESTABLE } as const;

/** The lines of page one, and the footnotes that say who set the action levels. */
export function lineViews(
  lines: readonly CountedLine[],
  before: Before | null,
  small: "hidden" | "shown",
): { readonly lines: readonly ShownLine[]; readonly footnotes: readonly string[] } {
  const sources = [...new Set(lines.flatMap(({ line }) => line.actionLevel?.setBy ?? []))];
  return {
    lines: lines.map((counted, index) => {
      const figures = publishedFigures(counted.counts, small);
      const standing = standingOf(counted.line, counted.silent === null ? figures.bounds : null);
      const previous = before === null ? null : previousText(counted, before, index, small);
      return { counted, figures, standing, view: viewOf(counted, figures, standing, previous, sources) };
    }),
    footnotes: sources.map((source, index) => `(${index + 1}) Action level: ${source}.`),
  };
}

/** The documented rate of a line as printed, or why there is none. */
export function documentedText({ silent }: CountedLine, figures: PublishedFigures): string {
  return silent === null ? figures.documented : SILENT_WORDS[silent];
}

function viewOf(
  counted: CountedLine,
  figures: PublishedFigures,
  standing: Standing,
  previous: string | null,
  sources: readonly string[],
): LineView {
  const { line, slice, silent } = counted;
  const level = line.actionLevel;
  const documented = documentedText(counted, figures);
  return {
    group: line.group,
    title: line.title,
    cite: citeOf(slice.rule.clauses),
    tag: EVIDENCE_WORDS[slice.rule.evidenceTag],
    cases: figures.cases,
    met: figures.met,
    notMet: figures.notMet,
    undecided: figures.undecided,
    documented,
    possible: silent === null ? figures.possible : NO_FIGURE,
    actBelow:
      level === undefined ? NO_FIGURE : `${level.percent.toFixed(1)} % (${sources.indexOf(level.setBy) + 1})`,
    standing: silent === null ? STANDING_WORDS[standing] : NO_FIGURE,
    isBelow: standing === "below" || standing === "below-in-any-case",
    previous,
  };
}

/** The first clause, and how many more there are: the rule's page names them all. */
function citeOf([first = "", ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

/** `97.6 % (98.0 %)`: as the period before reads today, and as it was first shown. */
function previousText(
  { line }: CountedLine,
  { shown, restated }: Before,
  index: number,
  small: "hidden" | "shown",
): string {
  const first = shown.lines.find(
    (other) => other.policy === line.policy && other.rule === line.rule && other.act === (line.act ?? null),
  );
  const again = restated?.[index];
  const now = again === undefined ? null : documentedText(again, publishedFigures(again.counts, small));
  if (first === undefined) return now === null ? "not shown" : `${now} (not shown)`;
  // A packet that showed small counts would tell them by its rate, beside a span.
  const then = small === "hidden" ? (first.hidden ?? first.documented) : first.documented;
  return now === null ? `(${then})` : `${now} (${then})`;
}
