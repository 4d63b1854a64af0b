import type { Mapping } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import { type Problem, problem } from "#shared/error.js";
import { fileOf, namesFile } from "#shared/name-pattern.js";
import type { RecordKind } from "#shared/record-kind.js";
import { canonicalKind, canonicalMapping } from "./canonical-mapping.js";
import type { ReadableFile } from "./compile-plan.js";
import type { Header } from "./header.js";
import { isCatchAll, isTableName } from "./name-pattern.js";
import { type Head, headerFailure, isBlank, readHeader } from "./read-header.js";
import type { TextFailure } from "./text-failure.js";

/** A mapping, or the canonical layout of a kind. */
export interface Layout {
  readonly mapping: Mapping;
  readonly canonical: boolean;
}

/** What is to become of a file. `layouts` are those that may have been meant: what they bring is incomplete. */
export type Choice =
  | { readonly as: "table"; readonly table: ReadableFile }
  | { readonly as: "unmapped" | "empty"; readonly message: string; readonly layouts: readonly Layout[] }
  | { readonly as: "unreadable"; readonly failure: TextFailure; readonly layouts: readonly Layout[] }
  | { readonly as: "ignored" }
  /** The mappings themselves are wrong: the run stops. */
  | { readonly as: "refused"; readonly problem: Problem };

interface Candidate extends Layout {
  readonly header: Header | TextFailure;
}

/** Where a header is read from: a text, or a sheet. Null: no mapping says how. */
export interface HeaderSource {
  readonly isBlank: boolean;
  headerOf(mapping: Mapping | null): Header | TextFailure;
}

/**
 * Chooses how a file is read: by the mapping that names it and whose columns its header holds (the one with the
 * most such columns), else as canonical, by its name and header. `zone` is that of canonical files.
 */
export function chooseLayout(file: string, head: Head, mappings: readonly Mapping[], zone: string): Choice {
  const named = mappings.filter((mapping) => mapping.match.files.some((pattern) => namesFile(pattern, file)));
  const source: HeaderSource = {
    isBlank: isBlank(head.bytes),
    headerOf: (mapping) => readHeader(head, mapping?.encoding ?? "utf-8", mapping?.delimiter),
  };
  return choiceAmong(file, source, named, zone);
}

/** Chooses among the mappings that name a file or sheet. */
export function choiceAmong(
  file: string,
  source: HeaderSource,
  named: readonly Mapping[],
  zone: string,
): Choice {
  const meant = named.filter((mapping) => isMeant(mapping, file)).map(mapped);
  const kind = canonicalKind(file);
  if (meant.length === 0 && !isTableName(file) && fileOf(file) === file) return { as: "ignored" };
  const suspects = meant.length > 0 || !kind ? meant : [canonical(kind, [], zone)];
  if (source.isBlank) return { as: "empty", message: "the file is empty", layouts: suspects };

  const candidates = named.map((mapping) => candidateOf(mapping, source));
  const fitting = candidates
    .filter(fits)
    .sort((a, b) => signature(b.mapping).length - signature(a.mapping).length);
  const [best, next] = fitting;
  if (best && next && signature(best.mapping).length === signature(next.mapping).length) {
    return { as: "refused", problem: tie(file, fitting) };
  }
  if (best) return mappedChoice(file, best);
  if (kind) return canonicalChoice(file, source, kind, zone);
  const failure = candidates.map((candidate) => candidate.header).find((header) => "code" in header);
  if (failure && "code" in failure) {
    return { as: "unreadable", failure, layouts: suspects.length > 0 ? suspects : named.map(mapped) };
  }
  return { as: "unmapped", message: unmappedMessage(candidates), layouts: suspects };
}

/** Does the mapping name the file by more than a pattern for all files? */
export function isMeant(mapping: Mapping, file: string): boolean {
  return mapping.match.files.some((pattern) => namesFile(pattern, file) && !isCatchAll(pattern));
}

export function mapped(mapping: Mapping): Layout {
  return { mapping, canonical: false };
}

function canonical(kind: RecordKind, columns: readonly string[], zone: string): Layout {
  return { mapping: canonicalMapping(kind, columns, zone), canonical: true };
}

