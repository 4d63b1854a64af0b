import { describe, expect, it } from "vitest";
import { ruleIndex } from "#catalogue/rule-page/rule-index.js";
import { rulePage } from "#catalogue/rule-page/rule-page.js";
import { rulePages } from "#catalogue/rule-page/rule-pages.js";
import type { Rule, RuleCase } from "#generated/types.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import {
  bundleOf,
  commonsOf,
  deadline,
  gate,
  type PolicyParts,
  parameter,
  question,
  requirement,
} from "../policy/fixture.js";

const hostile = "a | b\n# c `d` <img src=x onerror=y> [e](javascript:f)";

function pageOf(rule: Rule, parts: PolicyParts = {}, others: readonly Rule[] = []): string {
  return rulePage(rule, { bundle: bundleOf([rule, ...others], parts), commons: commonsOf() });
}

/** The lines of a section, without its heading. */
function section(page: string, title: string): string[] {
  const after = page.split(`## ${title}\n`)[1] ?? "";
  return (after.split("\n## ")[0] ?? "").split("\n").filter(Boolean);
}

describe("the rule in words", () => {
  it("says a deadline in the order of its clock", () => {
    const rule = deadline({
      when: { equal: [{ field: "urgency" }, "standard"] },
      start: { field: "requestReceivedAt" },
      limit: { businessDays: 5 },
      early: "passes",
      extension: { until: { field: "extensionUntil" }, counts: { known: { field: "extensionNoticedAt" } } },
    });
    expect(section(pageOf(rule), "The rule in words")).toEqual([
      "- **Judges** each decision where the payer (`payer`) is `acme`",
      "- **Applies** where the urgency the request was handled with (`urgency`) is `standard`",
      "- **The clock starts** at receipt of the authorisation request (`requestReceivedAt`)",
      "- **It may run** for 5 business days",
      "- **It is stopped** at the time of the decision (`decidedAt`)",
      "- **It may run longer**, until the end of the extended time (`extensionUntil`)",
      "- **It runs longer only** where the time when the member was told of an extension (`extensionNoticedAt`) is recorded",
      "- **Stopped before it starts**: met",
      "- **Dated by** receipt of the authorisation request (`requestReceivedAt`)",
    ]);
  });

  it("says a deadline without a start, and a due", () => {
    const rule = deadline({ due: { plus: [{ field: "delayKnownAt" }, { hours: 24 }] } });
    expect(section(pageOf(rule), "The rule in words").slice(1, 4)).toEqual([
      "- **Applies** always",
      "- **It is due** at 24 hours after the time when the plan knew that it could not decide in time (`delayKnownAt`)",
      "- **It is stopped** at the time of the decision (`decidedAt`)",
    ]);
  });

  it("says an amount that is worked out", () => {
    const days = { on: "determination", words: "the days allowed", as: 5 } as const;
    const rule = deadline({ start: { field: "decidedAt" }, limit: { calendarDays: { def: "days" } } });
    expect(section(pageOf(rule, { definitions: { days } }), "The rule in words")[3]).toBe(
      "- **It may run** for as many calendar days as “the days allowed”",
    );
  });

  it.each([
    [
      { owed: true },
      "not met, less than required, where every gate of this policy was open; met where one was closed",
    ],
    [
      { obligor: "provider", onFail: "request-defect" },
      "defect of the request where this gate was closed; met where it was open",
    ],
    [{}, "not applicable: this gate does not say that a discussion is owed"],
  ] as const)("says what a refusal comes to at gate %o", (parts, words) => {
    expect(section(pageOf(gate(parts)), "The rule in words")).toContain(
      `- **Refused or referred to the appeal**: ${words}`,
    );
  });

  it("says what a discussion comes to that was not permitted", () => {
    expect(section(pageOf(gate({ onFail: "observation" })), "The rule in words")).toContain(
      "- **Held although not permitted**: observation, more favourable than policy",
    );
  });

  it("says what must be, what must not be, and by when", () => {
    const by = { plus: [{ field: "decidedAt" }, { calendarDays: { param: "settles" } }] } as const;
    const rule = requirement({ must: { some: "appeals" }, by: by as never });
    const parts = { parameters: { settles: parameter(30) } };
    expect(section(pageOf(rule, parts), "The rule in words").slice(2, 4)).toEqual([
      "- **It must be so that** there is an appeal",
      "- **By** 30 calendar days (`settles`) after the time of the decision (`decidedAt`)",
    ]);
    expect(section(pageOf(rule, parts), "Parameters").at(-1)).toBe(
      "| `settles` | a parameter | `30` from `2000-01-01` (days) | the audit's: the source states none |",
    );
    expect(pageOf(requirement({ must: { not: { some: "appeals" } } }))).toContain(
      "- **It must not be so that** there is an appeal\n",
    );
  });
});

