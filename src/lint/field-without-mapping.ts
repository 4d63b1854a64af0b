import { fieldsRead } from "#policy/fields-read.js";
import type { Lint } from "./remark.js";

/** A field the rules read that no known mapping fills: only canonical files can bring it. */
export const fieldWithoutMapping: Lint = {
  id: "field-without-mapping",
  find({ plan, filled }) {
    const readers = new Map<string, string[]>();
    for (const one of plan.rules) {
      for (const field of fieldsRead(one)) {
        if (filled.has(field)) continue;
        readers.set(field, [...(readers.get(field) ?? []), one.rule.id]);
      }
    }
    return [...readers].map(([field, rules]) => ({
      at: field,
      message: `no known mapping fills \`${field}\`, which ${rules.join(", ")} ${rules.length === 1 ? "reads" : "read"}`,
    }));
  },
};
