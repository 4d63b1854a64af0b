import type { AuditResult, PacketConfig } from "#generated/types.js";
import { type Decider, deciderOf } from "#report/decider.js";
import { testedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";
import { adverseCells } from "./adverse-cells.js";
import { OTHERS } from "./merged-rows.js";
import { type CountedLine, countsBy } from "./packet-line.js";
import { isSmall } from "./published.js";

/**
 * Names of those who decided, the same for every table of a packet. Who has a small number of cases, in the universe or
 * under a duty, is put together with the one that decided least, and so everywhere: two tables that put somebody
 * together with different others would give his number away by subtraction.
 */
export function deciderNames(
  result: Pick<AuditResult, "universe" | "configuration">,
  packet: Pick<PacketConfig, "linesOfBusiness">,
  lines: readonly CountedLine[],
  small: "hidden" | "shown",
): Decider {
  const ownName = deciderOf(result);
  const universe = new Map<string, number>();
  for (const { delegate, determinations } of adverseCells(result, packet)) {
    const name = ownName(delegate);
    universe.set(name, (universe.get(name) ?? 0) + determinations);
  }
  const duties = lines.map(
    (line) =>
      new Map(
        [...countsBy(line, ({ delegate }) => ownName(delegate))].map(([name, c]) => [name, testedOf(c)]),
      ),
  );
  const sizes = [universe, ...duties];
  const totalOf = (all: ReadonlyMap<string, number>, names: readonly string[]) =>
    names.reduce((sum, name) => sum + (all.get(name) ?? 0), 0);
  const hasSmall = (names: readonly string[]) => sizes.some((all) => isSmall(totalOf(all, names)));

  const names = [...new Set(sizes.flatMap((all) => [...all.keys()]))];
  const together = small === "shown" ? [] : names.filter((name) => hasSmall([name]));
  const apart = names
    .filter((name) => !together.includes(name))
    .sort((a, b) => totalOf(universe, [a]) - totalOf(universe, [b]) || byText(a, b));
  while (together.length > 0 && apart.length > 0 && (together.length === 1 || hasSmall(together)))
    together.push(...apart.splice(0, 1));
  const isTogether = new Set(together);
  return (delegate) => (isTogether.has(ownName(delegate)) ? OTHERS : ownName(delegate));
}
