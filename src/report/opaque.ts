import type { AuditResult, Finding } from "#generated/types.js";
import { caseOf, caseReferences } from "./case-references.js";

/** Letter templates are named to everybody. */
const NAMED = "letterTemplate";

/** A value that an explanation compares names its record, which may be none that the finding lists. */
const COMPARED = /\((`[\w.]+`) of [^)]*\)/g;

/**
 * A run as reports that leave the house may tell it: files by their number in the result, and cases by the references
 * that the packet of the run has. Who holds the findings resolves both: by the fingerprint of a finding.
 */
export function opaqueRun(
  result: AuditResult,
  findings: readonly Finding[],
): { readonly result: AuditResult; readonly findings: Finding[] } {
  const files = new Map(result.files.map(({ file }, index) => [file, `file ${index + 1}`]));
  const withoutFiles = replacing(files);
  const references = caseReferences(findings);
  return {
    result: deep(result, withoutFiles),
    findings: findings.map((finding) => {
      const reference = references.get(caseOf(finding)) ?? "";
      const ids = [
        finding.determinationId,
        finding.subject.id,
        ...finding.records.map(({ kind, id }) => (kind === NAMED ? null : id)),
      ];
      const withoutIds = replacing(new Map(ids.flatMap((id) => (id === null ? [] : [[id, reference]]))));
      return {
        ...finding,
        subject: { ...finding.subject, id: reference },
        determinationId: finding.determinationId === null ? null : reference,
        records: finding.records.map((record) => ({
          ...record,
          id: record.kind === NAMED ? record.id : reference,
          file: files.get(record.file) ?? withoutFiles(record.file),
        })),
        explanation: withoutIds(withoutFiles(finding.explanation.replace(COMPARED, "($1)"))),
      };
    }),
  };
}

/** Writes a word for each text wherever it stands as a word of its own, the longest text first. */
function replacing(words: ReadonlyMap<string, string>): (text: string) => string {
  const texts = [...words.keys()].filter((text) => text !== "").sort((a, b) => b.length - a.length);
  if (texts.length === 0) return (text) => text;
  const escaped = texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  return (text) => text.replace(pattern, (found) => words.get(found) ?? found);
}

function deep<T>(value: T, told: (text: string) => string): T {
  if (typeof value === "string") return told(value) as T;
  if (Array.isArray(value)) return value.map((one) => deep(one, told)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, told)])) as T;
}
