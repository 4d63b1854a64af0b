import type { CaseBook } from "./case-book.js";
import { isShownBeside, type OutcomeBook, type OutcomeLine, subjectKey } from "./outcome-book.js";

const SUBJECT = /"subject":\{"kind":"(\w+)","id":("(?:[^"\\]|\\.)*")\},"outcome":"([\w-]+)"/;

/** Takes outcomes.ndjson line by line, for the records of the cases that have findings. `wants` as in a case sieve. */
export function outcomeSieve({ records }: CaseBook) {
  const keys = new Set([...records.values()].flat().map((record) => latin1(subjectKey(record))));
  const lines = new Map<string, OutcomeLine[]>();
  return {
    wants(head: string): boolean {
      const match = SUBJECT.exec(head);
      if (match === null) return true;
      const [, kind = "", id = "", outcome = ""] = match;
      return (
        isShownBeside({ outcome: outcome as OutcomeLine["outcome"] }) && keys.has(`${kind} ${JSON.parse(id)}`)
      );
    },
    take(text: string): void {
      const { policy, rule, subject, outcome } = JSON.parse(text) as OutcomeLine;
      const key = subjectKey(subject);
      if (!isShownBeside({ outcome }) || !keys.has(latin1(key))) return;
      lines.set(key, [...(lines.get(key) ?? []), { policy, rule, subject, outcome }]);
    },
    book: (): OutcomeBook => lines,
  };
}

/** Each byte of the UTF-8 of a text as one character. */
function latin1(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}
