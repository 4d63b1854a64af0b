import { head } from "./data.js";
import { h, said } from "./dom.js";
import { DAY, dayText, WEEKDAYS, weekday } from "./time.js";

/**
 * @typedef {import("./data.js").Row} Row
 * @typedef {import("./data.js").CaseDetail} CaseDetail
 */

/** @param {CaseDetail["facts"]} facts */
export function factList(facts) {
  return h(
    "dl",
    { class: "facts" },
    ...facts.map(({ name, value }) => h("div", null, h("dt", null, name), h("dd", null, said(value)))),
  );
}

/** @param {CaseDetail} detail */
export function timeKey({ holidays }) {
  const named = holidays.map(
    ([day, name, lists]) => `${WEEKDAYS[weekday(day)]} ${dayText(day * DAY)} ${name} (${lists})`,
  );
  return h(
    "p",
    { class: "small" },
    "Local time. Shaded: nights from 18:00 to 08:00, darker weekends, darkest holidays. Filled flags above the line are dues of law, contract and accreditation, open flags below are those of the policy. Two strokes leave days out. ",
    named.length === 0 ? "No holiday lies between." : `Holidays: ${named.join("; ")}.`,
  );
}

/** @param {CaseDetail} detail */
export function eventTable({ events, findings }) {
  const dues = [
    ...new Map(findings.flatMap(({ marks: own }) => own).map((mark) => [mark.text, mark])).values(),
  ].sort((a, b) => a.at - b.at);
  const lines = events.map(({ time, word, told, place }) =>
    h(
      "tr",
      null,
      h("td", null, time),
      h("th", { scope: "row" }, said(word)),
      h("td", null, said(told)),
      h("td", { class: "break" }, said(place)),
    ),
  );
  return h(
    "div",
    null,
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Events" },
      h(
        "table",
        null,
        h("caption", null, "What happened, local time"),
        tableHead(["Time", "Event", "What the record says", "Record"]),
        h("tbody", null, ...lines),
      ),
    ),
    dues.length === 0 ? null : h("ul", { class: "small" }, ...dues.map(({ text }) => h("li", null, text))),
  );
}

/**
 * What every policy of the run says of the same event, side by side: rules on whichever record of the case where reports name the event,
 * else rules of one topic on one record.
 * @param {CaseDetail} detail
 * @param {readonly Row[]} own
 */
export function dutyTable({ others }, own) {
  const told = [
    ...own.map(({ line, subject, outcome }) => ({
      policy: line.policy,
      title: line.title,
      event: line.event,
      isNamed: line.isNamed,
      subject,
      outcome,
      isFinding: true,
    })),
    ...(others ?? []).map((other) => ({ ...other, isFinding: false })),
  ];
  /** @type {Map<string, typeof told>} */
  const events = new Map();
  for (const one of told) {
    const key = one.isNamed ? one.event : `${one.subject} ${one.event}`;
    events.set(key, [...(events.get(key) ?? []), one]);
  }
  const empty = others === null ? "no finding" : "not applicable, or not tested";
  const cell = (/** @type {typeof told} */ items, /** @type {boolean} */ isOneRecord) => {
    if (items.length === 0) return h("td", { class: "text" }, empty);
    return h(
      "td",
      null,
      h(
        "ul",
        null,
        ...items.map(({ title, subject, outcome, isFinding }) =>
          h(
            "li",
            null,
            `${title}: `,
            isFinding ? h("strong", null, outcome) : outcome,
            isOneRecord ? null : h("span", { class: "split" }, said(subject)),
          ),
        ),
      ),
    );
  };
  const lines = [...events.values()].map((items) => {
    const [first] = items;
    const isOneRecord = items.every(({ subject }) => subject === first?.subject);
    return h(
      "tr",
      null,
      h(
        "th",
        { scope: "row" },
        first?.event ?? "",
        isOneRecord ? h("span", { class: "split" }, said(first?.subject ?? "")) : null,
      ),
      ...head.policies.map((_policy, index) =>
        cell(
          items.filter(({ policy }) => policy === index),
          isOneRecord,
        ),
      ),
    );
  });
  const note =
    others === null
      ? "No finding: met, not applicable, still running, or resting on what nobody delivered. A run with the option all-outcomes keeps which, and it is shown here."
      : "Met and still running are shown beside the findings.";
  return h(
    "div",
    null,
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Duties" },
      h(
        "table",
        { class: "duties" },
        h("caption", null, "The same event, by source"),
        tableHead(["Event", ...head.policies.map(({ cite }) => cite)]),
        h("tbody", null, ...lines),
      ),
    ),
    h("p", { class: "small" }, note),
  );
}

/** @param {readonly string[]} names */
export function tableHead(names) {
  return h("thead", null, h("tr", null, ...names.map((name) => h("th", { scope: "col" }, name))));
}
