import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { openDatabase } from "#duckdb/database.js";
import type { Mapping, Table } from "#generated/types.js";
import { audit } from "#pipeline.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditRequest } from "#pipeline-request.js";
import { loadCommons } from "#policy/load.js";
import { freshFolder } from "../support/fresh-folder.js";
import { projectReader } from "../support/project.js";

const HOSTILE = [
  "'; drop table determination; --",
  '"; delete from notice; --',
  "{0} or true",
  "\\' /* x */",
  "$1 ? :a",
  "é 😀 Ω",
];

const zone = "America/Los_Angeles";

/** A policy in which every name and text is hostile: table, key, column, code, question, rule and title. */
function requestOf(text: string): AuditRequest {
  const folder = freshFolder();
  const cell = text.replaceAll('"', '""');
  const rows = ["D1", "D2", "D3"].map(
    (id, index) => `${id},acme,"${index === 0 ? cell : "other"}",2026-03-02T10:00,deny,"${cell}"`,
  );
  writeFileSync(
    join(folder, "determination.csv"),
    `determinationId,payer,reasonCode,decidedAt,decision,serviceType\n${rows.join("\n")}\n`,
  );
  const table: Table = {
    id: text,
    title: text,
    keys: [text],
    columns: [text],
    source: text,
    evidence: "internal",
    rows: [{ key: [text], values: { [text]: [text, "x"] } }],
  };
  const bundle = {
    folder: "policies/x",
    policy: {
      id: "x",
      title: text,
      issuer: text,
      kind: "payer",
      cite: text,
      source: { title: text },
      versions: [{ id: text, effective: { from: "2015-01-01" }, wording: "encoded" }],
      appliesTo: { equal: [{ field: "payer" }, "acme"] },
      zone,
      counting: {},
      questions: [{ id: text, words: text, askedOf: text, options: { [text]: "a", "'": "b" } }],
      parameters: {},
      definitions: {},
    },
    clauses: { policy: "x", sentences: 0, clauses: [] },
    rules: [
      {
        id: text,
        title: text,
        subject: "determination",
        topic: "letter-content",
        clauses: [],
        standards: [text],
        severity: "low",
        messages: { asks: text, changes: text },
        kind: "requirement",
        obligor: "plan",
        onFail: "observation",
        evidenceKind: "content",
        when: { in: [{ field: "reasonCode" }, [text, "other"]] },
        must: {
          all: [
            { equal: [{ field: "reasonCode" }, { reading: text, options: { [text]: text, "'": text } }] },
            {
              in: [{ field: "serviceType" }, { lookup: text, key: [{ field: "serviceType" }], column: text }],
            },
          ],
        },
      },
    ],
    cases: [],
  };
  const commons = loadCommons(projectReader, { calendars: [], tables: [table] });
  return {
    program: { name: "p2p-audit", version: "test" },
    config: { policies: ["x"], asOf: "2026-04-01", zone } as AuditRequest["config"],
    asOf: Date.UTC(2026, 3, 1) * 1000,
    zone,
    bundles: [bundle as unknown as AuditRequest["bundles"][number]],
    commons,
    inputs: [],
    files: dropFiles(folder),
    mappings: [] as Mapping[],
    beside: { inputs: [], calendars: [], tables: [table], controls: [] },
  };
}

describe("a policy whose names and texts look like SQL", () => {
  it.each(HOSTILE)("%s: is judged as any other, by both engines", async (text) => {
    const request = requestOf(text);
    const said: string[][] = [[], []];
    const reference = await audit(request, { onFindings: (found) => said[0]?.push(JSON.stringify(found)) });
    const database = await openDatabase({
      paths: request.files.flatMap(({ path }) => (path === undefined ? [] : [path])),
      threads: 2,
      memory: "500MB",
    });
    const compiled = await auditInTables(
      request,
      { onFindings: (found) => said[1]?.push(JSON.stringify(found)) },
      database,
    );
    database.close();
    const [rule] = reference.result.policies[0]?.rules ?? [];
    // D1 carries the text in both cells, D2 and D3 another reason code.
    expect(rule?.subjects).toMatchObject({ pass: 1, fail: 2, error: 0 });
    expect(compiled.result.agreement?.disagreements).toEqual([]);
    expect({ ...compiled.result, agreement: undefined }).toEqual({
      ...reference.result,
      agreement: undefined,
    });
    expect(said[1]?.filter((line) => line !== "[]")).toEqual(said[0]?.filter((line) => line !== "[]"));
  });
});
