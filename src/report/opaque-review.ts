import type { AuditResult, FileReview, Finding } from "#generated/types.js";
import { replaceWords } from "#shared/replace-words.js";
import { caseReferences } from "./case-references.js";
import { fileNumbers, tellingNames } from "./opaque.js";
import { NUMBER_LEFT_OUT, opaqueNote } from "./opaque-note.js";

/** Keys that a note can hold as a word of its own and hardly as anything else. */
const TELLING_KEY = /^(?=.*\d).{4,}$/s;

/**
 * A mock file review as reports that leave the house may tell it: files by their place in the sample, with the reference
 * of the case where it has a finding (an empty `id` where it has none), and notes without ids and names of files.
 */
export function opaqueReview(
  review: FileReview,
  result: AuditResult,
  findings: readonly Finding[],
): FileReview {
  const references = caseReferences(findings);
  const keys = review.elements.flatMap(({ files, replaced }) => [...files, ...replaced].map(({ id }) => id));
  const told = keys.flatMap((id): [string, string][] =>
    TELLING_KEY.test(id) ? [[id, references.get(id) ?? NUMBER_LEFT_OUT]] : [],
  );
  const note = replaceWords(new Map([...tellingNames(fileNumbers(result)), ...told]), opaqueNote);
  return {
    ...review,
    elements: review.elements.map((element) => ({
      ...element,
      replaced: element.replaced.map((file) => ({
        ...file,
        id: references.get(file.id) ?? "",
        reason: note(file.reason),
      })),
      files: element.files.map((file) => ({
        ...file,
        id: references.get(file.id) ?? "",
        note: file.note === null ? null : note(file.note),
      })),
    })),
  };
}
