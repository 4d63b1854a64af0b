import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuditResult, BreakdownCell, Cell, Finding, PacketLine, ShareCell } from "#generated/types.js";
import { buildPacket } from "#packet/build-packet.js";
import type { PacketView } from "#packet/view.js";
import { cell, question, rule } from "../report/fixture-build.js";
import { fixtureInput } from "./fixture-packet.js";
import { ANY, narrowedBy, type Span, type Sum, spanIn } from "./spans.js";

/**
 * Somebody who holds one packet and adds up and subtracts everything it prints, knowing what is a part of what: two duties
 * that apply to every adverse decision, by who decided; what is open of them; letter templates; a question; measures.
 * Every count from 1 to 10, printed or not, must still be anything from 1 to 10 for him.
 */
const DECIDERS = ["delegate-a", "delegate-b", "delegate-c"] as const;
const VALUES = ["conducted", "refused", "withdrawn", "pending"] as const;
const VALUE_WORDS = ["held", "refused", "withdrawn by the provider", "open"];

interface Duty {
  /** Not met and undecided, by who decided; all other cases are met. */
  readonly notMet: readonly number[];
  readonly undecided: readonly number[];
  /** Of those not met: still open, and written from the first and the second letter template. */
  readonly open: number;
  readonly templates: readonly [number, number];
}

interface Month {
  /** Adverse decisions by who decided. */
  readonly decided: readonly number[];
  readonly duties: readonly [Duty, Duty];
  /** Requests by what became of them. */
  readonly requests: readonly number[];
  /** Cases of the first duty that a question decides. */
  readonly question: number;
}

const few = fc.integer({ min: 0, max: 13 });
const many = fc.integer({ min: 14, max: 60 });
const part = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: few }, many);

const month: fc.Arbitrary<Month> = fc
  .record({
    more: fc.array(fc.oneof(few, fc.integer({ min: 40, max: 400 })), { minLength: 3, maxLength: 3 }),
    parts: fc.array(part, { minLength: 12, maxLength: 12 }),
    shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 }),
    requests: fc.array(fc.oneof(few, many), { minLength: 4, maxLength: 4 }),
  })
  .map(({ more, parts, shares, requests }) => {
    const of = (whole: number, at: number) => Math.floor((whole * (shares[at] ?? 0)) / 100);
    const duty = (at: number): Duty => {
      // Who has few decisions has fewer in every part.
      const three = (from: number) =>
        more.map((all, index) => (all < 14 ? Math.min(all, 2) : (parts[from + index] ?? 0)));
      const notMet = three(at * 6);
      const fail = total(notMet);
      const first = of(fail, at * 3 + 1);
      return {
        ...{ notMet, undecided: three(at * 6 + 3), open: of(fail, at * 3) },
        templates: [first, of(fail - first, at * 3 + 2)],
      };
    };
    const duties = [duty(0), duty(1)] as const;
    const decided = more.map((met, index) =>
      Math.max(...duties.map((one) => met + (one.notMet[index] ?? 0) + (one.undecided[index] ?? 0))),
    );
    return { decided, duties, requests, question: of(total(duties[0].undecided), 6) };
  })
  // Of a dozen decisions nothing is told but that some are open and that a question decides some.
  .filter(({ decided }) => total(decided) > 12);

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

const TITLES = ["LAW First", "LAW Second"];

function packetOf(data: Month, small: "hidden" | "shown" = "hidden"): PacketView {
  const input = fixtureInput();
  const [payer] = input.result.policies;
  const [sample] = input.findings;
  if (payer === undefined || sample === undefined) throw new Error("the fixture is empty");
  const cells = ({ notMet, undecided }: Duty) =>
    DECIDERS.map((name, index): Cell => {
      const [fail = 0, open = 0] = [notMet[index], undecided[index]];
      return cell(name, "2026-07", (data.decided[index] ?? 0) - fail - open, fail, open);
    });
  const rules = data.duties.map((duty, index) =>
    rule(`R-${index}`, "a duty", ["s"], "confirmed", { cells: cells(duty) }),
  );
  const findings = data.duties.flatMap(({ notMet, open, templates: [first, second] }, index) =>
    Array.from({ length: total(notMet) }, (_, number): Finding => {
      const template = number < first ? "T1" : number < first + second ? "T2" : "T3";
      return {
        ...sample,
        ...{ policy: payer.id, rule: `R-${index}`, outcome: "fail", stillOpen: number < open },
        ...{ determinationId: `D-${index}-${number}`, fingerprint: `${index}-${number}` },
        records: [{ kind: "letterTemplate", id: template, file: "t.csv", row: 1 }],
      };
    }),
  );
  const asked = question({
    ...{ id: "Q", words: "what does it mean", policy: payer.id, answer: null },
    ...{ cases: data.question, subjects: data.question },
    effects: [{ rule: "R-0", title: "a duty", now: {} as never, under: {} }],
  });
  const result: AuditResult = {
    ...input.result,
    policies: [{ ...payer, rules, questions: [asked] }],
    universe: DECIDERS.map((delegate, index) => ({
      ...{ sender: "plan", delegate, lineOfBusiness: "medi-cal", decision: "deny" },
      determinations: data.decided[index] ?? 0,
    })),
    measures: { shares: [heldOf(data)], breakdowns: [becameOf(data)], durations: [] },
  };
  const line = (index: 0 | 1) => ({
    ...{ group: "LAW", title: (TITLES[index] ?? "").slice(4), policy: payer.id, rule: `R-${index}` },
  });
  const lines: [PacketLine, PacketLine] = [line(0), line(1)];
  const packet = { ...input.packet, lines, measures: [], smallCells: small };
  return buildPacket(fixtureInput({ result, findings, packet })).view;
}

