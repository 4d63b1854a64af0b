// A bare load: every file of the drop into a table in memory, one after the other, and nothing else.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { given, report } from "./report.mjs";

const { drop, threads, options } = given("drop", "threads", "options");
const files = readdirSync(drop).map((name) => join(drop, name));
const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();

const began = performance.now();
let rows = 0;
for (const [index, file] of files.entries()) {
  await connection.run(`create table t${index} as from read_csv('${file}'${options ?? ""})`);
}
const seconds = (performance.now() - began) / 1000;
for (const index of files.keys()) {
  const [[count]] = (await connection.runAndReadAll(`select count(*) from t${index}`)).getRows();
  rows += Number(count);
}
report(began, { seconds, rows });
