import type {
  AuditResult,
  DeliveryResult,
  FileResult,
  OutcomeCounts,
  PolicyResult,
  UniverseCell,
} from "#generated/types.js";
import { counted } from "#shared/counted.js";
import type { PartyName } from "#shared/party-names.js";
import { RECORD_NOUNS } from "#shared/record-kind.js";
import { sentenceStart } from "#shared/sentence-start.js";

/** What the run as a whole could not test, in sentences for page one; gaps of single rules stand with the rules. */
export function notTestedLines(
  universe: readonly UniverseCell[],
  deliveries: readonly DeliveryResult[],
  {
    orphans,
    accounting,
    files,
    period,
    nameOf,
  }: Pick<AuditResult, "orphans" | "accounting" | "period"> & {
    readonly files: readonly FileResult[];
    /** What senders are called. */
    readonly nameOf: PartyName;
  },
): string[] {
  const none = period === null ? "none delivered" : "none delivered for the period";
  return [
    ...missingDecisions(
      universe,
      "pending",
      `Open requests: ${none}`,
      "a request that nobody decided is not in these figures",
      nameOf,
    ),
    ...missingDecisions(
      universe,
      "approve",
      `Approvals: ${none}`,
      "the duties that bind approvals were not tested for them",
      nameOf,
    ),
    ...deliveries.filter((line) => isMissed(line, universe)).map((line) => undelivered(line, nameOf)),
    ...deliveries.filter((line) => line.status === "partial").map((line) => partial(line, nameOf)),
    ...files.filter((file) => file.status === "unreadable" || file.status === "unmapped").map(unread),
    ...lines(
      orphans.p2pRequests,
      RECORD_NOUNS.p2pRequest.one,
      "linked to no decision that was delivered: judged with its fields unknown",
    ),
    ...lines(
      orphans.notices,
      RECORD_NOUNS.notice.one,
      "whose decision was not delivered: judged with its fields unknown",
    ),
    ...lines(orphans.other, "other record", "whose decision was not delivered: used by no rule"),
    ...lines(
      accounting.rejectedWithoutParent,
      "row",
      "set aside whose case cannot be read: it could belong to any case",
    ),
  ];
}

/** Approvals and open requests bear the same clocks: without them a request that was never decided cannot be seen. */
function missingDecisions(
  universe: readonly UniverseCell[],
  decision: string,
  none: string,
  effect: string,
  nameOf: PartyName,
): string[] {
  const senders = [...new Set(universe.map((cell) => cell.sender))];
  const without = senders.filter(
    (sender) => !universe.some((cell) => cell.sender === sender && cell.decision === decision),
  );
  if (without.length === 0 && senders.length > 0) return [];
  const by = without.length === senders.length ? "" : ` by ${without.map(nameOf).join(", ")}`;
  return [`${none}${by}; ${effect}.`];
}

/** A kind that was owed, or that a sender with cases of its own did not bring; nobody misses another. */
function isMissed({ sender, status, expected }: DeliveryResult, universe: readonly UniverseCell[]): boolean {
  return status === "not-delivered" && (expected || universe.some((cell) => cell.sender === sender));
}

function undelivered({ sender, kind, expected, note }: DeliveryResult, nameOf: PartyName): string {
  return `${sentenceStart(RECORD_NOUNS[kind].many)} from ${nameOf(sender)}: ${expected ? "expected and not delivered" : "not delivered"}${note === null ? "" : ` (${note})`}.`;
}

function partial({ sender, kind, note }: DeliveryResult, nameOf: PartyName): string {
  return `${sentenceStart(RECORD_NOUNS[kind].many)} from ${nameOf(sender)}: delivered in part${note === null ? "" : ` (${note})`}; nothing is concluded from a record that is not there.`;
}

function unread({ file, status }: FileResult): string {
  return `File ${file}: ${status === "unreadable" ? "could not be read" : "no mapping fits it"}; none of its rows were used.`;
}

/** Policies whose filter fits no case: nothing of them was tested, which must not read as nothing found. */
export function policiesWithoutCase(policies: readonly PolicyResult[]): string[] {
  return policies
    .filter(
      (policy) => policy.unclear === 0 && policy.rules.every(({ subjects }) => appliedTo(subjects) === 0),
    )
    .map(
      (policy) =>
        `${policy.cite}: it applied to no case; its filter, its dates or the applicability in the configuration fits none.`,
    );
}

function appliedTo({ "not-applicable": _never, ...others }: OutcomeCounts): number {
  return Object.values(others).reduce((sum, number) => sum + number, 0);
}

function lines(number: number, noun: string, rest: string): string[] {
  return number === 0 ? [] : [`${counted(number, noun)} ${rest}.`];
}
