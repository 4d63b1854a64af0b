import type { Chart } from "./chart.js";
import { INK, SOFT } from "./ink.js";

const MARGIN = 10;
const TITLE = { size: 13, leading: 17 };
const FOOT = { size: 8, leading: 11 };
/** Widest mean width of a character of running text, in parts of its size. */
const EM = 0.52;
const MOST_LINES = 4;

/**
 * A chart that stands alone, as SVG: its title above it and lines of text below, so that a picture pasted elsewhere still
 * says what it shows, of whom, and whether it is a draft.
 */
export function pictureOf({ svg, title }: Pick<Chart, "svg" | "title">, foot: readonly string[]): string {
  const [, width, height] = / viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const head = wrapped(title, size.width / (TITLE.size * EM));
  const feet = foot.flatMap((line) => wrapped(line, size.width / (FOOT.size * EM)));
  const top = MARGIN + head.length * TITLE.leading + 4;
  const below = top + size.height + FOOT.leading;
  const whole = {
    width: size.width + 2 * MARGIN,
    height: below + (feet.length - 1) * FOOT.leading + MARGIN,
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="Libertinus Serif">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    ...head.map((line, index) => text(line, MARGIN + TITLE.size + index * TITLE.leading, TITLE.size, INK)),
    `<g transform="translate(${MARGIN} ${top})">${svg}</g>`,
    ...feet.map((line, index) => text(line, below + index * FOOT.leading, FOOT.size, SOFT)),
    "</svg>",
  ].join("");
}

function text(line: string, y: number, size: number, fill: string): string {
  const weight = size === TITLE.size ? ' font-weight="700"' : "";
  return `<text x="${MARGIN}" y="${y}" font-size="${size}"${weight} fill="${fill}">${escaped(line)}</text>`;
}

/** Lines of at most so many characters, broken at spaces where there are any; the last says that more was left out. */
function wrapped(words: string, most: number): string[] {
  const room = Math.floor(most);
  const lines: string[] = [];
  for (const word of words
    .trim()
    .split(/\s+/)
    .flatMap((one) => pieces(one, room))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${(lines[MOST_LINES - 1] ?? "").slice(0, room - 1)}…`];
}

function pieces(word: string, room: number): string[] {
  const characters = [...word];
  const count = Math.max(1, Math.ceil(characters.length / room));
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * room, (index + 1) * room).join(""),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(line: string): string {
  return line.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);
}
