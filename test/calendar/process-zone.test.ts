import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { root } from "../support/project.js";

/** Dues, days and printed times of a few instants, worked out by the built program in a process of its own. */
const SCRIPT = `
import { businessCalendar } from "#calendar/business-calendar.js";
import { dueAfter } from "#calendar/counting.js";
import { layoutReader } from "#calendar/layout.js";
import { formatInstant, momentOf, parseMoment } from "#calendar/moment.js";
import { localDay, zoneOf } from "#calendar/zone.js";
const data = { id: "t", from: "2015-01-01", to: "2035-12-31", weekend: ["saturday", "sunday"], holidays: [] };
const counting = { calendar: "t", dayZero: "next-open-day", cutoff: 61200000000, lastDay: "rolls", dayEnds: null };
const lines = [];
for (const id of ["America/Los_Angeles", "America/New_York", "UTC"]) {
  const zone = zoneOf(id);
  for (const text of ["2025-03-09T02:30", "2025-11-02T01:30", "2025-12-31", "2025-06-11T04:30Z"]) {
    const moment = parseMoment(text, zone);
    const dues = ["hours", "calendarDays", "businessDays"].map((unit) =>
      formatInstant(dueAfter(moment.from, unit, 3, counting, businessCalendar(data), zone), zone));
    lines.push([id, text, moment.from, moment.to, localDay(zone, moment.from), ...dues].join(" "));
  }
  lines.push(JSON.stringify(momentOf(layoutReader("MM/dd/yyyy hh:mm a")("07/01/2025 01:05 PM"), zone)));
}
process.stdout.write(lines.join("\\n"));
`;

function printed(env: Record<string, string>): string {
  const options = { cwd: root, env: { PATH: process.env.PATH ?? "", ...env }, encoding: "utf8" as const };
  return execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT], options);
}

describe("the zone and the locale of the process", () => {
  const expected = printed({ TZ: "UTC", LANG: "C" });

  it("is asked for something", () => {
    expect(expected).toContain("America/Los_Angeles 2025-03-09T02:30");
  });

  it.each([
    ["Asia/Kolkata", "hi_IN.UTF-8"],
    ["America/New_York", "tr_TR.UTF-8"],
    ["Pacific/Apia", "C"],
  ])("%s, %s changes nothing", (TZ, LANG) => {
    expect(printed({ TZ, LANG, LC_ALL: LANG })).toBe(expected);
  });
});
