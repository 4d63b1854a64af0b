import { head, rows } from "./data.js";
import { markForm, saveDispositions, stateWords, unsaved } from "./dispositions.js";
import { byId, count, counted, h } from "./dom.js";
import { exportRows, lineOf } from "./list-rows.js";
import { responseOf } from "./response.js";

/**
 * @typedef {import("./data.js").Row} Row
 */

const PAGE_ROWS = 100;

/**
 * What the list is filtered by; `several`: only where the rows differ in it.
 * @type {{ id: string, label: string, several?: boolean, of: (row: Row) => string }[]}
 */
const FILTERS = [
  { id: "bucket", label: "What to do", of: (row) => head.buckets[row.bucket] ?? "" },
  { id: "group", label: "Line of the worklist", of: (row) => row.group },
  { id: "payer", label: "Payer", of: (row) => row.payer },
  { id: "policy", label: "Policy", of: (row) => row.policy },
  { id: "rule", label: "Rule", of: (row) => `${row.line.title} (${row.line.rule})` },
  { id: "class", label: "Class", of: (row) => row.line.class },
  { id: "direction", label: "Direction", of: (row) => row.line.direction || "no direction" },
  { id: "delegate", label: "Decided by", of: (row) => row.delegate },
  { id: "product-line", label: "Product line", several: true, of: (row) => row.productLine },
  { id: "month", label: "Month", of: (row) => row.month },
  { id: "result", label: "Result", of: (row) => row.outcome },
  { id: "state", label: "Disposition", of: (row) => stateWords(row.fingerprint) || "none" },
  {
    id: "response",
    label: "Reviewer's response",
    of: (row) => (responseOf(row.fingerprint) === "" ? "none" : "on file"),
  },
];

/** The columns of the list and what each is sorted by. @type {{ name: string, by: (row: Row) => string | number }[]} */
const COLUMNS = [
  { name: "Case", by: (row) => row.key },
  { name: "What to do", by: (row) => row.bucket },
  { name: "Rule", by: (row) => `${row.policy} ${row.line.title}` },
  { name: "Result", by: (row) => row.outcome },
  { name: "Due", by: (row) => row.due ?? Number.POSITIVE_INFINITY },
  { name: "Late", by: (row) => row.margin ?? Number.POSITIVE_INFINITY },
  { name: "Decided by", by: (row) => row.delegate },
  { name: "Disposition", by: (row) => stateWords(row.fingerprint) },
];

/** Values chosen by filter; one that is not there lets everything through. @type {Map<string, string>} */
const chosen = new Map();
let sought = "";
/** Column and direction; null is the order of the work. @type {{ column: number, down: boolean } | null} */
let sorting = null;
export let page = 0;
/** What is let through, in order. @type {Row[]} */
export let shown = [];

/** Builds the list under its heading. */
export function buildList() {
  const desk = byId("desk");
  const search = h("input", {
    id: "search",
    type: "search",
    autocomplete: "off",
    oninput: () => seek(search.value),
  });
  const filters = h(
    "div",
    { class: "filters" },
    h("div", null, h("label", { for: "search" }, "Case, record, rule or reference"), search),
  );
  for (const { id, label } of FILTERS) {
    const select = h("select", { id: `filter-${id}`, onchange: () => choose(id, select.value) });
    filters.append(h("div", { id: `field-${id}` }, h("label", { for: `filter-${id}` }, label), select));
  }
  desk.append(
    filters,
    h(
      "div",
      { class: "bar-row" },
      h("p", { id: "shown", "aria-live": "polite" }),
      h("button", { type: "button", onclick: clearFilters }, "Clear filters"),
      h("button", { type: "button", onclick: () => exportRows(shown) }, "Save these as CSV"),
      h(
        "button",
        { type: "button", id: "mark-shown", "aria-expanded": "false", onclick: toggleMarkShown },
        "Mark these",
      ),
      h("button", { type: "button", id: "save", onclick: save }, "Save dispositions.csv"),
      h("p", { id: "unsaved", "aria-live": "polite" }),
    ),
    h("div", { id: "mark-all" }),
    h("div", { id: "side" }),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "List of findings" },
      h("table", { class: "list", id: "list" }),
    ),
    h(
      "div",
      { class: "bar-row" },
      h("button", { type: "button", id: "before", onclick: () => turn(-1) }, "Earlier"),
      h("p", { id: "page" }),
      h("button", { type: "button", id: "after", onclick: () => turn(1) }, "Later"),
    ),
    h(
      "p",
      { class: "keys" },
      h("kbd", null, "/"),
      " search, ",
      h("kbd", null, "n"),
      " and ",
      h("kbd", null, "p"),
      " next and previous case, ",
      h("kbd", null, "Esc"),
      " back to the list. ",
      h("label", null, h("input", { type: "checkbox", id: "keys", checked: true }), " keys on"),
    ),
  );
  fillFilters();
  update();
}

