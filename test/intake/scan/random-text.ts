import fc from "fast-check";

/** A delimited text, and what of it is known. */
export interface RandomText {
  readonly bytes: Buffer;
  readonly delimiter: string;
  readonly rows: number;
}

const DELIMITERS = [",", ";", "\t", "|"];
const cell = fc
  .array(fc.constantFrom("a", "7", "é", "😀", " ", '"', ",", ";", "\t", "|", "\n", "\r\n", "\r", "\\", "'"), {
    maxLength: 4,
  })
  .map((parts) => parts.join(""));
const name = fc
  .array(fc.constantFrom("n", "ö", " ", '"', ",", ";"), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(""));
const quoting = fc.constantFrom(false, false, true);
const row = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.tuple(cell, quoting), { minLength: 1, maxLength: 5 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

function written(value: string, quoted: boolean, delimiter: string): string {
  const needsQuotes = /["\r\n]/.test(value) || value.includes(delimiter);
  return quoted || needsQuotes ? `"${value.replaceAll('"', '""')}"` : value;
}

/** RFC 4180 with whatever it leaves open: rows of any width, empty lines, quotes where none are needed. */
export const soundText: fc.Arbitrary<RandomText> = fc
  .record({
    delimiter: fc.constantFrom(...DELIMITERS),
    newline: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "", "\uFEFF"),
    header: fc.array(fc.tuple(name, quoting), { minLength: 1, maxLength: 4 }),
    rows: fc.array(row, { maxLength: 8 }),
    ends: fc.boolean(),
  })
  .map(({ delimiter, newline, mark, header, rows, ends }) => {
    const line = (cells: readonly (readonly [string, boolean])[]) =>
      cells.map(([value, quoted]) => written(value, quoted, delimiter)).join(delimiter);
    const lines = [line(header), ...rows.map((cells) => (cells === null ? "" : line(cells)))];
    const isHidden = mark !== "" && /^"([^"]*""|[^"]*[,;\t|])/.test(lines[0] ?? "");
    return {
      bytes: Buffer.from((isHidden ? "" : mark) + lines.join(newline) + (ends ? newline : "")),
      delimiter,
      rows: lines.slice(1).filter((text) => text !== "").length,
    };
  });

const special = fc.constantFrom(
  ...[
    '"',
    '"',
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r",
    "\r\n",
    " ",
    "x",
    "\0",
    "\u0001",
    "\u0001\u0002",
    "\uFEFF",
    '""',
    '"\n',
    ',"',
  ].map((text) => Buffer.from(text)),
  ...[0xc3, 0xa9, 0xef, 0xbb, 0xff, 0xed].map((byte) => Buffer.of(byte)),
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.constantFrom(0, 0, 1, 2),
  put: fc.oneof(special, fc.constant(Buffer.alloc(0))),
});

/** A sound text after one to three edits of its bytes. */
export const mutatedText: fc.Arbitrary<RandomText> = fc
  .tuple(soundText, fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) => ({
    ...text,
    bytes: edits.reduce((bytes, { at, lost, put }) => {
      const place = Math.floor(at * (bytes.length + 1));
      return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + lost)]);
    }, text.bytes),
  }));
