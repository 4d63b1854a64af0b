import { fileDays } from "#arrival/file-days.js";
import { zoneOf } from "#calendar/zone.js";
import type { Arrival } from "#generated/types.js";
import { intake } from "#intake/index.js";
import { integrityOf } from "#integrity/index.js";
import { benchOf } from "#judging/bench.js";
import { sayCase } from "#judging/say-case.js";
import { type BuiltLedger, buildLedger } from "#ledger/build.js";
import type { StoredLedger } from "#ledger/ledger-lines.js";
import { ledgerUnits, measuresAsked, measuresOf } from "#measures/index.js";
import { plansOf } from "#policy/plans.js";
import { replay } from "#replay/reference/replay.js";
import { assembleResult, orphansOf } from "#result/index.js";
import { by } from "#shared/text-order.js";
import type { AuditListener, AuditOutput, AuditRequest, JudgeRequest } from "./pipeline-request.js";
import {
  arrived,
  caseTeller,
  heardBy,
  oddities,
  sealed,
  tellRejects,
  toldIntegrity,
} from "./pipeline-steps.js";

/** The program on a page: intake → ledger → replay → findings → result. */
export async function audit(request: AuditRequest, listener: AuditListener): Promise<AuditOutput> {
  const { zone, beside } = request;
  const plans = plansOf(request.bundles, request.commons, request.config);
  const onRows = (rows: number) => listener.onProgress?.("rows", rows);
  const taken = await intake(request.files, request.mappings, { zone, onRows });
  return judgeAndTell(request, { zone, ...beside, taken }, listener, plans);
}

/** What was read, with what is complete in it: the ledger that a run judges. */
export function ledgerOf(
  request: Pick<JudgeRequest, "config" | "asOf" | "zone" | "commons">,
  { taken, controls }: StoredLedger,
): BuiltLedger & { readonly arrival: Arrival } {
  const days = fileDays(taken.records, request.commons.arrival.dating, zoneOf(request.zone));
  const arrival = arrived(request, controls, taken.files, days);
  return { ...buildLedger(taken, request.config, arrival.alarms), arrival };
}

/** As `judge`, and tells the lines of the saved ledger and the rejects, where they are asked for. */
export async function judgeAndTell(
  request: JudgeRequest,
  stored: StoredLedger,
  listener: AuditListener,
  plans = plansOf(request.bundles, request.commons, request.config),
): Promise<AuditOutput> {
  const rejects = heardBy(listener, stored.taken.rejects);
  const told = { ...stored, taken: { ...stored.taken, rejects } };
  const inputs = [...request.inputs];
  if (listener.onLedger) inputs.push(await sealed(told, listener.onLedger));
  else await tellRejects(listener, rejects);
  inputs.sort(by((input) => input.name));
  return judge({ ...request, inputs }, stored, listener, plans);
}

/** All that follows intake, from what it gave or from a saved ledger: the same ledger gives the same bytes. */
export function judge(
  request: JudgeRequest,
  stored: StoredLedger,
  listener: AuditListener,
  plans = plansOf(request.bundles, request.commons, request.config),
): AuditOutput {
  const { taken } = stored;
  const { ledger, deliveries, arrival } = ledgerOf(request, stored);

  const bench = benchOf(request, ledger.book, plans);
  const tell = caseTeller(listener);
  const inFull = listener.onOutcome !== undefined;
  for (const judged of replay(ledger, plans, bench.stage)) tell(sayCase(bench, judged, false, inFull));

  const found = [...integrityOf(taken, oddities(request)), ...bench.againstFlag.values()];
  const integrity = toldIntegrity(request, found, listener);
  const counted = bench.counts.result();
  const unclear = bench.counts.unclear();
  const asked = measuresAsked(request.commons.measures, request.bundles);
  const measures = measuresOf(asked, ledgerUnits(ledger, bench.dating));
  const parts = {
    ...request,
    taken,
    ...(stored.history && { history: stored.history }),
    orphans: orphansOf(ledger),
    deliveries,
    arrival,
    integrity,
    measures,
    plans,
    counted,
    unclear,
  };
  return { result: assembleResult(parts), superseded: taken.superseded };
}
