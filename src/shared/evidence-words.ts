/** How far a cited wording is confirmed. */
export type EvidenceTag = "confirmed" | "partly" | "unconfirmed" | "internal";

/** The same for people, in one place. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceTag, string>> = {
  confirmed: "confirmed",
  partly: "partly confirmed",
  unconfirmed: "unconfirmed",
  internal: "plan's own document",
};

/** `[partly confirmed]`, to stand after a citation; a payer's own document needs no word. */
export function evidenceNote(tag: EvidenceTag): string {
  return tag === "internal" ? "" : ` [${EVIDENCE_WORDS[tag]}]`;
}
