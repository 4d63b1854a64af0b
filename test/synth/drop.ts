import { readdirSync, readFileSync } from "node:fs";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { openDatabase } from "#duckdb/database.js";
import type { Finding, Mapping, Recipe, Reject, Table } from "#generated/types.js";
import { audit } from "#pipeline.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditRequest } from "#pipeline-request.js";
import { inAuditZone } from "#policy/audit-zone.js";
import { json, loadCommons, loadPolicy } from "#policy/load.js";
import { auditOf, type DropLine, synthesize, type TruthLine } from "#synth/index.js";
import { writeDrop } from "../compiled/both-intakes.js";
import { sourceFile } from "../intake/drop.js";
import { projectReader, root } from "../support/project.js";

/** A synthetic drop in memory. */
export interface MemoryDrop {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly truthText: string;
  readonly truth: readonly TruthLine[];
  readonly sum: DropLine;
}

export interface DropOptions {
  readonly determinations: number;
  readonly seed?: number;
  readonly dirty?: number;
  readonly brokenFiles?: boolean;
}

const commons = loadCommons(projectReader);
const calendars = new Map(commons.calendarFiles.map((calendar) => [calendar.id, calendar]));

/** The payers that have a recipe. */
export const PAYERS = readdirSync(`${root}synth`)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

export function recipeOf(payer: string): Recipe {
  return json("Recipe", projectReader, `synth/${payer}.json`);
}

/** The drop of a recipe, with everything that `p2p-audit synth` would write. */
export function dropOf(recipe: Recipe, options: DropOptions): MemoryDrop {
  const pieces = new Map<string, Buffer[]>();
  let truthText = "";
  const { seed = 1, dirty = 0, brokenFiles = false, determinations } = options;
  const request = { recipe, calendars, determinations, seed, dirty, brokenFiles };
  const sum = synthesize(request, {
    // The bytes are lent: what is kept is copied.
    drop: (file, bytes) => pieces.set(file, [...(pieces.get(file) ?? []), Buffer.from(bytes)]),
    truth: (text) => {
      truthText += text;
    },
  });
  const truth = truthText
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TruthLine);
  const files = new Map([...pieces].map(([file, bytes]) => [file, Buffer.concat(bytes)]));
  return { files, truthText, truth, sum };
}

export interface AuditedDrop {
  readonly outcomes: readonly OutcomeLine[];
  readonly findings: readonly Finding[];
  readonly rejects: readonly Reject[];
}

export interface OutcomeLine {
  readonly policy: string;
  readonly rule: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly outcome: string;
  readonly readings: readonly { readonly due: unknown }[];
}

/** The whole pipeline over a drop, with the audit.json of the recipe. */
export async function auditOfDrop(recipe: Recipe, drop: MemoryDrop): Promise<AuditedDrop> {
  const outcomes: OutcomeLine[] = [];
  const findings: Finding[] = [];
  const rejects: Reject[] = [];
  await audit(requestOf(recipe, drop), {
    onReject: (reject) => rejects.push(reject),
    onFindings: (found) => findings.push(...found),
    onOutcome: (line) => outcomes.push(line as OutcomeLine),
  });
  return { outcomes, findings, rejects };
}

/** What the compiled engine finds and sets aside, in which SQL settles what it can; `bySql`: it reads all files too, as those of a large drop. */
export async function compiledAudit(
  recipe: Recipe,
  drop: MemoryDrop,
  bySql: boolean,
): Promise<Pick<AuditedDrop, "findings" | "rejects"> & { readonly isTrusted: boolean }> {
  const findings: Finding[] = [];
  const rejects: Reject[] = [];
  const { sources: files, remove } = writeDrop(Object.fromEntries(drop.files));
  const paths = files.map(({ path = "" }) => path);
  const database = await openDatabase({ paths, threads: 2, memory: "1GB" });
  let isTrusted = false;
  try {
    const large = { sqlFrom: 0, ledgerSqlFrom: 0, sample: 50 };
    const { result } = await auditInTables(
      { ...requestOf(recipe, drop), files, ...(bySql && large) },
      { onFindings: (found) => findings.push(...found), onReject: (reject) => rejects.push(reject) },
      database,
    );
    if (result.agreement?.disagreements.length !== 0) throw new Error("the engines differ");
    isTrusted = result.trusted;
  } finally {
    database.close();
    remove();
  }
  return { findings, rejects, isTrusted };
}

function requestOf(recipe: Recipe, drop: MemoryDrop): AuditRequest {
  const config = auditOf(recipe);
  const zone = config.zone ?? "UTC";
  const asOf = parseMoment(config.asOf ?? "", zoneOf(zone));
  if (typeof asOf === "string") throw new Error(asOf);
  const read = <T>(path: string) => JSON.parse(readFileSync(`${root}${path}`, "utf8")) as T;
  const tables = (recipe.ownTables ?? []).map((path) => read<Table>(path));
  return {
    program: { name: "p2p-audit", version: "0.0.0" },
    config,
    asOf: asOf.to,
    zone,
    bundles: config.policies.map((id) => inAuditZone(loadPolicy(projectReader, id), zone)),
    commons: loadCommons(projectReader, { tables }),
    inputs: [],
    files: [...drop.files].map(([name, bytes]) => sourceFile(name, bytes)),
    mappings: recipe.mappings.map((path) => read<Mapping>(path)),
    beside: { inputs: [], calendars: [], tables, controls: [] },
  };
}
