// What the rules of json-rules.mjs are asked on: the drop read, joined and counted in JavaScript.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** @param {string} drop folder of the files. @returns facts of the cases, letters and talks, one plain object each. */
export function factsOf(drop) {
  const cases = readCases(drop);
  const letters = readLetters(drop, cases);
  readBeside(drop, cases);
  return { cases: allCases(cases), letters, talks: talkFacts(drop, cases) };
}

function* allCases(cases) {
  for (const one of cases.values()) yield caseFacts(one);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HOLIDAYS = new Set(
  "2025-09-01 2025-11-11 2025-11-27 2025-11-28 2025-12-25 2026-01-01 2026-01-19 2026-02-16 2026-03-31 2026-05-25 2026-09-07 2026-11-11 2026-11-26 2026-11-27 2026-12-25"
    .split(" ")
    .map((day) => Date.parse(day)),
);
const AS_OF_DAY = Date.parse("2026-10-30"); // last day that has ended by as-of
const AS_OF_UTC = Date.parse("2026-11-01T06:59:59Z");
const MISSING = new Set(["", "NA", "N/A", "NULL", "-"]);
export const PROVIDERS = ["RP", "TP", "FAC", "PROV"];
const WRITTEN = ["FAX", "USPS", "PRTL", "EML"];

// Times: numbers, local wall time counted as if it were UTC; NaN where nothing is known, so that no comparison holds. ---

const DATES = [
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([, month, day, year]) => [year, month, day]],
  [/^(\d{4})\/(\d{2})\/(\d{2})$/, ([, year, month, day]) => [year, month, day]],
];

function dayOf(text) {
  for (const [shape, parts] of DATES) {
    const found = shape.exec(text ?? "");
    if (!found) continue;
    const [year, month, day] = parts(found).map(Number);
    const at = Date.UTC(year, month - 1, day);
    if (new Date(at).getUTCMonth() === month - 1 && year >= 2020 && year < 2036) return at;
  }
  return Number.NaN;
}

function clockOf(text) {
  const [, hour, minute, second = "0", half] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: (AM|PM))?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23) return Number.NaN;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "PM" ? 12 : 0);
  return hours * HOUR + Number(minute) * 60_000 + Number(second) * 1000;
}

/** First and last instant that a date and a time can mean. */
function moment(row, dayColumn, clockColumn) {
  const day = dayOf(row[dayColumn]);
  const clock = row[clockColumn];
  const whole = clock === null || clock === undefined;
  const first = whole ? day : day + clockOf(clock);
  return { first, last: whole ? first + DAY - 1 : first, whole };
}

const SPRING = Date.parse("2026-03-08T02:00Z");
const AUTUMN = Date.parse("2025-11-02T02:00Z");
const utcFirst = (at) => at + (at < AUTUMN || at >= SPRING ? 7 : 8) * HOUR;
const utcLast = (at) => at + (at < AUTUMN - HOUR || at >= SPRING + HOUR ? 7 : 8) * HOUR;
const dateOf = (at) => Math.floor(at / DAY) * DAY;
const isOpen = (day) => ![0, 6].includes(new Date(day).getUTCDay()) && !HOLIDAYS.has(day);

/** The n-th business day after a day. */
function business(at, count) {
  let day = dateOf(at);
  for (let left = count; left > 0 && !Number.isNaN(day); ) {
    day += DAY;
    if (isOpen(day)) left -= 1;
  }
  return day;
}

function nextOpen(at) {
  let day = dateOf(at);
  while (!Number.isNaN(day) && !isOpen(day)) day += DAY;
  return day;
}

// Records ---------------------------------------------------------------------------------------------------------

function* rows(drop, name) {
  const [header, ...records] = parse(readFileSync(join(drop, name)), {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n"],
  });
  for (const cells of records) {
    const row = {};
    for (const [index, column] of header.entries()) {
      const cell = cells[index];
      row[column] = cell === undefined || MISSING.has(cell) ? null : cell;
    }
    yield row;
  }
}

