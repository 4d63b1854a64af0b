import type { Expression, ExpressionObject } from "#generated/types.js";
import { branchesInWords, dependingInWords } from "./branch-words.js";
import { among, type Comparison, compared, type Side } from "./comparison-words.js";
import { connectedInWords, flagInWords } from "./connective-words.js";
import { parameterInWords } from "./length-words.js";
import { after, block, code, isLine, joinedBy, line, listed, type Phrase, quoted } from "./phrase.js";
import { boundInWords, countInWords, pickInWords, someInWords } from "./relation-in-words.js";
import { isOperator, type Say } from "./say.js";
import { definitionTitle, fieldAt, type Speaker } from "./speaker.js";
import { plusInWords } from "./time-in-words.js";

type SayCondition = (expression: ExpressionObject, speaker: Speaker, holds: boolean) => Phrase;
type SayValue = (expression: ExpressionObject, speaker: Speaker) => Phrase;

/** A table with a longer title is named by its id; the title stands beneath the rule. */
const LONGEST_TITLE = 60;

/** Operators that say whether something holds. */
const CONDITIONS: Readonly<Record<string, SayCondition>> = {
  field: ({ field = "" }, speaker, holds) => flagInWords(field, speaker, holds ? "" : "it is not so that "),
  def: ({ def = "" }, speaker, holds) =>
    holds ? line(definitionTitle(def, speaker)) : line(`not ${definitionTitle(def, speaker)}`, "open"),
  lookup: (expression, speaker, holds) => {
    const cell = lookupInWords(expression, speaker);
    const answer = holds ? "yes" : "no";
    return isLine(cell) ? line(`${cell.text} is ${answer}`, "parts") : after(`${answer} is `, cell);
  },
  some: (expression, speaker, holds) => someInWords(expression, speaker, SAY, holds),
  if: (expression, speaker, holds) =>
    ifInWords(expression, speaker, (part) => conditionInWords(part, speaker, holds), false),
  all: ({ all }, speaker, holds) => connectedInWords("all", all ?? [], speaker, SAY, holds),
  any: ({ any }, speaker, holds) => connectedInWords("any", any ?? [], speaker, SAY, holds),
  not: ({ not = false }, speaker, holds) => conditionInWords(not, speaker, !holds),
  equal: (expression, speaker, holds) => comparison("equal", expression, speaker, holds),
  atMost: (expression, speaker, holds) => comparison("atMost", expression, speaker, holds),
  before: (expression, speaker, holds) => comparison("before", expression, speaker, holds),
  atOrBefore: (expression, speaker, holds) => comparison("atOrBefore", expression, speaker, holds),
  in: ({ in: [value, list] = ["", []] }, speaker, holds) =>
    among(
      valueInWords(value, speaker),
      Array.isArray(list) ? list.map(code) : valueInWords(list, speaker),
      holds,
    ),
  known: ({ known = "", to }, speaker, holds) => {
    const { text } = valueInWords(known, speaker);
    return line(`${text} is ${holds ? "" : "not "}recorded${to === "minute" ? " to the minute" : ""}`);
  },
  permitted: ({ permitted }, speaker, holds) =>
    after(
      `${holds ? "every" : "not every"} gate of this policy is open at `,
      valueInWords(permitted?.at ?? "", speaker),
    ),
  reading: ({ reading = "", options = {} }, speaker, holds) => {
    const each = Object.entries(options);
    const names = each.filter(([, part]) => part === holds).map(([option]) => code(option));
    if (names.length > 0 && each.every(([, part]) => typeof part === "boolean"))
      return line(
        `question ${code(reading)} is answered ${listed(names, "or")}`,
        names.length > 1 ? "or" : "whole",
      );
    return dependingInWords(
      reading,
      each.map(([option, part]) => [option, conditionInWords(part, speaker, holds)]),
      "",
    );
  },
};

/** Operators that give a value. */
const VALUES: Readonly<Record<string, SayValue>> = {
  field: ({ field = "" }, speaker) => {
    const { words, name, isFlag } = fieldAt(field, speaker);
    return line(`${isFlag ? "whether " : ""}${words} (${name})`);
  },
  param: ({ param = "" }, speaker) => line(parameterInWords(param, speaker)),
  def: ({ def = "" }, speaker) => line(definitionTitle(def, speaker)),
  lookup: lookupInWords,
  earliest: (expression, speaker) => pickInWords("earliest", expression, speaker, SAY),
  latest: (expression, speaker) => pickInWords("latest", expression, speaker, SAY),
  count: (expression, speaker) => countInWords(expression, speaker, SAY),
  earliestOf: ({ earliestOf }, speaker) => extreme("earlier", "earliest", earliestOf ?? [], speaker),
  latestOf: ({ latestOf }, speaker) => extreme("later", "latest", latestOf ?? [], speaker),
  plus: ({ plus: [instant, duration] = ["", {}] }, speaker) =>
    plusInWords(valueInWords(instant, speaker), duration, speaker, SAY),
  if: (expression, speaker) => ifInWords(expression, speaker, (part) => valueInWords(part, speaker), false),
  reading: ({ reading = "", options = {} }, speaker) =>
    dependingInWords(
      reading,
      Object.entries(options).map(([option, part]) => [option, valueInWords(part, speaker)]),
      "one of these, ",
    ),
};

