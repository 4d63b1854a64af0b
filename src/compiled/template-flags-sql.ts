import { FAR_SQL } from "#duckdb/far.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { FieldValue, LedgerRecord } from "#ledger/record.js";
import { INHERITED_FLAGS } from "#ledger/template-flags.js";
import type { TakenTables } from "./taken-tables.js";

/** Columns of notices that a letter template fills, and the join that brings them. */
export interface TemplateFlags {
  /** Expression by field. */
  readonly columns: ReadonlyMap<string, string>;
  readonly join: string;
}

const NONE: TemplateFlags = { columns: new Map(), join: "" };

/**
 * As src/ledger/template-flags.ts: the one version that may cover the notice's date, where it surely does. Flags the
 * notice has itself stay.
 */
export function templateFlags({ templates, columns: delivered }: TakenTables): TemplateFlags {
  const own = delivered.get("notice") ?? new Set<string>();
  const dates = ["letterDate", "generatedAt", "sentAt"].filter((field) => own.has(field));
  if (templates.length === 0 || !own.has("templateId") || dates.length === 0) return NONE;
  const versions = templates.map(({ values }, index) => {
    const [from, to] = [endsOf(values.from), endsOf(values.to)];
    return `(${index}, ${quoted(String(values.templateId))}, ${from?.from ?? `-${FAR_SQL}`}, ${to?.to ?? FAR_SQL})`;
  });
  const dated = (suffix: string) =>
    `case ${dates.map((field) => `when ${isRecorded(field)} then n.${named(field + suffix)}`).join(" ")} end`;
  return {
    columns: new Map(flagColumns(templates, own)),
    join: `left join (
      select n.rid, min(v.number) as version
      from (select n.rowid as rid, n."templateId", ${dated("")} as date_from, ${dated("_to")} as date_to from "notice" n) n
      join (values ${versions.join(", ")}) v(number, template, first, last)
        on v.template = n."templateId" and v.first <= n.date_to and v.last >= n.date_from
      group by n.rid having count(*) = 1 and bool_and(v.first <= n.date_from and v.last >= n.date_to)
    ) f on f.rid = t.rowid`,
  };
}

function isRecorded(field: string): string {
  return `n.${named(field)} is not null and n.${named(field)} <> ${FAR_SQL}`;
}

function flagColumns(templates: readonly LedgerRecord[], own: ReadonlySet<string>): [string, string][] {
  const cells = INHERITED_FLAGS.flatMap((flag): [string, string][] => {
    const found = templates.flatMap(({ values }, index) =>
      values[flag] === undefined ? [] : [`when ${index} then ${sqlOf(values[flag])}`],
    );
    return found.length === 0 ? [] : [[flag, `case f.version ${found.join(" ")} end`]];
  });
  const inherits = cells.map(([flag, cell]) =>
    own.has(flag) ? `(t.${named(flag)} is null and ${cell} is not null)` : `${cell} is not null`,
  );
  const source = `case when ${inherits.join(" or ")} then 'template' end`;
  return [...cells, ...(cells.length > 0 ? [["flagSource", source] as [string, string]] : [])].map(
    ([field, cell]) => [field, own.has(field) ? `coalesce(t.${named(field)}, ${cell})` : cell],
  );
}

function endsOf(value: FieldValue | undefined): { from: string; to: string } | null {
  if (typeof value !== "object") return null;
  const end = (instant: number) => (Number.isFinite(instant) ? String(instant) : FAR_SQL);
  return { from: end(value.from), to: end(value.to) };
}

function sqlOf(value: FieldValue | undefined): string {
  return typeof value === "string" ? quoted(value) : String(value);
}
