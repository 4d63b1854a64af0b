import type { Expression } from "#generated/types.js";
import { type Change, dropped, operand, replaced } from "./mutant.js";
import type { Site } from "./site.js";
import { inWords } from "./words.js";

/** `all`, `any`, `not`, `if` and `known`: a condition forgotten, and for or, the wrong way round. */
export function mutateConnective(site: Site): Change[] {
  if (site.node.is !== "expression") return [];
  const { value } = site.node;
  return [
    ...connective("all", site, value),
    ...connective("any", site, value),
    ...negation(site, value),
    ...branches(site, value),
    ...known(site, value),
  ];
}

function connective(op: "all" | "any", { pointer }: Site, value: Expression): Change[] {
  const members = operand(value, op) as readonly Expression[] | undefined;
  if (members === undefined || members.length < 2) return [];
  const other = op === "all" ? "any" : "all";
  const drops = members.flatMap((member, index) =>
    op === "all" && isKnown(member)
      ? []
      : [dropped("member-dropped", `${pointer}/${op}/${index}`, `\`${op}\` without: ${inWords(member)}`)],
  );
  return [
    replaced(`${op}-to-${other}`, pointer, `\`${op}\` → \`${other}\`: ${inWords(value)}`, {
      [other]: members,
    }),
    ...drops,
  ];
}

function negation({ pointer }: Site, value: Expression): Change[] {
  const negated = operand(value, "not");
  return negated === undefined
    ? []
    : [replaced("not-dropped", pointer, `${inWords(value)} → ${inWords(negated)}`, negated)];
}

/** Without `else` the other branch is not yet: the test is turned instead. */
function branches({ pointer }: Site, value: Expression): Change[] {
  const test = operand(value, "if") as Expression | undefined;
  if (test === undefined) return [];
  const then = operand(value, "then");
  const otherwise = operand(value, "else");
  const swapped =
    otherwise === undefined ? { if: { not: test }, then } : { if: test, then: otherwise, else: then };
  return [
    replaced("branches-swapped", pointer, `\`then\` and \`else\` exchanged: if ${inWords(test)}`, swapped),
  ];
}

/** One condition of several is left out; standing alone it is taken as met. */
function known({ pointer, parent }: Site, value: Expression): Change[] {
  if (!isKnown(value)) return [];
  const words = `without ${inWords(value)}`;
  return [
    parent === "all"
      ? dropped("known-dropped", pointer, words)
      : replaced("known-dropped", pointer, words, true),
  ];
}

function isKnown(value: Expression): boolean {
  return operand(value, "known") !== undefined;
}
