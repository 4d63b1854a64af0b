import type { BusinessCalendar } from "#calendar/business-calendar.js";
import type {
  ArrivalChecks,
  Calendar,
  ClauseRegister,
  Definition,
  IntegrityChecks,
  MeasureDefinitions,
  Policy,
  Rule,
  Table,
} from "#generated/types.js";

/** A policy as read from its folder, every file valid against its schema; its rule cases apart (src/policy/tested-policy.ts). */
export interface PolicyBundle {
  /** Folder, for messages. */
  readonly folder: string;
  readonly policy: Policy;
  readonly clauses: ClauseRegister;
  readonly rules: readonly Rule[];
}

/** What the policies of a run share: definitions, events, tables and calendars, and the measures of every run. */
export interface Commons {
  readonly definitions: Readonly<Record<string, Definition>>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly calendars: ReadonlyMap<string, BusinessCalendar>;
  readonly calendarFiles: readonly Calendar[];
  /** Events that rules of several sources speak of, with their words. */
  readonly events: Readonly<Record<string, string>>;
  readonly measures: MeasureDefinitions;
  /** The catalogue of data-integrity checks. */
  readonly integrity: IntegrityChecks;
  /** The checks of what arrived. */
  readonly arrival: ArrivalChecks;
}

/** File of a rule, for messages. */
export function ruleFile(bundle: PolicyBundle, rule: string): string {
  return `${bundle.folder}/rules/${rule}.json`;
}
