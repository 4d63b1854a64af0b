/**
 * The inside of a CSS string: all but plain letters, digits and spaces is written as a hexadecimal escape and the space
 * that ends it, so that no text can close the string or the style element.
 */
export function cssString(text: string): string {
  return Array.from(text, (sign) =>
    /^[A-Za-z0-9 ]$/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
  ).join("");
}
