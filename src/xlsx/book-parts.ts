import type { Parts } from "./archive.js";
import { unreadable } from "./workbook-failure.js";
import { readXml } from "./xml.js";

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly xml: string;
}

/** What a workbook says of itself. */
export interface BookParts {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904-01-01 (old Macintosh workbooks). */
  readonly from1904: boolean;
  readonly sharedTexts: string | null;
  readonly styles: string | null;
}

/** Finds the parts of a workbook by its relations; chart sheets are left out. Throws `WorkbookFailure`. */
export function bookParts(parts: Parts): BookParts {
  const bookPath =
    relations(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const book = parts.get(bookPath);
  if (book === undefined) throw unreadable("is no workbook (.xlsx): it has no list of sheets");
  const related = relations(parts, bookPath);
  const byType = (type: string) => parts.get(related.find((one) => one.type === type)?.target ?? "") ?? null;
  const worksheets = new Map(
    related.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]),
  );
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readXml(book, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(1|true)$/i.test(attributes().date1904 ?? "");
      if (name !== "sheet") return;
      const given = attributes();
      const id = Object.entries(given).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const target = worksheets.get(id);
      if (target === undefined) return;
      const xml = parts.get(target);
      if (xml === undefined) throw unreadable("is a damaged workbook: a sheet is missing");
      sheets.push({ name: given.name ?? "", isHidden: (given.state ?? "visible") !== "visible", xml });
    },
  });
  return { sheets, from1904, sharedTexts: byType("sharedStrings"), styles: byType("styles") };
}

interface Relation {
  readonly id: string;
  /** Last word of its type. */
  readonly type: string;
  /** Name of the part, in lower case. */
  readonly target: string;
}

function relations(parts: Parts, source: string): Relation[] {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const xml = parts.get(`${folder}_rels/${source.slice(folder.length)}.rels`);
  const found: Relation[] = [];
  if (xml === undefined) return found;
  readXml(xml, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id: id = "", Type: type = "", Target: target = "" } = attributes();
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: pathOf(folder, target) });
    },
  });
  return found;
}

function pathOf(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target.slice(1) : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/").toLowerCase();
}
