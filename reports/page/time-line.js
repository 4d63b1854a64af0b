import { head } from "./data.js";
import { counted, svg } from "./dom.js";
import { rowFor, scaleOf } from "./scale.js";
import { DAY, dayText, timeText, WEEKDAYS, weekday } from "./time.js";

/**
 * @typedef {import("./data.js").CaseDetail} CaseDetail
 * @typedef {import("./scale.js").Scale} Scale
 */

const LINE_WIDTH = 1000;
const LABEL_ROW = 15;
const NIGHT_FROM = 18 * 60;
const NIGHT_TO = 8 * 60;

/**
 * @typedef {object} Label
 * @property {number} from where it begins
 * @property {number} to
 * @property {number} x what it belongs to
 * @property {string} text
 * @property {string} full
 * @property {number} row
 */

/** @typedef {{ at: number, isLaw: boolean, text: string, full: string }} Due */

/**
 * The case on a line of local time: what happened on it, dues of the law above, of the policy below. The table beside it says the same in
 * words.
 * @param {CaseDetail} detail
 * @param {boolean} isOpen does time run on to the end of the data?
 * @returns {SVGElement | null}
 */
export function timeLine(detail, isOpen) {
  const dues = duesOf(detail);
  const minutes = [
    ...detail.events.flatMap(({ at }) => at),
    ...dues.map(({ at }) => at),
    ...(isOpen ? [head.asOf] : []),
  ];
  if (minutes.length === 0) return null;
  const scale = scaleOf(minutes, 10, LINE_WIDTH - 20);
  const events = labelled(
    detail.events.map((event) => ({
      at: event.at[0],
      text: event.word,
      full: `${event.word}: ${event.time}`,
    })),
    scale,
  );
  const law = labelled(
    dues.filter(({ isLaw }) => isLaw),
    scale,
  );
  const policy = labelled(
    dues.filter(({ isLaw }) => !isLaw),
    scale,
  );
  const top = 16;
  const axis = top + law.rows * LABEL_ROW + events.rows * LABEL_ROW + 24;
  const below = axis + 46;
  const height = below + policy.rows * LABEL_ROW + 8;
  const title = `Time line of case ${detail.key}`;
  return svg(
    "svg",
    {
      viewBox: `0 0 ${LINE_WIDTH} ${height}`,
      role: "img",
      "aria-labelledby": "time-line-title time-line-about",
    },
    svg("title", { id: "time-line-title" }, title),
    svg(
      "desc",
      { id: "time-line-about" },
      `${counted(detail.events.length, "event")} and ${counted(dues.length, "due mark")} on the local clock, from ${timeText(Math.min(...minutes))} to ${timeText(Math.max(...minutes))}. The tables that follow list them.`,
    ),
    ...shading(detail, scale, top - 6, axis),
    ...dayMarks(scale, axis),
    svg("line", { class: "t-axis", x1: 0, y1: axis, x2: LINE_WIDTH, y2: axis }),
    ...scale.breaks.flatMap((gap) => breakMark(gap, scale, axis)),
    ...(isOpen ? endMark(scale, top, axis) : []),
    ...law.labels.flatMap((label) => dueMark(label, top + label.row * LABEL_ROW, axis, true)),
    ...events.labels.flatMap((label) => eventLabel(label, axis - 18 - label.row * LABEL_ROW, axis)),
    ...detail.events.map((event) => eventMark(event, scale, axis)),
    ...policy.labels.flatMap((label) => dueMark(label, below + label.row * LABEL_ROW, axis, false)),
  );
}

/** Dues at the same minute on the same side stand as one. @param {CaseDetail} detail @returns {Due[]} */
function duesOf(detail) {
  /** @type {Map<string, { at: number, isLaw: boolean, cites: Set<string>, texts: Set<string> }>} */
  const found = new Map();
  for (const { at, isLaw, cite, text } of detail.findings.flatMap(({ marks: own }) => own)) {
    const key = `${isLaw} ${at}`;
    const due = found.get(key) ?? { at, isLaw, cites: new Set(), texts: new Set() };
    due.cites.add(cite);
    due.texts.add(text);
    found.set(key, due);
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ at, isLaw, cites, texts }) => {
      const [first = "", ...more] = cites;
      return {
        at,
        isLaw,
        text: `due ${first}${more.length > 0 ? ` +${more.length}` : ""}`,
        full: [...texts].join("\n"),
      };
    });
}

/**
 * @param {readonly { at: number, text: string, full: string }[]} items
 * @param {Scale} scale
 * @returns {{ labels: Label[], rows: number }}
 */
function labelled(items, scale) {
  /** @type {number[]} */
  const ends = [];
  const labels = [...items]
    .sort((a, b) => a.at - b.at)
    .map(({ at, text, full }) => {
      const x = scale.at(at);
      const short = text.length > 44 ? `${text.slice(0, 43)}\u2026` : text;
      const width = short.length * 6.2 + 12;
      const from = Math.min(x, LINE_WIDTH - width);
      return { x, from, to: from + width, text: short, full, row: rowFor(ends, from, from + width) };
    });
  return { labels, rows: ends.length };
}

