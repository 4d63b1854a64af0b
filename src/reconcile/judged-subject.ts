import type { Day } from "#calendar/day.js";
import type { DashboardLine, DatedBy } from "#generated/types.js";
import type { Outcome } from "#shared/outcome.js";

/** What a rule came to on a record; `unclear`: it cannot be told whether its policy applies. */
export type Standing = Outcome | "unclear";

/** A record that a rule judges, with what can put it into a line of figures. */
export interface JudgedSubject {
  readonly id: string;
  readonly case: string;
  readonly delegate: string | null;
  readonly lineOfBusiness: string | null;
  /** The flag of the source system on its decision; null: blank or not delivered. */
  readonly ownFlag: boolean | null;
  readonly standing: Standing;
  /** The condition that does not hold, of one that is not applicable. */
  readonly why: string | null;
  /** It judged a discussion that was held. */
  readonly held: boolean;
  /** The local day by each date; null: undated. */
  readonly days: Readonly<Record<DatedBy, Day | null>>;
}

/** Every date that can put a case into a span. */
export const DATINGS: readonly DatedBy[] = ["trigger", "decidedAt", "requestReceivedAt"];

const NO_DELEGATE = "none";

/** Does it belong to the part of the data that a line speaks of? */
export function isOfPart(
  { delegate, lineOfBusiness }: Pick<JudgedSubject, "delegate" | "lineOfBusiness">,
  line: Pick<DashboardLine, "delegate" | "lineOfBusiness">,
): boolean {
  const isDelegate =
    line.delegate === undefined ||
    (line.delegate === NO_DELEGATE ? delegate === null : delegate === line.delegate);
  return isDelegate && (line.lineOfBusiness === undefined || lineOfBusiness === line.lineOfBusiness);
}
