import type { MeasureUnknown, ShareCell, ShareDefinition } from "#generated/types.js";
import { cutPercent } from "#shared/rate.js";
import { by } from "#shared/text-order.js";
import type { Truth } from "#shared/truth.js";
import { leftOpenBy, meets } from "./condition.js";
import type { Unit } from "./unit.js";

/** Figures of a share, with the least and the greatest per cent that what is known allows. */
export function shareCell({ among, counted }: ShareDefinition, units: readonly Unit[]): ShareCell {
  const sizes = { inside: emptySizes(), unclear: emptySizes() };
  for (const unit of units) {
    const belongs = meets(among, unit);
    if (belongs === false) continue;
    const side = belongs === null ? sizes.unclear : sizes.inside;
    side[nameOf(meets(counted, unit))] += unit.count;
  }
  const { inside, unclear } = sizes;
  const known = inside.yes + inside.no + inside.unknown;
  // Least: what may not be counted is not, and of what may belong only that belongs. Greatest: the other way about.
  const [others, more] = [unclear.no + unclear.unknown, unclear.yes + unclear.unknown];
  return {
    units: known,
    counted: inside.yes,
    unknown: inside.unknown,
    unclear: unclear.yes + unclear.no + unclear.unknown,
    lowest: known === 0 ? null : cutPercent(inside.yes, known + others),
    highest: known === 0 ? null : cutPercent(inside.yes + inside.unknown + more, known + more),
  };
}

/** Why units are not known to belong, or to be counted: each stands under the first condition that leaves it open. */
export function shareUnknown({ among, counted }: ShareDefinition, units: readonly Unit[]): MeasureUnknown[] {
  const found = new Map<string, MeasureUnknown>();
  for (const unit of units) {
    const belongs = meets(among, unit);
    if (belongs === false || (belongs && meets(counted, unit) !== null)) continue;
    const cause = leftOpenBy([...among, ...counted], unit);
    if (!cause) continue;
    const key = `${cause.field} ${cause.absent ?? ""}`;
    found.set(key, { ...cause, units: (found.get(key)?.units ?? 0) + unit.count });
  }
  return [...found.values()].sort(by(({ field, absent }) => `${field} ${absent ?? ""}`));
}

function emptySizes() {
  return { yes: 0, no: 0, unknown: 0 };
}

function nameOf(truth: Truth): keyof ReturnType<typeof emptySizes> {
  return truth === null ? "unknown" : truth ? "yes" : "no";
}