function readCases(drop) {
  const cases = new Map();
  for (const row of rows(drop, "um_determinations_2026.csv")) {
    const id = row["Decision ID"];
    if (id === null || cases.has(id)) continue;
    const [decision, category, domain] = [row.Decision, row["Denial Category"], row["UM Domain"]];
    const denied = ["DEN", "MOD", "DLY", "RED", "TERM"].includes(decision);
    const drug = row.LOB === "MCAL" && domain === "RX";
    cases.set(id, {
      id,
      decision,
      denied,
      review: row["Review Type"],
      urgency: row["Priority Handled"],
      line: row.LOB,
      domain,
      decider: row["Reviewer ID"],
      underWay: row["Review Type"] === "CONC" && (row["Care Under Way"] ?? "Y") === "Y",
      same: row["Requesting Prov"] === row["Treating Prov"],
      inCa: ["APPR", "PEND"].includes(decision) || ["MN", "INV", "MIX"].includes(category),
      um7: denied && decision !== "DLY" && ["MN", "INV"].includes(category) && !drug,
      open: decision === "PEND" || row["Decision Date"] === "OPEN",
      received: moment(row, "Rcvd Date", "Rcvd Time"),
      complete: moment(row, "Info Complete Date", "Info Complete Time"),
      decided: moment(row, "Decision Date", "Decision Time"),
      extNoticed: moment(row, "Ext Notice Date", "Ext Notice Time").first,
      extTo: dayOf(row["Ext To"]),
      told: true,
      memberLetter: false,
      asked: null,
      approved: null,
      unclear: false,
    });
  }
  return cases;
}

const least = (a, b) => (a === undefined ? b : Math.min(a, b));

function readLetters(drop, cases) {
  const templates = new Map([...rows(drop, "letter_templates.csv")].map((row) => [row.Template, row]));
  const sheets = new Map();
  for (const row of rows(drop, "file_review_2026.csv"))
    if (!sheets.has(row["Letter No"])) sheets.set(row["Letter No"], row);
  const letters = [];
  for (const row of rows(drop, "notices_2026.csv")) {
    const matter = cases.get(row.DECISION_ID);
    if (!matter) continue;
    const { LTR_TYPE: purpose, RECIPIENT: audience, VIA: via } = row;
    const sent = moment(row, "SENT_DT", "SENT_TM").first;
    const known =
      ["NOA", "DELAY", "EXT", "APPR", "REVISED"].includes(purpose) &&
      ["M", ...PROVIDERS].includes(audience) &&
      ["TEL", "VM", ...WRITTEN].includes(via) &&
      !Number.isNaN(sent);
    if (!known) {
      matter.told = false;
      continue;
    }
    const adverse = purpose === "NOA" || (purpose === "DELAY" && matter.decision === "DLY");
    const written = WRITTEN.includes(via);
    if (purpose === "NOA" || purpose === "APPR") {
      if (audience !== "M") matter.provider = least(matter.provider, sent);
      if (audience !== "M" && (audience !== "TP" || matter.same))
        matter.requesting = least(matter.requesting, sent);
    }
    const byPost = ["USPS", "FAX", "EML"].includes(via);
    if (audience === "M" && adverse && written) matter.member = least(matter.member, sent);
    if (audience === "M" && adverse && byPost) matter.memberLetter = true;
    if (!adverse || !written || row.LETTER_ID === null) continue;
    const sheet = sheets.get(row.LETTER_ID);
    const template = templates.get(row.TEMPLATE);
    const flag = (name) => sheet?.[name] ?? template?.[name] ?? null;
    const phoneKind = template?.["Phone Printed"] ?? null;
    const coded = [row.RESP_NAME, row.RESP_PHONE, phoneKind, sheet ?? null].some((one) => one !== null);
    letters.push({
      id: row.LETTER_ID,
      audience,
      phoneKind,
      denied: matter.denied,
      inCa: matter.inCa,
      um7: matter.um7,
      part: via === "FAX" && row.FULL_LETTER === "N",
      toUm7: audience === "M" ? byPost : audience === "TP" || (audience === "RP" && matter.same),
      reason: flag("Reason"),
      plain: flag("Plain language"),
      criteria: flag("Criteria named"),
      clinical: flag("Clinical reason"),
      noContact: coded && (row.RESP_NAME === null || row.RESP_PHONE === null),
      otherPerson: row.RESP_ID !== null && matter.decider !== null && row.RESP_ID !== matter.decider,
      name: (row.RESP_NAME ?? "").toLowerCase(),
    });
  }
  return letters;
}

