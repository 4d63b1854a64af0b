/** A small generator of numbers (mulberry32). */
export function dice(seed: number) {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    chance: (share: number) => next() < share,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
  };
}
export type Dice = ReturnType<typeof dice>;

export const ZONES = [
  "America/Los_Angeles",
  "America/Chicago",
  "America/Havana",
  "America/Asuncion",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Africa/Casablanca",
  "Africa/Cairo",
  "UTC",
];
export const DATE_LAYOUTS = [
  "iso",
  "yyyy-MM-dd",
  "MM/dd/yyyy",
  "M/d/yyyy",
  "M/d/yy",
  "d.M.yyyy",
  "yyyyMMdd",
  "dd-MMM-yyyy",
  "d MMM yy",
  "MM/dd/yyyy HH:mm",
  "M/d/yyyy h:mm a",
  "yyyy-MM-dd HH:mm:ss.SSS",
  "yyyyMMdd'T'HHmmss",
  "MM/dd/yyyy hh:mm:ss a",
  "yyyy-MM-dd'T'HH:mm:ss.SSSSSS",
  "yyyy/M/d 'at' H:mm",
];
export const OFFSET_LAYOUT = "yyyy-MM-dd'T'HH:mmXXX";
export const TIME_LAYOUTS = [
  "HH:mm:ss",
  "HH:mm",
  "H:mm",
  "h:mm a",
  "Hmm",
  "hh:mm:ssa",
  "HHmm",
  "HH.mm.ss.SSS",
];
const MONTHS = ["Jan", "feb", "MAR", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value: number) => String(value).padStart(2, "0");

export interface Clock {
  readonly parts: readonly [number, number, number, number, number, number];
  readonly micros: number;
}

/** Often near a change of some zone's clock, now and then no such time at all. */
export function randomClock(roll: Dice): Clock {
  const [year, month, date] = roll.chance(0.5)
    ? roll.pick([
        [2025, 3, 9],
        [2025, 11, 2],
        [2025, 4, 6],
        [2025, 10, 5],
        [2024, 10, 6],
        [2024, 3, 24],
        [2025, 4, 25],
        [2025, 10, 31],
        [2025, 3, 30],
        [2025, 10, 26],
        [2025, 2, 23],
        [2025, 4, 6],
        [2025, 3, 10],
        [2000, 1, 1],
        [2049, 12, 31],
        [2050, 1, 1],
        [1999, 12, 31],
      ])
    : [
        2024 + roll.below(3),
        1 + roll.below(roll.chance(0.05) ? 14 : 12),
        1 + roll.below(roll.chance(0.1) ? 33 : 28),
      ];
  const hour = roll.chance(0.6) ? roll.below(4) : roll.below(roll.chance(0.05) ? 26 : 24);
  const parts = [year, month, date, hour, roll.below(60), roll.chance(0.5) ? 0 : roll.below(60)] as const;
  return { parts: parts as unknown as Clock["parts"], micros: roll.chance(0.7) ? 0 : roll.below(1_000_000) };
}

export function written(roll: Dice, layout: string, clock: Clock): string {
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = clock.parts;
  const micros = String(clock.micros).padStart(6, "0");
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  const texts: Record<string, string> = {
    yyyy: String(year),
    yy: two(year % 100),
    MMM: MONTHS[month - 1] ?? "Foo",
    MM: two(month),
    M: roll.chance(0.2) ? two(month) : String(month),
    dd: two(date),
    d: roll.chance(0.2) ? two(date) : String(date),
    HH: two(hour),
    H: roll.chance(0.2) ? two(hour) : String(hour),
    hh: two(hour12),
    h: String(hour12),
    mm: two(minute),
    ss: two(second),
    SSSSSS: micros,
    SSS: micros.slice(0, 3),
    a: roll.pick(hour < 12 ? ["am", "AM", "Am"] : ["pm", "PM"]),
    XXX: roll.pick(["Z", "-08:00", "+05:30", "-14:59", "+15:00"]),
  };
  if (layout !== "iso") {
    return layout.replace(/'([^']*)'|yyyy|yy|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|S{6}|SSS|a|XXX/g, (token, text) =>
      text === undefined ? (texts[token] ?? token) : text,
    );
  }
  const day = `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
  if (roll.chance(0.3)) return day;
  const seconds = roll.pick(["", `:${two(second)}`, `:${two(second)}.${micros.slice(0, 1 + roll.below(6))}`]);
  const offset = roll.chance(0.7)
    ? ""
    : roll.pick(["Z", "-08:00", "+05:30", "+14:30", "-15:00", "+0530", "z"]);
  return `${day}${roll.pick([" ", "T"])}${two(hour)}:${two(minute)}${seconds}${offset}`;
}
