// npm run bench:page: puts the figures of bench/results.json into docs/performance.md and draws docs/images/performance.svg.
import { readFileSync, writeFileSync } from "node:fs";
import { plot } from "./plot.mjs";
import { aboutLine, barsTable, contendersTable, phasesTable, sizesTable } from "./tables.mjs";

const PAGE = new URL("../docs/performance.md", import.meta.url);
const IMAGE = new URL("../docs/images/performance.svg", import.meta.url);
const { last, sizes } = JSON.parse(readFileSync(new URL("results.json", import.meta.url), "utf8"));

const count = (value) => value.toLocaleString("en-US");
const parts = {
  ...(last && {
    contenders: `${aboutLine(last)}\n\nThe drop: seed ${last.seed}, ${count(last.drop.determinations)} determinations, ${count(last.drop.rows)} rows, ${count(Math.round(last.drop.bytes / 1e6))} MB. Rounds: ${last.rounds}.\n\n${contendersTable(last)}`,
    phases: phasesTable(last),
    bars: barsTable(last),
  }),
  ...(sizes && {
    sizes: `${aboutLine(sizes)} Seed ${sizes.seed}, rounds ${sizes.rounds}.\n\n${sizesTable(sizes)}`,
  }),
};

let page = readFileSync(PAGE, "utf8");
for (const [name, text] of Object.entries(parts)) {
  const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!between.test(page)) throw new Error(`docs/performance.md has no place for ${name}`);
  page = page.replace(between, (_, start, end) => `${start}\n${text}\n\n${end}`);
}
writeFileSync(PAGE, page);
if (sizes) writeFileSync(IMAGE, plot(sizes));
