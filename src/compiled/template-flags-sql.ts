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
 * notice has itself stay. Notices of one template and date share a version, which is looked for once.
 */
export function templateFlags({ templates, columns: delivered }: TakenTables): TemplateFlags {
  const own = delivered.get("notice") ?? new Set<string>();
  const dates = ["letterDate", "generatedAt", "sentAt"].filter((field) => own.has(field));
  if (templates.length === 0 || !own.has("templateId") || dates.length === 0) return NONE;
  const flags = flagsOf(templates);
  const versions = templates.map(({ values }, index) => {
    const [from, to] = [endsOf(values.from), endsOf(values.to)];
    const cells = flags.map((flag) => sqlOf(values[flag]));
    return `(${[index, quoted(String(values.templateId)), from?.from ?? `-${FAR_SQL}`, to?.to ?? FAR_SQL, ...cells].join(", ")})`;
  });
  const dated = (of: string, suffix: string) =>
    `case ${dates.map((field) => `when ${isRecorded(of, field)} then ${of}.${named(field + suffix)}`).join(" ")} end`;
  const names = ["number", "template", "first", "last", ...flags].map(named).join(", ");
  return {
    columns: new Map(flagColumns(flags, own)),
    join: `left join (
      with version(${names}) as (values ${versions.join(", ")})
      select one.template, one.date_from, one.date_to, ${flags.map((flag) => `version.${named(flag)}`).join(", ")}
      from (
        select v.template, n.date_from, n.date_to, min(v.number) as number
        from (select distinct n."templateId", ${dated("n", "")} as date_from, ${dated("n", "_to")} as date_to from "notice" n) n
        join version v on v.template = n."templateId" and v.first <= n.date_to and v.last >= n.date_from
        group by all having count(*) = 1 and bool_and(v.first <= n.date_from and v.last >= n.date_to)
      ) one join version on version.number = one.number
    ) f on f.template = t."templateId" and f.date_from = ${dated("t", "")} and f.date_to = ${dated("t", "_to")}`,
  };
}

function isRecorded(of: string, field: string): string {
  return `${of}.${named(field)} is not null and ${of}.${named(field)} <> ${FAR_SQL}`;
}

/** The flags that a template fills, in their order. */
function flagsOf(templates: readonly LedgerRecord[]): string[] {
  return INHERITED_FLAGS.filter((flag) => templates.some(({ values }) => values[flag] !== undefined));
}

function flagColumns(flags: readonly string[], own: ReadonlySet<string>): [string, string][] {
  const cells = flags.map((flag): [string, string] => [flag, `f.${named(flag)}`]);
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
  if (value === undefined) return "null";
  return typeof value === "string" ? quoted(value) : String(value);
}
