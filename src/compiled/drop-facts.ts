import type { BusinessCalendar } from "#calendar/business-calendar.js";
import type { Table } from "#generated/types.js";
import type { CompletenessBook } from "#ledger/ledger.js";
import { COMPLETE, type DropFacts, NOT_DELIVERED, PARTIAL } from "#replay/sql/facts.js";
import type { RecordKind } from "#shared/record-kind.js";
import { columnName, type MomentFacts } from "./column-facts.js";
import type { TakenTables } from "./taken-tables.js";
import { templateFlags } from "./template-flags-sql.js";

const STATES = { complete: COMPLETE, partial: PARTIAL, "not-delivered": NOT_DELIVERED } as const;

/** A parent that no rejected row names: what is known of a kind for a sender alone. */
const NO_PARENT = "\u0000";

/** What the compiled replay is made for: the drop as intake took it, and how complete it is. */
export function dropFacts(
  taken: TakenTables,
  book: CompletenessBook,
  senders: readonly string[],
  moments: MomentFacts,
  world: {
    readonly asOf: number;
    readonly calendars: ReadonlyMap<string, BusinessCalendar>;
    readonly tables: ReadonlyMap<string, Table>;
  },
): DropFacts {
  const delivered = new Map(taken.columns);
  delivered.set(
    "notice",
    new Set([...(delivered.get("notice") ?? []), ...templateFlags(taken).columns.keys()]),
  );
  const originsOf = (kind: RecordKind) =>
    taken.origins.flatMap((origin, index) => (origin.kind === kind ? [index] : []));
  return {
    ...world,
    delivered,
    originsOf,
    hasField(index, kind, field) {
      const origin = taken.origins[index];
      return origin !== undefined && book.hasField({ kind, origin }, field);
    },
    senders: senders.length,
    column: (kind, field) => moments.columns.get(columnName(kind, field)),
    span: moments.span,
    stateOf: (sender, kind) => STATES[book.of(senders[sender] ?? "", kind, NO_PARENT)],
    partialKinds: new Set(taken.setAside.kindsWithParents()),
  };
}