function candidateOf(mapping: Mapping, source: HeaderSource): Candidate {
  return { ...mapped(mapping), header: source.headerOf(mapping) };
}

function signature(mapping: Mapping): readonly string[] {
  return [...new Set(mapping.match.header)];
}

function fits({ mapping, header }: Candidate): boolean {
  return !("code" in header) && signature(mapping).every((column) => header.columns.includes(column));
}

function tie(file: string, fitting: readonly Candidate[]): Problem {
  const most = signature((fitting[0] as Candidate).mapping).length;
  const names = fitting
    .filter(({ mapping }) => signature(mapping).length === most)
    .map(({ mapping }) => `\`${mapping.id}\``);
  return problem(
    "mapping-tie",
    `the mappings ${names.join(" and ")} fit the file equally well`,
    file,
    "make the file patterns or the header columns of one of them more precise",
  );
}

function mappedChoice(file: string, { mapping, header }: Candidate): Choice {
  if ("code" in header) return { as: "unreadable", failure: header, layouts: [mapped(mapping)] };
  const failure = headerFailure(header);
  if (failure) return { as: "unreadable", failure, layouts: [mapped(mapping)] };
  const lacking = columnsOf(mapping).filter((column) => !header.columns.includes(column));
  if (lacking.length > 0) return { as: "refused", problem: lackingColumns(file, mapping, lacking) };
  return { as: "table", table: tableOf(file, mapped(mapping), header) };
}

function tableOf(
  file: string,
  layout: Layout,
  { columns, delimiter, encoding, sheet }: Header,
): ReadableFile {
  return { file, ...layout, encoding, delimiter, header: columns, sheet: sheet ?? null };
}

/** Every column a mapping reads, in order and once. */
function columnsOf(mapping: Mapping): string[] {
  const columns = mapping.records.flatMap((record) => [
    ...(record.when ? [record.when.column] : []),
    ...Object.values(record.fields).flatMap((field) => [
      ...(field?.column === undefined ? [] : [field.column]),
      ...(field?.columns ?? []),
      ...(field?.time === undefined ? [] : [field.time]),
    ]),
  ]);
  return [...new Set(columns)];
}

function lackingColumns(file: string, mapping: Mapping, columns: readonly string[]): Problem {
  return problem(
    "mapping-column-missing",
    `the header lacks ${columns.map((column) => `\`${column}\``).join(", ")}`,
    `${file} mapping ${mapping.id}`,
    "name the columns as the header does, or give the mapping a match.header that tells such files apart",
  );
}

function canonicalChoice(file: string, source: HeaderSource, kind: RecordKind, zone: string): Choice {
  const header = source.headerOf(null);
  const layouts = [canonical(kind, [], zone)];
  if ("code" in header) return { as: "unreadable", failure: header, layouts };
  const failure = headerFailure(header);
  if (failure) return { as: "unreadable", failure, layouts };
  const { fields, required } = kindOf(kind);
  const unknown = header.columns.filter((column) => !fields.has(column));
  const lacking = required.filter((name) => !header.columns.includes(name));
  if (unknown.length === 0 && lacking.length === 0) {
    return { as: "table", table: tableOf(file, canonical(kind, header.columns, zone), header) };
  }
  const complaint =
    unknown.length > 0
      ? `${listed(unknown)} ${unknown.length === 1 ? "is no field" : "are no fields"} of a ${kind}`
      : `the header lacks ${listed(lacking)}`;
  return {
    as: "unmapped",
    message: `no mapping fits, and the header is not canonical: ${complaint}; write a mapping or rename the columns`,
    layouts,
  };
}

function unmappedMessage(candidates: readonly Candidate[]): string {
  const help = "write a mapping for it, or name it after a record kind";
  const [first] = candidates;
  if (!first || "code" in first.header) return `no mapping names the file; ${help}`;
  const { columns } = first.header;
  const lacking = signature(first.mapping).filter((column) => !columns.includes(column));
  return `mapping \`${first.mapping.id}\` names the file, but the header lacks ${listed(lacking)}; ${help}`;
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => `\`${column}\``).join(", ");
}
