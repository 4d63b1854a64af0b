import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileDigest, InputDigest, Manifest } from "#generated/types.js";
import { manifestText } from "#manifest/build-manifest.js";
import { type Difference, differences } from "#manifest/differences.js";
import { checked } from "#schema/validate.js";
import { sha256 } from "#seal/digest.js";
import { AuditError, auditError } from "#shared/error.js";
import { type RunCommandOptions, runInto } from "./commands/run.js";
import { fileDigest } from "./file-digest.js";
import { PACKAGE } from "./files-read.js";
import { findBase } from "./find-base.js";
import { STORED } from "./held-run.js";
import { ELSEWHERE } from "./input-name.js";
import { PACKAGE_ROOT, packageVersion } from "./resources.js";
import { RESULT } from "./result-folder.js";
import { dropDigestsNow } from "./run-origin.js";
import { scratchFolder } from "./scratch-folder.js";
import { readSettings, type Settings } from "./settings.js";
import { MANIFEST, readPublicKey, SIGNATURE } from "./signing.js";
import { historyDigestsNow } from "./source-files.js";

/** Where inputs lie on this machine, and who is to have signed. */
export interface VerifyOptions
  extends Pick<RunCommandOptions, "config" | "drop" | "mapping" | "thresholds" | "threads" | "memory"> {
  readonly publicKey?: string;
}

/** What a verification found. */
export interface Verified {
  /** In the order in which they were found; empty: everything is as it was written. */
  readonly differences: readonly Difference[];
  /** Null where the folder has no manifest that can be read. */
  readonly manifest: Manifest | null;
  readonly isSigned: boolean;
  /** Fingerprint of the key whose signature was checked. */
  readonly signer: string | null;
  /** Whether the run was made again: not where a file differs already. */
  readonly isMadeAgain: boolean;
}

/** Holds the folder of a run to its manifest, the inputs too, then makes the run again and compares every file. */
export async function verifyRun(folder: string, options: VerifyOptions): Promise<Verified> {
  const path = join(folder, MANIFEST);
  if (!existsSync(path) && !existsSync(join(folder, RESULT)))
    throw auditError(
      "no-run-folder",
      `\`${folder}\` is no folder of a run`,
      folder,
      "name one as `run` wrote it",
    );
  const { signer, isSigned, wrong } = signatureOf(folder, options.publicKey);
  const none = { isSigned, signer, isMadeAgain: false };
  const manifest = manifestAt(path);
  if (typeof manifest === "string")
    return {
      ...none,
      manifest: null,
      differences: [...wrong, { what: "output", name: MANIFEST, how: manifest }],
    };
  const { base, config } = findBase(folder, manifest, options.config);
  const found = [
    ...wrong,
    ...programOf(manifest),
    ...differences("input", ...inputsNow(manifest, base), STORED),
    ...(await storedDifferences(folder, manifest)),
  ];
  if (found.length > wrong.length) return { ...none, manifest, differences: found };
  const given = { ...options, ...(config !== undefined && { config }) };
  const again = await madeAgain(path, manifest, given, base);
  return { ...none, ...again, manifest, differences: [...wrong, ...again.differences] };
}

const AGAIN = {
  gone: "is not among those of the run made again",
  more: "is among those of the run made again, and was not before",
  other: "comes out otherwise when the run is made again",
};

function signatureOf(folder: string, publicKey: string | undefined) {
  const path = join(folder, SIGNATURE);
  const isSigned = existsSync(path);
  const key = publicKey === undefined ? null : readPublicKey(publicKey);
  const wrong = (how: string): Difference[] => [{ what: "signature", name: SIGNATURE, how }];
  if (key === null) return { isSigned, signer: null, wrong: [] };
  if (!isSigned) return { isSigned, signer: null, wrong: wrong("is missing") };
  const manifest = join(folder, MANIFEST);
  const isOf = existsSync(manifest) && key.isOf(readFileSync(manifest), readFileSync(path));
  return isOf
    ? { isSigned, signer: key.fingerprint, wrong: [] }
    : { isSigned, signer: null, wrong: wrong(`is not that of the key ${key.fingerprint} over ${MANIFEST}`) };
}

/** The manifest, or why it is none. */
function manifestAt(path: string): Manifest | string {
  if (!existsSync(path)) return "is missing: an earlier version wrote the folder, or somebody took it away";
  try {
    return checked("Manifest", JSON.parse(readFileSync(path, "utf8")), path);
  } catch {
    return "is no manifest as the program writes it";
  }
}

function programOf({ program }: Manifest): Difference[] {
  const version = packageVersion();
  if (program.version === version) return [];
  const how = `is version ${version}; the run was made by ${program.version}`;
  return [{ what: "program", name: program.name, how }];
}

