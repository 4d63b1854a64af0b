import type { AuditResult, DeliveryResult, UniverseCell } from "#generated/types.js";

/** What the run could not test, in sentences for page one. */
export function notTestedLines(
  universe: readonly UniverseCell[],
  deliveries: readonly DeliveryResult[],
  facts: Pick<AuditResult, "orphans" | "accounting">,
): string[] {
  const decisions = new Set(universe.map((cell) => cell.decision));
  const missing = deliveries
    .filter((line) => line.status === "not-delivered")
    .map(
      (line) => `${line.kind} from ${line.sender}: not delivered${line.expected ? " although expected" : ""}`,
    );
  const partial = deliveries
    .filter((line) => line.status === "partial")
    .map(
      (line) =>
        `${line.kind} from ${line.sender}: delivered in part${line.note === null ? "" : ` (${line.note})`}; nothing is concluded from a record that is not there`,
    );
  return [
    ...(decisions.has("approve")
      ? []
      : [
          "approvals were not delivered: rules on approvals were not tested, and no rate of denials can be formed",
        ]),
    ...(decisions.has("pending")
      ? []
      : ["open requests were not delivered: a request that nobody decided is not in these figures"]),
    ...missing,
    ...partial,
    ...(facts.orphans.p2pRequests > 0
      ? [
          `${facts.orphans.p2pRequests} peer-to-peer requests whose determination was not delivered: judged with its fields unknown`,
        ]
      : []),
    ...(facts.orphans.notices > 0
      ? [`${facts.orphans.notices} notices whose determination was not delivered`]
      : []),
    ...(facts.accounting.rejectedWithoutParent > 0
      ? [
          `${facts.accounting.rejectedWithoutParent} rows set aside name no case that can be read: they could belong to any`,
        ]
      : []),
  ];
}
