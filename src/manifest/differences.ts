import type { FileDigest, InputDigest } from "#generated/types.js";

/** Something that is not as a manifest says. */
export interface Difference {
  readonly what: "signature" | "program" | "option" | "input" | "drop file" | "output";
  readonly name: string;
  readonly how: string;
}

type Listed = Pick<FileDigest | InputDigest, "name" | "sha256">;

/** How the files that were found differ from those listed, by name; empty where they are the same. */
export function differences(
  what: Difference["what"],
  listed: readonly Listed[],
  found: readonly Listed[],
  words: { readonly gone: string; readonly more: string; readonly other: string },
): Difference[] {
  const known = new Map(listed.map(({ name, sha256 }) => [name, sha256]));
  const there = new Map(found.map(({ name, sha256 }) => [name, sha256]));
  const names = [...new Set([...known.keys(), ...there.keys()])].sort();
  return names.flatMap((name): Difference[] => {
    const [before, after] = [known.get(name), there.get(name)];
    if (before === after) return [];
    const how = after === undefined ? words.gone : before === undefined ? words.more : words.other;
    return [{ what, name, how }];
  });
}
