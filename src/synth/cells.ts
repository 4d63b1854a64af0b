import type { RecipeTable } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import type { CaseDraw } from "./case-draw.js";
import { type LocalClock, localClock } from "./local-clock.js";
import { type PrintTime, printLayout } from "./print-layout.js";
import type { Pool } from "./recipe-pools.js";
import { byName } from "./world.js";

/** The text of a cell or a row of a case. */
export type Print = (draw: CaseDraw) => string;

/** What the words of a cell can name. */
export interface CellNames {
  readonly table: RecipeTable;
  readonly printers: ReadonlyMap<string, PrintTime>;
  readonly places: ReadonlyMap<string, number>;
  readonly pools: ReadonlyMap<string, Pool>;
  /** Values that stand in for those of a pool. */
  readonly set: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Template of the key of a record of the case; the empty name is the record itself. */
  keyOf(record: string): string;
}

/** A piece of a cell: fixed text, or text that is printed for each case. */
interface Piece {
  readonly print: Print | string;
  /** Texts it can give, where they are few and known; else it gives letters, digits and signs of dates. */
  readonly texts?: readonly string[];
  readonly entries?: readonly string[];
  readonly place?: number;
}

const WORD = /\{([^{}]+)\}/;

/** How a table prints times, by the name of the layout. */
export function printersOf(
  table: RecipeTable,
  recipeZone: string,
  clock: LocalClock,
): ReadonlyMap<string, PrintTime> {
  const zone = table.zone ?? recipeZone;
  const isRecipeZone = zone === recipeZone;
  const own = isRecipeZone ? clock : localClock(zone);
  const layouts = Object.entries(table.layouts ?? {});
  return new Map(layouts.map(([name, layout]) => [name, printLayout(layout, own, isRecipeZone)]));
}

/** Printers of a row, one for each run of fixed text and each changing piece. */
export function printRow(templates: readonly string[], names: CellNames): Print {
  const delimiter = names.table.delimiter ?? ",";
  const end = names.table.newline === "crlf" ? "\r\n" : "\n";
  const parts: (Print | string)[] = [];
  const add = (part: Print | string) => {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (const [index, template] of templates.entries()) {
    if (index > 0) add(delimiter);
    for (const part of cellOf(template, names, delimiter)) add(part);
  }
  add(end);
  return joined(parts);
}

/** The printer of a text that stands in no file, such as a key. */
export function printText(template: string, names: CellNames): Print {
  return joined(piecesOf(template, names).map(({ print }) => print));
}

/** A text as a cell, quoted where it must be. */
export function quoted(text: string, delimiter: string): string {
  return mustBeQuoted(text, delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

function mustBeQuoted(text: string, delimiter: string): boolean {
  return text.includes(delimiter) || /["\r\n]/.test(text);
}

function joined(parts: readonly (Print | string)[]): Print {
  const prints = parts.map((part) => (typeof part === "string" ? () => part : part));
  const [only] = prints;
  if (only && prints.length === 1) return only;
  return (draw) => {
    let text = "";
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] as Print | string;
      text += typeof part === "string" ? part : part(draw);
    }
    return text;
  };
}

function cellOf(template: string, names: CellNames, delimiter: string): (Print | string)[] {
  const pieces = piecesOf(template, names);
  const [only] = pieces;
  if (pieces.length === 1 && only?.entries && only.place !== undefined) {
    const texts = only.entries.map((text) => quoted(text, delimiter));
    const { place } = only;
    return [(draw) => texts[draw.picked[place] as number] as string];
  }
  if (pieces.every(({ print }) => typeof print === "string")) {
    return [quoted(pieces.map(({ print }) => print as string).join(""), delimiter)];
  }
  const texts = pieces.flatMap(({ print, texts }) => (typeof print === "string" ? [print] : (texts ?? [])));
  if (texts.some((text) => text.includes('"'))) {
    throw auditError("recipe-cell", `\`${template}\` mixes a quote with a value that changes`);
  }
  const prints = pieces.map(({ print }) => print);
  return texts.some((text) => mustBeQuoted(text, delimiter)) ? ['"', ...prints, '"'] : prints;
}

function piecesOf(template: string, names: CellNames): Piece[] {
  const match = WORD.exec(template);
  if (!match) return template === "" ? [] : [{ print: template }];
  const rest = template.slice(match.index + match[0].length);
  const before = template.slice(0, match.index);
  return [
    ...(before === "" ? [] : [{ print: before }]),
    ...wordOf(match[1] as string, names),
    ...piecesOf(rest, names),
  ];
}

function wordOf(word: string, names: CellNames): Piece[] {
  const [head, tail = ""] = word.split(":") as [string, string?];
  if (word === "n") return [{ print: (draw) => draw.name }];
  if (head === "key") return piecesOf(names.keyOf(tail), names);
  if (head === "digits") {
    const count = 10 ** Number(tail);
    return [{ print: (draw) => String(draw.digits % count).padStart(Number(tail), "0") }];
  }
  const printer = names.printers.get(head);
  if (printer) {
    const place = byName(names.places, tail, "time");
    const print: Print = (draw) => printer(draw.times[place] as number, draw.locals[place] as number);
    return [{ print, texts: [names.table.layouts?.[head] ?? ""] }];
  }
  const [name, field = ""] = head.split(".") as [string, string?];
  const fixed = names.set[name]?.[field];
  if (fixed !== undefined) return [{ print: fixed }];
  const { place, values } = byName(names.pools, name, "pool");
  const entries = values(field);
  return [
    { print: (draw) => entries[draw.picked[place] as number] as string, texts: entries, entries, place },
  ];
}
