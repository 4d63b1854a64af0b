import type { PolicyBundle } from "#policy/bundle.js";
import { loadCommons, loadPolicy, policyFolders } from "#policy/load.js";
import { planPolicy } from "#policy/plan-policy.js";
import { projectReader } from "../support/project.js";

const commons = loadCommons(projectReader);

/** Every shipped policy with its plan, no question answered. */
export const checkedPolicies = [...policyFolders(projectReader).keys()].map((id) => {
  const bundle: PolicyBundle = loadPolicy(projectReader, id);
  return { bundle, commons, plan: planPolicy(bundle, commons, {}) };
});
