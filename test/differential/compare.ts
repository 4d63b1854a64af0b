import type { EngineOutput } from "./engine.js";

/** The first line in which two engines differ; null stands for a line that one of them lacks. */
export interface Difference {
  readonly part: keyof EngineOutput;
  readonly index: number;
  readonly expected: string | null;
  readonly actual: string | null;
}

/** In the order in which a run makes them: the first that differs is nearest to the cause. */
const PARTS: readonly (keyof EngineOutput)[] = [
  "rejects",
  "ledger",
  "outcomes",
  "findings",
  "questions",
  "pending",
  "result",
];

/** Compares byte by byte; null where nothing differs. A run that breaks is a difference, in whichever engine. */
export function differenceOf(expected: EngineOutput, actual: EngineOutput): Difference | null {
  const [before, after] = [expected.result[0] ?? null, actual.result[0] ?? null];
  if ([before, after].some((one) => one?.startsWith('{"broke":')))
    return { part: "result", index: 0, expected: before, actual: after };
  for (const part of PARTS) {
    const [a, b] = [expected[part], actual[part]];
    if (a === null || b === null) continue;
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
      if (a[index] !== b[index]) return { part, index, expected: a[index] ?? null, actual: b[index] ?? null };
    }
  }
  return null;
}

/** A difference for people: the part and the text round the first character that differs. */
export function describeDifference({ part, index, expected, actual }: Difference): string {
  const [a, b] = [expected ?? "(no such line)", actual ?? "(no such line)"];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 120);
  const cut = (text: string) => `${from > 0 ? "…" : ""}${text.slice(from, at + 200)}`;
  return `${part}, line ${index + 1}, character ${at + 1}\n  expected: ${cut(a)}\n  actual:   ${cut(b)}`;
}