/** Nights, weekends and holidays behind the line. @param {CaseDetail} detail @param {Scale} scale @param {number} top @param {number} bottom */
function shading(detail, scale, top, bottom) {
  /** @type {SVGElement[]} */
  const shades = [];
  const holidays = new Map(detail.holidays.map(([day, name]) => [day, name]));
  const shade = (
    /** @type {number} */ from,
    /** @type {number} */ to,
    /** @type {string} */ name,
    /** @type {string} */ title,
  ) => {
    const start = Math.max(from, scale.from);
    const end = Math.min(to, scale.to);
    if (end <= start || scale.breaks.some((gap) => start >= gap.from && end <= gap.to)) return;
    const x = scale.at(start);
    shades.push(
      svg(
        "rect",
        { class: name, x, y: top, width: scale.at(end) - x, height: bottom - top },
        title === "" ? null : svg("title", {}, title),
      ),
    );
  };
  for (let day = Math.floor(scale.from / DAY); day * DAY < scale.to; day += 1) {
    const start = day * DAY;
    const holiday = holidays.get(day);
    if (holiday !== undefined) shade(start, start + DAY, "t-holiday", holiday);
    else if (head.weekend.includes(weekday(day))) shade(start, start + DAY, "t-weekend", "weekend");
    else if (scale.perDay > 36) {
      shade(start, start + NIGHT_TO, "t-night", "");
      shade(start + NIGHT_FROM, start + DAY, "t-night", "");
    }
    if (holiday !== undefined && !scale.breaks.some((gap) => start >= gap.from && start < gap.to))
      shades.push(
        svg(
          "text",
          { class: "t-soft", x: scale.at(Math.max(start, scale.from)) + 2, y: bottom + 34 },
          holiday,
        ),
      );
  }
  return shades;
}

/** A tick at every midnight, and the day where there is room. @param {Scale} scale @param {number} axis */
function dayMarks(scale, axis) {
  const every = Math.max(1, Math.ceil(64 / scale.perDay));
  /** @type {SVGElement[]} */
  const found = [];
  for (let day = Math.ceil(scale.from / DAY); day * DAY < scale.to; day += 1) {
    const minute = day * DAY;
    if (scale.breaks.some((gap) => minute > gap.from && minute < gap.to)) continue;
    const x = scale.at(minute);
    found.push(svg("line", { class: "t-tick", x1: x, y1: axis - 4, x2: x, y2: axis + 8 }));
    const isCut = scale.breaks.some((gap) => minute <= gap.from && minute + DAY * every > gap.from);
    if (day % every === 0 && x < LINE_WIDTH - 60 && !isCut)
      found.push(
        svg("text", { x: x + 3, y: axis + 20 }, `${WEEKDAYS[weekday(day)]} ${dayText(minute).slice(5)}`),
      );
  }
  return found;
}

/** @param {{ from: number, to: number }} gap @param {Scale} scale @param {number} axis */
function breakMark(gap, scale, axis) {
  const x = (scale.at(gap.from) + scale.at(gap.to)) / 2;
  const days = Math.round((gap.to - gap.from) / DAY);
  return [
    svg("rect", { class: "t-break", x: x - 4, y: axis - 3, width: 8, height: 6 }),
    svg("path", {
      class: "t-lead",
      fill: "none",
      d: `M${x - 6} ${axis + 6}L${x - 2} ${axis - 6}M${x + 2} ${axis + 6}L${x + 6} ${axis - 6}`,
    }),
    svg("text", { class: "t-soft", x, y: axis + 20, "text-anchor": "middle" }, counted(days, "day")),
  ];
}

/** @param {Scale} scale @param {number} top @param {number} axis */
function endMark(scale, top, axis) {
  const x = scale.at(head.asOf);
  return [
    svg("line", { class: "t-end", x1: x, y1: top - 6, x2: x, y2: axis + 36 }),
    svg("text", { class: "t-soft", x: x - 3, y: axis + 34, "text-anchor": "end" }, "end of data"),
  ];
}

/** @param {Label} label @param {number} y @param {number} axis @param {boolean} isLaw */
function dueMark({ x, from, text, full }, y, axis, isLaw) {
  const side = isLaw ? "" : " policy";
  const flag = isLaw ? `M${x} ${axis}l-4 -8h8z` : `M${x} ${axis}l-4 8h8z`;
  return [
    svg("line", { class: `t-due${side}`, x1: x, y1: isLaw ? y + 3 : y - 9, x2: x, y2: axis }),
    svg("path", { class: `t-flag${side}`, d: flag }),
    svg("text", { x: from + 4, y }, text, svg("title", {}, full)),
  ];
}

/** @param {Label} label @param {number} y @param {number} axis */
function eventLabel({ x, from, text, full }, y, axis) {
  return [
    svg("line", { class: "t-lead", x1: x, y1: y + 3, x2: x, y2: axis }),
    svg("text", { x: from + 3, y }, text, svg("title", {}, full)),
  ];
}

/** A dot, or a bar over the span it lies in. @param {CaseDetail["events"][number]} event @param {Scale} scale @param {number} axis */
function eventMark({ at: [from, to] }, scale, axis) {
  const x = scale.at(from);
  return from === to
    ? svg("circle", { class: "t-event", cx: x, cy: axis, r: 4 })
    : svg("rect", {
        class: "t-event",
        x,
        y: axis - 3,
        width: Math.max(2, scale.at(to) - x),
        height: 6,
        rx: 3,
      });
}
