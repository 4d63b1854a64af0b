import { sha256 } from "#seal/digest.js";
import { byText } from "#shared/text-order.js";

/**
 * Orders things at random: by the digest of seed, purpose and key. It depends on nothing else, so neither the order of
 * rows nor what is drawn beside changes it. `among`: what is drawn together.
 */
export function inDrawnOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  seed: string,
  ...among: readonly (string | null)[]
): Item[] {
  return items
    .map((item) => ({ item, rank: rankOf(keyOf(item), seed, among) }))
    .sort((a, b) => byText(a.rank, b.rank))
    .map(({ item }) => item);
}

/** The key itself ends the rank, so that no two things rank alike. */
function rankOf(key: string, seed: string, among: readonly (string | null)[]): string {
  return `${sha256(JSON.stringify([seed, ...among, key]))} ${key}`;
}
