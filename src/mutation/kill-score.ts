import type { Survivors } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import type { Problem } from "#shared/error.js";
import { cutPercent } from "#shared/rate.js";
import { type Fate, killedByAny, killer } from "./kill.js";
import type { Mutant } from "./mutant.js";
import { mutantsOf, sharedMutantsOf } from "./mutants.js";
import { mutatedCommons, mutatedPolicy } from "./mutated.js";
import { surroundingsOf } from "./surroundings.js";
import { reasonFor, staleEntries } from "./survivors.js";

/** Per cent of the mutants of a policy that its cases must kill. */
export const LEAST_KILLED = 95;

/** A mutant with what became of it, and the reason where it survived with one. */
export interface JudgedMutant {
  readonly mutant: Mutant;
  readonly fate: Fate;
  readonly reason: string | null;
}

/** The kill score of a policy's rule cases. */
export interface KillScore {
  readonly policy: string;
  /** File of the changes that are in no rule. */
  readonly file: "policy.json" | "definitions.json";
  readonly mutants: readonly JudgedMutant[];
  readonly killed: number;
  readonly survived: number;
  /** Mutants that no policy can be loaded with; they count neither way. */
  readonly refused: number;
  /** Per cent killed of those that could be, cut to one decimal; null where there is none. */
  readonly percent: number | null;
  /** Reasons for mutants that do not survive (any more). */
  readonly stale: readonly Problem[];
  /** At least 95 % killed, no survivor without a reason, no reason out of date. */
  readonly isEnough: boolean;
}

export type Progress = (done: number, of: number) => void;

/** Makes every mutant of a policy and runs its rule cases against it. The policy must be valid and its cases pass. */
export function killScore(
  bundle: TestedPolicy,
  commons: Commons,
  survivors: Survivors,
  progress: Progress = () => {},
): KillScore {
  const mutants = mutantsOf(bundle, commons, surroundingsOf([bundle], commons));
  const kill = killer({ bundle, commons }, mutatedPolicy);
  return { file: "policy.json", ...scoreOf(mutants, kill, survivors, progress) };
}

/** The same for the definitions that policies share: a case of any policy may kill. */
export function sharedKillScore(
  bundles: readonly TestedPolicy[],
  commons: Commons,
  survivors: Survivors,
  progress: Progress = () => {},
): KillScore {
  const mutants = sharedMutantsOf(commons, bundles, surroundingsOf(bundles, commons));
  const kill = killedByAny(bundles.map((bundle) => killer({ bundle, commons }, mutatedCommons)));
  return { file: "definitions.json", ...scoreOf(mutants, kill, survivors, progress) };
}

function scoreOf(
  all: readonly Mutant[],
  kill: (mutant: Mutant) => Fate,
  survivors: Survivors,
  progress: Progress,
): Omit<KillScore, "file"> {
  const mutants = all.map((mutant, index): JudgedMutant => {
    progress(index, all.length);
    const fate = kill(mutant);
    return { mutant, fate, reason: fate.fate === "survived" ? reasonFor(survivors, mutant) : null };
  });
  const counted = (wanted: Fate["fate"]) => mutants.filter(({ fate }) => fate.fate === wanted).length;
  const [killed, survived] = [counted("killed"), counted("survived")];
  const alive = mutants.filter(({ fate }) => fate.fate === "survived");
  const stale = staleEntries(
    survivors,
    alive.map(({ mutant }) => mutant),
  );
  const isEnough =
    killed * 100 >= LEAST_KILLED * (killed + survived) &&
    alive.every(({ reason }) => reason !== null) &&
    stale.length === 0;
  return {
    policy: survivors.policy,
    mutants,
    killed,
    survived,
    refused: counted("refused"),
    percent: cutPercent(killed, killed + survived),
    stale,
    isEnough,
  };
}
