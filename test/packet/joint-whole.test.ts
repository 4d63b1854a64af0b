import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAST_DRAWN } from "#charts/chart.js";
import type { Packet } from "#packet/build-packet.js";
import { runs } from "../support/runs.js";
import { besideWhole } from "./joint-measures.js";
import { type Duty, MONTHS, type Month, month, total, truthOf } from "./joint-month.js";
import { packetOf } from "./joint-packet.js";
import { inMinutes, questionsBeside, toldBy } from "./joint-told.js";
import { ANY, narrowedBy, rateIn, type Sum } from "./spans.js";

/**
 * Somebody who holds one packet and adds up and subtracts everything it prints, knowing what is a part of what. Every count
 * from 1 to 10, printed or not, must still be anything from 1 to 10 for him.
 */
/** Parts of a count of which another part surely is not nought. */
const REST_OF_SMALL = /late|never|T\d|not asked|not both|^rest /;

/** Small counts that somebody could narrow, with what he then knows. */
function givenAway(data: Month, { view }: Packet, before?: Month): string[] {
  const truth = new Map([...truthOf(data), ...truthBefore(before)]);
  return narrowed(truth, toldBy(view, casesIn(truth)));
}

/**
 * So for somebody who also holds the packet of all product lines: measures of all, and of the others. `asked`: questions too,
 * which hang on duties: those of page one may be subtracted whatever is done here.
 */
function givenAwayBeside(data: Month, elsewhere: Month, asked = false): string[] {
  const wanted = { ...hidden, elsewhere };
  const [own, all] = [packetOf(data, wanted).view, packetOf(data, { ...wanted, isWhole: true }).view];
  const measured = asked ? /^asked \d$/ : /^(requests|timed|conducted|refused|withdrawn|pending)$/;
  const [ours, rest] = [data, elsewhere].map((of) =>
    [...truthOf(of)].filter(([name]) => measured.test(name)),
  );
  const others = new Map(rest);
  const truth = new Map([
    ...truthOf(data),
    ...(rest ?? []).map(([name, count]): [string, number] => [`rest ${name}`, count]),
    ...(ours ?? []).map(([name, count]): [string, number] => [
      `all ${name}`,
      count + (others.get(name) ?? 0),
    ]),
  ]);
  const beside = asked ? questionsBeside(all) : besideWhole(all);
  return narrowed(truth, [...toldBy(own, casesIn(truth)), ...beside]);
}

function narrowed(truth: ReadonlyMap<string, number>, sums: readonly Sum[]): string[] {
  const spans = narrowedBy(sums);
  return [...truth].flatMap(([name, count]) => {
    const { from, to } = spans.get(name) ?? ANY;
    expect(from, `${name} is ${count}`).toBeLessThanOrEqual(count);
    expect(to, `${name} is ${count}`).toBeGreaterThanOrEqual(count);
    const isSmall = count >= 1 && count <= 10;
    // Of 1 to 10 cases of which one surely is open, at most 9 are not.
    const most = Math.min(REST_OF_SMALL.test(name) ? 9 : 10, mostOf(truth, name));
    // Where two duties have open cases there are two, and where a discussion was held and a request is open.
    const least = /^(open|(all |rest )?timed)$/.test(name) ? 2 : 1;
    return isSmall && (from > least || to < most) ? [`${name}: ${from} to ${to}`] : [];
  });
}

/** Met, not met and undecided in the period before. */
function truthBefore(before: Month | undefined): [string, number][] {
  if (before === undefined) return [];
  const known = [...truthOf(before)].filter(([name]) =>
    /^(decisions|\d (met|not met|undecided))$/.test(name),
  );
  return known.map(([name, count]) => [`before ${name}`, count]);
}

/** Cases of a duty in a month, and of the period before, where they are enough for a chart to draw. */
function casesIn(truth: ReadonlyMap<string, number>): Map<string, number> {
  const all = [0, 1].flatMap((index) =>
    MONTHS.map((own): [string, number] => [`${index} ${own} cases`, mostOf(truth, `${index} ${own} met`)]),
  );
  all.push(["before decisions", truth.get("before decisions") ?? 0]);
  return new Map(all.filter(([, cases]) => cases >= LEAST_DRAWN));
}

