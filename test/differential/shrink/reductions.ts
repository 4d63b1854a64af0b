/**
 * Every JSON value that is one step smaller: a member or item taken out, an object replaced by one of its parts, a
 * predicate by true or false. Large steps come first. Most of them mean nothing; the loader refuses those.
 */
export function* reductions(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) yield value.filter((_, index) => index !== at);
    for (const [at, item] of value.entries())
      for (const smaller of reductions(item)) yield value.map((one, index) => (index === at ? smaller : one));
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const members = Object.entries(value);
  for (const [name] of members) yield Object.fromEntries(members.filter(([other]) => other !== name));
  for (const part of partsOf(value)) yield part;
  yield true;
  yield false;
  for (const [name, member] of members)
    for (const smaller of reductions(member)) yield { ...value, [name]: smaller };
}

/** What an expression could be replaced by: its operands, the options of a reading, the fields it compares. */
function partsOf(value: object): unknown[] {
  return Object.values(value).flatMap((member) => {
    if (Array.isArray(member)) return member.filter((item) => typeof item === "object");
    if (typeof member !== "object" || member === null) return [];
    return "field" in member || "reading" in member ? [member] : [member, ...Object.values(member)];
  });
}
