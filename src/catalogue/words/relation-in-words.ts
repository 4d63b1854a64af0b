import type { Expression, ExpressionObject } from "#generated/types.js";
import { after, code, fitLine, line, listed, type Phrase } from "./phrase.js";
import { RELATION_WORDS } from "./relation-words.js";
import { isOperator, type Say } from "./say.js";
import { definitionTitle, pickedField, type Speaker } from "./speaker.js";

type Filtered = Pick<ExpressionObject, "some" | "count" | "earliest" | "latest" | "where">;

/** `there is a notice where …`, `there is no notice where …`. */
export function someInWords(
  { some = "", where }: Filtered,
  speaker: Speaker,
  say: Say,
  holds: boolean,
): Phrase {
  const name = RELATION_WORDS.get(some)?.[holds ? "one" : "none"] ?? code(some);
  return filtered(`there is ${name}`, "fits", some, where, speaker, say);
}

/** The number of records as a value: `the number of appeals where …`. */
export function countInWords({ count = "", where }: Filtered, speaker: Speaker, say: Say): Phrase {
  return filtered(`the number of ${manyOf(count)}`, "fit", count, where, speaker, say);
}

/** The number of records beside a bound, as a clause: `there are at least 2 contact attempts where …`. */
export function boundInWords(
  bound: string,
  number: number,
  { count = "", where }: Filtered,
  speaker: Speaker,
  say: Say,
): Phrase {
  const single = number === 1 ? RELATION_WORDS.get(count)?.one.replace(/^an? /, "") : undefined;
  const [lead, verb] =
    single === undefined
      ? [`there are ${bound} ${number} ${manyOf(count)}`, "fit" as const]
      : [`there is ${bound} 1 ${single}`, "fits" as const];
  return filtered(lead, verb, count, where, speaker, say);
}

/** `the earliest sending of the notice (…) among the notices where …`. */
export function pickInWords(
  which: "earliest" | "latest",
  { where, ...picks }: Filtered,
  speaker: Speaker,
  say: Say,
): Phrase {
  const path = picks[which] ?? "";
  const { words, name } = pickedField(path);
  const [relation = ""] = path.split(".");
  const lead = `the ${which} ${words.replace(/^the /, "")} (${name})`;
  if (where === undefined) return line(lead);
  return filtered(`${lead} among the ${manyOf(relation)}`, "fit", relation, where, speaker, say);
}

function manyOf(relation: string): string {
  return RELATION_WORDS.get(relation)?.many ?? code(relation);
}

/** The records of a relation where the filter holds. */
function filtered(
  lead: string,
  verb: "fit" | "fits",
  relation: string,
  where: Expression | undefined,
  speaker: Speaker,
  say: Say,
): Phrase {
  if (where === undefined) return line(lead);
  const kind = RELATION_WORDS.get(relation)?.kind ?? speaker.here;
  const related = { ...speaker, here: kind, another: kind === speaker.subject };
  const fitting = definitionsIn(where, related);
  if (fitting !== null && fitLine([line(fitting)])) return line(`${lead} that ${verb} ${fitting}`, "open");
  const filter = after(`${lead} where `, say.condition(where, related));
  return { ...filter, joined: filter.joined === "whole" ? "open" : "parts" };
}

/** `“a” and “b”`, where the filter asks for definitions only; else null. */
function definitionsIn(where: Expression, speaker: Speaker): string | null {
  const parts = isOperator(where) && where.all !== undefined ? where.all : [where];
  const names = parts.flatMap((part) => (isOperator(part) && part.def !== undefined ? [part.def] : []));
  if (names.length < parts.length) return null;
  const titles = names.map((name) => definitionTitle(name, speaker));
  return listed(titles, "and");
}
