import type { AuditResult, NotTested } from "#generated/types.js";
import { count, counted } from "./format-number.js";
import type { Scope } from "./scope.js";
import { CAUSE_WORDS, FILE_WORDS, KIND_WORDS, wordFor } from "./words.js";

/** What was not tested, and why, a line each: what the run says, what did not arrive, what could not be placed. */
export function notTestedLines(scope: Scope): string[] {
  const { result } = scope;
  const lines = [
    ...result.notTested,
    ...undecidedRequests(result),
    ...undelivered(result),
    ...unreadFiles(result),
    ...withoutParent(result),
    ...orphans(result),
    ...gaps(scope),
    ...unclear(scope),
    ...errors(scope),
  ];
  return [...new Set(lines)];
}

/** Approvals and open requests bear the same clocks: without them nobody can see a request that was never decided. */
function undecidedRequests({ universe }: AuditResult): string[] {
  return [
    ["pending", "Open requests"],
    ["approve", "Approvals"],
  ].flatMap(([decision = "", name = ""]) => {
    const senders = [...new Set(universe.map(({ sender }) => sender))];
    const without = senders.filter(
      (sender) =>
        !universe.some(
          (cell) => cell.sender === sender && cell.decision === decision && cell.determinations > 0,
        ),
    );
    if (without.length === 0 && senders.length > 0) return [];
    return without.length === senders.length
      ? [`${name}: none delivered, so none tested. The figures are of adverse decisions without them.`]
      : [`${name}: none delivered by ${without.join(", ")}, so none of theirs tested.`];
  });
}

function undelivered({ deliveries }: AuditResult): string[] {
  return deliveries
    .filter(({ expected, status }) => expected && status === "not-delivered")
    .map(({ sender, kind }) => `${wordFor(KIND_WORDS, kind)} (${sender}): expected and not delivered.`)
    .map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}

function unreadFiles({ files }: AuditResult): string[] {
  return files
    .filter(({ status }) => status === "unreadable" || status === "unmapped")
    .map(({ file, status }) => `File ${file}: ${wordFor(FILE_WORDS, status)}; none of its rows were used.`);
}

function withoutParent({ accounting }: AuditResult): string[] {
  const { rejectedWithoutParent } = accounting;
  if (rejectedWithoutParent === 0) return [];
  return [
    `${counted(rejectedWithoutParent, "row")} set aside without a readable key: which case they belong to cannot be told, so no absence is concluded where they could stand.`,
  ];
}

function orphans({ orphans: { p2pRequests, notices, other } }: AuditResult): string[] {
  if (p2pRequests + notices + other === 0) return [];
  return [
    `Records whose decision was not delivered: ${counted(p2pRequests, "peer-to-peer request")}, ${counted(notices, "notice")}, ${counted(other, "other record")}; not judged.`,
  ];
}

function gaps({ policies }: Scope): string[] {
  const byCause = new Map<string, { gap: NotTested; rules: number; subjects: number }>();
  for (const gap of policies.flatMap(({ rules }) => rules.flatMap(({ notTested }) => notTested))) {
    const key = JSON.stringify([gap.sender, gap.field, gap.cause]);
    const known = byCause.get(key) ?? { gap, rules: 0, subjects: 0 };
    byCause.set(key, { gap, rules: known.rules + 1, subjects: known.subjects + gap.subjects });
  }
  return [...byCause.values()].map(
    ({ gap, rules, subjects }) =>
      `${gap.field} (${gap.sender}): ${wordFor(CAUSE_WORDS, gap.cause)}; ${counted(subjects, "result")} undecided for it under ${counted(rules, "rule")}.`,
  );
}

function unclear({ policies }: Scope): string[] {
  return policies
    .filter((policy) => policy.unclear > 0)
    .map(
      (policy) =>
        `${policy.cite}: for ${counted(policy.unclear, "record")} it cannot be told whether the policy applies.`,
    );
}

function errors({ policies }: Scope): string[] {
  return policies.flatMap(({ rules }) =>
    rules
      .filter((rule) => rule.errors.length > 0)
      .map((rule) => {
        const subjects = rule.errors.reduce((sum, error) => sum + error.subjects, 0);
        return `Rule ${rule.id} could not run on ${count(subjects)} of its records; its section says why.`;
      }),
  );
}
