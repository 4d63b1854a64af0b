import type { AuditResult, Finding } from "#generated/types.js";
import { replaceWords } from "#shared/replace-words.js";
import { caseOf, caseReferences } from "./case-references.js";

/** Letter templates are named to everybody. */
const NAMED = "letterTemplate";

/** Members of a result that hold the name of a file and nothing else. */
const FILE_MEMBERS: ReadonlySet<string> = new Set(["file", "files"]);

/** What stands before a row is a file, whatever it is called. */
const PLACE = /(?<=\(|; )[^;()]+(?=, row \d)/g;

/** A value that an explanation compares names its record, which may be none that the finding lists. */
const COMPARED = /(\((?:[^()`]|\([^()`]*\))*`[^`]+`) of [^)]*\)/g;

/** An id that no sentence has as a word: with letters and digits, or a long number. `72` is an id somewhere, and hours everywhere. */
const TELLING_ID = /^(?=.*\d)(?=.*\p{L})|^\d{6,}$/u;
/** A file name that no sentence has as a word: with a dot, a blank or a digit. */
const TELLING_NAME = /[.\s\d]/;

/**
 * A run as reports that leave the house may tell it: files by their number in the result, and cases by the references
 * that the packet of the run has. Who holds the findings resolves both: by the fingerprint of a finding.
 */
export function opaqueRun(
  result: AuditResult,
  findings: readonly Finding[],
): { readonly result: AuditResult; readonly findings: Finding[] } {
  const files = fileNumbers(result);
  const withoutFiles = replaceWords(tellingNames(files));
  const told = (explanation: string) =>
    withoutFiles(explanation).replace(PLACE, (name) => files.get(name) ?? name);
  const references = caseReferences(findings);
  return {
    result: deep(result, (text, member) =>
      FILE_MEMBERS.has(member) ? (files.get(text) ?? withoutFiles(text)) : withoutFiles(text),
    ),
    findings: findings.map((finding) => {
      const reference = references.get(caseOf(finding)) ?? "";
      const ids = [
        finding.determinationId,
        finding.subject.id,
        ...finding.records.map(({ kind, id }) => (kind === NAMED ? null : id)),
      ];
      const telling = ids.filter((id): id is string => id !== null && TELLING_ID.test(id));
      const withoutIds = replaceWords(new Map(telling.map((id) => [id, reference])));
      return {
        ...finding,
        subject: { ...finding.subject, id: reference },
        determinationId: finding.determinationId === null ? null : reference,
        records: finding.records.map((record) => ({
          ...record,
          id: record.kind === NAMED ? record.id : reference,
          file: files.get(record.file) ?? withoutFiles(record.file),
        })),
        explanation: withoutIds(told(finding.explanation).replace(COMPARED, "$1)")),
      };
    }),
  };
}

/** The files of a run by their number in the result. */
export function fileNumbers({ files }: Pick<AuditResult, "files">): ReadonlyMap<string, string> {
  return new Map(files.map(({ file }, index) => [file, `file ${index + 1}`]));
}

/** Of these files those whose name a sentence can hold and hardly mean anything else by it. */
export function tellingNames(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([name]) => TELLING_NAME.test(name)));
}

function deep<T>(value: T, told: (text: string, member: string) => string, member = ""): T {
  if (typeof value === "string") return told(value, member) as T;
  if (Array.isArray(value)) return value.map((one) => deep(one, told, member)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, told, name)])) as T;
}
