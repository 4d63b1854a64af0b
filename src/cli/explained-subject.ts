import type { Case, Ledger } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import { subjectsOf } from "#ledger/subjects.js";
import type { RulePlan } from "#policy/plan.js";
import type { Scene } from "#replay/reference/scene.js";
import { type AuditError, auditError } from "#shared/error.js";
import { oneRecord, RECORD_NOUNS } from "#shared/record-kind.js";

type Kind = RulePlan["rule"]["subject"];

const KINDS: readonly Kind[] = ["determination", "p2pRequest", "notice"];
const MOST_NAMED = 10;

/**
 * The record that a rule is to be explained on. `named`: its key, or kind and key as findings.csv writes them
 * (`p2pRequest F-2606`). Fails with `unknown-subject`, and where the key is that of another kind of record says which
 * records of its case the rule judges.
 */
export function explainedSubject(
  { cases }: Ledger,
  { rule }: RulePlan,
  named: string,
): Pick<Scene, "matter" | "subject"> {
  for (const matter of cases) {
    const subject = subjectsOf(matter, rule.subject).find((record) => isNamed(record, named));
    if (subject) return { matter, subject };
  }
  throw elsewhere(cases, rule, named) ?? unknown(rule, named);
}

function isNamed({ kind, id }: LedgerRecord, named: string): boolean {
  return named === id || named === `${kind} ${id}`;
}

/** The key is that of a record the rule does not judge. */
function elsewhere(cases: readonly Case[], rule: RulePlan["rule"], named: string): AuditError | null {
  for (const matter of cases) {
    for (const kind of KINDS) {
      const record = subjectsOf(matter, kind).find((one) => isNamed(one, named));
      if (record) return otherKind(rule, kind, record, subjectsOf(matter, rule.subject));
    }
  }
  return null;
}

function otherKind(
  rule: RulePlan["rule"],
  kind: Kind,
  { id }: LedgerRecord,
  judged: readonly LedgerRecord[],
): AuditError {
  const keys = judged.slice(0, MOST_NAMED).map((record) => record.id);
  const more = judged.length > keys.length ? ` and ${judged.length - keys.length} more` : "";
  const found = keys.length === 0 ? "none was accepted" : `${keys.join(", ")}${more}`;
  return auditError(
    "unknown-subject",
    `\`${id}\` is ${oneRecord(kind)}; ${rule.id} judges ${judgedBeside(rule.subject, kind)}: ${found}`,
    "--subject",
    keys.length === 0
      ? "look it up in rejects.csv: a row that was set aside is judged by no rule"
      : `give --subject ${keys[0]}`,
  );
}

/** What the rule judges, as seen from a record of another kind. */
function judgedBeside(subject: Kind, kind: Kind): string {
  if (subject === "determination") return "its decision";
  const { many } = RECORD_NOUNS[subject];
  return kind === "determination" ? `its ${many}` : `the ${many} of its decision`;
}

function unknown({ subject }: RulePlan["rule"], named: string): AuditError {
  return auditError(
    "unknown-subject",
    `no ${RECORD_NOUNS[subject].one} \`${named}\` was accepted`,
    "--subject",
    "look it up in rejects.csv: a row that was set aside is judged by no rule",
  );
}
