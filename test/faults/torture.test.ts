import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync as unzipped, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { AuditConfig, AuditResult, Mapping } from "#generated/types.js";
import { type CommandResult, freshFolder, p2pAudit } from "../support/command-line.js";
import { rawBook, rawRow } from "../xlsx/raw-book.js";
import { HEADER, layOut, ROW, runAudit, stateOf } from "./audited.js";

const SECRET = "MARGARET-8812";
const row = (id: string) => `${id},${ROW.replace("M1", SECRET)}`;
const table = (...ids: string[]) => `${HEADER}\n${ids.map(row).join("\n")}\n`;
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Each file with what is to become of it: status, rows, accepted, rejected. */
const TEXTS: Readonly<Record<string, readonly [string | Uint8Array, string, number, number, number]>> = {
  "quote-in-the-middle": [`${table("A1")}A2,blue"shield${row("").slice(5)}\n`, "unreadable", 0, 0, 0],
  "never-closed": [`${table("B1")}B2,"${ROW}\n`, "unreadable", 0, 0, 0],
  nul: [table("C1", "C2").replace(SECRET, `MARG\0ARET`), "unreadable", 0, 0, 0],
  "lone-cr": [table("D1", "D2").replaceAll("\n", "\r"), "read", 2, 2, 0],
  "megabyte-cell": [table("E1", "E2").replace(SECRET, "x".repeat(1 << 20)), "read", 2, 2, 0],
  "mark-in-the-middle": [bytes(table("F1"), [0xef, 0xbb, 0xbf], `${row("F2")}\n`), "read", 2, 2, 0],
  "mixed-ends": [`${HEADER}\r\n${row("G1")}\n${row("G2")}\r\n${row("G3")}\r`, "read", 3, 3, 0],
  empty: ["", "empty", 0, 0, 0],
  "mark-alone": [bytes([0xef, 0xbb, 0xbf]), "empty", 0, 0, 0],
  "header-alone": [`${HEADER}\n`, "header-only", 0, 0, 0],
  "header-twice": [table("H1").replace("memberId", "payer"), "unreadable", 0, 0, 0],
  "not-utf8": [bytes(table("I1"), [0xff, 0xfe], `${row("I2")}\n`), "unreadable", 0, 0, 0],
  "ten-thousand-cells": [`${table("J1")}${row("J2")}${`,${SECRET}`.repeat(10_000)}\n`, "read", 2, 1, 1],
  "escape-codes": [
    `${table("K1")}${row("K2").replace("MARGARET", "\u001b[31mMARGARET\u0007")}\n`,
    "read",
    2,
    1,
    1,
  ],
  formula: [table("L1").replace(SECRET, `=cmd|'/c calc'!A1`), "read", 1, 1, 0],
};
/** No mapping names them: their names are not told apart by anything but their headers. */
const UNMAPPED: Readonly<Record<string, string>> = {
  "ten-thousand-columns": `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(",")}\n${`${SECRET},`.repeat(9_999)}x\n`,
  "zero-width-in-header": table("N1").replace("payer", "pay\u200ber"),
  "turned-round-header": table("O1").replace("payer", "\u202epayer"),
  "<img src=x onerror=alert(1)>": table("P1").replace("payer", "payers"),
};
const BOOKS: Readonly<Record<string, readonly [Uint8Array, string, string]>> = {
  "bomb.xlsx": [inflated("xl/worksheets/sheet1.xml"), "unreadable", "workbook-too-large"],
  "cut.xlsx": [book("").subarray(0, 300), "unreadable", "unreadable-workbook"],
  "junk.xlsx": [bytes("PK", [3, 4], "junk".repeat(100)), "unreadable", "unreadable-workbook"],
  "million-merged.xlsx": [
    book(
      "",
      `<mergeCells>${Array.from({ length: 1_000_000 }, (_, at) => `<mergeCell ref="A${at + 9}:B${at + 9}"/>`).join("")}</mergeCells>`,
      "M1",
    ),
    "read",
    "",
  ],
  "all-merged.xlsx": [
    book("", '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>', "M2"),
    "read",
    "merged-cells",
  ],
  "entities.xlsx": [book("&lol9;", "", "M3"), "read", ""],
  "far-away.xlsx": [otherSheet("../../../../../../etc/passwd"), "unreadable", "unreadable-workbook"],
  "many-entries.xlsx": [manyEntries(), "read", ""],
};

