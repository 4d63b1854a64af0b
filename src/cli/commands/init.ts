import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { initPage, initSummary } from "#init/init-page.js";
import { proposeAudit } from "#init/propose-audit.js";
import { type Look, lookAt } from "#init/source-table.js";
import { zoneProblems } from "#intake/check-layout.js";
import { json } from "#policy/load.js";
import { auditError, throwAny } from "#shared/error.js";
import { jsonText } from "#shared/json-text.js";
import { refuseClosedRun } from "../closed-runs.js";
import { dropFiles, dropNames } from "../drop-files.js";
import { hideFiles, withNamesHidden } from "../hide-files.js";
import { packageReader } from "../resources.js";

interface InitCommandOptions {
  readonly out: string;
  readonly zone?: string;
  readonly payer?: string;
  readonly policies?: string;
  readonly showPhi?: boolean;
}

const PRIVATE = 0o600;

/** `p2p-audit init`: looks at a drop and proposes a configuration and mappings, each guess with its evidence. */
export async function init(drop: string, options: InitCommandOptions): Promise<void> {
  const { zone = null, payer = null, policies, out, showPhi } = options;
  refuseClosedRun(out, "--out");
  if (zone !== null) throwAny(zoneProblems(zone, "--zone"));
  const names = dropNames(drop);
  const looks = await withNamesHidden(
    showPhi,
    () => names,
    () => looksOf(drop),
  );
  const proposal = proposeAudit(looks, {
    proposals: json("Proposals", packageReader, "mappings/proposals/common.json"),
    zone,
    payer,
    policies: policies === undefined ? null : policies.split(",").map((id) => id.trim()),
    drop: relative(resolve(out), resolve(drop)).replaceAll("\\", "/") || ".",
  });
  writeNew(out, [
    ...proposal.mappings.map(({ mapping }) => ({
      name: `mappings/${mapping.id}.json`,
      text: jsonText(mapping),
    })),
    { name: "init.md", text: initPage(proposal) },
    { name: "audit.json", text: jsonText(proposal.config) },
  ]);
  const said = initSummary(proposal, out);
  console.log(showPhi === true ? said : hideFiles(said, names));
}

async function looksOf(drop: string): Promise<Look[]> {
  const looks: Look[] = [];
  for (const file of dropFiles(drop)) looks.push(await lookAt(file));
  return looks;
}

/** Writes files that are not there yet, all or none: what people corrected is never replaced. Throws `file-exists`. */
function writeNew(folder: string, files: readonly { readonly name: string; readonly text: string }[]): void {
  const there = files.filter(({ name }) => existsSync(join(folder, name)));
  if (there.length > 0)
    throw auditError(
      "file-exists",
      `${there.map(({ name }) => `\`${name}\``).join(", ")} ${there.length === 1 ? "is" : "are"} there already`,
      folder,
      "name another folder with --out: init replaces nothing that was corrected by hand",
    );
  const written: string[] = [];
  try {
    for (const { name, text } of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, text, { mode: PRIVATE, flag: "wx" });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}
