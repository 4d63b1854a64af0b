import { businessCalendar } from "#calendar/business-calendar.js";
import type { AllSchemas, Calendar, Table } from "#generated/types.js";
import { checked } from "#schema/validate.js";
import { AuditError, auditError, problem, throwAny } from "#shared/error.js";
import { jsonFault } from "#shared/json-fault.js";
import { namesHelp } from "#shared/similar-names.js";
import { byText } from "#shared/text-order.js";
import type { Commons, PolicyBundle } from "./bundle.js";

/** Reads a folder tree; the caller owns the file system. Paths use forward slashes. */
export interface DirectoryReader {
  /** Names in a folder, or none where there is no such folder. */
  list(folder: string): readonly string[];
  text(path: string): string;
}

const SOURCES = ["payers", "regulations", "accreditation", "contracts"];

/** Ids of the policies below `policies/`, with their folders. */
export function policyFolders(reader: DirectoryReader): ReadonlyMap<string, string> {
  return new Map(
    SOURCES.flatMap((source) =>
      [...reader.list(`policies/${source}`)]
        .sort(byText)
        .map((id) => [id, `policies/${source}/${id}`] as const),
    ),
  );
}

/** A policy by id. Throws `unknown-policy`, or every schema problem of its files. */
export function loadPolicy(reader: DirectoryReader, id: string): PolicyBundle {
  const folder = policyFolders(reader).get(id);
  if (folder === undefined) {
    throw auditError(
      "unknown-policy",
      `policy \`${id}\` is not known`,
      undefined,
      `${namesHelp("policies", id, [...policyFolders(reader).keys()])}${id.includes("/") ? "" : "; a folder is written with a slash, e.g. `./NAME`"}`,
    );
  }
  return loadPolicyFolder(reader, folder);
}

/** A policy from its folder, which has its name. */
export function loadPolicyFolder(reader: DirectoryReader, folder: string): PolicyBundle {
  const bundle = loadWhole(reader, folder);
  if (bundle.policy.id === folder.split("/").at(-1)) return bundle;
  throw auditError(
    "policy-id",
    `the folder is called \`${folder.split("/").at(-1)}\` and the policy \`${bundle.policy.id}\`: rename one`,
    `${folder}/policy.json#/id`,
  );
}

/** A whole policy from a folder of any name. */
export function loadWhole(reader: DirectoryReader, folder: string): PolicyBundle {
  const policy = json("Policy", reader, `${folder}/policy.json`);
  const clauses = json("ClauseRegister", reader, `${folder}/clauses.json`);
  return { folder, policy, clauses, rules: loadRules(reader, folder) };
}

/** The rules of a folder. */
export function loadRules(reader: DirectoryReader, folder: string): PolicyBundle["rules"] {
  return each("Rule", reader, `${folder}/rules`, (rule) => rule.id);
}

/** Definitions, events, measures, tables and calendars; the plan's own tables and calendars stand in for shipped ones of the same id. */
export function loadCommons(
  reader: DirectoryReader,
  own: { calendars?: readonly Calendar[]; tables?: readonly Table[] } = {},
): Commons {
  const calendarFiles = replaced(
    each("Calendar", reader, "policies/calendars", (calendar) => calendar.id),
    own.calendars ?? [],
  );
  const tables = replaced(
    each("Table", reader, "policies/tables", (table) => table.id),
    own.tables ?? [],
  );
  return {
    definitions: json("Definitions", reader, "policies/definitions.json").definitions,
    tables: new Map(tables.map((table) => [table.id, table])),
    calendars: new Map(calendarFiles.map((calendar) => [calendar.id, businessCalendar(calendar)])),
    calendarFiles,
    events: json("Events", reader, "policies/events.json").events,
    measures: json("MeasureDefinitions", reader, "reports/measures.json"),
    integrity: json("IntegrityChecks", reader, "checks/integrity.json"),
    arrival: json("ArrivalChecks", reader, "checks/arrival.json"),
  };
}

/** A JSON file as its type. Throws `bad-json` or the schema's problems. */
export function json<Title extends keyof AllSchemas>(
  title: Title,
  reader: Pick<DirectoryReader, "text">,
  path: string,
): AllSchemas[Title] {
  return checked(title, jsonValue(reader, path), path);
}

/** What a JSON file holds, of whatever shape. Throws `bad-json`. */
export function jsonValue(reader: Pick<DirectoryReader, "text">, path: string): unknown {
  const text = reader.text(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw auditError(
      "bad-json",
      `the file is no JSON: ${jsonFault(text) ?? reason}`,
      path,
      "mend that place; a later one may show then",
    );
  }
}

/** The files of a folder, each called after what it holds. Throws `file-name`, `bad-json`, the schema's problems: those of all files. */
export function each<Title extends "Rule" | "RuleCases" | "Calendar" | "Table">(
  title: Title,
  reader: DirectoryReader,
  folder: string,
  id: (item: AllSchemas[Title]) => string,
): AllSchemas[Title][] {
  const problems: AuditError["problems"][number][] = [];
  const items = [...reader.list(folder)]
    .sort(byText)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      try {
        const item = json(title, reader, `${folder}/${name}`);
        if (`${id(item)}.json` !== name)
          problems.push(problem("file-name", `\`${id(item)}\` stands in another file`, `${folder}/${name}`));
        return [item];
      } catch (error) {
        if (!(error instanceof AuditError)) throw error;
        problems.push(...error.problems);
        return [];
      }
    });
  throwAny(problems);
  return items;
}

function replaced<Item extends { readonly id: string }>(
  shipped: readonly Item[],
  own: readonly Item[],
): Item[] {
  return [...new Map([...shipped, ...own].map((item) => [item.id, item])).values()];
}
