import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { LA } from "../intake/drop.js";
import { runs } from "../support/runs.js";
import { expectSameIntake } from "./both-intakes.js";

const ROOT = join(import.meta.dirname, "../..");

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function filesIn(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    entries.map((one) => {
      const path = join(one.parentPath, one.name);
      return [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))];
    }),
  );
}

function mappingsIn(folder: string): Mapping[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => json(join(folder, name)) as Mapping);
}

const shipped = mappingsIn(join(ROOT, "mappings"));
const examples = readdirSync(join(ROOT, "examples")).filter((name) =>
  existsSync(join(ROOT, "examples", name, "drop")),
);

interface Damage {
  readonly file: number;
  readonly line: number;
  readonly cell: number;
  readonly how: "blank" | "space" | "swap" | "cut" | "again" | "more" | "quote" | "text";
  readonly text: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  cell: fc.nat(),
  how: fc.constantFrom("blank", "space", "swap", "cut", "again", "more", "quote", "text"),
  text: fc.oneof(
    fc.constantFrom(
      "02/30/2026",
      "2026-02-30",
      "2026-03-08 02:30",
      "11/1/2026 1:30",
      "NA",
      "é",
      "x\u00a0",
      "\t",
      "0",
      "yes",
    ),
    fc.string({ maxLength: 5 }).filter((text) => !/[\0\r\n",;|\t]/.test(text)),
  ),
});

/** A line of a file changed as people and exports change it; the header stays. */
function damaged(content: Uint8Array, { line, cell, how, text }: Damage): Uint8Array {
  const lines = Buffer.from(content).toString("latin1").split("\n");
  if (lines.length < 3) return content;
  const at = 1 + (line % (lines.length - 2));
  const row = lines[at] ?? "";
  const delimiter = [";", "\t", "|", ","].find((mark) => lines[0]?.includes(mark)) ?? ",";
  const cells = row.split(delimiter);
  const place = cell % cells.length;
  const put = (value: string) => cells.with(place, Buffer.from(value).toString("latin1")).join(delimiter);
  const own = cells[place] ?? "";
  const changed: Record<Damage["how"], string[]> = {
    blank: [put("")],
    space: [put(` ${own}  `)],
    swap: [put(cells[(place + 1) % cells.length] ?? "")],
    cut: [row.slice(0, cell % (row.length + 1))],
    again: [row, row],
    more: [`${row}${delimiter}${text}`],
    quote: [put(`"${own.replaceAll('"', '""')}"`)],
    text: [put(text)],
  };
  return Buffer.from(lines.toSpliced(at, 1, ...changed[how]).join("\n"), "latin1");
}

describe("both intakes give the same of", () => {
  it.each(["good/three-files", "bad/monthly-drop"])("the scenario %s", async (name) => {
    const folder = join(ROOT, "test/intake", name);
    const own = join(folder, "mapping.json");
    const mappings = existsSync(own) ? [...shipped, json(own) as Mapping] : shipped;
    const result = await expectSameIntake(filesIn(join(folder, "drop")), mappings, LA);
    expect(result.records.length).toBeGreaterThan(0);
  });

  it.each(examples)("the example %s", async (name) => {
    const folder = join(ROOT, "examples", name);
    const { zone } = json(join(folder, "audit.json")) as { zone: string };
    const result = await expectSameIntake(
      filesIn(join(folder, "drop")),
      mappingsIn(join(folder, "mappings")),
      zone,
    );
    expect(result.records.length).toBeGreaterThan(0);
  });

  // Read by DuckDB, this stopped the whole database: "Attempted to access index 7 within vector of size 7".
  it("a file with a byte that is no UTF-8 in a cell too many", async () => {
    const folder = join(ROOT, "examples/asuris");
    const files = filesIn(join(folder, "drop"));
    const name = "info_requests.csv";
    const lines = Buffer.from(files[name] as Uint8Array)
      .toString("latin1")
      .split("\n");
    const spoiled = lines.with(1, `${(lines[1] ?? "").replace(/^[^,]*/, "")},\u00e9`);
    files[name] = Buffer.from(spoiled.join("\n"), "latin1");
    const { records } = await expectSameIntake(
      files,
      mappingsIn(join(folder, "mappings")),
      "America/Los_Angeles",
    );
    expect(records.length).toBeGreaterThan(0);
  });

  it("examples with damaged rows", async () => {
    const codes = new Set<string>();
    const damages = fc.array(damage, { minLength: 10, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...examples), damages, async (name, marks) => {
        const folder = join(ROOT, "examples", name);
        const { zone } = json(join(folder, "audit.json")) as { zone: string };
        const files = filesIn(join(folder, "drop"));
        const names = Object.keys(files);
        for (const mark of marks) {
          const file = names[mark.file % names.length] as string;
          files[file] = damaged(files[file] as Uint8Array, mark);
        }
        const { rejects } = await expectSameIntake(files, mappingsIn(join(folder, "mappings")), zone);
        for (const { code } of rejects) codes.add(code);
      }),
      runs(8),
    );
    expect([...codes]).toEqual(expect.arrayContaining(["wrong-column-count", "bad-date", "duplicate-key"]));
  }, 600_000);
});
