import { runCases } from "#cases/run-cases.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadCommons, loadPolicy, policyFolders } from "#policy/load.js";
import { AuditError } from "#shared/error.js";
import { EXIT, problemText } from "../exit.js";
import { packageReader } from "../resources.js";

/** `p2p-audit check`: schema, types, clauses and rule cases of policies; exit 2 where anything is wrong. */
export function check(ids: readonly string[]): void {
  const commons = loadCommons(packageReader);
  const wanted = ids.length > 0 ? ids : [...policyFolders(packageReader).keys()];
  let wrong = 0;
  for (const id of wanted) {
    try {
      const bundle = loadPolicy(packageReader, id);
      const problems = checkPolicy(bundle, commons);
      const cases = problems.length > 0 ? { passed: 0, problems: [] } : runCases(bundle, commons);
      const found = [...problems, ...cases.problems];
      wrong += found.length;
      console.log(
        `${found.length === 0 ? "ok   " : "wrong"} ${id}: ${bundle.rules.length} rules, ${bundle.clauses.sentences} sentences, ${cases.passed} rule cases pass${found.length > 0 ? `, ${found.length} problems` : ""}`,
      );
      for (const problem of found) console.error(problemText(problem));
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      wrong += error.problems.length;
      console.log(`wrong ${id}: ${error.problems.length} problems`);
      for (const problem of error.problems) console.error(problemText(problem));
    }
  }
  process.exitCode = wrong > 0 ? EXIT.couldNotRun : EXIT.clean;
}
