import type { Table, TableRow } from "#generated/types.js";
import type { Random } from "./random.js";
import { fieldsIn, isCode, textsOf, type Vocabulary } from "./vocabulary.js";

/** A table with the determination fields that are its key. */
export interface KeyedTable {
  readonly table: Table;
  readonly keyFields: readonly string[];
}

/** The plan's own tables, looked up by fields of the determination: days, a flag, a word and a list; some rows are lacking. */
export function tablesOf(random: Random, vocabulary: Vocabulary): KeyedTable[] {
  const fields = fieldsIn(vocabulary, "determination", ({ type }) => type === "text");
  return ["limits", "words"].map((id) => {
    const keys = random.sample(fields, random.chance(0.3) ? 2 : 1);
    const values = keys.map((field) => (isCode(field) ? (field.values ?? []) : [...new Set(textsOf(field))]));
    const rows = values
      .reduce<string[][]>((all, some) => all.flatMap((row) => some.map((one) => [...row, one])), [[]])
      .filter(() => random.chance(0.9))
      .map((key) => rowOf(key, random));
    return {
      keyFields: keys.map(({ name }) => name),
      table: {
        id: `own-${id}`,
        title: `The plan's ${id}`,
        keys: keys.map(({ name }) => name) as [string, ...string[]],
        columns: ["days", "counts", "word", "list"],
        source: "the plan",
        evidence: "internal",
        rows:
          rows.length > 0
            ? rows
            : [
                rowOf(
                  keys.map(() => "none"),
                  random,
                ),
              ],
      },
    };
  });
}

function rowOf(key: readonly string[], random: Random): TableRow {
  return {
    key: [...key],
    values: {
      days: random.int(1, 6),
      counts: random.chance(0.6),
      word: random.pick(["alpha", "beta", "gamma"]),
      list: random.sample(["alpha", "beta", "gamma", "ñ-1", "00123", "CA", "acme"], random.int(1, 4)),
    },
  };
}
