// Writes the example drop many times over into one drop: every copy has keys and members of its own, all else is the same.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

const KEYS = new Set([
  "determinationId",
  "authorizationId",
  "memberId",
  "noticeId",
  "p2pId",
  "attemptId",
  "appealId",
  "informationId",
  "changeId",
]);
const BLANK = new Set(["", "NA", "NULL"]);

/** @param {string} example folder of the example. @param {number} copies @param {string} target folder to write. @returns {number} data rows. */
export function replicateExample(example, copies, target) {
  mkdirSync(join(target, "drop"), { recursive: true });
  cpSync(join(example, "mappings"), join(target, "mappings"), { recursive: true });
  const config = JSON.parse(readFileSync(join(example, "audit.json"), "utf8"));
  writeFileSync(
    join(target, "audit.json"),
    JSON.stringify({ ...config, thresholds: { notMet: Number.MAX_SAFE_INTEGER } }),
  );
  const mappings = config.mappings.map((path) => JSON.parse(readFileSync(join(example, path), "utf8")));
  const names = readdirSync(join(example, "drop"));
  return names.reduce(
    (rows, name) =>
      rows + replicateFile(join(example, "drop", name), mappings, copies, join(target, "drop", name)),
    0,
  );
}

function replicateFile(path, mappings, copies, target) {
  const text = readFileSync(path, "utf8");
  const delimiter = [";", "\t", "|", ","].find((mark) => text.split("\n", 1)[0].includes(mark));
  const [header, ...rows] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const keyColumns = keyColumnsOf(basename(path), mappings, header);
  const written = [header];
  for (let copy = 0; copy < (keyColumns.size > 0 ? copies : 1); copy += 1) {
    for (const row of rows) {
      if (row.length !== header.length && copy > 0) continue;
      written.push(
        row.map((cell, index) =>
          copy > 0 && keyColumns.has(index) && !BLANK.has(cell.trim()) ? `${cell.trim()}-${copy}` : cell,
        ),
      );
    }
  }
  writeFileSync(target, stringify(written, { delimiter }));
  return written.length - 1;
}

/** Columns from which the file's mapping takes keys and links. */
function keyColumnsOf(name, mappings, header) {
  const mapping = mappings.find((one) => one.match.files.some((pattern) => fits(pattern, name)));
  const fields = (mapping?.records ?? [])
    .flatMap((record) => Object.entries(record.fields))
    .filter(([field]) => KEYS.has(field));
  const columns = fields.flatMap(
    ([, source]) => source.columns ?? (source.column === undefined ? [] : [source.column]),
  );
  return new Set(
    columns.map((column) => header.map((cell) => cell.trim()).indexOf(column)).filter((index) => index >= 0),
  );
}

function fits(pattern, name) {
  return new RegExp(
    `^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*").replaceAll("?", ".")}$`,
    "i",
  ).test(name);
}
