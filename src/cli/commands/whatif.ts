import { join, resolve } from "node:path";
import { formatInstant } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { WhatIf } from "#generated/types.js";
import { intake } from "#intake/index.js";
import type { StoredLedger } from "#ledger/ledger-lines.js";
import { datingOf, isTrusted } from "#result/index.js";
import { auditError } from "#shared/error.js";
import { jsonText } from "#shared/json-text.js";
import { by } from "#shared/text-order.js";
import { compareWordings, whatIfCounts, whatIfMarkdown, whatIfRows, whatIfText } from "#whatif/index.js";
import { ledgerOf } from "../../pipeline.js";
import { sealed } from "../../pipeline-steps.js";
import { type AnswerOptions, withAnswers } from "../answers.js";
import { refuseClosedRun } from "../closed-runs.js";
import { csvLines } from "../csv-text.js";
import { EXIT } from "../exit.js";
import { withNamesHidden } from "../hide-files.js";
import { judgeRequest } from "../judge-request.js";
import { openOutput } from "../output.js";
import { printerOf } from "../printers.js";
import { progressLine } from "../progress.js";
import { RESULT, readLedgerOf, readResult } from "../result-folder.js";
import { savedJudging } from "../saved-judging.js";
import { type Judging, type RunOptions, readSettings } from "../settings.js";
import { sourceFiles, sourceNames } from "../source-files.js";
import { type Sides, sidesOf, standIns } from "../whatif-sides.js";

interface WhatIfOptions extends RunOptions, AnswerOptions {
  readonly with: readonly string[];
  readonly result?: string;
  readonly format: string;
  readonly all?: boolean;
  readonly showPhi?: boolean;
}

/** `p2p-audit whatif`: one drop under two wordings, and every verdict that flips. */
export async function whatif(options: WhatIfOptions): Promise<void> {
  const print = printerOf(PRINTERS, options.format);
  if (options.out !== undefined) refuseClosedRun(options.out, "--out");
  const { judging, stored } = await readBoth(options);
  const changed = standIns(options.with, judging);
  const ids = new Set([...judging.bundles, ...changed].map(({ policy }) => policy.id));
  const config = withAnswers(judging.config, options, [...ids]);
  const found = await whatIfOf({ ...judging, config }, stored, sidesOf(changed, judging, config));
  if (options.out === undefined) console.log(print(found, options.all === true));
  else write(found, options.out);
  if (!found.trusted) process.exitCode = EXIT.untrusted;
}

/** What is judged and by what: from a configuration and its drop, or from the folder of a run. */
async function readBoth(options: WhatIfOptions): Promise<{ judging: Judging; stored: StoredLedger }> {
  if (options.result !== undefined) {
    refuseClash(options);
    const result = await readResult(join(options.result, RESULT), ["ledger.ndjson"]);
    const { taken, zone, ...beside } = await readLedgerOf(options.result, result);
    const { judging } = await savedJudging(options.result, result.configuration, beside);
    return { judging, stored: { ...beside, zone, taken } };
  }
  const settings = readSettings(options);
  const { zone, beside } = settings;
  const taken = await withNamesHidden(
    options.showPhi,
    () => sourceNames(settings),
    () => intake(sourceFiles(settings), settings.mappings, { zone }),
  );
  return { judging: settings, stored: { zone, ...beside, taken } };
}

/** A saved run has been configured: what it was run with cannot be changed here. */
function refuseClash({
  config,
  drop,
  history,
  knownAt,
  policies,
  asOf,
  mapping,
  period,
}: WhatIfOptions): void {
  const given = Object.entries({
    config,
    drop,
    history,
    "known-at": knownAt,
    policies,
    "as-of": asOf,
    mapping,
    period,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`);
  if (given.length === 0) return;
  throw auditError(
    "options-clash",
    `${given.join(", ")} cannot be given together with --result`,
    "--result",
    "the folder of a run has its own configuration: leave them out, or leave --result out",
  );
}

async function whatIfOf(
  judging: Judging,
  stored: StoredLedger,
  { before, after, changes }: Sides,
): Promise<WhatIf> {
  const { config, asOf, zone, commons } = judging;
  const { program, inputs } = judgeRequest(judging);
  const { ledger, deliveries, arrival } = ledgerOf(judging, stored);
  const progress = progressLine();
  const comparison = compareWordings({
    ledger,
    stage: { asOf, book: ledger.book, calendars: commons.calendars, tables: commons.tables },
    dating: datingOf(config.period, zoneOf(zone), asOf),
    before,
    after,
    onCases: (done) => progress.show(`${done.toLocaleString("en-US")} cases`),
  });
  progress.clear();
  return {
    schema: "p2p-audit/whatif/1",
    program,
    title: config.title ?? "Peer-to-peer and denial audit",
    plan: config.plan ?? "plan not named",
    asOf: formatInstant(asOf, zoneOf(zone)),
    zone,
    period: config.period ? { ...config.period } : null,
    trusted: isTrusted(stored.taken, deliveries, arrival),
    policies: [...changes],
    ...comparison,
    inputs: [
      ...inputs,
      await sealed(stored),
      ...changes.map(({ id, after }) => ({ name: `with ${id}`, sha256: after.sha256 })),
    ].sort(by((input) => input.name)),
  };
}

const PRINTERS: Readonly<Record<string, (found: WhatIf, isAll: boolean) => string>> = {
  text: whatIfText,
  md: whatIfMarkdown,
  json: (found) => JSON.stringify(found, null, 2),
};

function write(found: WhatIf, out: string): void {
  const folder = openOutput(resolve(out));
  try {
    folder.write("whatif.md", whatIfMarkdown(found));
    folder.write("whatif.json", jsonText(found));
    folder.write("whatif.csv", csvLines(whatIfRows(found)));
    folder.finish();
  } catch (error) {
    folder.abandon();
    throw error;
  }
  console.log(`${whatIfCounts(found)}\n\nresults in ${out}/: whatif.md, whatif.json, whatif.csv`);
}
