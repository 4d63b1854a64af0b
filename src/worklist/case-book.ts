import type { Calendar, Finding, LedgerLine, LedgerRecordLine } from "#generated/types.js";
import { caseKeyOf } from "#shared/case-key.js";
import type { RecordKind } from "#shared/record-kind.js";

/** A record of a case that has findings, with its place in the sources. */
export interface CaseRecord extends Omit<LedgerRecordLine, "line" | "origin"> {
  readonly file: string;
  readonly sender: string;
}

/** What the saved ledger holds of the cases that have findings. */
export interface CaseBook {
  /** Records by key of the case, in the order of the ledger. */
  readonly records: ReadonlyMap<string, readonly CaseRecord[]>;
  /** Kinds of the rows that name a case and were set aside. */
  readonly setAside: ReadonlyMap<string, readonly RecordKind[]>;
  /** The plan's own calendars. */
  readonly calendars: readonly Calendar[];
}

/** Takes ledger.ndjson line by line, in the order of the file. */
export interface CaseSieve {
  /**
   * Is the line needed? `head`: its first HEAD bytes, each as one character (Latin-1), so that a line that nobody needs
   * is neither decoded nor parsed.
   */
  wants(head: string): boolean;
  /** A line that is needed, decoded. */
  take(line: string): void;
  /**
   * Authorisation numbers by which requests that name no determination belong to one of the cases, if no other determination
   * has them: see `sharedAuthorizations`.
   */
  authorizations(): ReadonlySet<string>;
  /** `shared`: those of them that several determinations have, which link nothing. */
  book(shared?: ReadonlySet<string>): CaseBook;
}

/** How much of a line `wants` is shown: kind and keys stand at its beginning. */
export const HEAD = 480;

