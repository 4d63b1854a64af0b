import type { RecordKind } from "#shared/record-kind.js";
import type { Sql } from "./expression-pool.js";
import { COMPLETE, NOT_DELIVERED, PARTIAL } from "./facts.js";
import { type Alias, column, type Frame, type Place } from "./frame.js";
import { logicOf } from "./logic.js";

/**
 * How complete a kind is for the case (or, of contact attempts, for the P2P `owner`): what is known of the sender, the
 * parents that rejected rows name, and a P2P that names no determination (scene.ts of the reference).
 */
export function completenessSql(kind: RecordKind, owner: Alias | "case", { frame }: Place): Sql {
  const { pool, plan } = frame;
  const logic = logicOf(pool);
  const state = (value: number) => pool.make(String(value));
  const sent = senderState(kind, frame);
  const partial: Sql[] = [];
  if (plan.facts.partialKinds.has(kind)) {
    const key = owner === "case" ? caseKey(frame) : column(owner, "rid", frame);
    partial.push(
      pool.make(
        "({0} is not null)",
        pool.joined({ table: `partial ${kind}`, keys: ["key"], column: "key" }, key),
      ),
    );
  }
  if (owner === "case" && subjectAlias(frame) === "s" && isP2pSubject(frame)) {
    const [determination, parent] = [column("d", "cid", frame), column("s", "parent", frame)];
    partial.push(pool.make("({0} is null and {1} is null)", determination, parent));
  }
  const isSent = (value: number) => pool.make(`({0} = ${value})`, sent);
  return logic.choose(
    [
      [isSent(NOT_DELIVERED), state(NOT_DELIVERED)],
      [logic.any([isSent(PARTIAL), ...partial]), state(PARTIAL)],
    ],
    state(COMPLETE),
  );
}

function senderState(kind: RecordKind, frame: Frame): Sql {
  const { pool, plan } = frame;
  const { senders, stateOf } = plan.facts;
  const states = Array.from({ length: senders }, (_, sender) => stateOf(sender, kind));
  const [first = NOT_DELIVERED] = states;
  const sender = senderSql(frame);
  if (states.every((one) => one === first)) return pool.make(String(first));
  const tests = states.map(
    (one, index) => [pool.make(`({0} = ${index})`, sender), pool.make(String(one))] as const,
  );
  return logicOf(pool).choose(tests, pool.make(String(NOT_DELIVERED)));
}

/** The sender whose case it is: that of the determination, else that of the subject. */
function senderSql(frame: Frame): Sql {
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
