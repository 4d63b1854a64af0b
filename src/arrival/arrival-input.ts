import type { Zone } from "#calendar/zone.js";
import type { ArrivalChecks, AuditConfig, ControlEntry, FileResult } from "#generated/types.js";
import type { FileDays } from "./file-days.js";

/** What arrived, and what it is held against. */
export interface ArrivalInput {
  readonly files: readonly FileResult[];
  readonly days: readonly FileDays[];
  readonly controls: readonly ControlEntry[];
  readonly checks: ArrivalChecks;
  readonly config: Pick<AuditConfig, "asOf" | "deliveries" | "arrival" | "names" | "period">;
  /** Microseconds. */
  readonly asOf: number;
  readonly zone: Zone;
}
