import type { PolicyResult } from "#generated/types.js";

/** What payers are called: by who issued the policy about their cases, with the name of the records beside. */
export function payersIn(policies: readonly PolicyResult[]): (payer: string) => string {
  const issuers = new Map<string, Set<string>>();
  for (const { payers = [], issuer } of policies)
    for (const payer of payers) issuers.set(payer, (issuers.get(payer) ?? new Set()).add(issuer));
  return (payer) => {
    const [issuer, ...others] = issuers.get(payer) ?? [];
    return issuer === undefined || others.length > 0 ? payer : `${issuer} (${payer})`;
  };
}
