import type { BrokenFile } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import type { TablePlan } from "./case-plan.js";
import type { DropLine, TruthLine } from "./truth.js";

export type TextEncoding = "utf8" | "latin1";

/** Takes files piece by piece; the bytes are only lent, and are written over after the call. */
export interface Sink {
  drop(file: string, bytes: Uint8Array): void;
  truth(text: string): void;
}

/** Writes rows and truth in great pieces, and counts them. */
export interface Writer {
  open(table: TablePlan, header: string): void;
  /** A row, and the code of its reject. */
  row(table: TablePlan, text: string, code?: string | null): void;
  truth(line: TruthLine): void;
  broken(file: BrokenFile): void;
  /** Writes what is left and the sum of the drop, which it gives. */
  close(facts: Omit<DropLine, "type" | "rows">): DropLine;
}

/** Bytes and characters gathered before they are handed over. */
const PIECE = 1 << 20;
/** A character takes at most so many bytes. */
const WIDEST = 3;

interface OpenFile {
  readonly name: string;
  readonly encoding: TextEncoding;
  readonly bytes: Buffer;
  filled: number;
  rows: number;
}

/** A writer into a sink. Throws `recipe-table` where two tables name one file. */
export function writerOf(sink: Sink): Writer {
  const files: OpenFile[] = [];
  let told = "";
  const handOver = (file: OpenFile) => {
    sink.drop(file.name, file.bytes.subarray(0, file.filled));
    file.filled = 0;
  };
  // Each row becomes bytes at once: a text that grows row by row outlives the young generation, and costs three times as much.
  const add = (file: OpenFile, text: string) => {
    if (file.filled + text.length * WIDEST > PIECE) handOver(file);
    file.filled += file.bytes.write(text, file.filled, file.encoding);
  };
  const truth = (line: TruthLine) => {
    told += `${JSON.stringify(line)}\n`;
    if (told.length < PIECE) return;
    sink.truth(told);
    told = "";
  };
  return {
    open({ place, source }, header) {
      if (files.some(({ name }) => name === source.file)) {
        throw auditError("recipe-table", `two tables are called \`${source.file}\``);
      }
      const encoding = source.encoding ?? "utf8";
      const file = { name: source.file, encoding, bytes: Buffer.allocUnsafe(PIECE), filled: 0, rows: 0 };
      files[place] = file;
      add(file, header);
    },
    row({ place }, text, code = null) {
      const file = files[place] as OpenFile;
      file.rows += 1;
      add(file, text);
      if (code !== null) truth({ type: "rejected", file: file.name, row: file.rows, code });
    },
    truth,
    broken({ file, code, lines, encoding }) {
      sink.drop(file, Buffer.from(lines.map((line) => `${line}\n`).join(""), encoding ?? "utf8"));
      truth({ type: "rejected", file, row: null, code });
    },
    close(facts) {
      for (const file of files) handOver(file);
      const rows = Object.fromEntries(files.map(({ name, rows: count }) => [name, count]));
      const sum: DropLine = { type: "drop", ...facts, rows };
      truth(sum);
      sink.truth(told);
      return sum;
    },
  };
}
