/** A delimited file as cells, so that rows, columns and cells can be taken out one by one. */
export interface DropFile {
  readonly name: string;
  readonly encoding: "utf-8" | "utf-16le" | "windows-1252";
  readonly mark: boolean;
  readonly delimiter: string;
  readonly lineEnd: "\n" | "\r\n" | "\r";
  /** Is there a line end after the last row? */
  readonly ended: boolean;
  /** Every cell in quotes, or only those that need them. */
  readonly quoted: boolean;
  /** Empty: the file has no header at all. */
  readonly header: readonly string[];
  /** A row as its cells, or a line that stands in the file as it is. */
  readonly rows: readonly (readonly string[] | string)[];
}

/** The bytes of a file. */
export function bytesOf(file: DropFile): Uint8Array {
  const lines = [...(file.header.length > 0 ? [file.header] : []), ...file.rows].map((row) =>
    typeof row === "string" ? row : rowText(row, file),
  );
  const text = lines.join(file.lineEnd) + (file.ended && lines.length > 0 ? file.lineEnd : "");
  const marked = file.mark ? `\uFEFF${text}` : text;
  if (file.encoding === "utf-16le") return Buffer.from(marked, "utf16le");
  // Only Latin-1 letters are ever drawn: there the two encodings are one.
  return Buffer.from(
    file.encoding === "windows-1252" ? text : marked,
    file.encoding === "utf-8" ? "utf8" : "latin1",
  );
}

/** A row as it stands in its file. */
export function rowText(cells: readonly string[], file: Pick<DropFile, "delimiter" | "quoted">): string {
  return cells.map((cell) => cellText(cell, file)).join(file.delimiter);
}

function cellText(cell: string, { delimiter, quoted }: Pick<DropFile, "delimiter" | "quoted">): string {
  const needs = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return needs || quoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}
