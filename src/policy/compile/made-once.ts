import { parameterAt } from "../parameter.js";
import type { Reads } from "../reads.js";
import type { Compilation } from "./scope.js";

/** Makes something of a part of a policy. `how`: all that it depends on beside the part and the compilation. */
export type MadeOnce<Part> = <Made>(
  part: Part,
  how: string,
  compilation: Compilation,
  make: () => Made,
) => Made;

/**
 * A rule is compiled under every combination of readings and for every span of dates, and most of its parts are the same under
 * most of them. A part is made once for all in which the questions it reads are answered alike, the parameters it reads have the
 * same values and the same gates are in force. What is wrong with it is reported when it is made.
 */
export function madeOnce<Part extends object>(readsOf: (part: Part) => Reads): MadeOnce<Part> {
  const reads = new Map<Part, Reads>();
  const made = new Map<Part, Map<string, unknown>>();
  return <Made>(part: Part, how: string, compilation: Compilation, make: () => Made): Made => {
    const read = reads.get(part) ?? readsOf(part);
    const known = made.get(part) ?? new Map<string, unknown>();
    reads.set(part, read);
    made.set(part, known);
    const name = `${how} ${settings(read, compilation)}`;
    if (!known.has(name)) known.set(name, make());
    return known.get(name) as Made;
  };
}

/** Everything of a compilation that can make a difference to what reads so much of it. */
function settings({ questions, parameters }: Reads, { bundle, choices, day, gates }: Compilation): string {
  const dated = bundle.policy.parameters;
  return JSON.stringify([
    [...questions].map((id) => choices[id]),
    day === null
      ? null
      : [...parameters].map((id) => {
          const parameter = Object.hasOwn(dated, id) ? dated[id] : undefined;
          return parameter && parameterAt(parameter, day);
        }),
    gates.map(({ id }) => id),
  ]);
}
