import type { AuditResult } from "#generated/types.js";
import { percent } from "#report/format-number.js";
import { NOT_KNOWN } from "#report/words.js";
import { count } from "#shared/counted.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { partyNames } from "#shared/party-names.js";
import { cutPercent, testedOf, undecidedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";

/** So many of so many; the per cent is cut, null of nothing. */
export interface EvidenceShare {
  readonly of: number;
  readonly counted: number;
  readonly percent: number | null;
}

/** How good the evidence is that everything else rests on. */
export interface EvidenceView {
  /** Rows set aside, and what was expected and did not come whole, by sender. */
  readonly senders: readonly {
    readonly sender: string;
    /** Rows, and those set aside, as numbers. */
    readonly figures: EvidenceShare;
    readonly rows: string;
    readonly setAside: string;
    readonly share: string;
    /** Record kinds that were expected and are missing or not whole, with the note on each. */
    readonly notWhole: readonly {
      readonly kind: string;
      readonly status: string;
      readonly note: string | null;
    }[];
  }[];
  /** Results of rules that are undecided: results are counted, a case has as many as rules judge it. */
  readonly policies: readonly {
    readonly policy: string;
    readonly cite: string;
    /** Results, and those undecided, as numbers. */
    readonly figures: EvidenceShare;
    readonly results: string;
    readonly undecided: string;
    readonly share: string;
  }[];
}

/** Takes a result as saved. When files arrived is not in it: no file is called late. */
export function evidenceView({ files, deliveries, policies, configuration }: AuditResult): EvidenceView {
  const nameOf = partyNames(configuration);
  const senders = [...new Set(files.map(({ sender }) => sender ?? NOT_KNOWN))].sort(byText);
  return {
    senders: senders.map((sender) => {
      const own = files.filter((file) => (file.sender ?? NOT_KNOWN) === sender);
      const rows = own.reduce((sum, file) => sum + file.rows, 0);
      const rejected = own.reduce((sum, file) => sum + file.rejected, 0);
      const short = deliveries.filter(
        (line) => line.sender === sender && line.expected && line.status !== "delivered",
      );
      return {
        sender: nameOf(sender),
        figures: shareOf(rejected, rows),
        rows: count(rows),
        setAside: count(rejected),
        share: percent(cutPercent(rejected, rows)) ?? NONE_TESTED,
        notWhole: short.map(({ kind, status, note }) => ({ kind, status, note })),
      };
    }),
    policies: policies.map(({ id, cite, rules }) => {
      const results = rules.reduce((sum, { subjects }) => sum + testedOf(subjects), 0);
      const undecided = rules.reduce((sum, { subjects }) => sum + undecidedOf(subjects), 0);
      return {
        policy: id,
        cite,
        figures: shareOf(undecided, results),
        results: count(results),
        undecided: count(undecided),
        share: percent(cutPercent(undecided, results)) ?? NONE_TESTED,
      };
    }),
  };
}

function shareOf(counted: number, of: number): EvidenceShare {
  return { of, counted, percent: cutPercent(counted, of) };
}
