/** Does a file name, or its last part, fit a pattern with `*` (any text) and `?` (one character)? Case counts not. */
export function matchesName(pattern: string, name: string): boolean {
  const source = [...pattern]
    .map((char) => (char === "*" ? ".*" : char === "?" ? "." : char.replace(/[\\^$.|+()[\]{}]/, "\\$&")))
    .join("");
  const expression = new RegExp(`^${source}$`, "iu");
  return expression.test(name) || expression.test(name.slice(name.lastIndexOf("/") + 1));
}
