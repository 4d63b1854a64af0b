import type { RecordKind } from "#shared/record-kind.js";
import { by, byText } from "#shared/text-order.js";
import type { IntegrityNote } from "./contract.js";
import type { Draft } from "./draft.js";
import { indexKey } from "./supplements.js";

/** The check of the catalogue that the notes are for. */
const TOLD_DIFFERENTLY = "told-differently";

const CONFLICT = "duplicate-key-conflict";

/**
 * Records that several files give with different contents, all of whose rows were taken back: one note each, at the first
 * of the rows by file and row, with the places of the others. Of rows of one file the rejects say as much.
 */
export function toldDifferently(drafts: readonly Draft[]): IntegrityNote[] {
  const told = new Map<string, IntegrityNote[]>();
  const shared = kindsOfSeveral(drafts);
  for (const { file, late } of drafts) {
    for (const [row, { kind, id, code }] of shared.size === 0 ? [] : late) {
      if (code !== CONFLICT || !shared.has(kind)) continue;
      const key = indexKey(kind, id);
      const place = { code: TOLD_DIFFERENTLY, kind, id, file: file.name, row, field: null };
      const known = told.get(key);
      if (known) known.push(place);
      else told.set(key, [place]);
    }
  }
  return [...told.values()]
    .filter((places) => new Set(places.map(({ file }) => file)).size > 1)
    .map((places) => {
      const [first, ...others] = places.sort((a, b) => byText(a.file, b.file) || a.row - b.row);
      return { ...(first as IntegrityNote), others: others.map(({ file, row }) => ({ file, row })) };
    })
    .sort(by(({ kind, id }) => indexKey(kind, id)));
}

/** Kinds of which several files have rows that were taken back so. */
function kindsOfSeveral(drafts: readonly Draft[]): Set<RecordKind> {
  const seen = new Set<RecordKind>();
  const several = new Set<RecordKind>();
  for (const { late } of drafts) {
    const own = new Set<RecordKind>();
    for (const { kind, code } of late.values()) if (code === CONFLICT) own.add(kind);
    for (const kind of own) (seen.has(kind) ? several : seen).add(kind);
  }
  return several;
}
