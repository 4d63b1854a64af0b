import { filledFields } from "#intake/compile-plan.js";
import { type DirectoryReader, json } from "#policy/load.js";

/** Fields (`kind.field`) that a mapping of the package fills: those to copy, and those of the examples. */
export function filledByKnownMappings(reader: DirectoryReader): ReadonlySet<string> {
  const folders = ["mappings", ...reader.list("examples").map((name) => `examples/${name}/mappings`)];
  const paths = folders.flatMap((folder) =>
    reader
      .list(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => `${folder}/${name}`),
  );
  return new Set(
    paths.flatMap((path) =>
      json("Mapping", reader, path).records.flatMap((record) =>
        filledFields(record).map((field) => `${record.kind}.${field}`),
      ),
    ),
  );
}
