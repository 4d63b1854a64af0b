import { MICROS_PER_DAY } from "#calendar/day.js";
import { layoutReader } from "#calendar/layout.js";
import { formatInstant } from "#calendar/moment.js";
import { wholeDay, zoneOf } from "#calendar/zone.js";
import type { AuditConfig, Proposals, UnsurePoint } from "#generated/types.js";
import { dropLayouts, namesOf } from "./drop-layouts.js";
import { columnsOf, type MappingProposal, proposeMapping } from "./propose-mapping.js";
import type { Look, SourceTable } from "./source-table.js";

/** All that init proposes for a drop. */
export interface DropProposal {
  readonly config: AuditConfig;
  readonly mappings: readonly MappingProposal[];
  /** Tables and files without a mapping, and why. */
  readonly left: readonly { readonly name: string; readonly why: string }[];
}

export interface InitOptions {
  readonly proposals: Proposals;
  readonly zone: string | null;
  readonly payer: string | null;
  readonly policies: readonly string[] | null;
  /** Path of the drop as the configuration names it. */
  readonly drop: string;
}

/** Proposes mappings and a configuration from what was seen of a drop. */
export function proposeAudit(looks: readonly Look[], options: InitOptions): DropProposal {
  const left = looks.flatMap((look) => ("why" in look ? [{ name: look.file, why: look.why }] : []));
  const tables = looks.flatMap((look): readonly SourceTable[] => ("tables" in look ? look.tables : []));
  const mappings: MappingProposal[] = [];
  for (const layout of dropLayouts(tables)) {
    const taken = new Set(mappings.map(({ mapping }) => mapping.id));
    const made = proposeMapping(layout, { ...options, taken });
    if (made) mappings.push(made);
    else left.push(...namesOf(layout).map((name) => ({ name, why: "no record kind fits its columns" })));
  }
  return { config: configOf(mappings, options), mappings: toldApart(mappings, tables), left };
}

/** Two layouts whose mappings ask for the same columns are told apart by all columns of each. */
function toldApart(mappings: readonly MappingProposal[], tables: readonly SourceTable[]): MappingProposal[] {
  const asked = mappings.map(({ mapping }) => [...(mapping.match.header ?? [])].sort().join("\n"));
  return mappings.map((one, at) => {
    if (asked.indexOf(asked[at] as string) === asked.lastIndexOf(asked[at] as string)) return one;
    const columns = [...columnsOf(one.mapping.records), ...one.unused];
    const table = tables.find(
      ({ columns: its }) => its.length === columns.length && columns.every((column) => its.includes(column)),
    );
    return table
      ? { ...one, mapping: { ...one.mapping, match: { ...one.mapping.match, header: [...table.columns] } } }
      : one;
  });
}

function configOf(mappings: readonly MappingProposal[], options: InitOptions): AuditConfig {
  const { proposals, zone, policies, drop } = options;
  const last = lastDay(mappings);
  const inZone = zoneOf(zone ?? proposals.zone);
  const unsure: UnsurePoint[] = [
    {
      at: "/asOf",
      why:
        last === null
          ? "no date was found in the files: put in the instant up to which they are complete"
          : "the end of the last day that a file names as past: put in the instant up to which the files are complete",
    },
    ...(policies === null
      ? [{ at: "/policies", why: "one that every plan can be asked by: name those of the payer and the law" }]
      : []),
    ...(zone === null ? [{ at: "/zone", why: "no file says in which zone its times are" }] : []),
    {
      at: "/deliveries",
      why: "who is to send what, and for which months, is not stated: until it is, a file that did not come is not missed",
    },
  ];
  return {
    title: "Proposed by init",
    drop,
    mappings: mappings.map(({ mapping }) => `mappings/${mapping.id}.json`),
    policies: [...(policies ?? proposals.policies)] as [string, ...string[]],
    asOf: formatInstant(wholeDay(inZone, last ?? 0).to, inZone),
    zone: zone ?? proposals.zone,
    unsure,
  };
}

/** Days after 2100 stand for none. */
const LAST_LIKELY = Math.floor((Date.UTC(2100, 0, 1) * 1000) / MICROS_PER_DAY);

/** The last day among times that lie in the past by their meaning; null where no file has one. */
function lastDay(mappings: readonly MappingProposal[]): number | null {
  let last: number | null = null;
  for (const { info, column, dates } of mappings.flatMap(({ matches }) => matches)) {
    if (dates === null || info.mayBeAhead) continue;
    const readers = dates.layouts.map(layoutReader);
    for (const text of column.profile.texts.keys()) {
      const day = readers.map((read) => read(text)).find((reading) => reading !== null)?.day;
      if (day !== undefined && day < LAST_LIKELY && (last === null || day > last)) last = day;
    }
  }
  return last;
}
