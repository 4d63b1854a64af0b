import type { GatedRun } from "./gated-run.js";

/** `gate.json` piece by piece, a finding or reject a line: of a large run it is more than one text can hold. */
export function* gateJson({ head, findings, rejects }: GatedRun): Generator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n`;
  yield* list("findings", findings());
  yield ",\n";
  yield* list("rejects", rejects());
  yield "\n}\n";
}

/** A member that is a list, an entry a line. */
export function* list(name: string, entries: Iterable<unknown>, indent = "  "): Generator<string> {
  yield `${indent}${JSON.stringify(name)}: [`;
  let separator = "\n";
  for (const entry of entries) {
    yield `${separator}${indent}  ${JSON.stringify(entry)}`;
    separator = ",\n";
  }
  yield separator === "\n" ? "]" : `\n${indent}]`;
}
