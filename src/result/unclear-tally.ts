import type { UnclearPolicy } from "#replay/rule-outcome.js";
import { fieldPhrase } from "#schema/field-phrase.js";
import { counted } from "#shared/counted.js";
import type { PartyName } from "#shared/party-names.js";
import { by } from "#shared/text-order.js";
import { CAUSE_WORDS } from "./cause-words.js";

/** Records for which it cannot be told whether a policy applies, fed one by one. */
export interface UnclearTally {
  add(unclear: UnclearPolicy): void;
  count(policy: string): number;
  /** What is said of a policy, called by its cite; empty where it is clear for every record. */
  lines(policy: string, cite: string): string[];
  /** What was counted so far, as plain values, for `addUp` with what is counted elsewhere. */
  readonly counted: ReadonlyMap<string, UnclearCounts>;
}

/** Records of a policy, and for how many of them each reason was met. */
interface UnclearCounts {
  records: number;
  readonly reasons: Map<string, number>;
}

const MOST_NAMED = 3;

/** `nameOf`: what senders are called. */
export function unclearTally(nameOf: PartyName): UnclearTally {
  const counts = new Map<string, UnclearCounts>();
  return {
    add(unclear) {
      const known = counts.get(unclear.policy) ?? { records: 0, reasons: new Map<string, number>() };
      known.records += 1;
      for (const reason of reasonsOf(unclear, nameOf))
        known.reasons.set(reason, (known.reasons.get(reason) ?? 0) + 1);
      counts.set(unclear.policy, known);
    },
    counted: counts,
    count: (policy) => counts.get(policy)?.records ?? 0,
    lines(policy, cite) {
      const known = counts.get(policy);
      if (!known) return [];
      const { records, reasons } = known;
      return [
        `${cite}: it cannot be told for ${counted(records, "record")} whether the policy applies${named(reasons)}.`,
      ];
    },
  };
}

/** `the payer of plan not delivered`, each once. */
function reasonsOf({ causes, matter, subject }: UnclearPolicy, nameOf: PartyName): Set<string> {
  return new Set(
    causes.map(({ kind, field, record }) => {
      if (kind === "determination-not-delivered") return "the decision was not delivered";
      const { sender } = (record ?? matter.determination ?? subject).origin;
      return `${fieldPhrase(field, (record ?? subject).kind) ?? field} of ${nameOf(sender)} ${CAUSE_WORDS[kind]}`;
    }),
  );
}

/** In brackets, the one that stands for most records first. */
function named(reasons: ReadonlyMap<string, number>): string {
  const sorted = [...reasons].sort(([a, x], [b, y]) => y - x || by<string>((text) => text)(a, b));
  const words = sorted.slice(0, MOST_NAMED).map(([reason]) => reason);
  if (words.length === 0) return "";
  return ` (${words.join("; ")}${sorted.length > MOST_NAMED ? "; and other causes" : ""})`;
}
