import type { Policy } from "#generated/types.js";
import { type Change, replaced } from "./mutant.js";
import { pointerPart } from "./pointer.js";

/** Dated parameters: one more or one less. */
export function mutateParameters(parameters: Policy["parameters"]): Change[] {
  return Object.entries(parameters).flatMap(([name, { values }]) =>
    values.flatMap(({ value, from }, index) => {
      if (typeof value !== "number") return [];
      const change = (kind: string, to: number) =>
        replaced(
          kind,
          `/parameters/${pointerPart(name)}/values/${index}/value`,
          `${name} from ${from}: ${value} → ${to}`,
          to,
        );
      return [change("parameter-more", value + 1), change("parameter-less", value - 1)];
    }),
  );
}