/** The options of every filter, from what is loaded. */
export function fillFilters() {
  for (const { id, several = false, of } of FILTERS) {
    const select = /** @type {HTMLSelectElement} */ (byId(`filter-${id}`));
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
    byId(`field-${id}`).hidden = several && counts.size < 2;
    const names = [...counts.keys()].sort(
      id === "bucket" ? (a, b) => head.buckets.indexOf(a) - head.buckets.indexOf(b) : undefined,
    );
    select.replaceChildren(
      h("option", { value: "" }, "all"),
      ...names.map((name) =>
        h(
          "option",
          { value: name, selected: chosen.get(id) === name },
          `${name.length > 90 ? `${name.slice(0, 89)}\u2026` : name} (${count(counts.get(name) ?? 0)})`,
        ),
      ),
    );
  }
}

/** @param {string} id @param {string} value */
function choose(id, value) {
  if (value === "") chosen.delete(id);
  else chosen.set(id, value);
  page = 0;
  update();
}

/** @param {string} text */
function seek(text) {
  sought = text.trim().toLowerCase();
  page = 0;
  update();
}

function clearFilters() {
  chosen.clear();
  sought = "";
  sorting = null;
  /** @type {HTMLInputElement} */ (byId("search")).value = "";
  fillFilters();
  page = 0;
  update();
}

/** Shows one bucket, or one line of it, from the worklist. @param {number} bucket @param {string | null} group */
export function showBucket(bucket, group) {
  chosen.clear();
  chosen.set("bucket", head.buckets[bucket] ?? "");
  if (group !== null) chosen.set("group", group);
  fillFilters();
  page = 0;
  update();
  byId("desk").scrollIntoView();
  byId("desk-title").focus();
}

/** Filters, sorts and prints again. */
export function update() {
  const tests = FILTERS.filter(({ id }) => chosen.has(id));
  shown = rows.filter((row) => tests.every(({ id, of }) => of(row) === chosen.get(id)) && isSought(row));
  const by = COLUMNS[sorting?.column ?? 1]?.by ?? (() => 0);
  const sign = sorting?.down ? -1 : 1;
  // Within a value the order of the work stays: it is the order of the data, and sorting keeps it.
  shown = shown
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => (a.value === b.value ? 0 : a.value < b.value ? -sign : sign))
    .map(({ row }) => row);
  printList();
}

/** @param {Row} row */
function isSought({ key, subject, fingerprint, line }) {
  return (
    sought === "" ||
    [key, subject, fingerprint, line.rule].some((text) => text.toLowerCase().includes(sought))
  );
}

function printList() {
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_ROWS));
  page = Math.min(page, pages - 1);
  const cases = new Set(shown.map(({ key }) => key)).size;
  byId("shown").textContent =
    `${counted(shown.length, "finding")} in ${counted(cases, "case")}${shown.length === rows.length ? "" : ` of ${count(rows.length)}`}`;
  byId("page").textContent = `Page ${count(page + 1)} of ${count(pages)}`;
  /** @type {HTMLButtonElement} */ (byId("before")).disabled = page === 0;
  /** @type {HTMLButtonElement} */ (byId("after")).disabled = page >= pages - 1;
  byId("unsaved").textContent =
    unsaved.size === 0 ? "" : `${counted(unsaved.size, "finding")} changed here and not yet saved`;
  const own = shown.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
  byId("list").replaceChildren(
    h("caption", null, "A line per finding; the case opens on its number"),
    h("thead", null, h("tr", null, ...COLUMNS.map(columnHead))),
    h("tbody", null, ...own.map(lineOf)),
  );
}

/** @param {typeof COLUMNS[number]} column @param {number} index */
function columnHead({ name }, index) {
  const sorted = sorting?.column === index ? (sorting.down ? "descending" : "ascending") : null;
  const sort = () => {
    sorting = { column: index, down: sorting?.column === index && !sorting.down };
    update();
    /** @type {HTMLElement | null} */ (
      document.querySelector(`#list thead th:nth-child(${index + 1}) button`)
    )?.focus();
  };
  return h("th", { scope: "col", "aria-sort": sorted }, h("button", { type: "button", onclick: sort }, name));
}

/** @param {number} by */
function turn(by) {
  page += by;
  printList();
  byId("desk").scrollIntoView();
}

function toggleMarkShown() {
  const place = byId("mark-all");
  const isOpen = place.childElementCount > 0;
  byId("mark-shown").setAttribute("aria-expanded", String(!isOpen));
  if (isOpen) return place.replaceChildren();
  const form = markForm(
    () => shown,
    "Mark all that are shown",
    () => {
      place.replaceChildren();
      byId("mark-shown").setAttribute("aria-expanded", "false");
      fillFilters();
      update();
      byId("mark-shown").focus();
    },
  );
  place.replaceChildren(form);
  form.querySelector("select")?.focus();
}

export function save() {
  saveDispositions();
  update();
}
