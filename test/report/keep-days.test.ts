import { expect, it } from "vitest";
import { keepDays } from "#report/keep-days.js";

const kept = (text: string) => `<span class="keep">${text}</span>`;

it.each([
  ["<td>Tue 2026-10-06 10:00</td>", `<td>${kept("Tue 2026-10-06")} 10:00</td>`],
  ["<p>end of Thu 2026-11-05, as</p>", `<p>end of ${kept("Thu 2026-11-05")}, as</p>`],
  ["<p>(2026-11-05; 2026-11-06)</p>", `<p>(${kept("2026-11-05")}; ${kept("2026-11-06")})</p>`],
  ["<th>2026-09</th>", `<th>${kept("2026-09")}</th>`],
  ["<p>decision P-003, P-1204.</p>", `<p>decision ${kept("P-003")}, ${kept("P-1204")}.</p>`],
])("keeps the parts of a day together: %s", (html, told) => {
  expect(keepDays(html)).toBe(told);
});

it.each([
  '<a href="#d-2026-10-06" title="2026-10-06">day</a>',
  "<title>Report of 2026-10-06</title>",
  '<style>@page { content: "2026-10-06"; }</style>',
  "<p>um_2026-10-06.csv, A2026-10-06, 2026-10-0612, x-2026-10-06, 2026-10-06-x</p>",
  "<p>P-03, AP-003, P-003-1, P-003.csv</p>",
  "<p>HSC 1367-01, 2026-13, 1026-10-06, 2026-1-6</p>",
])("leaves alone what is no day of a sentence: %s", (html) => {
  expect(keepDays(html)).toBe(html);
});
