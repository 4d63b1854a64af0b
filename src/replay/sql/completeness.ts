import type { RecordKind } from "#shared/record-kind.js";
import type { Sql } from "./expression-pool.js";
import { COMPLETE, NOT_DELIVERED } from "./facts.js";
import { type Alias, column, type Frame, type Place } from "./frame.js";
import { logicOf } from "./logic.js";

/** How complete a kind is: conditions that are never null. */
export interface Completeness {
  readonly isComplete: Sql;
  readonly isDelivered: Sql;
}

/**
 * How complete a kind is for the case (or, of contact attempts, for the P2P `owner`): what is known of the sender, the
 * parents that rejected rows name, and a P2P that names no determination (scene.ts of the reference).
 */
export function completenessSql(kind: RecordKind, owner: Alias | "case", { frame }: Place): Completeness {
  const { pool, plan } = frame;
  const { every } = logicOf(pool);
  const sent = senderState(kind, frame);
  const whole: Sql[] = [];
  if (plan.facts.partialKinds.has(kind)) {
    const key = owner === "case" ? caseKey(frame) : column(owner, "rid", frame);
    const partial = pool.joined({ table: `partial ${kind}`, keys: ["key"], column: "key" }, key);
    whole.push(pool.make("({0} is null)", partial));
  }
  if (owner === "case" && subjectAlias(frame) === "s" && isP2pSubject(frame)) {
    const [determination, parent] = [column("d", "cid", frame), column("s", "parent", frame)];
    whole.push(pool.make("({0} is not null or {1} is not null)", determination, parent));
  }
  return { isComplete: every([sent.isComplete, ...whole]), isDelivered: sent.isDelivered };
}

function senderState(kind: RecordKind, frame: Frame): Completeness {
  const { pool, plan } = frame;
  const { always, never, some } = logicOf(pool);
  const { senders, stateOf } = plan.facts;
  const states = Array.from({ length: senders }, (_, sender) => stateOf(sender, kind));
  const among = (isIt: (state: number) => boolean): Sql => {
    if (states.every((one) => !isIt(one))) return never;
    if (states.every(isIt)) return always;
    const sender = senderSql(frame);
    const tests = states.flatMap((one, index) => (isIt(one) ? [pool.make(`({0} = ${index})`, sender)] : []));
    return pool.make("coalesce({0}, false)", some(tests));
  };
  return {
    isComplete: among((one) => one === COMPLETE),
    isDelivered: among((one) => one !== NOT_DELIVERED),
  };
}

/** The sender whose case it is: that of the determination, else that of the subject. */
export function senderSql(frame: Frame): Sql {
  const determination = column("d", "sender", frame);
  const subject = subjectAlias(frame);
  if (subject === "d") return determination;
  if (subject === "s")
    return frame.pool.make("coalesce({0}, {1})", determination, column("s", "sender", frame));
  // The records of a case without determination: whose case it is depends on a subject this frame does not know.
  frame.trouble.add(frame.pool.make("({0} is null)", column("d", "cid", frame)));
  return determination;
}

function caseKey(frame: Frame): Sql {
  const subject = subjectAlias(frame);
  return column(subject ?? "r", "cid", frame);
}

function subjectAlias({ grain }: Frame): "d" | "s" | null {
  if (grain.of === "subject") return grain.kind === "determination" ? "d" : "s";
  if (grain.by !== "subject") return null;
  return grain.subject === "determination" ? "d" : "s";
}

function isP2pSubject({ grain }: Frame): boolean {
  return grain.of === "subject"
    ? grain.kind === "p2pRequest"
    : grain.by === "subject" && grain.subject === "p2pRequest";
}
