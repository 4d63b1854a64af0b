/** Characters of the font that the PDF embeds. Others would need a font of the machine, and so would change its bytes. */
const PRINTABLE =
  /[^\n\u{20}-\u{7e}\u{a0}-\u{ac}\u{ae}-\u{17f}\u{391}-\u{3a9}\u{3b1}-\u{3c9}\u{410}-\u{44f}\u{2010}-\u{2014}\u{2018}-\u{201e}\u{2020}-\u{2022}\u{2026}\u{20ac}\u{2212}\u{2264}\u{2265}]/gu;

/** A value with every character of its texts that the PDF cannot print written as its number: `[U+4E2D]`. */
export function printable<T>(value: T): T {
  if (typeof value === "string") return value.replace(PRINTABLE, codePoint) as T;
  if (Array.isArray(value)) return value.map(printable) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, printable(member)])) as T;
}

function codePoint(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `[U+${number}]`;
}
