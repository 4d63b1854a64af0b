import { runCases } from "#cases/run-cases.js";
import { type LintReport, lintPolicy } from "#lint/lint-policy.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadCommons, policyFolders } from "#policy/load.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { counted } from "#shared/counted.js";
import { AuditError, type Problem, problem } from "#shared/error.js";
import { EXIT, problemText } from "../exit.js";
import { filledByKnownMappings } from "../known-mappings.js";
import { testedPolicyNamed } from "../policies.js";
import { packageReader } from "../resources.js";

export interface CheckOptions {
  /** Print the remarks that the policies accept, with their reasons. */
  readonly accepted?: boolean;
}

interface Checked {
  readonly line: string;
  readonly problems: readonly Problem[];
  readonly accepted: LintReport["accepted"];
}

/** `p2p-audit check`: schema, types, clauses, rule cases and lints of policies; exit 2 where anything is wrong or unexplained. */
export function check(ids: readonly string[], options: CheckOptions): void {
  const commons = loadCommons(packageReader);
  const filled = filledByKnownMappings(packageReader);
  const wanted = ids.length > 0 ? ids : [...policyFolders(packageReader).keys()];
  let wrong = 0;
  for (const id of wanted) {
    const { line, problems, accepted } = checkedOrRefused(id, commons, filled);
    wrong += problems.length;
    console.log(
      `${problems.length === 0 ? "ok   " : "wrong"} ${id}: ${line}${problems.length > 0 ? `, ${counted(problems.length, "problem")}` : ""}`,
    );
    for (const one of problems) console.error(problemText(one));
    for (const { remark, reason } of options.accepted ? accepted : [])
      console.log(`      ${remark.lint}: ${remark.message}\n        accepted: ${reason}`);
  }
  process.exitCode = wrong > 0 ? EXIT.couldNotRun : EXIT.clean;
}

function checkedOrRefused(id: string, commons: Commons, filled: ReadonlySet<string>): Checked {
  try {
    return checked(testedPolicyNamed(id), commons, filled);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { line: "not readable", problems: error.problems, accepted: [] };
  }
}

/** Checks first, then the rule cases, then the lints: each needs the one before. */
function checked(bundle: TestedPolicy, commons: Commons, filled: ReadonlySet<string>): Checked {
  const size = `${counted(bundle.rules.length, "rule")}, ${counted(bundle.clauses.sentences, "sentence")}`;
  const problems = checkPolicy(bundle, commons);
  if (problems.length > 0) return { line: size, problems, accepted: [] };
  const cases = runCases(bundle, commons);
  const line = `${size}, ${counted(cases.passed, "rule case")} pass`;
  if (cases.problems.length > 0) return { line, problems: cases.problems, accepted: [] };
  const lints = lintPolicy(bundle, commons, filled);
  return {
    line:
      lints.accepted.length === 0 ? line : `${line}, ${counted(lints.accepted.length, "remark")} accepted`,
    problems: [...unknownBeside(bundle), ...lintProblems(bundle, lints)],
    accepted: lints.accepted,
  };
}

function unknownBeside({ folder, policy }: PolicyBundle): Problem[] {
  const known = policyFolders(packageReader);
  return (policy.beside ?? []).flatMap((one, index) =>
    known.has(one.policy)
      ? []
      : [
          problem(
            "unknown-policy",
            `policy \`${one.policy}\` is not known`,
            `${folder}/policy.json#/beside/${index}/policy`,
            `policies: ${[...known.keys()].join(", ")}`,
          ),
        ],
  );
}

function lintProblems({ folder }: PolicyBundle, { open, stale }: LintReport): Problem[] {
  return [
    ...open.map(({ lint, at, message }) =>
      problem(
        "lint-remark",
        `${lint}: ${message}`,
        `${folder}: ${at}`,
        `docs/lints/${lint}.md says how to mend it or let it stand`,
      ),
    ),
    ...stale.map(({ lint, at }) =>
      problem(
        "accepted-remark-gone",
        `no lint \`${lint}\` makes the accepted remark${at === undefined ? "" : ` on \`${at}\``} any more`,
        `${folder}/policy.json#/accepted`,
        "remove the entry",
      ),
    ),
  ];
}
