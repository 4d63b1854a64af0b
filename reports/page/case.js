import { dutyTable, eventTable, factList, tableHead, timeKey } from "./case-tables.js";
import { caseOf, head, rows } from "./data.js";
import { markForm, markSentence } from "./dispositions.js";
import { byId, counted, h, said, told } from "./dom.js";
import { fillFilters, save, shown, update } from "./list.js";
import { responseFields } from "./response.js";
import { timeLine } from "./time-line.js";

/**
 * @typedef {import("./data.js").Row} Row
 * @typedef {import("./data.js").CaseDetail} CaseDetail
 * @typedef {import("./data.js").FindingDetail} FindingDetail
 * @typedef {import("./data.js").RuleLine} RuleLine
 */

/** Opens a case by the address, so that the way back works. @param {string} key */
export function goTo(key) {
  location.hash = `case=${encodeURIComponent(key)}`;
}

/** Shows the case the address names, or the worklist. */
export function followAddress() {
  const match = /^#case=(.*)$/.exec(location.hash);
  const key = match ? decodedKey(match[1] ?? "") : null;
  const detail = key === null ? null : caseOf(key);
  const isOpen = detail !== null;
  const was = document.body.classList.contains("case-open");
  document.body.classList.toggle("case-open", isOpen);
  for (const id of ["worklist", "unknown", "desk"])
    document.getElementById(id)?.toggleAttribute("hidden", isOpen);
  byId("case").hidden = !isOpen;
  if (detail !== null) showCase(detail);
  else if (was) {
    byId("case").replaceChildren();
    update();
    byId("desk").scrollIntoView();
    byId("desk-title").focus();
  }
}

/** @param {string} text */
function decodedKey(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** @param {CaseDetail} detail */
function showCase(detail) {
  const own = rows.filter(({ key }) => key === detail.key);
  const title = h("h2", { id: "case-title", tabindex: "-1" }, "Case ", said(detail.key));
  const keys = [...new Set(shown.map(({ key }) => key))];
  const at = keys.indexOf(detail.key);
  const step = (/** @type {number} */ by, /** @type {string} */ name) =>
    h(
      "button",
      {
        type: "button",
        disabled: keys[at + by] === undefined || at < 0,
        onclick: () => goTo(keys[at + by] ?? ""),
      },
      name,
    );
  const drawing = timeLine(
    detail,
    own.some(({ open }) => open),
  );
  const found = detail.findings.flatMap((finding, index) => {
    const row = own.find(({ fingerprint }) => fingerprint === finding.fingerprint);
    return row === undefined ? [] : [findingOf(row, finding, index)];
  });
  byId("case").replaceChildren(
    h(
      "div",
      { class: "case-head" },
      title,
      h(
        "div",
        { class: "bar-row" },
        h("button", { type: "button", onclick: goBack }, "Back to the list"),
        step(-1, "Previous case"),
        step(1, "Next case"),
        h("button", { type: "button", onclick: () => window.print() }, "Print as evidence file"),
        h("button", { type: "button", onclick: save }, "Save dispositions.csv"),
      ),
    ),
    factList(detail.facts),
    ...detail.notes.map((note) => h("p", { class: "notice" }, note)),
    ...(drawing === null
      ? []
      : [
          h("h3", null, "Time line"),
          h(
            "div",
            { class: "time-line scroll", tabindex: "0", role: "region", "aria-label": "Time line" },
            drawing,
          ),
          timeKey(detail),
        ]),
    eventTable(detail),
    h("h3", null, counted(found.length, "finding")),
    ...found,
    h("h3", null, "Duties on this case"),
    dutyTable(detail, own),
    responseFields(own),
  );
  window.scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

export function goBack() {
  if (location.hash === "") return;
  location.hash = "";
}

/** @param {Row} row @param {FindingDetail} finding @param {number} index */
function findingOf(row, finding, index) {
  const { line, outcome, subject, open, bucket, fingerprint } = row;
  const mark = h(
    "p",
    { class: "notice", hidden: markSentence(fingerprint) === null },
    "Disposition: ",
    said(markSentence(fingerprint) ?? ""),
  );
  const id = `finding-${index}`;
  const form = markForm(
    () => [row],
    "Mark this finding",
    () => {
      mark.hidden = false;
      mark.replaceChildren("Disposition: ", said(markSentence(fingerprint) ?? ""));
      fillFilters();
      form.closest("details")?.removeAttribute("open");
      form.closest("details")?.querySelector("summary")?.focus();
    },
  );
  return h(
    "article",
    { class: "finding", "aria-labelledby": id },
    h(
      "h4",
      { id },
      h("span", { class: "badge" }, head.buckets[bucket] ?? ""),
      " ",
      h("span", { class: "badge" }, outcome),
      ` ${line.title} `,
      h("span", { class: "subject" }, said(subject)),
      ...(open ? [" ", h("span", { class: "open" }, "still open")] : []),
    ),
    h(
      "p",
      { class: "cite" },
      `${line.cites} `,
      h("span", { class: "tag" }, line.tag),
      ` ${line.isDuty ? "" : `shown apart: ${apartText(line)}; `}${line.meta}`,
    ),
    finding.followsFrom === null ? null : h("p", null, "Follows from ", said(finding.followsFrom), "."),
    mark,
    h(
      "div",
      { class: "boxes" },
      box("Asked", line.asked || "See what is shown."),
      box("Shown", finding.shown),
      box("What would change it", line.changes || "Nothing is said of it."),
    ),
    factList(finding.facts),
    finding.readings.length === 0
      ? null
      : h(
          "table",
          { class: "readings" },
          h("caption", null, "The result by reading"),
          tableHead(["Reading", "Result", "Due"]),
          h(
            "tbody",
            null,
            ...finding.readings.map(({ options, outcome: result, due }) =>
              h("tr", null, h("th", { scope: "row" }, options), h("td", null, result), h("td", null, due)),
            ),
          ),
        ),
    finding.readingsNote === null ? null : h("p", { class: "small" }, finding.readingsNote),
    h(
      "p",
      { class: "small records" },
      "Records: ",
      ...finding.records.flatMap((record, place) => [place === 0 ? "" : "; ", said(record)]),
      `. Reference ${fingerprint}.`,
    ),
    h("details", { class: "keys" }, h("summary", null, "Mark this finding"), form),
  );
}

/** What a finding that is no duty of the plan left short is called. @param {RuleLine} line */
export function apartText(line) {
  return line.direction === "" ? line.class : line.direction;
}

/** @param {string} title @param {string} text */
function box(title, text) {
  return h("div", null, h("h5", null, title), h("p", null, told(text)));
}
