import { formatDay, parseDay } from "#calendar/day.js";
import type { CaseRecords, RuleCase } from "#generated/types.js";

/** The records of a rule case with what it changes laid over its base. */
export type WholeCase = CaseRecords;

type Row = Record<string, string | number | boolean>;

/** Base and changes as one, as the case itself is built: the determination field by field, lists as a whole. */
export function wholeCase(base: CaseRecords | undefined, { given }: RuleCase): WholeCase {
  return { ...base, ...given, determination: { ...base?.determination, ...given?.determination } };
}

/**
 * The case with its first P2P request, and everything from that moment on, moved by whole days; with `heldAt`, the talk
 * and what came after it moved to that local time. Null where the case has no request with a time of day and a talk.
 */
export function movedTalk(
  whole: WholeCase,
  days: number,
  heldAt: string | null,
): { readonly whole: WholeCase; readonly askedAt: string } | null {
  const [request] = (whole.p2pRequests ?? []) as Row[];
  const asked = request?.receivedAt;
  const started = request?.startedAt;
  if (typeof asked !== "string" || typeof started !== "string" || !isTime(asked) || !isTime(started))
    return null;
  const startsAt = moved(started, days);
  const shift = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        if (typeof value !== "string" || !isTime(value) || value < asked) return [name, value];
        const later = moved(value, days);
        const isOfTheTalk = later >= startsAt || name === "scheduledFor";
        return [
          name,
          heldAt !== null && isOfTheTalk ? plusMinutes(later, minutesBetween(startsAt, heldAt)) : later,
        ];
      }),
    );
  const lists = ["p2pRequests", "contactAttempts", "notices", "decisionChanges", "information"] as const;
  const rows = lists.map((list) => [list, (whole[list] as Row[] | undefined)?.map(shift)] as const);
  return {
    whole: { ...whole, ...Object.fromEntries(rows.filter(([, list]) => list !== undefined)) },
    askedAt: moved(asked, days),
  };
}

const MINUTES_PER_DAY = 24 * 60;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

function isTime(text: string): boolean {
  return TIME.test(text);
}

function moved(local: string, days: number): string {
  return plusMinutes(local, days * MINUTES_PER_DAY);
}

/** Wall-clock arithmetic: a moved case keeps its times of day over a clock change. */
function plusMinutes(local: string, minutes: number): string {
  const moved = wallMinutes(local) + minutes;
  const ofDay = moved % MINUTES_PER_DAY;
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, "0"));
  return `${formatDay(Math.floor(moved / MINUTES_PER_DAY))}T${hour}:${minute}`;
}

/** Wall-clock minutes from one local time to another. */
export function minutesBetween(from: string, to: string): number {
  return wallMinutes(to) - wallMinutes(from);
}

/** Minutes on the wall clock since the first day; `local` is a time by TIME, on a day there is. */
function wallMinutes(local: string): number {
  const day = parseDay(local.slice(0, 10)) ?? Number.NaN;
  return day * MINUTES_PER_DAY + Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}
