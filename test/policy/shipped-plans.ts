import { loadCommons, policyFolders } from "#policy/load.js";
import { planPolicy } from "#policy/plan-policy.js";
import { projectReader } from "../support/project.js";
import { testedPolicy } from "../support/tested.js";

const commons = loadCommons(projectReader);

/** Every shipped policy with its plan, no question answered. */
export const checkedPolicies = [...policyFolders(projectReader).keys()].map((id) => {
  const bundle = testedPolicy(id);
  return { bundle, commons, plan: planPolicy(bundle, commons, {}) };
});
