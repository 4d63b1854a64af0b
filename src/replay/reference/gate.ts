import type { RuleBody } from "#policy/plan.js";
import { kindOf } from "#schema/record-fields.js";
import { exact, type Interval, UNKNOWN } from "#shared/interval.js";
import { all, type Truth } from "#shared/truth.js";
import { type Decided, decided, open, orNotApplicable, type Verdict } from "../outcome.js";
import { absencesOf, openAbsences } from "./absence.js";
import { gateOpen, gatesOpen, truthOf } from "./evaluate.js";
import { readInstant } from "./read-field.js";
import type { Scene } from "./scene.js";

type GateBody = Extract<RuleBody, { kind: "gate" }>;

const FIELDS = kindOf("p2pRequest").fields;

/** A gate on a P2P: the outcome table of docs/language.md, "Gate". `byProvider`: the provider is bound. */
export function judgeGate(body: GateBody, byProvider: boolean, scene: Scene): Verdict {
  const disposition = scene.subject.values.disposition;
  if (disposition === "conducted") return underWhen(body, scene, "startedAt", held);
  if (disposition === "refused" || disposition === "referred-to-appeal") {
    return underWhen(body, scene, "disposedAt", (gate, at) => refused(gate, byProvider, at));
  }
  if (disposition !== undefined) return decided("not-applicable");
  return unknownDisposition(body, byProvider, scene);
}

type Judge = (body: GateBody, scene: Scene) => Verdict;

/** `when` is asked at the instant of the act; false: not applicable, unknown: maybe. */
function underWhen(
  body: GateBody,
  scene: Scene,
  actField: "startedAt" | "disposedAt",
  judge: Judge,
): Verdict {
  const info = FIELDS.get(actField);
  const act = info ? readInstant(scene.subject, info, false, scene) : undefined;
  const at: Scene = act === undefined ? scene : { ...scene, act };
  const when = body.when === null ? true : truthOf(body.when, scene.subject, at);
  if (when === false) return decided("not-applicable");
  const verdict = judge(body, at);
  return when === null ? orNotApplicable(verdict) : verdict;
}

function held(body: GateBody, scene: Scene): Verdict {
  return ownVerdict(body, scene, "held");
}

function refused(body: GateBody, byProvider: boolean, scene: Scene): Verdict {
  if (body.owed && scene.act) return owed(body, scene);
  if (!byProvider) return decided("not-applicable");
  return ownVerdict(body, scene, "refused");
}

/** The owed gate judges a refusal by the `all` of every gate: one closed gate settles it. */
function owed(body: GateBody, scene: Scene): Verdict {
  const truths = gatesOpen(
    body.gates,
    scene.act ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
    scene,
  );
  const named = (wanted: Truth) =>
    body.gates.filter((_, index) => truths[index] === wanted).map((gate) => gate.id);
  const open_ = all(truths);
  if (open_ === true) {
    const rests = body.gates.some((gate) => openAbsences(gate, scene).length > 0);
    return decided("fail", { act: "refused", restsOnAbsence: rests });
  }
  if (open_ === false) return decided("pass", { act: "refused", gates: named(false) });
  return open(["pass", "fail"], { act: "refused", gates: named(null) });
}

/** The gate's own condition. */
function ownVerdict({ onlyIf }: GateBody, scene: Scene, act: "held" | "refused"): Verdict {
  const truth = truthOf(onlyIf, scene.subject, scene);
  if (truth === null) return open(["pass", "fail"], { act });
  if (truth) return decided("pass", { act });
  return decided("fail", { act, restsOnAbsence: absencesOf(onlyIf, false, scene.subject, scene).length > 0 });
}

/** No disposition: whatever each of them could have come to; not applicable where it is that whatever happened. */
function unknownDisposition(body: GateBody, byProvider: boolean, scene: Scene): Verdict {
  const guesses = [
    underWhen(body, scene, "startedAt", held),
    underWhen(body, scene, "disposedAt", (gate, at) => refused(gate, byProvider, at)),
  ];
  if (guesses.every((guess) => guess.outcome === "not-applicable")) return decided("not-applicable");
  const possible = new Set<Decided>(["not-applicable", ...guesses.flatMap((guess) => guess.possible)]);
  return open([...possible], { reason: "disposition-blank" });
}

/** The instant of the act a gate judged: the start of the talk, or the closing of a refusal. */
export function actOf(verdict: Verdict, scene: Scene): Interval {
  const isHeld = verdict.act === "held" || scene.subject.values.disposition === "conducted";
  const info = FIELDS.get(isHeld ? "startedAt" : "disposedAt");
  return info ? readInstant(scene.subject, info, false, scene) : UNKNOWN;
}

/** Is every gate open at as-of, so that the talk could still be held? */
export function stillPermitted(body: GateBody, scene: Scene): boolean {
  return body.gates.every((gate) => gateOpen(gate, { ...scene, act: exact(scene.stage.asOf) }) === true);
}
