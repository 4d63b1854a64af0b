import { didYouMean, similarNames } from "#shared/similar-names.js";
import { type Place, VALUE, type ViewShape } from "./view-shape.js";

/** What names mean at a point of a template. */
export interface TemplateScope {
  /** Contexts, the innermost first: `this`, `..`, `../..`. */
  readonly contexts: readonly Context[];
  readonly root: Context;
  /** Names given by `as |name|`. */
  readonly names: ReadonlyMap<string, Context>;
  /** How many lists are being gone through here, for `@index`. */
  readonly lists: number;
  /** Places that are not null here, because a block asked. */
  readonly present: ReadonlySet<string>;
}

/** A value of the view that a block or partial stands on. */
export interface Context {
  readonly id: string;
  readonly shape: ViewShape;
}

/** What a path leads to, or why it leads nowhere. */
export type Found = { readonly place: Place; readonly key: string } | { readonly fault: string };

export const CAN_BE_NULL = "can be null; ask for it with #if or #with";
const LIST_NAMES: readonly string[] = ["index", "key", "first", "last"];

/** Where a partial or the whole template begins: it sees its context, what is known to be there of it, and the root. */
export function scopeAt(context: Context, root: Context, present: ReadonlySet<string>): TemplateScope {
  const own = [...present].filter((key) => key.startsWith(`${context.id}.`));
  return { contexts: [context], root, names: new Map(), lists: 0, present: new Set(own) };
}

/** The scope within a block that stands on another value. */
export function within(scope: TemplateScope, context: Context, names: readonly string[] = []): TemplateScope {
  const [name, place] = names;
  const known = new Map(scope.names);
  if (name !== undefined) known.set(name, context);
  if (place !== undefined) known.set(place, { id: place, shape: VALUE.shape });
  return { ...scope, contexts: [context, ...scope.contexts], names: known };
}

/** What a path means in a scope. A member that may be null has members only where a block asked for it. */
export function lookUp(scope: TemplateScope, path: hbs.AST.PathExpression): Found {
  const { parts, depth, data, original } = path;
  const [first = "", ...rest] = parts;
  if (data) {
    if (first === "root" && depth === 0) return follow(scope, scope.root, rest, original);
    if (LIST_NAMES.includes(first) && rest.length === 0 && depth < scope.lists)
      return { place: VALUE, key: original };
    return { fault: `\`${original}\` means nothing here` };
  }
  const named = depth === 0 && !/^(this\b|\.)/.test(original) ? scope.names.get(first) : undefined;
  if (named !== undefined) return follow(scope, named, rest, original);
  const context = scope.contexts[depth];
  if (context === undefined)
    return { fault: `\`${original}\` leads out of the template; a partial sees only what it is handed` };
  return follow(scope, context, parts, original);
}

function follow(scope: TemplateScope, from: Context, parts: readonly string[], original: string): Found {
  let place: Place = { shape: from.shape, isNullable: false };
  let key = from.id;
  for (const part of parts) {
    if (place.isNullable && !scope.present.has(key))
      return {
        fault: `\`${original}\`: what comes before \`${part}\` ${CAN_BE_NULL}`,
      };
    const member = memberOf(place.shape, part);
    if (member === null)
      return {
        fault: `\`${original}\`: ${noMember(place.shape, part)}${elsewhere(scope, place.shape, parts)}`,
      };
    place = member;
    key = `${key}.${part}`;
  }
  return { place: { ...place, isNullable: place.isNullable && !scope.present.has(key) }, key };
}

/** A list has its length and nothing else: its items are gone through. */
function memberOf(shape: ViewShape, name: string): Place | null {
  if (shape.holds === "part") return shape.members.get(name)?.() ?? null;
  return shape.holds === "list" && name === "length" ? VALUE : null;
}

function noMember(shape: ViewShape, name: string): string {
  if (shape.holds === "value") return `a text or figure has no member \`${name}\``;
  if (shape.holds === "list") return `a list has no member \`${name}\`; go through it with #each`;
  return `${shape.title} has no member \`${name}\``;
}

/** What there is in place of a name: how it is reached from here, else a like name, else all there are. */
function elsewhere(scope: TemplateScope, shape: ViewShape, parts: readonly string[]): string {
  const [first = "", ...rest] = parts;
  if (shape.holds !== "part") return "";
  const names = [...shape.members.keys()];
  if (rest.length === 0) {
    const outside = scope.contexts.findIndex((context) => memberOf(context.shape, first) !== null);
    if (outside >= 0) return `; from here it is \`${"../".repeat(outside)}${first}\``;
    if (memberOf(scope.root.shape, first) !== null) return `; from here it is \`@root.${first}\``;
    const inside = names.find((name) => {
      const member = memberOf(shape, name)?.shape;
      return member?.holds === "part" && member.members.has(first);
    });
    if (inside !== undefined) return `; there is \`${inside}.${first}\``;
  }
  const meant = didYouMean(similarNames(parts.at(-1) ?? "", names)).trim();
  if (meant !== "") return `; ${meant}`;
  return `; it has ${names.map((name) => `\`${name}\``).join(", ")}`;
}
