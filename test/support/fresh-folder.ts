import { randomBytes } from "node:crypto";
import { mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LETTERS = "gjkqvwyz";

/**
 * A folder of its own for a test, by its real path. Of digits, capitals and vowels its name draws none: no id and no word
 * that a test looks for in what prints the path stands in it by chance.
 */
export function freshFolder(): string {
  const drawn = Array.from(randomBytes(12), (byte) => LETTERS[byte % LETTERS.length]);
  const folder = join(realpathSync(tmpdir()), `p2p-audit-test-${drawn.join("")}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}
