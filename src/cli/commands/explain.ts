import { zoneOf } from "#calendar/zone.js";
import { findingsContext, findingsOf } from "#findings/index.js";
import { intake } from "#intake/index.js";
import { plansOf } from "#policy/plans.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import { replayCase } from "#replay/reference/replay.js";
import type { Scene, Stage } from "#replay/reference/scene.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import { ledgerOf } from "../../pipeline.js";
import { explainText } from "../explain-text.js";
import { explainedSubject } from "../explained-subject.js";
import { withNamesHidden } from "../hide-files.js";
import { type RunOptions, readSettings } from "../settings.js";
import { sourceFiles, sourceNames } from "../source-files.js";

/** `p2p-audit explain`: the trace of one rule on one subject, judged as `run` judges it. */
export async function explain(
  options: RunOptions & { readonly rule: string; readonly subject: string; readonly showPhi?: boolean },
): Promise<void> {
  const settings = readSettings(options);
  const plans = plansOf(settings.bundles, settings.commons, settings.config);
  const policy = plans.find((plan) => plan.rules.some((rule) => rule.rule.id === options.rule));
  const rule = policy?.rules.find((plan) => plan.rule.id === options.rule);
  if (!policy || !rule)
    throw auditError(
      "unknown-rule",
      `no policy of this run has a rule \`${options.rule}\``,
      "--rule",
      `rules: ${plans.flatMap((plan) => plan.rules.map((one) => one.rule.id)).join(", ")}`,
    );

  const taken = await withNamesHidden(
    options.showPhi,
    () => sourceNames(settings),
    () => intake(sourceFiles(settings), settings.mappings, { zone: settings.zone }),
  );
  const { ledger } = ledgerOf(settings, { ...settings.beside, zone: settings.zone, taken });
  const stage: Stage = {
    asOf: settings.asOf,
    book: ledger.book,
    calendars: settings.commons.calendars,
    tables: settings.commons.tables,
  };
  const scene: Scene = {
    stage,
    zone: zoneOf(policy.zone),
    ...explainedSubject(ledger, rule, options.subject),
  };
  const outcome = judgeRule(rule, policy.id, scene);

  const context = findingsContext(settings.bundles, settings.asOf, settings.zone, sha256);
  const finding = findingsOf(replayCase(scene.matter, plans, stage), context).find(
    (one) => one.rule === rule.rule.id && one.subject.id === scene.subject.id && one.policy === policy.id,
  );
  console.log(explainText(outcome, scene, finding?.explanation ?? null));
}
