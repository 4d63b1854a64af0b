import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { businessCalendar } from "#calendar/business-calendar.js";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { AuditConfig, Calendar, Mapping, Table } from "#generated/types.js";
import type { SourceFile } from "#intake/contract.js";
import type { AuditRequest } from "#pipeline-request.js";
import { inAuditZone } from "#policy/audit-zone.js";
import type { Commons } from "#policy/bundle.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { canonicalJson } from "#seal/canonical-json.js";
import { bytesOf, type DropFile } from "./drop-file.js";

/** One request as plain data, so that it can be cut down and written to files. */
export interface Batch {
  /** Where it came from, for messages. */
  readonly name: string;
  readonly policies: readonly TestedPolicy[];
  /** The plan's own, beside the shipped ones. */
  readonly calendars: readonly Calendar[];
  readonly tables: readonly Table[];
  /** Its `policies` and `mappings` are left to `configOf`. */
  readonly config: Omit<AuditConfig, "policies" | "mappings"> & { readonly zone: string };
  readonly mappings: readonly Mapping[];
  readonly files: readonly DropFile[];
}

/** A file of a drop that also lies on disk, for an engine that opens it by its path. */
export interface StoredFile extends SourceFile {
  readonly path: string;
}

/** The configuration of a batch whose files lie as `writeScenario` puts them. */
export function configOf({ config, policies, mappings, calendars, tables }: Batch): AuditConfig {
  const names = policies.map(({ policy }) => `./policies/${policy.id}`) as [string, ...string[]];
  return JSON.parse(
    canonicalJson({
      ...config,
      drop: "drop",
      policies: names,
      mappings: mappings.map(({ id }) => `mappings/${id}.json`),
      calendars: calendars.map(({ id }) => `calendars/${id}.json`),
      tables: tables.map(({ id }) => `tables/${id}.json`),
    }),
  );
}

/** The request of a batch; its files are written below `folder`. `shipped`: what every run has. */
export function requestOf(batch: Batch, shipped: Commons, folder: string): AuditRequest {
  const config = configOf(batch);
  const zone = batch.config.zone;
  const asOf = parseMoment(config.asOf ?? "", zoneOf(zone));
  if (typeof asOf === "string") throw new Error(`as-of ${config.asOf}: ${asOf}`);
  return {
    program: { name: "p2p-audit", version: "0.0.0" },
    config,
    asOf: asOf.to,
    zone,
    bundles: batch.policies.map((bundle) => inAuditZone(bundle, zone)),
    commons: withOwn(shipped, batch),
    inputs: [],
    mappings: batch.mappings,
    files: batch.files.map((file) => storedFile(file, folder)),
    beside: { inputs: [], calendars: [...batch.calendars], tables: [...batch.tables], controls: [] },
  };
}

/** The shipped calendars and tables with the plan's own. */
export function withOwn(shipped: Commons, own: Pick<Batch, "calendars" | "tables">): Commons {
  return {
    ...shipped,
    calendarFiles: [...shipped.calendarFiles, ...own.calendars],
    calendars: new Map([
      ...shipped.calendars,
      ...own.calendars.map((one) => [one.id, businessCalendar(one)] as const),
    ]),
    tables: new Map([...shipped.tables, ...own.tables.map((one) => [one.id, one] as const)]),
  };
}

function storedFile(file: DropFile, folder: string): StoredFile {
  const bytes = bytesOf(file);
  const path = join(folder, file.name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return {
    name: file.name,
    bytes: bytes.length,
    path,
    async *open() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
  };
}
