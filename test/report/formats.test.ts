import { describe, expect, it } from "vitest";
import { cssString } from "#report/css-string.js";
import { markdownText } from "#report/escape-markdown.js";
import { duration, instant, span } from "#report/format-instant.js";
import { percent, percentRange } from "#report/format-number.js";
import { count } from "#shared/counted.js";

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [31204, "31,204"],
  [1234567, "1,234,567"],
])("%d is printed as %s", (value, text) => {
  expect(count(value)).toBe(text);
});

it.each([
  [99.96, "99.9 %"],
  [98.2, "98.2 %"],
  [100, "100.0 %"],
  [0, "0.0 %"],
  [0.05, "0.0 %"],
  [1e-7, "0.0 %"],
  [99.99999999999999, "99.9 %"],
  [null, null],
])("%s per cent is cut to %s", (value, text) => {
  expect(percent(value)).toBe(text);
});

it("a range whose ends print alike is one figure", () => {
  expect(percentRange(96.41, 96.49)).toBe("96.4 %");
  expect(percentRange(0, 100)).toBe("0.0–100.0 %");
  expect(percentRange(null, 100)).toBeNull();
});

describe("instants", () => {
  const asOf = "2026-11-15T23:59:00-08:00";

  it.each([
    ["2026-09-08T09:05:00-07:00", "Tue 2026-09-08 09:05"],
    ["2026-09-08T09:05:30-07:00", "Tue 2026-09-08 09:05:30"],
    ["2026-10-07T23:59:59.999999-07:00", "end of Wed 2026-10-07"],
    ["2024-02-29", "Thu 2024-02-29"],
    ["2026-01-01T00:00:00Z", "Thu 2026-01-01 00:00"],
    ["not an instant", "not an instant"],
  ])("%s is %s", (iso, text) => {
    expect(instant(iso)).toBe(text);
  });

  it.each([
    [null, null],
    [{ from: null, to: null }, "not known"],
    [
      { from: "2026-09-09T00:00:00-07:00", to: "2026-09-09T23:59:59.999999-07:00" },
      "Wed 2026-09-09, no time recorded",
    ],
    [{ from: "2026-11-15T23:59:00.000001-08:00", to: null }, "none by Sun 2026-11-15 23:59"],
    [{ from: "2026-09-09T08:00:00-07:00", to: null }, "not known, at the earliest Wed 2026-09-09 08:00"],
    [{ from: null, to: "2026-09-09T08:00:00-07:00" }, "not known, at the latest Wed 2026-09-09 08:00"],
    [
      { from: "2026-09-09T08:00:00-07:00", to: "2026-09-10T08:00:00-07:00" },
      "between Wed 2026-09-09 08:00 and Thu 2026-09-10 08:00",
    ],
  ])("%j is %s", (value, text) => {
    expect(span(value, asOf)).toBe(text);
  });

  it.each([
    [-1985, "1 day 9 h"],
    [-2880, "2 days"],
    [75, "1 h 15 min"],
    [1441, "1 day"],
    [30, "30 min"],
    [0, "less than a minute"],
  ])("%d minutes are %s", (minutes, text) => {
    expect(duration(minutes)).toBe(text);
  });
});

describe("Markdown", () => {
  it.each([
    ["|<script>", "\\|&lt;script&gt;"],
    ["a\nb\r\nc", "a b c"],
    ["`x` *y* _z_ a_b", "\\`x\\` \\*y\\* \\_z\\_ a_b"],
    ["[t](u)", "\\[t\\](u)"],
    ["\\|", "\\\\\\|"],
    ["# h", "\\# h"],
    ["- x", "\\- x"],
    ["1. x", "1\\. x"],
    ["98.2 %", "98.2 %"],
    ["a & b", "a & b"],
    ["&lt; &#60;", "&amp;lt; &amp;#60;"],
    ["https://x.test", "https:\\/\\/x.test"],
    ["WWW.x.test", "WWW\\.x.test"],
    ["$a$", "\\$a\\$"],
  ])("%j becomes %j", (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });
});

it("a CSS string cannot be closed from inside", () => {
  expect(cssString('a" } </style>\\')).toBe("a\\22  \\7d  \\3c \\2f style\\3e \\5c ");
});
