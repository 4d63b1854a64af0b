// docs/images/performance.svg: seconds over determinations, both axes logarithmic. The same numbers stand in the page's table.

const [WIDTH, HEIGHT] = [720, 420];
const BOX = { left: 70, right: 690, top: 50, bottom: 350 };
const SERIES = [
  { id: "ours", title: "p2p-audit, end to end", color: "#1f5fa8", dash: "" },
  { id: "bare", title: "bare load", color: "#8a5a00", dash: "6 4" },
];

const log = Math.log10;
const short = (count) =>
  count >= 1e6 ? `${count / 1e6} million` : count >= 1e3 ? `${count / 1e3} thousand` : String(count);

/** @param {{date: string, rows: readonly object[]}} sizes as measured. @returns {string} the image. */
export function plot({ date, rows }) {
  const counts = rows.map(({ determinations }) => determinations);
  const seconds = rows.flatMap((row) => SERIES.map(({ id }) => row[id].seconds.median));
  const [x0, x1] = [Math.floor(log(Math.min(...counts))), Math.ceil(log(Math.max(...counts)))];
  const [y0, y1] = [Math.floor(log(Math.min(...seconds))), Math.ceil(log(Math.max(...seconds)))];
  const x = (value) => place(log(value), x0, x1, BOX.left, BOX.right);
  const y = (value) => place(log(value), y0, y1, BOX.bottom, BOX.top);
  const powers = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const text = (at, down, words, more = "") =>
    `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" ${more}>${words}</text>`;
  const line = (xa, ya, xb, yb) =>
    `<line x1="${xa.toFixed(1)}" y1="${ya.toFixed(1)}" x2="${xb.toFixed(1)}" y2="${yb.toFixed(1)}" stroke="#ccc"/>`;
  const grid = [
    ...powers(x0, x1).flatMap((value) => [
      line(x(value), BOX.top, x(value), BOX.bottom),
      text(x(value), BOX.bottom + 20, short(value), 'text-anchor="middle"'),
    ]),
    ...powers(y0, y1).flatMap((value) => [
      line(BOX.left, y(value), BOX.right, y(value)),
      text(BOX.left - 8, y(value) + 4, `${value} s`, 'text-anchor="end"'),
    ]),
  ];
  const curves = SERIES.flatMap(({ id, title, color, dash }, index) => {
    const points = rows.map((row) => [x(row.determinations), y(row[id].seconds.median)]);
    const path = points.map((point) => point.map((one) => one.toFixed(1)).join(",")).join(" ");
    const shown = BOX.top + 20 + 20 * index;
    return [
      `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      ...points.map(
        ([across, down]) =>
          `<circle cx="${across.toFixed(1)}" cy="${down.toFixed(1)}" r="3.5" fill="${color}"/>`,
      ),
      `<line x1="${BOX.left + 16}" y1="${shown - 4}" x2="${BOX.left + 46}" y2="${shown - 4}" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      text(BOX.left + 54, shown, title, `fill="${color}"`),
    ];
  });
  const label = `Seconds to audit drops of ${short(Math.min(...counts))} to ${short(Math.max(...counts))} determinations, measured ${date}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(BOX.left, 28, "Seconds from files to findings, by determinations", 'font-size="16"'),
    ...grid,
    ...curves,
    text((BOX.left + BOX.right) / 2, HEIGHT - 20, "determinations in the drop", 'text-anchor="middle"'),
    "</svg>",
    "",
  ].join("\n");
}

function place(value, from, to, start, end) {
  return start + ((value - from) / (to - from)) * (end - start);
}
