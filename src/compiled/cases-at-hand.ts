import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import { linkedAtHand, linkedTable } from "#replay/sql/frame-query.js";
import { RECORD_KINDS } from "#shared/record-kind.js";

/** Memory that gathering and judging take for a case, in bytes: what a case has beside it is two notices and a few more. */
const BYTES_PER_CASE = 1500;
const FEWEST = 50_000;

/**
 * Lets the views of the linked records show some cases after the other, as many at a time as memory has room for, so that
 * what is joined and grouped for them need not be set aside on disk. No record is of two cases. Gives their number.
 */
export async function* casesAtHand(session: Session): AsyncGenerator<void> {
  const [[memory, end] = []] = await session.rows(
    `select parse_formatted_bytes(current_setting('memory_limit')),
       1 + greatest((select coalesce(max(rowid), 0) from "determination"), (select coalesce(max(cid), 0) from "orphan"))`,
  );
  const cases = Number(end);
  const slices = Math.ceil(cases / Math.max(FEWEST, Number(memory) / BYTES_PER_CASE));
  const most = Math.ceil(cases / slices);
  for (let first = 0; first < cases; first += most) {
    await show(session, first, first + most, cases);
    yield;
  }
}

/** Records of no case at all come with the first. */
async function show(session: Session, first: number, end: number, cases: number): Promise<void> {
  const from = first === 0 ? "" : `cid >= ${first}`;
  const to = end >= cases ? "" : `cid < ${end}`;
  const isAtHand = [from, to].filter(Boolean).join(" and ");
  const where = isAtHand === "" ? "" : `where ${isAtHand}${first === 0 ? " or cid is null" : ""}`;
  for (const kind of RECORD_KINDS) {
    if (kind === "letterTemplate") continue;
    await session.run(
      `create or replace temp view ${named(linkedAtHand(kind))} as select * from ${named(linkedTable(kind))} ${where}`,
    );
  }
}
