import type { AuditResult } from "#generated/types.js";
import { DELIVERY_WORDS } from "#report/words.js";
import { count, counted } from "#shared/counted.js";
import { partyNames } from "#shared/party-names.js";
import { cutPercent } from "#shared/rate.js";
import { RECORD_NOUNS } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import { isWholeRun, type WantedLines } from "./of-lines.js";

/**
 * What the figures rest on, without the names of files: rows in and out, what did not arrive whole, what is odd. A row that was
 * set aside has no product line, so these are always of the whole run, and say so.
 */
export function packetQuality(result: AuditResult, wanted: WantedLines): string[] {
  const { rowsIn, accepted, rejected, conserved } = result.accounting;
  const unknown = result.unmappedCodes.reduce((sum, { rows }) => sum + rows, 0);
  const odd = result.integrity.reduce((sum, { instances }) => sum + instances, 0);
  return [
    ...(isWholeRun(result, wanted)
      ? []
      : ["Of all product lines: rows that were set aside, files and deliveries belong to none."]),
    `${counted(rowsIn, "row")} came in: ${count(accepted)} accepted, ${count(rejected)} set aside (${cutPercent(rejected, rowsIn) ?? 0} %).`,
    ...(conserved ? [] : ["These rows do not add up: do not rely on the figures."]),
    ...deliveryGaps(result).map((gap) => `${gap}.`),
    ...(unknown === 0
      ? []
      : [`${counted(unknown, "row carries", "rows carry")} a code that no table lists.`]),
    ...(odd === 0
      ? []
      : [
          `Odd in the data itself, such as an act before the one it answers: ${counted(odd, "place")}, each listed in integrity.csv of the run.`,
        ]),
  ];
}

/** What a sender was to bring and did not bring whole. */
export function deliveryGaps({
  deliveries,
  configuration,
}: Pick<AuditResult, "deliveries" | "configuration">): string[] {
  const nameOf = partyNames(configuration);
  return deliveries
    .filter(({ expected, status }) => expected && (status === "not-delivered" || status === "partial"))
    .map(
      ({ sender, kind, status }) =>
        `${nameOf(sender)}, ${RECORD_NOUNS[kind].many}: ${wordFor(DELIVERY_WORDS, status)}`,
    );
}
