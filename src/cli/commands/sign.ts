import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { auditError } from "#shared/error.js";
import { readManifest } from "../result-folder.js";
import { MANIFEST, readSigningKey, SIGNATURE } from "../signing.js";
import { storedDifferences } from "../verify-run.js";

/** `p2p-audit sign`: signs the manifest of a run, if the folder is still what the manifest says. Throws `run-altered`. */
export async function sign(folder: string, { key: path }: { readonly key: string }): Promise<void> {
  const key = readSigningKey(path);
  const [first] = await storedDifferences(folder, await readManifest(folder));
  if (first !== undefined)
    throw auditError(
      "run-altered",
      `output ${first.name} ${first.how}`,
      folder,
      "sign a folder as `run` wrote it",
    );
  const draft = join(folder, `${SIGNATURE}.draft-${process.pid}`);
  writeFileSync(draft, key.sign(readFileSync(join(folder, MANIFEST))), { mode: 0o600 });
  renameSync(draft, join(folder, SIGNATURE));
  console.log(`${join(folder, SIGNATURE)}: signed by the key ${key.fingerprint}`);
}
