import { apartText, goTo } from "./case.js";
import { download } from "./csv.js";
import { head } from "./data.js";
import { stateOf, stateWords, unsaved } from "./dispositions.js";
import { h, said } from "./dom.js";
import { responseOf } from "./response.js";
import { marginText, timeText } from "./time.js";

/**
 * @typedef {import("./data.js").Row} Row
 */

/** @param {Row} row */
export function lineOf(row) {
  const { key, line, subject, open, bucket, group, outcome, due, margin, delegate, fingerprint } = row;
  const state = stateOf(fingerprint);
  return h(
    "tr",
    { class: state === "none" || state === "expired" ? null : "done" },
    h(
      "th",
      { scope: "row" },
      h("button", { type: "button", class: "link", onclick: () => goTo(key) }, said(key)),
      subject.endsWith(` ${key}`) ? null : h("span", { class: "split" }, said(subject)),
    ),
    h("td", null, head.buckets[bucket] ?? "", h("span", { class: "split" }, said(group))),
    h("td", null, line.title, h("span", { class: "split" }, line.cites)),
    h(
      "td",
      null,
      outcome,
      open ? h("span", { class: "split" }, "still open") : null,
      line.isDuty ? null : h("span", { class: "split" }, apartText(line)),
    ),
    h("td", null, due === null ? "" : timeText(due)),
    h("td", null, marginText(margin)),
    h("td", null, said(delegate)),
    h(
      "td",
      null,
      stateWords(fingerprint),
      responseOf(fingerprint) === "" ? null : h("span", { class: "split" }, "reviewer responded"),
      unsaved.has(fingerprint) ? h("span", { class: "split" }, "not yet saved") : null,
    ),
  );
}

/** What is shown as a file for operations. @param {readonly Row[]} shown */
export function exportRows(shown) {
  download("worklist.csv", [
    [
      "what to do",
      "line",
      "case",
      "record",
      "policy",
      "rule",
      "title",
      "result",
      "still open",
      "due",
      "late",
      "decided by",
      "product line",
      "month",
      "disposition",
      "response",
      "reference",
    ],
    ...shown.map((row) => [
      head.buckets[row.bucket] ?? "",
      row.group,
      row.key,
      row.subject,
      row.policy,
      row.line.rule,
      row.line.title,
      row.outcome,
      row.open ? "yes" : "no",
      row.due === null ? "" : timeText(row.due),
      marginText(row.margin),
      row.delegate,
      row.productLine,
      row.month,
      stateWords(row.fingerprint),
      responseOf(row.fingerprint),
      row.fingerprint,
    ]),
  ]);
}
