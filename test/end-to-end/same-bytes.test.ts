import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const EXAMPLE = join(root, "examples/blue-shield-promise");
const folder = freshFolder();

function runExample(
  name: string,
  env: Readonly<Record<string, string>> = {},
  config = join(EXAMPLE, "audit.json"),
): string {
  const out = join(folder, name);
  const { status, stderr } = p2pAudit(["run", "--config", config, "--out", out, "--all-outcomes"], env);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return out;
}

describe("the same inputs", () => {
  let first = "";
  beforeAll(() => {
    first = runExample("utc", { TZ: "UTC", LANG: "C" });
  });

  it.each([
    ["America/New_York", "en_US.UTF-8"],
    ["Asia/Kolkata", "de_DE.UTF-8"],
  ])("give the same bytes under TZ=%s and LANG=%s", (zone, language) => {
    const other = runExample(zone.replace("/", "-"), { TZ: zone, LANG: language, LC_ALL: language });
    const names = readdirSync(first).sort();
    expect(readdirSync(other).sort()).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(other, name), "utf8"), name).toBe(readFileSync(join(first, name), "utf8"));
  });

  it("give the same findings when the rows of every file are shuffled, apart from row numbers", () => {
    const copy = join(folder, "shuffled-example");
    cpSync(EXAMPLE, copy, { recursive: true });
    for (const name of readdirSync(join(copy, "drop"))) shuffleRows(join(copy, "drop", name));
    const other = runExample("shuffled", {}, join(copy, "audit.json"));
    expect(findingsOf(other)).toEqual(findingsOf(first));
    expect(outcomesOf(other)).toEqual(outcomesOf(first));
  });
});

/** Rotates and reverses the data rows: every row gets another number. Quoted newlines stay inside their row. */
function shuffleRows(path: string): void {
  const text = readFileSync(path, "utf8");
  const delimiter =
    [",", ";", "\t", "|"].find((char) => (text.split(/\r?\n/, 1)[0] ?? "").includes(char)) ?? ",";
  const rows = parse(text, {
    bom: true,
    delimiter,
    raw: true,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n"],
  }) as unknown as { raw: string }[];
  const [header, ...data] = rows.map(({ raw }) => raw.replace(/\r?\n$/, ""));
  const middle = Math.ceil(data.length / 2);
  const shuffled = [...data.slice(middle).reverse(), ...data.slice(0, middle).reverse()];
  writeFileSync(path, `${[header, ...shuffled].join("\n")}\n`);
}

function findingsOf(out: string): Finding[] {
  const lines = readFileSync(join(out, "findings.ndjson"), "utf8").split("\n").filter(Boolean);
  return lines.map(
    (line) => JSON.parse(line.replace(/, row \d+/g, ", row *").replace(/"row":\d+/g, '"row":0')) as Finding,
  );
}

function outcomesOf(out: string): string[] {
  return readFileSync(join(out, "outcomes.ndjson"), "utf8").split("\n");
}
