import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Manifest } from "#generated/types.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";

/** Where the inputs of a run lie on this machine. */
export interface FoundBase {
  /** Folder that the names of inputs count from. */
  readonly base: string;
  /** Configuration; left out where the run had none. */
  readonly config?: string;
}

/**
 * The folder that the inputs of a run count from: that of the configuration named, else the nearest above the run's
 * folder (then the working folder) that holds a configuration of its name, one of the same bytes before others. Throws
 * `config-not-found`.
 */
export function findBase(folder: string, manifest: Manifest, given: string | undefined): FoundBase {
  if (given !== undefined) return { base: resolve(dirname(given)), config: given };
  const { configuration, drop, inputs } = manifest;
  const mark = configuration ?? drop.folder;
  const holders = [...above(resolve(folder)), resolve(".")].filter(
    (one) => mark !== null && existsSync(join(one, mark)),
  );
  if (configuration === null) return { base: holders[0] ?? resolve(".") };
  const sealed = inputs.find(({ name }) => name === configuration)?.sha256;
  const base = holders.find((one) => sha256(readFileSync(join(one, configuration))) === sealed) ?? holders[0];
  if (base !== undefined) return { base, config: join(base, configuration) };
  throw auditError(
    "config-not-found",
    `no \`${configuration}\` lies above the folder of the run`,
    folder,
    "start the command in its folder; `verify` also takes its name: --config FILE",
  );
}

/** A folder and those above it, the nearest first. */
function above(folder: string): string[] {
  const next = dirname(folder);
  return next === folder ? [folder] : [folder, ...above(next)];
}
