/** What a result says of the plan where its configuration names none. */
export const NO_PLAN = "no plan named";

/** `Plan: ` before a sentence about it; nothing where none is named. */
export function planLead(plan: string): string {
  return plan === NO_PLAN ? "" : `${plan}: `;
}

/** ` of Plan` after what is said of it; nothing where none is named. */
export function ofPlan(plan: string): string {
  return plan === NO_PLAN ? "" : ` of ${plan}`;
}
