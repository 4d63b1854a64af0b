import type { RuleBody } from "#policy/plan.js";
import { type Decided, decided, open, orNotApplicable, type Verdict } from "../outcome.js";
import { absencesOf } from "./absence.js";
import { intervalOf, truthOf } from "./evaluate.js";
import type { Scene } from "./scene.js";

type RequirementBody = Extract<RuleBody, { kind: "requirement" }>;

/** A requirement on its subject: the outcome table of docs/language.md, "Requirement". */
export function judgeRequirement(body: RequirementBody, scene: Scene): Verdict {
  const when = body.when === null ? true : truthOf(body.when, scene.subject, scene);
  if (when === false) return decided("not-applicable");
  const by = body.by === null ? null : intervalOf(body.by, scene.subject, scene);
  const verdict = mustVerdict(body, scene, settledBy(by, scene.stage.asOf));
  const full = by === null ? verdict : { ...verdict, by };
  return when === null ? orNotApplicable(full) : full;
}

type Settled = "past" | "ahead" | "uncertain";

function settledBy(by: { from: number; to: number } | null, asOf: number): Settled {
  if (by === null || by.to <= asOf) return "past";
  return by.from > asOf ? "ahead" : "uncertain";
}

function mustVerdict(body: RequirementBody, scene: Scene, settled: Settled): Verdict {
  const must = truthOf(body.must, scene.subject, scene);
  if (must === true) return decided("pass");
  const unmet: readonly Decided[] =
    settled === "past" ? ["fail"] : settled === "ahead" ? ["pending"] : ["pending", "fail"];
  if (must === null) return open(["pass", ...unmet]);
  const [only] = unmet;
  if (unmet.length > 1 || only === undefined) return open(unmet);
  return decided(only, { restsOnAbsence: absencesOf(body.must, false, scene.subject, scene).length > 0 });
}
