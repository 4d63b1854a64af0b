import type { RuleBody } from "#policy/plan.js";
import { kindOf } from "#schema/record-fields.js";
import { FAIL, NOT_APPLICABLE, OPEN_FAIL, PASS, UNSURE } from "./codes.js";
import type { Sql } from "./expression-pool.js";
import { column, type Interval, isDelivered, type Place } from "./frame.js";
import { momentField } from "./interval.js";
import { logicOf } from "./logic.js";
import { gatesOpenSql, truthSql } from "./truth.js";
import { underWhen, whenSql } from "./when.js";

type GateBody = Extract<RuleBody, { kind: "gate" }>;

const P2P = kindOf("p2pRequest").fields;

/** The outcome table of docs/language.md, "Gate"; a blank disposition is left to the reference engine. */
export function gateCode(body: GateBody, byProvider: boolean, place: Place): Sql {
  const { frame } = place;
  const { pool } = frame;
  const logic = logicOf(pool);
  const says = (code: number) => pool.make(String(code));
  const info = P2P.get("disposition");
  if (!info || !isDelivered(info, frame)) return says(UNSURE);
  const disposition = column("s", "disposition", frame);
  const held = pool.make("({0} = 'conducted')", disposition);
  const refused = pool.make("({0} = 'refused' or {0} = 'referred-to-appeal')", disposition);
  const at: Place = { ...place, act: actSql };
  const truthCode = (truth: Sql) =>
    logic.choose(
      [
        [truth, says(PASS)],
        [logic.not(truth), says(FAIL)],
      ],
      says(OPEN_FAIL),
    );
  const own = truthCode(truthSql(body.onlyIf, at));
  const ofRefusal = body.owed ? refusalCode(body, at) : byProvider ? own : says(NOT_APPLICABLE);
  const code = logic.choose(
    [
      [held, own],
      [refused, ofRefusal],
    ],
    says(NOT_APPLICABLE),
  );
  return logic.choose(
    [[pool.make("({0} is null)", disposition), says(UNSURE)]],
    logic.choose(
      [[pool.make("(not ({0} or {1}))", held, refused), says(NOT_APPLICABLE)]],
      underWhen(whenSql(body.when, at), code, place),
    ),
  );
}

/** The owed gate judges a refusal by every gate: one that is closed settles it. */
function refusalCode(body: GateBody, at: Place): Sql {
  const { pool } = at.frame;
  const logic = logicOf(pool);
  const open = gatesOpenSql(body.gates, at, logic);
  const says = (code: number) => pool.make(String(code));
  return logic.choose(
    [
      [open, says(FAIL)],
      [logic.not(open), says(PASS)],
    ],
    says(OPEN_FAIL),
  );
}

/** The start of the talk, or the closing of a refusal. */
function actSql({ frame }: Place): Interval {
  const { pool } = frame;
  const [started, disposed] = [P2P.get("startedAt"), P2P.get("disposedAt")].map((info) =>
    momentField("s", info as NonNullable<typeof info>, false, frame),
  ) as [Interval, Interval];
  const held = pool.make("({0} = 'conducted')", column("s", "disposition", frame));
  const either = (a: Sql, b: Sql) => logicOf(pool).choose([[held, a]], b);
  return { from: either(started.from, disposed.from), to: either(started.to, disposed.to) };
}
