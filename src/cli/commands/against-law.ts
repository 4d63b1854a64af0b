import { againstLaw } from "#catalogue/against-law/against-law.js";
import { againstLawPage, type ComparedPayer } from "#catalogue/against-law/against-law-page.js";
import { againstLawText } from "#catalogue/against-law/against-law-text.js";
import { contradictionSentence } from "#lint/contradiction-sentence.js";
import { contradictionsOf } from "#lint/contradictions.js";
import { loadCommons, policyFolders } from "#policy/load.js";
import { jsonText } from "#shared/json-text.js";
import { policyNamed, testedPolicyNamed } from "../policies.js";
import { printerOf, putOut } from "../printers.js";
import { packageReader, packageTexts } from "../resources.js";

export interface AgainstLawOptions {
  readonly format: string;
  readonly out?: string;
}

/** `p2p-audit against-law`: what payers' policies promise beside what other sources demand on the same event. Throws `unknown-format`. */
export function againstLawCommand(ids: readonly string[], { format, out }: AgainstLawOptions): void {
  const print = printerOf(PRINTERS, format);
  const commons = loadCommons(packageReader);
  const all = new Map([...policyFolders(packageReader).keys()].map((id) => [id, policyNamed(id)] as const));
  const payerIds = [...all].filter(([, { policy }]) => policy.kind === "payer").map(([id]) => id);
  const wanted = ids.length > 0 ? ids : payerIds;
  const payers = wanted.map(testedPolicyNamed).map((bundle) => ({
    law: againstLaw(bundle, all, commons),
    contradictions: contradictionsOf(bundle, commons).map(contradictionSentence),
  }));
  putOut(print(payers), out);
}

const PRINTERS: Readonly<Record<string, (payers: readonly ComparedPayer[]) => string>> = {
  text: (payers) => payers.map(({ law, contradictions }) => againstLawText(law, contradictions)).join("\n"),
  json: (payers) => {
    const flat = payers.map(({ law, contradictions }) => ({ ...law, contradictions }));
    return jsonText(flat);
  },
  html: (payers) => againstLawPage(payers, packageTexts("reports/templates")),
};
