import type { RuleBody } from "#policy/plan.js";
import { kindOf } from "#schema/record-fields.js";
import type { Sql } from "./expression-pool.js";
import { column, type Interval, isDelivered, type Place } from "./frame.js";
import { logicOf } from "./logic.js";
import { momentField } from "./moment-field.js";
import { gatesOpenTruth, truthSql } from "./truth.js";
import { type Settled, whenTruth } from "./when.js";

type GateBody = Extract<RuleBody, { kind: "gate" }>;

const P2P = kindOf("p2pRequest").fields;

/** The outcome table of docs/language.md, "Gate"; a blank disposition is left to the reference engine. */
export function gateSettled(body: GateBody, byProvider: boolean, place: Place): Settled {
  const { frame } = place;
  const { pool } = frame;
  const { every, some, never } = logicOf(pool);
  const info = P2P.get("disposition");
  if (!info || !isDelivered(info, frame))
    return { notApplicable: never, given: [], pass: never, pending: never };
  const disposition = column("s", "disposition", frame);
  const held = pool.make("({0} = 'conducted')", disposition);
  const refused = pool.make("({0} = 'refused' or {0} = 'referred-to-appeal')", disposition);
  const other = pool.make("(not ({0} or {1}))", held, refused);
  const isCoded = pool.make("({0} is not null)", disposition);
  const at: Place = { ...place, act: actSql };
  const when = whenTruth(body.when, at);
  const own = truthSql(body.onlyIf, at);
  const isMet = body.owed
    ? // The owed gate judges a refusal by every gate: one that is closed settles it.
      some([every([held, own.yes]), every([refused, gatesOpenTruth(body.gates, at).no])])
    : byProvider
      ? every([some([held, refused]), own.yes])
      : every([held, own.yes]);
  const isOfRefusals = body.owed || byProvider;
  return {
    notApplicable: some([other, every([isCoded, when.no]), ...(isOfRefusals ? [] : [refused])]),
    given: [when.yes],
    pass: isMet,
    pending: never,
  };
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
