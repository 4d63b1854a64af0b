import type { Finding } from "#generated/types.js";

/** What is to be done with a finding, in the order in which a month's work is done. */
export const BUCKETS = ["act-today", "check-data", "confirm", "fix-once", "decide", "information"] as const;

export type Bucket = (typeof BUCKETS)[number];

/** The members of a finding that a bucket is told from. */
export type Sorted = Pick<
  Finding,
  "outcome" | "class" | "direction" | "kind" | "restsOn" | "stillOpen" | "evidenceKind"
>;

/**
 * What is to be done with a finding:
 * - `act-today`: not met, its clock has run out or the discussion is still permitted, and the act can still be done;
 * - `check-data`: undecided for want of data, or not met because nothing was found and no clock of its own ran out: most
 *   of these are records that did not join, so they are cleared before anything is counted;
 * - `confirm`: not met by what the record shows, to be held against letter and recording;
 * - `fix-once`: what a letter says, which its template or its writer repeats;
 * - `decide`: an open question decides it;
 * - `information`: no duty of the plan left short (more favourable than policy, defects of a request, recommendations).
 */
export function bucketOf(finding: Sorted): Bucket {
  if (finding.outcome === "needs-review") return "decide";
  if (finding.outcome !== "fail") return "check-data";
  if (finding.class !== "breach" || finding.direction === "over-service") return "information";
  const hasClock = finding.kind !== "requirement";
  if (finding.stillOpen && hasClock) return "act-today";
  if (finding.restsOn === "absence" && finding.kind !== "gate") return "check-data";
  return finding.evidenceKind === "content" ? "fix-once" : "confirm";
}
