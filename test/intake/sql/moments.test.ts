import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MICROS_PER_DAY, MICROS_PER_HOUR, MICROS_PER_MINUTE, parseDay } from "#calendar/day.js";
import { NOT_YET } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { type Database, openDatabase, type Session } from "#duckdb/database.js";
import { FAR } from "#duckdb/far.js";
import { momentReader } from "#intake/read-moment.js";
import { layoutSql } from "#intake/sql/layout-sql.js";
import { lookups } from "#intake/sql/lookups.js";
import { dayOffset, isUntoldMoment, momentEnds, momentSql } from "#intake/sql/moment-sql.js";
import { hasPlainOffsets } from "#intake/sql/zone-table.js";
import { dice, randomClock, written } from "../../compiled/random-moments.js";

let database: Database;
let session: Session;
beforeAll(async () => {
  database = await openDatabase({ paths: [], threads: 1, memory: "500MB" });
  session = await database.connect();
});
afterAll(() => {
  session.close();
  database.close();
});

/** Both ends of date texts with their time texts in SQL, null where a text is left to the reference. */
async function endsInSql(
  layouts: readonly string[],
  timeLayouts: readonly string[],
  zone: string,
  texts: readonly (readonly [string, string | null])[],
): Promise<([number, number] | null)[]> {
  const known = lookups("main");
  const sql = momentSql(layouts, timeLayouts, new Set(["open"]), known);
  if (sql === null) throw new Error(`${layouts} ${timeLayouts} are not read in SQL`);
  await session.run("create or replace table texts (n integer, d varchar, t varchar)");
  await session.append(
    "texts",
    texts.map(([date, time], n) => [n, date, time]),
  );
  const time = timeLayouts.length === 0 ? null : { text: "t", reading: "rt" };
  const columns = known.columnsOf(zoneOf(zone));
  const ends = momentEnds("v", "o", columns);
  const value = sql.value({ text: "d", reading: "rd" }, time);
  const readings = `${sql.readDate("d")} as rd, ${time ? sql.readTime("t") : "null"} as rt`;
  for (const statement of known.statements()) await session.run(statement);
  const rows = await session.rows(`
    select ${isUntoldMoment("v")}, ${ends.from}, ${ends.to}
    from (select *, ${dayOffset("v", columns)} as o
    from (select *, ${value} as v from (select *, ${readings} from texts))${known.joined()}) order by n`);
  return rows.map(([untold, from, to]) => (untold ? null : [Number(from), Number(to)]));
}

/** What the reference reads; null where it reads nothing. */
function endsByReference(
  layouts: readonly string[],
  timeLayouts: readonly string[],
  zone: string,
  [date, time]: readonly [string, string | null],
): [number, number] | null {
  if (date === "open" && (time === null || time === "open")) return [FAR, FAR];
  const read = momentReader({
    layouts,
    timeLayouts: timeLayouts.length === 0 ? null : timeLayouts,
    zone: zoneOf(zone),
  });
  const moment = read(date, time);
  if ("code" in moment) return null;
  return moment === NOT_YET ? [FAR, FAR] : [moment.from, moment.to];
}

const LAYOUTS = [
  ["iso"],
  ["yyyy-MM-dd"],
  ["MM/dd/yyyy", "iso"],
  ["M/d/yyyy", "d/M/yyyy"],
  ["M/d/yy"],
  ["d.M.yyyy", "yyyyMMdd"],
  ["dd-MMM-yyyy", "d MMM yy"],
  ["MM/dd/yyyy HH:mm", "M/d/yyyy h:mm a"],
  ["yyyy-MM-dd HH:mm:ss.SSS", "yyyy-MM-dd'T'HH:mm:ss.SSSSSS"],
  ["yyyyMMdd'T'HHmmss", "iso"],
  ["yyyy-MM-dd'T'HH:mmXXX", "yyyy-MM-dd'T'HH:mm:ssXXX"],
  ["yyyy/M/d 'at' H:mm", "M/d/yyyy ha"],
];
const TIMES = [["HH:mm:ss", "HH:mm"], ["H:mm", "h:mm a"], ["HHmm", "Hmm"], ["hh:mm:ssa"], ["HH.mm.ss.SSS"]];

/** What becomes of a text by hand or by an export. */
function damaged(roll: ReturnType<typeof dice>, text: string): string {
  const at = roll.below(text.length + 1);
  const mark = roll.pick([
    "",
    "0",
    "9",
    " ",
    "  ",
    "\t",
    "T",
    "Z",
    ":",
    "-",
    "+",
    "/",
    ".",
    "٣",
    "a",
    "\u00a0",
  ]);
  return text.slice(0, at) + mark + text.slice(at + roll.below(2));
}

