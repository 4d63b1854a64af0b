import type { InputDigest } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { canonicalJson } from "#seal/canonical-json.js";
import { sha256 } from "#seal/digest.js";
import { by } from "#shared/text-order.js";
import { packageTexts } from "./resources.js";
import type { Judging } from "./settings.js";

/** Digests of everything beside the drop that decides the result: configuration, mappings, policies, commons. */
export function inputDigests({ config, beside, bundles, commons }: Judging): InputDigest[] {
  const named = [
    { name: "configuration", sha256: sha256(canonicalJson(config)) },
    ...beside.inputs,
    ...bundles.map((bundle) => ({ name: `policy ${bundle.policy.id}`, sha256: policyDigest(bundle) })),
    ...commons.calendarFiles.map((calendar) => ({
      name: `calendar ${calendar.id}`,
      sha256: sha256(JSON.stringify(calendar)),
    })),
    ...[...commons.tables.values()].map((table) => ({
      name: `table ${table.id}`,
      sha256: sha256(JSON.stringify(table)),
    })),
    { name: "report definitions", sha256: sha256(JSON.stringify([...packageTexts("reports/definitions")])) },
    {
      name: "report templates",
      sha256: sha256(JSON.stringify([...packageTexts("reports/templates"), ...packageTexts("reports/page")])),
    },
    { name: "definitions", sha256: sha256(JSON.stringify(commons.definitions)) },
    { name: "integrity checks", sha256: sha256(JSON.stringify(commons.integrity)) },
    { name: "arrival checks", sha256: sha256(JSON.stringify(commons.arrival)) },
    { name: "measures", sha256: sha256(JSON.stringify(commons.measures)) },
  ];
  return named.sort(by((input) => input.name));
}

/** Digest of everything of a policy that decides a verdict or is printed of it. */
export function policyDigest({ policy, clauses, rules }: PolicyBundle): string {
  return sha256(JSON.stringify([policy, clauses, rules]));
}
