import type { ControlEntry, ControlLine } from "#generated/types.js";
import { checked } from "#schema/validate.js";
import { auditError, problem, throwAny } from "#shared/error.js";
import { allRows } from "./csv.js";

const COLUMNS = [
  "file",
  "rows",
  "firstDate",
  "lastDate",
  "sender",
  "extractedAt",
  "completeThrough",
  "sha256",
] as const;

/**
 * The lines of a control file, JSON or (by its ending) CSV, each with what stands for all. `name`: as the configuration calls
 * it, for messages. Throws `bad-json`, `unreadable-file`, the schema's problems, `control-sender` and `control-twice`.
 */
export function readControl(name: string, text: string): ControlEntry[] {
  const value = name.toLowerCase().endsWith(".csv") ? fromCsv(name, text) : fromJson(name, text);
  const { sender, extractedAt, files } = checked("ControlFile", value, name);
  const entries = files.map(
    (line): ControlEntry => ({
      control: name,
      sender: line.sender ?? sender ?? "",
      file: line.file.replaceAll("\\", "/"),
      rows: line.rows,
      firstDate: line.firstDate ?? null,
      lastDate: line.lastDate ?? null,
      extractedAt: line.extractedAt ?? extractedAt ?? null,
      completeThrough: line.completeThrough ?? null,
      sha256: line.sha256 ?? null,
    }),
  );
  const problems = entries.flatMap((entry, index) =>
    problemsOf(entry, entries.slice(0, index), `${name}#/files/${index}`),
  );
  throwAny(problems);
  return entries;
}

function problemsOf({ sender, file }: ControlEntry, before: readonly ControlEntry[], at: string) {
  return [
    ...(sender === ""
      ? [
          problem(
            "control-sender",
            `no sender is named for \`${file}\``,
            at,
            "name it in the line, or once for the whole file",
          ),
        ]
      : []),
    ...(before.some((one) => one.file === file)
      ? [
          problem(
            "control-twice",
            `\`${file}\` is named twice`,
            at,
            "leave one line: which of them is right cannot be told",
          ),
        ]
      : []),
  ];
}

function fromJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw auditError("bad-json", "the control file is no JSON", name, "mend it, or give it as .csv");
  }
}

/** Blank cells are left out; `rows` is a number. */
function fromCsv(name: string, text: string): unknown {
  const rows = allRows(text, ",");
  if ("code" in rows)
    throw auditError("unreadable-file", rows.expected, `${name}:${rows.line}`, "save it as CSV with commas");
  const [header = [], ...lines] = rows.map((cells) => cells.map((cell) => cell.trim()));
  const unknown = header.filter((column) => !COLUMNS.some((known) => known === column));
  if (unknown.length > 0 || !header.includes("file") || !header.includes("rows"))
    throw auditError(
      "control-columns",
      `the columns are ${header.map((column) => `\`${column}\``).join(", ")}`,
      name,
      `columns of a control file: ${COLUMNS.join(", ")}; file and rows are needed`,
    );
  return {
    files: lines.map((cells) =>
      Object.fromEntries(
        header.flatMap((column, index) => {
          const cell = cells[index] ?? "";
          if (cell === "") return [];
          return [[column, column === "rows" && /^\d+$/.test(cell) ? Number(cell) : cell]];
        }),
      ),
    ) as unknown as ControlLine[],
  };
}
