import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { fileSql } from "#intake/sql/file-sql.js";
import { mappingOf } from "../drop.js";

const ROOT = join(import.meta.dirname, "../../..");

function mappingsIn(folder: string): Mapping[] {
  return existsSync(folder)
    ? readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Mapping)
    : [];
}

const delivered = readdirSync(join(ROOT, "examples")).flatMap((name) =>
  mappingsIn(join(ROOT, "examples", name, "mappings")),
);

function sqlOf(mapping: Mapping, rest: { header?: string[]; delimiter?: string } = {}) {
  const columns = mapping.records.flatMap((record) => [
    ...(record.when ? [record.when.column] : []),
    ...Object.values(record.fields).flatMap((field) =>
      [field?.column ?? [], field?.columns ?? [], field?.time ?? []].flat(),
    ),
  ]);
  const file = {
    file: "log.csv",
    mapping,
    canonical: false,
    encoding: mapping.encoding ?? "utf-8",
    delimiter: ",",
    header: [...new Set(columns), "more"],
    ...rest,
  };
  return fileSql(file, "main");
}

const isSheet = (mapping: Mapping) => mapping.records.some((record) => record.supplements);

describe("mappings of the examples", () => {
  it.each(delivered.filter((one) => !isSheet(one)).map((one) => [one.id, one] as const))(
    "%s is read by SQL",
    (_, mapping) => {
      expect(sqlOf(mapping)?.way).toBe(mapping.records.length === 1 ? "direct" : "staged");
    },
  );

  it.each(delivered.filter(isSheet).map((one) => [one.id, one] as const))(
    "%s, a coding sheet, is read by the reference",
    (_, mapping) => {
      expect(sqlOf(mapping)).toBeNull();
    },
  );
});

const FIELDS: Mapping["records"][0]["fields"] = {
  noticeId: { column: "letter" },
  determinationId: { column: "case" },
};

describe("the reference reads", () => {
  it("what is plain elsewhere", () => {
    expect(sqlOf(mappingOf("notice", FIELDS))).not.toBeNull();
  });

  it.each<[string, Mapping, { header?: string[]; delimiter?: string }]>([
    ["a table of one column", mappingOf("notice", FIELDS), { header: ["letter"] }],
    ["a delimiter that means something else", mappingOf("notice", FIELDS), { delimiter: "^" }],
    ["UTF-16", mappingOf("notice", FIELDS, { encoding: "utf-16le" }), {}],
    ["half a character in a mapping", mappingOf("notice", FIELDS, { missing: ["\ud800"] }), {}],
    ["NUL in a mapping", mappingOf("notice", FIELDS, { missing: ["a\0"] }), {}],
    [
      "a code beyond ASCII in windows-1252",
      mappingOf("notice", FIELDS, { encoding: "windows-1252", missing: ["–"] }),
      {},
    ],
    [
      "a layout that SQL would read otherwise",
      mappingOf("notice", { ...FIELDS, sentAt: { column: "sent", layouts: ["Mdyyyy"] } }),
      {},
    ],
    [
      "control characters in a prefix",
      mappingOf("notice", { ...FIELDS, sentBy: { column: "by", prefix: "\t" } }),
      {},
    ],
  ])("%s", (_, mapping, rest) => {
    expect(sqlOf(mapping, rest)).toBeNull();
  });
});

it("no name of a mapping stands in the SQL but as a text", () => {
  const hostile = `x"; drop table notice; --'`;
  const fields = { ...FIELDS, sentBy: { column: hostile, prefix: hostile, missing: [hostile] } };
  const sql = sqlOf(mappingOf("notice", fields));
  const text =
    sql?.way === "direct" ? sql.select({ path: hostile, extra: 4 }, { fields: ["sentBy"], origin: 0 }) : "";
  const quoted = `'${hostile.replaceAll("'", "''")}'`;
  expect(text).toContain(quoted);
  expect(text.replaceAll(quoted, "")).not.toContain("drop table");
});
