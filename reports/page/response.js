import { marks, respond } from "./dispositions.js";
import { h, said } from "./dom.js";
import { fillFilters } from "./list.js";

/**
 * @typedef {import("./data.js").Row} Row
 */

/** @param {string} fingerprint */
export function responseOf(fingerprint) {
  return marks.get(fingerprint)?.response ?? "";
}

/**
 * The reviewer's answer to a case: one field for all its findings, and one for each answer where they differ, so that a finding that
 * came later stands without one.
 * @param {readonly Row[]} own
 */
export function responseFields(own) {
  /** @type {Map<string, Row[]>} */
  const byAnswer = new Map();
  for (const row of own) {
    const answer = JSON.stringify([responseOf(row.fingerprint), responderOf(row.fingerprint)]);
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), row]);
  }
  const groups = [...byAnswer.values()];
  return h(
    "section",
    { class: "responses", "aria-labelledby": "responses-title" },
    h("h3", { id: "responses-title" }, "Reviewer's response"),
    ...groups.map((rows, index) => fieldOf(rows, index, groups.length > 1)),
    h(
      "p",
      { class: "small keys" },
      "Kept with these findings once dispositions.csv is saved; printed with the case. It settles nothing: mark the findings for that.",
    ),
  );
}

/** @param {readonly Row[]} rows @param {number} index @param {boolean} isOneOfSeveral */
function fieldOf(rows, index, isOneOfSeveral) {
  const first = rows[0]?.fingerprint ?? "";
  const text = h("textarea", { id: `response-${index}` });
  text.value = responseOf(first);
  const by = h("input", { id: `responder-${index}`, value: responderOf(first), autocomplete: "off" });
  const printed = h("p", { class: "printed" });
  const lines = h("div", { class: "lines" });
  const show = () => {
    printed.replaceChildren(said(text.value.trim()));
    lines.hidden = text.value.trim() !== "";
  };
  const keep = () => {
    respond(rows, text.value.trim(), by.value.trim());
    show();
  };
  for (const field of [text, by]) {
    field.addEventListener("input", keep);
    field.addEventListener("change", fillFilters);
  }
  show();
  const about = rows.map(({ line, subject }) => `${line.title} (${subject})`).join("; ");
  return h(
    "div",
    { class: "response" },
    isOneOfSeveral ? h("p", { class: "small" }, "On ", said(about)) : null,
    h(
      "label",
      { for: `response-${index}` },
      isOneOfSeveral ? `Response to ${rows.length === 1 ? "this finding" : "these findings"}` : "Response",
    ),
    text,
    printed,
    lines,
    h("label", { for: `responder-${index}` }, "Name, role and date"),
    by,
  );
}

/** @param {string} fingerprint */
function responderOf(fingerprint) {
  return marks.get(fingerprint)?.responder ?? "";
}
