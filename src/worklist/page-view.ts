import type { AuditResult } from "#generated/types.js";
import { cssString } from "#report/css-string.js";
import { instant } from "#report/format-instant.js";
import { datingOf, periodOf, zonesOf } from "#report/period-words.js";
import { NO_LEGEND, NOT_SAID } from "#report/words.js";
import { count, counted } from "#shared/counted.js";
import type { BoardBucket } from "./board.js";
import { type MatchedDispositions, respondedTo } from "./dispositions.js";
import type { PartFile } from "./page-data.js";
import type { PageScript } from "./page-script.js";
import { dispositionText, type ReadableCase, responseOf } from "./readable.js";

/** What the template of the findings page prints. Every member is always there: templates are strict. */
export interface PageView {
  readonly title: string;
  readonly plan: string;
  readonly audit: string;
  readonly period: string;
  readonly dating: string;
  readonly asOf: string;
  readonly zones: string;
  readonly confidentiality: string;
  readonly margin: { readonly legend: string; readonly title: string };
  readonly program: string;
  readonly untrusted: { readonly notes: readonly string[] } | null;
  readonly sentence: string;
  readonly dispositionsSentence: string | null;
  readonly board: readonly BoardBucket[];
  readonly sideSentence: string | null;
  readonly readable: readonly ReadableCase[];
  readonly readableSentence: string;
  readonly unknown: readonly {
    readonly fingerprint: string;
    readonly text: string;
    readonly about: string;
  }[];
  readonly unknownSentence: string;
  readonly policy: string;
}

export interface PageParts {
  readonly result: AuditResult;
  readonly matched: MatchedDispositions;
  readonly board: readonly BoardBucket[];
  readonly readable: readonly ReadableCase[];
  /** Findings among the readable cases, and in the page itself. */
  readonly shown: number;
  readonly inPage: number;
  readonly files: readonly PartFile[];
  readonly script: Pick<PageScript, "policy">;
}

const TITLE = "Findings and worklist";

/** The findings page as texts; the template adds nothing but layout. */
export function pageView(parts: PageParts): PageView {
  const { result, matched, board, readable, script } = parts;
  const { findings } = result;
  return {
    title: TITLE,
    plan: result.plan,
    audit: result.title,
    period: periodOf(result),
    dating: datingOf(result),
    asOf: instant(result.asOf),
    zones: zonesOf(result, result.policies),
    confidentiality: result.confidentiality ?? NO_LEGEND,
    margin: { legend: cssString(result.confidentiality ?? ""), title: cssString(`${TITLE}, ${result.plan}`) },
    program: `${result.program.name} ${result.program.version}`,
    untrusted: result.trusted ? null : { notes: result.trustNotes },
    sentence: `${counted(findings.total, "finding")}: ${count(findings.notMet)} not met, ${count(findings.undecided)} undecided where not met is possible. Sorted by what is to be done, not by rule; a finding is not yet a fact, and each shows what would change it.`,
    dispositionsSentence: dispositionsSentence(matched),
    board,
    sideSentence: sideSentence(parts),
    readable,
    readableSentence: readableSentence(parts),
    unknown: matched.unknown.map((one) => {
      const response = responseOf(one);
      return {
        fingerprint: one.fingerprint,
        text: [dispositionText(one), response && `response: ${response.text} (by ${response.by})`]
          .filter((text) => text !== null)
          .join("; "),
        about: [one.rule, one.case].filter((text) => text !== undefined).join(", ") || NOT_SAID,
      };
    }),
    unknownSentence: `${counted(matched.unknown.length, "disposition")} on file ${matched.unknown.length === 1 ? "names" : "name"} no finding of this run: mended data, another period, or a mistyped reference.`,
    policy: script.policy,
  };
}

function dispositionsSentence(matched: MatchedDispositions): string | null {
  const { given, responses, unknown } = matched;
  const known = Object.values(given);
  const expired = known.filter((one) => one.expired).length;
  if (known.length + responses.length + unknown.length === 0) return null;
  return `Dispositions on file: ${count(known.length)} for findings of this run, ${count(expired)} of them expired and to do again; ${count(unknown.length)} for findings that are not in it. Responses of reviewers on file: ${count(respondedTo(matched))}. They change no count of any report.`;
}

function sideSentence({ inPage, files, result }: PageParts): string | null {
  if (files.length === 0) return null;
  return `This page holds ${count(inPage)} of ${count(result.findings.total)} findings, those to act on first; the others lie beside it in ${files.map(({ name }) => name).join(", ")}. Filter, search and sort look at what is loaded.`;
}

function readableSentence({ shown, result }: PageParts): string {
  const { total } = result.findings;
  if (total < 2 && shown === total) return `${total === 0 ? "No" : "The one"} finding, by case.`;
  return shown === total
    ? `All ${counted(total, "finding")}, by case, those to act on first.`
    : `${count(shown)} of ${counted(total, "finding")}, by case, those to act on first. All of them are in findings.csv beside this page.`;
}
