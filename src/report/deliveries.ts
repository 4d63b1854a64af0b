import type { ArrivalAlarm, AuditResult, DeliveryResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { partyNames } from "#shared/party-names.js";
import { RECORD_KINDS, RECORD_NOUNS } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import type { AccountingView, DeliveriesView, DeliveryCell } from "./view.js";
import { DELIVERY_WORDS, FILE_WORDS, NO_FIGURE, NOT_KNOWN } from "./words.js";

const NOTHING: DeliveryCell = { text: NO_FIGURE, detail: null, isGap: false };

/** Senders by kind of record, in the order of the result. */
export function deliveriesView({ deliveries, arrival, configuration }: AuditResult): DeliveriesView {
  const nameOf = partyNames(configuration);
  const senders = [...new Set(deliveries.map(({ sender }) => sender))];
  return {
    kinds: RECORD_KINDS.map((kind) => RECORD_NOUNS[kind].many),
    rows: senders.map((sender) => ({
      sender: nameOf(sender),
      cells: RECORD_KINDS.map((kind) =>
        cellOf(deliveries.find((delivery) => delivery.sender === sender && delivery.kind === kind)),
      ),
    })),
    notes: [
      ...deliveries.flatMap((delivery) =>
        delivery.note === null
          ? []
          : [`${nameOf(delivery.sender)}, ${RECORD_NOUNS[delivery.kind].many}: ${delivery.note}`],
      ),
      ...arrival.alarms.map(alarmLine),
    ],
  };
}

/** What was known of a history, in a sentence that follows the account of its rows. */
function historySentence({ accounting, history }: Pick<AuditResult, "accounting" | "history">): string {
  if (!history) return "";
  const { superseded = 0, corrected = 0 } = accounting;
  const again = `Of the accepted, ${counted(superseded, "row is", "rows are")} given again by a later delivery, which is used; ${count(corrected)} with other contents.`;
  const { knownAt, deliveries, files, redelivered, withdrawn } = history;
  const read = `As known at ${knownAt}: ${counted(deliveries, "delivery", "deliveries")}, ${counted(files, "file")} read, ${count(redelivered.length)} redelivered unchanged, ${count(withdrawn.length)} withdrawn.`;
  return ` ${again} ${read}`;
}

function alarmLine({ title, message, confirmed }: ArrivalAlarm): string {
  return `${title}: ${message}${confirmed === null ? "" : `; confirmed: ${confirmed}`}.`;
}

/** Rows in = accepted + set aside, in all and per file. */
export function accountingView(result: AuditResult): AccountingView {
  const { accounting, files } = result;
  const nameOf = partyNames(result.configuration);
  const { rowsIn, accepted, rejected, conserved } = accounting;
  const sum = `${counted(rowsIn, "row")} in = ${count(accepted)} accepted + ${count(rejected)} set aside`;
  return {
    sentence: `${conserved ? `${sum}.` : `These do not add up: ${sum}.`}${historySentence(result)}`,
    isConserved: conserved,
    files: files.map((file) => ({
      file: file.file,
      sender: file.sender === null ? NOT_KNOWN : nameOf(file.sender),
      status:
        file.message === null
          ? wordFor(FILE_WORDS, file.status)
          : `${wordFor(FILE_WORDS, file.status)}: ${file.message}`,
      rows: count(file.rows),
      accepted: count(file.accepted),
      rejected: count(file.rejected),
    })),
  };
}

function cellOf(delivery: DeliveryResult | undefined): DeliveryCell {
  if (delivery === undefined) return NOTHING;
  const { status, expected, records, rejected } = delivery;
  if (!expected && records + rejected === 0 && status !== "not-kept")
    return { ...NOTHING, text: "not expected" };
  return {
    text: wordFor(DELIVERY_WORDS, status),
    detail: detailOf(records, rejected),
    isGap: status === "not-delivered" || status === "partial",
  };
}

function detailOf(records: number, rejected: number): string | null {
  if (records + rejected === 0) return null;
  return rejected === 0 ? count(records) : `${count(records)}, ${count(rejected)} set aside`;
}

/** Expected deliveries in a sentence: how many arrived whole, and which did not. */
export function deliveriesSentence({ deliveries, configuration }: AuditResult): string {
  const nameOf = partyNames(configuration);
  const expected = deliveries.filter((line) => line.expected);
  if (expected.length === 0) return "no deliveries are named as expected";
  const gaps = expected.filter(({ status }) => status === "not-delivered" || status === "partial");
  const named = gaps.map(
    (line) =>
      `${nameOf(line.sender)}: ${RECORD_NOUNS[line.kind].many} ${wordFor(DELIVERY_WORDS, line.status)}`,
  );
  const whole = `${count(expected.length - gaps.length)} of ${count(expected.length)} expected arrived whole`;
  return named.length === 0 ? whole : `${whole}; ${named.join("; ")}`;
}
