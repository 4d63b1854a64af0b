import { download } from "./csv.js";
import { head } from "./data.js";
import { h } from "./dom.js";
import { dayText } from "./time.js";

/**
 * @typedef {import("./data.js").Row} Row
 */

/**
 * What became of a finding: the members of a row of dispositions.csv by column.
 * @typedef {Record<string, string>} Mark
 */

/** By fingerprint. @type {Map<string, Mark>} */
export const marks = new Map();
/** Fingerprints whose mark was changed since it was saved. @type {Set<string>} */
export const unsaved = new Set();
/** Owner last named, offered again. */
let lastOwner = "";

export function takeGivenDispositions() {
  for (const given of [...Object.values(head.given), ...head.responses, ...head.unknown]) {
    const told = head.columns.map((name) => [
      name,
      String(/** @type {Record<string, unknown>} */ ({ ...given })[name] ?? ""),
    ]);
    marks.set(given.fingerprint, Object.fromEntries(told));
  }
  window.addEventListener("beforeunload", (event) => {
    if (unsaved.size > 0) event.preventDefault();
  });
}

/** Does its last day lie before the end of the data? @param {Mark} mark */
function isExpired(mark) {
  return (mark.expires ?? "") !== "" && (mark.expires ?? "") < dayText(head.asOf);
}

/** What became of a finding, where somebody said it; a row may hold a response only. @param {string} fingerprint */
function disposedMark(fingerprint) {
  const mark = marks.get(fingerprint);
  return mark?.disposition ? mark : undefined;
}

/** `none`, `expired`, or the code of the disposition. @param {string} fingerprint */
export function stateOf(fingerprint) {
  const mark = disposedMark(fingerprint);
  if (mark === undefined) return "none";
  return isExpired(mark) ? "expired" : (mark.disposition ?? "none");
}

/** @param {string} fingerprint */
export function stateWords(fingerprint) {
  const mark = disposedMark(fingerprint);
  if (mark === undefined) return "";
  const word = head.dispositions.find(([code]) => code === mark.disposition)?.[1] ?? mark.disposition ?? "";
  return isExpired(mark) ? `${word}, expired: to do again` : word;
}

/** @param {string} fingerprint */
export function markSentence(fingerprint) {
  const mark = disposedMark(fingerprint);
  if (mark === undefined) return null;
  const { reason, owner, evidence, cap, expires } = mark;
  const told = [
    `${stateWords(fingerprint)}: ${reason}`,
    `owner ${owner}`,
    evidence ? `evidence ${evidence}` : "",
    cap ? `corrective action plan ${cap}` : "",
    expires ? `until ${expires}` : "",
    unsaved.has(fingerprint) ? "not yet saved" : "",
  ];
  return told.filter((part) => part !== "").join("; ");
}

/** Marks findings alike. @param {readonly Row[]} wanted @param {Mark} mark */
function markAll(wanted, mark) {
  for (const row of wanted) {
    const { response = "", responder = "" } = marks.get(row.fingerprint) ?? {};
    keep(row, { ...mark, response, responder });
  }
  lastOwner = mark.owner ?? lastOwner;
}

/** What the reviewer says of findings; blank takes it back. @param {readonly Row[]} wanted @param {string} response @param {string} by */
export function respond(wanted, response, by) {
  for (const row of wanted) {
    const mark = marks.get(row.fingerprint) ?? {};
    const responder = response === "" ? "" : by;
    if (response === "" && !mark.disposition) marks.delete(row.fingerprint);
    else keep(row, { ...mark, response, responder });
    unsaved.add(row.fingerprint);
  }
}

/** @param {Row} row @param {Mark} mark */
function keep(row, mark) {
  marks.set(row.fingerprint, { ...mark, fingerprint: row.fingerprint, rule: row.line.rule, case: row.key });
  unsaved.add(row.fingerprint);
}

/** Everything that is on file with what was marked here: the file of the next run. */
export function saveDispositions() {
  const lines = [...marks.values()].sort((a, b) => ((a.fingerprint ?? "") < (b.fingerprint ?? "") ? -1 : 1));
  download("dispositions.csv", [
    head.columns,
    ...lines.map((mark) => head.columns.map((name) => mark[name] ?? "")),
  ]);
  unsaved.clear();
}

let forms = 0;

/**
 * The form that marks findings.
 * @param {() => readonly Row[]} wanted
 * @param {string} what
 * @param {() => void} done
 */
export function markForm(wanted, what, done) {
  forms += 1;
  const id = (/** @type {string} */ name) => `mark-${forms}-${name}`;
  const first = wanted().length === 1 ? disposedMark(wanted()[0]?.fingerprint ?? "") : undefined;
  const field = (
    /** @type {string} */ name,
    /** @type {string} */ label,
    /** @type {Record<string, unknown>} */ more = {},
  ) => {
    const input = h("input", {
      id: id(name),
      name,
      value: first?.[name] ?? (name === "owner" ? lastOwner : ""),
      ...more,
    });
    return h("div", { class: more.class ?? null }, h("label", { for: id(name) }, label), input);
  };
  const choice = h("select", { id: id("disposition"), name: "disposition" });
  for (const [code, word] of head.dispositions)
    choice.append(h("option", { value: code, selected: first?.disposition === code }, word));
  const wrong = h("p", { class: "wrong", role: "alert" });
  const form = h(
    "form",
    { class: "mark" },
    h(
      "div",
      { class: "row" },
      h("div", null, h("label", { for: id("disposition") }, "Disposition"), choice),
      field("reason", "Reason", { class: "wide" }),
      field("owner", "Owner"),
      field("evidence", "Evidence (image number, path, link)"),
      field("expires", "Holds until (may be blank)", { type: "date" }),
      field("cap", "Corrective action plan no. (if acknowledged)"),
    ),
    wrong,
    h("div", { class: "bar-row" }, h("button", { type: "submit", class: "main" }, what)),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const mark = Object.fromEntries([...given].map(([name, value]) => [name, String(value).trim()]));
    const lacking = lackOf(mark);
    wrong.textContent = lacking ?? "";
    if (lacking !== null) return;
    markAll(wanted(), mark);
    done();
  });
  return form;
}

/** What a mark lacks; null where nothing. @param {Mark} mark */
function lackOf(mark) {
  if (!mark.reason) return "Give the reason.";
  if (!mark.owner) return "Name the owner.";
  if (mark.disposition === "acknowledged" && !mark.cap)
    return "An acknowledged finding needs the number of its corrective action plan.";
  return null;
}
