import type { Ledger } from "#ledger/ledger.js";
import type { Dating } from "#result/index.js";
import { decisionUnit } from "./decision-unit.js";
import { requestUnit } from "./request-unit.js";
import type { Answer, Unit, UnitQuery } from "./unit.js";

/** Answers queries from a ledger in memory, one unit for each record. */
export function ledgerUnits({ cases, book }: Ledger, dating: Dating): Answer {
  const world = { book, dating };
  return (query: UnitQuery) =>
    cases.flatMap((matter): Unit[] => {
      if (query.unit === "determination") {
        if (!matter.determination) return [];
        return present([decisionUnit(matter, matter.determination, query, world)]);
      }
      return present(matter.p2pRequests.map((request) => requestUnit(matter, request, query, world)));
    });
}

function present(units: readonly (Unit | null)[]): Unit[] {
  return units.filter((unit) => unit !== null);
}
