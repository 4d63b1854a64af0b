import { named } from "#duckdb/sql-text.js";
import type { JoinColumn, Sql } from "./expression-pool.js";

/** What a frame selects: the name of each column and its expression. */
export type Roots = readonly (readonly [name: string, expression: Sql])[];

/**
 * A query in layers over a base query: an expression that would be written more than once becomes a column of a layer,
 * everything else stands where it is used. Small tables are joined in the layer of their keys. A layer hands on what later
 * ones read.
 */
export function layeredQuery(base: string, roots: Roots): string {
  const layers = layersOf(roots.map(([, expression]) => expression));
  const made = new Set<Sql>();
  const name = (node: Sql): string => (node.from === "base" ? named(node.text) : `"c${node.id}"`);
  const text = (node: Sql): string => (made.has(node) || node.from === "base" ? name(node) : inline(node));
  const inline = (node: Sql): string =>
    node.text.replace(/\{(\d+)\}/g, (_, index: string) => text(node.parts[Number(index)] as Sql));
  let query = base;
  for (const { joins, expressions, handedOn } of layers) {
    const joined = joins.map(({ join, columns, keys }, index) => {
      const alias = `j${index}`;
      const on = keys.map((key, at) => `${alias}.${named(join.keys[at] as string)} = ${text(key)}`);
      return { columns, alias, sql: `left join ${named(join.table)} ${alias} on ${on.join(" and ")}` };
    });
    const select = [
      ...handedOn.map((node) => `p.${name(node)}`),
      ...joined.flatMap(({ columns, alias }) =>
        columns.map((node) => `${alias}.${named((node.from as JoinColumn).column)} as ${name(node)}`),
      ),
      ...expressions.map((node) => `${inline(node)} as ${name(node)}`),
    ];
    query = `select ${select.join(", ")} from (${query}) p${joined.map(({ sql }) => ` ${sql}`).join("")}`;
    for (const node of [...expressions, ...joined.flatMap(({ columns }) => columns)]) made.add(node);
  }
  return `select ${roots.map(([root, node]) => `${text(node)} as ${named(root)}`).join(", ")} from (${query}) p`;
}

/** The columns of the base that expressions read, by their names there. */
export function baseLabels(roots: Roots): ReadonlySet<string> {
  const { order } = reached(roots.map(([, expression]) => expression));
  return new Set(order.flatMap((node) => (node.from === "base" ? [node.text] : [])));
}

interface Layer {
  readonly expressions: Sql[];
  readonly joins: { readonly join: JoinColumn; readonly keys: readonly Sql[]; readonly columns: Sql[] }[];
  /** Columns of the base and of earlier layers that later ones read. */
  readonly handedOn: Sql[];
}

/** Places every expression that becomes a column in the first layer in which its parts are there. */
function layersOf(roots: readonly Sql[]): readonly Layer[] {
  const { order, uses } = reached(roots);
  const level = new Map<Sql, number>();
  const layers: Layer[] = [];
  const layerAt = (index: number): Layer => {
    while (layers.length <= index) layers.push({ expressions: [], joins: [], handedOn: [] });
    return layers[index] as Layer;
  };
  const columns = new Map<Sql, number>();
  for (const node of order) {
    const above = Math.max(0, ...node.parts.map((part) => level.get(part) ?? 0));
    const isInline = node.from === "expression" && ((uses.get(node) ?? 0) < 2 || node.parts.length === 0);
    level.set(node, node.from === "base" || isInline ? above : above + 1);
    if (isInline) continue;
    columns.set(node, node.from === "base" ? -1 : above);
    if (node.from === "base") continue;
    if (node.from === "expression") layerAt(above).expressions.push(node);
    else join(node, node.from, layerAt(above));
  }
  const last = lastReads(roots, columns, layers.length);
  for (const [node, layer] of columns) {
    for (let index = layer + 1; index < (last.get(node) ?? 0); index += 1) layers[index]?.handedOn.push(node);
  }
  return layers;
}

function join(node: Sql, { table, keys, column }: JoinColumn, { joins }: Layer): void {
  const same = joins.find(
    (one) => one.join.table === table && one.keys.every((key, index) => key === node.parts[index]),
  );
  if (same) same.columns.push(node);
  else joins.push({ join: { table, keys, column }, keys: node.parts, columns: [node] });
}

/** The last layer that reads each column; the final select is the one after all layers. */
function lastReads(
  roots: readonly Sql[],
  columns: ReadonlyMap<Sql, number>,
  final: number,
): ReadonlyMap<Sql, number> {
  const last = new Map<Sql, number>();
  const read = (node: Sql, layer: number): void => {
    if (columns.has(node)) last.set(node, Math.max(last.get(node) ?? 0, layer));
    else for (const part of node.parts) read(part, layer);
  };
  for (const root of roots) read(root, final);
  for (const [node, layer] of columns) for (const part of node.parts) read(part, layer);
  return last;
}

/** Every node that is reached, parts first, with how often it would be written. */
function reached(roots: readonly Sql[]): { readonly order: Sql[]; readonly uses: ReadonlyMap<Sql, number> } {
  const uses = new Map<Sql, number>();
  const order: Sql[] = [];
  const visit = (node: Sql, times: number): void => {
    const before = uses.get(node);
    uses.set(node, (before ?? 0) + times);
    if (before !== undefined) return;
    node.parts.forEach((part, index) => {
      visit(part, Math.max(1, node.text.split(`{${index}}`).length - 1));
    });
    order.push(node);
  };
  for (const root of roots) visit(root, 1);
  return { order, uses };
}
