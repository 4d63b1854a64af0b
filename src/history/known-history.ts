import type { ArrivalLine, HistoryLine, HistoryRead, WithdrawalLine } from "#generated/types.js";
import { arrivedName } from "#shared/arrived-name.js";
import { auditError } from "#shared/error.js";
import { by } from "#shared/text-order.js";

/** A file that counts: its arrival and name, and the bytes it had. */
export interface KnownFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What had arrived by an instant. */
export interface KnownHistory {
  /** In the order of their names. */
  readonly files: readonly KnownFile[];
  /** The lines that were known, in their order. */
  readonly lines: readonly HistoryLine[];
  readonly read: HistoryRead;
}

/**
 * The files that count, of all that arrived. A file that arrives again under its name with the bytes of its last arrival is
 * a redelivery: it is read once, where it came first. A withdrawn file is not read; the same bytes that arrive afterwards count.
 *
 * @param lines of a history, in any order
 * @param knownAt nothing later counts: an instant in UTC, whole seconds; null: everything
 * @returns null where nothing had arrived
 * @throws `history-line` where two lines contradict each other, `withdrawn-unknown` where a withdrawn file never arrived
 */
export function knownHistory(lines: readonly HistoryLine[], knownAt: string | null): KnownHistory | null {
  const known = inOrder(lines).filter(({ at }) => knownAt === null || at <= knownAt);
  const last = known.at(-1);
  if (last === undefined) return null;
  const state = takeAll(known);
  const files = [...state.counting.values()].sort(by(({ file }) => file));
  return {
    files,
    lines: known,
    read: {
      knownAt: last.at,
      deliveries: new Set(known.flatMap((line) => (line.line === "arrival" ? [line.at] : []))).size,
      files: files.length,
      redelivered: state.redelivered,
      withdrawn: state.withdrawn,
    },
  };
}

/** A history without the files that have one of these digests: they arrived, and are not read as sources. */
export function withoutFiles(known: KnownHistory, digests: readonly string[]): KnownHistory {
  const files = known.files.filter(({ sha256 }) => !digests.includes(sha256));
  return { ...known, files, read: { ...known.read, files: files.length } };
}

/** By instant, arrivals by name, then withdrawals: the order of the lines in the file says nothing. */
export function inOrder(lines: readonly HistoryLine[]): HistoryLine[] {
  const name = (line: HistoryLine) => (line.line === "arrival" ? line.name : line.file);
  return [...lines].sort(by((line) => `${line.at} ${line.line} ${name(line)}`));
}

interface State {
  readonly counting: Map<string, KnownFile>;
  /** The last file of each name that counts. */
  readonly latest: Map<string, KnownFile>;
  readonly redelivered: HistoryRead["redelivered"];
  readonly withdrawn: HistoryRead["withdrawn"];
}

function takeAll(lines: readonly HistoryLine[]): State {
  const state: State = { counting: new Map(), latest: new Map(), redelivered: [], withdrawn: [] };
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.line === "withdrawal") withdraw(line, state);
    else arrive(line, state, seen);
  }
  return state;
}

function arrive({ at, name, sha256, bytes }: ArrivalLine, state: State, seen: Set<string>): void {
  const file = arrivedName(at, name);
  if (seen.has(file)) throw arrivedTwice(at);
  seen.add(file);
  const before = state.latest.get(name);
  if (before?.sha256 === sha256) {
    state.redelivered.push({ file: before.file, at });
    return;
  }
  const known = { file, sha256, bytes };
  state.counting.set(file, known);
  state.latest.set(name, known);
}

function withdraw({ at, file, by: who, reason }: WithdrawalLine, state: State): void {
  const known = state.counting.get(file);
  if (!known) throw neverArrived(file);
  state.counting.delete(file);
  for (const [name, latest] of state.latest) if (latest === known) state.latest.delete(name);
  state.withdrawn.push({ file, at, by: who, reason });
}

function arrivedTwice(at: string) {
  return auditError(
    "history-line",
    `a file arrived twice at ${at}`,
    "arrivals.ndjson",
    "lines are added by `p2p-audit arrive` and never changed: put the file back as it was",
  );
}

function neverArrived(file: string) {
  return auditError(
    "withdrawn-unknown",
    `no file \`${file}\` counts in the history`,
    "arrivals.ndjson",
    "name a file by its first arrival and its name, as a result does: 2026-10-05T17:00:00Z/calls.csv",
  );
}
