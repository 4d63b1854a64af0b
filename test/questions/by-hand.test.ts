import { describe, expect, it } from "vitest";
import type {
  AuditResult,
  Expression,
  Period,
  QuestionLine,
  QuestionResult,
  Rule,
} from "#generated/types.js";
import { judge } from "#pipeline.js";
import { intakeOf, record } from "../ledger/fixture.js";
import {
  at,
  bundleOf,
  commonsOf,
  deadline,
  type PolicyParts,
  question,
  requirement,
  ZONE,
} from "../policy/fixture.js";

// Counts by hand: one determination unless said otherwise, decided 2025-06-02, letters as listed.

const yes = (id: string): Expression => ({ reading: id, options: { no: false, yes: true } });
const both = requirement({ id: "R-BOTH", must: { all: [yes("p"), yes("q")] } });
const either = requirement({
  id: "R-XOR",
  must: { any: [{ all: [yes("p"), { not: yes("q") }] }, { all: [{ not: yes("p") }, yes("q")] }] },
});

function judged(
  rules: Rule[],
  more: PolicyParts & { records?: ReturnType<typeof record>[]; period?: Period } = {},
): { questions: Record<string, QuestionResult>; lines: QuestionLine[]; result: AuditResult } {
  const { records = [determination("D-1")], period, ...parts } = more;
  const lines: QuestionLine[] = [];
  const bundle = bundleOf(rules, {
    questions: [question("p", "no", "yes"), question("q", "no", "yes")],
    ...parts,
  });
  const { result } = judge(
    {
      program: { name: "p2p-audit", version: "test" },
      config: { policies: ["fixture"], asOf: "2025-12-31T23:59:59-08:00", ...(period && { period }) },
      asOf: at("2025-12-31"),
      zone: ZONE,
      bundles: [bundle],
      commons: commonsOf(),
      inputs: [],
    },
    { zone: ZONE, inputs: [], calendars: [], tables: [], controls: [], taken: intakeOf(records) },
    { onFindings: () => undefined, onQuestions: (found) => lines.push(...found) },
  );
  const questions = Object.fromEntries((result.policies[0]?.questions ?? []).map((one) => [one.id, one]));
  return { questions, lines, result };
}

function determination(id: string, more: Record<string, string | boolean> = {}) {
  return record("determination", id, {
    payer: "acme",
    decision: "deny",
    decidedAt: "2025-06-02T10:00",
    ...more,
  });
}

/** Outcomes other than none. */
function some(counts: object | undefined) {
  return Object.fromEntries(Object.entries(counts ?? {}).filter(([, number]) => number !== 0));
}

