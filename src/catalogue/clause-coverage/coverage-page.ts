import { pagePrinter } from "#report/page-printer.js";
import { count, counted } from "#shared/counted.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import type { ClauseStatus, Coverage } from "./coverage.js";
import { ruleCounts } from "./coverage-text.js";

/** What became of a sentence, for people. */
const STATUS_WORDS: Readonly<Record<ClauseStatus, string>> = {
  encoded: "tested",
  partly: "tested in part",
  judgement: "for a person to judge",
  advisory: "recommendation",
  measure: "counted only",
  definition: "definition",
  "out-of-scope": "not tested",
};
/** Statuses that are nouns: more than one has an ending. */
const NOUNS: readonly ClauseStatus[] = ["advisory", "definition"];

/** The run whose decided subjects are shown; `isWhole`: the sources are those of the run, no others. */
export interface CoveredRun {
  readonly title: string;
  readonly isWhole: boolean;
}

/**
 * The coverage of sources as one HTML page: each sentence beside its rules. `run`: null where there is none.
 */
export function coveragePage(
  sources: readonly Coverage[],
  run: CoveredRun | null,
  templates: ReadonlyMap<string, string>,
): string {
  const view = {
    title: "Clause coverage",
    margin: { legend: "", title: "Clause coverage" },
    run: run === null ? null : { title: run.title },
    totals: {
      sources: run?.isWhole
        ? `the sources of this run (${count(sources.length)})`
        : counted(sources.length, "source"),
      sentences: counted(sum(sources, "sentences"), "sentence"),
      accounted: count(sum(sources, "accounted")),
      rules: counted(sum(sources, "rules"), "rule"),
      cases: counted(sum(sources, "cases"), "rule case"),
    },
    sources: sources.map((source) => ({
      anchor: source.policy,
      title: source.title,
      issuer: source.issuer,
      source: source.source,
      policy: source.policy,
      sentences: count(source.sentences),
      accounted: count(source.accounted),
      complete: source.accounted === source.sentences,
      rules: count(source.rules),
      cases: count(source.cases),
      byStatus: source.byStatus.map(({ status, sentences }) => statusCount(status, sentences)),
      clauses: source.clauses.map((clause) => ({
        sentence: count(clause.sentence),
        citation: clause.citation,
        summary: clause.summary,
        status: STATUS_WORDS[clause.status],
        tag: EVIDENCE_WORDS[clause.evidence],
        reason: clause.reason,
        rules: clause.rules.map((rule) => ({ id: rule.id, title: rule.title, counts: ruleCounts(rule) })),
      })),
    })),
  };
  return pagePrinter("coverage", "html", templates)(view);
}

/** `6 definitions`, `4 not tested`. */
function statusCount(status: ClauseStatus, sentences: number): string {
  const words = STATUS_WORDS[status];
  return NOUNS.includes(status) ? counted(sentences, words) : `${count(sentences)} ${words}`;
}

function sum(sources: readonly Coverage[], figure: "sentences" | "accounted" | "rules" | "cases"): number {
  return sources.reduce((total, source) => total + source[figure], 0);
}
