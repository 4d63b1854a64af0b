import type { Commons } from "#policy/bundle.js";
import type { PolicyPlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { type Batch, withOwn } from "../batch.js";
import { asOfDay, calendarsOf } from "./calendars.js";
import { asOfInstant, configOfDraw } from "./config.js";
import { dropOf } from "./drop.js";
import { matterOf, templatesOf } from "./matters.js";
import { type Acceptance, policyOf, zoneName } from "./policies.js";
import { randomOf } from "./random.js";
import { tablesOf } from "./tables.js";
import { timesOf } from "./times.js";
import { vocabularyOf } from "./vocabulary.js";

/** A random batch of `cases` determinations with all that hangs on them, judged by one or two random policies. */
export function drawBatch(seed: string, cases: number, shipped: Commons, acceptance: Acceptance): Batch {
  const random = randomOf(seed);
  const vocabulary = vocabularyOf(random);
  const day = asOfDay(random);
  const zone = zoneName(random);
  const asOf = asOfInstant(day, zone, random);
  const tables = tablesOf(random, vocabulary);
  const calendars = calendarsOf(random, day);
  const own = { calendars, tables: tables.map(({ table }) => table) };
  const commons = withOwn(shipped, own);
  const ground = { vocabulary, tables, commons, asOf: day, acceptance };
  const policies = ["fx-1", "fx-2"]
    .slice(0, random.chance(0.4) ? 2 : 1)
    .map((id) => policyOf(id, random, ground));
  const plans: PolicyPlan[] = policies.map((bundle) => planPolicy(bundle, commons, {}));
  const senders = random.chance(0.5) ? ["plan", "delegate-a"] : ["plan"];
  const times = timesOf(random, plans, commons, asOf);
  const matterGround = { vocabulary, times, asOf, senders, blank: random.pick([0.01, 0.02, 0.05]) };
  const records = [
    ...templatesOf(random, matterGround),
    ...Array.from({ length: cases }, (_, index) => matterOf(index + 1, random, matterGround)).flat(),
  ];
  const { mappings, files, deliveries } = dropOf(records, senders, random, vocabulary, zone);
  const config = configOfDraw(random, { asOf, day, zone, senders, vocabulary, policies, deliveries });
  return { name: seed, policies, ...own, config, mappings, files };
}
