/** The inside of a CSS string: all but plain letters, digits and spaces is written as a hexadecimal escape. */
export function cssString(text: string): string {
  return Array.from(text, (sign) =>
    /^[A-Za-z0-9 ]$/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16).padStart(6, "0")}`,
  ).join("");
}
