/** Kleene's three truth values; `null` is unknown. */
export type Truth = boolean | null;

export function not(a: Truth): Truth {
  return a === null ? null : !a;
}

/** True where every part is true, false where one is false, else unknown. */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** True where one part is true, false where every one is false, else unknown. */
export function any(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}
