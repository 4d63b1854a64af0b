import type { Mapping } from "#generated/types.js";
import type { IntakeResult, SourceFile } from "#intake/contract.js";
import { intake } from "#intake/index.js";

export const LA = "America/Los_Angeles";

/** A file of a test drop, handed over in pieces of `piece` bytes. */
export function sourceFile(name: string, content: string | Uint8Array, piece = 65_536): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    bytes: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** Takes in texts by file name; local times are those of Los Angeles. */
export function takeIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  mappings: readonly Mapping[] = [],
): Promise<IntakeResult> {
  return intake(
    Object.entries(files).map(([name, content]) => sourceFile(name, content)),
    mappings,
    { zone: LA },
  );
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
export function summary(result: IntakeResult) {
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
