import { formatDay } from "#calendar/day.js";
import type { ArrivalMonth } from "#generated/types.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";
import type { FileDays } from "./file-days.js";

/** Records by sender, kind and month, in this order. */
export function monthsOf(days: readonly FileDays[]): ArrivalMonth[] {
  const months = new Map<string, ArrivalMonth>();
  for (const { sender, kind, days: counts } of days)
    for (const [day, records] of counts) {
      const text = formatDay(day);
      const month = text.slice(0, 7);
      const name = JSON.stringify([sender, kind, month]);
      const known = months.get(name);
      if (known === undefined) {
        months.set(name, { sender, kind, month, records, firstDay: text, lastDay: text });
        continue;
      }
      known.records += records;
      if (text < known.firstDay) known.firstDay = text;
      if (text > known.lastDay) known.lastDay = text;
    }
  return [...months.values()].sort(
    (a, b) =>
      byText(a.sender, b.sender) ||
      RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind) ||
      byText(a.month, b.month),
  );
}
