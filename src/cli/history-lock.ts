import { join } from "node:path";
import { auditError } from "#shared/error.js";
import { lockHolder, takeLock } from "./lock-file.js";

/** Does something while nobody else writes to a history. Throws `history-locked`. */
export async function whileLocked<Done>(folder: string, go: () => Promise<Done>): Promise<Done> {
  const file = join(folder, "lock");
  const lock = takeLock(file);
  if (lock === null) throw locked(file);
  try {
    return await go();
  } finally {
    lock.release();
  }
}

function locked(file: string) {
  return auditError(
    "history-locked",
    `another process writes to the history (${lockHolder(file)?.trim() ?? "it ended just now"})`,
    file,
    "wait until it has ended and run the command again; where it was killed on another machine, remove the file",
  );
}
