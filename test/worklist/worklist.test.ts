import { describe, expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import type { Finding, PolicyResult } from "#generated/types.js";
import type { Decider } from "#report/decider.js";
import { askedShownOf } from "#worklist/asked-shown.js";
import { boardOf } from "#worklist/board.js";
import { decidingQuestionsOf } from "#worklist/deciding-question.js";
import { entryOf } from "#worklist/entry.js";
import { groupOf } from "#worklist/group.js";
import { closedDaysOf } from "#worklist/holidays.js";
import { partsOf } from "#worklist/parts.js";
import { payersIn } from "#worklist/payer-words.js";
import { inScript } from "#worklist/script-text.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { bookOf, CASE_LINES, disposition, HOLIDAYS } from "./fixture.js";

const findings = fixtureFindings();
const NOTHING = { records: [], setAside: [] };
const ZONE = zoneOf("America/Los_Angeles");
const DECIDERS: Decider = (delegate) =>
  delegate === "delegate-a" ? "Alder Imaging Review" : (delegate ?? "plan or none recorded");
const AS_RECORDED = { payer: (payer: string) => payer, decider: DECIDERS };
const entries = (some: readonly Finding[]) =>
  some.map((one) => entryOf(one, NOTHING, policyIn(one), ZONE, AS_RECORDED));

const policyIn = ({ policy }: Finding) => fixtureResult().policies.find(({ id }) => id === policy) ?? null;
const P_AND_P = {
  cite: "P&P 1",
  questions: [{ id: "list", words: "Which days are business days?", options: {} }],
} as unknown as PolicyResult;
const EITHER_LIST = [
  { list: "federal", outcome: "fail", due: null },
  { list: "state", outcome: "pass", due: null },
] as unknown as Finding["readings"];
const EITHER_ZERO = [
  { "day-zero": "same", outcome: "fail", due: null },
  { "day-zero": "next", outcome: "pass", due: null },
] as unknown as Finding["readings"];

function finding(over: Partial<Finding>): Finding {
  return { ...(findings[0] as Finding), ...over };
}

it("takes an explanation apart into asked, shown and what would change it", () => {
  const explanation =
    "P&P 1 [partly confirmed] asks that A. The record shows `What would change this: x`. What would change this: a letter. A note.";
  expect(askedShownOf({ explanation }, "A")).toEqual({
    asked: "P&P 1 [partly confirmed] asks that A.",
    shown: "The record shows `What would change this: x`.",
    changes: "A letter. A note.",
  });
  expect(askedShownOf({ explanation: "It cannot be told." }, null)).toEqual({
    asked: "",
    shown: "It cannot be told.",
    changes: "",
  });
});

it("names the questions whose answer alone changes a result", () => {
  const readings = [
    { list: "federal", zero: "same", outcome: "fail", due: null },
    { list: "federal", zero: "next", outcome: "fail", due: null },
    { list: "state", zero: "same", outcome: "pass", due: null },
    { list: "state", zero: "next", outcome: "pass", due: null },
  ] as unknown as Finding["readings"];
  expect(decidingQuestionsOf({ readings })).toEqual(["list"]);
  expect(decidingQuestionsOf({ readings: [] })).toEqual([]);
});

describe("the line of a worklist", () => {
  const letter = { kind: "notice", id: "L-2" } as const;
  const content = { kind: "requirement", evidenceKind: "content", outcome: "fail", subject: letter } as const;
  const template = (values: Record<string, string>) => ({
    records: [{ kind: "notice", id: "L-2", parent: "D-1", row: 1, values, file: "f", sender: "s" } as const],
    setAside: [],
  });

  it.each<[string, Partial<Finding>, Parameters<typeof groupOf>[1], string]>([
    ["by template", content, template({ templateId: "PRV-7" }), "template PRV-7"],
    [
      "by writer",
      { ...content, delegate: "delegate-a" },
      template({}),
      "letters of Alder Imaging Review that name no template",
    ],
    ["late", {}, NOTHING, "late, with times"],
    [
      "undecided by data",
      { outcome: "indeterminate", missing: ["notices.reasonStated"] },
      NOTHING,
      "needs: whether the letter states a specific reason (notices.reasonStated)",
    ],
    [
      "undecided by a table, which no schema tells of",
      { outcome: "indeterminate", missing: ["match.specialties"] },
      NOTHING,
      "needs: match.specialties",
    ],
    [
      "open question",
      { outcome: "needs-review", readings: EITHER_LIST },
      NOTHING,
      "P&P 1: Which days are business days?",
    ],
    [
      "open question whose words were not saved",
      { outcome: "needs-review", readings: EITHER_ZERO },
      NOTHING,
      "P&P 1: day-zero",
    ],
    [
      "set aside",
      { outcome: "indeterminate", missing: ["notices"] },
      { records: [], setAside: ["notice"] },
      "a row of the case was set aside",
    ],
    [
      "nothing found",
      { kind: "requirement", restsOn: "absence", evidenceKind: "absent" },
      NOTHING,
      "no record found",
    ],
    ["refused", { kind: "gate", evidenceKind: "gate" }, NOTHING, "refused though open"],
    ["more favourable", { direction: "over-service" }, NOTHING, "more favourable than policy"],
  ])("%s", (_name, over, known, text) => {
    expect(groupOf(finding(over), known, P_AND_P, DECIDERS)).toBe(text);
  });
});

it("prints an open question in its own words, and beside it under which identifier it is answered", () => {
  const asked = entryOf(
    finding({ outcome: "needs-review", readings: EITHER_LIST }),
    NOTHING,
    P_AND_P,
    ZONE,
    AS_RECORDED,
  );
  const late = entryOf(finding({}), NOTHING, P_AND_P, ZONE, AS_RECORDED);
  const lines = boardOf([asked, late], { given: {} }).flatMap(({ groups }) => groups);
  expect(lines.map(({ text, note }) => [text, note])).toEqual([
    ["late, with times", null],
    ["P&P 1: Which days are business days?", "list"],
  ]);
});

it("dates a finding by its clock, else by the decision, else not at all", () => {
  const month = (over: Partial<Finding>, lines: readonly string[] = []) => {
    const one = finding({ determinationId: "D-1001", ...over });
    const records = bookOf(lines, [one]).records.get("D-1001") ?? [];
    return entryOf(one, { records, setAside: [] }, null, ZONE, AS_RECORDED).month;
  };
  // In Greenwich it is already September.
  expect(month({ start: "2026-09-01T05:00:00Z" })).toBe("2026-08");
  expect(month({ start: null }, CASE_LINES)).toBe("2026-09");
  expect(month({ start: null })).toBe("undated");
});

describe("parts", () => {
  const late = (key: string, fingerprint: string, over: Partial<Finding> = {}) =>
    finding({ determinationId: key, fingerprint, causedBy: null, ...over });
  const some = [
    late("D-1", "1"),
    late("D-1", "2"),
    late("D-2", "3"),
    late("D-3", "4", { stillOpen: true, restsOn: "absence", evidenceKind: "absent" }),
    late("D-3", "5"),
  ];
  const keys = (most: number) => partsOf(entries(some), most).map((part) => part.map(({ key }) => key));

  it("keep a case whole, and begin with what is to be done today", () => {
    expect(keys(3)).toEqual([["D-3"], ["D-1", "D-2"]]);
    expect(keys(5)).toEqual([["D-3", "D-1", "D-2"]]);
  });

  it("give a case that is too large a part of its own, and one part where there is nothing", () => {
    expect(keys(1)).toEqual([["D-3"], ["D-1"], ["D-2"]]);
    expect(partsOf([], 5)).toEqual([[]]);
  });
});

it("counts what is to do: a disposition settles, an expired one does not", () => {
  const some = ["1", "2", "3"].map((fingerprint) =>
    finding({ fingerprint, determinationId: `D-${fingerprint}` }),
  );
  const given = {
    "1": { ...disposition("1"), expired: false },
    "2": { ...disposition("2"), expired: true },
  };
  const confirm = boardOf(entries(some), { given }).find(({ id }) => id === "confirm");
  expect(confirm?.figures).toBe(
    "3 findings in 3 cases, 1 with a disposition, 2 to do, 1 disposition expired and to do again",
  );
  expect(confirm?.total).toBe("3");
});

it("names the holidays that the calendars of the policies close", () => {
  const result = fixtureResult();
  const counting = (words: string) => ({
    ...result,
    policies: result.policies.map((policy) => ({ ...policy, counting: words })),
  });
  const [from, to] = [Date.parse("2026-09-05") / 60_000, Date.parse("2026-09-08") / 60_000];
  const closed = closedDaysOf(counting("business days on us-federal or state"), [HOLIDAYS]);
  expect(closed.between(from, to)).toEqual([
    [Date.parse("2026-09-07") / 86_400_000, "Labor Day", HOLIDAYS.title],
  ]);
  const inWords = counting("business days on “Federal holidays” (us-federal) or “State holidays” (state)");
  expect(closedDaysOf(inWords, [HOLIDAYS]).between(from, to)).toHaveLength(1);
  expect(closed.weekend).toEqual([0, 6]);
  expect(closedDaysOf(counting("business days on us-federal-reserve"), [HOLIDAYS]).between(from, to)).toEqual(
    [],
  );
});

it("writes JSON that can neither close a script nor end its line", () => {
  const hostile = "</script><!--\u2028\u2029&";
  expect(inScript(hostile)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(inScript(hostile))).toBe(hostile);
});

it("says one case and several cases to who hears the line", () => {
  const two = boardOf(
    entries([
      finding({}),
      finding({ determinationId: "D-2", subject: { kind: "determination", id: "D-2" } }),
    ]),
    { given: {} },
  ).flatMap(({ groups }) => groups);
  expect(two.map(({ cases, casesNoun }) => [cases, casesNoun])).toEqual([["2", "cases"]]);
  // Two findings of one case: the bucket counts it once, as its line does.
  const [same] = boardOf(entries([finding({}), finding({ fingerprint: "2" })]), { given: {} }).filter(
    ({ groups }) => groups.length > 0,
  );
  expect(same).toMatchObject({ total: "1", totalNoun: "case", figures: "2 findings in 1 case" });
  expect(same?.groups.map(({ cases, findings: all }) => [cases, all])).toEqual([["1", "2 findings"]]);
  const one = boardOf(entries([finding({})]), { given: {} }).flatMap(({ groups }) => groups);
  expect(one.map(({ cases, casesNoun }) => [cases, casesNoun])).toEqual([["1", "case"]]);
});

it("calls a payer by who issued the policy about its cases, and as it is recorded beside", () => {
  const [policy] = fixtureResult().policies;
  if (policy === undefined) throw new Error("no policy");
  const of = (issuer: string, payers: string[]) => ({ ...policy, issuer, payers });
  const words = payersIn([
    of("Acme Health Plan", ["acme"]),
    of("One", ["two"]),
    of("Other", ["two"]),
    policy,
  ]);
  expect(words("acme")).toBe("Acme Health Plan (acme)");
  // Two policies of two issuers say two things, and of a third nothing is said.
  expect(words("two")).toBe("two");
  expect(words("beta")).toBe("beta");
  expect(words("constructor")).toBe("constructor");
});
