import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dropFiles } from "#cli/drop-files.js";
import { judgeRequest } from "#cli/judge-request.js";
import { readSettings } from "#cli/settings.js";
import type { AuditRequest } from "#pipeline-request.js";
import { type Batch, configOf, type StoredFile } from "./batch.js";
import { bytesOf } from "./drop-file.js";

/**
 * Writes a batch as a folder that `p2p-audit run --config FOLDER/audit.json` judges: configuration, policies, the plan's
 * own calendars and tables, mappings and drop. `words`: its README.
 */
export function writeScenario(batch: Batch, folder: string, words: string): void {
  const put = (path: string, content: string | Uint8Array) => {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  };
  const json = (path: string, value: unknown) => put(path, `${JSON.stringify(value, null, 2)}\n`);
  put("README.md", words);
  json("audit.json", configOf(batch));
  for (const { policy, clauses, rules, cases } of batch.policies) {
    const at = `policies/${policy.id}`;
    json(`${at}/policy.json`, policy);
    json(`${at}/clauses.json`, clauses);
    for (const rule of rules) json(`${at}/rules/${rule.id}.json`, rule);
    for (const one of cases) json(`${at}/cases/${one.rule}.json`, one);
  }
  for (const one of batch.calendars) json(`calendars/${one.id}.json`, one);
  for (const one of batch.tables) json(`tables/${one.id}.json`, one);
  for (const one of batch.mappings) json(`mappings/${one.id}.json`, one);
  mkdirSync(join(folder, "drop"), { recursive: true });
  for (const file of batch.files) put(`drop/${file.name}`, bytesOf(file));
}

/** The request of a scenario, read as the command line reads it. */
export function readScenario(folder: string): AuditRequest {
  const settings = readSettings({ config: join(folder, "audit.json") });
  const files = dropFiles(settings.drop).map(
    (file): StoredFile => ({ ...file, path: join(settings.drop, file.name) }),
  );
  return { ...judgeRequest(settings), files, mappings: settings.mappings, beside: settings.beside };
}

/** What a README says of a scenario that nobody has looked at yet. */
export function scenarioWords(name: string, difference: string): string {
  return `# Batch ${name}

Found by \`npm run differential\` and cut down to this. The two engines gave different bytes:

\`\`\`
${difference}
\`\`\`

Nobody has checked by hand which of the two is right. Whoever does writes here what the records mean, and what follows as
\`expected.json\` (a list of \`{policy, rule, subject, outcome, due}\`): from then on the engines are held to it. Until then they are
held to each other.
`;
}
