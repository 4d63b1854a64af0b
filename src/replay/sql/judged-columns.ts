import { kindOf } from "#schema/record-fields.js";
import { CANNOT_FAIL, COULD_FAIL, NOT_APPLICABLE, PASS, PENDING, UNSETTLED } from "./codes.js";
import type { Sql } from "./expression-pool.js";
import { column, type Frame, isDelivered } from "./frame.js";
import { troubleOf } from "./frame-query.js";
import type { JudgedRule } from "./judge-plan.js";
import { logicOf } from "./logic.js";
import { NO_STEP, STEP_BITS } from "./margin.js";
import { UNDATED } from "./month.js";
import type { Undecided } from "./open-body.js";
import type { RuleVerdict } from "./verdict.js";

/** Does the whole case go to the reference engine? Never null. */
export function wholeSql(unclear: readonly Sql[], frame: Frame): Sql {
  const { never, some } = logicOf(frame.pool);
  const isWhole = some([...unclear, troubleOf(frame)]);
  return isWhole === never ? never : frame.pool.make("({0} is true)", isWhole);
}

/** Does a settled outcome lie in the period, or is it undated? A verdict that is not settled has its lower two bits set. */
export function insideSql(
  judged: readonly JudgedRule[],
  packed: ReadonlyMap<string, Sql>,
  months: ReadonlyMap<Sql, string>,
  frame: Frame,
): Sql {
  const { pool, plan } = frame;
  const { every, some } = logicOf(pool);
  const isSettled = (names: readonly string[]) =>
    some(
      [...packed].flatMap(([pack, sql]) => {
        const rules = judged.filter((one) => names.includes(one.month) && one.pack === pack);
        const mask = rules.reduce((sum, { shift }) => sum + UNSETTLED * 2 ** shift, 0);
        return rules.length === 0 ? [] : [pool.make(`(({0} & ${mask}) <> ${mask})`, sql)];
      }),
    );
  if (plan.dating.period === null) return isSettled([...months.values()]);
  return some(
    [...months].map(([month, name]) => every([pool.make(`({0} >= ${UNDATED})`, month), isSettled([name])])),
  );
}

/** Was a discussion held? False for anything but a P2P. */
export function heldSql(frame: Frame): Sql {
  const info = kindOf("p2pRequest").fields.get("disposition");
  const { grain, pool } = frame;
  if (!info || grain.of !== "subject" || grain.kind !== "p2pRequest" || !isDelivered(info, frame))
    return pool.make("false");
  return pool.make("coalesce({0} = 'conducted', false)", column("s", "disposition", frame));
}

/** The codes of the rules of a pack side by side. */
export function packSql(
  pack: string,
  judged: readonly JudgedRule[],
  verdicts: readonly { verdict: RuleVerdict; undecided: Undecided }[],
  { pool }: Frame,
): Sql {
  const { always, choose, every } = logicOf(pool);
  const codes = judged.flatMap((rule, index) => {
    if (rule.pack !== pack) return [];
    const { verdict, undecided } = verdicts[index] as (typeof verdicts)[number];
    const { notApplicable, given, pending, pass } = verdict.settled;
    const says = (code: number) => pool.make(`cast(${code * 2 ** rule.shift} as bigint)`);
    // One condition after the other, so that rules share what they begin with.
    const isGiven = given.reduce((all, one) => every([all, one]), always);
    const open = choose(
      [
        [undecided.could, says(COULD_FAIL)],
        [undecided.cannot, says(CANNOT_FAIL)],
      ],
      says(UNSETTLED),
    );
    const code = choose(
      [
        [pending, says(PENDING)],
        [pass, says(PASS)],
      ],
      open,
    );
    return [
      choose(
        [
          [notApplicable, says(NOT_APPLICABLE)],
          [isGiven, code],
        ],
        open,
      ),
    ];
  });
  return pool.make(`(${codes.map((_, index) => `{${index}}`).join(" | ")})`, ...codes);
}

/** The steps of rules side by side: of what is met and of the period, else none. */
export function marginSql(
  parts: readonly { readonly rule: JudgedRule; readonly step: Sql }[],
  packed: ReadonlyMap<string, Sql>,
  monthOf: ReadonlyMap<string, Sql>,
  { pool }: Frame,
): Sql {
  const steps = parts.map(({ rule, step }, index) => {
    const [mask, met] = [7 * 2 ** rule.shift, PASS * 2 ** rule.shift];
    const [pack, month] = [packed.get(rule.pack), monthOf.get(rule.month)] as [Sql, Sql];
    return pool.make(
      `case when ({0} & ${mask}) = ${met} and {1} >= ${UNDATED} then {2} * ${2 ** (STEP_BITS * index)} else ${NO_STEP} end`,
      ...[pack, month, step],
    );
  });
  return pool.make(`(${steps.map((_, index) => `{${index}}`).join(" + ")})`, ...steps);
}