/** Inputs as listed, and as they lie on this machine; those without a place of their own are compared by the run made again. */
function inputsNow({ inputs }: Manifest, base: string): [InputDigest[], InputDigest[]] {
  const placed = inputs.filter(({ name }) => !name.startsWith(ELSEWHERE));
  const now = placed.flatMap(({ name }) => {
    const path = name.startsWith(PACKAGE) ? join(PACKAGE_ROOT, name.slice(PACKAGE.length)) : join(base, name);
    return existsSync(path) ? [{ name, sha256: sha256(readFileSync(path)) }] : [];
  });
  return [placed, now];
}

/** How the files of a run's folder differ from its manifest. */
export async function storedDifferences(folder: string, manifest: Manifest): Promise<Difference[]> {
  return differences("output", manifest.outputs, await outputsNow(folder), STORED);
}

async function outputsNow(folder: string): Promise<FileDigest[]> {
  const names = readdirSync(folder).filter((name) => name !== MANIFEST && name !== SIGNATURE);
  const digests: FileDigest[] = [];
  for (const name of names) digests.push({ name, ...(await fileDigest(join(folder, name))) });
  return digests;
}

/** Makes the run again from its inputs. What stops it is a difference: the inputs are those of the run. */
async function madeAgain(
  path: string,
  manifest: Manifest,
  options: VerifyOptions,
  base: string,
): Promise<Pick<Verified, "differences" | "isMadeAgain">> {
  const scratch = scratchFolder();
  try {
    const run = runOptions(manifest, options, base);
    const settings = readSettings(run);
    const drop = differences("drop file", manifest.drop.files, await filesNow(settings), STORED);
    if (drop.length > 0) return { differences: drop, isMadeAgain: false };
    const out = join(scratch.path, "out");
    await runInto(out, settings, run);
    const text = readFileSync(join(out, MANIFEST), "utf8");
    return { differences: against(manifest, readFileSync(path, "utf8"), text), isMadeAgain: true };
  } catch (error) {
    if (!(error instanceof AuditError) || CANNOT.has(error.code)) throw error;
    const [problem] = error.problems;
    const how = `the run made again stops: ${problem?.message}`;
    return { differences: [{ what: "input", name: problem?.at ?? error.code, how }], isMadeAgain: true };
  } finally {
    scratch.remove();
  }
}

function filesNow({ drop, controlPaths, history }: Settings): Promise<FileDigest[]> {
  return history === null ? dropDigestsNow(drop, controlPaths) : historyDigestsNow(history);
}

/** Problems of this call, which say nothing of the run. */
const CANNOT = new Set([
  "options-missing",
  "drop-missing",
  "drop-not-found",
  "history-not-found",
  "bad-threads",
  "bad-memory",
]);

function runOptions(manifest: Manifest, given: VerifyOptions, base: string): RunCommandOptions {
  const { config, threads, memory } = given;
  const drop = given.drop ?? (manifest.drop.folder === null ? undefined : join(base, manifest.drop.folder));
  const mapping = given.mapping ?? mappingsOf(manifest).map((name) => join(base, name));
  const thresholds = given.thresholds ?? thresholdsOf(manifest, base);
  return {
    ...manifest.options,
    mapping: undefined,
    thresholds,
    engine: manifest.engine,
    memory: memory ?? "2GB",
    ...(config !== undefined && { config }),
    ...(drop !== undefined && (manifest.options.knownAt === undefined ? { drop } : { history: drop })),
    ...(threads !== undefined && { threads }),
    ...(mapping.length > 0 && { mapping }),
  } as RunCommandOptions;
}

/** Mappings that were given to the command. */
function mappingsOf({ options }: Manifest): readonly string[] {
  const names = (options.mapping ?? []) as readonly string[];
  if (!names.some((name) => name.startsWith(ELSEWHERE))) return names;
  throw auditError(
    "options-missing",
    "the run was given mappings that do not lie beside its configuration",
    "--mapping",
    "name them again, in the order of then",
  );
}

/** Thresholds that were given to the command. */
function thresholdsOf({ options }: Manifest, base: string): string | undefined {
  const { thresholds } = options as { readonly thresholds?: string };
  if (!thresholds?.startsWith(ELSEWHERE))
    return thresholds === undefined ? undefined : join(base, thresholds);
  throw auditError(
    "options-missing",
    "the run was given thresholds that do not lie beside its configuration",
    "--thresholds",
    "name the file again",
  );
}

/** Where the drop lies now says nothing: its files were compared. */
function against(before: Manifest, beforeText: string, text: string): Difference[] {
  const made = JSON.parse(text) as Manifest;
  const now = { ...made, drop: { ...made.drop, folder: before.drop.folder } };
  const found = [
    ...differences("input", before.inputs, now.inputs, AGAIN),
    ...differences("output", before.outputs, now.outputs, AGAIN),
  ];
  if (found.length > 0 || beforeText === manifestText(now)) return found;
  const members = Object.keys(now) as (keyof Manifest)[];
  const other = members.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
  const where = other.length === 0 ? "" : `: ${other.join(", ")}`;
  return [{ what: "output", name: MANIFEST, how: `comes out otherwise when the run is made again${where}` }];
}
