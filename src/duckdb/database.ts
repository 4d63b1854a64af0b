import { createRequire } from "node:module";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cell } from "./cell.js";
import { chunkBytes } from "./chunk-bytes.js";
import { chunkRows } from "./chunk-rows.js";
import { fillChunk } from "./fill-chunk.js";
import { quoted } from "./sql-text.js";

/** Asked for as what it is, CommonJS: imported, each of its hundred files would be read twice to learn what it exports. */
const { DuckDBDataChunk, DuckDBInstance } = createRequire(import.meta.url)(
  "@duckdb/node-api",
) as typeof import("@duckdb/node-api");

/** How a database is opened. Everything else is settled here and locked. */
export interface DatabaseSettings {
  /** Database file; left out: in memory. */
  readonly file?: string;
  /** Nothing is written to the file, and other processes may read it too. */
  readonly readOnly?: boolean;
  /** Files that SQL may read or write, as real paths; nothing else of the machine can be reached. */
  readonly paths: readonly string[];
  /** Folder for what does not fit into memory; left out: nothing may be set aside. */
  readonly spill?: string;
  readonly threads: number;
  /** As DuckDB writes sizes, e.g. `2GB`. */
  readonly memory: string;
}

/** An open database. One owner per file and process. */
export interface Database {
  readonly threads: number;
  connect(): Promise<Session>;
  /**
   * While `work` runs, every session has one thread and no other helps it: for statements that only one thread can work
   * at. DuckDB's own threads would take their work, and the threads that wait for it would spin.
   */
  oneThreadEach<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

export type { Cell } from "./cell.js";

/** A connection. Statements of one session run one after the other. */
export interface Session {
  /** Runs one statement or several. */
  run(sql: string): Promise<void>;
  /** All rows of a query, each as a list of cells. */
  rows(sql: string): Promise<Cell[][]>;
  /** Rows of a query piece by piece, so that no large answer is held. */
  pieces(sql: string): AsyncIterable<Cell[][]>;
  /** The first column of a query, which is a BLOB, piece by piece: null where it is blank. */
  bytes(sql: string): AsyncIterable<(Uint8Array | null)[]>;
  /** Appends rows, each a list of cells in the order of the table's columns. */
  append(table: string, rows: Iterable<readonly Cell[]>): Promise<void>;
  close(): void;
}

/**
 * Opens a database in UTC that can reach the given files and nothing else: no network, no extension, no other file.
 * Its settings cannot be changed afterwards, but for the number of threads.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const instance = await DuckDBInstance.create(
    settings.file ?? ":memory:",
    settings.readOnly ? { access_mode: "READ_ONLY" } : {},
  );
  const connection = await instance.connect();
  await connection.run(lockDown(settings).join("; "));
  connection.closeSync();
  const connect = async () => sessionOf(await instance.connect());
  const setThreads = async (threads: number) => {
    const session = await connect();
    await session.run(`set global threads = ${threads}`);
    session.close();
  };
  return {
    threads: settings.threads,
    connect,
    async oneThreadEach(work) {
      await setThreads(1);
      try {
        return await work();
      } finally {
        await setThreads(settings.threads);
      }
    },
    close: () => instance.closeSync(),
  };
}

/** The order matters: what may be reached is named before everything else is shut, and the lock comes last. */
function lockDown({ paths, spill, threads, memory }: DatabaseSettings): string[] {
  return [
    "set global TimeZone = 'UTC'",
    `set global memory_limit = ${quoted(memory)}`,
    `set global temp_directory = ${quoted(spill ?? "")}`,
    `set global threads = ${threads}`,
    "set global autoinstall_known_extensions = false",
    "set global autoload_known_extensions = false",
    "set global allow_community_extensions = false",
    `set global allowed_paths = [${paths.map(quoted).join(", ")}]`,
    "set global enable_external_access = false",
    "set global allowed_configs = ['threads']",
    "set global lock_configuration = true",
  ];
}

function sessionOf(connection: DuckDBConnection): Session {
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async rows(sql) {
      const result = await connection.run(sql);
      // The answer is there: to fetch it chunk by chunk would be a trip to another thread for each.
      return Array.from({ length: result.chunkCount }, (_, index) => result.getChunk(index)).flatMap(
        chunkRows,
      );
    },
    async *pieces(sql) {
      const result = await connection.stream(sql);
      for await (const chunk of result) yield chunkRows(chunk);
    },
    async *bytes(sql) {
      const result = await connection.stream(sql);
      for await (const chunk of result) yield chunkBytes(chunk);
    },
    async append(table, rows) {
      const appender = await connection.createAppender(table);
      const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
      for (const piece of piecesOf(rows)) {
        const chunk = DuckDBDataChunk.create(types, piece.length);
        fillChunk(chunk, piece);
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
    close: () => connection.closeSync(),
  };
}

/** As many rows as one chunk of DuckDB holds. */
const CHUNK = 2048;

function* piecesOf(rows: Iterable<readonly Cell[]>): Generator<(readonly Cell[])[]> {
  let piece: (readonly Cell[])[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
