import type { AllSchemas, Mapping, Rule, Table } from "#generated/types.js";
import { validatorOf } from "#schema/validate.js";
import { AuditError } from "#shared/error.js";
import type { Batch } from "../batch.js";
import { bundleOf, loaded } from "../generate/policies.js";
import { reductions } from "./reductions.js";

/** Does the difference persist in a smaller batch? */
export type Persists = (batch: Batch) => Promise<boolean>;

/**
 * The smallest batch that can be found in which a difference persists: policies, rules, rows, files, parts of the
 * configuration, expressions, mapped fields, columns and cells are taken out while it does. `isOver` ends the search.
 */
export async function shrink(batch: Batch, persists: Persists, isOver: () => boolean): Promise<Batch> {
  const search: Search = {
    persists: async (one) => !isOver() && isSound(one) && (await persists(one)),
    isOver,
  };
  let smallest = batch;
  for (let before = -1; before !== sizeOf(smallest) && !isOver(); ) {
    before = sizeOf(smallest);
    for (const pass of PASSES) smallest = await pass(smallest, search);
  }
  return smallest;
}

/** Characters of a batch. */
export function sizeOf(batch: Batch): number {
  return JSON.stringify(batch).length;
}

interface Search {
  readonly persists: Persists;
  isOver(): boolean;
}
type Pass = (batch: Batch, search: Search) => Promise<Batch>;

const PASSES: readonly Pass[] = [
  (batch, search) => fewest(batch.policies, (policies) => ({ ...batch, policies }), search),
  rulesPass,
  rowsPass,
  (batch, search) => fewest(batch.files, (files) => ({ ...batch, files }), search),
  (batch, search) => fewest(batch.mappings, (mappings) => ({ ...batch, mappings }), search),
  (batch, search) => fewest(batch.calendars, (calendars) => ({ ...batch, calendars }), search),
  (batch, search) => fewest(batch.tables, (tables) => ({ ...batch, tables }), search),
  configPass,
  policiesPass,
  mappingsPass,
  columnsPass,
  cellsPass,
  tablesPass,
];

/** A batch of policies that the loader takes, as they would be read from files. */
function isSound(batch: Batch): boolean {
  // A batch has no control files that could say it.
  if (batch.config.asOf === undefined) return false;
  try {
    for (const bundle of batch.policies) loaded(bundle);
  } catch (error) {
    if (error instanceof AuditError) return false;
    throw error;
  }
  return batch.policies.length > 0 && batch.policies.every(({ rules }) => rules.length > 0);
}

/** As few items as the difference needs: halves are taken out, then quarters, at last single items. */
async function fewest<T>(
  items: readonly T[],
  rebuilt: (items: readonly T[]) => Batch,
  { persists, isOver }: Search,
): Promise<Batch> {
  let kept = [...items];
  for (
    let size = Math.ceil(kept.length / 2);
    size >= 1 && !isOver();
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < kept.length && !isOver(); ) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (await persists(rebuilt(fewer))) kept = fewer;
      else at += size;
    }
  }
  return rebuilt(kept);
}

/** Smaller and smaller values of a schema in which the difference persists, until no step keeps it. */
async function smaller<T>(
  title: keyof AllSchemas,
  value: T,
  rebuilt: (value: T) => Batch,
  { persists, isOver }: Search,
): Promise<Batch> {
  const validate = validatorOf(title);
  let current = value;
  let steps = [...reductions(current)];
  // What did not help once seldom helps after another step: the search goes on from there, and round again.
  for (let at = 0, tried = 0; tried < steps.length && !isOver(); ) {
    const candidate = steps[at % steps.length];
    if (validate(candidate) && (await persists(rebuilt(candidate as T)))) {
      current = candidate as T;
      steps = [...reductions(current)];
      tried = 0;
    } else {
      at += 1;
      tried += 1;
    }
  }
  return rebuilt(current);
}

async function configPass(batch: Batch, search: Search): Promise<Batch> {
  const { zone, ...rest } = batch.config;
  const whole = { ...rest, policies: ["of the batch"] };
  const put = ({ policies: _policies, ...config }: typeof whole) => ({
    ...batch,
    config: { ...config, zone },
  });
  return smaller("AuditConfig", whole, put, search);
}

async function rulesPass(batch: Batch, search: Search): Promise<Batch> {
  let current = batch;
  for (const index of batch.policies.keys()) {
    const rules = current.policies[index]?.rules ?? [];
    current = await fewest(rules, (some) => withRules(current, index, some), search);
  }
  return current;
}

