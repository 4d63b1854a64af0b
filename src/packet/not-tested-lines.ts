import type { AuditResult, PacketConfig, UniverseCell } from "#generated/types.js";
import { counted } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { type PartyName, partyNames } from "#shared/party-names.js";
import { RECORD_NOUNS } from "#shared/record-kind.js";
import { adverseCells, otherCells } from "./adverse-cells.js";
import { leftOutLines } from "./left-out.js";
import { isWholeRun } from "./of-lines.js";
import { publishedBand, publishedCount } from "./published.js";
import { publishedText } from "./published-figures.js";

type Tested = Pick<
  AuditResult,
  "universe" | "deliveries" | "files" | "accounting" | "orphans" | "policies" | "measures" | "configuration"
>;
type Wanted = Pick<PacketConfig, "lines" | "linesOfBusiness" | "smallCells">;

/**
 * What the duties of page one were not tested on, in sentences that name no file: requests and kinds of record that a
 * sender did not bring, files that were not read, rows and records that cannot be placed. What was expected and is not
 * whole stands beside (`deliveryGaps`).
 */
export function notTestedLines(result: Tested, packet: Wanted): string[] {
  const adverse = adverseCells(result, packet);
  const others = otherCells(result, packet);
  const cells = [...adverse, ...others];
  const nameOf = partyNames(result.configuration);
  const unread = result.files.filter(({ status }) => status === "unreadable" || status === "unmapped").length;
  const homeless = result.accounting.rejectedWithoutParent;
  return [
    // Where nobody brought any, the universe itself says so.
    ...(others.length === 0
      ? []
      : [
          ...withoutAny(
            cells,
            "pending",
            "open requests",
            "a request that nobody decided is not in these figures",
            nameOf,
          ),
          ...withoutAny(
            cells,
            "approve",
            "approvals",
            "duties that bind approvals were not tested for them",
            nameOf,
          ),
        ]),
    ...notReceived(result, cells, nameOf),
    ...leftOutLines(result, packet),
    ...applicability(result, packet),
    ...(unread === 0 ? [] : [`Not read: ${counted(unread, "file")}; none of its rows were used.`]),
    ...(homeless === 0
      ? []
      : [`Set aside: ${counted(homeless, "row")} whose case cannot be read; any case could be the one.`]),
    ...(result.orphans.p2pRequests + result.orphans.notices === 0
      ? []
      : [
          packet.linesOfBusiness === undefined
            ? "Some requests or notices name a decision that was not delivered: they are judged with its fields unknown."
            : "Some requests or notices name a decision that was not delivered: of which product line they are is not known, and they are in no figure of this packet.",
        ]),
  ];
}

/** Senders that brought decisions, but none of this kind: such a case cannot be seen. */
function withoutAny(
  cells: readonly UniverseCell[],
  decision: string,
  what: string,
  effect: string,
  nameOf: PartyName,
): string[] {
  const senders = [...new Set(cells.map(({ sender }) => sender))];
  const without = senders.filter(
    (sender) => !cells.some((cell) => cell.sender === sender && cell.decision === decision),
  );
  return without.length === 0
    ? []
    : [`Not tested: ${what} of ${without.map(nameOf).join(", ")}; none came, so ${effect}.`];
}

/** Kinds of record that nobody promised and that senders with cases of their own did not bring, by who brought none. */
function notReceived(
  { deliveries }: Pick<Tested, "deliveries">,
  cells: readonly UniverseCell[],
  nameOf: PartyName,
): string[] {
  const missed = deliveries.filter(
    ({ sender, status, expected }) =>
      status === "not-delivered" && !expected && cells.some((cell) => cell.sender === sender),
  );
  const byKind = [...groupBy(missed, ({ kind }) => kind)].map(([kind, own]) => ({
    words: RECORD_NOUNS[kind].many,
    senders: own.map(({ sender }) => nameOf(sender)).join(", "),
  }));
  const bySenders = [...groupBy(byKind, ({ senders }) => senders)];
  if (bySenders.length === 0) return [];
  const parts = bySenders.map(
    ([senders, own]) => `${own.map(({ words }) => words).join(", ")} of ${senders}`,
  );
  return [`Not received: ${parts.join("; ")}.`];
}

/** Records of which it cannot be told whether a source of page one applies: they are in none of its lines. */
function applicability(
  { policies, universe }: Pick<Tested, "policies" | "universe">,
  wanted: Wanted,
): string[] {
  const { lines, smallCells = "hidden" } = wanted;
  const ofAll = isWholeRun({ policies, universe }, wanted) ? "" : "of all product lines ";
  return policies
    .filter(({ id, unclear }) => unclear > 0 && lines.some(({ policy }) => policy === id))
    .map(({ cite, unclear }) => {
      const told = smallCells === "hidden" ? publishedBand(unclear) : publishedCount(unclear, smallCells);
      return `Not tested: ${publishedText(told)} records ${ofAll}of which it cannot be told whether ${cite} applies.`;
    });
}
