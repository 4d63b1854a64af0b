import type { Rule } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { partsIn } from "#policy/parts-in.js";
import type { EngineOutput } from "./engine.js";
import type { Acceptance } from "./generate/policies.js";

/** What the drawn batches come to under the reference: a generator that never fails a rule tests little. */
export interface Statistics {
  batches: number;
  refusedRuns: Map<string, number>;
  readonly outcomes: Map<string, number>;
  /** Judgements by a rule that uses an operator, unit or part. */
  readonly operators: Map<string, number>;
  readonly rejects: Map<string, number>;
  readonly errors: Map<string, number>;
  readonly kinds: Map<string, number>;
  rows: number;
  parted: number;
  unclear: number;
  findings: number;
  questions: number;
  /** Fails by at most a minute. */
  close: number;
}

export function emptyStatistics(): Statistics {
  return {
    batches: 0,
    refusedRuns: new Map(),
    outcomes: new Map(),
    operators: new Map(),
    rejects: new Map(),
    errors: new Map(),
    kinds: new Map(),
    rows: 0,
    parted: 0,
    unclear: 0,
    findings: 0,
    questions: 0,
    close: 0,
  };
}

/** Adds one batch. */
export function addBatch(counts: Statistics, policies: readonly PolicyBundle[], output: EngineOutput): void {
  const rules = new Map(
    policies.flatMap((bundle) =>
      bundle.rules.map((rule) => [
        `${bundle.policy.id} ${rule.id}`,
        { rule, used: operatorsOf(rule, bundle) },
      ]),
    ),
  );
  counts.batches += 1;
  const result = JSON.parse(output.result[0] as string);
  if (result.refused) count(counts.refusedRuns, result.refused[0].code);
  for (const file of result.accounting?.files ?? result.files ?? []) counts.rows += file.rows ?? 0;
  for (const line of output.outcomes ?? []) {
    const { policy, rule, outcome, readings, error } = JSON.parse(line);
    count(counts.outcomes, outcome);
    if (error !== null) count(counts.errors, String(error).split(":")[0] as string);
    if (new Set(readings.map((one: { outcome: string }) => one.outcome)).size > 1) counts.parted += 1;
    const known = rules.get(`${policy} ${rule}`);
    if (known) count(counts.kinds, `${known.rule.kind} ${known.rule.subject}`);
    for (const name of known?.used ?? []) count(counts.operators, name);
  }
  for (const line of output.rejects) count(counts.rejects, JSON.parse(line).code);
  counts.findings += output.findings.length;
  counts.close += output.findings.filter((line) => Math.abs(JSON.parse(line).marginMinutes ?? 9) <= 1).length;
  counts.unclear += output.findings.filter((line) => JSON.parse(line).rule === "applies-to").length;
  counts.questions += output.questions.length;
}

/** Operators, units and parts of rules that the statistics count. */
export const OPERATORS = [
  ...["field", "param", "def", "lookup", "earliest", "latest", "count", "some", "earliestOf", "latestOf"],
  ...["plus", "if", "all", "any", "not", "equal", "in", "atMost", "before", "atOrBefore", "known", "to"],
  ...["permitted", "reading", "minutes", "hours", "calendarDays", "businessDays", "counting", "dayZero"],
  ...["cutoff", "lastDay", "dayEnds", "extension", "early", "by", "trigger", "effective", "when", "owed"],
];

/** Operators, units and parts that a rule uses, itself or through definitions. */
function operatorsOf(rule: Rule, { policy }: PolicyBundle): Set<string> {
  const used = new Set<string>();
  const visit = (tree: unknown) => {
    for (const part of partsIn(tree)) {
      for (const name of Object.keys(part)) if (OPERATORS.includes(name)) used.add(name);
      const { def } = part as { def?: unknown };
      if (typeof def === "string" && !used.has(`def ${def}`)) {
        used.add(`def ${def}`);
        visit(policy.definitions[def]?.as);
      }
    }
  };
  visit(rule);
  return new Set([...used].filter((name) => !name.startsWith("def ")));
}

function count(map: Map<string, number>, name: string): void {
  map.set(name, (map.get(name) ?? 0) + 1);
}

/** The share of a count, in percent. */
export function share(map: ReadonlyMap<string, number>, name: string): number {
  const sum = [...map.values()].reduce((all, one) => all + one, 0);
  return sum === 0 ? 0 : (100 * (map.get(name) ?? 0)) / sum;
}

/** The statistics as lines. */
export function statisticsText(counts: Statistics, acceptance: Acceptance): string {
  const judged = [...counts.outcomes.values()].reduce((all, one) => all + one, 0);
  const refused = [...acceptance.refused.values()].reduce((all, one) => all + one, 0);
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const list = (map: ReadonlyMap<string, number>, whole: number) =>
    [...map]
      .sort((a, b) => b[1] - a[1])
      .map(
        ([name, number]) => `  ${name.padEnd(28)} ${String(number).padStart(8)}  ${percent(number, whole)}`,
      );
  return [
    `batches ${counts.batches}, rows ${counts.rows}, judgements ${judged}, findings ${counts.findings}, question lines ${counts.questions}`,
    `rules taken ${acceptance.taken} of ${acceptance.taken + refused} drawn (${percent(acceptance.taken, acceptance.taken + refused)})`,
    ...list(acceptance.refused, acceptance.taken + refused),
    "outcomes",
    ...list(counts.outcomes, judged),
    `parted readings ${percent(counts.parted, judged)}; findings on applicability ${counts.unclear}; fails by at most a minute ${counts.close}`,
    "rules by kind and subject",
    ...list(counts.kinds, judged),
    "judgements by rules that use",
    ...list(counts.operators, judged),
    `rejects (of ${counts.rows} rows)`,
    ...list(counts.rejects, counts.rows),
    "errors",
    ...list(counts.errors, judged),
    "runs refused",
    ...list(counts.refusedRuns, counts.batches),
  ].join("\n");
}
