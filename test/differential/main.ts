import { existsSync } from "node:fs";
import { type Difference, describeDifference } from "./compare.js";
import { compiled, compiledSmall } from "./engines.js";
import { FAULTS, faulty } from "./faults.js";
import type { Acceptance } from "./generate/policies.js";
import { hunt, type Quarry, smallest } from "./hunt.js";
import { type Options, optionsOf } from "./options.js";
import { scenarioWords, writeScenario } from "./scenario.js";
import { sizeOf } from "./shrink/shrink.js";
import { addBatch, emptyStatistics, statisticsText } from "./statistics.js";

const MOST_SCENARIOS = 5;
/** Batches after which a long run says how far it is. */
const TOLD = 50;
const say = (text: string) => process.stdout.write(`${text}\n`);

/** npm run differential: random matters under random policies, judged by both engines, which must give the same bytes. */
async function main(options: Options): Promise<number> {
  const began = performance.now();
  const acceptance: Acceptance = { taken: 0, refused: new Map() };
  const found = options.selfTest ? await selfTest(options, acceptance) : await compare(options, acceptance);
  say(`${((performance.now() - began) / 1000).toFixed(1)} s`);
  return found;
}

/** Number of batches that differ; each of the first is cut down and written as a scenario. */
async function compare(options: Options, acceptance: Acceptance): Promise<number> {
  const counts = emptyStatistics();
  let [differing, batches] = [0, 0];
  const onBatch: Parameters<typeof hunt>[1]["onBatch"] = (batch, expected) => {
    if (options.stats) addBatch(counts, batch.policies, expected);
    batches += 1;
    if (batches % TOLD === 0) say(`${batches * options.batch} cases judged`);
  };
  for await (const quarry of hunt(compiled, { ...options, atTimes: compiledSmall, acceptance, onBatch })) {
    differing += 1;
    say(`${quarry.batch.name} differs: ${describeDifference(quarry.difference)}`);
    if (differing <= MOST_SCENARIOS) await report(quarry, options.shrink);
  }
  if (options.stats) say(statisticsText(counts, acceptance));
  say(`${options.cases} cases, ${differing === 0 ? "no difference" : `${differing} batches differ`}`);
  return differing;
}

async function report(quarry: Quarry, seconds: number): Promise<void> {
  const small = await smallest(quarry, over(seconds));
  const folder = `test/scenarios/differential-${quarry.batch.name.replace(/[^A-Za-z0-9]+/g, "-")}`;
  if (existsSync(folder)) {
    say(`${folder} is there already`);
    return;
  }
  writeScenario(small.batch, folder, scenarioWords(quarry.batch.name, describeDifference(small.difference)));
  say(`written to ${folder} (npm run format formats it): ${describeDifference(small.difference)}`);
}

/** Number of faults that no batch shows: each is looked for by itself and cut down. */
async function selfTest(options: Options, acceptance: Acceptance): Promise<number> {
  let missed = 0;
  for (const fault of FAULTS) {
    const engine = faulty(fault);
    const { value: quarry } = await hunt(engine, { ...options, acceptance, counts: isJudgement }).next();
    if (quarry === undefined) {
      missed += 1;
      say(`MISSED   ${fault.name}`);
      continue;
    }
    const small = await smallest(quarry, over(options.shrink));
    const rows = small.batch.files.reduce((sum, { rows }) => sum + rows.length, 0);
    const rules = small.batch.policies.reduce((sum, { rules }) => sum + rules.length, 0);
    say(
      `detected ${fault.name.padEnd(32)} in ${quarry.batch.name}, ${small.difference.part}: cut to ${rows} rows, ${rules} rules, ${sizeOf(small.batch)} of ${sizeOf(quarry.batch)} characters`,
    );
  }
  return missed;
}

/** A result or the words of a finding may differ only because they repeat what the fault changed. */
function isJudgement({ part }: Difference): boolean {
  return part === "outcomes" || part === "rejects" || part === "ledger";
}

function over(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() > end;
}

try {
  process.exitCode = (await main(optionsOf(process.argv.slice(2)))) === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exitCode = 2;
}
