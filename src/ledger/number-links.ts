import { groupBy } from "#shared/group-by.js";
import type { LedgerRecord } from "./record.js";
import type { SetAsides } from "./set-asides.js";

/** What authorisation numbers link. */
export interface NumberLinks {
  /** Key of the one determination that has a number; null where none has it, or where another has it too, or may. */
  determinationOf(number: string): string | null;
  /** Keys of the determinations to which a request may belong that could not be linked: their requests are not complete. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * Reads the numbers of determinations, and of the requests that name a determination by nothing else. A number links where
 * exactly one determination has it and no row that was set aside bears it for another. Where it links nothing, and where the
 * row of a request was set aside, the request may be that of every determination with the number.
 */
export function numberLinks(
  records: readonly LedgerRecord[],
  setAside: Pick<SetAsides, "numbersOf">,
): NumberLinks {
  const aside = setAside.numbersOf("determination");
  const numbered = records.filter(
    ({ kind, values }) => kind === "determination" && typeof values.authorizationId === "string",
  );
  const determinations = groupBy(numbered, ({ values }) => values.authorizationId);
  const determinationOf = (number: string): string | null => {
    const [one, ...others] = determinations.get(number) ?? [];
    if (one === undefined || others.length > 0) return null;
    return aside.has(number) && aside.get(number) !== one.id ? null : one.id;
  };
  const doubtful = new Set<string>();
  const doubt = (number: string) => {
    for (const { id } of determinations.get(number) ?? []) doubtful.add(id);
  };
  for (const { kind, parent, values } of records) {
    const number = kind === "p2pRequest" && parent === null ? values.authorizationId : null;
    if (typeof number === "string" && determinationOf(number) === null) doubt(number);
  }
  for (const number of setAside.numbersOf("p2pRequest").keys()) doubt(number);
  return { determinationOf, doubtful };
}

/** What was set aside, with the requests that may belong to these determinations. */
export function withDoubtful<Aside extends Pick<SetAsides, "parentsOf" | "kindsWithParents">>(
  setAside: Aside,
  doubtful: ReadonlySet<string>,
): Aside {
  if (doubtful.size === 0) return setAside;
  const requests = new Set([...setAside.parentsOf("p2pRequest"), ...doubtful]);
  return {
    ...setAside,
    parentsOf: (kind) => (kind === "p2pRequest" ? requests : setAside.parentsOf(kind)),
    kindsWithParents: () => [...new Set([...setAside.kindsWithParents(), "p2pRequest" as const])],
  };
}