function heldOf({ requests }: Month): AuditResult["measures"]["shares"][number] {
  const [counted = 0] = requests;
  const units = total(requests);
  const figures: ShareCell = { units, counted, unknown: 0, unclear: 0, lowest: null, highest: null };
  return { ...unitOf("held"), total: figures, cuts: [], unknown: [] };
}

function becameOf({ requests }: Month): AuditResult["measures"]["breakdowns"][number] {
  const values = VALUES.map((value, index) => ({ value, absent: null, units: requests[index] ?? 0 }));
  const all = { units: total(requests), values, unclear: 0 } as BreakdownCell;
  return { ...unitOf("what-became"), field: "disposition", total: all, cuts: [] } as never;
}

function unitOf(id: string) {
  return { id, title: id, words: id, unit: "p2pRequest", undated: 0 } as const;
}

/** All that is printed, as sums. */
function toldBy(view: PacketView): Sum[] {
  const sums: Sum[] = [];
  const know = (name: string, span: Span) => sums.push({ terms: [[name, 1]], ...span });
  /** The whole is its parts, and nothing else. */
  const adds = (whole: string, parts: readonly string[]) =>
    sums.push({ terms: [[whole, -1], ...parts.map((name) => [name, 1] as const)], from: 0, to: 0 });

  const [universe = ""] = view.universe;
  know("decisions", spanIn(universe));
  adds(
    "decisions",
    DECIDERS.map((name) => `decisions ${name}`),
  );
  const decided = DECIDERS.flatMap((name) => {
    const text = new RegExp(`${name} ([\\d,–]+)`).exec(universe)?.[1];
    return text === undefined ? [] : [{ names: [name], text }];
  });
  const others = /others together ([\d,–]+)/.exec(universe)?.[1];
  for (const { names, text } of withOthers(decided, others))
    sums.push({ terms: names.map((name) => [`decisions ${name}`, 1] as const), ...spanIn(text) });

  view.lines.forEach((line, index) => {
    const title = TITLES[index] ?? "";
    // Each applies to every adverse decision.
    adds("decisions", [`${index} met`, `${index} not met`, `${index} undecided`]);
    know("decisions", spanIn(line.cases));
    know(`${index} met`, spanIn(line.met));
    know(`${index} not met`, spanIn(line.notMet));
    know(`${index} undecided`, spanIn(line.undecided));

    const table = view.breakdowns.find((one) => one.title === title);
    const named = (table?.rows ?? []).filter(({ name }) => name !== "others together");
    const rest = table?.rows.find(({ name }) => name === "others together");
    for (const { names, text } of withOthers(
      named.map(({ name, cases }) => ({ names: [name], text: cases })),
      rest?.cases,
    ))
      sums.push({ terms: names.map((name) => [`decisions ${name}`, 1] as const), ...spanIn(text) });

    adds(`${index} not met`, [`${index} open`, `${index} done late`]);
    const open = view.waiting.find((words) => words.startsWith(`${title}: `));
    know(`${index} open`, open === undefined ? { from: 0, to: 0 } : openIn(open));

    adds(`${index} not met`, [`${index} T1`, `${index} T2`, `${index} T3`]);
    const where = view.concentrates.find((words) => words.startsWith(`${title}: `)) ?? "";
    for (const template of ["T1", "T2", "T3"])
      know(`${index} ${template}`, spanIn(new RegExp(`${template}, ([\\d,]+)`).exec(where)?.[1]));
  });

  // The lists are of different cases.
  adds("open", ["0 open", "1 open"]);
  know("open", openIn(view.waiting[0] ?? ""));

  adds("0 undecided", ["asked", "not asked"]);
  const [asked] = view.questions;
  know("asked", asked === undefined ? { from: 0, to: 0 } : openIn(asked.decides));

  adds("requests", VALUES);
  for (const sentence of [...view.peerToPeer, ...view.measures]) {
    const [, counted, units] = /^held: ([\d,–]+) of ([\d,–]+)/.exec(sentence) ?? [];
    if (units !== undefined) {
      know("requests", spanIn(units));
      know("conducted", spanIn(counted));
    }
    const [, all, parts = ""] = /^what-became, of ([\d,–]+): (.*)\.$/.exec(sentence) ?? [];
    if (all === undefined) continue;
    know("requests", spanIn(all));
    VALUES.forEach((value, index) => {
      const text = parts.split(" · ").find((one) => one.startsWith(`${VALUE_WORDS[index]} `));
      know(value, text === undefined ? ANY : spanIn(text));
    });
  }
  return sums;
}

