import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileDigest, Manifest } from "#generated/types.js";
import { differences } from "#manifest/differences.js";
import { schemaProblems } from "#schema/validate.js";
import { type AuditError, auditError } from "#shared/error.js";
import { fileDigest } from "./file-digest.js";
import { jsonOf } from "./json-of.js";
import { packageVersion } from "./resources.js";
import { MANIFEST } from "./signing.js";

/** How what lies in the folder of a run can differ from its manifest. */
export const STORED = { gone: "is missing", more: "was added", other: "has other bytes" };

/**
 * Holds files of a run's folder to its manifest, before anything of them is used: a figure that somebody changed is never
 * printed as the run's. Names that neither the manifest nor the folder has are passed. A folder without a manifest is
 * passed too: an earlier version wrote it. Throws `run-altered`, `older-run-folder`, `newer-run-folder`.
 */
export async function holdToManifest(folder: string, names: readonly string[]): Promise<void> {
  if (!existsSync(join(folder, MANIFEST))) return;
  const manifest = manifestOf(folder);
  const listed = manifest.outputs.filter(({ name }) => names.includes(name));
  const found: FileDigest[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if (existsSync(path)) found.push({ name, ...(await fileDigest(path)) });
  }
  const [first] = differences("output", listed, found, STORED);
  if (first !== undefined) throw altered(folder, first.name, first.how);
}

/** `run-altered`: a file of a run's folder is not as the run wrote it. */
export function altered(folder: string, name: string, how: string): AuditError {
  return auditError(
    "run-altered",
    `output ${name} ${how}`,
    folder,
    "take the folder as the run wrote it, from a copy, or run the audit again; `p2p-audit verify` says what else differs",
  );
}

/** `older-run-folder` or `newer-run-folder`: a file of a run's folder is as written, and not as this version writes it. */
export function otherVersion(folder: string, why: string): AuditError {
  const version = versionOf(folder);
  if (version === null || !isLater(version, packageVersion()))
    return auditError(
      "older-run-folder",
      `the folder was written by an earlier version of the program: ${why}`,
      folder,
      "run the audit again over its drop with `p2p-audit run`",
    );
  return auditError(
    "newer-run-folder",
    `the folder was written by version ${version} of the program, this is ${packageVersion()}: ${why}`,
    folder,
    "use that version, or run the audit again over its drop with this one",
  );
}

/** The manifest of a folder. Throws `run-altered`, or that another version wrote it. */
function manifestOf(folder: string): Manifest {
  const value = jsonAt(join(folder, MANIFEST));
  if (schemaProblems("Manifest", value, MANIFEST).length === 0) return value as Manifest;
  const { schema } = (value ?? {}) as { schema?: unknown };
  throw String(schema).startsWith(SHAPE)
    ? otherVersion(folder, `${MANIFEST} has another shape`)
    : altered(folder, MANIFEST, "is no manifest as the program writes it");
}

/** How the names of all shapes of a manifest begin. */
const SHAPE = "p2p-audit/manifest/";

const VERSION = /^\d+\.\d+\.\d+$/;

function versionOf(folder: string): string | null {
  const { program } = (jsonAt(join(folder, MANIFEST)) ?? {}) as { program?: { version?: unknown } };
  return typeof program?.version === "string" && VERSION.test(program.version) ? program.version : null;
}

function jsonAt(path: string): unknown {
  return existsSync(path) ? jsonOf(readFileSync(path, "utf8")) : undefined;
}

function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
