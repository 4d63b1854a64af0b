import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import { linkedAtHand, linkedTable } from "#replay/sql/frame-query.js";
import { RECORD_KINDS } from "#shared/record-kind.js";

/** Memory that gathering and judging take for a case, in bytes: beside it stand two notices and a few other records. */
const BYTES_PER_CASE = 1500;
const FEWEST = 50_000;

/** For how many cases at a time there is memory. */
export async function roomForCases(session: Session): Promise<number> {
  const [[memory] = []] = await session.rows("select parse_formatted_bytes(current_setting('memory_limit'))");
  return Math.max(FEWEST, Number(memory) / BYTES_PER_CASE);
}

/**
 * Lets the views of the linked records show some cases after the other, so that what is joined and grouped for them need
 * not be set aside on disk. No record is of two cases. `atATime`: the most that may be shown.
 */
export async function* casesAtHand(session: Session, atATime: number): AsyncGenerator<void> {
  const [[end] = []] = await session.rows(
    `select 1 + greatest((select coalesce(max(rowid), 0) from "determination"), (select coalesce(max(cid), 0) from "orphan"))`,
  );
  const cases = Number(end);
  const most = Math.ceil(cases / Math.ceil(cases / atATime));
  for (let first = 0; first < cases; first += most) {
    await show(session, first, first + most, cases);
    yield;
  }
}

/** Lets the views show the records of one case and no others. */
export function showCase(session: Session, cid: number): Promise<void> {
  return showWhere(session, `where cid = ${cid}`);
}

/** Records of no case at all come with the first. */
async function show(session: Session, first: number, end: number, cases: number): Promise<void> {
  const from = first === 0 ? "" : `cid >= ${first}`;
  const to = end >= cases ? "" : `cid < ${end}`;
  const isAtHand = [from, to].filter(Boolean).join(" and ");
  await showWhere(session, isAtHand === "" ? "" : `where ${isAtHand}${first === 0 ? " or cid is null" : ""}`);
}

async function showWhere(session: Session, where: string): Promise<void> {
  const views = RECORD_KINDS.filter((kind) => kind !== "letterTemplate").map(
    (kind) =>
      `create or replace temp view ${named(linkedAtHand(kind))} as select * from ${named(linkedTable(kind))} ${where}`,
  );
  await session.run(views.join("; "));
}
