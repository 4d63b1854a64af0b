import { loadPolicy, loadPolicyFolder } from "#policy/load.js";
import { type TestedPolicy, withCases } from "#policy/tested-policy.js";
import { projectReader } from "./project.js";

/** A shipped policy with its rule cases. */
export function testedPolicy(id: string): TestedPolicy {
  return withCases(projectReader, loadPolicy(projectReader, id));
}

/** The policy of a folder of the project with its rule cases. */
export function testedFolder(folder: string): TestedPolicy {
  return withCases(projectReader, loadPolicyFolder(projectReader, folder));
}
