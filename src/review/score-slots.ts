/** Score of a file: under one factor, or under an element. */
export type Score = "met" | "not-met" | "na";

/** A file as it is scored; null: not yet. */
export interface ScoredPlace {
  /** Place in the order of review. */
  readonly number: number;
  readonly isOversample: boolean;
  readonly score: Score | null;
}

export interface SlotScores {
  readonly state: "scored" | "incomplete" | "none";
  /** All first files were met, and review ended there. */
  readonly stopped: boolean;
  /** Places that count, in the order of review. */
  readonly counted: readonly number[];
  readonly met: number;
  readonly notMet: number;
  /** Files that do not apply and what took their place; null: none was left in reserve. */
  readonly replaced: readonly { readonly number: number; readonly by: number | null }[];
  /** Places that must still be scored. */
  readonly toDo: readonly number[];
}

/**
 * The score of files in the order of review. A file that does not apply is replaced in its place by the next one in
 * reserve. `first`: number of first files that end the review where all of them are met; null: there is no early end.
 */
export function scoreSlots(files: readonly ScoredPlace[], first: number | null): SlotScores {
  const reserve = files.filter(({ isOversample }) => isOversample);
  const slots = files.filter(({ isOversample }) => !isOversample).map((file) => filled(file, reserve));
  const begin = first === null ? [] : slots.slice(0, first);
  const openAtFirst = toDoIn(begin);
  if (first !== null && begin.length === first) {
    if (openAtFirst.length > 0) return scores("incomplete", begin, openAtFirst);
    if (begin.every(({ file }) => file?.score === "met"))
      return { ...scores("scored", begin), stopped: true };
  }
  const open = toDoIn(slots);
  if (open.length > 0) return scores("incomplete", slots, open);
  return scores(slots.some(({ file }) => file !== null) ? "scored" : "none", slots);
}

interface Slot {
  /** The file that stands here in the end; null where none that applies was left. */
  readonly file: ScoredPlace | null;
  readonly replaced: SlotScores["replaced"];
}

/** Takes files out of the reserve, which shrinks. */
function filled(first: ScoredPlace, reserve: ScoredPlace[]): Slot {
  const replaced: { number: number; by: number | null }[] = [];
  let file: ScoredPlace | null = first;
  while (file !== null && file.score === "na") {
    const next: ScoredPlace | null = reserve.shift() ?? null;
    replaced.push({ number: file.number, by: next?.number ?? null });
    file = next;
  }
  return { file, replaced };
}

function toDoIn(slots: readonly Slot[]): number[] {
  return slots.flatMap(({ file }) => (file !== null && file.score === null ? file.number : []));
}

function scores(
  state: SlotScores["state"],
  slots: readonly Slot[],
  toDo: readonly number[] = [],
): SlotScores {
  const files = slots.flatMap(({ file }) => file ?? []);
  const scored = files.filter(({ score }) => score !== null);
  return {
    state,
    stopped: false,
    counted: scored.map(({ number }) => number),
    met: scored.filter(({ score }) => score === "met").length,
    notMet: scored.filter(({ score }) => score === "not-met").length,
    replaced: slots.flatMap(({ replaced }) => replaced),
    toDo,
  };
}
