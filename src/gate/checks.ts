import type { CountLimit, GateCheck, ShareLimit, Thresholds } from "#generated/types.js";
import { count } from "#shared/counted.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { testedOf } from "#shared/rate.js";
import {
  countOf,
  documentedOf,
  type Figures,
  type Fraction,
  linesOf,
  type RuleLine,
  togetherOf,
} from "./figures.js";
import { boundWords, fractionWords, limitWords } from "./limit-words.js";
import { BOUNDS, type Bound, boundOf, type Limit, needsBaseline } from "./limits.js";
import { addShares, compareShares, parseShare, type Share, shareOf } from "./share.js";

/** Every limit held against the run, and against the run before where there is one. */
export function checksOf(thresholds: Thresholds, now: Figures, before: Figures | null): GateCheck[] {
  return [
    ...(thresholds.counts ?? []).flatMap((limit, index) =>
      countChecks(limit, `#/counts/${index}`, now, before),
    ),
    ...(thresholds.shares ?? []).flatMap((limit, index) =>
      shareChecks(limit, `#/shares/${index}`, now, before),
    ),
  ];
}

function countChecks(limit: CountLimit, at: string, now: Figures, before: Figures | null): GateCheck[] {
  const { of } = limit;
  if (of === "tested")
    return linesOf(now.result, limit).flatMap((one) => {
      const earlier = before && sameLine(before, one);
      const tested = (line: RuleLine) => testedOf(line.line.cases);
      const side = { count: tested(one), leftOut: 0 };
      return counted(limit, at, one, side, earlier && tested(earlier));
    });
  const asked = { ...limit, of };
  return counted(limit, at, null, countOf(asked, now), before && countOf(asked, before).count);
}

function counted(
  limit: CountLimit,
  at: string,
  about: RuleLine | null,
  { count: found, leftOut }: { readonly count: number; readonly leftOut: number },
  before: number | null,
): GateCheck[] {
  return boundsIn(limit).map(([bound, given]) => {
    const allowed = Number(given);
    const isBaselineMissing =
      before === null && needsBaseline(limit) && (of(bound) || limit.of === "new-not-met");
    const kept = isBaselineMissing ? null : isCountKept(bound, found, allowed, before ?? 0);
    return {
      ...checkOf("counts", limit, `${at}/${bound}`, about),
      limit: boundWords(bound, given, before === null ? null : count(before)),
      found: isBaselineMissing ? "no baseline" : count(found),
      kept,
      leftOut,
    };
  });
}

/** Is it a bound against the baseline? */
function of(bound: Bound): boolean {
  return bound === "mostMore" || bound === "mostLess";
}

function isCountKept(bound: Bound, found: number, allowed: number, before: number): boolean {
  if (bound === "least") return found >= allowed;
  return found <= (bound === "mostMore" ? before + allowed : allowed);
}

function shareChecks(limit: ShareLimit, at: string, now: Figures, before: Figures | null): GateCheck[] {
  const { of } = limit;
  if (of === "documented")
    return linesOf(now.result, limit).flatMap((one) => {
      const earlier = before && sameLine(before, one);
      return shared(limit, at, one, documentedOf(one.line), earlier && documentedOf(earlier.line));
    });
  const asked = { ...limit, of };
  return shared(limit, at, null, togetherOf(asked, now), before && togetherOf(asked, before));
}

function shared(
  limit: ShareLimit,
  at: string,
  about: RuleLine | null,
  found: Fraction,
  before: Fraction | null,
): GateCheck[] {
  const nothing = limit.of === "rejects" ? "no rows" : NONE_TESTED;
  return boundsIn(limit).map(([bound, given]) => {
    const allowed = parseShare(String(given));
    const isComparable =
      found.whole > 0 && allowed !== null && (!of(bound) || (before !== null && before.whole > 0));
    return {
      ...checkOf("shares", limit, `${at}/${bound}`, about),
      limit: boundWords(bound, given, before && fractionWords(before, nothing)),
      found: fractionWords(found, nothing),
      kept: isComparable ? isShareKept(bound, found, allowed, before) : null,
      leftOut: 0,
    };
  });
}

function isShareKept(bound: Bound, found: Fraction, allowed: Share, before: Fraction | null): boolean {
  const is = shareOf(found.part, found.whole);
  const was = shareOf(before?.part ?? 0, before?.whole ?? 1);
  if (bound === "most") return compareShares(is, allowed) <= 0;
  if (bound === "least") return compareShares(is, allowed) >= 0;
  if (bound === "mostMore") return compareShares(is, addShares(was, allowed, 1n)) <= 0;
  return compareShares(is, addShares(was, allowed, -1n)) >= 0;
}

function boundsIn(limit: Limit): [Bound, number | string][] {
  return BOUNDS.flatMap((bound): [Bound, number | string][] => {
    const given = boundOf(limit, bound);
    return given === undefined ? [] : [[bound, given]];
  });
}

function checkOf(
  list: "counts" | "shares",
  limit: Limit,
  at: string,
  about: RuleLine | null,
): Pick<GateCheck, "at" | "words" | "level" | "policy" | "rule"> {
  return {
    at,
    words: limitWords(list, limit, about && `${about.line.id}: ${about.line.title}`),
    level: limit.level ?? "fail",
    policy: about?.policy ?? limit.policy ?? null,
    rule: about?.line.id ?? limit.rule ?? null,
  };
}

/** The same line of figures in the baseline; null where its policy or rule did not run there. */
function sameLine({ result }: Figures, { policy, line }: RuleLine): RuleLine | null {
  const own = linesOf(result, { policy, rule: line.id });
  return own.find((one) => one.line.title === line.title) ?? own.find((one) => isAlike(one, line)) ?? null;
}

function isAlike({ line }: RuleLine, other: RuleLine["line"]): boolean {
  return line.class === other.class && line.direction === other.direction;
}
