import type { AuditResult, FileDigest, InputDigest, Manifest } from "#generated/types.js";
import { jsonText } from "#shared/json-text.js";
import { by } from "#shared/text-order.js";

/** What a manifest is made of besides the result. */
export interface ManifestParts {
  readonly engine: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly configuration: string | null;
  /** Folder of the drop from that of the configuration. */
  readonly dropFolder: string | null;
  readonly dropFiles: readonly FileDigest[];
  readonly inputs: readonly InputDigest[];
  readonly outputs: readonly FileDigest[];
}

/** The manifest of a run: everything in the order of names, whatever order it came in. */
export function buildManifest(result: AuditResult, parts: ManifestParts): Manifest {
  const { program, asOf, zone, period, agreement } = result;
  return {
    schema: "p2p-audit/manifest/1",
    program,
    asOf,
    zone,
    period,
    engine: parts.engine,
    seed: agreement?.seed ?? null,
    options: sorted(parts.options),
    configuration: parts.configuration,
    drop: { folder: parts.dropFolder, files: byName(parts.dropFiles) },
    inputs: byName(parts.inputs),
    outputs: byName(parts.outputs),
  };
}

/** The text of `manifest.json`. */
export function manifestText(manifest: Manifest): string {
  return jsonText(manifest);
}

function byName<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  return [...items].sort(by((item) => item.name));
}

function sorted(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.sort(by(([name]) => name)));
}
