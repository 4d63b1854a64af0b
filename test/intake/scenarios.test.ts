import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { checkMapping, intake } from "#intake/index.js";
import type { FieldValue } from "#ledger/record.js";
import { schemaProblems } from "#schema/validate.js";
import { atHand, type TakenAtHand } from "./at-hand.js";
import { LA, sourceFile } from "./drop.js";

// Each scenario: a folder `drop` with the files, `expected.json` with the whole result, worked out by hand, and
// `mapping.json` where it has a mapping of its own. The shipped mappings are read beside it.
const HERE = import.meta.dirname;
const SHIPPED = join(HERE, "../../mappings");

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

const shipped = readdirSync(SHIPPED)
  .filter((name) => name.endsWith(".json"))
  .map((name) => json(join(SHIPPED, name)) as Mapping);

/** An instant as ISO text in UTC, a day as its beginning and the beginning of the next. */
function printed(value: FieldValue): string | number | boolean {
  if (typeof value !== "object") return value;
  if (value.from === Number.POSITIVE_INFINITY) return "not-yet";
  const iso = (micros: number) => new Date(micros / 1000).toISOString().replace(".000Z", "Z");
  return value.day ? `${iso(value.from)}/${iso(value.to + 1)}` : iso(value.from);
}

function whole({ records, rejects, setAside, files, unmappedCodes, integrity }: TakenAtHand) {
  return {
    records: records.map(({ kind, id, parent, file, row, values, supplements }) => ({
      kind,
      id,
      parent,
      at: `${file}:${row}`,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, printed(value)])),
      ...(supplements && { supplements }),
    })),
    rejects: rejects.map(({ help: _, ...rest }) => rest),
    setAside,
    files: files.map(({ sha256: _, bytes: __, ...rest }) => rest),
    unmappedCodes,
    integrity,
  };
}

describe.each(["good", "bad"])("%s drops", (group) => {
  it.each(readdirSync(join(HERE, group)))("%s", async (name) => {
    const folder = join(HERE, group, name);
    const paths = readdirSync(join(folder, "drop"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const contents = new Map(
      paths.map((path) => [path.slice(join(folder, "drop").length + 1), new Uint8Array(readFileSync(path))]),
    );
    const own = join(folder, "mapping.json");
    const mappings = existsSync(own) ? [...shipped, json(own) as Mapping] : shipped;
    const files = [...contents].map(([file, content]) => sourceFile(file, content, 50));
    const result = await atHand(await intake(files, mappings, { zone: LA }));
    expect(whole(result)).toEqual(json(join(folder, "expected.json")));
    for (const { file, sha256, bytes } of result.files) {
      const content = contents.get(file) ?? new Uint8Array();
      expect([sha256, bytes]).toEqual([createHash("sha256").update(content).digest("hex"), content.length]);
    }
  });
});

it.each(shipped.map((mapping) => [mapping.id, mapping] as const))(
  "shipped mapping %s is sound",
  (_, mapping) => {
    expect(schemaProblems("Mapping", mapping, mapping.id)).toEqual([]);
    expect(checkMapping(mapping)).toEqual([]);
  },
);
