/**
 * SQL expressions as a graph in which equal ones are one node, so that each is computed once however many rules ask for it.
 * `text` holds `{0}`, `{1}` … where the parts go.
 */
export interface Sql {
  readonly id: number;
  readonly text: string;
  readonly parts: readonly Sql[];
  /** A column of the frame's base, or what a join over `parts` brings. */
  readonly from: "base" | "expression" | JoinColumn;
}

/** A column of a small table that is joined by the parts of the node, in their order. */
export interface JoinColumn {
  readonly table: string;
  readonly keys: readonly string[];
  readonly column: string;
}

/** The expressions of one frame. */
export interface ExpressionPool {
  /** An expression over others; the same text over the same parts is the same node. */
  make(text: string, ...parts: readonly Sql[]): Sql;
  /** A column of the base, by its name there. */
  base(column: string): Sql;
  /** A column of a small table, joined where its key columns equal the parts. */
  joined(join: JoinColumn, ...parts: readonly Sql[]): Sql;
}

export function expressionPool(): ExpressionPool {
  let count = 0;
  /** By what stands around the parts, then by the parts: nothing long is put together for a name. */
  const known = new Map<string, Map<string, Sql>>();
  const one = (kind: string, from: Sql["from"], text: string, parts: readonly Sql[]): Sql => {
    const around = kind + text;
    let alike = known.get(around);
    if (alike === undefined) {
      alike = new Map();
      known.set(around, alike);
    }
    let name = "";
    for (const { id } of parts) name += `${id},`;
    let found = alike.get(name);
    if (found === undefined) {
      found = { id: count, text, parts, from };
      count += 1;
      alike.set(name, found);
    }
    return found;
  };
  return {
    make: (text, ...parts) => one("=", "expression", text, parts),
    base: (column) => one(".", "base", column, []),
    joined: (join, ...parts) => one(`+${JSON.stringify(join)}`, join, "", parts),
  };
}
