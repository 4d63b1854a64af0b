import { dirname, resolve } from "node:path";
import type { DashboardFigures } from "#generated/types.js";
import { json } from "#policy/load.js";
import {
  deviationRows,
  figuresOfRows,
  type ListedCase,
  listOfRows,
  type Reconciled,
  reconcile,
  reconciliationMarkdown,
  reconciliationRows,
  reconciliationText,
} from "#reconcile/index.js";
import { jsonText } from "#shared/json-text.js";
import { csvRows } from "../csv-rows.js";
import { csvLines } from "../csv-text.js";
import { EXIT } from "../exit.js";
import { openOutput } from "../output.js";
import { packageVersion, readText } from "../resources.js";
import { rowsApartOf } from "../rows-apart.js";
import { savedBench } from "../saved-bench.js";

interface ReconcileOptions {
  readonly figures: string;
  readonly out?: string;
  readonly showPhi?: boolean;
}

const SAVE_AS = "save it as CSV with commas, in UTF-8";
const CSV = /\.csv$/i;
const FILES = {
  markdown: "reconciliation.md",
  json: "reconciliation.json",
  csv: "reconciliation.csv",
  cases: "reconciled-cases.csv",
};

/** `p2p-audit reconcile`: counts of a saved run beside the figures of the plan's own dashboard, by reason. */
export async function reconcileCommand(folder: string, options: ReconcileOptions): Promise<void> {
  const { figures: at } = options;
  const figures = await readFigures(at);
  const lists = await readLists(figures, dirname(at));
  const { result, stored, ledger, plans, stage, dating } = await savedBench(folder, "the reconciliation");
  const reconciled = reconcile({
    program: { name: "p2p-audit", version: packageVersion() },
    result,
    run: { cases: ledger.cases, plans, stage, dating },
    figures,
    at,
    lists,
    rowsApart: rowsApartOf(folder, result, stored, listedIds(lists)),
  });
  console.log(reconciliationText(reconciled.found));
  if (options.showPhi === true) console.log(`\n${csvLines(deviationRows(reconciled.lines))}`);
  if (options.out !== undefined) write(reconciled, options.out);
  if (!result.trusted) process.exitCode = EXIT.untrusted;
}

async function readFigures(path: string): Promise<DashboardFigures> {
  if (CSV.test(path)) return figuresOfRows(await csvRows(path, SAVE_AS), path);
  return json("DashboardFigures", { text: readText }, path);
}

/** Lists lie beside the figures that name them. */
async function readLists(
  { lines }: DashboardFigures,
  base: string,
): Promise<(readonly ListedCase[] | null)[]> {
  const lists: (readonly ListedCase[] | null)[] = [];
  for (const { cases } of lines) {
    const path = cases === undefined ? null : resolve(base, cases);
    lists.push(path === null ? null : listOfRows(await csvRows(path, SAVE_AS), path));
  }
  return lists;
}

function listedIds(lists: readonly (readonly ListedCase[] | null)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (list ?? []).map(({ id }) => id)));
}

function write({ found, lines }: Reconciled, out: string): void {
  const folder = openOutput(resolve(out));
  try {
    folder.write(FILES.markdown, reconciliationMarkdown(found));
    folder.write(FILES.json, jsonText(found));
    folder.write(FILES.csv, csvLines(reconciliationRows(found)));
    folder.write(FILES.cases, csvLines(deviationRows(lines)));
    folder.finish();
  } catch (error) {
    folder.abandon();
    throw error;
  }
  console.log(`\nresults in ${out}/: ${Object.values(FILES).join(", ")}`);
}
