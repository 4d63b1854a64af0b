// The hand-written SQL of bench/peers/rules.sql on DuckDB in memory.
import { readFileSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { given, report } from "./report.mjs";

const { drop, threads, breaches } = given("drop", "threads", "breaches");
const script = readFileSync(new URL("../peers/rules.sql", import.meta.url), "utf8").replaceAll("$drop", drop);
const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();

const began = performance.now();
await connection.run(script);
const found = await connection.runAndReadAll("select distinct rule, id from breach order by all");
writeFileSync(
  breaches,
  found
    .getRows()
    .map((row) => `${row.join(" ")}\n`)
    .join(""),
);
report(began);
