import { type Day, formatDay, MICROS_PER_DAY } from "#calendar/day.js";
import { fromLocal, zoneOf } from "#calendar/zone.js";
import type { AuditConfig } from "#generated/types.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import type { Batch } from "../batch.js";
import { printMoment } from "./print-moment.js";
import type { Random } from "./random.js";
import { fieldsIn, type Vocabulary } from "./vocabulary.js";

export interface ConfigGround {
  readonly asOf: number;
  readonly day: Day;
  readonly zone: string;
  readonly senders: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly policies: readonly TestedPolicy[];
  readonly deliveries: NonNullable<AuditConfig["deliveries"]>;
}

/** As-of in microseconds: the end of a day, or some time on it. */
export function asOfInstant(day: Day, zone: string, random: Random): number {
  const micros = random.weighted([
    [6, MICROS_PER_DAY - 1],
    [2, 17 * 3_600_000_000],
    [1, 150 * 60_000_000],
    [1, 0],
  ]);
  return fromLocal(zoneOf(zone), day * MICROS_PER_DAY + micros).to;
}

/** What the configuration says beside policies and mappings. */
export function configOfDraw(random: Random, ground: ConfigGround): Batch["config"] {
  const { zone, deliveries, day } = ground;
  const stated = { statedBy: "the plan", statedOn: "2025-01-01" };
  const kind = () =>
    random.pick(RECORD_KINDS.filter((one) => one !== "letterTemplate" && one !== "determination"));
  const partial = random.chance(0.15)
    ? [{ sender: random.pick(ground.senders), kind: kind(), reason: "a month is lacking", ...stated }]
    : [];
  const notKept = random.chance(0.3) ? [notKeptOf(random, ground, kind())] : [];
  const answers = ground.policies.flatMap(({ policy }) =>
    policy.questions
      .filter(() => random.chance(0.12))
      .map(({ id, options }) => ({
        policy: policy.id,
        question: id,
        option: random.pick(Object.keys(options)),
        who: "the plan",
        date: "2025-01-01",
      })),
  );
  return {
    title: "Drawn at random",
    asOf: printMoment("yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX", ground.asOf, zoneOf(zone)),
    zone,
    ...(random.chance(0.5) && {
      period: {
        from: formatDay(day - random.int(15, 45)),
        to: formatDay(day - random.int(0, 8)),
        datedBy: random.pick(["trigger", "decidedAt", "requestReceivedAt"] as const),
      },
    }),
    ...(deliveries.length > 0 && { deliveries }),
    ...(partial.length > 0 && { partial }),
    ...(notKept.length > 0 && { notKept }),
    ...(answers.length > 0 && { answers }),
    ...(random.chance(0.15) && { applicability: [applicabilityOf(random, ground)] }),
  };
}

function notKeptOf(
  random: Random,
  ground: ConfigGround,
  kind: NonNullable<AuditConfig["notKept"]>[0]["kind"],
) {
  const fields = fieldsIn(ground.vocabulary, kind).map(({ name }) => name);
  return {
    sender: random.pick(ground.senders),
    kind,
    ...(fields.length > 0 && random.chance(0.7) && { field: random.pick(fields) }),
    statedBy: "the plan",
    statedOn: "2025-01-01",
  };
}

function applicabilityOf(random: Random, { policies }: ConfigGround) {
  return {
    policy: random.pick(policies).policy.id,
    payers: (random.chance(0.6) ? ["acme"] : ["acme", "zenith"]) as [string, ...string[]],
    basis: "as the plan states",
    statedBy: "the plan",
    statedOn: "2025-01-01",
  };
}
