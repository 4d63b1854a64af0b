import type { Recipe } from "#generated/types.js";
import { type CaseDraw, caseName, createCaseDraw } from "./case-draw.js";
import { casePlan, type RecipeParts, type RowPlan, rowPlan } from "./case-plan.js";
import { quoted } from "./cells.js";
import { type BaseKind, dropPlan, type SynthRequest } from "./drop-plan.js";
import { createRandom } from "./random.js";
import type { Spoiling } from "./spoilers.js";
import type { DropLine } from "./truth.js";
import { byName } from "./world.js";
import { type Sink, type Writer, writerOf } from "./writer.js";

/** Writes a drop and its truth, case by case: the same request gives the same bytes. Gives the sum of the drop. */
export function synthesize(request: SynthRequest, sink: Sink): DropLine {
  const { recipe, determinations, seed } = request;
  const { parts, base, plants, spoiling } = dropPlan(request);
  const draw = createCaseDraw(createRandom(), parts.pools.size);
  const writer = writerOf(sink);
  writeHeads(parts, writer);
  writeFixed(recipe, parts, draw, writer);

  let planted = 0;
  for (let number = 1; number <= determinations; number += 1) {
    draw.random.begin(seed, number);
    draw.name = caseName(number);
    const plant = plants();
    const kind = plant ?? base(draw.random.share());
    kind.plan.draw(draw);
    if ("shape" in kind) {
      writeBase(kind, spoiling, draw, writer);
      continue;
    }
    planted += 1;
    for (const { table, print } of kind.plan.rows) writer.row(table, print(draw));
    for (const line of kind.tell(draw)) writer.truth(line);
  }

  if (request.brokenFiles) for (const file of recipe.brokenFiles ?? []) writer.broken(file);
  return writer.close({ payer: recipe.payer, seed, determinations, planted });
}

function writeHeads({ tables }: RecipeParts, writer: Writer): void {
  for (const table of tables.values()) {
    const delimiter = table.source.delimiter ?? ",";
    const mark = table.source.bom === true ? "\uFEFF" : "";
    const header = table.columns.map((column) => quoted(column, delimiter)).join(delimiter);
    writer.open(table, `${mark}${header}${table.source.newline === "crlf" ? "\r\n" : "\n"}`);
  }
}

/** The rows that stand in every drop belong to no case: they name no time and no other record. */
function writeFixed(recipe: Recipe, parts: RecipeParts, draw: CaseDraw, writer: Writer): void {
  const { times } = casePlan({ times: {}, set: {}, records: new Map() }, parts);
  const surroundings = { set: {}, times, keys: new Map([["", ""]]), parts };
  for (const [name, rows] of Object.entries(recipe.fixed ?? {})) {
    const table = byName(parts.tables, name, "table");
    for (const cells of rows) writer.row(table, rowPlan("", table, cells, surroundings).print(draw));
  }
}

function writeBase({ shape, plan }: BaseKind, spoiling: Spoiling, draw: CaseDraw, writer: Writer): void {
  const spoilt = plan.rows.map((row) => spoiling.spoil(row, shape));
  const lost = plan.rows.filter((row, index) => spoilt[index] !== null && !isAddition(row)).map(kindOf);
  for (const [index, row] of plan.rows.entries()) {
    // What adds to a rejected row would be rejected as well, and in no way's turn.
    if (isAddition(row) && lost.includes(row.table.source.adds as string)) continue;
    const bad = spoilt[index];
    if (!bad) writer.row(row.table, row.print(draw));
    else for (const { print, isBad } of bad.rows) writer.row(row.table, print(draw), isBad ? bad.code : null);
  }
  const added = spoiling.add(shape, plan);
  if (added) writer.row(added.row.table, added.row.print(draw), added.code);
}

const isAddition = (row: RowPlan): boolean => row.table.source.adds !== undefined;
const kindOf = (row: RowPlan): string => row.table.source.kind;
