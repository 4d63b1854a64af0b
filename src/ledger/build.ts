import type { ArrivalAlarm, AuditConfig, DeliveryResult } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import type { RecordKind } from "#shared/record-kind.js";
import { deliveriesOf, originsByKind } from "./deliveries.js";
import type { Completeness, CompletenessBook, Ledger } from "./ledger.js";
import { linkCases } from "./link.js";
import { numberLinks, withDoubtful } from "./number-links.js";
import { withTemplateFlags } from "./template-flags.js";

export interface BuiltLedger {
  readonly ledger: Ledger;
  readonly deliveries: readonly DeliveryResult[];
}

/** The ledger of what intake accepted, with the completeness that the configuration and the rejects leave. */
export function buildLedger(
  intake: IntakeResult,
  config: Pick<AuditConfig, "deliveries" | "partial" | "notKept">,
  alarms: readonly ArrivalAlarm[] = [],
): BuiltLedger {
  const deliveries = deliveriesOf(intake, originsByKind(intake.records), config, alarms);
  const links = numberLinks(intake.records, intake.setAside);
  const cases = linkCases(withTemplateFlags(intake.records), links);
  const setAside = withDoubtful(intake.setAside, links.doubtful);
  return { ledger: { cases, book: bookOf({ setAside }, deliveries, config) }, deliveries };
}

/**
 * A rejected row makes its kind partial for the parent it names; so does a request that may be one's own. A kind not kept counts
 * as delivered and empty.
 */
export function bookOf(
  intake: { readonly setAside: Pick<IntakeResult["setAside"], "parentsOf"> },
  deliveries: readonly DeliveryResult[],
  config: Pick<AuditConfig, "notKept">,
): CompletenessBook {
  const states = new Map<string, Map<RecordKind, DeliveryResult["status"]>>();
  for (const line of deliveries) {
    const kinds = states.get(line.sender) ?? new Map();
    states.set(line.sender, kinds.set(line.kind, line.status));
  }
  const { setAside } = intake;
  const notKept = new Set(
    (config.notKept ?? []).map((one) => `${one.sender} ${one.kind} ${one.field ?? ""}`),
  );
  return {
    of(sender, kind, parent): Completeness {
      const state = states.get(sender)?.get(kind) ?? "not-delivered";
      if (state === "not-delivered") return "not-delivered";
      return state === "partial" || setAside.parentsOf(kind).has(parent) ? "partial" : "complete";
    },
    hasField(record, field) {
      return (
        record.origin.fields.has(field) || notKept.has(`${record.origin.sender} ${record.kind} ${field}`)
      );
    },
  };
}