function readBeside(drop, cases) {
  for (const row of rows(drop, "information_log.csv")) {
    const matter = cases.get(row["Decision ID"]);
    if (!matter || row["Asked For"] !== "Y") continue;
    const came = moment(row, "Received Date", "Received Time").first;
    matter.asked = matter.asked === null ? came : Math.max(matter.asked, came);
  }
  for (const row of rows(drop, "decision_changes.csv")) {
    const matter = cases.get(row["Decision ID"]);
    if (!matter) continue;
    const changed = moment(row, "Changed On", "Changed At").first;
    if (Number.isNaN(changed) || !["APPROVED", "PARTLY APPROVED", "UPHELD"].includes(row.Result))
      matter.unclear = true;
    else if (row.Result === "APPROVED") matter.approved = least(matter.approved ?? undefined, changed);
  }
}

// Facts -----------------------------------------------------------------------------------------------------------

/** Is the stop after the due, or not there although the due has passed? */
const late = (stop, due, asOf) => (stop === undefined ? due <= asOf : stop > due);

function caseFacts(one) {
  const { received, decided, complete, open } = one;
  let start = one.asked === null ? received.last : Math.max(one.asked, received.last);
  if (!Number.isNaN(complete.first)) start = complete.last;
  const five = business(start, 5);
  const hours72 = utcLast(start) + 72 * HOUR;
  const fedDay = dateOf(received.last) + (received.last < Date.parse("2026-01-01") ? 14 : 7) * DAY;
  const extended = (due, until, noticed) => (noticed <= due && until > due ? until : due);
  const fedDue = extended(fedDay, Math.min(one.extTo, fedDay + 14 * DAY), dateOf(one.extNoticed));
  const fed72 = utcLast(received.last) + 72 * HOUR;
  const fed72Most = utcLast(dateOf(received.last + 72 * HOUR) + 15 * DAY);
  const fed72Due = extended(fed72, Math.min(utcLast(one.extTo + DAY), fed72Most), utcLast(one.extNoticed));
  const day24 = utcLast(decided.last) + DAY;
  const dated = (at) => (at === undefined ? undefined : dateOf(at));
  const utc = (at) => (at === undefined ? undefined : utcFirst(at));
  return {
    ...one,
    lateH1: open ? five <= AS_OF_DAY : dateOf(decided.first) > five,
    lateH2: open ? hours72 <= AS_OF_UTC : utcFirst(decided.first) > hours72,
    lateH3a: late(utc(one.requesting), day24, AS_OF_UTC),
    lateH3b: late(dated(one.member), business(decided.last, 2), AS_OF_DAY),
    lateD1: late(dated(one.provider), fedDue, AS_OF_DAY),
    lateD2: late(utc(one.provider), fed72Due, AS_OF_UTC),
    settled: dateOf(decided.last) + 30 * DAY <= AS_OF_DAY,
  };
}

function* talkFacts(drop, cases) {
  const known =
    "Held,Refused,To appeals,Withdrawn,No show - plan,No show - office,Not reached,Cancelled by us,Open".split(
      ",",
    );
  for (const row of rows(drop, "p2p_log_2026.csv")) {
    const matter = cases.get(row["Decision ID"]);
    if (!matter?.denied || matter.line !== "MCAL" || !known.includes(row.Status)) continue;
    const received = moment(row, "Date Rec'd", "Time Rec'd");
    const { decided } = matter;
    const due = business(nextOpen(received.last), 1);
    const held = row.Status === "Held";
    const ends = [
      ...(row.Status === "Withdrawn" ? [moment(row, "Closed Date", "Closed Time").first] : []),
      ...(matter.approved === null ? [] : [Math.max(received.first, matter.approved)]),
    ].filter((at) => !Number.isNaN(at));
    const stop = held
      ? moment(row, "Started Date", "Started Time").first
      : ends.length > 0
        ? Math.min(...ends)
        : undefined;
    yield {
      id: row["Call Ref"],
      how: row.How,
      status: row.Status,
      unclear: matter.unclear,
      after:
        received.whole || decided.whole
          ? dateOf(received.first) >= dateOf(decided.last)
          : utcFirst(received.first) >= utcLast(decided.first),
      tooLate: dateOf(received.first) > dateOf(decided.last) + 5 * DAY,
      inTime: dateOf(received.last) <= dateOf(decided.first) + 5 * DAY,
      lateTalk: stop === undefined ? row.Status !== "Withdrawn" && due <= AS_OF_DAY : dateOf(stop) > due,
    };
  }
}
