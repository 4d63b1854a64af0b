import fc from "fast-check";

/**
 * What is true of a plan of which somebody reads a packet: two duties that apply to every adverse decision, by who decided
 * and by month; acts around their due lines, what is open, letter templates; questions; requests for a discussion.
 */
export const DECIDERS = ["delegate-a", "delegate-b", "delegate-c"] as const;
export const MONTHS = ["2026-06", "2026-07", "2026-08", "2026-09"] as const;
export const VALUES = ["conducted", "refused", "withdrawn", "pending"] as const;
export const TEMPLATES = ["T1", "T2", "T3"] as const;
/** Steps of time left and of time late. */
export const STEPS = 5;

export interface Duty {
  /** Not met and undecided, by who decided; all other cases are met. */
  readonly notMet: readonly number[];
  readonly undecided: readonly number[];
  /** Of those not met: without an act, and of these still open; written from the first and the second letter template. */
  readonly noAct: number;
  readonly open: number;
  readonly templates: readonly [number, number];
  /** Per cent by which counts are cut into months, and acts into steps of time. */
  readonly cuts: readonly number[];
}

export interface Month {
  /** Adverse decisions by who decided. */
  readonly decided: readonly number[];
  readonly duties: readonly [Duty, Duty];
  /** Requests by what became of them. */
  readonly requests: readonly number[];
  /** Undecided cases of the first duty that two questions decide; of both duties that a third one does. */
  readonly asked: readonly [number, number];
  readonly both: readonly [number, number];
}

const few = fc.integer({ min: 0, max: 13 });
const many = fc.integer({ min: 14, max: 60 });
const part = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: few }, many);
const share = fc.oneof(fc.constantFrom(0, 25, 33, 50, 100), fc.integer({ min: 0, max: 100 }));

export const month: fc.Arbitrary<Month> = fc
  .record({
    more: fc.array(fc.oneof(few, fc.integer({ min: 40, max: 400 })), { minLength: 3, maxLength: 3 }),
    parts: fc.array(part, { minLength: 12, maxLength: 12 }),
    shares: fc.array(share, { minLength: 12, maxLength: 12 }),
    cuts: fc.array(fc.array(share, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 2 }),
    requests: fc.array(fc.oneof(few, many), { minLength: 4, maxLength: 4 }),
  })
  .map(({ more, parts, shares, cuts, requests }) => {
    const of = (whole: number, at: number) => Math.floor((whole * (shares[at] ?? 0)) / 100);
    const duty = (at: number): Duty => {
      // Who has few decisions has fewer in every part.
      const three = (from: number) =>
        more.map((all, index) => (all < 14 ? Math.min(all, 2) : (parts[from + index] ?? 0)));
      const notMet = three(at * 6);
      const noAct = of(total(notMet), at * 4);
      const acts = total(notMet) - noAct;
      const first = of(acts, at * 4 + 2);
      return {
        ...{ notMet, undecided: three(at * 6 + 3), noAct, open: of(noAct, at * 4 + 1) },
        ...{ templates: [first, of(acts - first, at * 4 + 3)] as const, cuts: cuts[at] ?? [] },
      };
    };
    const duties = [duty(0), duty(1)] as const;
    const decided = more.map((met, index) =>
      Math.max(...duties.map((one) => met + (one.notMet[index] ?? 0) + (one.undecided[index] ?? 0))),
    );
    const [left, right] = [total(duties[0].undecided), total(duties[1].undecided)];
    const asked = [of(left, 8), of(left, 9)] as const;
    const both = [of(left, 10), of(right, 11)] as const;
    return { decided, duties, requests, asked, both };
  })
  // Of a dozen decisions nothing is told but that some are open and that a question decides some.
  .filter(({ decided }) => total(decided) > 12);

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** A count cut in so many: each takes its per cent of what is left, the last the rest. */
function cutInto(many: number, count: number, cuts: readonly number[], start = 0): number[] {
  let rest = count;
  return Array.from({ length: many }, (_, index) => {
    const own = index === many - 1 ? rest : Math.floor((rest * (cuts[(index + start) % 4] ?? 0)) / 100);
    rest -= own;
    return own;
  });
}

/** Met, not met and undecided of a duty by who decided. */
export function partsOf({ decided }: Pick<Month, "decided">, { notMet, undecided }: Duty): number[][] {
  const met = decided.map((all, index) => all - (notMet[index] ?? 0) - (undecided[index] ?? 0));
  return [met, [...notMet], [...undecided]];
}

/** Met, not met and undecided of a duty by who decided, cut into months. */
export function byMonth(data: Pick<Month, "decided">, duty: Duty): number[][][] {
  return partsOf(data, duty).map((parts, which) =>
    parts.map((count, index) => cutInto(MONTHS.length, count, which === 0 ? EVEN : duty.cuts, index)),
  );
}

/** A quarter to each of four months. */
const EVEN = [25, 33, 50, 100];

/** Acts in time by time left, and others by time late. */
export function stepsOf(data: Pick<Month, "decided">, duty: Duty): { left: number[]; late: number[] } {
  const [met = [], fail = []] = partsOf(data, duty);
  return {
    left: cutInto(STEPS, total(met), duty.cuts, 1),
    late: cutInto(STEPS, total(fail) - duty.noAct, duty.cuts, 2),
  };
}

/** What is true, under the names of `toldBy`. */
export function truthOf(data: Month): Map<string, number> {
  const { decided, duties, requests, asked, both } = data;
  const truth = new Map(DECIDERS.map((name, index) => [`decisions ${name}`, decided[index] ?? 0]));
  truth.set("decisions", total(decided));
  duties.forEach((duty, index) => {
    const { noAct, open, templates } = duty;
    const counts = partsOf(data, duty).map(total);
    const months = byMonth(data, duty);
    ["met", "not met", "undecided"].forEach((name, which) => {
      truth.set(`${index} ${name}`, counts[which] ?? 0);
      MONTHS.forEach((own, at) => {
        truth.set(`${index} ${own} ${name}`, total((months[which] ?? []).map((cut) => cut[at] ?? 0)));
      });
    });
    const { left, late } = stepsOf(data, duty);
    for (const [step, acts] of left.entries()) truth.set(`${index} left ${step}`, acts);
    for (const [step, acts] of late.entries()) truth.set(`${index} late ${step}`, acts);
    const fail = counts[1] ?? 0;
    truth.set(`${index} no act`, noAct).set(`${index} open`, open);
    truth.set(`${index} never`, noAct - open).set(`${index} done late`, fail - open);
    const [first, second] = templates;
    truth.set(`${index} T1`, first).set(`${index} T2`, second);
    truth.set(`${index} T3`, fail - noAct - first - second);
  });
  truth.set("open", duties[0].open + duties[1].open);
  const [left = 0, right = 0] = duties.map(({ undecided }) => total(undecided));
  truth.set("asked 0", asked[0]).set("asked 1", asked[1]).set("asked 2", total(both));
  truth.set("both 0", both[0]).set("both 1", both[1]);
  truth.set("not asked 0", left - asked[0]).set("not asked 1", left - asked[1]);
  truth.set("not both 0", left - both[0]).set("not both 1", right - both[1]);
  truth.set("requests", total(requests));
  truth.set("timed", (requests[0] ?? 0) + (requests[3] ?? 0));
  VALUES.forEach((value, index) => {
    truth.set(value, requests[index] ?? 0);
  });
  return truth;
}