describe("what each answer gives", () => {
  it("leaves it open where another question decides too", () => {
    const { questions, lines } = judged([both]);
    expect(lines).toEqual([
      {
        policy: "fixture",
        question: "p",
        rule: "R-BOTH",
        subject: { kind: "determination", id: "D-1" },
        case: "D-1",
        lineOfBusiness: null,
        now: "needs-review",
        under: { no: "fail", yes: "needs-review" },
      },
      expect.objectContaining({ question: "q", under: { no: "fail", yes: "needs-review" } }),
    ]);
    expect(some(questions.p?.outcomes.yes)).toEqual({ "needs-review": 1 });
    expect(
      questions.p?.effects.map(({ rule, under }) => [rule, some(under.no?.cases), some(under.yes?.cases)]),
    ).toEqual([["R-BOTH", { fail: 1 }, { "needs-review": 1 }]]);
  });

  it("lists a question that settles nothing alone, without an effect", () => {
    const { questions } = judged([either]);
    expect(questions.p).toMatchObject({ subjects: 1, cases: 1, effects: [] });
    expect(some(questions.p?.outcomes.no)).toEqual({ "needs-review": 1 });
  });

  it("counts one that ends an undecided result without a finding", () => {
    // Not recorded whether a tool was used: open if the question is answered no, met if yes.
    const rule = requirement({ must: { any: [{ field: "aiToolUsed" }, yes("p")] } });
    const { questions, lines } = judged([rule]);
    expect(lines.map(({ now, under }) => [now, under])).toEqual([
      ["indeterminate", { no: "indeterminate", yes: "pass" }],
    ]);
    expect(questions.p?.effects[0]?.now.rate.documented).toBe(0);
    expect(questions.p?.effects[0]?.under.yes?.rate.documented).toBe(100);
  });

  it("counts what it decides by product line, of none recorded too", () => {
    const letters = requirement({
      id: "R-LETTERS",
      subject: "notice",
      must: { all: [{ equal: [{ field: "channel" }, "mail"] }, yes("p")] },
    });
    const letter = (id: string) =>
      record("notice", id, {
        determinationId: "D-3",
        purpose: "denial",
        audience: "member",
        channel: "mail",
        sentAt: "2025-06-03T10:00",
      });
    const records = [
      determination("D-1"),
      determination("D-2", { lineOfBusiness: "medi-cal" }),
      determination("D-3", { lineOfBusiness: "commercial" }),
      determination("D-4", { lineOfBusiness: "medi-cal" }),
      ...[letter("N-1"), letter("N-2")],
    ];
    const { questions, lines } = judged([both, letters], { records });
    expect(questions.p?.productLines).toEqual([
      { lineOfBusiness: null, subjects: 1, cases: 1, rules: ["R-BOTH"] },
      { lineOfBusiness: "commercial", subjects: 3, cases: 1, rules: ["R-BOTH", "R-LETTERS"] },
      { lineOfBusiness: "medi-cal", subjects: 2, cases: 2, rules: ["R-BOTH"] },
    ]);
    const ofP = lines.filter(({ question: id }) => id === "p");
    expect(ofP.map(({ subject, lineOfBusiness }) => [subject.id, lineOfBusiness])).toEqual([
      ["D-1", null],
      ["D-2", "medi-cal"],
      ["D-3", "commercial"],
      ["N-1", "commercial"],
      ["N-2", "commercial"],
      ["D-4", "medi-cal"],
    ]);
  });

  it("counts a case by its worst subject", () => {
    const rule = requirement({
      subject: "notice",
      must: { any: [{ equal: [{ field: "channel" }, "mail"] }, yes("p")] },
    });
    const letter = (id: string, of: string, channel: string) =>
      record("notice", id, {
        determinationId: of,
        purpose: "denial",
        audience: "member",
        channel,
        sentAt: "2025-06-03",
      });
    const records = [
      determination("D-1"),
      determination("D-2"),
      letter("L-1", "D-1", "mail"),
      letter("L-2", "D-1", "fax"),
      letter("L-3", "D-2", "mail"),
    ];
    const { questions } = judged([rule], { records });
    const [effect] = questions.p?.effects ?? [];
    expect(some(effect?.now.cases)).toEqual({ pass: 1, "needs-review": 1 });
    expect(some(effect?.under.no?.cases)).toEqual({ pass: 1, fail: 1 });
    expect(some(effect?.under.yes?.cases)).toEqual({ pass: 2 });
  });

  it("counts a case that comes in where the answer says that the policy applies", () => {
    // Line of business blank: it applies under yes whatever it is, under no it cannot be told.
    const appliesTo: Expression = {
      all: [
        { equal: [{ field: "payer" }, "acme"] },
        { any: [{ equal: [{ field: "lineOfBusiness" }, "commercial"] }, yes("p")] },
      ],
    };
    const { questions, lines, result } = judged([requirement({ must: false })], { appliesTo });
    expect(result.policies[0]?.unclear).toBe(1);
    expect(lines.map(({ now, under }) => [now, under])).toEqual([[null, { no: null, yes: "fail" }]]);
    expect(questions.p).toMatchObject({ subjects: 1, outcomes: { yes: { fail: 1 } } });
    expect(some(questions.p?.effects[0]?.now.cases)).toEqual({});
    expect(some(questions.p?.effects[0]?.under.yes?.cases)).toEqual({ fail: 1 });
  });

  it("counts a case that falls out of the period by the answer", () => {
    const rule = deadline({
      start: { reading: "p", options: { no: { field: "requestReceivedAt" }, yes: { field: "decidedAt" } } },
      limit: { calendarDays: 1 },
      stop: { field: "decidedAt" },
    });
    const records = [determination("D-1", { requestReceivedAt: "2025-05-30T09:00" })];
    const period: Period = { from: "2025-05-01", to: "2025-05-31", datedBy: "trigger" };
    const { lines, questions } = judged([rule], { records, period });
    expect(lines.map(({ now, under }) => [now, under])).toEqual([
      ["needs-review", { no: "fail", yes: null }],
    ]);
    expect(some(questions.p?.effects[0]?.under.yes?.cases)).toEqual({});
  });
});
