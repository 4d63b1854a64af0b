import { COULD_FAIL } from "./codes.js";
import type { Sql } from "./expression-pool.js";
import type { Frame } from "./frame.js";
import type { JudgedRule } from "./judge-plan.js";
import { logicOf } from "./logic.js";
import { UNDATED } from "./month.js";
import type { Undecided } from "./open-body.js";
import type { Missing } from "./openness.js";

/** As many as are exact in a JavaScript number. */
const BITS = 50;

/** What is missing of a rule, in a column: a bit at `shift` says that it could be not met, the next ones what is missing. */
export interface MissingRule {
  readonly rule: JudgedRule;
  readonly shift: number;
  readonly missing: readonly Missing[];
}

/** A column of what is missing, of some rules side by side; none where the rule is not undecided so, or not of the period. */
export interface MissingColumn {
  readonly column: string;
  readonly rules: readonly MissingRule[];
}

interface Draft extends MissingRule {
  readonly undecided: Undecided;
}

/** Shares the rules out to as few columns as hold them. */
export function missingColumns(
  judged: readonly JudgedRule[],
  undecided: readonly Undecided[],
): readonly (MissingColumn & {
  sql(packed: ReadonlyMap<string, Sql>, monthOf: ReadonlyMap<string, Sql>, frame: Frame): Sql;
})[] {
  const columns: Draft[][] = [];
  let used = BITS;
  judged.forEach((rule, index) => {
    const one = undecided[index] as Undecided;
    const size = one.missing.size + 1;
    if (one.missing.size === 0) return;
    if (used + size > BITS) {
      columns.push([]);
      used = 0;
    }
    const missing = [...one.missing.values()].map(({ cause, field }) => ({ cause, field }));
    columns.at(-1)?.push({ rule, shift: used, missing, undecided: one });
    used += size;
  });
  return columns.map((rules, index) => ({
    column: `missing${index}`,
    rules,
    sql: (packed, monthOf, frame) => columnSql(rules, packed, monthOf, frame),
  }));
}

function columnSql(
  rules: readonly Draft[],
  packed: ReadonlyMap<string, Sql>,
  monthOf: ReadonlyMap<string, Sql>,
  { pool }: Frame,
): Sql {
  const { choose } = logicOf(pool);
  const sum = (parts: readonly Sql[]) =>
    pool.make(`(${parts.map((_, index) => `{${index}}`).join(" | ")})`, ...parts);
  const parts = rules.map(({ rule, shift, undecided }) => {
    const bit = (at: number) => pool.make(`cast(${2 ** (shift + at)} as bigint)`);
    const none = pool.make("cast(0 as bigint)");
    const [pack, month] = [packed.get(rule.pack), monthOf.get(rule.month)] as [Sql, Sql];
    const code = (mask: number, is: number) =>
      pool.make(`(({0} & ${mask * 2 ** rule.shift}) = ${is * 2 ** rule.shift})`, pack);
    const isUndecided = pool.make(`({0} and {1} >= ${UNDATED})`, code(4, 4), month);
    const bits = sum([
      choose([[code(7, COULD_FAIL), bit(0)]], none),
      ...[...undecided.missing.values()].map(({ when }, index) => choose([[when, bit(index + 1)]], none)),
    ]);
    return choose([[isUndecided, bits]], none);
  });
  return sum(parts);
}
