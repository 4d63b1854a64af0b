import type { PolicyBundle } from "#policy/bundle.js";
import { type DirectoryReader, loadPolicy, loadPolicyFolder } from "#policy/load.js";
import { type TestedPolicy, withCases } from "#policy/tested-policy.js";
import { directoryReader, packageReader } from "./resources.js";

/**
 * A policy by its id, or one of the reader's own by its folder: a name with a slash is a folder, counted from `base`.
 * Throws `unknown-policy`, or everything wrong with its files.
 */
export function policyNamed(name: string, base = "."): PolicyBundle {
  const folder = folderNamed(name);
  return folder === null ? loadPolicy(packageReader, name) : loadPolicyFolder(readerOf(name, base), folder);
}

/** As `policyNamed`, with the rule cases of the policy. */
export function testedPolicyNamed(name: string): TestedPolicy {
  return withCases(readerOf(name), policyNamed(name));
}

/** The reader of the tree in which a policy lies. */
export function readerOf(name: string, base = "."): DirectoryReader {
  const folder = folderNamed(name);
  if (folder === null) return packageReader;
  return directoryReader(folder.startsWith("/") ? "/" : base);
}

/** The id of a policy named by its id or by its folder, which bears it. */
export function policyIdOf(name: string): string {
  return folderNamed(name)?.split("/").at(-1) ?? name;
}

/** Is it the folder of a policy of the reader's own? */
export function isOwnPolicy(name: string): boolean {
  return folderNamed(name) !== null;
}

function folderNamed(name: string): string | null {
  const folder = name.replaceAll("\\", "/").replace(/\/+$/, "");
  return folder.includes("/") ? folder : null;
}
