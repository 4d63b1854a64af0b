/**
 * Per cent with one decimal, cut and never rounded: 99.96 is `99.9 %`. Works on the decimal digits, because
 * multiplying by ten can step over a whole number. Null where there is no rate.
 */
export function percent(value: number | null): string | null {
  const digits = cutDigits(value);
  return digits === null ? null : `${digits} %`;
}

/** `98.2–98.8 %`, or one figure where both ends print alike; null where there is no rate. */
export function percentRange(lowest: number | null, highest: number | null): string | null {
  const from = cutDigits(lowest);
  const to = cutDigits(highest);
  if (from === null || to === null) return null;
  return from === to ? `${from} %` : `${from}–${to} %`;
}

function cutDigits(value: number | null): string | null {
  if (value === null) return null;
  const text = String(value);
  if (text.includes("e")) return "0.0";
  const [whole = "0", decimals = ""] = text.split(".");
  return `${whole}.${decimals.slice(0, 1).padEnd(1, "0")}`;
}
