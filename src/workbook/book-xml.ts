import { columnLetters } from "./sheet-xml.js";
import { stylesXml } from "./styles.js";
import { escapeText, MAIN, XML } from "./xml-text.js";

/** The part of a worksheet that is a table. */
export interface SheetArea {
  readonly name: string;
  readonly columns: number;
  /** Columns in sight on each page, from the left. */
  readonly frozenColumns: number;
  readonly headerRow: number;
  readonly lastRow: number;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The files of a workbook beside its worksheets and shared texts: name and text. */
export function bookFiles(areas: readonly SheetArea[]): [name: string, text: string][] {
  const files: [string, string][] = [
    ["[Content_Types].xml", contentTypes(areas)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(areas)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...areas.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", stylesXml()],
  ];
  return files.map(([name, text]) => [name, `${XML}${text}`]);
}

function contentTypes(areas: readonly SheetArea[]): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ...areas.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function workbookXml(areas: readonly SheetArea[]): string {
  const sheets = areas.map(
    ({ name }, index) => `<sheet name="${escapeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView tabRatio="850"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets><definedNames>${names(areas).join("")}</definedNames></workbook>`
  );
}

/** The range of each filter, and what is repeated on each printed page: the header and the columns that stay in sight; in the order of names that the format asks for. */
function names(areas: readonly SheetArea[]): string[] {
  const filters = areas.map(({ name, columns, headerRow, lastRow }, index) => {
    const range = `${quoted(name)}!$A$${headerRow}:$${columnLetters(columns - 1)}$${lastRow}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`;
  });
  const titles = areas.map(({ name, frozenColumns, headerRow }, index) => {
    const columns = frozenColumns > 0 ? `${quoted(name)}!$A:$${columnLetters(frozenColumns - 1)},` : "";
    const range = `${columns}${quoted(name)}!$${headerRow}:$${headerRow}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${range}</definedName>`;
  });
  return [...filters, ...titles];
}

function quoted(name: string): string {
  return escapeText(`'${name.replaceAll("'", "''")}'`);
}
