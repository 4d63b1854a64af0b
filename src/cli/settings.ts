import { dirname, resolve } from "node:path";
import { asOfControl } from "#arrival/as-of.js";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { AuditConfig, Calendar, Mapping, Table } from "#generated/types.js";
import { readControl } from "#intake/control-file.js";
import { inAuditZone } from "#policy/audit-zone.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { json, loadCommons } from "#policy/load.js";
import { canonicalJson } from "#seal/canonical-json.js";
import { sha256 } from "#seal/digest.js";
import { auditError, throwAny } from "#shared/error.js";
import { by } from "#shared/text-order.js";
import type { AuditRequest } from "../pipeline-request.js";
import { type AnswerOptions, withAnswers } from "./answers.js";
import { configProblems, confirmedProblems } from "./config-problems.js";
import { type InputPlace, inputName } from "./input-name.js";
import { policyNamed } from "./policies.js";
import { packageReader, readText } from "./resources.js";
import { inputPlace } from "./run-origin.js";
import { historyFacts, type OpenedHistory, openedHistory } from "./source-files.js";
import { utcOf } from "./utc-text.js";

export interface RunOptions {
  /** Answers given after a run by `questions`, the last of each question holds. */
  readonly answers?: readonly AnswerOptions[];
  readonly config?: string;
  readonly drop?: string;
  readonly history?: string;
  readonly knownAt?: string;
  readonly policies?: string;
  readonly asOf?: string;
  readonly mapping?: readonly string[];
  readonly period?: string;
  readonly out?: string;
  readonly formats?: string;
  readonly allOutcomes?: boolean;
  readonly thresholds?: string;
}

/** What was read beside the drop, apart from configuration and policies. */
export type Beside = AuditRequest["beside"];

/** What records are judged by, with everything read from disk. */
export interface Judging {
  readonly config: AuditConfig;
  readonly asOf: number;
  readonly zone: string;
  readonly bundles: readonly PolicyBundle[];
  readonly commons: Commons;
  readonly beside: Beside;
}

/** A run with everything read from disk but the drop itself. */
export interface Settings extends Judging {
  /** Folder of the drop, or of the history. */
  readonly drop: string;
  /** What is audited in place of a drop. */
  readonly history: OpenedHistory | null;
  readonly mappings: readonly Mapping[];
  /** Control files: they may lie in the drop, and are no part of it. */
  readonly controlPaths: readonly string[];
  /** File of dispositions, where one is named. */
  readonly dispositions: string | null;
  /** File of thresholds, where one is named. */
  readonly thresholds: string | null;
  /** Where the names of inputs count from. */
  readonly place: InputPlace;
}

const textReader = { text: readText };

/** Reads the configuration (or makes one of the options) and what it names. Throws every problem found. */
export function readSettings(options: RunOptions): Settings {
  const base = options.config === undefined ? "." : dirname(options.config);
  const given = (options.answers ?? []).reduce(
    (one, answers) => withAnswers(one, answers),
    overlay(
      options.config === undefined ? configOf(options) : json("AuditConfig", textReader, options.config),
      options,
    ),
  );
  const path = (name: string) => resolve(base, name);
  const history = historyOf(given, options, path);
  const config = history === null ? given : { ...given, knownAt: history.known.read.knownAt };
  throwAny(configProblems(config, options.config ?? "configuration"));
  const drop = history?.folder ?? options.drop ?? (config.drop === undefined ? undefined : path(config.drop));
  if (drop === undefined)
    throw auditError(
      "drop-missing",
      "neither a drop nor a history is named",
      options.config,
      "give --drop DIR or --history DIR, or `drop` or `history` in the configuration",
    );
  const mappingPaths = [...(config.mappings ?? []).map(path), ...(options.mapping ?? [])];
  const calendarPaths = (config.calendars ?? []).map(path);
  const tablePaths = (config.tables ?? []).map(path);
  const controlPaths = (config.control ?? []).map(path);
  const digest = (name: string) => sha256(readText(name));
  const place = inputPlace(resolve(base), config, [
    ...(options.mapping ?? []),
    ...(options.thresholds === undefined ? [] : [options.thresholds]),
  ]);
  const short = (name: string) => inputName(resolve(name), place);
  const facts = history === null ? null : historyFacts(history);
  const beside: Beside = {
    ...(facts && { history: facts.history }),
    inputs: [
      ...(facts ? [{ name: "history", sha256: facts.sha256 }] : []),
      ...mappingPaths.map((name) => ({ name: `mapping ${short(name)}`, sha256: digest(name) })),
      ...[...calendarPaths, ...tablePaths].map((name) => ({
        name: `own ${short(name)}`,
        sha256: digest(name),
      })),
      ...controlPaths.map((name) => ({ name: `control ${short(name)}`, sha256: digest(name) })),
    ].sort(by((input) => input.name)),
    calendars: calendarPaths.map((name): Calendar => json("Calendar", textReader, name)),
    tables: tablePaths.map((name): Table => json("Table", textReader, name)),
    controls: controlPaths.flatMap((name) => readControl(short(name), readText(name))),
  };
  return {
    ...judgingOf(config, beside, base),
    drop,
    history,
    controlPaths,
    mappings: mappingPaths.map((name) => json("Mapping", textReader, name)),
    dispositions: config.dispositions === undefined ? null : path(config.dispositions),
    thresholds:
      options.thresholds ?? (typeof config.thresholds === "string" ? path(config.thresholds) : null),
    place,
  };
}

