import type { Zone } from "#calendar/zone.js";

/** The clock of a finding's sentences. */
export interface Clock {
  readonly zone: Zone;
  /** ` (America/New_York)`, to stand after the first time of a sentence; empty in the zone of the audit. */
  readonly note: string;
}

/** A policy's clock, named where it is not that of the audit. */
export function clockOf(zone: Zone, auditZone: Zone): Clock {
  return { zone, note: zone.id === auditZone.id ? "" : ` (${zone.id})` };
}
