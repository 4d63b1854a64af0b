/** What the command is asked for. */
export interface Options {
  readonly cases: number;
  readonly seed: string;
  /** Determinations of one batch. */
  readonly batch: number;
  /** Number of the first batch: a long run can be taken up where it ended. */
  readonly first: number;
  readonly stats: boolean;
  readonly selfTest: boolean;
  /** Seconds that one difference may be cut down for. */
  readonly shrink: number;
}

const USAGE = `usage: npm run differential -- [--cases N] [--seed TEXT] [--batch N] [--first BATCH] [--stats] [--self-test] [--shrink SECONDS]`;

/** Reads the arguments. Throws words for a person. */
export function optionsOf(args: readonly string[]): Options {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at] as string;
    if (name === "--stats" || name === "--self-test") given.set(name, "");
    else if (
      ["--cases", "--seed", "--batch", "--first", "--shrink"].includes(name) &&
      args[at + 1] !== undefined
    ) {
      at += 1;
      given.set(name, args[at] as string);
    } else throw new Error(`\`${name}\` is not understood\n${USAGE}`);
  }
  const number = (name: string, otherwise: number, least = 1) => {
    const value = Number(given.get(name) ?? otherwise);
    if (!Number.isInteger(value) || value < least) throw new Error(`${name} takes a whole number\n${USAGE}`);
    return value;
  };
  return {
    cases: number("--cases", 20_000),
    seed: given.get("--seed") ?? "1",
    batch: number("--batch", 300),
    first: number("--first", 0, 0),
    stats: given.has("--stats"),
    selfTest: given.has("--self-test"),
    shrink: number("--shrink", 60),
  };
}
