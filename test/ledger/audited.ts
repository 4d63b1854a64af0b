import type { Expression, Rule } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import { buildLedger } from "#ledger/build.js";
import { planPolicy } from "#policy/plan-policy.js";
import { replay } from "#replay/reference/replay.js";
import { at, bundleOf, commonsOf, deadline, gate, type PolicyParts, requirement } from "../policy/fixture.js";
import { type Declared, record } from "./fixture.js";

export const commons = commonsOf();
export const toMember: Expression = {
  all: [{ equal: [{ field: "purpose" }, "denial"] }, { equal: [{ field: "audience" }, "member"] }],
};
/** A denial letter to the member; a contact within a day; no earlier talk; a delay counts only where it is recorded. */
export const letter = requirement({ id: "R-LETTER", must: { some: "notices", where: toMember } });
export const contact = deadline({
  id: "R-CONTACT",
  subject: "p2pRequest",
  start: { field: "receivedAt" },
  limit: { hours: 24 },
  stop: { earliest: "contactAttempts.attemptedAt" },
});
const talked: Expression = { equal: [{ field: "disposition" }, "conducted"] };
export const onlyOne = gate({
  id: "R-ONE",
  owed: true,
  onlyIf: { not: { some: "otherP2pRequests", where: talked } },
});

/** `subject: outcome` of every subject that the rules judge. */
export function outcomes(
  rules: Rule[],
  intake: IntakeResult,
  declared: Declared = {},
  policy: PolicyParts = {},
): string[] {
  const { ledger } = buildLedger(intake, declared);
  const stage = {
    asOf: at("2025-12-31"),
    book: ledger.book,
    calendars: commons.calendars,
    tables: commons.tables,
  };
  return [...replay(ledger, [planPolicy(bundleOf(rules, policy), commons, {})], stage)].flatMap(
    ({ outcomes: found }) =>
      found.map(
        (one) =>
          `${one.subject.id}: ${one.outcome}${one.causes.map((cause) => ` ${cause.field} ${cause.kind}`).join()}`,
      ),
  );
}

export const denied = { payer: "acme", decision: "deny", decidedAt: "2025-06-01T10:00" };
export const determination = (id: string, sender = "plan") =>
  record("determination", id, denied, { sender, file: `${sender}-det.csv` });
export const notice = (id: string, of: string, sender = "plan") =>
  record(
    "notice",
    id,
    { determinationId: of, purpose: "denial", audience: "member", sentAt: "2025-06-02" },
    { sender, file: `${sender}-notices.csv` },
  );
export const request = (id: string, of: string | null, more: Record<string, string> = {}, sender = "plan") =>
  record(
    "p2pRequest",
    id,
    { ...(of !== null && { determinationId: of }), receivedAt: "2025-06-03T09:00", ...more },
    { sender, file: `${sender}-p2p.csv` },
  );
export const attempt = (id: string, of: string) =>
  record("contactAttempt", id, { p2pId: of, attemptedAt: "2025-06-03T10:00" });

export const unknownNotices = "indeterminate notices kind-partial";
export const NO_NOTICES = "indeterminate notices kind-not-delivered";
