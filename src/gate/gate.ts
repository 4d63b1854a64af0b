import type {
  Gate,
  GateDispositionCount,
  GateFinding,
  GateReject,
  Reject,
  Thresholds,
} from "#generated/types.js";
import { DISPOSITION_WORDS } from "#report/words.js";
import { checksOf } from "./checks.js";
import { fileNames } from "./file-names.js";
import { findingCells, notMetIn } from "./finding-cells.js";
import { type CountedFinding, type GateRun, isLeftOut } from "./run.js";
import { safeTrustNotes } from "./trust-notes.js";

/** A gate without its two long lists, which are written one by one. */
export type GateHead = Omit<Gate, "findings" | "rejects">;

const EXIT_CODES = { within: 0, above: 1, untrusted: 3 } as const;

/** A run held against its limits, and against an earlier run where one is given. No cell of the drop is in it. */
export function gateOf(
  run: GateRun<CountedFinding>,
  thresholds: Thresholds,
  baseline: GateRun<CountedFinding> | null,
): GateHead {
  const { result } = run;
  const checks = checksOf(
    thresholds,
    { result, cells: findingCells(run, thresholds, baseline && notMetIn(baseline)) },
    baseline && { result: baseline.result, cells: findingCells(baseline, thresholds, null) },
  );
  const isAbove = checks.some(({ kept, level }) => kept === false && level === "fail");
  const status = !result.trusted ? "untrusted" : isAbove ? "above" : "within";
  const { rowsIn, accepted, rejected } = result.accounting;
  const names = fileNames(result.files);
  return {
    schema: "p2p-audit/gate/1",
    program: { ...result.program },
    asOf: result.asOf,
    zone: result.zone,
    period: result.period && { ...result.period },
    status,
    exitCode: EXIT_CODES[status],
    trustNotes: safeTrustNotes(result),
    baseline: baseline && {
      asOf: baseline.result.asOf,
      ledger: baseline.result.inputs.find(({ name }) => name === "ledger")?.sha256 ?? null,
    },
    checks,
    dispositions: dispositionsOf(run, thresholds),
    accounting: { rowsIn, accepted, rejected },
    files: result.files.map((file) => ({
      file: names(file.file),
      sha256: file.sha256,
      sender: file.sender,
      status: file.status,
      rows: file.rows,
      accepted: file.accepted,
      rejected: file.rejected,
    })),
    policies: result.policies.map(({ id, cite, status: standing, rules }) => ({
      id,
      cite,
      status: standing,
      rules: rules.map((rule) => ({
        id: rule.id,
        title: rule.title,
        class: rule.class,
        direction: rule.direction,
        severity: rule.severity,
        subjects: { ...rule.subjects },
        cases: { ...rule.cases },
        documented: rule.rate.documented,
      })),
    })),
  };
}

/** Every finding of a run as a gate shows it. */
export function* gateFindings(
  run: GateRun,
  thresholds: Thresholds,
  baseline: GateRun | null,
): Generator<GateFinding> {
  const before =
    baseline && new Map(baseline.findings.map(({ fingerprint, outcome }) => [fingerprint, outcome]));
  const names = fileNames(run.result.files);
  for (const finding of run.findings) {
    const mark = run.dispositions.given[finding.fingerprint];
    yield {
      fingerprint: finding.fingerprint,
      policy: finding.policy,
      rule: finding.rule,
      subject: finding.subject.kind,
      outcome: finding.outcome,
      class: finding.class,
      direction: finding.direction,
      severity: finding.severity,
      evidenceKind: finding.evidenceKind,
      stillOpen: finding.stillOpen,
      causedBy: finding.causedBy,
      records: finding.records.map(({ kind, file, row }) => ({ kind, file: names(file), row })),
      disposition: mark?.disposition ?? null,
      expired: mark?.expired ?? false,
      counted: !isLeftOut(finding.fingerprint, run.dispositions, thresholds),
      isNew: before && before.get(finding.fingerprint) !== finding.outcome,
    };
  }
}

/** Every row that was set aside as a gate shows it. */
export function* gateRejects(
  { result }: Pick<GateRun, "result">,
  rejects: Iterable<Reject>,
): Generator<GateReject> {
  const names = fileNames(result.files);
  for (const { file, row, line, kind, field, code } of rejects)
    yield { file: names(file), row, line, kind, field, code };
}

function dispositionsOf(run: Omit<GateRun, "findings">, thresholds: Thresholds): GateHead["dispositions"] {
  const marks = Object.values(run.dispositions.given);
  const given = Object.keys(DISPOSITION_WORDS).flatMap((name): GateDispositionCount[] => {
    const own = marks.filter(({ disposition }) => disposition === name);
    const expired = own.filter((mark) => mark.expired).length;
    const disposition = name as GateDispositionCount["disposition"];
    return own.length === 0 ? [] : [{ disposition, holding: own.length - expired, expired }];
  });
  return {
    given,
    leaveOut: [...(thresholds.leaveOut ?? [])],
    leftOut: marks.filter(({ fingerprint }) => isLeftOut(fingerprint, run.dispositions, thresholds)).length,
    expired: marks.filter(({ expired }) => expired).length,
    stray: run.dispositions.unknown.map(({ fingerprint }) => fingerprint),
  };
}
