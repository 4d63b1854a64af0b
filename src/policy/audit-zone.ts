import type { PolicyBundle } from "./bundle.js";

/**
 * The policy with the days of the audit's zone, where its source holds in every zone of the country; else as it is. A
 * federal limit of days ends at the plan's midnight, not at that of the zone its rule cases were written in.
 */
export function inAuditZone(bundle: PolicyBundle, zone: string | undefined): PolicyBundle {
  if (bundle.policy.nationwide !== true || zone === undefined) return bundle;
  return { ...bundle, policy: { ...bundle.policy, zone } };
}
