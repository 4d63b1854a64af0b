import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleCase } from "#generated/types.js";
import { LINTS, lintPolicy } from "#lint/lint-policy.js";
import { checkPolicy } from "#policy/check-policy.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { bundleOf, commonsOf, deadline, gate, PLAIN, question, requirement } from "../policy/fixture.js";
import { root } from "../support/project.js";

const commons = commonsOf();
const EVERYTHING = new Set([
  "determination.decidedAt",
  "determination.requestReceivedAt",
  "p2pRequest.receivedAt",
]);

/** The remarks of one lint over a policy that passes every check. */
function remarks(lint: string, bundle: TestedPolicy, filled: ReadonlySet<string> = EVERYTHING) {
  expect(checkPolicy(bundle, commons)).toEqual([]);
  return lintPolicy(bundle, commons, filled)
    .open.filter((one) => one.lint === lint)
    .map(({ at, message }) => `${at}: ${message}`);
}

const withCases = (bundle: TestedPolicy, rule: string, ...cases: RuleCase[]): TestedPolicy => ({
  ...bundle,
  cases: bundle.cases.map((one) => (one.rule === rule ? { rule, cases: cases as [RuleCase] } : one)),
});

const LIMIT = deadline({ start: { field: "requestReceivedAt" }, limit: { hours: 24 } });
/** Asked on Monday 2025-03-03 at 09:00: due on Tuesday at 09:00. */
const stoppedAt = (decidedAt: string, expected: RuleCase["expect"]): RuleCase => ({
  name: `decided ${decidedAt}`,
  given: {
    determination: { payer: "acme", decision: "deny", requestReceivedAt: "2025-03-03T09:00", decidedAt },
  },
  asOf: "2025-04-01",
  expect: expected,
});

describe("boundary-without-cases", () => {
  const lint = "boundary-without-cases";

  it("wants a case in the last minute and one in the minute after", () => {
    const bundle = bundleOf([LIMIT]);
    const both =
      "D-1: the limit of `D-1` has no rule case in its last minute and none in the minute after it";
    expect(remarks(lint, bundle)).toEqual([both]);
    expect(
      remarks(
        lint,
        withCases(
          bundle,
          "D-1",
          stoppedAt("2025-03-04T08:59", "pass"),
          stoppedAt("2025-03-04T09:02", "fail"),
        ),
      ),
    ).toEqual([both]);
    expect(remarks(lint, withCases(bundle, "D-1", stoppedAt("2025-03-04T09:00", "pass")))).toEqual([
      "D-1: the limit of `D-1` has no rule case in the minute after it",
    ]);
    expect(remarks(lint, withCases(bundle, "D-1", stoppedAt("2025-03-04T09:01", "fail")))).toEqual([
      "D-1: the limit of `D-1` has no rule case in its last minute",
    ]);
    expect(
      remarks(
        lint,
        withCases(
          bundle,
          "D-1",
          stoppedAt("2025-03-04T09:00", "pass"),
          stoppedAt("2025-03-04T09:01", "fail"),
        ),
      ),
    ).toEqual([]);
  });

  it("looks at the comparisons of a gate and of a requirement", () => {
    const within = { plus: [{ field: "determination.decidedAt" }, { calendarDays: 5 }] };
    const window = gate({ onlyIf: { atOrBefore: [{ field: "receivedAt" }, within] } as never });
    const late = requirement({
      must: {
        not: {
          atOrBefore: [{ plus: [{ field: "requestReceivedAt" }, { hours: 1 }] }, { field: "decidedAt" }],
        },
      } as never,
    });
    expect(remarks(lint, bundleOf([window]))).toHaveLength(1);
    expect(remarks(lint, bundleOf([late]))).toHaveLength(1);
    const asked = (receivedAt: string, expected: RuleCase["expect"]): RuleCase => ({
      name: `asked ${receivedAt}`,
      given: {
        determination: { payer: "acme", decision: "deny", decidedAt: "2025-03-03T09:00" },
        p2pRequests: [{ receivedAt, disposition: "conducted", startedAt: "2025-04-01T09:00" }],
      },
      asOf: "2025-05-01",
      expect: expected,
    });
    expect(
      remarks(
        lint,
        withCases(
          bundleOf([window]),
          "G-1",
          asked("2025-03-08T23:59", "pass"),
          asked("2025-03-09T00:00", "fail"),
        ),
      ),
    ).toEqual([]);
  });

  it("leaves a rule without a time alone: the end of a day is no limit", () => {
    const sameDay = requirement({
      must: {
        atOrBefore: [{ field: "decidedAt" }, { plus: [{ field: "requestReceivedAt" }, { calendarDays: 0 }] }],
      } as never,
    });
    expect(remarks(lint, bundleOf([sameDay, requirement({ id: "R-2" })]))).toEqual([]);
  });
});

describe("unreachable-rule", () => {
  const lint = "unreachable-rule";

  it("finds a rule every case leaves not applicable", () => {
    expect(remarks(lint, bundleOf([LIMIT]))).toEqual(["D-1: no rule case makes `D-1` apply"]);
    expect(remarks(lint, withCases(bundleOf([LIMIT]), "D-1", stoppedAt("2025-03-04T09:00", "pass")))).toEqual(
      [],
    );
  });

  it("finds a rule that says what another says", () => {
    const twice = bundleOf([
      LIMIT,
      { ...LIMIT, id: "D-2", title: "again" },
      { ...LIMIT, id: "D-3", limit: { hours: 25 } },
    ]);
    expect(remarks(lint, twice)).toContain("D-2: `D-2` judges the same subjects by the same words as `D-1`");
    expect(remarks(lint, twice).filter((one) => one.includes("same words"))).toHaveLength(1);
  });
});

