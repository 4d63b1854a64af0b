import { beforeAll, describe, expect, it } from "vitest";
import type { AuditConfig, QuestionResult } from "#generated/types.js";
import type { StoredLedger } from "#ledger/ledger-lines.js";
import { type JudgedExample, judgedName, judgeExample, savedExample } from "./judged-example.js";

// What the desk promises of an answer is compared with a run that was given the answer.

let stored: StoredLedger;
beforeAll(async () => {
  stored = await savedExample();
});

const WITH = { who: "somebody", date: "2026-11-21" };

function open({ result }: JudgedExample): QuestionResult[] {
  return result.policies.flatMap(({ questions }) => questions.filter(({ answer }) => answer === null));
}

function answered(before: JudgedExample, question: QuestionResult, option: string): JudgedExample {
  const answer = { policy: question.policy, question: question.id, option, ...WITH };
  const policies: [string] = [question.policy];
  return judgeExample(stored, {
    ...before.config,
    policies,
    answers: [...(before.config.answers ?? []), answer],
  });
}

/** Cases by outcome of every line of figures of a policy. */
function figures({ result }: JudgedExample, policy: string) {
  return Object.fromEntries(
    (result.policies.find(({ id }) => id === policy)?.rules ?? []).map(({ id, title, cases, rate }) => [
      `${id} ${title}`,
      { cases, rate },
    ]),
  );
}

function promised(before: JudgedExample, question: QuestionResult, option: string) {
  const effects = question.effects.map(({ rule, title, under }) => [`${rule} ${title}`, under[option]]);
  return { ...figures(before, question.policy), ...Object.fromEntries(effects) };
}

function holds(before: JudgedExample, question: QuestionResult): void {
  for (const option of Object.keys(question.options)) {
    const after = answered(before, question, option);
    expect(figures(after, question.policy), `${question.id}=${option}`).toEqual(
      promised(before, question, option),
    );
    const own = before.questions.filter(
      (line) => line.policy === question.policy && line.question === question.id,
    );
    expect(own.map((line) => line.under[option])).toEqual(
      own.map((line) => after.outcomes.get(judgedName(line)) ?? null),
    );
    const listed = new Set(own.map(judgedName));
    for (const [name, outcome] of after.outcomes) {
      if (!listed.has(name))
        expect(before.outcomes.get(name), `${question.id}=${option}: ${name}`).toBe(outcome);
    }
  }
}

describe("an answer does what the desk says", () => {
  it.each<[string, Partial<AuditConfig>]>([
    ["with the answers of the example", {}],
    ["with no answers, payer", { policies: ["blue-shield-promise-medi-cal"], answers: [] }],
    ["with no answers, accreditation", { policies: ["ncqa-um7"], answers: [] }],
    ["in a period", { period: { from: "2026-10-01", to: "2026-10-31", datedBy: "trigger" } }],
  ])("%s", (_name, over) => {
    const before = judgeExample(stored, over);
    const deciding = open(before).filter(({ subjects }) => subjects > 0);
    expect(deciding.length).toBeGreaterThan(2);
    for (const question of deciding) holds(before, question);
  });

  it("also where it decides nothing", () => {
    const before = judgeExample(stored);
    const idle = open(before).find(({ subjects }) => subjects === 0);
    if (idle) holds(before, idle);
    expect(idle).toBeDefined();
  });
});
