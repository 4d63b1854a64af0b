/** What a reader can know of a count. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A sum that a reader knows: each name times its number adds up to something from `from` to `to`. */
export interface Sum extends Span {
  readonly terms: readonly (readonly [name: string, times: number])[];
}

export const ANY: Span = { from: 0, to: Number.POSITIVE_INFINITY };

/** The spans that are left when somebody adds up and subtracts all sums until nothing narrows any more. */
export function narrowedBy(sums: readonly Sum[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  const spanOf = (name: string) => spans.get(name) ?? ANY;
  for (let isNarrowed = true, rounds = 0; isNarrowed && rounds < 200; rounds += 1) {
    isNarrowed = false;
    for (const { terms, from, to } of sums)
      for (const [name, times] of terms) {
        let [least, most] = [from, to];
        for (const [other, by] of terms) {
          if (other === name) continue;
          const span = spanOf(other);
          least -= by > 0 ? by * span.to : by * span.from;
          most -= by > 0 ? by * span.from : by * span.to;
        }
        const [low, high] = times > 0 ? [least / times, most / times] : [most / times, least / times];
        const before = spanOf(name);
        const after = {
          from: Math.max(before.from, Number.isFinite(low) ? Math.ceil(low) : 0),
          to: Math.min(before.to, Number.isFinite(high) ? Math.floor(high) : before.to),
        };
        if (after.from === before.from && after.to === before.to) continue;
        spans.set(name, after);
        isNarrowed = true;
      }
  }
  return spans;
}

/** `1,204` or `1–10` as a span; what no number is told of may be any. */
export function spanIn(text: string | undefined): Span {
  const [, from, to] = /([\d,]+)(?:–([\d,]+))?/.exec(text ?? "") ?? [];
  if (from === undefined) return ANY;
  const number = (digits: string) => Number(digits.replaceAll(",", ""));
  return { from: number(from), to: number(to ?? from) };
}

/** `94.6–95.5 %` or `97.0 %` in tenths of a per cent; null where no rate is told. */
export function rateIn(text: string): Span | null {
  const [, from, to] = /([\d.]+)(?:–([\d.]+))? %/.exec(text) ?? [];
  if (from === undefined) return null;
  const tenths = (digits: string) => Math.round(Number(digits) * 10);
  return { from: tenths(from), to: tenths(to ?? from) };
}

export function know(name: string, span: Span): Sum {
  return { terms: [[name, 1]], ...span };
}

/** The whole is its parts, and nothing else. */
export function adds(whole: string, parts: readonly string[]): Sum {
  return { terms: [[whole, -1], ...parts.map((name) => [name, 1] as const)], from: 0, to: 0 };
}

export function together(names: readonly string[], span: Span): Sum {
  return { terms: names.map((name) => [name, 1] as const), ...span };
}

/** A rate is cut: 95.0 per cent is 95.0 or more, and less than 95.1. */
export function rateTold(text: string, parts: readonly string[], whole: string): Sum[] {
  const rate = rateIn(text);
  if (rate === null) return [];
  const thousand = parts.map((name) => [name, 1000] as const);
  return [
    { terms: [...thousand, [whole, -rate.from]], from: 0, to: Number.POSITIVE_INFINITY },
    { terms: [...thousand, [whole, -rate.to - 1]], from: Number.NEGATIVE_INFINITY, to: -1 },
  ];
}
