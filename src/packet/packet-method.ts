import type { AuditResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { wordFor } from "#shared/word-for.js";
import type { PacketView } from "./view.js";

/** How the figures were made, for the last page. */
export function packetMethod(result: AuditResult): Pick<PacketView, "method" | "policies" | "digests"> {
  return {
    method: [
      `Made by ${result.program.name} ${result.program.version} from the data that ${counted(result.files.length, "file")} delivered.`,
      "A case is a decision. Cases = met + not met + undecided; documented = met over cases; possible runs to every undecided case met. What is not documented is not counted as met. Clocks still running and cases a duty does not apply to stay out.",
      "Per cents are cut to one decimal and never rounded up.",
      ...agreementLine(result),
    ],
    policies: result.policies.map(({ cite, title, versions, evidence }) => ({
      name: `${cite}: ${title}`,
      versions: versions.map(({ id, effective }) => `${id} (${effective})`).join("; "),
      evidence: Object.entries(evidence)
        .map(([tag, clauses = 0]) => `${wordFor(EVIDENCE_WORDS, tag)} ${count(clauses)}`)
        .join(", "),
    })),
    digests: result.inputs.map(({ name, sha256 }) => ({ name, sha256 })),
  };
}

function agreementLine({ agreement }: AuditResult): string[] {
  if (!agreement) return [];
  const { cases, compared, disagreements } = agreement;
  return [
    `Two engines judged ${counted(cases, "case")} drawn by lot, ${counted(compared, "result")} in all: ${disagreements.length === 0 ? "they agree" : `they differ in ${count(disagreements.length)}`}. This says how the figures were checked, not how the plan stands.`,
  ];
}
