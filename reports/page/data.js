import { block } from "./dom.js";

/**
 * @typedef {import("../../src/worklist/page-data.js").PageHead} PageHead
 * @typedef {import("../../src/worklist/page-data.js").PagePart} PagePart
 * @typedef {import("../../src/worklist/page-data.js").CaseDetail} CaseDetail
 * @typedef {import("../../src/worklist/page-data.js").FindingDetail} FindingDetail
 * @typedef {import("../../src/worklist/page-data.js").RuleLine} RuleLine
 */

/**
 * A finding as it stands in the list.
 * @typedef {object} Row
 * @property {number} part
 * @property {number} index place in its part
 * @property {string} fingerprint
 * @property {string} key of its case
 * @property {RuleLine} line
 * @property {number} bucket
 * @property {boolean} open
 * @property {number | null} margin
 * @property {number | null} due
 * @property {string} group
 * @property {string} outcome
 * @property {string} subject
 * @property {string} month
 * @property {string} delegate
 * @property {string} productLine
 * @property {string} payer
 * @property {string} policy
 */

/** @type {PageHead} */
export let head;
/** @type {PagePart[]} */
export const parts = [];
/** @type {Row[]} */
export const rows = [];
/** Place of a case: its part and its number in it. @type {Map<string, { part: number, at: number }>} */
const places = new Map();
/** Texts of cases that were parsed. @type {Map<string, CaseDetail[]>} */
const opened = new Map();

/** @param {PageHead} given */
export function takeHead(given) {
  head = given;
}

/** Takes a part of the findings. @param {PagePart} part */
export function addPart(part) {
  const number = parts.push(part) - 1;
  part.cases.forEach((key, at) => {
    places.set(key, { part: number, at });
  });
  const text = (/** @type {readonly number[]} */ column, /** @type {number} */ index) =>
    part.texts[column[index] ?? 0] ?? "";
  part.fingerprint.forEach((fingerprint, index) => {
    const line = /** @type {RuleLine} */ (head.lines[part.line[index] ?? 0]);
    rows.push({
      part: number,
      index,
      fingerprint,
      key: part.cases[part.case[index] ?? 0] ?? "",
      line,
      bucket: part.bucket[index] ?? 0,
      open: part.open[index] === 1,
      margin: part.margin[index] ?? null,
      due: part.due[index] ?? null,
      group: text(part.group, index),
      outcome: text(part.outcome, index),
      subject: text(part.subject, index),
      month: text(part.month, index),
      delegate: text(part.delegate, index),
      productLine: text(part.productLine, index),
      payer: text(part.payer, index),
      policy: head.policies[line.policy]?.cite ?? line.rule,
    });
  });
}

/** A case with everything that is shown of it, parsed when it is first wanted. @param {string} key @returns {CaseDetail | null} */
export function caseOf(key) {
  const place = places.get(key);
  const part = place && parts[place.part];
  if (!place || !part) return null;
  const chunk = Math.floor(place.at / part.chunkCases);
  const name = `${place.part} ${chunk}`;
  const cases =
    opened.get(name) ??
    (place.part === 0 ? block(`page-cases-${chunk}`) : JSON.parse(part.chunks[chunk] ?? "[]"));
  opened.set(name, cases);
  return cases[place.at % part.chunkCases] ?? null;
}
