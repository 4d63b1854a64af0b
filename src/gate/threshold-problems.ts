import type { Thresholds } from "#generated/types.js";
import { type Problem, problem } from "#shared/error.js";
import { BOUNDS, type Bound, boundOf, type Limit, needsBaseline } from "./limits.js";
import { parseShare } from "./share.js";

/** What a limit can name: the policies that run with their rules, and the senders of the mappings. */
export interface Nameable {
  readonly policies: readonly { readonly id: string; readonly rules: readonly string[] }[];
  readonly hasBaseline: boolean;
}

/** A limit that is about what nobody ran would always be kept: it is refused. `at`: the file. */
export function thresholdProblems(thresholds: Thresholds, names: Nameable, at: string): Problem[] {
  const limits = (["counts", "shares"] as const).flatMap((list) =>
    (thresholds[list] ?? []).map((limit: Limit, index) => ({ list, limit, at: `${at}#/${list}/${index}` })),
  );
  if (limits.length === 0)
    return [
      problem("threshold-without-limit", "the file sets no limit", at, "add one to `counts` or `shares`"),
    ];
  return limits.flatMap((one) => [
    ...nameProblems(one.limit, names, one.at),
    ...boundProblems(one.limit, one.list === "shares", one.at),
    ...(needsBaseline(one.limit) && !names.hasBaseline
      ? [
          problem(
            "threshold-without-baseline",
            "the limit compares with an earlier run, and none is given",
            one.at,
            "give --baseline DIR, the folder of that run; on a first run leave the limit out",
          ),
        ]
      : []),
  ]);
}

function nameProblems({ policy, rule }: Limit, { policies }: Nameable, at: string): Problem[] {
  const inQuestion = policies.filter(({ id }) => policy === undefined || id === policy);
  if (inQuestion.length === 0)
    return [
      problem(
        "threshold-names-nothing",
        `policy \`${policy}\` does not run`,
        `${at}/policy`,
        `policies of this run: ${policies.map(({ id }) => id).join(", ")}`,
      ),
    ];
  const known =
    rule === undefined || rule === "applies-to" || inQuestion.some(({ rules }) => rules.includes(rule));
  if (known) return [];
  return [
    problem(
      "threshold-names-nothing",
      `rule \`${rule}\` does not run`,
      `${at}/rule`,
      "take an id from docs/rules, or from `rules` of audit-result.json",
    ),
  ];
}

const RULE_MEMBERS = ["policy", "rule", "class", "direction", "severity"] as const;
const WITH_SENDER = ["rejects"];
const PER_RULE = ["tested", "documented"];

function boundProblems(limit: Limit, isShare: boolean, at: string): Problem[] {
  const { of } = limit;
  const given = BOUNDS.filter((bound) => boundOf(limit, bound) !== undefined);
  const odd = WITH_SENDER.includes(of)
    ? RULE_MEMBERS.filter((name) => limit[name] !== undefined)
    : limit.sender === undefined
      ? []
      : ["sender"];
  const percents = given.filter((bound) => isShare && isOverWhole(limit, bound));
  return [
    ...(given.length === 0
      ? [
          problem(
            "threshold-limit",
            `the limit of \`${of}\` allows nothing and asks nothing`,
            at,
            "give `most`, or `least`",
          ),
        ]
      : []),
    ...odd.map((name) =>
      problem(
        "threshold-limit",
        `\`${name}\` does not go with \`${of}\``,
        `${at}/${name}`,
        "a sender has rows, a policy or rule has results: name what the count has",
      ),
    ),
    ...percents.map((bound) =>
      problem(
        "threshold-limit",
        `\`${boundOf(limit, bound)}\` is more than all`,
        `${at}/${bound}`,
        "write a share of at most 100 %",
      ),
    ),
    ...(PER_RULE.includes(of) && given.includes("most") && of === "documented"
      ? [problem("threshold-limit", "a documented rate has no greatest value", `${at}/most`, "use `least`")]
      : []),
  ];
}

function isOverWhole(limit: Limit, bound: Bound): boolean {
  const share = parseShare(String(boundOf(limit, bound)));
  return share === null || share.part > share.whole;
}
