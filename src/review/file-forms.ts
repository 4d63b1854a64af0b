import type {
  DrawnElement,
  DrawnFile,
  DrawnFileType,
  FileSample,
  ReportDefinition,
  ReviewDefinition,
} from "#generated/types.js";
import { lineWords } from "#report/words.js";
import { recordedWord } from "#schema/code-word.js";
import { counted } from "#shared/counted.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import type { Cell } from "#workbook/sheet.js";
import type { Form, FormColumn } from "./form.js";
import { sheetNames } from "./form-sheet.js";
import { factorsOf, firstFilesOf, sectionOf } from "./look-up.js";
import { SCORES, saysText } from "./review-words.js";
import type { Score } from "./score-slots.js";

/** A form with the element it scores. */
export interface FileForm {
  readonly type: DrawnFileType;
  readonly element: DrawnElement;
  readonly form: Form<Score>;
}

/** The forms of a drawn sample: one for each element that has files, per product line. */
export function fileForms(
  sample: FileSample,
  review: ReviewDefinition,
  report: ReportDefinition,
): FileForm[] {
  const scored = sample.fileTypes.flatMap((type) =>
    type.elements.flatMap((element, index) =>
      type.files.length === 0 || element.carvedOut !== null ? [] : { type, element, index },
    ),
  );
  const names = sheetNames(scored.map(({ type, element }) => `${element.section} ${lineWords(type.line)}`));
  return scored.map(({ type, element, index }, place) => ({
    type,
    element,
    form: fileForm(type, element, index, names[place] ?? element.section, review, report),
  }));
}

function fileForm(
  type: DrawnFileType,
  element: DrawnElement,
  index: number,
  name: string,
  review: ReviewDefinition,
  report: ReportDefinition,
): Form<Score> {
  const definition = review.fileTypes.find(({ id }) => id === type.id)?.elements[index];
  const factors = factorsOf(review, definition?.factorList ?? "");
  const section = sectionOf(report, element.section);
  return {
    name,
    choices: SCORES,
    notes: [
      [`${element.section}: ${element.title} · ${type.title} · ${lineWords(type.line)}`],
      [section.text],
      ...factors.map(({ id, title, words, evidence }) => [
        `${id} ${title}`,
        `${words} [${EVIDENCE_WORDS[evidence]}]`,
      ]),
      [orderNote(type, review)],
      [
        "The grey columns are what the data or the letter template already say; they are no score. Fill in the framed columns: score every factor of a file, with reviewer and day. What is not documented is not met. The note of a file scored NA is printed in the report: write no names and no numbers of members or records.",
      ],
    ],
    columns: [...headColumns(review), ...factors.flatMap(factorColumns), ...TAIL],
    rows: type.files.map((file) => [
      file.number,
      file.id,
      partOf(file, firstFilesOf(review, type)),
      ...shownWords(file, review),
      ...(file.elements[index]?.factors ?? []).flatMap((says): Cell[] => [saysText(says), null]),
      null,
      null,
      null,
      (file.elements[index]?.evidence ?? []).join("; "),
    ]),
    noteNeeded: (scores) =>
      scores.length > 0 && scores.every((score) => score === "na")
        ? "a file on which every factor is NA needs the reason: it is replaced"
        : null,
  };
}

/** What the data say of a file: the sample holds codes, so that it can be drawn again and compared; people read words. */
function shownWords({ shown }: DrawnFile, { columns }: ReviewDefinition): Cell[] {
  return columns.map(({ field }, index) => {
    const text = shown[index] ?? null;
    return text === null ? null : recordedWord(field, text);
  });
}

function orderNote(type: DrawnFileType, review: ReviewDefinition): string {
  const { files, universe } = type;
  const reserve = files.filter(({ isOversample }) => isOversample).length;
  const size = files.length - reserve;
  const first = firstFilesOf(review, type);
  const drawn =
    files.length === universe
      ? `The whole universe: ${counted(universe, "decision")}.`
      : `${counted(size, "file")} and ${reserve} in reserve, of ${counted(universe, "decision")} in the universe.`;
  const order =
    first === null
      ? `Score ${size === 1 ? "it" : `all ${size}`}.`
      : `Score the first ${first} in the order of No.; if all are met, stop. Otherwise score all ${size}.`;
  const replace =
    reserve === 0
      ? "A file on which every factor is NA leaves the count."
      : "A file on which every factor is NA is replaced by the next one in reserve.";
  return `${drawn} ${order} ${replace}`;
}

function partOf({ number, isOversample }: DrawnFile, first: number | null): string {
  if (isOversample) return "reserve";
  if (first === null) return "all";
  return number <= first ? `first ${first}` : "then";
}

function headColumns({ columns }: ReviewDefinition): FormColumn[] {
  return [
    { kind: "key", header: "No.", width: 6, type: "whole" },
    { kind: "key", header: "Decision no.", width: 18 },
    { kind: "given", header: "Part", width: 9 },
    ...columns.map(({ title, width }): FormColumn => ({ kind: "given", header: title, width, wrap: true })),
  ];
}

function factorColumns({ id, title }: { readonly id: string; readonly title: string }): FormColumn[] {
  return [
    { kind: "given", header: `${id} ${title}: data say (no score)`, width: 26, wrap: true },
    { kind: "score", header: `${id} ${title}: score`, width: 12 },
  ];
}

const TAIL: readonly FormColumn[] = [
  { kind: "reviewer", header: "Reviewer", width: 18, wrap: true },
  { kind: "day", header: "Reviewed on (YYYY-MM-DD)", width: 14 },
  { kind: "note", header: "Note", width: 36, wrap: true },
  { kind: "given", header: "Evidence", width: 60, wrap: true },
];
