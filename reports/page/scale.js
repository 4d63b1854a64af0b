import { DAY } from "./time.js";

/**
 * A scale of local minutes to places on a drawing. Long spans in which nothing happens are drawn short.
 * @typedef {object} Scale
 * @property {(minute: number) => number} at
 * @property {number} perDay width of a day that is drawn whole
 * @property {{ from: number, to: number }[]} breaks spans that are drawn short, in minutes
 * @property {number} from first minute
 * @property {number} to last minute
 */

/** A limit of some business days over a weekend and a holiday is drawn whole: its days are what is counted. */
const LONG = 9 * DAY;
const SHORT = 1.1 * DAY;

/**
 * @param {readonly number[]} minutes what has to be shown
 * @param {number} left
 * @param {number} width
 * @returns {Scale}
 */
export function scaleOf(minutes, left, width) {
  const points = [...new Set(minutes)].sort((a, b) => a - b);
  const pad = Math.max(0.3 * DAY, (DAY - ((points.at(-1) ?? 0) - (points[0] ?? 0))) / 2);
  const stops = [(points[0] ?? 0) - pad, ...points, (points.at(-1) ?? 0) + pad];
  /** @type {{ from: number, to: number }[]} */
  const breaks = [];
  /** Minutes as drawn up to each stop. */
  const drawn = [0];
  for (let index = 1; index < stops.length; index += 1) {
    const [before = 0, here = 0] = [stops[index - 1], stops[index]];
    const span = here - before;
    // Some of it is left whole at both ends, so that what stands there has its day around it.
    if (span > LONG) breaks.push({ from: before + SHORT / 2, to: here - SHORT / 2 });
    drawn.push((drawn.at(-1) ?? 0) + (span > LONG ? 2 * SHORT : span));
  }
  const perMinute = width / (drawn.at(-1) || 1);
  return {
    from: stops[0] ?? 0,
    to: stops.at(-1) ?? 0,
    breaks,
    perDay: perMinute * DAY,
    at(minute) {
      let index = 1;
      while (index < stops.length - 1 && (stops[index] ?? 0) < minute) index += 1;
      const [before = 0, here = 0] = [stops[index - 1], stops[index]];
      const start = drawn[index - 1] ?? 0;
      return left + (start + shortened(minute - before, here - before)) * perMinute;
    },
  };
}

/** How far into a span a minute is drawn. @param {number} into @param {number} span */
function shortened(into, span) {
  if (span <= LONG) return into;
  const edge = SHORT / 2;
  if (into <= edge) return into;
  if (into >= span - edge) return 2 * SHORT - (span - into);
  return edge + ((into - edge) / (span - 2 * edge)) * SHORT;
}

/**
 * The first row in which a label has room beside those before it; labels come from left to right.
 * @param {number[]} ends where each row is taken up to
 * @param {number} from
 * @param {number} to
 */
export function rowFor(ends, from, to) {
  const free = ends.findIndex((end) => end + 6 < from);
  const row = free < 0 ? ends.length : free;
  ends[row] = to;
  return row;
}
