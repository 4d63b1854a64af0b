import { writeFileSync } from "node:fs";
import { againstLaw } from "#catalogue/against-law/against-law.js";
import { againstLawPage, type ComparedPayer } from "#catalogue/against-law/against-law-page.js";
import { againstLawText } from "#catalogue/against-law/against-law-text.js";
import { contradictionSentence } from "#lint/contradiction-sentence.js";
import { contradictionsOf } from "#lint/contradictions.js";
import { loadCommons, policyFolders } from "#policy/load.js";
import { auditError } from "#shared/error.js";
import { policyNamed } from "../policies.js";
import { packageReader, packageTexts } from "../resources.js";

export interface AgainstLawOptions {
  readonly format: string;
  readonly out?: string;
}

/** `p2p-audit against-law`: what payers' policies promise beside what other sources demand on the same event. Throws `unknown-format`. */
export function againstLawCommand(ids: readonly string[], { format, out }: AgainstLawOptions): void {
  const commons = loadCommons(packageReader);
  const all = new Map([...policyFolders(packageReader).keys()].map((id) => [id, policyNamed(id)] as const));
  const wanted =
    ids.length > 0
      ? ids.map((id) => policyNamed(id))
      : [...all.values()].filter(({ policy }) => policy.kind === "payer");
  const payers = wanted.map((bundle) => ({
    law: againstLaw(bundle, all, commons),
    contradictions: contradictionsOf(bundle, commons).map(contradictionSentence),
  }));
  const text = printed(payers, format);
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}

function printed(payers: readonly ComparedPayer[], format: string): string {
  if (format === "text")
    return payers.map(({ law, contradictions }) => againstLawText(law, contradictions)).join("\n");
  if (format === "json")
    return `${JSON.stringify(
      payers.map(({ law, contradictions }) => ({ ...law, contradictions })),
      null,
      2,
    )}\n`;
  if (format === "html") return againstLawPage(payers, packageTexts("reports/templates"));
  throw auditError(
    "unknown-format",
    `\`${format}\` is no format of this command`,
    "--format",
    "formats: text, json, html",
  );
}