/** How the parts of an expression are said. */
export const SAY: Say = { condition: conditionInWords, value: valueInWords };

/** Every operator that can be said, for the test that none is forgotten. */
export const SPOKEN_OPERATORS: ReadonlySet<string> = new Set([
  ...Object.keys(CONDITIONS),
  ...Object.keys(VALUES),
]);

/** A predicate as a clause of English; with `holds` false its opposite. Markdown; the policy's own texts are escaped. */
export function conditionInWords(expression: Expression, speaker: Speaker, holds = true): Phrase {
  if (typeof expression === "boolean") return line(expression === holds ? "always" : "never");
  const say = isOperator(expression) ? sayerIn(CONDITIONS, expression) : null;
  if (say !== null) return say(expression as ExpressionObject, speaker, holds);
  return after(holds ? "yes is " : "no is ", valueInWords(expression, speaker));
}

/** A value as a noun phrase of English. Markdown; the policy's own texts are escaped. */
export function valueInWords(expression: Expression, speaker: Speaker): Phrase {
  if (typeof expression === "number") return line(String(expression));
  if (typeof expression === "boolean") return line(expression ? "yes" : "no");
  if (typeof expression === "string") return line(code(expression));
  if (Array.isArray(expression)) return line(listed(expression.map(code), "and"));
  const say = sayerIn(VALUES, expression);
  if (say !== null) return say(expression, speaker);
  if (sayerIn(CONDITIONS, expression) !== null)
    return after("whether ", conditionInWords(expression, speaker));
  return line(quoted(JSON.stringify(expression)));
}

function sayerIn<Sayer>(sayers: Readonly<Record<string, Sayer>>, expression: ExpressionObject): Sayer | null {
  const name = Object.keys(expression).find((key) => Object.hasOwn(sayers, key));
  return name === undefined ? null : (sayers[name] ?? null);
}

/** A comparison; a number of records beside a number is said as a bound. */
function comparison(
  kind: Comparison,
  expression: ExpressionObject,
  speaker: Speaker,
  holds: boolean,
): Phrase {
  const [first, second] = expression[kind] ?? ["", ""];
  if (kind === "atMost" && typeof first === "number" && isOperator(second) && second.count !== undefined)
    return boundInWords(holds ? "at least" : "fewer than", first, second, speaker, SAY);
  if (kind === "atMost" && typeof second === "number" && isOperator(first) && first.count !== undefined)
    return boundInWords(holds ? "at most" : "more than", second, first, speaker, SAY);
  return compared(kind, [side(first, speaker), side(second, speaker)], holds);
}

function side(operand: Expression, speaker: Speaker): Side {
  return {
    phrase: valueInWords(operand, speaker),
    isNumber: typeof operand === "number",
    isWorkedOut: isOperator(operand),
    isName: isOperator(operand) && operand.field !== undefined && fieldAt(operand.field, speaker).isName,
  };
}

/** The least or greatest of instants; among the least, what is not yet changes nothing and is not said. */
function extreme(
  ofTwo: string,
  ofMany: "earliest" | "latest",
  parts: readonly Expression[],
  speaker: Speaker,
): Phrase {
  const say = (part: Expression): Phrase =>
    ofMany === "earliest" && isOperator(part) && part.if !== undefined
      ? ifInWords(part, speaker, (branch) => valueInWords(branch, speaker), true)
      : valueInWords(part, speaker);
  const joined = joinedBy("and", parts.map(say), `the ${ofMany} of:`);
  return isLine(joined) ? after(`the ${parts.length === 2 ? ofTwo : ofMany} of `, joined) : joined;
}

/** `if`, with the `if` of its `else` and so on as one list. */
function ifInWords(
  expression: ExpressionObject,
  speaker: Speaker,
  say: (part: Expression) => Phrase,
  drops: boolean,
): Phrase {
  const found = [];
  let rest: Expression | undefined = expression;
  while (isOperator(rest) && rest.if !== undefined) {
    found.push({ test: testInWords(rest, speaker), then: say(rest.then ?? "") });
    rest = rest.else;
  }
  return branchesInWords(found, rest === undefined ? null : say(rest), drops);
}

/** The test of an `if`; where it asks whether the very field is recorded that it gives, the field is said once. */
function testInWords({ if: test = false, then }: ExpressionObject, speaker: Speaker): Phrase {
  if (!isOperator(test) || !isOperator(test.known) || JSON.stringify(test.known) !== JSON.stringify(then))
    return conditionInWords(test, speaker);
  return line(`it is recorded${test.to === "minute" ? " to the minute" : ""}`);
}

function lookupInWords({ lookup = "", key, column }: ExpressionObject, speaker: Speaker): Phrase {
  const table = speaker.commons.tables.get(lookup);
  const cell = code(column ?? table?.columns[0] ?? "");
  const title =
    table === undefined || table.title.length > LONGEST_TITLE ? code(lookup) : quoted(table.title);
  const keys = (key ?? []).map((part) =>
    typeof part === "string" ? line(`row ${code(part)}`) : valueInWords(part, speaker),
  );
  const lead = `the ${cell} in table ${title} for`;
  if (!keys.every(isLine)) return block(`${lead}:`, keys);
  const texts = keys.map(({ text }) => text);
  return line(`${lead} ${listed(texts, "and")}`, texts.length > 1 ? "parts" : "whole");
}
