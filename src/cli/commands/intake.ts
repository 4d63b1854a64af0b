import { intake } from "#intake/index.js";
import { inCatalogueOrder, integrityOf, integrityStage } from "#integrity/index.js";
import { auditError } from "#shared/error.js";
import { dryRunText } from "../dry-run-text.js";
import { EXIT } from "../exit.js";
import { hideFiles, withNamesHidden } from "../hide-files.js";
import { type RunOptions, readSettings } from "../settings.js";
import { sourceFiles, sourceNames } from "../source-files.js";

interface IntakeOptions extends RunOptions {
  readonly dryRun?: boolean;
  readonly showPhi?: boolean;
  readonly rows: string;
}

const UNREAD = ["unmapped", "unreadable", "empty"];

/** `p2p-audit intake --dry-run`: what a run would make of the files, and nothing is judged or written. */
export async function intakeCommand(options: IntakeOptions): Promise<void> {
  if (!options.dryRun)
    throw auditError(
      "options-missing",
      "intake only shows what a run would read: give --dry-run",
      "--dry-run",
    );
  const settings = readSettings(options);
  const { config, mappings, zone, commons, asOf } = settings;
  const showPhi = options.showPhi === true;
  const names = sourceNames(settings);
  const taken = await withNamesHidden(
    showPhi,
    () => names,
    () => intake(sourceFiles(settings), mappings, { zone }),
  );
  const shown = showPhi ? Math.max(0, Math.floor(Number(options.rows)) || 0) : null;
  const stage = integrityStage(commons.integrity, asOf, zone);
  const odd = inCatalogueOrder(commons.integrity, integrityOf(taken, stage));
  const { checks } = commons.integrity;
  const text = await dryRunText(taken, { config, mappings, zone, shown, odd, checks });
  console.log(showPhi ? text : hideFiles(text, names));
  process.exitCode = taken.files.some(({ status }) => UNREAD.includes(status)) ? EXIT.untrusted : EXIT.clean;
}
