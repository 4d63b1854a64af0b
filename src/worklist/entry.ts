import type { Zone } from "#calendar/zone.js";
import type { Finding, PolicyResult } from "#generated/types.js";
import type { Decider } from "#report/decider.js";
import { lineWords, NOT_RECORDED } from "#report/words.js";
import { type Bucket, bucketOf } from "./bucket.js";
import type { CaseRecord } from "./case-book.js";
import { decidingQuestionsOf } from "./deciding-question.js";
import { type CaseKnown, groupOf } from "./group.js";
import { isoOfMinute, localMinute, localMinuteOf } from "./local-time.js";

export const UNDATED = "undated";

/** A finding on the worklist: what it is sorted, filtered and searched by. */
export interface Entry {
  readonly finding: Finding;
  readonly bucket: Bucket;
  readonly group: string;
  /** Identifiers of the open questions its line names, by which a plan answers them. */
  readonly questions: readonly string[];
  /** Local month of the start of its clock, else of the decision, else of the request: YYYY-MM. */
  readonly month: string;
  readonly delegate: string;
  /** In words. */
  readonly productLine: string;
  readonly payer: string;
  /** Local minute of the latest due. */
  readonly due: number | null;
}

/** What payers, and those who decided, are called. */
export interface Called {
  readonly payer: (payer: string) => string;
  readonly decider: Decider;
}

/** A finding with what its case adds. `policy`: its own; null where the result does not list it. */
export function entryOf(
  finding: Finding,
  known: CaseKnown,
  policy: PolicyResult | null,
  zone: Zone,
  called: Called,
): Entry {
  const decision = known.records.find(({ kind }) => kind === "determination");
  const payer = decision?.values.payer;
  const bucket = bucketOf(finding);
  return {
    finding,
    bucket,
    group: groupOf(finding, known, policy, called.decider),
    questions: bucket === "decide" ? decidingQuestionsOf(finding) : [],
    month: monthOf(finding, decision, zone),
    delegate: called.decider(finding.delegate),
    productLine: lineWords(finding.lineOfBusiness ?? null),
    payer: typeof payer === "string" ? called.payer(payer) : NOT_RECORDED,
    due: localMinuteOf(typeof finding.due === "string" ? finding.due : (finding.due?.to ?? null), zone),
  };
}

function monthOf({ start }: Finding, decision: CaseRecord | undefined, zone: Zone): string {
  const began = localMinuteOf(typeof start === "string" ? start : (start?.from ?? null), zone);
  const minute =
    began ?? minuteOf(decision?.values.decidedAt, zone) ?? minuteOf(decision?.values.requestReceivedAt, zone);
  return minute === null ? UNDATED : isoOfMinute(minute).slice(0, 7);
}

function minuteOf(value: CaseRecord["values"][string] | undefined, zone: Zone): number | null {
  if (typeof value === "number") return localMinute(value, zone);
  return typeof value === "object" ? localMinute(value.from, zone) : null;
}
