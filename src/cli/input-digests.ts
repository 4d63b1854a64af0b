import type { InputDigest } from "#generated/types.js";
import { sha256 } from "#seal/digest.js";
import { by } from "#shared/text-order.js";
import { packageTexts } from "./resources.js";
import type { Settings } from "./settings.js";

/** Digests of everything beside the drop that decides the result: configuration, mappings, policies, commons. */
export function inputDigests({ texts, bundles, commons }: Settings): InputDigest[] {
  const named = [
    ...[...texts].map(([name, text]) => ({ name, sha256: sha256(text) })),
    ...bundles.map((bundle) => ({
      name: `policy ${bundle.policy.id}`,
      sha256: sha256(JSON.stringify([bundle.policy, bundle.clauses, bundle.rules])),
    })),
    ...commons.calendarFiles.map((calendar) => ({
      name: `calendar ${calendar.id}`,
      sha256: sha256(JSON.stringify(calendar)),
    })),
    ...[...commons.tables.values()].map((table) => ({
      name: `table ${table.id}`,
      sha256: sha256(JSON.stringify(table)),
    })),
    { name: "report definitions", sha256: sha256(JSON.stringify([...packageTexts("reports/definitions")])) },
    { name: "report templates", sha256: sha256(JSON.stringify([...packageTexts("reports/templates")])) },
    { name: "definitions", sha256: sha256(JSON.stringify(commons.definitions)) },
  ];
  return named.sort(by((input) => input.name));
}
