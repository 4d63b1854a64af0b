import type { PacketView } from "#packet/view.js";
import { measuresTold } from "./joint-measures.js";
import { DECIDERS, MONTHS, STEPS, TEMPLATES } from "./joint-month.js";
import { LEVEL, TITLES } from "./joint-packet.js";
import { ANY, adds, know, rateIn, rateTold, type Span, type Sum, spanIn, together } from "./spans.js";

const PARTS = ["met", "not met", "undecided"];

/** All that a packet prints, as sums. `casesIn`: cases of a month, which somebody may know. */
export function toldBy(view: PacketView, casesIn: ReadonlyMap<string, number>): Sum[] {
  return [
    ...universeTold(view),
    ...TITLES.flatMap((_, index) => [
      ...lineTold(view, index),
      ...partsTold(view, index),
      ...trendTold(view, index, casesIn),
      ...delaysTold(view, index),
      ...previousTold(view, index, casesIn),
    ]),
    ...questionsTold(view),
    ...measuresTold(view),
  ];
}

function universeTold(view: PacketView): Sum[] {
  const [universe = ""] = view.universe;
  const decided = DECIDERS.flatMap((name) => {
    const text = new RegExp(`${name} ([\\d,–]+)`).exec(universe)?.[1];
    return text === undefined ? [] : [{ names: [name], text }];
  });
  const others = /others together ([\d,–]+)/.exec(universe)?.[1];
  return [
    know("decisions", spanIn(universe)),
    adds(
      "decisions",
      DECIDERS.map((name) => `decisions ${name}`),
    ),
    ...decidersTold(decided, others),
    // The lists are of different cases.
    adds("open", ["0 open", "1 open"]),
    know("open", openIn(view.waiting[0] ?? "")),
  ];
}

function lineTold(view: PacketView, index: number): Sum[] {
  const line = view.lines[index];
  if (line === undefined) return [];
  const title = TITLES[index] ?? "";
  const [met, notMet, undecided] = PARTS.map((part) => `${index} ${part}`) as [string, string, string];
  const table = view.breakdowns.find((one) => one.title === title);
  const named = (table?.rows ?? []).filter(({ name }) => name !== "others together");
  const rest = table?.rows.find(({ name }) => name === "others together");
  return [
    // Each applies to every adverse decision.
    adds("decisions", [met, notMet, undecided]),
    know("decisions", spanIn(line.cases)),
    ...[know(met, spanIn(line.met)), know(notMet, spanIn(line.notMet))],
    know(undecided, spanIn(line.undecided)),
    ...decidersTold(
      named.map(({ name, cases }) => ({ names: [name], text: cases })),
      rest?.cases,
    ),
    ...rateTold(line.documented, [met], "decisions"),
    ...rateTold(inMinutes(view, index), [met], "decisions"),
    ...possibleTold(line.possible, notMet),
    ...levelTold(line.standing, index),
    ...validationTold(view.validation.find((words) => words.startsWith(`${title.slice(4)}: `)) ?? "", index),
  ];
}

/** The documented rate of a duty in the text for the minutes. */
export function inMinutes(view: PacketView, index: number): string {
  const rates = view.minutes.find((words) => words.startsWith("Documented rates: ")) ?? "";
  return new RegExp(`${TITLES[index]}, ([^;]+)`).exec(rates)?.[1] ?? "";
}

/** At most so many are met in any case: the others are not. */
function possibleTold(text: string, notMet: string): Sum[] {
  const rate = rateIn(text);
  if (rate === null) return [];
  const terms = [["decisions", 999 - rate.to] as const, [notMet, -1000] as const];
  return [{ terms, from: Number.NEGATIVE_INFINITY, to: -1 }];
}

function levelTold(standing: string, index: number): Sum[] {
  const from = { from: 0, to: Number.POSITIVE_INFINITY };
  const below = { from: Number.NEGATIVE_INFINITY, to: -1 };
  const met = [[`${index} met`, 100] as const, ["decisions", -LEVEL] as const];
  if (standing === "at or above") return [{ terms: met, ...from }];
  if (standing === "below") return [{ terms: met, ...below }];
  if (standing !== "below in any case") return [];
  return [{ terms: [["decisions", 100 - LEVEL] as const, [`${index} not met`, -100] as const], ...below }];
}

/** No more are checked than there are. */
function validationTold(words: string, index: number): Sum[] {
  const [, notMet = "", met = ""] = /: not met, (.*); met, (.*)\.$/.exec(words) ?? [];
  return [
    { name: `${index} not met`, text: notMet },
    { name: `${index} met`, text: met },
  ].flatMap(({ name, text }) => {
    const checked = /^\d+ of (\d+) confirmed/.exec(text)?.[1];
    return checked === undefined ? [] : [know(name, { from: Number(checked), to: ANY.to })];
  });
}

/** What is told of those not met: open, without an act, and of which letter template. */
function partsTold(view: PacketView, index: number): Sum[] {
  const title = TITLES[index] ?? "";
  const of = (name: string) => `${index} ${name}`;
  const open = view.waiting.find((words) => words.startsWith(`${title}: `));
  const where = view.concentrates.find((words) => words.startsWith(`${title}: `)) ?? "";
  return [
    adds(of("not met"), [of("open"), of("done late")]),
    know(of("open"), open === undefined ? { from: 0, to: 0 } : openIn(open)),
    adds(of("no act"), [of("open"), of("never")]),
    adds(of("not met"), [...TEMPLATES.map(of), of("no act")]),
    ...TEMPLATES.map((template) =>
      know(of(template), spanIn(new RegExp(`${template}, ([\\d,]+)`).exec(where)?.[1])),
    ),
  ];
}

