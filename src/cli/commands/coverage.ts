import type { Clause } from "#generated/types.js";
import { loadPolicy, policyFolders } from "#policy/load.js";
import { citation } from "#policy/plan-policy.js";
import { EXIT } from "../exit.js";
import { packageReader } from "../resources.js";

/** `p2p-audit coverage`: every sentence of the source and what became of it. */
export function coverage(ids: readonly string[]): void {
  const wanted = ids.length > 0 ? ids : [...policyFolders(packageReader).keys()];
  for (const id of wanted) {
    const bundle = loadPolicy(packageReader, id);
    const { sentences, clauses } = bundle.clauses;
    const accounted = new Set(clauses.map((clause) => clause.sentence)).size;
    const tested = new Map(bundle.cases.map((cases) => [cases.rule, cases.cases.length]));
    console.log(
      `${bundle.policy.title} (${id})\n${accounted} of ${sentences} sentences accounted for · ${statusCounts(clauses)}\n`,
    );
    for (const clause of clauses) {
      const rules = clause.rules.map((rule) => `${rule} (${tested.get(rule) ?? 0} cases)`).join(", ");
      console.log(
        `${String(clause.sentence).padStart(3)}  ${citation(bundle, clause.id)}  [${clause.status}, ${clause.evidence}]\n     ${clause.summary}\n     → ${rules || "no rule"}${clause.reason === undefined ? "" : ` · ${clause.reason}`}`,
      );
    }
    console.log("");
    if (accounted !== sentences) process.exitCode = EXIT.couldNotRun;
  }
}

function statusCounts(clauses: readonly Clause[]): string {
  const counts = new Map<string, number>();
  for (const clause of clauses) counts.set(clause.status, (counts.get(clause.status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${status} ${count}`).join(", ");
}