/** `some` is one or more. */
function openIn(words: string): Span {
  if (words.startsWith("No act")) return { from: 0, to: 0 };
  const text = /([\d,–]+) (?:still open|cases)/.exec(words)?.[1];
  return text === undefined ? { from: 1, to: Number.POSITIVE_INFINITY } : spanIn(text);
}

function withOthers(
  rows: readonly { readonly names: readonly string[]; readonly text: string }[],
  others: string | undefined,
) {
  if (others === undefined) return rows;
  const named = new Set(rows.flatMap(({ names }) => names));
  return [...rows, { names: DECIDERS.filter((name) => !named.has(name)), text: others }];
}

/** What is true, under the names of `toldBy`. */
function truthOf({ decided, duties, requests, question: asked }: Month): Map<string, number> {
  const truth = new Map(DECIDERS.map((name, index) => [`decisions ${name}`, decided[index] ?? 0]));
  truth.set("decisions", total(decided));
  duties.forEach(({ notMet, undecided, open, templates: [first, second] }, index) => {
    const [fail, left] = [total(notMet), total(undecided)];
    truth.set(`${index} met`, total(decided) - fail - left);
    truth.set(`${index} not met`, fail).set(`${index} undecided`, left);
    truth.set(`${index} open`, open).set(`${index} done late`, fail - open);
    truth.set(`${index} T1`, first).set(`${index} T2`, second);
    truth.set(`${index} T3`, fail - first - second);
  });
  truth.set("open", duties[0].open + duties[1].open);
  truth.set("asked", asked).set("not asked", total(duties[0].undecided) - asked);
  truth.set("requests", total(requests));
  VALUES.forEach((value, index) => {
    truth.set(value, requests[index] ?? 0);
  });
  return truth;
}

const REST_OF_SMALL = /done late|not asked/;

/** Small counts that somebody could narrow, with what he then knows. */
function givenAway(data: Month, view: PacketView): string[] {
  const spans = narrowedBy(toldBy(view));
  return [...truthOf(data)].flatMap(([name, count]) => {
    const { from, to } = spans.get(name) ?? ANY;
    expect(from, `${name} is ${count}`).toBeLessThanOrEqual(count);
    expect(to, `${name} is ${count}`).toBeGreaterThanOrEqual(count);
    const isSmall = count >= 1 && count <= 10;
    // Of 1 to 10 cases of which one surely is open, at most 9 are not.
    const most = REST_OF_SMALL.test(name) ? 9 : 10;
    // Where two duties have open cases there are two.
    const least = name === "open" ? 2 : 1;
    return isSmall && (from > least || to < most) ? [`${name}: ${from} to ${to}`] : [];
  });
}

const none: Duty = { notMet: [0, 0, 0], undecided: [0, 0, 0], open: 0, templates: [0, 0] };
const plain: Month = {
  decided: [300, 200, 100],
  duties: [none, none],
  requests: [400, 30, 20, 0],
  question: 0,
};
const twenty: Duty = { ...none, notMet: [20, 0, 0] };

describe("all that a packet prints together", () => {
  it("leaves every count from 1 to 10 anything from 1 to 10", () => {
    fc.assert(
      fc.property(month, (data) => {
        expect(givenAway(data, packetOf(data))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("a packet in which nothing is hidden gives them away", () => {
    let given = 0;
    fc.assert(
      fc.property(month, (data) => {
        given += givenAway(data, packetOf(data, "shown")).length;
      }),
      { numRuns: 20 },
    );
    expect(given).toBeGreaterThan(20);
  });

  it.each<[string, Partial<Month>]>([
    ["few of those not met are done by now", { duties: [{ ...twenty, open: 14 }, none] }],
    ["few of those not met are still open", { duties: [{ ...twenty, open: 6 }, none] }],
    [
      "the open cases of two duties add up to as many as each can have",
      {
        duties: [
          { ...none, notMet: [40, 0, 0], open: 10 },
          { ...none, notMet: [40, 0, 0], open: 10 },
        ],
      },
    ],
    [
      "two letter templates leave few to the third",
      { duties: [{ ...none, notMet: [60, 0, 0], templates: [35, 20] }, none] },
    ],
    [
      "one who decided little, put together with another under each duty",
      {
        decided: [300, 200, 5],
        duties: [
          { ...none, notMet: [20, 0, 0] },
          { ...none, notMet: [20, 3, 0] },
        ],
      },
    ],
    [
      "a question decides all but few of those undecided",
      { duties: [{ ...none, undecided: [24, 0, 0] }, none], question: 20 },
    ],
    ["three of eleven requests and one that is open", { requests: [11, 11, 11, 1] }],
  ])("%s", (_, parts) => {
    const data = { ...plain, ...parts };
    expect(givenAway(data, packetOf(data))).toEqual([]);
  });
});
