/**
 * Adds what was counted somewhere else, of the same shape, to what was counted here: numbers are added, sets united, maps, lists
 * and objects added up member by member. Texts name what is counted and stay. In whatever order parts are added, the sums are
 * the same.
 */
export function addUp<T extends object>(counted: T, more: T): void {
  if (counted instanceof Set) {
    for (const one of more as Set<unknown>) counted.add(one);
  } else if (counted instanceof Map) {
    for (const [key, value] of more as Map<unknown, unknown>) counted.set(key, sum(counted.get(key), value));
  } else {
    const members = counted as Record<string, unknown>;
    for (const [name, value] of Object.entries(more)) members[name] = sum(members[name], value);
  }
}

function sum(counted: unknown, more: unknown): unknown {
  if (counted === undefined) return more;
  if (typeof counted === "number") return counted + (more as number);
  if (typeof counted === "object" && counted !== null) addUp(counted, more as object);
  return counted;
}
