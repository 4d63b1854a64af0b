import type { RuleBody } from "#policy/plan.js";
import { hull, type Interval, isNotYet } from "#shared/interval.js";
import { type Decided, decided, open, orNotApplicable, type Verdict } from "../outcome.js";
import { intervalOf, truthOf } from "./evaluate.js";
import type { Scene } from "./scene.js";

type DeadlineBody = Extract<RuleBody, { kind: "deadline" }>;

/** A deadline on its subject: the outcome table of docs/language.md, "Deadline". */
export function judgeDeadline(body: DeadlineBody, scene: Scene): Verdict {
  const when = body.when === null ? true : truthOf(body.when, scene.subject, scene);
  if (when === false) return decided("not-applicable");
  const start = body.start === null ? null : intervalOf(body.start, scene.subject, scene);
  const due = dueOf(body, scene);
  const stop = intervalOf(body.stop, scene.subject, scene);
  const verdict = {
    ...deadlineVerdict({ start, due, stop, asOf: scene.stage.asOf, earlyPasses: body.earlyPasses }),
    due,
    stop,
    ...(start && { start }),
  };
  return when === null ? orNotApplicable(verdict) : verdict;
}

export interface DeadlineTimes {
  /** Null where the deadline has no start of its own. */
  readonly start: Interval | null;
  readonly due: Interval;
  readonly stop: Interval;
  readonly asOf: number;
  readonly earlyPasses: boolean;
}

/** The table itself: the first row that fits. Instants in microseconds. */
export function deadlineVerdict({ start, due, stop, asOf, earlyPasses }: DeadlineTimes): Verdict {
  const stopNotYet = isNotYet(stop, asOf);
  if (start && isNotYet(start, asOf) && stopNotYet) return decided("pending");
  if (start && stop.to < start.from) {
    return earlyPasses ? decided("pass") : open(["pass", "fail", "pending"], { reason: "stop-before-start" });
  }
  if (stopNotYet && due.to <= asOf) return decided("fail", { restsOnAbsence: true });
  if (stopNotYet && due.from > asOf) return decided("pending");
  if (stopNotYet) return open(["pending", "fail"]);
  if (stop.to <= due.from) return decided("pass");
  if (stop.from > due.to) return decided("fail");
  const possible: Decided[] = ["pass"];
  if (due.from <= asOf) possible.push("fail");
  if (stop.to > asOf && due.to > asOf) possible.push("pending");
  return open(possible);
}

/** The due with its extension: the later of both where the extension counts, never an earlier one. */
function dueOf(body: DeadlineBody, scene: Scene): Interval {
  const due = intervalOf(body.due, scene.subject, scene);
  if (!body.extension) return due;
  const extended = { ...scene, due };
  const counts = truthOf(body.extension.counts, scene.subject, extended);
  if (counts === false) return due;
  const until = intervalOf(body.extension.until, scene.subject, extended);
  const later = { from: Math.max(due.from, until.from), to: Math.max(due.to, until.to) };
  return counts ? later : hull(due, later);
}
