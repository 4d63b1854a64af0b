import type { BusinessCalendar } from "#calendar/business-calendar.js";
import { localDay, type Zone } from "#calendar/zone.js";
import type { Table } from "#generated/types.js";
import type { Case, Completeness, CompletenessBook } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { PlanNode, Reach, RelationName } from "#policy/plan.js";
import type { Interval } from "#shared/interval.js";
import type { Truth } from "#shared/truth.js";
import { KIND_OF_RELATION } from "../relation-kind.js";

/** What stays the same for a whole replay. */
export interface Stage {
  readonly asOf: number;
  readonly book: CompletenessBook;
  readonly calendars: ReadonlyMap<string, BusinessCalendar>;
  readonly tables: ReadonlyMap<string, Table>;
}

/** Does a policy apply, and which answers had a part in it? */
export interface Applies {
  readonly truth: Truth;
  readonly asked: ReadonlySet<string>;
}

/** What an expression is evaluated against. */
export interface Scene {
  readonly stage: Stage;
  readonly zone: Zone;
  readonly matter: Case;
  readonly subject: LedgerRecord;
  /** Instant of the act (gates) and due without extension (extensions). */
  readonly act?: Interval;
  readonly due?: Interval;
  /** Gathers the questions whose answer had a part in what was evaluated. */
  readonly asked?: Set<string>;
  /** What is known already of whether the policy applies to the case, by filter. */
  readonly applies?: Map<PlanNode, Applies>;
}

export interface Related {
  readonly records: readonly LedgerRecord[];
  readonly state: Completeness;
}

/** The sender whose case it is: that of the determination, else that of the subject. */
export function senderOf(scene: Scene): string {
  return (scene.matter.determination ?? scene.subject).origin.sender;
}

/** The record a reach names; null where the determination was not delivered. */
export function recordAt(reach: Reach, here: LedgerRecord, scene: Scene): LedgerRecord | null {
  if (reach === "here") return here;
  return reach === "subject" ? scene.subject : scene.matter.determination;
}

/** A P2P that names no determination: what hangs on the determination may be there and cannot be found. */
export function isUnlinked({ matter, subject }: Scene): boolean {
  return matter.determination === null && subject.parent === null;
}

/** The records of a relation and how complete they are. */
export function relatedTo(name: RelationName, reach: Reach, here: LedgerRecord, scene: Scene): Related {
  const kind = KIND_OF_RELATION[name];
  const { book } = scene.stage;
  if (name === "contactAttempts") {
    const p2p = reach === "here" ? here : scene.subject;
    return {
      records: scene.matter.contactAttempts.get(p2p.id) ?? [],
      state: book.of(senderOf(scene), kind, p2p.id),
    };
  }
  const known = book.of(senderOf(scene), kind, scene.matter.id);
  const state = known === "complete" && isUnlinked(scene) ? "partial" : known;
  if (name !== "otherP2pRequests") return { records: scene.matter[name], state };
  return { records: scene.matter.p2pRequests.filter((record) => record !== scene.subject), state };
}

/** Days of an interval in the scene's zone; infinite ends stay infinite. */
export function daysOf(interval: Interval, zone: Zone): Interval {
  const day = (instant: number) => (Number.isFinite(instant) ? localDay(zone, instant) : instant);
  return { from: day(interval.from), to: day(interval.to) };
}
