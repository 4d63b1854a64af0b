import type { NotTested, RuleResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { type PartyName, partyNames } from "#shared/party-names.js";
import { recordNoun } from "#shared/record-kind.js";
import type { Scope } from "./scope.js";
import { gapWords } from "./words.js";

/**
 * What was not tested, and why, a line each: what the run says, without what it says of policies the report is not about,
 * then the gaps of its rules.
 */
export function notTestedLines(scope: Scope): string[] {
  const elsewhere = scope.others.map(({ cite }) => `${cite}: `);
  const said = scope.result.notTested.filter((line) => !elsewhere.some((cite) => line.startsWith(cite)));
  return [...said, ...gaps(scope), ...unclear(scope, said), ...errors(scope)];
}

function gaps({ policies, result }: Scope): string[] {
  const nameOf = partyNames(result.configuration);
  const all = policies.flatMap(({ rules }) =>
    rules.flatMap(({ subject, notTested }) => notTested.map((gap) => ({ subject, gap }))),
  );
  const byCause = groupBy(all, ({ gap }) => JSON.stringify([gap.sender, gap.field, gap.cause]));
  return [...byCause.values()].flatMap((own) =>
    own[0] === undefined ? [] : gapLine(own[0].gap, own, nameOf),
  );
}

function gapLine(
  gap: NotTested,
  own: readonly { readonly subject: RuleResult["subject"]; readonly gap: NotTested }[],
  nameOf: PartyName,
): string {
  const kinds = new Set(own.map(({ subject }) => subject));
  const [only] = kinds;
  const kind = kinds.size > 1 ? undefined : only;
  const noun = kind === undefined ? "result" : recordNoun(kind);
  const subjects = own.reduce((sum, each) => sum + each.gap.subjects, 0);
  return `${nameOf(gap.sender)}: ${gapWords(gap, kind)}; ${counted(subjects, noun)} undecided for it, under ${counted(own.length, "rule")}.`;
}

/** Where the run itself does not say it with the causes. */
function unclear({ policies }: Scope, said: readonly string[]): string[] {
  return policies
    .filter((policy) => policy.unclear > 0)
    .map(
      (policy) =>
        `${policy.cite}: it cannot be told for ${counted(policy.unclear, "record")} whether the policy applies`,
    )
    .filter((line) => !said.some((other) => other.startsWith(line)))
    .map((line) => `${line}.`);
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
