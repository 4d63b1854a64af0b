// What the scripts that time this program share: its built modules, and a request made from files.
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

/** A module of the built program, named as below `dist`. */
export const built = (name) => import(pathToFileURL(join(DIST, name)).href);

/** The settings and the request of an audit, as `run` makes them of its configuration. */
export async function requestOf(config) {
  const { readSettings } = await built("cli/settings.js");
  const { judgeRequest } = await built("cli/judge-request.js");
  const { dropFiles } = await built("cli/drop-files.js");
  const { drop, mappings, beside, ...judging } = readSettings({ config });
  return {
    ...judgeRequest({ drop, mappings, beside, ...judging }),
    files: dropFiles(drop),
    mappings,
    beside,
  };
}

/** Calls `work` with a database such as `run` opens, and closes it. */
export async function withDatabase(request, threads, memory, work) {
  const { openDatabase } = await built("duckdb/database.js");
  const spill = mkdtempSync(join(tmpdir(), "p2p-audit-bench-spill-"));
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, spill, threads, memory });
  try {
    return await work(database);
  } finally {
    database.close();
    rmSync(spill, { recursive: true, force: true });
  }
}

/** A file that lines are put to; written in large pieces, and `bytes` as they come. */
export function lineFile(path) {
  const file = openSync(path, "w");
  let waiting = "";
  const bytes = (piece) => {
    for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
  };
  const flush = () => {
    bytes(Buffer.from(waiting));
    waiting = "";
  };
  const put = (text) => {
    waiting += text;
    if (waiting.length > 1 << 20) flush();
  };
  return {
    text: put,
    bytes,
    line: (text) => put(`${text}\n`),
    close() {
      flush();
      closeSync(file);
    },
  };
}
