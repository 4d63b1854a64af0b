import type { Finding, Thresholds } from "#generated/types.js";
import { type CountedFinding, type GateRun, isLeftOut } from "./run.js";

/** Findings that no limit tells apart, with their number. */
export interface FindingCell {
  readonly policy: string;
  readonly rule: string;
  readonly class: Finding["class"];
  readonly direction: Finding["direction"];
  readonly severity: Finding["severity"];
  readonly isNotMet: boolean;
  readonly stillOpen: boolean;
  /** Not met, and not so in the baseline; false without one. */
  readonly isNew: boolean;
  readonly leftOut: boolean;
  findings: number;
}

/** The findings of a run by what limits look at; `before`: what was not met in the baseline. */
export function findingCells(
  run: GateRun<CountedFinding>,
  thresholds: Pick<Thresholds, "leaveOut">,
  before: ReadonlySet<string> | null,
): FindingCell[] {
  const cells = new Map<string, FindingCell>();
  for (const finding of run.findings) {
    const { policy, rule, direction, severity, stillOpen, fingerprint } = finding;
    const isNotMet = finding.outcome === "fail";
    const isNew = isNotMet && before !== null && !before.has(fingerprint);
    const leftOut = isLeftOut(fingerprint, run.dispositions, thresholds);
    const key = {
      policy,
      rule,
      class: finding.class,
      direction,
      severity,
      isNotMet,
      stillOpen,
      isNew,
      leftOut,
    };
    const name = JSON.stringify(Object.values(key));
    const cell = cells.get(name) ?? { ...key, findings: 0 };
    cell.findings += 1;
    cells.set(name, cell);
  }
  return [...cells.values()];
}

/** Fingerprints of what is not met. */
export function notMetIn({ findings }: Pick<GateRun<CountedFinding>, "findings">): ReadonlySet<string> {
  return new Set(findings.filter(({ outcome }) => outcome === "fail").map(({ fingerprint }) => fingerprint));
}
