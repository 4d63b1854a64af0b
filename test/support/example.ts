import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { AuditConfig, Mapping } from "#generated/types.js";
import { intake } from "#intake/index.js";
import { buildLedger } from "#ledger/build.js";
import type { Ledger } from "#ledger/ledger.js";
import { loadCommons, loadPolicy } from "#policy/load.js";
import type { PolicyPlan } from "#policy/plan.js";
import { plansOf } from "#policy/plans.js";
import type { Stage } from "#replay/reference/scene.js";
import { projectReader, root } from "./project.js";

const FOLDER = join(root, "examples/blue-shield-promise");

/** The example drop as a ledger with its plans, in process; `over` stands before its configuration. */
export async function exampleAudit(
  over: Partial<AuditConfig> = {},
): Promise<{ ledger: Ledger; plans: PolicyPlan[]; stage: Stage }> {
  const config = {
    ...(JSON.parse(readFileSync(join(FOLDER, "audit.json"), "utf8")) as AuditConfig),
    ...over,
  };
  const zone = config.zone ?? "UTC";
  const files = readdirSync(join(FOLDER, "drop")).map((name) => {
    const path = join(FOLDER, "drop", name);
    return { name, bytes: statSync(path).size, open: () => createReadStream(path) };
  });
  const mappings = (config.mappings ?? []).map(
    (name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Mapping,
  );
  const commons = loadCommons(projectReader);
  const plans = plansOf(
    config.policies.map((id) => loadPolicy(projectReader, id)),
    commons,
    config,
  );
  const { ledger } = buildLedger(await intake(files, mappings, { zone }), config);
  const asOf = parseMoment(config.asOf ?? "", zoneOf(zone));
  if (typeof asOf === "string") throw new Error(asOf);
  return {
    ledger,
    plans,
    stage: { asOf: asOf.to, book: ledger.book, calendars: commons.calendars, tables: commons.tables },
  };
}
