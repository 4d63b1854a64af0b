import type { AuditResult, InputDigest, PolicyResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { wordFor } from "#shared/word-for.js";
import { isWholeRun, type WantedLines } from "./of-lines.js";
import type { PacketView } from "./view.js";

/** How the figures were made, for the last page. */
export function packetMethod(
  result: AuditResult,
  wanted: WantedLines,
): Pick<PacketView, "method" | "policies" | "digests" | "otherDigests"> {
  const isOfAll = !isWholeRun(result, wanted);
  const digests = result.inputs.filter(readsOf(result.policies));
  const others = result.inputs.length - digests.length;
  return {
    method: [
      `Made by ${result.program.name} ${result.program.version} from the data that ${counted(result.files.length, "file")} delivered.`,
      "A case is a decision. Cases = met + not met + undecided; documented = met over cases; possible runs to every undecided case met. What is not documented is not counted as met. Clocks still running and cases a duty does not apply to stay out.",
      "Per cents are cut to one decimal and never rounded up.",
      ...agreementLine(result, isOfAll),
    ],
    policies: result.policies.map(({ cite, title, versions, evidence }) => ({
      name: `${cite}: ${title}`,
      versions: versions.map(({ id, effective }) => `${id} (${effective})`).join("; "),
      evidence: Object.entries(evidence)
        .map(([tag, clauses = 0]) => `${wordFor(EVIDENCE_WORDS, tag)} ${count(clauses)}`)
        .join(", "),
    })),
    digests: digests.map(({ name, sha256 }) => ({ name, sha256 })),
    otherDigests:
      others === 0
        ? null
        : `Of calendars and tables those that a policy of the run reads; manifest.json of the run has ${count(others)} more.`,
  };
}

/** Whether an input is one that was read: every calendar and table is at hand, and few are looked at. */
function readsOf(policies: readonly PolicyResult[]): (input: InputDigest) => boolean {
  const reads = policies.map((policy) => policy.reads);
  if (reads.includes(undefined)) return () => true;
  const named = reads.flatMap((read) => [
    ...(read?.calendars ?? []).map((id) => `calendar ${id}`),
    ...(read?.tables ?? []).map((id) => `table ${id}`),
  ]);
  return ({ name }) => !/^(calendar|table) /.test(name) || named.includes(name);
}

function agreementLine({ agreement }: AuditResult, isOfAll: boolean): string[] {
  if (!agreement) return [];
  const { cases, compared, disagreements } = agreement;
  return [
    `Two engines judged ${counted(cases, "case")}${isOfAll ? " of all product lines" : ""} drawn by lot, ${counted(compared, "result")} in all: ${disagreements.length === 0 ? "they agree" : `they differ in ${count(disagreements.length)}`}. This says how the figures were checked, not how the plan stands.`,
  ];
}