/** No month has more of anything than it has cases. */
function mostOf(truth: ReadonlyMap<string, number>, name: string): number {
  const [, start] = /^(\d \d{4}-\d{2}) /.exec(name) ?? [];
  if (start === undefined) return 10;
  return total(["met", "not met", "undecided"].map((part) => truth.get(`${start} ${part}`) ?? 0));
}

const none: Duty = {
  notMet: [0, 0, 0],
  undecided: [0, 0, 0],
  noAct: 0,
  open: 0,
  templates: [0, 0],
  cuts: [25, 33, 50, 100],
};
const plain: Month = {
  decided: [300, 200, 100],
  duties: [none, none],
  requests: [400, 30, 20, 0],
  asked: [0, 0],
  both: [0, 0],
};
const twenty: Duty = { ...none, notMet: [20, 0, 0] };

const hidden = { small: "hidden" } as const;

/** Who had a month of the first duty that is told in a chart although it has a small count. */
function hasTrendThatHides(data: Month, { view }: Packet): boolean {
  const parts = ["not met", "undecided"].flatMap((part) => MONTHS.map((own) => `0 ${own} ${part}`));
  const truth = truthOf(data);
  const isSmall = (count: number) => count >= 1 && count <= 10;
  return (
    view.trends.some(({ id }) => id === "trend-1") && parts.some((name) => isSmall(truth.get(name) ?? 0))
  );
}