describe("what stands beneath the rule", () => {
  const parts: PolicyParts = {
    questions: [question("list", "plain", "longer"), question("unasked", "no", "yes")],
    counting: {
      calendar: { reading: "list", options: { plain: "plain", longer: "longer" } },
      dayZero: "next-open-day",
    },
    definitions: {
      outer: { on: "determination", words: "outer words: in full", as: { all: [{ def: "inner" }] } },
      inner: { on: "notice", as: { field: "completeLetter" } },
      unused: { on: "determination", as: true },
    },
  };
  const rule = deadline({
    when: { def: "outer" },
    start: { field: "decidedAt" },
    limit: { businessDays: 2 },
    subject: "notice",
  });

  it("lists the definitions it uses, and those that they use", () => {
    expect(section(pageOf(rule, parts), "Words used in it")).toEqual([
      "- **“outer words: in full”** (`outer`), of a decision: `inner`",
      "- `inner`, of a notice: the fax was the complete letter (`completeLetter`)",
    ]);
  });

  it("comes to an end where definitions stand in a circle", () => {
    const definitions = {
      a: { on: "determination", as: { def: "b" } },
      b: { on: "determination", as: { def: "a" } },
    } as const;
    expect(section(pageOf(requirement({ when: { def: "a" } }), { definitions }), "Words used in it")).toEqual(
      ["- `a`, of a decision: `b`", "- `b`, of a decision: `a`"],
    );
  });

  it("says how days are counted, and that hours are elapsed time", () => {
    expect(section(pageOf(rule, parts), "How time is counted")).toEqual([
      "- A day is a local day of `America/Los_Angeles`, from midnight to midnight.",
      "- A limit in days runs to the end of its last day, counted from the day after the start.",
      "- Business days:",
      "  - depending on question `list`: (`plain`) calendar “Monday to Friday” (`plain`); (`longer`) calendar “Monday to Friday” (`longer`)",
      "  - a start outside a business day counts as made on the next one",
    ]);
    expect(section(pageOf(deadline({ limit: { hours: 1 } })), "How time is counted").at(-1)).toBe(
      "- Hours and minutes are elapsed time.",
    );
  });

  it("lists the questions it can reach, and no other", () => {
    expect(section(pageOf(rule, parts), "Questions it can reach")).toEqual([
      "- **`list`**: words of list",
      "  - `plain`: means plain",
      "  - `longer`: means longer",
      "  - To be asked: nobody",
    ]);
  });

  it("links the gates where it asks them", () => {
    const asking = requirement({
      subject: "p2pRequest",
      when: { permitted: { at: { field: "receivedAt" } } },
    });
    const gates = [
      gate({ id: "G-1", title: "the channel" }),
      gate({ id: "G-2", title: "the window", owed: true }),
    ];
    expect(section(pageOf(asking, {}, gates), "Gates of the policy that it asks")).toEqual([
      "- [`G-1`](G-1.md): the channel",
      "- [`G-2`](G-2.md): the window",
    ]);
    expect(pageOf(requirement({}), {}, gates)).not.toContain("Gates of the policy");
  });

  it("dates the versions, with the options where a question decides", () => {
    const from = { reading: "day", options: { month: "2024-06-01", approval: "2024-09-09" } };
    const page = pageOf(requirement({ effective: { from: "2025-01-01", to: "2025-12-31" } }), {
      questions: [question("day", "month", "approval")],
      versions: [
        { id: "v1", effective: { from: "2020-01-01", to: "2024-05-31" }, wording: "unknown" },
        { id: "v2", effective: { from, to: "2026-12-31" }, wording: "encoded" },
      ],
    });
    expect(page).toContain(
      "| versions | `v1` from 2020-01-01 to 2024-05-31 (wording unknown: not judged); " +
        "`v2` from 2024-06-01 (`month`) or 2024-09-09 (`approval`) to 2026-12-31, depending on question `day` |\n",
    );
    expect(page).toContain("| rule in force | from 2025-01-01 to 2025-12-31 |\n");
  });
});

