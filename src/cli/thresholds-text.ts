import type { Thresholds } from "#generated/types.js";

/** A threshold file with a limit a line, so that a change of one is a change of one line. */
export function thresholdsText({ counts = [], shares = [], ...head }: Thresholds): string {
  const members = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${oneLine(value)}`);
  const lists = Object.entries({ counts, shares }).map(
    ([name, limits]) =>
      `  ${JSON.stringify(name)}: [\n${limits.map((limit) => `    ${oneLine(limit)}`).join(",\n")}\n  ]`,
  );
  return `{\n${[...members, ...lists].join(",\n")}\n}\n`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${oneLine(one)}`);
  return `{ ${members.join(", ")} }`;
}
