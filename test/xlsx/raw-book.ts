import { strToU8, zipSync } from "fflate";

/** A sheet as raw XML: the inside of its sheetData, and what stands after it. */
export interface RawSheet {
  readonly name: string;
  readonly rows: string;
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
}

interface RawBook {
  readonly sheets: readonly RawSheet[];
  readonly from1904?: boolean;
  /** Inside of sst. */
  readonly shared?: string;
  /** Number formats of the cell styles, by style number: an id of a built-in one, or a code. */
  readonly formats?: readonly (number | string)[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The bytes of a workbook written by hand, as spreadsheets write them. */
export function rawBook({ sheets, from1904 = false, shared, formats = [] }: RawBook): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["rId101", "sharedStrings", "sharedStrings.xml"],
      ["rId102", "styles", "/xl/styles.xml"],
    ]),
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((format, at) =>
        typeof format === "string" ? `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>` : "",
      )
      .join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats
      .map((format, at) => `<xf numFmtId="${typeof format === "string" ? 200 + at : format}"/>`)
      .join("")}</cellXfs></styleSheet>`,
  };
  if (shared !== undefined) parts["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${MAIN}">${shared}</sst>`;
  sheets.forEach(({ rows, after = "" }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
}

/** A row of texts and numbers, written where they stand; null leaves the cell out; a pair is a number in a style. */
export function rawRow(
  number: number,
  cells: readonly (string | number | null | readonly [number, number])[],
): string {
  const xml = cells.map((cell, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`;
    if (cell === null) return "";
    if (typeof cell === "string") return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    const [value, style] = typeof cell === "number" ? [cell, null] : cell;
    return `<c r="${place}"${style === null ? "" : ` s="${style}"`}><v>${value}</v></c>`;
  });
  return `<row r="${number}">${xml.join("")}</row>`;
}