describe("the cases", () => {
  const cases: RuleCase[] = [
    { name: "in time", why: "inside", asOf: "2026-01-01T12:00", expect: "pass", due: "2026-10-07T23:59" },
    {
      name: hostile,
      asOf: "2026-01-01T12:00",
      expect: "needs-review",
      dueEarliest: "2026-10-07T23:59",
      due: "2026-10-08T23:59",
      answers: { list: "plain" },
    },
    {
      name: "refused",
      asOf: "2026-01-01T12:00",
      expect: "fail",
      class: "breach",
      direction: "under-service",
    },
    {
      name: "held",
      asOf: "2026-01-01T12:00",
      expect: "fail",
      class: "observation",
      direction: "over-service",
    },
  ];
  const rule = requirement({});
  const bundle: TestedPolicy = {
    ...bundleOf([rule]),
    cases: [{ rule: rule.id, cases: [cases[0] as RuleCase, ...cases.slice(1)] }],
  };

  it("stand in a table, with what must come out in the words of the reports", () => {
    expect(
      section(rulePage(rule, { bundle, commons: commonsOf() }), "Cases it is tested by").slice(0, -1),
    ).toEqual([
      "| case | expected | due | why |",
      "| --- | --- | --- | --- |",
      "| in time | met | 2026-10-07 23:59 | inside |",
      "| a \\| b # c \\`d\\` &lt;img src=x onerror=y&gt; \\[e\\](javascript:f) (`list` = `plain`) | undecided: words | 2026-10-07 23:59 to 2026-10-08 23:59 |  |",
      "| refused | not met, less than required |  |  |",
      "| held | not met, observation, more favourable than policy |  |  |",
    ]);
  });
});

describe("texts of a policy that mean something in Markdown", () => {
  const rule = requirement({
    title: hostile,
    interpretation: hostile,
    messages: { asks: hostile, shown: hostile, changes: hostile, note: hostile },
    standards: [hostile, { by: "domain", [hostile]: hostile }],
    when: { def: hostile },
  });
  const parts: PolicyParts = {
    questions: [
      { ...question(hostile, hostile, "b"), words: hostile, askedOf: hostile, suggestion: hostile },
    ],
    definitions: {
      [hostile]: {
        on: "determination",
        words: hostile,
        as: { reading: hostile, options: { [hostile]: { field: "aiToolUsed" }, b: true } },
      },
    },
    appliesTo: { equal: [{ field: "payer" }, hostile] },
  };
  const bundle = bundleOf([rule], parts);
  const pages = rulePages(
    [{ ...bundle, policy: { ...bundle.policy, title: hostile, appliesToNote: hostile } }],
    commonsOf(),
  );

  it.each([...pages])("stand in %s as they are", (_path, page) => {
    expect(page).not.toContain("<img");
    expect(page).not.toContain("[e](");
    expect(page).not.toMatch(/^# c/m);
    expect(page.match(/^# /gm)).toHaveLength(1);
    for (const row of page.match(/^\|.*$/gm) ?? []) expect(row).not.toMatch(/a \| b/);
  });
});

describe("the list of rules", () => {
  it("has a line for each rule of each policy, with its page and the number of its cases", () => {
    const first = bundleOf([requirement({}), gate({ severity: "low" })], { id: "one" });
    const second = bundleOf([deadline({ title: "in | time" })], { id: "two" });
    const index = ruleIndex([first, second], commonsOf());
    expect(index).toContain("3 rules of 2 sources.");
    expect(index.match(/^\| \[.*$/gm)).toEqual([
      "| [`R-1`](one/R-1.md) | a rule | requirement | high | 1 |",
      "| [`G-1`](one/G-1.md) | a rule | condition of a discussion | low | 1 |",
      "| [`D-1`](two/D-1.md) | in \\| time | time limit | high | 1 |",
    ]);
  });
});
