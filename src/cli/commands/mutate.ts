import { runCases } from "#cases/run-cases.js";
import { type KillScore, killScore, type Progress, sharedKillScore } from "#mutation/kill-score.js";
import { loadSurvivors } from "#mutation/survivors.js";
import type { Commons } from "#policy/bundle.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadCommons, policyFolders } from "#policy/load.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { throwAny } from "#shared/error.js";
import { EXIT, problemText } from "../exit.js";
import { mutationJson, mutationText } from "../mutation-text.js";
import { readerOf, testedPolicyNamed } from "../policies.js";
import { progressLine } from "../progress.js";
import { packageReader } from "../resources.js";

/** Stands for the definitions that policies share, which the cases of all of them test. */
const SHARED = "definitions";

interface Options {
  readonly list?: boolean;
  readonly json?: boolean;
}

/** `p2p-audit mutate`: do the rule cases notice a changed policy? Exit 2 where too many changes go unnoticed. */
export function mutate(ids: readonly string[], options: Options): void {
  const commons = loadCommons(packageReader);
  const all = [...policyFolders(packageReader).keys()];
  const scores = (ids.length > 0 ? ids : [...all, SHARED]).map((id) =>
    id === SHARED ? scoreOfShared(all, commons) : scoreOfPolicy(id, commons),
  );
  console.log(options.json === true ? mutationJson(scores) : mutationText(scores, options.list === true));
  for (const stale of scores.flatMap((score) => score.stale)) console.error(problemText(stale));
  process.exitCode = scores.every((score) => score.isEnough) ? EXIT.clean : EXIT.couldNotRun;
}

function scoreOfPolicy(id: string, commons: Commons): KillScore {
  const bundle = sound(id, commons);
  const survivors = loadSurvivors(readerOf(id), bundle.folder, bundle.policy.id);
  return shown(id, (progress) => killScore(bundle, commons, survivors, progress));
}

function scoreOfShared(ids: readonly string[], commons: Commons): KillScore {
  const bundles = ids.map((id) => sound(id, commons));
  const survivors = loadSurvivors(packageReader, "policies", SHARED);
  return shown(SHARED, (progress) => sharedKillScore(bundles, commons, survivors, progress));
}

/** A policy that passes its checks: what is wrong already cannot be mutated. */
function sound(id: string, commons: Commons): TestedPolicy {
  const bundle = testedPolicyNamed(id);
  const wrong = checkPolicy(bundle, commons);
  throwAny(wrong.length > 0 ? wrong : runCases(bundle, commons).problems);
  return bundle;
}

function shown(id: string, score: (progress: Progress) => KillScore): KillScore {
  const line = progressLine();
  try {
    return score((done, of) => line.show(`${id}: ${done} of ${of} mutants`));
  } finally {
    line.clear();
  }
}
