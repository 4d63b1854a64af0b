import type { Expression } from "#generated/types.js";
import { among } from "./comparison-words.js";
import { after, block, code, isLine, joinedBy, line, type Phrase } from "./phrase.js";
import { type Part, partsOf } from "./recorded.js";
import type { Say } from "./say.js";
import { fieldAt, type Speaker } from "./speaker.js";

/** `all` and `any` of conditions; with `holds` false their opposite. */
export function connectedInWords(
  kind: "all" | "any",
  conditions: readonly Expression[],
  speaker: Speaker,
  say: Say,
  holds: boolean,
): Phrase {
  const parts: readonly Part[] =
    kind === "all" ? partsOf(conditions) : conditions.map((plain) => ({ plain }));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return partInWords(only, speaker, say, holds);
  const phrases = parts.map((part) => partInWords(part, speaker, say, true));
  if (kind === "any") {
    if (!holds) return block("none of these holds:", phrases);
    return joinedBy("or", phrases, "at least one of these holds:");
  }
  if (holds) return joinedBy("and", phrases, "all of these hold:");
  const joined = joinedBy("and", phrases, "not all of these hold:");
  return isLine(joined) ? after(`it is not so that ${parts.length === 2 ? "both " : ""}`, joined) : joined;
}

/** A yes-or-no field as its clause, after some words. */
export function flagInWords(field: string, speaker: Speaker, before: string): Phrase {
  const { words, name } = fieldAt(field, speaker);
  return line(`${before}${words} (${name})`, before === "" ? "whole" : "open");
}

function partInWords(part: Part, speaker: Speaker, say: Say, holds: boolean): Phrase {
  if ("plain" in part) return say.condition(part.plain, speaker, holds);
  const { field, test } = part;
  const not = holds ? "" : "not ";
  if (test.field !== undefined) return flagInWords(field, speaker, `it is ${not}recorded that `);
  if (test.not !== undefined) return flagInWords(field, speaker, `it is ${not}recorded as untrue that `);
  const value = say.value({ field }, speaker);
  const [, wanted] = test.equal ?? test.in ?? [0, 0];
  if (typeof wanted === "string" || Array.isArray(wanted))
    return among(value, [wanted].flat().map(code), holds, "is recorded as");
  const { text, items } = say.condition(test, speaker);
  const said = `${value.text} is recorded and ${text.replace(`${value.text} `, "")}`;
  return { text: holds ? said : `it is not so that ${said}`, items, joined: "parts" };
}
