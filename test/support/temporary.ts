import { chmodSync, rmSync } from "node:fs";
import { freshFolder } from "./fresh-folder.js";

/** All that the tests and what they start write for a while lies in one folder, which goes away with them. */
export function setup(): () => void {
  const folder = freshFolder();
  // Some tests are another user's too.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
