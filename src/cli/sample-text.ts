import type {
  Checked,
  FileReview,
  FileSample,
  ScoredElement,
  Validation,
  ValidationSample,
} from "#generated/types.js";
import { percent } from "#report/format-number.js";
import { universeSentence } from "#report/universe-sentence.js";
import { CARVED_OUT, lineWords } from "#report/words.js";
import { count, counted } from "#shared/counted.js";
import { NONE_TESTED } from "#shared/outcome.js";

/** What was drawn of which universe. No case is named. */
export function fileSampleText({ review, fileTypes, unsettled, decisions, leftOut }: FileSample): string {
  const lines = fileTypes.map(({ title, line, universe, files, elements }) => {
    const place = `${title}, ${lineWords(line)}`;
    if (elements.every(({ carvedOut }) => carvedOut !== null)) return `${place}: ${CARVED_OUT}`;
    if (universe === 0) return `${place}: no decision in the universe`;
    const reserve = files.filter(({ isOversample }) => isOversample).length;
    return `${place}: ${counted(files.length - reserve, "file")} and ${reserve} in reserve of ${count(universe)}`;
  });
  return [
    review.title,
    ...lines,
    ...unsettled.map(({ reason, decisions }) => `left out: ${counted(decisions, "decision")}, ${reason}`),
    ...(decisions === undefined || leftOut === undefined
      ? []
      : [universeSentence({ decisions, leftOut, unsettled }, fileTypes)]),
  ].join("\n");
}

export function validationSampleText({ rules }: ValidationSample): string {
  const results = rules.flatMap((rule) => rule.results);
  const notMet = results.filter(({ outcome }) => outcome === "not-met").length;
  return `${counted(rules.length, "rule")}: ${counted(notMet, "result")} not met and ${results.length - notMet} met to be checked`;
}

/** A scored review, element by element. No case is named. */
export function fileReviewText({ review, elements }: FileReview, file: string): string {
  return [review.title, ...elements.map(elementLine), "", `written to ${file}`].join("\n");
}

function elementLine(element: ScoredElement): string {
  const { section, line, state, met, notMet, na, percent: share, band, interval, stopped, toDo } = element;
  const place = `${section} ${lineWords(line)}`;
  if (state === "carved-out") return `${place}: ${CARVED_OUT}`;
  if (state === "none") return `${place}: ${NONE_TESTED}`;
  if (state === "incomplete") return `${place}: not scored yet, ${counted(toDo.length, "file")} to do`;
  const files = `${met} of ${met + notMet} met${stopped ? ", review ended at the first files" : ""}`;
  const support = interval === null ? "whole universe" : `supports ${interval.lowest}–${interval.highest} %`;
  return `${place}: ${files}, ${na} NA · ${percent(share)} · ${band} · ${support}`;
}

/** What reviewers found, rule by rule. */
export function validationText({ rules, complete }: Validation, file: string): string {
  return [
    complete ? "every result drawn has been checked" : "NOT COMPLETE: results are still to be checked",
    ...rules.map(
      ({ rule, notMet, met }) =>
        `${rule}: not met confirmed ${checkedText(notMet)} · met confirmed ${checkedText(met)}`,
    ),
    "",
    `written to ${file}`,
  ].join("\n");
}

function checkedText({ confirmed, checked, cannotTell, percent: share, interval }: Checked): string {
  if (checked === 0) return "none checked";
  const open = cannotTell > 0 ? `, ${cannotTell} cannot be told` : "";
  const support = interval === null ? "all of the run" : `supports ${interval.lowest}–${interval.highest} %`;
  return `${confirmed} of ${checked}${open} (${percent(share)}, ${support})`;
}