const TEXT = String.raw`("(?:[^"\\]|\\.)*")`;
const RECORD = new RegExp(
  String.raw`^\{"line":"record","kind":"(\w+)","id":${TEXT},"parent":(?:null|${TEXT})`,
);
const AUTHORIZATION = new RegExp(`"authorizationId":${TEXT}`);
const SET_ASIDE = new RegExp(
  String.raw`^\{"line":"set-aside","sender":${TEXT},"kind":"\w+","parent":(?:null|${TEXT})`,
);
const ASIDE_DETERMINATION = new RegExp(
  String.raw`^\{"line":"set-aside","sender":${TEXT},"kind":"determination"`,
);
const ALWAYS = /^\{"line":"(?:origin|calendar)"/;
const NEVER = /^\{"line":"(?:head|table|file|reject|unmapped-code|integrity)"/;

/**
 * Sifts a ledger for the cases of the findings. In a ledger determinations stand before what names them, and requests
 * before the attempts to reach the caller.
 */
export function caseSieve(
  findings: Iterable<Pick<Finding, "determinationId" | "subject" | "records">>,
): CaseSieve {
  const cases = new Set<string>();
  /** Requests linked by their authorisation number name no determination: a finding of theirs says which it is. */
  const caseOfRequest = new Map<string, string>();
  for (const finding of findings) {
    const key = caseKeyOf(finding);
    cases.add(quoted(key));
    for (const { kind, id } of finding.records) if (kind === "p2pRequest") caseOfRequest.set(quoted(id), key);
  }
  const origins: { file: string; sender: string }[] = [];
  const records = new Map<string, CaseRecord[]>();
  const setAside = new Map<string, RecordKind[]>();
  const calendars: Calendar[] = [];
  const caseOfAuthorization = new Map<string, string>();
  /** Requests that an authorisation number links, with the attempts to reach their caller. */
  const linked = new Map<string, { readonly authorization: string; readonly records: CaseRecord[] }>();

  function takeRecord({ line: _line, origin, ...record }: LedgerRecordLine): void {
    const { kind, id, parent } = record;
    const ofRequest = caseOfRequest.get(quoted(kind === "contactAttempt" ? (parent ?? "") : id));
    const isRequest = kind === "p2pRequest" || kind === "contactAttempt";
    const key = (isRequest ? ofRequest : undefined) ?? parent ?? id;
    const { file = "", sender = "" } = origins[origin] ?? {};
    const one = { ...record, file, sender };
    // A line whose keys do not fit into its head is taken unseen.
    if (kind === "letterTemplate") return;
    if (!cases.has(quoted(key))) {
      takeLinked(one);
      return;
    }
    if (kind === "p2pRequest") caseOfRequest.set(quoted(id), key);
    const { authorizationId } = record.values;
    if (kind === "determination" && typeof authorizationId === "string")
      caseOfAuthorization.set(authorizationId, key);
    push(records, key, one);
  }

  function takeLinked(record: CaseRecord): void {
    const { kind, id, parent, values } = record;
    if (kind === "contactAttempt") linked.get(quoted(parent ?? ""))?.records.push(record);
    if (kind !== "p2pRequest" || parent !== null || typeof values.authorizationId !== "string") return;
    if (caseOfAuthorization.has(values.authorizationId))
      linked.set(quoted(id), { authorization: values.authorizationId, records: [record] });
  }

  return {
    wants(head) {
      const record = RECORD.exec(head);
      if (record) {
        const [, kind, id = "", parent] = record;
        if (kind === "determination") return cases.has(id);
        if (kind === "letterTemplate") return false;
        if (parent === undefined) return kind === "p2pRequest";
        return cases.has(parent) || caseOfRequest.has(parent) || linked.has(parent);
      }
      const aside = SET_ASIDE.exec(head);
      if (aside) return aside[2] !== undefined && cases.has(aside[2]);
      return ALWAYS.test(head) || !NEVER.test(head);
    },
    take(text) {
      const line = JSON.parse(text) as LedgerLine;
      if (line.line === "origin") origins.push({ file: line.file, sender: line.sender });
      else if (line.line === "calendar") calendars.push(line.calendar);
      else if (line.line === "set-aside" && line.parent !== null) push(setAside, line.parent, line.kind);
      else if (line.line === "record") takeRecord(line);
    },
    authorizations: () => new Set([...linked.values()].map(({ authorization }) => authorization)),
    book(shared = new Set()) {
      for (const { authorization, records: own } of linked.values()) {
        const key = caseOfAuthorization.get(authorization);
        if (key !== undefined && !shared.has(authorization)) for (const one of own) push(records, key, one);
      }
      linked.clear();
      return { records, setAside, calendars };
    },
  };
}

/** Takes the determinations of a ledger and rows of such that were set aside, for the numbers that several have. */
export function sharedAuthorizations(wanted: ReadonlySet<string>) {
  const heads = new Set([...wanted].map(quoted));
  const keys = new Map<string, Set<string | null>>();
  const shared = new Set<string>();
  return {
    shared,
    wants(head: string): boolean {
      if (ASIDE_DETERMINATION.test(head)) return head.length >= HEAD || head.includes('"number":');
      if (RECORD.exec(head)?.[1] !== "determination") return false;
      const [, number] = AUTHORIZATION.exec(head) ?? [];
      return number === undefined || heads.has(number);
    },
    take(text: string): void {
      const line = JSON.parse(text) as LedgerLine;
      const [number, key] = numberOf(line);
      if (typeof number !== "string" || !wanted.has(number)) return;
      const known = (keys.get(number) ?? new Set()).add(key);
      keys.set(number, known);
      if (known.size > 1) shared.add(number);
    },
  };
}

/** An authorisation number, and the determination that has it, or may have it. */
function numberOf(line: LedgerLine): [unknown, string | null] {
  if (line.line === "record") return [line.values.authorizationId, line.id];
  return line.line === "set-aside" ? [line.number, line.parent] : [undefined, null];
}

/** A key as it stands in a line that is read byte by byte: in JSON, each byte of its UTF-8 as one character. */
function quoted(key: string): string {
  return Array.from(new TextEncoder().encode(JSON.stringify(key)), (byte) => String.fromCharCode(byte)).join(
    "",
  );
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
