import type { Expression } from "#generated/types.js";
import { type Change, dropped, operand, replaced } from "./mutant.js";
import { fieldAt, type Site } from "./site.js";
import { inWords } from "./words.js";

/** Comparisons: the boundary itself in or out, another code, a code of a list forgotten, a number one off. */
export function mutateComparison(site: Site): Change[] {
  if (site.node.is !== "expression") return [];
  const { value } = site.node;
  return [
    ...boundary(site, value),
    ...otherCode(site, value),
    ...forgottenCode(site, value),
    ...offByOne(site, value),
  ];
}

function boundary({ pointer }: Site, value: Expression): Change[] {
  const until = operand(value, "atOrBefore");
  const before = operand(value, "before");
  if (until !== undefined)
    return [replaced("before", pointer, `at or before → before: ${inWords(until)}`, { before: until })];
  if (before === undefined) return [];
  return [
    replaced("at-or-before", pointer, `before → at or before: ${inWords(before)}`, { atOrBefore: before }),
  ];
}

/** The next value of the code list, the first after the last. */
function otherCode(site: Site, value: Expression): Change[] {
  const operands = operand(value, "equal") as readonly Expression[] | undefined;
  if (operands === undefined) return [];
  return operands.flatMap((literal, index) => {
    const path = operand(operands[1 - index] ?? "", "field");
    if (typeof literal !== "string" || typeof path !== "string") return [];
    const values = fieldAt(path, site)?.values ?? [];
    const next = values[(values.indexOf(literal) + 1) % values.length];
    if (next === undefined || next === literal) return [];
    return [replaced("other-code", `${site.pointer}/equal/${index}`, `${path}: ${literal} → ${next}`, next)];
  });
}

function forgottenCode({ pointer }: Site, value: Expression): Change[] {
  const operands = operand(value, "in") as readonly Expression[] | undefined;
  const list = operands?.[1];
  if (!Array.isArray(list)) return [];
  return list.map((code, index) =>
    dropped(
      "code-dropped",
      `${pointer}/in/1/${index}`,
      `${inWords(operands?.[0])}: ${code} is no longer in the list`,
    ),
  );
}

/** Numbers that are compared; amounts of time are mutated with their unit. */
function offByOne({ pointer, unit, parent }: Site, value: Expression): Change[] {
  if (typeof value !== "number" || unit !== null || (parent !== "atMost" && parent !== "equal")) return [];
  return [
    replaced("number-more", pointer, `${value} → ${value + 1}`, value + 1),
    replaced("number-less", pointer, `${value} → ${value - 1}`, value - 1),
  ];
}
