import { createReadStream, existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type {
  AllSchemas,
  AuditResult,
  Finding,
  IntegrityInstance,
  Manifest,
  PendingClock,
  QuestionLine,
  Reject,
} from "#generated/types.js";
import type { StoredLedger } from "#ledger/ledger-lines.js";
import { type RecordTaker, readLedger } from "#ledger/read-ledger.js";
import { json } from "#policy/load.js";
import { checked } from "#schema/validate.js";
import { runningSha256 } from "#seal/digest.js";
import { AuditError, auditError } from "#shared/error.js";
import { LEDGER_INPUT } from "../pipeline.js";
import { readText } from "./resources.js";
import { MANIFEST } from "./signing.js";
import { textLines } from "./text-lines.js";

export const RESULT = "audit-result.json";

/** The result of a run from its folder. Throws `file-not-found`, `bad-json` or the schema's problems. */
export function readResult(path: string): AuditResult {
  try {
    return json("AuditResult", { text: readText }, path);
  } catch (error) {
    if (error instanceof AuditError && error.code === "schema" && isOlder(dirname(path)))
      throw older(dirname(path), `${RESULT} has another shape now`);
    throw error;
  }
}

/** The manifest of a run from its folder. Throws `older-run-folder` where there is none. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw older(folder, `it lacks ${MANIFEST}`);
  return json("Manifest", { text: readText }, path);
}

/** The findings beside a result. Throws `findings-differ` where they are another run's. */
export function readFindings(folder: string, result: AuditResult): Finding[] {
  const findings = readLines("Finding", join(folder, "findings.ndjson"));
  if (findings.length === result.findings.total) return findings;
  throw differs("findings", result.findings.total, findings.length, folder);
}

/** The subjects that open questions decide, beside a result. Throws `findings-differ` where they are another run's. */
export function readQuestions(folder: string, result: AuditResult): QuestionLine[] {
  const lines = readLines("QuestionLine", join(folder, "questions.ndjson"));
  const counted = result.policies
    .flatMap(({ questions }) => questions)
    .reduce((sum, { subjects }) => sum + subjects, 0);
  if (lines.length === counted) return lines;
  throw differs("results that questions decide", counted, lines.length, folder);
}

/** The clocks still running beside a result. Throws `findings-differ` where they are another run's. */
export function readPending(folder: string, result: AuditResult): PendingClock[] {
  const clocks = readLines("PendingClock", join(folder, "pending.ndjson"));
  const counted = result.policies
    .flatMap(({ rules }) => rules)
    .reduce((sum, { subjects }) => sum + subjects.pending, 0);
  if (clocks.length === counted) return clocks;
  throw differs("clocks still running", counted, clocks.length, folder);
}

/** What is odd in the data beside a result. Throws `findings-differ` where it is another run's. */
export function readIntegrity(folder: string, result: AuditResult): IntegrityInstance[] {
  const lines = readLines("IntegrityInstance", join(folder, "integrity.ndjson"));
  const counted = result.integrity.reduce((sum, { instances }) => sum + instances, 0);
  if (lines.length === counted) return lines;
  throw differs("places where the data is odd", counted, lines.length, folder);
}

/**
 * The rows set aside one by one, from the ledger beside a result: as they were, not as a table shows them. Throws
 * `findings-differ` after the last.
 */
export function* savedRejects(folder: string, result: AuditResult): Generator<Reject> {
  const path = join(folder, "ledger.ndjson");
  requireFile(path);
  let held = 0;
  let number = 0;
  for (const text of textLines(path)) {
    number += 1;
    const line = checked("LedgerLine", JSON.parse(text), `${path}:${number}`);
    if (line.line === "set-aside" || line.line === "origin") break;
    if (line.line !== "reject") continue;
    held += 1;
    yield line.reject;
  }
  const counted = result.rejects.reduce((sum, { rows }) => sum + rows, 0);
  if (held !== counted) throw differs("rows set aside", counted, held, folder);
}

/** The findings beside a result one by one, for those who need not hold them. Throws `findings-differ` after the last. */
export async function* eachFinding(folder: string, result: AuditResult): AsyncGenerator<Finding> {
  const path = join(folder, "findings.ndjson");
  requireFile(path);
  let held = 0;
  for await (const line of linesOf(path)) {
    held += 1;
    yield checked("Finding", JSON.parse(line), `${path}:${held}`);
  }
  if (held !== result.findings.total) throw differs("findings", result.findings.total, held, folder);
}

/**
 * The saved ledger beside a result; with `onRecord` records are handed over instead of held. Throws `ledger-differs`
 * where it is another run's, after its last line, or what is wrong with a line.
 */
export async function readLedgerOf(
  folder: string,
  result: AuditResult,
  onRecord?: RecordTaker,
): Promise<StoredLedger> {
  const path = join(folder, "ledger.ndjson");
  requireFile(path);
  const digest = runningSha256();
  const stored = await readLedger(linesOf(path, digest.update), path, onRecord);
  const sealed = result.inputs.find(({ name }) => name === LEDGER_INPUT)?.sha256;
  if (sealed === digest.hex()) return stored;
  throw auditError(
    "ledger-differs",
    "the ledger is not the one this result was made from",
    path,
    "use the folder of one run as it was written; else run the audit again",
  );
}

function readLines<Title extends keyof AllSchemas>(title: Title, path: string): AllSchemas[Title][] {
  requireFile(path);
  const held: AllSchemas[Title][] = [];
  for (const line of textLines(path))
    if (line !== "") held.push(checked(title, JSON.parse(line), `${path}:${held.length + 1}`));
  return held;
}

/** Lines end with a line feed and nothing else: a text may hold other characters that end lines elsewhere. */
async function* linesOf(path: string, onBytes?: (bytes: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = "";
  for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
    onBytes?.(bytes);
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** Throws `file-not-found`, or `older-run-folder` where an earlier version, which did not write it, made the folder. */
export function requireFile(path: string): void {
  if (existsSync(path)) return;
  if (isOlder(dirname(path))) throw older(dirname(path), `it lacks ${basename(path)}`);
  readText(path);
}

function isOlder(folder: string): boolean {
  return existsSync(join(folder, RESULT)) && !existsSync(join(folder, MANIFEST));
}

function older(folder: string, why: string): AuditError {
  return auditError(
    "older-run-folder",
    `the folder was written by an earlier version of the program: ${why}`,
    folder,
    "run the audit again over its drop with `p2p-audit run`",
  );
}

function differs(what: string, counted: number, held: number, folder: string): AuditError {
  return auditError(
    "findings-differ",
    `the result counts ${counted} ${what}, the file beside it holds ${held}`,
    folder,
    "use the folder of one run as it was written",
  );
}
