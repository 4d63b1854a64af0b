import type { GateHead, GateRun } from "#gate/index.js";
import type { GateFinding, GateReject, Thresholds } from "#generated/types.js";

/** What the printers of a CI job are handed: nothing of it is a cell of the drop, but for what is in `run.result`. */
export interface GatedRun {
  readonly head: GateHead;
  readonly run: Pick<GateRun, "result">;
  readonly thresholds: Thresholds;
  /** Every finding, and every row set aside; asked anew by each printer. */
  readonly findings: () => Iterable<GateFinding>;
  readonly rejects: () => Iterable<GateReject>;
}
