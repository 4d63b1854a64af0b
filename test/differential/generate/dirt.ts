import { type DropFile, rowText } from "../drop-file.js";
import type { Random } from "./random.js";

const GARBAGE = [
  ...[
    "??",
    "13/45/2025",
    "2025-02-30",
    "x\u0007y",
    "-1",
    "+2",
    "007",
    "9007199254740993",
    "1899-12-31",
    "01/05/2055",
  ],
  ...[
    "24:00",
    "maybe",
    "TRUE",
    "12",
    "\u00a0",
    "2.5",
    "2025-11-02 01:30",
    "2025-03-09T02:30",
    "2025-01-05T10:00+99:00",
  ],
];

/** A file with bad cells, short and long rows, copies and contradictions; rarely one that cannot be read at all. */
export function dirtied(file: DropFile, random: Random): DropFile {
  const rate = random.weighted([
    [3, 0],
    [5, 0.01],
    [2, 0.03],
    [0.3, 0.3],
  ]);
  const rows = file.rows.flatMap((row) =>
    typeof row !== "string" && random.chance(rate) ? spoilt(row, file, random) : [row],
  );
  return ruined({ ...file, rows }, random);
}

type Rows = DropFile["rows"];

function spoilt(row: readonly string[], file: DropFile, random: Random): Rows {
  const at = random.int(0, row.length - 1);
  const cell = row[at] as string;
  const other = random.pick(file.rows);
  const with_ = (text: string) => row.map((one, index) => (index === at ? text : one));
  return random.weighted<() => Rows>([
    [4, () => [with_(random.pick(GARBAGE))]],
    [2, () => [with_("")]],
    [1, () => [with_(random.pick([` ${cell}`, `${cell}\u00a0`, `\t${cell} `]))]],
    [0.5, () => [with_(cell.toUpperCase())]],
    [1, () => [row.slice(0, -1)]],
    [0.7, () => [row.filter((_, index) => index !== at)]],
    [1, () => [[...row, random.pick(["", "x"])]]],
    [0.7, () => [[...row.slice(0, at), "split", ...row.slice(at)]]],
    [1.5, () => [row, row]],
    [1.5, () => [row, with_(typeof other === "string" ? "x" : (other?.[at] ?? "x"))]],
    [0.5, () => [row, ""]],
    // A line end of another kind than the file's.
    [0.4, () => [file.lineEnd === "\n" ? `${rowText(row, file)}\r` : rowText(row, file)]],
    [0.3, () => [row, random.pick(["   ", file.delimiter.repeat(row.length - 1)])]],
  ])();
}

/** What happens to whole files. */
function ruined(file: DropFile, random: Random): DropFile {
  return random.weighted<() => DropFile>([
    [96, () => file],
    [0.8, () => ({ ...file, header: [], rows: [] })],
    [0.8, () => ({ ...file, rows: [] })],
    [0.8, () => ({ ...file, rows: [...file.rows, `"never closed${file.delimiter}x`] })],
    [0.4, () => ({ ...file, rows: [...file.rows, `${file.header[0]}"quote inside`] })],
    [0.2, () => ({ ...file, rows: [...file.rows, rowText(["x\u0000y"], file)] })],
    [0.2, () => ({ ...file, rows: [...file.rows, ` "a" ${file.delimiter}b`] })],
    [
      0.3,
      () => ({
        ...file,
        header: file.header.map((name, index) => (index === 1 ? (file.header[0] as string) : name)),
      }),
    ],
    [0.3, () => ({ ...file, header: [...file.header.slice(0, -1), ""] })],
    [0.4, () => ({ ...file, encoding: "windows-1252", mark: false })],
    [0.05, () => ({ ...file, header: file.header.slice(0, -1), rows: [] })],
  ])();
}
