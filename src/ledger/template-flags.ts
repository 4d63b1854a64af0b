import type { Moment } from "#calendar/moment.js";
import { kindOf } from "#schema/record-fields.js";
import { groupBy } from "#shared/group-by.js";
import type { FieldValue, LedgerRecord, Place } from "./record.js";

/**
 * Notices with the content flags of the template version they were made from, wherever the notice has no flag
 * of its own; such a notice names the template as the source of its flags, unless it names one itself. The version is
 * the one in use on the letter's date, else on the day it was made or sent.
 */
export function withTemplateFlags(records: readonly LedgerRecord[]): LedgerRecord[] {
  const versions = records.filter(({ kind }) => kind === "letterTemplate");
  const templates = groupBy(versions, ({ values }) => String(values.templateId));
  if (templates.size === 0) return [...records];
  return records.map((record) => (record.kind === "notice" ? withFlags(record, templates) : record));
}

/** What a notice takes from its template where it has none of its own. */
export const INHERITED_FLAGS = [...kindOf("letterTemplate").fields.values()]
  .filter((field) => field.contentFlag || field.name === "phoneKind")
  .map((field) => field.name);

function withFlags(
  notice: LedgerRecord,
  templates: ReadonlyMap<string, readonly LedgerRecord[]>,
): LedgerRecord {
  const versions = templates.get(String(notice.values.templateId ?? "")) ?? [];
  const date = noticeDate(notice);
  if (date === null) return notice;
  const [template, ...others] = versions.filter((version) => mayCover(version, date));
  if (!template || others.length > 0 || !covers(template, date)) return notice;
  const values: Record<string, FieldValue> = { ...notice.values };
  const supplements: Record<string, Place> = { ...notice.supplements };
  for (const field of INHERITED_FLAGS) {
    const value = template.values[field];
    if (value === undefined || values[field] !== undefined) continue;
    values[field] = value;
    supplements[field] = { file: template.file, row: template.row };
  }
  const inherited = INHERITED_FLAGS.some((field) => supplements[field] !== notice.supplements?.[field]);
  if (inherited && values.flagSource === undefined) {
    values.flagSource = "template";
    supplements.flagSource = { file: template.file, row: template.row };
  }
  return { ...notice, values, supplements };
}

function noticeDate(notice: LedgerRecord): Moment | null {
  for (const field of ["letterDate", "generatedAt", "sentAt"]) {
    const value = notice.values[field];
    if (typeof value === "object" && Number.isFinite(value.from)) return value;
  }
  return null;
}

function mayCover(version: LedgerRecord, date: Moment): boolean {
  const from = version.values.from;
  const to = version.values.to;
  const later = typeof from === "object" && from.from > date.to;
  const ended = typeof to === "object" && to.to < date.from;
  return !later && !ended;
}

/** Surely in use: a date that straddles a change of version takes no flags. */
function covers(version: LedgerRecord, date: Moment): boolean {
  const from = version.values.from;
  const to = version.values.to;
  const begun = typeof from !== "object" || from.from <= date.from;
  const ended = typeof to === "object" && to.to < date.to;
  return begun && !ended;
}
