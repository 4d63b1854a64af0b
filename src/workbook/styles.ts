import type { Column } from "./sheet.js";

/** How a cell is formatted; `quoted`: a text that would be a formula if it were typed. */
type Format = "text" | "quoted" | "whole" | "per-cent" | "moment";
type Tone = NonNullable<Column["tone"]>;

/** Numbers of the formats: 49 is text, 3 whole numbers with thousands commas; from 164 on they are our own. */
const FORMATS: Readonly<Record<Format, number>> = {
  text: 49,
  quoted: 49,
  whole: 3,
  "per-cent": 164,
  moment: 165,
};
const CODES: readonly (readonly [number, string])[] = [
  [164, "0.0%"],
  [165, "ddd yyyy\\-mm\\-dd hh:mm"],
];
const FORMAT_NAMES = Object.keys(FORMATS) as Format[];
const TONES: readonly (Tone | undefined)[] = [undefined, "given", "entry"];

/** Cells outside the columns. */
export const HEADER_STYLE = 1;
export const NOTE_STYLE = 2;
export const LABEL_STYLE = 3;
const FIRST = 4;

/** Number of the style of a cell of a column. */
export function styleOf({ wrap = false, tone }: Column, format: Format): number {
  const column = TONES.indexOf(tone) * 2 + (wrap ? 1 : 0);
  return FIRST + column * FORMAT_NAMES.length + FORMAT_NAMES.indexOf(format);
}

/** All styles of a workbook; the same in each. */
export function stylesXml(): string {
  const formats = CODES.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const cells = TONES.flatMap((tone) =>
    [false, true].flatMap((wrap) => FORMAT_NAMES.map((format) => cellStyle(format, wrap, tone))),
  );
  const outside = [
    style({ format: 0 }),
    style({ format: 49, font: 1, fill: 2, border: 1, wrap: true }),
    style({ format: 49 }),
    style({ format: 49, font: 1 }),
  ];
  const all = [...outside, ...cells];
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` +
    `<fonts count="2">${font("")}${font("<b/>")}</fonts>` +
    `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
    `${fill("FFD9D9D9")}${fill("FFF2F2F2")}${fill("FFFFF9E0")}</fills>` +
    `<borders count="3">${border("")}${border('<bottom style="thin"><color auto="1"/></bottom>')}${BOX}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${all.length}">${all.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function cellStyle(format: Format, wrap: boolean, tone: Tone | undefined): string {
  const look = tone === "given" ? { fill: 3 } : tone === "entry" ? { fill: 4, border: 2 } : {};
  const indented = format === "whole" || format === "per-cent";
  return style({ format: FORMATS[format], wrap, quoted: format === "quoted", indented, ...look });
}

interface Look {
  readonly format: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly wrap?: boolean;
  readonly quoted?: boolean;
  /** At the right, but not against the texts of the next column. */
  readonly indented?: boolean;
}

function style({
  format,
  font = 0,
  fill = 0,
  border = 0,
  wrap = false,
  quoted = false,
  indented = false,
}: Look): string {
  const side = indented ? ' horizontal="right" indent="1"' : "";
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    `${quoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment${side} vertical="top"${wrap ? ' wrapText="1"' : ""}/></xf>`
  );
}

function font(bold: string): string {
  return `<font>${bold}<sz val="10"/><name val="Arial"/><family val="2"/></font>`;
}

function fill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function border(bottom: string): string {
  return `<border><left/><right/><top/>${bottom || "<bottom/>"}<diagonal/></border>`;
}

const SIDES = ["left", "right", "top", "bottom"].map(
  (side) => `<${side} style="hair"><color auto="1"/></${side}>`,
);
const BOX = `<border>${SIDES.join("")}<diagonal/></border>`;
