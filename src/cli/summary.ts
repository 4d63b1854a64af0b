import type { GateHead } from "#gate/index.js";
import type { AuditResult, NotTested, RuleResult } from "#generated/types.js";
import { standing } from "#policy/status.js";
import { fieldWords } from "#schema/field-phrase.js";
import { counted } from "#shared/counted.js";
import { DATING_WORDS } from "#shared/dating-words.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { recordNoun } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import { dispositionLines, gateLines } from "./gate-text.js";
import { hideFiles } from "./hide-files.js";

const MOST_QUESTIONS = 5;
/** Fields that are named; the reports and the result have all. */
const MOST_FIELDS = 4;

/**
 * The end of a run in a few lines: what was read, what was found, where the results lie. No member, and unless `showPhi`
 * no name of a record or a file of the drop.
 */
export function summary(
  result: AuditResult,
  gate: GateHead,
  out: string,
  files: readonly string[],
  showPhi: boolean,
): string {
  const { accounting, findings } = result;
  const tested = result.policies.flatMap(({ rules }) => rules.filter(wasTested));
  const width = Math.max(...tested.map(({ id }) => id.length), 0);
  const named = [...result.files, ...result.arrival.alarms].flatMap(({ file }) => file ?? []);
  const hidden = (text: string) => (showPhi ? text : hideFiles(text, named));
  const trustNotes = showPhi ? result.trustNotes : gate.trustNotes;
  const reports = files.filter((file) => file.endsWith(".html"));
  return [
    `${result.title} · ${result.plan}`,
    `data complete through ${result.asOf}${result.period ? ` · period ${result.period.from} to ${result.period.to} (dated by ${wordFor(DATING_WORDS, result.period.datedBy)})` : ""}`,
    "",
    ...(result.trusted
      ? []
      : [
          "THIS RESULT CANNOT BE TRUSTED:",
          ...trustNotes.map((note) => `  - ${note}`),
          ...numbered(trustNotes),
          "",
        ]),
    `rows in ${accounting.rowsIn} = accepted ${accounting.accepted} + set aside ${accounting.rejected}`,
    ...historyLines(result),
    ...arrivalLines(result).map(hidden),
    ...rejectLine(result),
    ...agreementLine(result, showPhi),
    ...result.integrity.map(
      (one) =>
        `to be looked at: ${counted(one.instances, "place")}: ${one.title.toLowerCase()} (${one.code})`,
    ),
    ...result.notTested.map((line) => `not tested: ${hidden(line)}`),
    ...gapLines(result),
    "",
    ...result.policies.flatMap((policy) => [
      `${policy.title}${standing(policy.status)}`,
      ...policy.rules.filter(wasTested).map((rule) => ruleLine(rule, width)),
      "",
    ]),
    `${counted(findings.notMet, "finding")} not met in ${counted(findings.cases, "case")} (${counted(findings.members, "member")}), ${findings.stillOpen} of them can still be acted on; ${findings.undecided} undecided where not met is possible`,
    ...dispositionLines(gate),
    ...questionLines(result, out),
    "",
    `results in ${out}/: ${files.join(", ")}`,
    ...reports.map((file) => `open ${out}/${file}`),
    ...gateLines(gate),
  ].join("\n");
}

/** How to read `file-3`. */
function numbered(notes: readonly string[]): string[] {
  return notes.some((note) => /\bfile-\d/.test(note))
    ? ["  files are numbered as in `files` of audit-result.json; --show-phi names them"]
    : [];
}

function wasTested({ cases }: RuleResult): boolean {
  return cases.pass + cases.fail + cases.indeterminate + cases["needs-review"] + cases.error > 0;
}

function ruleLine({ id, title, cases, rate }: RuleResult, width: number): string {
  const undecided = rate.undecided;
  const figures = `${OUTCOME_WORDS.pass} ${cases.pass}, ${OUTCOME_WORDS.fail} ${cases.fail}, undecided ${undecided}`;
  return `  ${id.padEnd(width)} ${figures.padEnd(38)} ${title}`;
}

/** Open questions in the order of the cases they decide, a line each; the rest is on the questions desk. */
function questionLines({ policies }: AuditResult, out: string): string[] {
  const open = policies
    .flatMap(({ cite, questions }) =>
      questions
        .filter((question) => question.answer === null && question.subjects > 0)
        .map((question) => ({ cite, ...question })),
    )
    .sort((a, b) => b.cases - a.cases);
  if (open.length === 0) return ["open questions that decide cases: none"];
  const more = open.length - MOST_QUESTIONS;
  return [
    "open questions that decide cases:",
    ...open
      .slice(0, MOST_QUESTIONS)
      .map(({ cite, id, words, cases }) => `  ${cite}: ${words} (${id}): ${counted(cases, "case")}`),
    ...(more > 0 ? [`  and ${more} more: p2p-audit questions --result ${out}`] : []),
  ];
}

