import type { Mapping } from "#generated/types.js";
import { expectSameIntake } from "../compiled/both-intakes.js";
import type { TakenAtHand } from "./at-hand.js";

export { sourceFile } from "./source-file.js";

export const LA = "America/Los_Angeles";

/** Takes in texts by file name, by both intakes, which have to agree; local times are those of Los Angeles. */
export function takeIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  mappings: readonly Mapping[] = [],
): Promise<TakenAtHand> {
  return expectSameIntake(files, mappings, LA);
}

/** A mapping for `log.csv` that makes one kind of record. */
export function mappingOf(
  kind: Mapping["records"][0]["kind"],
  fields: Mapping["records"][0]["fields"],
  rest: Partial<Mapping> = {},
): Mapping {
  return {
    id: "log",
    title: "A log",
    sender: "plan",
    match: { files: ["log*"] },
    zone: LA,
    records: [{ kind, fields }],
    ...rest,
  };
}

/** What a test compares: records by key and values, rejects by place and reason. */
export function summary(result: TakenAtHand) {
  return {
    records: result.records.map((record) => `${record.kind} ${record.id} ${record.file}:${record.row}`),
    rejects: result.rejects.map(
      (reject) => `${reject.file}:${reject.row} line ${reject.line} ${reject.code}`,
    ),
    files: result.files.map(
      (file) => `${file.file} ${file.status} ${file.rows}=${file.accepted}+${file.rejected}`,
    ),
  };
}