/** The history that is audited: the one that an option names, or the configuration where no option names a drop. */
function historyOf(
  { history, knownAt, zone, control = [] }: AuditConfig,
  options: RunOptions,
  path: (name: string) => string,
): OpenedHistory | null {
  if (options.history !== undefined && options.drop !== undefined)
    throw auditError(
      "options-clash",
      "--history cannot be given together with --drop",
      "--history",
      "a history is audited in place of a drop: leave out one or the other",
    );
  const folder =
    options.history ?? (history === undefined || options.drop !== undefined ? undefined : path(history));
  if (folder !== undefined)
    return openedHistory(
      folder,
      knownAt === undefined ? null : utcOf(knownAt, zone ?? "UTC", "--known-at"),
      control.map((name) => sha256(readText(path(name)))),
    );
  if (knownAt === undefined) return null;
  throw auditError(
    "known-at-without-history",
    "only a history knows when its files arrived",
    "--known-at",
    "name a history with --history DIR or `history` in the configuration, or leave the instant out",
  );
}

/**
 * What a configuration judges by: its policies, what they share, its as-of and zone. Own policies are folders counted from
 * `base`. Throws every problem found.
 */
export function judgingOf(given: AuditConfig, beside: Beside, base = "."): Judging {
  // Whoever wrote the file, in whichever order of members: the result repeats the configuration.
  const config: AuditConfig = JSON.parse(canonicalJson(given));
  const bundles = config.policies.map((id) => inAuditZone(policyNamed(id, base), config.zone));
  const zone = config.zone ?? bundles[0]?.policy.zone ?? "UTC";
  const commons = loadCommons(packageReader, beside);
  throwAny(confirmedProblems(config, commons.arrival, "configuration"));
  return {
    config,
    asOf: endOfData(config, beside, zone),
    zone,
    bundles,
    commons,
    beside,
  };
}

/** Up to when the data is complete: as stated, else as the control files say. Throws `as-of-missing`. */
function endOfData(config: AuditConfig, { controls }: Beside, zone: string): number {
  if (config.asOf !== undefined) return instantOf(config.asOf, zone);
  const end = asOfControl(controls, config, zoneOf(zone));
  if (end !== null) return end;
  throw auditError(
    "as-of-missing",
    "it is not said up to when the data is complete",
    "asOf",
    "state `asOf` in the configuration, give --as-of, or name in `control` the control files of the senders, with last dates",
  );
}

function configOf({ policies, asOf }: RunOptions): AuditConfig {
  if (policies === undefined || asOf === undefined) {
    throw auditError(
      "options-missing",
      "without --config a run needs --drop or --history, --policies and --as-of",
      undefined,
      "see `p2p-audit run --help`",
    );
  }
  return { policies: policiesOf(policies), asOf };
}

function policiesOf(text: string): [string, ...string[]] {
  const ids = text
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean);
  return ids as [string, ...string[]];
}

/** Options given on the command line stand before the configuration's. */
function overlay(config: AuditConfig, options: RunOptions): AuditConfig {
  return {
    ...config,
    ...(options.policies !== undefined && { policies: policiesOf(options.policies) }),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    ...(options.knownAt !== undefined && { knownAt: options.knownAt }),
    ...(options.period !== undefined && { period: periodOf(options.period) }),
    ...(options.allOutcomes !== undefined && { allOutcomes: options.allOutcomes }),
  };
}

function periodOf(text: string): NonNullable<AuditConfig["period"]> {
  const match = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (!match)
    throw auditError(
      "bad-period",
      `\`${text}\` is no period`,
      "--period",
      "write FROM..TO, e.g. 2026-09-01..2026-09-30",
    );
  return { from: match[1] as string, to: match[2] as string, datedBy: "trigger" };
}

function instantOf(text: string, zone: string): number {
  const moment = parseMoment(text, zoneOf(zone));
  if (typeof moment === "string")
    throw auditError(
      "bad-as-of",
      `\`${text}\` is no date or time`,
      "--as-of",
      "write an instant with offset, e.g. 2026-11-15T23:59:59-08:00; a date means its end",
    );
  return moment.to;
}
