import { basename, resolve } from "node:path";
import { arrivalLines, withdrawalLine } from "#history/add-lines.js";
import { knownHistory } from "#history/known-history.js";
import { counted } from "#shared/counted.js";
import { auditError } from "#shared/error.js";
import { now } from "../clock.js";
import { refuseClosedRun } from "../closed-runs.js";
import { dropFiles, dropNames } from "../drop-files.js";
import { withNamesHidden } from "../hide-files.js";
import { whileLocked } from "../history-lock.js";
import { addLines, keepFile, openHistory, readHistory } from "../history-store.js";
import { utcOf, utcText } from "../utc-text.js";

interface ArriveOptions {
  readonly history: string;
  readonly at?: string;
  readonly showPhi?: boolean;
}

interface WithdrawOptions extends ArriveOptions {
  readonly by: string;
  readonly reason: string;
}

/** `p2p-audit arrive`: adds the files of a drop to a history, all of them or none. */
export async function arrive(drop: string, options: ArriveOptions): Promise<void> {
  await withNamesHidden(
    options.showPhi,
    () => dropNames(drop),
    () => keepDrop(drop, options),
  );
}

async function keepDrop(drop: string, { history, at }: ArriveOptions): Promise<void> {
  refuseClosedRun(history, "--history");
  const instant = instantOf(at);
  const files = dropFiles(drop);
  if (files.length === 0)
    throw auditError(
      "drop-empty",
      `\`${drop}\` holds no file`,
      drop,
      "name the folder that holds the source files",
    );
  openHistory(history);
  const { known, isNew } = await whileLocked(history, async () => {
    const lines = openHistory(history);
    const delivery = { at: instant, drop: basename(resolve(drop)) };
    const arrivals = [];
    for (const file of files) arrivals.push(await keepFile(history, file, delivery));
    const more = arrivalLines(lines, arrivals, instant);
    if (more.length > 0) addLines(history, lines, more);
    return { known: knownHistory([...lines, ...more], null), isNew: more.length > 0 };
  });
  const again = known?.read.redelivered.filter((one) => one.at === instant).length ?? 0;
  const said = isNew
    ? `${counted(files.length, "file")} arrived at ${instant}, ${again} of them as they were delivered before`
    : `the history holds all of this delivery already, as arrived at ${instant}`;
  console.log(
    `${said}\n${history}/ holds ${counted(known?.read.deliveries ?? 0, "delivery", "deliveries")}, ${counted(known?.read.files ?? 0, "file")} to be read`,
  );
}

/** `p2p-audit withdraw`: a file counts no more from an instant on; it stays in the history. */
export async function withdraw(file: string, { history, at, by, reason }: WithdrawOptions): Promise<void> {
  const instant = instantOf(at);
  readHistory(history);
  await whileLocked(history, async () => {
    const lines = readHistory(history);
    addLines(history, lines, [withdrawalLine(lines, { at: instant, file, by, reason })]);
  });
  console.log(`withdrawn at ${instant}: runs that know what happened since then do not read the file`);
}

function instantOf(at: string | undefined): string {
  return at === undefined ? utcText(now()) : utcOf(at, "UTC", "--at");
}