describe("a moment in SQL is that of the reference, or is left to it", () => {
  it.each(LAYOUTS.map((layouts) => [layouts.join(" or "), layouts] as const))("%s", async (_, layouts) => {
    const roll = dice(layouts.join().length);
    const texts = Array.from({ length: 6000 }, (): [string, null] => {
      const text = written(roll, roll.pick(layouts), randomClock(roll));
      return [roll.chance(0.5) ? text : roll.chance(0.02) ? "open" : damaged(roll, text), null];
    });
    const inSql = await endsInSql(layouts, [], "America/Los_Angeles", texts);
    const reference = texts.map((text) => endsByReference(layouts, [], "America/Los_Angeles", text));
    const both = inSql.filter((ends) => ends !== null).length;
    expect(inSql.map((ends, at) => [texts[at], ends ?? reference[at]])).toEqual(
      reference.map((ends, at) => [texts[at], ends]),
    );
    // Left to the reference is what is odd, and no more.
    expect(both).toBeGreaterThan(0.97 * reference.filter((ends) => ends !== null).length);
  });

  it.each(TIMES.map((times) => [times.join(" or "), times] as const))(
    "with a time column, %s",
    async (_, times) => {
      const roll = dice(times.join().length);
      const layouts = ["iso", "M/d/yyyy"];
      const texts = Array.from({ length: 6000 }, (): [string, string | null] => {
        const clock = randomClock(roll);
        const date = written(roll, roll.pick(layouts), roll.chance(0.3) ? midnight(clock) : clock);
        const time = written(roll, roll.pick(times), roll.chance(0.3) ? randomClock(roll) : clock);
        if (roll.chance(0.02)) return ["open", roll.pick([null, "open", time])];
        return [
          roll.chance(0.8) ? date : damaged(roll, date),
          roll.chance(0.2) ? null : roll.chance(0.8) ? time : damaged(roll, time),
        ];
      });
      const zone = "Australia/Lord_Howe";
      const inSql = await endsInSql(layouts, times, zone, texts);
      const reference = texts.map((text) => endsByReference(layouts, times, zone, text));
      expect(inSql.map((ends, at) => [texts[at], ends ?? reference[at]])).toEqual(
        reference.map((ends, at) => [texts[at], ends]),
      );
      // A date with an offset beside a time column is left to the reference.
      expect(inSql.filter((ends) => ends !== null).length).toBeGreaterThan(
        0.9 * reference.filter((ends) => ends !== null).length,
      );
    },
  );
});

function midnight({
  parts: [year, month, date],
}: ReturnType<typeof randomClock>): ReturnType<typeof randomClock> {
  return { parts: [year, month, date, 0, 0, 0], micros: 0 };
}

describe("clock changes", () => {
  it.each([
    "America/Los_Angeles",
    "America/Havana",
    "America/Asuncion",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Europe/Dublin",
    "Antarctica/Troll",
    "UTC",
  ])("of %s give the same instants and days", async (id) => {
    const zone = zoneOf(id);
    expect(hasPlainOffsets(zone)).toBe(true);
    const first = (parseDay("2000-01-01") as number) * MICROS_PER_DAY;
    const near = [first, ...zone.changes.filter((at) => at > first + MICROS_PER_DAY)].flatMap((at) =>
      Array.from({ length: 60 }, (_, step) => at + (step - 30) * 45 * MICROS_PER_MINUTE - MICROS_PER_HOUR),
    );
    const inYears = near
      .map((micros) => new Date(micros / 1000).toISOString())
      .filter((text) => text >= "2000" && text < "2050");
    const texts = inYears.flatMap((text): [string, null][] => [
      [text.slice(0, 10), null],
      [text.slice(0, 16), null],
      [`${text.slice(0, 10)} ${text.slice(11, 13)}:00`, null],
    ]);
    const inSql = await endsInSql(["iso"], [], id, texts);
    expect(inSql).toEqual(texts.map((text) => endsByReference(["iso"], [], id, text)));
  });
});

it.each(["Mdyyyy", "yyyyMd", "yyyy-MM-dd 00:00", "yyyy-MM-dd%", "XXX yyyy-MM-dd"])(
  "the layout %s is left to the reference",
  (layout) => {
    expect(layoutSql(layout)).toBeNull();
  },
);

describe("a layout that names a whole day or minute is written in one text for each", () => {
  it.each([
    ["MM/dd/yyyy", "day", ["%m/%d/%Y"]],
    ["M/d/yy", "day", ["%-m/%-d/%y", "%m/%d/%y"]],
    ["d MMM yyyy", "day", ["%-d %b %Y", "%d %b %Y"]],
    ["h:mm a", "minute", ["%-I:%M %p", "%I:%M %p"]],
    ["Hmm", "minute", ["%-H%M", "%H%M"]],
  ])("%s", (layout, unit, formats) => {
    expect(layoutSql(layout)?.written).toEqual({ unit, formats });
  });

  it.each(["HH:mm:ss", "ha", "MM/dd/yyyy HH:mm", "yyyy-MM-dd'T'HH:mmXXX"])(
    "%s is read in each row",
    (layout) => {
      expect(layoutSql(layout)?.written).toBeNull();
    },
  );

  it.each([
    ["MM/dd/yyyy", "M/d/yyyy"],
    ["d MMM yy", "dd-MMM-yyyy"],
  ])("every day of the years that are read, in %s and in %s", async (...layouts) => {
    const days = Array.from({ length: 18_263 }, (_, day) => (parseDay("2000-01-01") as number) + day);
    for (const layout of layouts) {
      const texts = days.map((day): [string, null] => [textOfDay(layout, day), null]);
      const inSql = await endsInSql([layout], [], "America/Chicago", texts);
      expect(inSql).toEqual(texts.map((text) => endsByReference([layout], [], "America/Chicago", text)));
    }
  });
});

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function textOfDay(layout: string, day: number): string {
  const [year = "", month = "", date = ""] = new Date(day * 86_400_000).toISOString().slice(0, 10).split("-");
  const parts: Record<string, string> = {
    yyyy: year,
    yy: year.slice(2),
    MMM: NAMES[Number(month) - 1] ?? "",
    MM: month,
    M: String(Number(month)),
    dd: date,
    d: String(Number(date)),
  };
  return layout.replace(/yyyy|yy|MMM|MM|M|dd|d/g, (token) => parts[token] ?? "");
}