async function policiesPass(batch: Batch, search: Search): Promise<Batch> {
  let current = batch;
  for (const index of batch.policies.keys()) {
    for (const at of (current.policies[index]?.rules ?? []).keys()) {
      const rule = current.policies[index]?.rules[at] as Rule;
      const put = (one: Rule) =>
        withRules(
          current,
          index,
          (current.policies[index]?.rules ?? []).map((other, n) => (n === at ? one : other)),
        );
      current = await smaller("Rule", rule, put, search);
    }
    const policy = current.policies[index]?.policy as Batch["policies"][number]["policy"];
    const put = (one: typeof policy) => ({
      ...current,
      policies: current.policies.map((bundle, n) => (n === index ? { ...bundle, policy: one } : bundle)),
    });
    current = await smaller("Policy", policy, put, search);
  }
  return current;
}

function withRules(batch: Batch, index: number, rules: readonly Rule[]): Batch {
  const policies = batch.policies.map((bundle, n) => (n === index ? bundleOf(bundle.policy, rules) : bundle));
  return { ...batch, policies };
}

/** Rows of all files together, since those of one case lie in many. */
async function rowsPass(batch: Batch, search: Search): Promise<Batch> {
  const places = batch.files.flatMap(({ rows }, file) => rows.map((row) => ({ file, row })));
  return fewest(
    places,
    (kept) => ({
      ...batch,
      files: batch.files.map((one, file) => ({
        ...one,
        rows: kept.filter((place) => place.file === file).map(({ row }) => row),
      })),
    }),
    search,
  );
}

async function mappingsPass(batch: Batch, search: Search): Promise<Batch> {
  let current = batch;
  for (const index of batch.mappings.keys()) {
    const put = (one: Mapping) => ({
      ...current,
      mappings: current.mappings.map((other, n) => (n === index ? one : other)),
    });
    current = await smaller("Mapping", current.mappings[index] as Mapping, put, search);
  }
  return current;
}

/** Columns that nothing needs. */
async function columnsPass(batch: Batch, search: Search): Promise<Batch> {
  let current = batch;
  for (const index of batch.files.keys()) {
    const columns = current.files[index]?.header.map((_, at) => at) ?? [];
    const put = (kept: readonly number[]) => ({
      ...current,
      files: current.files.map((file, n) =>
        n === index
          ? {
              ...file,
              header: kept.map((at) => file.header[at] as string),
              rows: file.rows.map((row) =>
                typeof row === "string" || row.length !== file.header.length
                  ? row
                  : kept.map((at) => row[at] as string),
              ),
            }
          : file,
      ),
    });
    current = await fewest(columns, put, search);
  }
  return current;
}

/** Cells that may be blank. */
async function cellsPass(batch: Batch, search: Search): Promise<Batch> {
  let current = batch;
  for (const [file, { rows }] of batch.files.entries()) {
    for (const [row, cells] of rows.entries()) {
      if (typeof cells === "string") continue;
      for (const [at, cell] of cells.entries()) {
        if (cell === "" || search.isOver()) continue;
        const blank = withCell(current, file, row, at);
        if (await search.persists(blank)) current = blank;
      }
    }
  }
  return current;
}

function withCell(batch: Batch, file: number, row: number, at: number): Batch {
  const blanked = (cells: Batch["files"][number]["rows"][number], n: number) =>
    n === row && typeof cells !== "string" ? cells.map((cell, index) => (index === at ? "" : cell)) : cells;
  const files = batch.files.map((one, n) => (n === file ? { ...one, rows: one.rows.map(blanked) } : one));
  return { ...batch, files };
}

async function tablesPass(batch: Batch, search: Search): Promise<Batch> {
  let current = batch;
  for (const index of batch.tables.keys()) {
    const put = (one: Table) => ({
      ...current,
      tables: current.tables.map((other, n) => (n === index ? one : other)),
    });
    current = await smaller("Table", current.tables[index] as Table, put, search);
  }
  for (const index of batch.calendars.keys()) {
    const holidays = current.calendars[index]?.holidays ?? [];
    current = await fewest(
      holidays,
      (some) => ({
        ...current,
        calendars: current.calendars.map((other, n) =>
          n === index ? { ...other, holidays: [...some] } : other,
        ),
      }),
      search,
    );
  }
  return current;
}
