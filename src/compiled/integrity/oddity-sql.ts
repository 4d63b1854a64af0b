import { LEAST_DAY } from "#calendar/moment.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { Oddity } from "#integrity/record-check.js";
import { endOf } from "../ledger-table.js";

/** True of every row of a ledger table that is odd in this way, and of few others: the reference looks at each again. */
export function odditySql(oddity: Oddity): string {
  switch (oddity.is) {
    case "reversed":
    case "day-late":
      return `(${recorded(oddity.earlier)} and ${named(oddity.earlier)} > ${named(endOf(oddity.later))})`;
    case "apart": {
      const { from, to, least, most, only } = oddity;
      const [shortest, longest] = [
        `${named(to)} - ${named(endOf(from))}`,
        `${named(endOf(to))} - ${named(from)}`,
      ];
      const among = only === null ? "" : ` and ${amongSql(only.field, only.in)}`;
      return `(${recorded(from)} and ${recorded(to)}${among} and (${shortest} > ${most} or (${longest} >= 0 and ${longest} < ${least})))`;
    }
    case "ended":
      return `(${amongSql(oddity.state, oddity.in)} and ${recorded(oddity.end)})`;
    case "after":
      return `(${recorded(oddity.field)} and ${named(oddity.field)} > ${oddity.instant})`;
    case "two-readings": {
      const [from, to] = [named(oddity.field), named(endOf(oddity.field))];
      return `(${from} <> ${to} and ${to} - ${from} < ${LEAST_DAY})`;
    }
  }
}

/** Neither blank nor not yet. */
function recorded(field: string): string {
  return `${named(field)} <> ${FAR_SQL}`;
}

function amongSql(field: string, values: readonly string[]): string {
  return `${named(field)} in (${values.map(quoted).join(", ")})`;
}
