/** The lines of a saved ledger, without line ends, from the pieces in which it came. */
export function ledgerTextLines(pieces: readonly Uint8Array[]): string[] {
  const text = Buffer.concat(pieces).toString();
  if (text === "") return [];
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  return text.slice(0, -1).split("\n");
}
