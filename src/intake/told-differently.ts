import { by, byText } from "#shared/text-order.js";
import type { IntegrityNote } from "./contract.js";
import type { Draft } from "./draft.js";
import { indexKey } from "./supplements.js";

/** The check of the catalogue that the notes are for. */
const TOLD_DIFFERENTLY = "told-differently";

/**
 * Records that several files give with different contents, all of whose rows were taken back: one note each, at the first
 * of the rows by file and row, with the places of the others. Of rows of one file the rejects say as much.
 */
export function toldDifferently(drafts: readonly Draft[]): IntegrityNote[] {
  const told = new Map<string, IntegrityNote[]>();
  for (const { file, late } of drafts) {
    for (const [row, { kind, id, code }] of late) {
      if (code !== "duplicate-key-conflict") continue;
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
