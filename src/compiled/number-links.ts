import type { Session } from "#duckdb/database.js";
import type { TakenTables } from "./taken-tables.js";

const ASIDE = "aside_number";

/** The determination of each authorisation number that links (src/ledger/number-links.ts): `number`, `id`. */
export const LINKING = `(select "authorizationId" as number, min(id) as id from "determination"
  where "authorizationId" is not null group by 1 having count(*) = 1) n
  where not exists (select 1 from ${ASIDE} a where a.kind = 'determination' and a.number = n.number and a.parent is distinct from n.id)`;

/** Do determinations have numbers, by which requests could be linked? */
export function hasNumbers({ columns }: TakenTables): boolean {
  return columns.get("determination")?.has("authorizationId") ?? false;
}

/**
 * Keys of the determinations to which a request may belong that could not be linked, as src/ledger/number-links.ts has them.
 * Makes the table of the numbers that rows bear which were set aside.
 */
export async function doubtfulOfTables(session: Session, taken: TakenTables): Promise<ReadonlySet<string>> {
  await session.run(`create temp table ${ASIDE} (kind varchar, number varchar, parent varchar)`);
  await session.append(ASIDE, asideNumbers(taken));
  if (!hasNumbers(taken)) return new Set();
  const numbers = (await hasNumberedRequests(session, taken))
    ? `select "authorizationId" as number from "p2pRequest" where ${BY_NUMBER}
         and "authorizationId" not in (select number from ${LINKING}) union all ${ASIDE_REQUESTS}`
    : ASIDE_REQUESTS;
  const rows = await session.rows(`select id from "determination" where "authorizationId" in (${numbers})`);
  return new Set(rows.map(([id]) => String(id)));
}

const BY_NUMBER = `parent is null and "authorizationId" is not null`;
const ASIDE_REQUESTS = `select number from ${ASIDE} where kind = 'p2pRequest'`;

/** Of most drops there are none, and determinations need not be counted by number. */
async function hasNumberedRequests(session: Session, { columns }: TakenTables): Promise<boolean> {
  if (!columns.get("p2pRequest")?.has("authorizationId")) return false;
  const [[found] = [false]] = await session.rows(
    `select exists (select 1 from "p2pRequest" where ${BY_NUMBER})`,
  );
  return found === true;
}

function* asideNumbers({ setAside }: TakenTables): Generator<[string, string, string | null]> {
  for (const kind of ["determination", "p2pRequest"] as const)
    for (const [number, parent] of setAside.numbersOf(kind)) yield [kind, number, parent];
}
