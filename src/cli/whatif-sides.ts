import type { Answer, AuditConfig, PolicyChange, PolicySide } from "#generated/types.js";
import { inAuditZone } from "#policy/audit-zone.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { loadPolicy } from "#policy/load.js";
import type { PolicyPlan } from "#policy/plan.js";
import { plansOf } from "#policy/plans.js";
import { loadStandIn } from "#policy/stand-in.js";
import { citeOf, statusOf } from "#policy/status.js";
import { auditError } from "#shared/error.js";
import { policyDigest } from "./input-digests.js";
import { directoryReader, packageReader } from "./resources.js";
import type { Judging } from "./settings.js";

/** The policies that differ, as run and as changed, with their plans. */
export interface Sides {
  readonly before: readonly PolicyPlan[];
  readonly after: readonly PolicyPlan[];
  readonly changes: readonly PolicyChange[];
}

/** Policies from folders, each for the policy of its id. Throws `policy-twice` and what is wrong with a folder. */
export function standIns(folders: readonly string[], { bundles, config }: Judging): PolicyBundle[] {
  const shipped = (id: string) =>
    bundles.find(({ policy }) => policy.id === id) ?? loadPolicy(packageReader, id);
  const loaded = folders.map((folder) =>
    inAuditZone(loadStandIn(directoryReader(""), folder.replace(/\/+$/, ""), shipped), config.zone),
  );
  const twice = loaded.find(({ policy }, index) =>
    loaded.some((other, at) => at < index && other.policy.id === policy.id),
  );
  if (!twice) return loaded;
  throw auditError(
    "policy-twice",
    `two folders stand in for policy \`${twice.policy.id}\``,
    twice.folder,
    "name one at a time",
  );
}

/** Both wordings with their plans. Answers to questions that only one of the two asks are used there alone. */
export function sidesOf(
  changed: readonly PolicyBundle[],
  { bundles, commons }: Judging,
  config: AuditConfig,
): Sides {
  const ids = new Set(changed.map(({ policy }) => policy.id));
  const asRun = bundles.filter(({ policy }) => ids.has(policy.id));
  const answers = config.answers ?? [];
  const unused = answers.filter((answer) => {
    const sides = [...asRun, ...changed].filter(({ policy }) => policy.id === answer.policy);
    return sides.some((side) => asks(side, answer)) && !sides.every((side) => asks(side, answer));
  });
  const plans = (side: readonly PolicyBundle[]) =>
    side.flatMap((bundle) =>
      plansOf([bundle], commons, {
        ...config,
        answers: answers.filter((answer) => !unused.includes(answer) || asks(bundle, answer)),
      }),
    );
  return {
    before: plans(asRun),
    after: plans(changed),
    changes: changed.map((bundle) => {
      const old = asRun.find(({ policy }) => policy.id === bundle.policy.id);
      return {
        id: bundle.policy.id,
        change: old ? "replaced" : "added",
        before: old ? sideOf(old) : null,
        after: sideOf(bundle),
        unusedAnswers: unused
          .filter(({ policy }) => policy === bundle.policy.id)
          .map(({ question }) => question),
      };
    }),
  };
}

function asks({ policy }: PolicyBundle, { policy: id, question, option }: Answer): boolean {
  if (policy.id !== id) return false;
  const asked = policy.questions.find((one) => one.id === question);
  return asked !== undefined && Object.hasOwn(asked.options, option);
}

function sideOf(bundle: PolicyBundle): PolicySide {
  const { policy, folder } = bundle;
  return {
    title: policy.title,
    cite: citeOf(policy),
    status: statusOf(policy),
    folder,
    sha256: policyDigest(bundle),
  };
}
