/** Minutes for people, without their sign: `1 day 9 h 5 min`. */
export function lengthWords(minutes: number): string {
  const size = Math.abs(minutes);
  const days = Math.floor(size / 1440);
  const parts = [
    days > 0 ? `${days} day${days === 1 ? "" : "s"}` : "",
    part(Math.floor(size / 60) % 24, "h"),
    part(size % 60, "min"),
  ];
  return parts.filter(Boolean).join(" ") || "less than a minute";
}

function part(size: number, unit: string): string {
  return size > 0 ? `${size} ${unit}` : "";
}
