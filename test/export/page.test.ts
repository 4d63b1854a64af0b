import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FILE_NAMES } from "#compiled/export/create-tables.js";
import { PLAIN_TABLES } from "#compiled/export/plain-tables.js";
import type { Cell } from "#duckdb/database.js";
import { schemas } from "#generated/schemas.js";
import type { LedgerRecordLine } from "#generated/types.js";
import { KINDS } from "#schema/record-fields.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";
import { exampleRun, findingsOf, ledgerOf, queried } from "./saved-run.js";

const page = readFileSync(`${root}docs/ledger.md`, "utf8");

describe("docs/ledger.md", () => {
  it.each([...KINDS.values()])("lists the fields of $kind", ({ kind, key, parent, fields }) => {
    const [, view, shownKey, shownParent, list = ""] =
      new RegExp(`^\\| \`${kind}\` \\| \`(\\w+)\` \\| \`(\\w+)\` \\| (\\S+) \\| (.*) \\|$`, "m").exec(page) ??
      [];
    expect([view, shownKey, shownParent]).toEqual([
      `${kind}s`,
      key,
      parent === null ? "none" : `\`${parent}\``,
    ]);
    const names = [...fields.values()].filter(({ name }) => name !== key && name !== parent);
    const words = names.map(({ name, type }) => (type === "moment" ? `**\`${name}\`**` : `\`${name}\``));
    expect(list.split(", ")).toEqual(words);
  });

  it.each(Object.values(PLAIN_TABLES))("lists the columns of $name", ({ name, about, columns }) => {
    const [, rest = ""] = page.split(`\n### ${name}\n`);
    const [section = ""] = rest.split("\n#");
    expect(section).toContain(about);
    const rows = [...section.matchAll(/^\| `(\w+)` \| (\w+) \| (.*) \|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(columns.map((column) => [column.name, column.type, column.about]));
  });

  it("has every member of what a line of the saved ledger holds", () => {
    const columnsOf = (name: keyof typeof PLAIN_TABLES) => PLAIN_TABLES[name].columns.map((one) => one.name);
    expect(columnsOf("reject")).toEqual(members("Reject"));
    expect(columnsOf("source_file")).toEqual(
      members("AuditResult", "FileResult").filter((name) => name !== "records"),
    );
    expect(columnsOf("set_aside")).toEqual(members("LedgerLine", "setAside"));
    expect(columnsOf("unmapped_code")).toEqual(members("LedgerLine", "unmappedCode"));
    expect(columnsOf("integrity")).toEqual(members("IntegrityInstance").filter((name) => name !== "others"));
  });
});

/** Members of a schema or of a shape in it, without the kind of a line. */
function members(title: string, part?: string): string[] {
  type Shape = { readonly properties?: object; readonly definitions?: Readonly<Record<string, Shape>> };
  const schema = schemas.find((one) => one.title === title) as Shape | undefined;
  const shape = part === undefined ? schema : schema?.definitions?.[part];
  return Object.keys(shape?.properties ?? {}).filter((name) => part === undefined || name !== "line");
}

const QUERIES = new Map(
  page
    .split(/^### /m)
    .map((part) => [part.split("\n")[0] ?? "", /```sql\n(.*?)```/s.exec(part)?.[1]] as const)
    .filter((part): part is [string, string] => part[1] !== undefined),
);

describe("the queries of docs/ledger.md", () => {
  const file = join(freshFolder(), "ledger.duckdb");
  let run = "";
  let records: readonly LedgerRecordLine[] = [];
  const of = (kind: string) => records.filter((one) => one.kind === kind);
  const answer = (title: string): Promise<Cell[][]> => queried(file, QUERIES.get(title) ?? "");

  beforeAll(() => {
    run = exampleRun();
    records = ledgerOf(run).filter((line) => line.line === "record");
    expect(p2pAudit(["export", "--result", run, "--out", file]).stderr).toBe("");
  });

  it.each([...QUERIES.keys()])("%s", async (title) => {
    expect((await answer(title)).length).toBeGreaterThan(0);
  });

  it("are at least six", () => {
    expect(QUERIES.size).toBeGreaterThanOrEqual(6);
  });

  it("count every decision once", async () => {
    const rows = await answer("How many decisions, by whom and when?");
    const isDated = ({ values: { decidedAt } }: LedgerRecordLine) =>
      decidedAt !== undefined && decidedAt !== "not-yet";
    expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(
      of("determination").filter(isDated).length,
    );
    const local = new Intl.DateTimeFormat("en-CA", {
      timeZone: "America/Los_Angeles",
      year: "numeric",
      month: "2-digit",
    });
    const october = of("determination").filter(({ values }) => {
      const at = values.decidedAt;
      const micros = typeof at === "object" ? at.from : at;
      if (typeof micros !== "number" || values.delegate !== undefined || values.decision !== "deny")
        return false;
      return local.format(micros / 1000) === "2026-10";
    });
    expect(october.length).toBeGreaterThan(0);
    expect(rows).toContainEqual(["plan", "deny", "2026-10", october.length]);
  });

  it("find the denials without a letter", async () => {
    const adverse = ["deny", "modify", "delay", "reduce", "terminate"];
    const told = new Set(
      of("notice")
        .filter(
          ({ values: { purpose = "denial", audience = "member" } }) =>
            purpose === "denial" && audience === "member",
        )
        .map(({ parent }) => parent),
    );
    const without = of("determination").filter(
      ({ id, values }) => adverse.includes(String(values.decision)) && !told.has(id),
    );
    const rows = await answer("Which denials have no letter to the member?");
    expect(rows.map(([id]) => id)).toEqual(without.map(({ id }) => id).sort());
  });

  it("find who waits", async () => {
    const waiting = of("determination").filter(({ values }) => values.decidedAt === "not-yet");
    const rows = await answer("Which requests still wait for a decision?");
    expect(rows.map(([id]) => id).sort()).toEqual(waiting.map(({ id }) => id).sort());
  });

  it("name every row behind a breach", async () => {
    const breaches = findingsOf(run).filter(
      (finding) => finding.outcome === "fail" && finding.class === "breach",
    );
    const rows = await answer("Which rows of which files prove a finding?");
    expect(rows.length).toBe(breaches.flatMap((finding) => finding.records).length);
  });

  it("are written with names that are there", () => {
    for (const sql of QUERIES.values()) {
      const names = [...sql.matchAll(/\b(?:from|join) (\w+)/g)].map(([, name = ""]) => name);
      expect(
        names.filter((name) => ![...FILE_NAMES, "first_attempt", "duckdb_columns"].includes(name)),
      ).toEqual([]);
    }
  });
});
