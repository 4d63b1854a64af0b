import type { Disposition } from "#generated/types.js";
import type { CaseEvent } from "./case-events.js";

/** What the page holds of every part: read by its script from the block `page-head`. */
export interface PageHead {
  /** Names of the buckets in order, as headings. */
  readonly buckets: readonly string[];
  readonly lines: readonly RuleLine[];
  /** Dispositions given to this run that name one of its findings, by fingerprint. */
  readonly given: Readonly<Record<string, GivenDisposition>>;
  /** What is on file for findings of this run without a disposition: a response only. */
  readonly responses: readonly Disposition[];
  /** Rows that name no finding of this run: kept in the file that is saved. */
  readonly unknown: readonly Disposition[];
  /** What a disposition may say, with its word. */
  readonly dispositions: readonly (readonly [code: string, word: string])[];
  /** The columns of dispositions.csv. */
  readonly columns: readonly string[];
  /** Local minute the data is complete through. */
  readonly asOf: number;
  /** Weekdays on which nothing is counted, 0 for Sunday. */
  readonly weekend: readonly number[];
  /** Policies of the run in order: how they are cited, and whether law, contract or accreditation. */
  readonly policies: readonly { readonly cite: string; readonly isLaw: boolean }[];
  readonly files: readonly PartFile[];
}

/** A side file of the page, and how many findings it holds. */
export interface PartFile {
  readonly name: string;
  readonly findings: number;
}

/** What findings of one rule and wording have in common. */
export interface RuleLine {
  /** Index of its policy. */
  readonly policy: number;
  readonly rule: string;
  readonly title: string;
  /** The event it speaks of, as reports name it where they set sources side by side; else the topic of the rule. */
  readonly event: string;
  /** Is the event named, so that rules on several records of a case speak of the same? */
  readonly isNamed: boolean;
  readonly cites: string;
  readonly tag: string;
  /** Responsible, priority, version. */
  readonly meta: string;
  readonly class: string;
  /** A duty of the plan left short; everything else is shown apart. */
  readonly isDuty: boolean;
  readonly direction: string;
  readonly asked: string;
  readonly changes: string;
}

export interface GivenDisposition extends Disposition {
  readonly disposition: NonNullable<Disposition["disposition"]>;
  readonly reason: string;
  readonly owner: string;
  /** Its last day lay before the end of the data: the finding is to be looked at again. */
  readonly expired: boolean;
}

/**
 * A part of the findings: whole cases, those to act on first. Findings are columns of equal length; a number in a
 * column of texts is an index into `texts`.
 */
export interface PagePart {
  readonly texts: readonly string[];
  /** Keys of the cases. */
  readonly cases: readonly string[];
  readonly fingerprint: readonly string[];
  readonly case: readonly number[];
  readonly line: readonly number[];
  readonly bucket: readonly number[];
  readonly open: readonly number[];
  /** Minutes late (negative) or early; null where the rule has no clock. */
  readonly margin: readonly (number | null)[];
  /** Local minute of the due; null where there is none. */
  readonly due: readonly (number | null)[];
  readonly group: readonly number[];
  readonly outcome: readonly number[];
  readonly subject: readonly number[];
  readonly month: readonly number[];
  readonly delegate: readonly number[];
  readonly productLine: readonly number[];
  readonly payer: readonly number[];
  /** Cases of one text of `chunks`. */
  readonly chunkCases: number;
  /** Cases as JSON, so many a text, parsed when one of them is opened. In the page itself they stand in blocks. */
  readonly chunks: readonly string[];
}

/** A case as it is opened. */
export interface CaseDetail {
  readonly key: string;
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  readonly events: readonly CaseEvent[];
  /** Holidays between its first and last time: local day, name, and the lists that close it. */
  readonly holidays: readonly (readonly [day: number, name: string, lists: string])[];
  readonly findings: readonly FindingDetail[];
  /** What other rules gave, where the run kept it; null where it did not. */
  readonly others: readonly OtherOutcome[] | null;
}

export interface FindingDetail {
  readonly fingerprint: string;
  readonly shown: string;
  readonly facts: readonly Fact[];
  readonly readings: readonly { readonly options: string; readonly outcome: string; readonly due: string }[];
  readonly readingsNote: string | null;
  readonly followsFrom: string | null;
  readonly records: readonly string[];
  readonly marks: readonly DueMark[];
}

/** Where a duty fell due, under which readings. */
export interface DueMark {
  readonly at: number;
  readonly isLaw: boolean;
  readonly cite: string;
  readonly text: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** An outcome of a rule on a record of the case that is no finding. */
export interface OtherOutcome {
  readonly policy: number;
  readonly title: string;
  readonly event: string;
  readonly isNamed: boolean;
  readonly subject: string;
  readonly outcome: string;
}
