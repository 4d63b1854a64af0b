import { beforeAll, describe, expect, it } from "vitest";
import type { QuestionLine } from "#generated/types.js";
import { deskMarkdown, deskOf, deskText } from "#questions/index.js";
import { type JudgedExample, judgeExample, savedExample } from "./judged-example.js";

// By hand, from examples/blue-shield-promise/expected.json: the subjects that words leave open, and which way each goes.
const WAYS: readonly (readonly [
  policy: string,
  question: string,
  ways: readonly (readonly [object, string[]])[],
])[] = [
  // Information that completed a request and was not asked for on record: D-10042 and D-10106 by a row of the delay, D-10057 unasked.
  [
    "ca-hsc-1367-01",
    "completion-without-a-request",
    [
      [
        { counts: "met", "does-not-count": "not met" },
        ["D-10042 (CA-H1)", "D-10057 (CA-H2)", "D-10106 (CA-H1)"],
      ],
    ],
  ],
  [
    "blue-shield-promise-medi-cal",
    "designee-for-responsible-physician",
    [[{ no: "not met", yes: "met" }, ["D-10020, PP-4005 (BSP-ROLE-02)", "D-10105, PP-4029 (BSP-ROLE-02)"]]],
  ],
  // Called Fri 10-09, held Tue 10-13: Columbus Day counts on the state's list.
  [
    "blue-shield-promise-medi-cal",
    "business-day-list",
    [[{ federal: "met", state: "not met" }, ["D-10066, PP-4018 (BSP-DL-01)"]]],
  ],
  [
    "blue-shield-promise-medi-cal",
    "provider-delay-excuses",
    [[{ no: "not met", yes: "met" }, ["D-10084, PP-4023 (BSP-DL-01)"]]],
  ],
  [
    "blue-shield-promise-medi-cal",
    "voicemail-is-telephone",
    [[{ no: "not met", yes: "met" }, ["D-10074 (BSP-SEQ-01)"]]],
  ],
  [
    "blue-shield-promise-medi-cal",
    "other-spelling-is-same-person",
    [[{ no: "not met", yes: "met" }, ["DA-7022, DA-PRV-7022 (BSP-CONT-04)"]]],
  ],
  ["ca-hsc-1367-01", "business-day-list", [[{ federal: "met", state: "not met" }, ["D-10068 (CA-H3b)"]]]],
  ["ca-hsc-1367-01", "voicemail-is-telephone", [[{ no: "not met", yes: "met" }, ["D-10074 (CA-H4b)"]]]],
  [
    "ca-hsc-1367-01",
    "other-spelling-is-same-person",
    [[{ no: "not met", yes: "met" }, ["DA-7022, DA-PRV-7022 (CA-H4d)"]]],
  ],
  ["ca-hsc-1367-01", "nurse-may-deny", [[{ no: "not met", yes: "met" }, ["D-10095 (CA-E)"]]]],
  [
    "ncqa-um7",
    "other-clinician-is-appropriate",
    [[{ no: "not met", yes: "met" }, ["D-10047, PP-4014 (NCQA-UM7-A2)"]]],
  ],
];

let example: JudgedExample;
beforeAll(async () => {
  const policies: [string, ...string[]] = ["blue-shield-promise-medi-cal", "ca-hsc-1367-01", "ncqa-um7"];
  const stored = await savedExample();
  const { answers = [] } = judgeExample(stored).config;
  example = judgeExample(stored, {
    policies,
    answers: answers.filter(({ policy }) => policies.includes(policy)),
  });
});

describe("the questions desk of the example", () => {
  it("lists every question that decides a result, with the cases that go each way, and no other", () => {
    const desk = deskOf(example.result, example.questions, false);
    expect(
      desk.questions.map(({ policy, question, ways }) => [
        policy,
        question,
        ways.map(({ under, shown }) => [under, shown]),
      ]),
    ).toEqual(WAYS);
    expect([desk.results, desk.cases]).toEqual([14, 12]);
    expect(desk.settled).toHaveLength(example.config.answers?.length ?? -1);
  });

  it("gives each option its line for answers", () => {
    const { questions } = deskOf(example.result, example.questions, false);
    const first = questions.find(({ question }) => question === "designee-for-responsible-physician");
    expect(deskText(deskOf(example.result, example.questions, false))).toContain(
      '{"policy":"blue-shield-promise-medi-cal","question":"designee-for-responsible-physician","option":"yes","who":"WHO","date":"YYYY-MM-DD"}',
    );
    // 22 talks were held: 19 by the deciding physician, 2 by another, 1 by a pharmacist.
    expect(
      first?.options.map(({ option, rates }) => [option, rates.map(({ then }) => [then.met, then.tested])]),
    ).toEqual([
      ["no", [[19, 22]]],
      ["yes", [[21, 22]]],
    ]);
  });

  it("lists the others where all are asked for", () => {
    const desk = deskOf(example.result, example.questions, true);
    expect(desk.questions).toHaveLength(WAYS.length + desk.idle.length);
    expect(desk.idle.length).toBeGreaterThan(5);
  });
});

describe("the list of cases", () => {
  const lines = (): QuestionLine[] =>
    Array.from({ length: 25 }, (_, index) => ({
      ...(example.questions[0] as QuestionLine),
      subject: { kind: "p2pRequest", id: `P|${index}` },
    }));

  it.each([
    [false, 10, "15 more, listed with --all"],
    [true, 25, "P\\|24 (BSP-ROLE-02)"],
  ])("is cut, with the total said, unless all are asked for (%s)", (isAll, shown, said) => {
    const desk = deskOf(example.result, lines(), isAll);
    const way = desk.questions.find(({ ways }) => ways.length > 0)?.ways[0];
    expect([way?.shown.length, way?.results, way?.cases]).toEqual([shown, 25, 1]);
    expect(deskMarkdown(desk)).toContain(said);
  });
});
