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
import { schemaProblems } from "#schema/validate.js";
import { runningSha256 } from "#seal/digest.js";
import { AuditError, auditError } from "#shared/error.js";
import { LEDGER_INPUT } from "../pipeline-steps.js";
import { altered, holdToManifest, otherVersion } from "./held-run.js";
import { jsonOf } from "./json-of.js";
import { readText } from "./resources.js";
import { MANIFEST } from "./signing.js";
import { textLines } from "./text-lines.js";

export const RESULT = "audit-result.json";

/**
 * The result of a run, by its path, held to the manifest beside it together with the files of these names. Throws
 * `no-run-folder`, `run-altered`, `older-run-folder`, `newer-run-folder`; never what the file holds.
 */
export async function readResult(path: string, beside: readonly string[] = []): Promise<AuditResult> {
  const [folder, name] = [dirname(path), basename(path)];
  await holdToManifest(folder, [name, ...beside]);
  if (!existsSync(path)) throw noRun(folder, path);
  const value = jsonOf(readText(path));
  if (value === undefined) throw altered(folder, name, "is no JSON");
  if (schemaProblems("AuditResult", value, path).length === 0) return value as AuditResult;
  const { schema } = (value ?? {}) as { schema?: unknown };
  throw String(schema).startsWith(SHAPE)
    ? otherVersion(folder, `${name} has another shape`)
    : noRun(folder, path);
}

/** How the names of all shapes of a result begin. */
const SHAPE = "p2p-audit/audit-result/";

/** The manifest of a run from its folder. Throws `no-run-folder`, `older-run-folder` where there is none, `run-altered`. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) {
    if (!existsSync(join(folder, RESULT))) throw noRun(folder, join(folder, RESULT));
    throw otherVersion(folder, `it lacks ${MANIFEST}`);
  }
  await holdToManifest(folder, []);
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
  const counted = pendingIn(result);
  if (clocks.length === counted) return clocks;
  throw differs("clocks still running", counted, clocks.length, folder);
}

function pendingIn({ policies }: AuditResult): number {
  return policies.flatMap(({ rules }) => rules).reduce((sum, { subjects }) => sum + subjects.pending, 0);
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
    const line = lineAt("LedgerLine", text, path, number);
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
  const held = yield* eachLine("Finding", join(folder, "findings.ndjson"));
  if (held !== result.findings.total) throw differs("findings", result.findings.total, held, folder);
}

/** The same of the clocks still running. */
export async function* eachPending(folder: string, result: AuditResult): AsyncGenerator<PendingClock> {
  const held = yield* eachLine("PendingClock", join(folder, "pending.ndjson"));
  const counted = pendingIn(result);
  if (held !== counted) throw differs("clocks still running", counted, held, folder);
}

async function* eachLine<Title extends keyof AllSchemas>(
  title: Title,
  path: string,
): AsyncGenerator<AllSchemas[Title], number> {
  requireFile(path);
  let held = 0;
  for await (const line of linesOf(path)) {
    held += 1;
    yield lineAt(title, line, path, held);
  }
  return held;
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
  const stored = await readLedger(linesOf(path, digest.update), path, onRecord).catch((error: unknown) => {
    // What a manifest holds the file to is as it was written: then it is the shape that is another.
    if (error instanceof AuditError && SHAPES.has(error.code) && existsSync(join(folder, MANIFEST)))
      throw otherVersion(folder, `${basename(path)} has another shape`);
    throw error;
  });
  const sealed = result.inputs.find(({ name }) => name === LEDGER_INPUT)?.sha256;
  if (sealed === digest.hex()) return stored;
  throw auditError(
    "ledger-differs",
    "the ledger is not the one this result was made from",
    path,
    "use the folder of one run as it was written; else run the audit again",
  );
}

/** What a line of a ledger of another version comes to. */
const SHAPES = new Set(["schema", "ledger-line", "ledger-field"]);

function readLines<Title extends keyof AllSchemas>(title: Title, path: string): AllSchemas[Title][] {
  requireFile(path);
  const held: AllSchemas[Title][] = [];
  for (const line of textLines(path)) if (line !== "") held.push(lineAt(title, line, path, held.length + 1));
  return held;
}

/** A line of a file of a run. Throws `run-altered`, or that another version wrote it; never what the line holds. */
function lineAt<Title extends keyof AllSchemas>(
  title: Title,
  text: string,
  path: string,
  number: number,
): AllSchemas[Title] {
  const value = jsonOf(text);
  if (value === undefined) throw altered(dirname(path), basename(path), `is no JSON on line ${number}`);
  if (schemaProblems(title, value, path).length === 0) return value as AllSchemas[Title];
  throw otherVersion(dirname(path), `line ${number} of ${basename(path)} has another shape`);
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

/** Throws `older-run-folder` where a file is missing that the manifest does not list either, if there is one. */
export function requireFile(path: string): void {
  if (!existsSync(path)) throw otherVersion(dirname(path), `it lacks ${basename(path)}`);
}

/** `no-run-folder`, or `file-not-found` where another name than that of a result was given. */
function noRun(folder: string, path: string): AuditError {
  const isNamed = basename(path) !== RESULT && !existsSync(path);
  if (isNamed) return auditError("file-not-found", `\`${path}\` is not there`, path, "check the path");
  return auditError(
    "no-run-folder",
    `\`${folder}\` is no folder of a run`,
    folder,
    `name one as \`run\` wrote it: it holds ${RESULT}`,
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
