import { schemas } from "#generated/schemas.js";

/** What a template finds at a place of a view: something to print, a list, or a part with members. */
export type ViewShape =
  | { readonly holds: "value" }
  | { readonly holds: "list"; readonly items: Place }
  | { readonly holds: "part"; readonly title: string; readonly members: ReadonlyMap<string, () => Place> };

/** A shape, and whether null may stand in its place. */
export interface Place {
  readonly shape: ViewShape;
  readonly isNullable: boolean;
}

interface Node {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
}

/** Something to print: a text, a figure, true or false. */
export const VALUE: Place = { shape: { holds: "value" }, isNullable: false };

/** The shape of the whole view of a report, from its schema. */
export function reportViewShape(): Place {
  const root = schemas.find(({ title }) => title === "ReportView") as Node;
  return placeOf(root, root.definitions ?? {});
}

function placeOf(node: Node, definitions: Readonly<Record<string, Node>>): Place {
  if (node.anyOf !== undefined) {
    const [first = {}] = node.anyOf;
    return { ...placeOf(first, definitions), isNullable: true };
  }
  const target = node.$ref === undefined ? node : (definitions[node.$ref.split("/").at(-1) ?? ""] ?? {});
  return { shape: shapeOf(target, definitions), isNullable: [target.type].flat().includes("null") };
}

function shapeOf(node: Node, definitions: Readonly<Record<string, Node>>): ViewShape {
  if (node.items !== undefined) return { holds: "list", items: placeOf(node.items, definitions) };
  if (node.properties === undefined) return { holds: "value" };
  const members = Object.entries(node.properties).map(
    ([name, member]) => [name, () => placeOf(member, definitions)] as const,
  );
  return { holds: "part", title: node.title ?? "", members: new Map(members) };
}
