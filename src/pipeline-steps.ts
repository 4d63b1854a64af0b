import { arrivalOf } from "#arrival/arrival.js";
import type { FileDays } from "#arrival/file-days.js";
import { zoneOf } from "#calendar/zone.js";
import type { Arrival, ControlEntry, FileResult, InputDigest, IntegrityInstance } from "#generated/types.js";
import { inCatalogueOrder, integrityStage } from "#integrity/index.js";
import type { CaseSaid } from "#judging/say-case.js";
import { ledgerLines, type StoredLedger } from "#ledger/ledger-lines.js";
import { linePieces } from "#ledger/line-pieces.js";
import { heardRejects, type Rejects } from "#ledger/rejects.js";
import { runningSha256 } from "#seal/digest.js";
import type { AuditListener, JudgeRequest } from "./pipeline-request.js";

/** Name of the saved ledger among the inputs of a result. */
export const LEDGER_INPUT = "ledger";

/** Files that came beside what control files name, and up to when the data reaches. */
export function arrived(
  { config, asOf, zone, commons }: Pick<JudgeRequest, "config" | "asOf" | "zone" | "commons">,
  controls: readonly ControlEntry[],
  files: readonly FileResult[],
  days: readonly FileDays[],
): Arrival {
  return arrivalOf({ files, days, controls, checks: commons.arrival, config, asOf, zone: zoneOf(zone) });
}

/** What is looked for that is odd in the data itself. */
export function oddities({ commons, asOf, zone }: JudgeRequest) {
  return integrityStage(commons.integrity, asOf, zone);
}

/** Puts what was found in order and hands it out. */
export function toldIntegrity(
  { commons }: JudgeRequest,
  found: readonly IntegrityInstance[],
  listener: AuditListener,
): IntegrityInstance[] {
  const instances = inCatalogueOrder(commons.integrity, found);
  listener.onIntegrity?.(instances);
  return instances;
}

/** Hands out the saved ledger piece by piece and gives its digest. */
export function sealed(stored: StoredLedger, onPiece?: (piece: Uint8Array) => void): Promise<InputDigest> {
  return sealedPieces(linePieces(ledgerLines(stored)), onPiece);
}

/** The same of pieces that are there already. */
export async function sealedPieces(
  pieces: AsyncIterable<Uint8Array>,
  onPiece?: (piece: Uint8Array) => void,
): Promise<InputDigest> {
  const digest = runningSha256();
  for await (const piece of pieces) {
    digest.update(piece);
    onPiece?.(piece);
  }
  return { name: LEDGER_INPUT, sha256: digest.hex() };
}

/** Rejects are told as they pass by on their way into the saved ledger, so that files are read once more and not twice. */
export function heardBy({ onReject }: AuditListener, rejects: Rejects): Rejects {
  return onReject ? heardRejects(rejects, onReject) : rejects;
}

/** Where no ledger is saved, they are asked for by themselves. */
export async function tellRejects({ onReject }: AuditListener, rejects: Rejects): Promise<void> {
  if (!onReject) return;
  for await (const _ of rejects.pieces());
}

/** Hands out what is said of cases, one after the other. */
export function caseTeller(listener: AuditListener) {
  let cases = 0;
  return ({ findings, questions, pending, outcomes }: CaseSaid): void => {
    listener.onFindings(findings);
    listener.onQuestions?.(questions);
    listener.onPending?.(pending);
    for (const one of outcomes) listener.onOutcome?.(one);
    cases += 1;
    listener.onProgress?.("cases", cases);
  };
}
