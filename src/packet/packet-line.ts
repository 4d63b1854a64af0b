import type {
  AuditResult,
  Cell,
  MarginCell,
  OutcomeCounts,
  PacketConfig,
  PacketLine,
} from "#generated/types.js";
import { sumOf } from "#report/counts.js";
import { hasDataGap, isUntestable } from "#report/figures.js";
import { isUnclear } from "#report/rule-figures.js";
import { countsOf, type Slice } from "#report/slice.js";
import { auditError } from "#shared/error.js";
import { groupBy } from "#shared/group-by.js";
import { testedOf } from "#shared/rate.js";
import { isOfLines, type WantedLines } from "./of-lines.js";

/** A duty of page one with what the run counted for it. */
export interface CountedLine {
  readonly line: PacketLine;
  readonly slice: Slice;
  readonly counts: OutcomeCounts;
  /** Its acts around the due line, of the same product lines. */
  readonly margins: readonly MarginCell[];
  /** Why there is no figure; null where there is one. */
  readonly silent: "none-tested" | "not-testable" | null;
}

type Wanted = Pick<PacketConfig, "lines" | "linesOfBusiness">;

/**
 * The lines of page one, counted in cases. Throws `packet-line-unknown` where a line names a rule that did not run, or a
 * gate without saying which of its acts is meant.
 */
export function countedLines(result: AuditResult, packet: Wanted): CountedLine[] {
  return packet.lines.map((line, index) => {
    const slice = sliceOf(result, line, packet, index);
    const counts = countsOf(slice, "cases");
    const margins = slice.rule.margins.filter(({ lineOfBusiness }) => isOfLines(lineOfBusiness, packet));
    return { line, slice, counts, margins, silent: silenceOf(slice, counts) };
  });
}

/** How many cases of a line have no act at all. */
export function noActOf({ margins }: CountedLine): number {
  return margins.reduce((sum, { noAct }) => sum + noAct, 0);
}

/** The cells of a line under a name, such as the month or who decided, with their counts. */
export function countsBy(
  { slice }: CountedLine,
  nameOf: (cell: Cell) => string,
): ReadonlyMap<string, OutcomeCounts> {
  const named = groupBy(slice.cells, nameOf);
  return new Map([...named].map(([name, cells]) => [name, sumOf(cells.map(({ cases }) => cases))]));
}

function sliceOf(result: AuditResult, line: PacketLine, wanted: WantedLines, index: number): Slice {
  const policy = result.policies.find(({ id }) => id === line.policy);
  const rules = policy?.rules.filter(({ id }) => id === line.rule) ?? [];
  // A gate counts refusals and discussions held apart, refusals first (docs/results.md).
  const rule = line.act === undefined ? onlyOf(rules) : rules[line.act === "refused" ? 0 : 1];
  if (policy === undefined || rule === undefined)
    throw auditError(
      "packet-line-unknown",
      `the run has no figures for \`${line.policy}/${line.rule}\`${line.act === undefined ? "" : ` (${line.act})`}`,
      `/lines/${index}`,
      rules.length > 1
        ? "say with `act` whether refusals or discussions held are meant"
        : "name a rule of a policy that ran",
    );
  const cells = rule.cells.filter(({ lineOfBusiness }) => isOfLines(lineOfBusiness, wanted));
  return { policy, rule, cells };
}

function onlyOf<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function silenceOf(slice: Slice, counts: OutcomeCounts): CountedLine["silent"] {
  if (isUnclear(slice) || isUntestable(counts, hasDataGap(slice.rule))) return "not-testable";
  return testedOf(counts) === 0 ? "none-tested" : null;
}
