import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Recipe } from "#generated/types.js";
import { json, loadCommons } from "#policy/load.js";
import { auditError } from "#shared/error.js";
import { namesHelp } from "#shared/similar-names.js";
import { auditOf, DROP, type DropLine, MAPPINGS, type Sink, synthesize, TABLES } from "#synth/index.js";
import { refuseClosedRun } from "../closed-runs.js";
import { packageReader } from "../resources.js";
import { writeWhole } from "../write-whole.js";

export interface SynthOptions {
  readonly payer: string;
  readonly determinations: string;
  readonly seed: string;
  readonly dirty: string;
  readonly brokenFiles?: boolean;
  readonly out: string;
}

const RECIPES = "synth";
/** Lies in every folder that we wrote. */
const TRUTH = "truth.ndjson";
const PRIVATE = 0o600;

/** `p2p-audit synth`: a drop of invented data in the shape of a payer's files, and what is true of it. */
export function synth(options: SynthOptions): void {
  const recipe = recipeOf(options.payer);
  const determinations = wholeNumber("determinations", options.determinations, 1);
  const seed = wholeNumber("seed", options.seed, 0);
  const dirty = shareOf(options.dirty);
  const { calendarFiles } = loadCommons(packageReader);
  const calendars = new Map(calendarFiles.map((calendar) => [calendar.id, calendar]));

  const began = performance.now();
  const folder = emptied(options.out);
  const request = {
    recipe,
    calendars,
    determinations,
    seed,
    dirty,
    brokenFiles: options.brokenFiles === true,
  };
  const sum = written(folder, (sink) => synthesize(request, sink));
  for (const path of recipe.mappings) copy(path, join(folder, MAPPINGS));
  for (const path of recipe.ownTables ?? []) copy(path, join(folder, TABLES));
  write(join(folder, "audit.json"), `${JSON.stringify(auditOf(recipe), null, 2)}\n`);

  const rows = Object.values(sum.rows).reduce((total, count) => total + count, 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${determinations} determinations, ${sum.planted} of them planted, ${rows} rows in ${seconds} s`,
  );
  console.log(`audit them: p2p-audit run --config ${join(options.out, "audit.json")}`);
}

function recipeOf(payer: string): Recipe {
  const files = packageReader.list(RECIPES).filter((name) => name.endsWith(".json"));
  const payers = files.map((name) => name.replace(/\.json$/, ""));
  if (payers.includes(payer)) return json("Recipe", packageReader, `${RECIPES}/${payer}.json`);
  throw auditError(
    "unknown-recipe",
    `there is no recipe of a drop for \`${payer}\``,
    undefined,
    namesHelp("payers", payer, payers),
  );
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && Number.isSafeInteger(value)) return value;
  throw auditError(
    "bad-option",
    `--${option} is \`${text}\` and must be a whole number of ${least} or more`,
    undefined,
    `write digits only, e.g. --${option} 1000`,
  );
}

function shareOf(text: string): number {
  const match = /^(\d+(?:\.\d+)?)%$/.exec(text);
  const share = Number(match?.[1]) / 100;
  if (match && share <= 1) return share;
  throw auditError(
    "bad-option",
    `--dirty is \`${text}\` and must be a share of the rows from 0% to 100%`,
    undefined,
    "write it with the sign, e.g. --dirty 0.5%",
  );
}

/** A new folder, in place of one that holds an earlier drop. Throws `out-not-ours`, `run-closed`. */
function emptied(folder: string): string {
  refuseClosedRun(folder, "--out");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !names.includes(TRUTH)) {
    throw auditError(
      "out-not-ours",
      `\`${folder}\` holds something else than a synthetic drop`,
      folder,
      "name a new folder, or empty this one",
    );
  }
  rmSync(folder, { recursive: true, force: true });
  for (const name of [DROP, MAPPINGS, TABLES])
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  return folder;
}

/** Runs what writes into the files of the folder, and closes them. */
function written(folder: string, run: (sink: Sink) => DropLine): DropLine {
  const handles = new Map<string, number>();
  const append = (path: string, bytes: Uint8Array) => {
    const handle = handles.get(path) ?? openSync(path, "w", PRIVATE);
    handles.set(path, handle);
    writeWhole(handle, bytes, path);
  };
  try {
    return run({
      drop: (file, bytes) => append(join(folder, DROP, file), bytes),
      truth: (text) => append(join(folder, TRUTH), Buffer.from(text)),
    });
  } finally {
    for (const handle of handles.values()) closeSync(handle);
  }
}

function copy(path: string, folder: string): void {
  write(join(folder, basename(path)), packageReader.text(path));
}

function write(path: string, text: string): void {
  writeFileSync(path, text, { mode: PRIVATE });
}
