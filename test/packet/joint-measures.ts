import type { PacketView } from "#packet/view.js";
import { VALUES } from "./joint-month.js";
import { ANY, adds, know, rateTold, type Sum, spanIn } from "./spans.js";

const VALUE_WORDS = ["held", "refused", "withdrawn by the provider", "open"];

/** What is told of all product lines, and what is left of it to the others, by somebody who holds both packets. */
export function besideWhole(whole: PacketView): Sum[] {
  const names = ["requests", "timed", ...VALUES];
  const told = measuresTold(whole).map((sum) => ({
    ...sum,
    terms: sum.terms.map(([name, times]) => [`all ${name}`, times] as const),
  }));
  return [
    ...told,
    ...names.map((name) => adds(`all ${name}`, [name, `rest ${name}`])),
    adds(
      "rest requests",
      VALUES.map((value) => `rest ${value}`),
    ),
    adds("rest timed", ["rest conducted", "rest pending"]),
  ];
}

/** What the measures of a packet tell of requests, as sums. */
export function measuresTold(view: PacketView): Sum[] {
  return [
    adds("requests", VALUES),
    adds("timed", ["conducted", "pending"]),
    ...[...view.peerToPeer, ...view.measures].flatMap((sentence) => [
      ...countsTold(sentence),
      ...timesTold(sentence),
    ]),
  ];
}

function countsTold(sentence: string): Sum[] {
  const [, counted, units, rate = ""] = /^held: ([\d,–]+) of ([\d,–]+)(.*)/.exec(sentence) ?? [];
  if (units !== undefined)
    return [
      ...[know("requests", spanIn(units)), know("conducted", spanIn(counted))],
      ...rateTold(rate, ["conducted"], "requests"),
    ];
  const [, all, parts = ""] = /^what-became, of ([\d,–]+): (.*)\.$/.exec(sentence) ?? [];
  if (all === undefined) return [];
  const words = parts.split(" · ");
  return [
    know("requests", spanIn(all)),
    ...VALUES.map((value, index) => {
      const text = words.find((one) => one.startsWith(`${VALUE_WORDS[index]} `));
      return know(value, text === undefined ? ANY : spanIn(text));
    }),
  ];
}

/** So many per cent of those timed have an upper end, or fewer: what is open has none. */
function timesTold(sentence: string): Sum[] {
  if (sentence === "time: too few to show.") return [know("timed", { from: 1, to: 29 })];
  if (!sentence.startsWith("time. ")) return [];
  const quantiles = [
    { percent: 50, text: /Median: ([^;.]*)/.exec(sentence)?.[1] },
    { percent: 90, text: /90 in 100 within: ([^;.]*)/.exec(sentence)?.[1] },
  ];
  return [
    know("timed", { from: 20, to: ANY.to }),
    ...(sentence.includes("still open") ? [know("pending", { from: 1, to: ANY.to })] : []),
    ...quantiles.flatMap(({ percent, text = "" }): Sum[] => {
      const terms = [["timed", 100 - percent] as const, ["pending", -100] as const];
      if (text.startsWith("at least")) return [{ terms, from: Number.NEGATIVE_INFINITY, to: -1 }];
      return /^\d/.test(text) ? [{ terms, from: 0, to: Number.POSITIVE_INFINITY }] : [];
    }),
  ];
}
