import { after, block, code, fitLine, isLine, line, type Phrase } from "./phrase.js";

/** One branch of an `if`. */
export interface Branch {
  readonly test: Phrase;
  readonly then: Phrase;
}

/**
 * The branches of an `if` and what is else: null where nothing is said of it, so that it is not yet. `drops`: the phrase
 * stands among those of which the earliest is taken, where what is not yet changes nothing.
 */
export function branchesInWords(
  branches: readonly Branch[],
  otherwise: Phrase | null,
  drops: boolean,
): Phrase {
  const [only] = branches;
  const rest = otherwise ?? (drops ? null : line("not yet"));
  if (only !== undefined && branches.length === 1) {
    const parts = [only.then, only.test, ...(rest ? [rest] : [])];
    if (fitLine(parts))
      return line(`${only.then.text} where ${only.test.text}${rest ? `, else ${rest.text}` : ""}`, "parts");
    if (rest === null && isLine(only.test)) return after(`where ${only.test.text}: `, only.then);
    if (rest === null && isLine(only.then)) return after(`${only.then.text}, where `, only.test);
  }
  return block("the first of these that fits:", [
    ...branches.map(branchInWords),
    ...(rest ? [after("else: ", rest)] : []),
  ]);
}

function branchInWords({ test, then }: Branch): Phrase {
  if (isLine(test)) return after(`where ${test.text}: `, then);
  if (isLine(then)) return after(`${then.text}, where `, test);
  return block("this case:", [after("where ", test), after("then: ", then)]);
}

/** What a question decides, option by option; `lead` goes before `depending on question`. */
export function dependingInWords(
  question: string,
  options: readonly (readonly [option: string, Phrase])[],
  lead: string,
): Phrase {
  const start = `${lead}depending on question ${code(question)}:`;
  const phrases = options.map(([, phrase]) => phrase);
  if (fitLine(phrases))
    return line(
      `${start} ${options.map(([option, { text }]) => `(${code(option)}) ${text}`).join("; ")}`,
      "parts",
    );
  return block(
    start,
    options.map(([option, phrase]) => after(`(${code(option)}) `, phrase)),
  );
}