/** Months of the chart, by somebody who knows how many cases each had. */
function trendTold(view: PacketView, index: number, casesIn: ReadonlyMap<string, number>): Sum[] {
  const drawn = view.trends.find(({ id }) => id === `trend-${index + 1}`)?.table.rows;
  // Without a chart a month shares nothing with the packet but what somebody knows anyway.
  if (drawn === undefined) return [];
  return [
    ...PARTS.map((part) =>
      adds(
        `${index} ${part}`,
        MONTHS.map((month) => `${index} ${month} ${part}`),
      ),
    ),
    ...MONTHS.flatMap((month) => {
      const of = (part: string) => `${index} ${month} ${part}`;
      const cases = casesIn.get(of("cases"));
      const text = drawn.find(([name]) => name === month)?.[1] ?? "";
      return [
        know(of("cases"), cases === undefined ? ANY : { from: cases, to: cases }),
        adds(of("cases"), PARTS.map(of)),
        ...rateTold(text, [of("met")], of("cases")),
      ];
    }),
  ];
}

/** Rates of the period before as it reads now, and as it was first shown, by somebody who knows its cases. */
function previousTold(view: PacketView, index: number, casesIn: ReadonlyMap<string, number>): Sum[] {
  const [, now = "", then = ""] = /^(.*) \((.*)\)$/.exec(view.lines[index]?.previous ?? "") ?? [];
  const of = (part: string) => `before ${index} ${part}`;
  const cases = casesIn.get("before decisions");
  if (cases === undefined) return [];
  return [
    know("before decisions", { from: cases, to: cases }),
    adds("before decisions", PARTS.map(of)),
    ...[now, then, ...view.restated].flatMap((text) =>
      text.includes(TITLES[1 - index] ?? "") ? [] : rateTold(text, [of("met")], "before decisions"),
    ),
  ];
}

const ENDS = ["4 h", "1 day", "2 days", "5 days"];

/** Acts around the due line: one for each case that is met, or not met but without an act. */
function delaysTold(view: PacketView, index: number): Sum[] {
  const steps = Array.from({ length: STEPS }, (_, step) => step);
  const sides = { left: steps.map((step) => `left ${step}`), late: steps.map((step) => `late ${step}`) };
  const of = (names: readonly string[]) => names.map((name) => `${index} ${name}`);
  const rows = view.delays.find(({ id }) => id === `delay-${index + 1}`)?.table.rows;
  const told = (rows ?? []).map(([words = "", acts]) => ({ names: namesIn(words), text: acts }));
  const seen = told.flatMap(({ names }) => names);
  const beyond = [...sides.left, ...sides.late, "no act"].filter((name) => !seen.includes(name));
  return [
    adds(`${index} met`, of(sides.left)),
    adds(`${index} not met`, of([...sides.late, "no act"])),
    ...told.map(({ names, text }) => together(of(names), spanIn(text))),
    // Nothing lies beyond the last bar.
    ...(rows === undefined ? [] : of(beyond).map((name) => know(name, { from: 0, to: 0 }))),
  ];
}

function namesIn(words: string): string[] {
  const noAct = words.includes("no act in the data") ? ["no act"] : [];
  const side = /(left|late)/.exec(words)?.[1];
  if (side === undefined) return noAct;
  const text = words.slice(0, words.indexOf(` ${side}`));
  const [first = "", last] = text.replace(/^(up to|more than|any time) ?/, "").split(" to ");
  const end = (name: string | undefined) => ENDS.indexOf(name ?? "") + 1;
  const [from, to] = text.startsWith("up to")
    ? [0, end(first)]
    : text.startsWith("any time")
      ? [0, STEPS]
      : [end(first), last === undefined ? STEPS : end(last)];
  return [...Array.from({ length: to - from }, (_, step) => `${side} ${from + step}`), ...noAct];
}

/** Cases that questions decide in all product lines, and in the others, by somebody who holds both packets. */
export function questionsBeside(whole: PacketView): Sum[] {
  return [0, 1, 2].flatMap((index) => {
    const asked = whole.questions.find(({ words }) => words === `question ${index}`);
    return [
      know(`all asked ${index}`, asked === undefined ? { from: 0, to: 0 } : openIn(asked.decides)),
      adds(`all asked ${index}`, [`asked ${index}`, `rest asked ${index}`]),
    ];
  });
}

function questionsTold(view: PacketView): Sum[] {
  const told = (index: number) => view.questions.find(({ words }) => words === `question ${index}`);
  return [
    // Two may decide the same case, so they do not add up.
    ...[0, 1].flatMap((index) => [
      adds("0 undecided", [`asked ${index}`, `not asked ${index}`]),
      adds(`${index} undecided`, [`both ${index}`, `not both ${index}`]),
    ]),
    adds("asked 2", ["both 0", "both 1"]),
    ...[0, 1, 2].map((index) => {
      const asked = told(index);
      return know(`asked ${index}`, asked === undefined ? { from: 0, to: 0 } : openIn(asked.decides));
    }),
  ];
}

/** `some` is one or more. */
function openIn(words: string): Span {
  if (words.startsWith("No act")) return { from: 0, to: 0 };
  const text = /([\d,–]+) (?:still open|cases?)/.exec(words)?.[1];
  return text === undefined ? { from: 1, to: Number.POSITIVE_INFINITY } : spanIn(text);
}

function decidersTold(
  rows: readonly { readonly names: readonly string[]; readonly text: string }[],
  others: string | undefined,
): Sum[] {
  const named = new Set(rows.flatMap(({ names }) => names));
  const rest = { names: DECIDERS.filter((name) => !named.has(name)), text: others };
  return [...rows, ...(others === undefined ? [] : [rest])].map(({ names, text }) =>
    together(
      names.map((name) => `decisions ${name}`),
      spanIn(text),
    ),
  );
}