describe("all that a packet prints together", () => {
  it("leaves every count from 1 to 10 anything from 1 to 10", () => {
    let [trends, delays] = [0, 0];
    fc.assert(
      fc.property(month, (data) => {
        const packet = packetOf(data, hidden);
        expect(givenAway(data, packet)).toEqual([]);
        for (const [index, { documented }] of packet.view.lines.entries())
          expect(rateIn(inMinutes(packet.view, index))).toEqual(rateIn(documented));
        trends += hasTrendThatHides(data, packet) ? 1 : 0;
        delays += packet.view.delays.length;
      }),
      runs(150),
    );
    expect(trends).toBeGreaterThan(2);
    expect(delays).toBeGreaterThan(20);
  });

  it.each(["hidden", "shown"] as const)("so beside the period before, which was %s then", (small) => {
    fc.assert(
      fc.property(month, month, (data, earlier) => {
        const packet = packetOf(data, { ...hidden, before: { data: earlier, small } });
        expect(givenAway(data, packet, earlier)).toEqual([]);
      }),
      runs(30),
    );
  });

  it("so of one product line, whatever another has", () => {
    fc.assert(
      fc.property(month, month, (data, elsewhere) => {
        expect(givenAway(data, packetOf(data, { ...hidden, elsewhere }))).toEqual([]);
      }),
      runs(60),
    );
  });

  it("so of measures beside the packet of all product lines", () => {
    fc.assert(
      fc.property(month, month, (data, elsewhere) => {
        expect(givenAwayBeside(data, elsewhere)).toEqual([]);
      }),
      runs(60),
    );
  });

  it.each([
    ["few are left to the other line", [100, 20, 15, 0], [5, 0, 0, 0]],
    ["few are left of few more", [100, 20, 12, 0], [50, 40, 2, 0]],
    ["few here and few there make a dozen", [100, 20, 8, 0], [50, 40, 4, 0]],
    ["few here of many there", [100, 20, 8, 0], [50, 40, 60, 0]],
    ["few requests in all are left", [100, 20, 15, 0], [1, 1, 1, 0]],
  ])("measures: %s", (_, requests, others) => {
    const [data, elsewhere] = [
      { ...plain, requests },
      { ...plain, requests: others },
    ];
    expect(givenAwayBeside(data, elsewhere)).toEqual([]);
  });

  it.each([
    ["few are left to the other line", 30, 4],
    ["few are left of few more", 14, 3],
    ["few here and few there make a dozen", 8, 4],
  ])("questions: %s", (_, here, there) => {
    const of = (cases: number) => ({
      ...plain,
      duties: [{ ...none, undecided: [60, 0, 0] }, none] as const,
      asked: [cases, 0] as const,
    });
    expect(givenAwayBeside(of(here), of(there), true)).toEqual([]);
  });

  it.each<[string, Duty, Duty]>([
    [
      "all but two of those without an act are open, elsewhere a hundred are not",
      { ...none, notMet: [40, 0, 0], noAct: 16, open: 14 },
      { ...none, notMet: [100, 0, 0], noAct: 100 },
    ],
    [
      "two letter templates leave few to the third, elsewhere none",
      { ...none, notMet: [60, 0, 0], templates: [35, 20] },
      { ...none, notMet: [90, 0, 0], templates: [20, 20] },
    ],
    ["none is open, elsewhere some are", twenty, { ...twenty, noAct: 14, open: 14 }],
    ["some are open, elsewhere none", { ...twenty, noAct: 6, open: 6 }, twenty],
  ])("of one product line: %s", (_, own, other) => {
    const data = { ...plain, duties: [own, none] as const };
    const elsewhere = { ...plain, duties: [other, none] as const };
    expect(givenAway(data, packetOf(data, { ...hidden, elsewhere }))).toEqual([]);
  });

  it("a packet in which nothing is hidden gives them away", () => {
    let given = 0;
    fc.assert(
      fc.property(month, (data) => {
        given += givenAway(data, packetOf(data, { small: "shown" })).length;
      }),
      runs(20),
    );
    expect(given).toBeGreaterThan(20);
  });

  it.each<[string, Partial<Month>]>([
    ["few of those not met are done by now", { duties: [{ ...twenty, noAct: 14, open: 14 }, none] }],
    ["few of those not met are still open", { duties: [{ ...twenty, noAct: 6, open: 6 }, none] }],
    [
      "the open cases of two duties add up to as many as each can have",
      {
        duties: [
          { ...none, notMet: [40, 0, 0], noAct: 10, open: 10 },
          { ...none, notMet: [40, 0, 0], noAct: 10, open: 10 },
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
      { duties: [{ ...none, undecided: [24, 0, 0] }, none], asked: [20, 0] },
    ],
    [
      "three months with their rates leave few to the fourth",
      { decided: [400, 0, 0], duties: [{ ...none, notMet: [40, 0, 0], cuts: [25, 40, 60, 20] }, none] },
    ],
    [
      "acts around the due line, and those without one, leave few to the letter templates",
      {
        decided: [400, 0, 0],
        duties: [
          { ...none, notMet: [60, 0, 0], noAct: 20, open: 20, templates: [35, 0], cuts: [0, 100, 0, 0] },
          none,
        ],
      },
    ],
    [
      "all but one of those without an act or late by days are open",
      {
        decided: [400, 0, 0],
        duties: [{ ...none, notMet: [25, 0, 0], noAct: 12, open: 12, cuts: [0, 0, 92, 0] }, none],
      },
    ],
    [
      "one question decides cases of two duties that have few each",
      {
        duties: [
          { ...none, undecided: [9, 0, 0] },
          { ...none, undecided: [9, 0, 0] },
        ],
        both: [9, 9],
      },
    ],
    [
      "more are checked of those met than have to be there",
      { decided: [16, 0, 0], duties: [{ ...none, notMet: [2, 0, 0] }, none] },
    ],
    ["nine in ten discussions have an end", { requests: [40, 30, 20, 3] }],
    ["ten held and ten open are just enough for times", { requests: [10, 1, 3, 10] }],
    ["three of eleven requests and one that is open", { requests: [11, 11, 11, 1] }],
  ])("%s", (_, parts) => {
    const data = { ...plain, ...parts };
    expect(givenAway(data, packetOf(data, hidden))).toEqual([]);
  });
});
