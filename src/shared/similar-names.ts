const MOST_CHANGES = 2;
const MOST_LISTED = 40;

/**
 * The known names that a misspelt one may stand for: at most two letters added, left out or changed, and never
 * more than half of a name; the nearest first, capitals aside.
 */
export function similarNames(name: string, known: readonly string[]): string[] {
  return known
    .map((candidate) => ({ candidate, changes: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, changes }) =>
        changes <= Math.min(MOST_CHANGES, Math.floor(Math.min(name.length, candidate.length) / 2)),
    )
    .sort((a, b) => a.changes - b.changes)
    .map(({ candidate }) => candidate);
}

/** Help for a name nobody knows: what may be meant, then what there is. `plural`: what the names are called. */
export function namesHelp(plural: string, name: string, known: readonly string[]): string {
  const listed = known.slice(0, MOST_LISTED).join(", ") || "none";
  const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : "";
  return `${didYouMean(similarNames(name, known))}${plural}: ${listed}${more}`;
}

/** A question with the names that may be meant and a space after it; empty where there are none. */
export function didYouMean(similar: readonly string[]): string {
  return similar.length === 0 ? "" : `did you mean ${similar.map((name) => `\`${name}\``).join(" or ")}? `;
}

/** Letters added, left out or changed to make one text of the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let place = 1; place <= to.length; place += 1) {
      const changed = (row[place - 1] ?? 0) + (letter === to[place - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