/** What was known of a history, and which accepted rows a later delivery gives again. */
function historyLines({ history, accounting }: AuditResult): string[] {
  if (!history) return [];
  const { knownAt, deliveries, files, redelivered, withdrawn } = history;
  return [
    `of the accepted, ${counted(accounting.superseded ?? 0, "row is", "rows are")} given again by a later delivery, ${accounting.corrected ?? 0} with other contents: superseded.csv`,
    `known at ${knownAt}: ${counted(deliveries, "delivery", "deliveries")}, ${counted(files, "file")} read; ${redelivered.length} redelivered unchanged, ${withdrawn.length} withdrawn`,
  ];
}

/** Where the end of the data comes from, where it was not stated; alarms that do not distrust the result. */
function arrivalLines({ arrival }: AuditResult): string[] {
  const { asOf, alarms } = arrival;
  return [
    ...(asOf.from === "control" ? [`end of the data: ${asOf.note}`] : []),
    ...alarms
      .filter(({ untrusted }) => !untrusted)
      .map(
        ({ title, message, confirmed }) =>
          `${confirmed === null ? "to be looked at" : "confirmed"}: ${title.toLowerCase()}: ${message}${confirmed === null ? "" : `; ${confirmed}`}`,
      ),
  ];
}

/** Causes of rows that were set aside, most rows first. */
function rejectLine({ accounting, rejects }: AuditResult): string[] {
  if (accounting.rejected === 0) return [];
  const causes = new Map<string, number>();
  for (const { code, rows } of rejects) causes.set(code, (causes.get(code) ?? 0) + rows);
  const named = [...causes].sort(([, a], [, b]) => b - a).map(([code, rows]) => `${code} ${rows}`);
  return [`set aside: ${named.join(", ")}; each row with its reason is in rejects.csv`];
}

/** What the two engines say of the cases that both judged. */
function agreementLine({ agreement }: AuditResult, showPhi: boolean): string[] {
  if (!agreement) return [];
  const { cases, compared, disagreements } = agreement;
  const said = disagreements.map(({ policy, rule, subject, compiled, reference }) =>
    showPhi
      ? `  ${rule} of ${policy} on ${recordNoun(subject.kind)} ${subject.id}: ${compiled} against ${reference}; see: p2p-audit explain --rule ${rule} --subject ${subject.id}`
      : `  ${rule} of ${policy}: ${compiled} against ${reference}; \`agreement\` of audit-result.json names the record`,
  );
  if (said.length > 0)
    said.push("  how both engines came to it: `traces` of `agreement` in audit-result.json");
  return [
    `judged twice: ${counted(cases, "case")}, ${counted(compared, "outcome")}; ${disagreements.length === 0 ? "the engines agree" : `the engines differ in ${disagreements.length}`}`,
    ...said,
  ];
}

const MISSING: Readonly<Record<NotTested["cause"], (sender: string) => string>> = {
  "field-not-delivered": (sender) =>
    `fields that ${sender} did not deliver (one nobody records is declared in \`notKept\`)`,
  "kind-not-delivered": (sender) => `records that ${sender} did not deliver`,
  "flag-not-coded": (sender) =>
    `what nobody coded in letters of ${sender} (a reviewed letter template or a file review brings it)`,
};

/** What was not delivered or coded and leaves results open that could be not met: per sender and cause the fields that leave most open. */
function gapLines({ policies }: AuditResult): string[] {
  const lines = new Map<string, Map<string, number>>();
  for (const rule of policies.flatMap(({ rules }) => rules)) {
    for (const { cause, sender, field, couldFail } of rule.notTested) {
      if (couldFail === 0) continue;
      const name = MISSING[cause](sender);
      const fields = lines.get(name) ?? new Map<string, number>();
      const words = fieldWords(field, rule.subject);
      lines.set(name, fields.set(words, (fields.get(words) ?? 0) + couldFail));
    }
  }
  return [...lines].flatMap(([name, fields]) => {
    const most = [...fields].sort(([, a], [, b]) => b - a);
    const more = most.length - MOST_FIELDS;
    return [
      `not tested: results undecided that could be not met for ${name}:`,
      ...most.slice(0, MOST_FIELDS).map(([field, number]) => `  ${field}: ${number}`),
      ...(more > 0 ? [`  and ${more} more: \`notTested\` of the rules in audit-result.json`] : []),
    ];
  });
}
