/** Expressions that become columns of one select, each computed once. */
export interface SharedExpressions {
  /** The name of the column that holds an expression. */
  nameOf(sql: string): string;
  /** The columns of the select: `expression as name`. */
  columns(): string[];
  names(): string[];
}

/** Columns are named with a prefix and a number, so that no name of a mapping becomes one. */
export function sharedExpressions(prefix: string): SharedExpressions {
  const names = new Map<string, string>();
  return {
    nameOf(sql) {
      const name = names.get(sql) ?? `${prefix}${names.size}`;
      names.set(sql, name);
      return name;
    },
    columns: () => [...names].map(([sql, name]) => `${sql} as ${name}`),
    names: () => [...names.values()],
  };
}
