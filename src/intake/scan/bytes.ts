export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const QUOTE = 0x22;
const NEAR = 24;

/** Where a byte stands next, from `from` on; the length where it does not. */
export function next(bytes: Buffer, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at === -1 ? bytes.length : at;
}

/** As `next`, for a byte that is probably near: there a loop is faster than a call. */
export function nextNear(bytes: Buffer, byte: number, from: number): number {
  const far = Math.min(from + NEAR, bytes.length);
  for (let at = from; at < far; at++) if (bytes[at] === byte) return at;
  return next(bytes, byte, far);
}
