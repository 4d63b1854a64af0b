/**
 * Citations of one source, which name it once: `Code 1(h)(3), (h)(4)`. `cite` is the source's short form, taken where there
 * is no citation.
 */
export function citationList(citations: readonly string[], cite: string, between = ", "): string {
  const [first = cite, ...rest] = citations;
  return [
    first,
    ...rest.map((one) => (one.startsWith(cite) ? one.slice(cite.length).trimStart() : one)),
  ].join(between);
}
