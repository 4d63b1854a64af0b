import { layoutReader } from "#calendar/layout.js";
import type { Proposals } from "#generated/types.js";
import type { ColumnProfile } from "./column-profile.js";

/** Layouts that read a column, and how far. */
export interface LayoutFit {
  readonly layouts: readonly string[];
  /** Cells that one of them reads. */
  readonly fits: number;
  /** Day and month may as well be the other way round: no cell has a day after the twelfth where it would show. */
  readonly isAmbiguous: boolean;
  readonly hasShortYear: boolean;
  /** Texts that none reads and that occur more than once: one alone may have slipped over from another column. */
  readonly unread: readonly string[];
}

/** More than this in one column is no habit but a mixture. */
const MOST_LAYOUTS = 3;

/** The layouts of days, alone or with a time, by which most cells of a column can be read; null where hardly any can. */
export function dateLayouts(column: ColumnProfile, { dates, times, joins }: Proposals): LayoutFit | null {
  const withTime = dates.flatMap((date) =>
    times.flatMap((time) =>
      joins.filter((join) => join !== "" || isCompact(date, time)).map((join) => `${date}${join}${time}`),
    ),
  );
  return bestFit(column, ["iso", ...dates, ...withTime]);
}

/** The layouts of times of day by which most cells of a column can be read. */
export function timeLayouts(column: ColumnProfile, { times }: Proposals): LayoutFit | null {
  return bestFit(column, times);
}

/** Nothing stands between day and time only where both are digits alone. */
function isCompact(date: string, time: string): boolean {
  return /^[a-zA-Z]+$/.test(date) && /^[A-Za-z]+$/.test(time) && !time.includes("a");
}

function bestFit(column: ColumnProfile, candidates: readonly string[]): LayoutFit | null {
  if (column.filled === 0) return null;
  const some = spread([...column.texts.keys()]);
  const likely = candidates.filter((layout) => {
    const reader = layoutReader(layout);
    return some.some((text) => reader(text) !== null);
  });
  if (likely.length === 0) return null;
  const read = new Map<string, ReadonlySet<string>>(
    likely.map((layout) => [layout, readTexts(column, layout)]),
  );
  const chosen: string[] = [];
  let left = new Set(column.texts.keys());
  while (left.size > 0 && chosen.length < MOST_LAYOUTS) {
    const gain = (layout: string) =>
      cells(
        column,
        [...(read.get(layout) ?? [])].filter((text) => left.has(text)),
      );
    const [first] = read.keys();
    if (first === undefined) break;
    const best = [...read.keys()].reduce((one, other) => (gain(other) > gain(one) ? other : one), first);
    if (gain(best) === 0) break;
    chosen.push(best);
    const texts = read.get(best) ?? new Set();
    // A text that only the other order of day and month can read is a slip, or the whole column is to be looked at.
    read.delete(best);
    read.delete(swapped(best));
    left = new Set([...left].filter((text) => !texts.has(text)));
  }
  const fits = column.filled - cells(column, [...left]);
  if (fits * 2 < column.filled) return null;
  return {
    layouts: chosen,
    fits,
    isAmbiguous: chosen.some((layout) => {
      const other = readTexts(column, swapped(layout));
      return swapped(layout) !== layout && [...readTexts(column, layout)].every((text) => other.has(text));
    }),
    unread: [...left].filter((text) => (column.texts.get(text) ?? 0) > 1),
    hasShortYear: chosen.some((layout) => /(?<!y)yy(?!y)/.test(layout)),
  };
}

const SOME = 100;

/** Texts from all over the column, by which layouts that read none are passed over. */
function spread(texts: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(texts.length / SOME));
  return texts.filter((_, at) => at % step === 0);
}

function readTexts({ texts }: ColumnProfile, layout: string): ReadonlySet<string> {
  const reader = layoutReader(layout);
  return new Set([...texts.keys()].filter((text) => reader(text) !== null));
}

function cells({ texts }: ColumnProfile, some: readonly string[]): number {
  return some.reduce((sum, text) => sum + (texts.get(text) ?? 0), 0);
}

/** The layout with day and month changed about; itself where a month has a name, or no day stands beside it. */
function swapped(layout: string): string {
  if (layout === "iso" || /MMM|^yyyy/.test(layout)) return layout;
  return layout.replace(/MM?|dd?/g, (part) => (part.startsWith("M") ? "d" : "M").repeat(part.length));
}