describe("version-gap", () => {
  const version = (id: string, from: string, to?: string) =>
    ({ id, wording: "encoded", effective: { from, ...(to && { to }) } }) as const;

  it("finds days without a version, and none where one follows the other", () => {
    const gap = bundleOf([], {
      versions: [version("b", "2025-01-03"), version("a", "2024-01-01", "2024-12-31")],
    });
    expect(remarks("version-gap", gap)).toEqual([
      "a: no version is in force from 2025-01-01 to 2025-01-02, between `a` and `b`",
    ]);
    const whole = bundleOf([], {
      versions: [version("b", "2025-01-01"), version("a", "2024-01-01", "2024-12-31")],
    });
    expect(remarks("version-gap", whole)).toEqual([]);
  });
});

describe("unconfirmed-at-high-severity", () => {
  const lint = "unconfirmed-at-high-severity";
  const tagged = (evidence: "unconfirmed" | "partly", severity: "high" | "medium"): TestedPolicy => {
    const bundle = bundleOf([requirement({ severity })]);
    const [clause] = bundle.clauses.clauses;
    return { ...bundle, clauses: { ...bundle.clauses, clauses: [{ ...clause, evidence }] } } as TestedPolicy;
  };

  it("finds a high-severity breach on an unconfirmed clause, and nothing else", () => {
    expect(remarks(lint, tagged("unconfirmed", "high"))).toEqual([
      "R-1: `R-1` is of high severity and rests on an unconfirmed clause (1)",
    ]);
    expect(remarks(lint, tagged("unconfirmed", "medium"))).toEqual([]);
    expect(remarks(lint, tagged("partly", "high"))).toEqual([]);
  });
});

describe("calendar-not-named", () => {
  const counted = (calendar: string) =>
    bundleOf([deadline({ start: { field: "requestReceivedAt" }, limit: { businessDays: 2 } })], {
      counting: { calendar },
    });

  it("finds business days on a calendar without holidays", () => {
    expect(remarks("calendar-not-named", counted("none"))).toEqual([
      "D-1: `D-1` counts business days on `none`, which lists no holiday",
    ]);
    expect(remarks("calendar-not-named", counted(PLAIN.id))).toEqual([]);
  });
});

describe("idle-question", () => {
  const lint = "idle-question";
  const asking = (yes: boolean) =>
    bundleOf([requirement({ must: { reading: "q", options: { no: false, yes } } })], {
      questions: [question("q", "no", "yes")],
    });

  it("finds a question under whose options every rule reads the same", () => {
    expect(remarks(lint, asking(false))).toEqual(["q: no rule reads differently under two options of `q`"]);
  });

  it("finds a question whose effect no case shows", () => {
    expect(remarks(lint, asking(true))).toEqual(["q: no rule case shows what an answer to `q` changes"]);
    const settled: RuleCase = { name: "settled", asOf: "2025-01-01", expect: "pass", answers: { q: "yes" } };
    expect(remarks(lint, withCases(asking(true), "R-1", settled))).toEqual([]);
  });
});

describe("field-without-mapping", () => {
  it("names the field and the rules that read it", () => {
    const bundle = bundleOf([LIMIT, requirement({ must: { known: { field: "criteriaRef" } } })]);
    expect(remarks("field-without-mapping", bundle, new Set([...EVERYTHING, "determination.payer"]))).toEqual(
      [
        "determination.decision: no known mapping fills `determination.decision`, which R-1 reads",
        "determination.criteriaRef: no known mapping fills `determination.criteriaRef`, which R-1 reads",
      ],
    );
  });
});

describe("accepted remarks", () => {
  const remarked = (accepted: NonNullable<TestedPolicy["policy"]["accepted"]>): TestedPolicy => {
    const bundle = bundleOf([LIMIT]);
    return { ...bundle, policy: { ...bundle.policy, accepted } };
  };
  const report = (bundle: TestedPolicy) =>
    lintPolicy(bundle, commons, new Set([...EVERYTHING, "determination.payer"]));

  it("let a remark stand with its reason, by rule or for the whole policy", () => {
    const one = report(remarked([{ lint: "unreachable-rule", at: "D-1", reason: "because" }]));
    expect(one.open.map(({ lint }) => lint)).toEqual(["boundary-without-cases"]);
    expect(one.accepted.map(({ remark, reason }) => [remark.lint, reason])).toEqual([
      ["unreachable-rule", "because"],
    ]);
    const all = report(
      remarked([
        { lint: "unreachable-rule", reason: "a" },
        { lint: "boundary-without-cases", reason: "b" },
      ]),
    );
    expect(all).toMatchObject({ open: [], stale: [] });
  });

  it("are stale where no lint makes them", () => {
    const entry = { lint: "unreachable-rule", at: "D-9", reason: "gone" };
    expect(report(remarked([entry])).stale).toEqual([entry]);
  });
});

describe("docs/lints", () => {
  const pages = readdirSync(`${root}docs/lints`).map((name) => name.replace(/\.md$/, ""));

  it("has one page for each lint, and an index of all", () => {
    expect(pages.filter((name) => name !== "README").sort()).toEqual(LINTS.map(({ id }) => id).sort());
    const index = readFileSync(`${root}docs/lints/README.md`, "utf8");
    for (const { id } of LINTS) expect(index).toContain(`[${id}](${id}.md)`);
  });
});
