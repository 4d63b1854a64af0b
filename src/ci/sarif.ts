import type { AuditResult, GateFinding, GateReject } from "#generated/types.js";
import { standing } from "#policy/status.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { list } from "./gate-json.js";
import type { GatedRun } from "./gated-run.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVELS = { high: "error", medium: "warning", low: "note" } as const;
/** Of SARIF's kinds, `review` is for a person to decide and `open` for want of data. */
const KINDS: Readonly<Partial<Record<GateFinding["outcome"], string>>> = {
  fail: "fail",
  "needs-review": "review",
  indeterminate: "open",
};

/** A run as SARIF 2.1.0, piece by piece: every finding and every row set aside is a result. */
export function* sarif(gated: GatedRun): Generator<string> {
  const { head, run } = gated;
  const rules = rulesOf(gated);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const shared = {
    tool: { driver: { name: head.program.name, semanticVersion: head.program.version, rules } },
    invocations: [
      {
        executionSuccessful: head.status !== "untrusted",
        exitCode: head.exitCode,
        toolExecutionNotifications: head.trustNotes.map((text) => ({ level: "error", message: { text } })),
      },
    ],
    originalUriBaseIds: {
      DROP: {
        description: { text: "Files of the drop, called by their place in `files` of audit-result.json" },
      },
    },
    artifacts: head.files.map(({ file, sha256 }) => ({
      location: { uri: file, uriBaseId: "DROP" },
      hashes: { "sha-256": sha256 },
    })),
    columnKind: "utf16CodeUnits",
    properties: { asOf: head.asOf, zone: head.zone, status: head.status },
  };
  yield `{\n  "$schema": ${JSON.stringify(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [\n    ${JSON.stringify(shared).slice(0, -1)},\n`;
  yield* list("results", resultsOf(gated, run.result, index), "    ");
  yield "\n    }\n  ]\n}\n";
}

interface ReportingDescriptor {
  readonly id: string;
  readonly [member: string]: unknown;
}

/** A rule of a policy that ran, `applies-to` where it was found, and each reason for which a row was set aside. */
function rulesOf({ run: { result }, findings, rejects }: GatedRun): ReportingDescriptor[] {
  const named = new Map<string, ReportingDescriptor>();
  for (const policy of result.policies)
    for (const rule of policy.rules) {
      const id = `${policy.id}/${rule.id}`;
      if (named.has(id)) continue;
      named.set(id, {
        id,
        shortDescription: { text: titleOf(policy.rules, rule) },
        fullDescription: { text: rule.asks },
        help: { text: [...rule.clauses, ...rule.standards].join("; ") || policy.cite },
        properties: {
          policy: policy.id,
          cite: `${policy.cite}${standing(policy.status)}`,
          class: rule.class,
          priority: rule.severity,
        },
      });
    }
  for (const { policy, rule } of findings()) {
    const id = `${policy}/${rule}`;
    if (!named.has(id)) named.set(id, { id, shortDescription: { text: "Does the policy apply?" } });
  }
  for (const { code } of rejects()) {
    const id = `set-aside/${code}`;
    if (!named.has(id))
      named.set(id, { id, shortDescription: { text: `Row set aside: ${code.replaceAll("-", " ")}` } });
  }
  return [...named.values()];
}

/** Of a rule with two lines of figures, the part of the titles before what tells them apart. */
function titleOf(
  rules: AuditResult["policies"][number]["rules"],
  { id, title }: { readonly id: string; readonly title: string },
): string {
  return rules.filter((rule) => rule.id === id).length > 1 ? title.replace(/: [^:]*$/, "") : title;
}

function* resultsOf(
  { head, findings, rejects }: GatedRun,
  { policies }: AuditResult,
  index: ReadonlyMap<string, number>,
): Generator<unknown> {
  const cites = new Map(policies.map(({ id, cite, status }) => [id, `${cite}${standing(status)}`]));
  const artifacts = new Map(head.files.map(({ file }, at) => [file, at]));
  for (const finding of findings())
    yield findingResult(finding, cites.get(finding.policy) ?? finding.policy, index, artifacts);
  for (const reject of rejects()) yield rejectResult(reject, index, artifacts);
}

function findingResult(
  finding: GateFinding,
  cite: string,
  index: ReadonlyMap<string, number>,
  artifacts: ReadonlyMap<string, number>,
): unknown {
  const { fingerprint, policy, rule, outcome, severity, records, isNew, ...rest } = finding;
  const isFail = outcome === "fail";
  const ruleId = `${policy}/${rule}`;
  return {
    ruleId,
    ruleIndex: index.get(ruleId),
    kind: KINDS[outcome] ?? "review",
    level: isFail ? LEVELS[severity] : "none",
    message: { text: `${rule} of ${cite}: ${OUTCOME_WORDS[outcome]}. Reference ${fingerprint}` },
    locations: records.map(({ kind, file, row }) => ({
      physicalLocation: {
        artifactLocation: { uri: file, uriBaseId: "DROP", index: artifacts.get(file) ?? -1 },
      },
      message: { text: `${kind}, row ${row}` },
    })),
    partialFingerprints: { "p2pAudit/v1": fingerprint },
    ...(isNew !== null && { baselineState: isNew ? "new" : "unchanged" }),
    // A suppression of SARIF is accepted unless it says otherwise, and no finding ever is.
    properties: { outcome, priority: severity, ...rest },
  };
}

function rejectResult(
  { file, row, line, kind, field, code }: GateReject,
  index: ReadonlyMap<string, number>,
  artifacts: ReadonlyMap<string, number>,
): unknown {
  const ruleId = `set-aside/${code}`;
  return {
    ruleId,
    ruleIndex: index.get(ruleId),
    kind: "fail",
    level: "warning",
    message: {
      text: `${row === null ? "The file as a whole" : `Row ${row}`} of ${file} was set aside: ${code}`,
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file, uriBaseId: "DROP", index: artifacts.get(file) ?? -1 },
          ...(line !== null && { region: { startLine: line } }),
        },
      },
    ],
    properties: { row, kind, field },
  };
}