/** A workbook of one sheet, one row and, where a text is given, a second row that holds it in its last column. */
function book(text: string, after = "", id = "X1"): Uint8Array {
  const rows = [HEADER.split(","), row(id).split(",")];
  if (text !== "") rows.push(row(`${id}b`).split(",").with(-1, "medical-necessity").with(2, text));
  const inside = rows.map((cells, at) => rawRow(at + 1, cells)).join("");
  return rawBook({ sheets: [{ name: "determination", rows: inside, after }] });
}

/** An archive of a few hundred kilobytes that unpacks to 410 MiB. */
function inflated(name: string): Uint8Array {
  return zipSync({ [name]: new Uint8Array(410 << 20) }, { level: 1 });
}

function otherSheet(target: string): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = `<Relationship Id="rId1" Type="${office}/worksheet" Target="${target}"/>`;
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets><sheet name="determination" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation}</Relationships>`,
    "../../../../evil.txt": "x",
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook of one row among 60,000 other parts. */
function manyEntries(): Uint8Array {
  const parts = unzipped(book("", "", "M4"));
  for (let at = 0; at < 60_000; at += 1) parts[`xl/media/${at}`] = new Uint8Array(1);
  return zipSync(parts, { level: 0 });
}

const FIELDS = Object.fromEntries(HEADER.split(",").map((name) => [name, { column: name }]));
const mapping = (id: string, match: object, fields: object = FIELDS): Mapping => ({
  id,
  title: id,
  sender: "plan",
  match: match as Mapping["match"],
  zone: "America/Los_Angeles",
  records: [{ kind: "determination", fields: fields as Mapping["records"][number]["fields"] }],
});

function layOutDrop(
  files: Readonly<Record<string, string | Uint8Array>>,
  mappings: readonly Mapping[],
): string {
  const folder = layOut(freshFolder(), files);
  const path = join(folder, "audit.json");
  const config = JSON.parse(readFileSync(path, "utf8")) as AuditConfig;
  for (const one of mappings) writeFileSync(join(folder, `${one.id}.json`), JSON.stringify(one));
  writeFileSync(path, JSON.stringify({ ...config, mappings: mappings.map(({ id }) => `${id}.json`) }));
  return folder;
}

const resultOf = (out: string): AuditResult =>
  JSON.parse(readFileSync(join(out, "audit-result.json"), "utf8"));
const csvRows = (out: string): string[] => readFileSync(join(out, "rejects.csv"), "utf8").split("\r\n");

/** Nothing of a cell on the terminal, nothing endless on stderr, no control characters. */
function expectQuiet({ stdout, stderr }: CommandResult): void {
  expect(stderr.length).toBeLessThan(2000);
  expect(stdout + stderr).not.toMatch(/MARGARET|8812|onerror|root:|calc/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/);
}

describe("files that were made to break a reader, all in one drop", () => {
  const texts = Object.entries(TEXTS).map(([name, [text]]) => [`${name}.csv`, text] as const);
  const others = Object.entries(UNMAPPED).map(([name, text]) => [`${name}.other.csv`, text] as const);
  const books = Object.entries(BOOKS).map(([name, [content]]) => [name, content] as const);
  const folder = layOutDrop(
    Object.fromEntries([...texts, ...others, ...books].map(([n, c]) => [n.replaceAll("/", "_"), c])),
    [
      mapping("texts", { files: texts.map(([name]) => name) }),
      mapping("books", { files: books.map(([name]) => name), sheets: ["determination"] }),
    ],
  );
  const out = join(folder, "out");
  const reference = join(folder, "reference");
  const config = join(folder, "audit.json");
  let ran: CommandResult;

  beforeAll(() => {
    ran = p2pAudit(["run", "--config", config, "--out", out]);
    expectQuiet(p2pAudit(["run", "--config", config, "--out", reference, "--engine", "reference"]));
  });

  it("end with 3: the result cannot be trusted, and the terminal says so without a cell", () => {
    expect(ran.status).toBe(3);
    expect(ran.stdout).toContain("THIS RESULT CANNOT BE TRUSTED");
    expectQuiet(ran);
  });

  it.each(Object.entries(TEXTS).map(([name, one]) => [name, ...one.slice(1)] as const))(
    "%s is %s with %i rows, %i accepted and %i set aside",
    (name, status, rows, accepted, rejected) => {
      const file = resultOf(out).files.find((one) => one.file === `${name}.csv`);
      expect(file).toMatchObject({ status, rows, accepted, rejected });
    },
  );

  it.each(Object.entries(BOOKS).map(([name, [, status, code]]) => [name, status, code] as const))(
    "%s is %s %s",
    (name, status, code) => {
      const file = resultOf(out).files.find((one) => one.file.startsWith(name));
      expect(file?.status).toBe(status);
      const rejects = csvRows(out).filter((line) => line.startsWith(name));
      expect(rejects.length).toBe(code === "" ? 0 : 1);
      if (code !== "") expect(rejects[0]).toContain(`,${code},`);
    },
  );

  it("of which no mapping names a layout are unmapped, whatever stands in their names", () => {
    const unmapped = resultOf(out).files.filter(({ status }) => status === "unmapped");
    expect(unmapped).toHaveLength(Object.keys(UNMAPPED).length);
  });

  it("come to the same bytes in both engines, and every row is accounted for", () => {
    for (const name of ["ledger.ndjson", "rejects.csv", "findings.ndjson", "integrity.csv"])
      expect(readFileSync(join(out, name)).equals(readFileSync(join(reference, name))), name).toBe(true);
    const { accounting } = resultOf(out);
    expect(accounting.rowsIn).toBe(accounting.accepted + accounting.rejected);
    expect(accounting.conserved).toBe(true);
  });

  it("are shown by intake --dry-run and looked at by init without a fault or a cell", () => {
    const shown = p2pAudit(["intake", "--dry-run", "--config", config]);
    expect(shown.status).toBe(3);
    expectQuiet(shown);
    const proposed = join(folder, "proposed");
    const looked = p2pAudit(["init", join(folder, "drop"), "--out", proposed]);
    expect(looked.stderr).not.toContain("unexpected");
    expect(looked.status).toBe(0);
    expect(existsSync(join(proposed, "audit.json"))).toBe(true);
    expect(readdirSync(folder).sort()).not.toContain("evil.txt");
  });
});

describe("ten thousand rows, each of them bad", () => {
  const bad: Readonly<Record<string, (at: number) => string>> = {
    "wrong-column-count": (at) => `W${at},${SECRET}`,
    "missing-key": () => row(""),
    "bad-date": (at) => row(`B${at}`).replace("2026-09-02T10:30", "2026-02-30"),
    "date-out-of-range": (at) => row(`O${at}`).replace("2026-09-02T10:30", "1899-12-31"),
    "unmapped-code": (at) => row(`U${at}`).replace("deny", SECRET),
    "not-a-code": (at) => row(`N${at}`).replace("preservice", SECRET),
    "bad-value": (at) => row(`V${at}`).replace(",CA,", `,${SECRET},`),
    "duplicate-key-conflict": (at) => row("twice").replace(SECRET, `${SECRET}-${at}`),
  };
  const codes = Object.keys(bad);
  const lines = Array.from({ length: 10_000 }, (_, at) => bad[codes[at % codes.length] as string]?.(at));
  const folder = layOutDrop({ "determination.csv": `${HEADER}\n${lines.join("\n")}\n` }, [
    mapping(
      "m",
      { files: ["determination.csv"] },
      { ...FIELDS, decision: { column: "decision", codes: { deny: "deny" } } },
    ),
  ]);

  it.each(["duckdb", "reference"])(
    "are all listed with their causes by %s; the terminal stays short",
    (engine) => {
      const out = join(folder, engine);
      const ran = p2pAudit(["run", "--config", join(folder, "audit.json"), "--engine", engine, "--out", out]);
      expect(ran.status).toBe(3);
      expect(ran.stderr).toBe("");
      expect(ran.stdout.split("\n").length).toBeLessThan(60);
      expectQuiet(ran);
      expect(resultOf(out).accounting).toMatchObject({ rowsIn: 10_000, accepted: 0, rejected: 10_000 });
      const counted = Object.fromEntries(resultOf(out).rejects.map(({ code, rows }) => [code, rows]));
      expect(counted).toEqual(Object.fromEntries(codes.map((code) => [code, 1250])));
      // A header, a line each, and what follows the last line end.
      expect(csvRows(out)).toHaveLength(10_002);
    },
  );

  it("leave the earlier results as they were where a limit of the system stops the run", () => {
    const out = join(folder, "duckdb");
    const before = stateOf(out);
    const { status, stderr } = runAudit(folder, { room: 100_000 }, ["--out", out]);
    expect(stderr).toContain("  disk-full: ");
    expect(status).toBe(2);
    expect(stateOf(out)).toBe(before);
    expect(csvRows(out)).toEqual(csvRows(join(folder, "reference")));
  });
});
