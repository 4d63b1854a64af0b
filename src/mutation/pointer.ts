type Json = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * A document with another value at a JSON pointer; undefined takes the member out. What is not on the way is
 * shared with the given document, which stays as it was.
 */
export function withValueAt<Document>(document: Document, pointer: string, value: unknown): Document {
  const [, ...parts] = pointer.split("/");
  return changed(document, parts.map(unescaped), value) as Document;
}

/** A part of a JSON pointer (RFC 6901): `~` and `/` are written otherwise. */
export function pointerPart(name: string | number): string {
  return String(name).replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescaped(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

function changed(document: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const node = document as Json;
  if (isList(node)) {
    const index = Number(name);
    if (rest.length > 0 || value !== undefined)
      return node.map((item, at) => (at === index ? changed(item, rest, value) : item));
    return node.filter((_, at) => at !== index);
  }
  if (rest.length > 0 || value !== undefined) return { ...node, [name]: changed(node[name], rest, value) };
  const { [name]: _gone, ...others } = node;
  return others;
}

function isList(node: Json): node is readonly unknown[] {
  return Array.isArray(node);
}
