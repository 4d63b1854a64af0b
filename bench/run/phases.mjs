// The steps of this program's compiled engine, timed one by one: what src/pipeline-in-tables.ts and src/compiled/replay-tables.ts do.
import { built, requestOf, withDatabase } from "./ours-parts.mjs";
import { given, report } from "./report.mjs";

const { config, threads, memory } = given("config", "threads", "memory");
const { compiledIntake } = await built("compiled/intake.js");
const { agreement, judgedAgain, SAMPLED, sampledCases, settledCodes } = await built("compiled/agreement.js");
const { roomForCases } = await built("compiled/cases-at-hand.js");
const { momentFacts } = await built("compiled/column-facts.js");
const { countJudged, countUniverse } = await built("compiled/count-judged.js");
const { dropFacts } = await built("compiled/drop-facts.js");
const { flagCases } = await built("compiled/flags.js");
const { judgeFlagged } = await built("compiled/judge-flagged.js");
const { judgedTable, judgeTables } = await built("compiled/judged-tables.js");
const { linkTables } = await built("compiled/link-tables.js");
const { originsOfTables } = await built("compiled/origins.js");
const { benchOf } = await built("judging/bench.js");
const { bookOf } = await built("ledger/build.js");
const { deliveriesOf } = await built("ledger/deliveries.js");
const { plansOf } = await built("policy/plans.js");
const { judgePlan } = await built("replay/sql/judge-plan.js");
await built("duckdb/database.js");

const phases = {};
async function timed(name, work) {
  const began = performance.now();
  const made = await work();
  phases[name] = (phases[name] ?? 0) + (performance.now() - began) / 1000;
  return made;
}

const began = performance.now();
const request = await timed("settings", () => requestOf(config));
const { zone, asOf, bundles, commons } = request;
await withDatabase(request, Number(threads), memory, async (database) => {
  const plans = await timed("settings", () => plansOf(bundles, commons, request.config));
  const taken = await timed("intake", () =>
    compiledIntake(request.files, request.mappings, { zone, onRows: () => {} }, database),
  );
  const session = await database.connect();
  const deliveries = deliveriesOf(taken, await originsOfTables(session, taken), request.config);
  const book = bookOf(taken, deliveries, request.config);
  const bench = benchOf(request, book, plans);
  const { stage, dating, counts } = bench;
  const senders = [...new Set(taken.origins.map(({ sender }) => sender))].sort();
  const moments = await timed("plan", () => momentFacts(session, taken, asOf));
  const facts = dropFacts(taken, book, senders, moments, stage);
  const dates = { zone: dating.zone.id, field: null, period: null };
  const plan = await timed("plan", () => judgePlan(plans, facts, dates, true));
  await timed("link", () => linkTables(session, taken, plan.columnsRead, senders));
  await timed("gather, clock, judge", async () =>
    judgeTables(session, plan, taken, facts, await roomForCases(session)),
  );
  await timed("flag", () => flagCases(session, plan.kinds, false));
  await timed("count", () => countJudged(session, plan.kinds, taken, senders, counts));
  await timed("count", () => countUniverse(session, plan.kinds, taken, counts, dates, asOf));
  let findings = 0;
  let flagged = 0;
  await timed("flagged cases", async () => {
    const order = { by: request, plans, deliveries, bench, taken, kinds: plan.kinds, inFull: false };
    for await (const said of judgeFlagged(session, { ...order, threads: Number(threads), helpFrom: null })) {
      findings += said.findings.length;
      flagged += 1;
    }
  });
  await timed("sample", async () => {
    const cases = await sampledCases(session, plan, taken, { size: 500, seed: "1" });
    const again = await judgedAgain(cases, plans, stage);
    agreement("1", again, await settledCodes(session, plan.kinds, SAMPLED));
  });
  let evaluations = 0;
  for (const { kind, rules } of plan.kinds) {
    const [[subjects]] = await session.rows(`select count(*) from "${judgedTable(kind)}"`);
    evaluations += Number(subjects) * rules.length;
  }
  session.close();
  const rules = plan.kinds.reduce((sum, kind) => sum + kind.rules.length, 0);
  report(began, { phases, evaluations, rules, findings, flagged });
});
