import type { FieldMapping, Mapping, Proposals, RecordMapping, UnsurePoint } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import { count, counted } from "#shared/counted.js";
import type { RecordKind } from "#shared/record-kind.js";
import { chooseKind, type KindChoice } from "./choose-kind.js";
import { codeSpan } from "./code-span.js";
import { columnProfiles } from "./column-profile.js";
import { type DropLayout, namesOf } from "./drop-layouts.js";
import { evidenceOf } from "./evidence.js";
import { filePatterns } from "./file-pattern.js";
import { type Match, type Matcher, matcher } from "./match-columns.js";
import { isCode } from "./propose-codes.js";
import { MOST_ROWS } from "./source-table.js";

/** One guess, as the page shows it. */
export interface Guess {
  /** kind.field, or the member of the mapping. */
  readonly about: string;
  /** Place among the records of the mapping, where it is not the first of its kind. */
  readonly record?: number;
  /** What was proposed: columns, or a value. */
  readonly proposed: string;
  readonly because: string;
  readonly unsure: string | null;
}

/** A mapping for one layout, with the reason of each part. */
export interface MappingProposal {
  readonly mapping: Mapping;
  readonly files: readonly string[];
  readonly rowsLookedAt: number;
  readonly guesses: readonly Guess[];
  /** Columns that no field takes. */
  readonly unused: readonly string[];
  readonly matches: readonly Match[];
}

interface ProposalOptions {
  readonly proposals: Proposals;
  readonly zone: string | null;
  readonly payer: string | null;
  /** Mapping ids already given. */
  readonly taken: ReadonlySet<string>;
}

/** Proposes a mapping for a layout; null where nothing is recognised in it. */
export function proposeMapping(layout: DropLayout, options: ProposalOptions): MappingProposal | null {
  const { proposals } = options;
  const profiles = columnProfiles(layout.columns, layout.rows, proposals.missing);
  const match = matcher(profiles, proposals);
  const choice = chooseKind(layout, match, proposals);
  if (choice === null) return null;
  const draft = recordsOf(choice, match, options);
  const tokens = missingTokens(draft.matches, proposals);
  const records = draft.records.map((record) => withMissing(record, tokens.apart));
  const mapping = mappingOf(layout, choice, records, tokens.everywhere, options);
  const guesses = [...guessesOf(layout, choice, options), ...draft.guesses];
  const used = new Set(columnsOf(records));
  return {
    mapping: { ...mapping, unsure: unsureOf(guesses, mapping) },
    files: namesOf(layout),
    rowsLookedAt: layout.rows.length,
    guesses,
    unused: layout.columns.filter((column) => !used.has(column)),
    matches: draft.matches,
  };
}

function recordsOf(choice: KindChoice, match: Matcher, { proposals, payer }: ProposalOptions) {
  const kind = choice.proposal.kind as RecordKind;
  const { key } = choice;
  const matches = choice.matches.filter(({ info }) => info.name !== key.field);
  const named = choice.matches.filter(({ info }) => info.name === key.field);
  const fields: Record<string, FieldMapping> = { [key.field]: key.mapping };
  for (const one of matches) fields[one.info.name] = fieldOf(one);
  if (kind === "determination" && payer !== null) fields.payer = { constant: payer };
  const guesses: Guess[] = [...matches, ...(key.isNamed ? named : [])].map((one) => guessOf(one));
  const records: RecordMapping[] = [{ kind, fields }];
  const used = new Set(
    choice.matches
      .flatMap(({ column, time }) => [column, ...(time ? [time.column] : [])])
      .map(({ profile }) => profile.position),
  );
  const all = [...matches];
  for (const attached of proposals.attached.filter(({ to }) => to === kind)) {
    const found = match.field(attached.kind as RecordKind, attached.field, attached.names, used);
    if (found === null) continue;
    used.add(found.column.profile.position);
    if (found.time) used.add(found.time.column.profile.position);
    all.push(found);
    const info = kindOf(attached.kind as RecordKind);
    const constants = Object.entries(attached.constants).map(
      ([name, constant]) => [name, { constant }] as const,
    );
    records.push({
      kind: attached.kind as RecordKind,
      when: { column: found.column.profile.name },
      fields: {
        [info.key]: { ...key.mapping, prefix: attached.prefix },
        [info.parent ?? ""]: key.mapping,
        ...Object.fromEntries(constants),
        [attached.field]: fieldOf(found),
      },
    });
    const implied = Object.entries(attached.constants).map(([name, value]) => `${name} ${value}`);
    const guess = guessOf(found);
    const doubt = `the name of the column is all that says ${implied.join(" and ")}`;
    guesses.push({
      ...guess,
      record: records.length - 1,
      unsure: guess.unsure === null ? doubt : `${doubt}; ${guess.unsure}`,
    });
  }
  return { records, guesses, matches: all };
}

function fieldOf({ column, dates, time, codes }: Match): FieldMapping {
  const layouts = dates && dates.layouts.join() !== "iso" ? dates.layouts : null;
  return {
    column: column.profile.name,
    ...(layouts && { layouts: [...layouts] as [string, ...string[]] }),
    ...(time && {
      time: time.column.profile.name,
      timeLayouts: [...time.fit.layouts] as [string, ...string[]],
    }),
    ...(codes?.codes && { codes: { ...codes.codes } }),
  };
}

function guessOf(match: Match): Guess {
  const { info, column, time } = match;
  const proposed = [column, ...(time ? [time.column] : [])]
    .map(({ profile }) => codeSpan(profile.name))
    .join(" with ");
  return { about: `${info.kind}.${info.name}`, proposed, ...evidenceOf(match) };
}

/** Tokens that mean missing in the whole file, and those that are a code somewhere and so are named field by field. */
function missingTokens(matches: readonly Match[], proposals: Proposals) {
  const apart = new Map<string, string[]>();
  const everywhere = new Set<string>();
  const codes = new Set(
    matches.flatMap(({ info, column }) =>
      [...column.profile.missing.keys()].filter((token) => isCode(info, token, proposals)),
    ),
  );
  for (const { info, column, time } of matches)
    for (const token of [...column.profile.missing.keys(), ...(time?.column.profile.missing.keys() ?? [])]) {
      if (!codes.has(token)) everywhere.add(token);
      else if (!isCode(info, token, proposals))
        apart.set(column.profile.name, [...new Set([...(apart.get(column.profile.name) ?? []), token])]);
    }
  return { everywhere: [...everywhere].sort(), apart };
}

function withMissing(record: RecordMapping, apart: ReadonlyMap<string, string[]>): RecordMapping {
  const fields = Object.entries(record.fields).map(([name, field]) => {
    const missing = field?.column === undefined ? undefined : apart.get(field.column);
    return [name, missing === undefined ? field : { ...field, missing }] as const;
  });
  return { ...record, fields: Object.fromEntries(fields) };
}

function mappingOf(
  layout: DropLayout,
  { proposal }: KindChoice,
  records: readonly RecordMapping[],
  missing: readonly string[],
  { proposals, zone, taken }: ProposalOptions,
): Mapping {
  const [first] = layout.tables;
  const patterns = filePatterns(layout.tables.map(({ file }) => file));
  const sheets = filePatterns(
    layout.tables.flatMap(({ sheet }) => (sheet === null ? [] : [`${sheet}.`])),
  ).map((name) => name.slice(0, -1));
  const isWide = new Set(records.map(({ kind }) => kind)).size > 1;
  return {
    id: idOf(patterns[0] ?? proposal.kind, taken),
    title: `Proposed by init: ${proposal.kind} records${isWide ? " and others in the same row" : ""}`,
    sender: "plan",
    match: {
      files: patterns as [string, ...string[]],
      header: [...columnsOf(records)],
      ...(sheets.length > 0 && { sheets: sheets as [string, ...string[]] }),
    },
    ...(first?.sheet === null && { delimiter: first.delimiter }),
    ...(first && first.encoding !== "utf-8" && { encoding: first.encoding }),
    zone: zone ?? proposals.zone,
    ...(missing.length > 0 && { missing: [...missing] }),
    records: [...records] as [RecordMapping, ...RecordMapping[]],
  };
}

function idOf(pattern: string, taken: ReadonlySet<string>): string {
  const base =
    pattern
      .slice(pattern.lastIndexOf("/") + 1)
      .replace(/\.[^.]*$/, "")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .toLowerCase() || "mapping";
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

/** Every column that records are read from, once. */
export function columnsOf(records: readonly RecordMapping[]): Set<string> {
  const columns = records.flatMap(({ when, fields }) => [
    ...(when ? [when.column] : []),
    ...Object.values(fields).flatMap((field) => [
      ...(field?.column === undefined ? [] : [field.column]),
      ...(field?.columns ?? []),
      ...(field?.time === undefined ? [] : [field.time]),
    ]),
  ]);
  return new Set(columns);
}

/** Guesses about the mapping as a whole. */
function guessesOf(
  layout: DropLayout,
  { proposal, key, rival, score }: KindChoice,
  { proposals, zone, payer }: ProposalOptions,
): Guess[] {
  const [first] = layout.tables;
  const rows = layout.rows.length;
  const columns = key.mapping.columns ?? [key.mapping.column ?? ""];
  return [
    {
      about: "/records",
      proposed: proposal.kind,
      because: `names of columns and files (${score} points)`,
      unsure: rival === null ? null : `it looks like ${rival} about as much`,
    },
    {
      about: `${proposal.kind}.${key.field}`,
      proposed: columns.map(codeSpan).join(" joined with "),
      because: `${count(rows - key.notUnique)} of ${count(rows)} rows have a key of their own${layout.tables.some(({ isCut }) => isCut) ? ` (the first ${count(MOST_ROWS)} rows of each file)` : ""}`,
      unsure:
        [
          ...(key.isNamed ? [] : ["no column is named like the key"]),
          ...(key.notUnique > 0
            ? [
                `${counted(key.notUnique, "row")} with a key that is blank or stands in another row too: such rows may contradict each other and are then set aside`,
              ]
            : []),
        ].join("; ") || null,
    },
    {
      about: "/sender",
      proposed: "plan",
      because: "no file says who sent it",
      unsure: "a delegate's file needs the delegate's name here",
    },
    {
      about: "/zone",
      proposed: zone ?? proposals.zone,
      because: zone === null ? "no file says in which zone its times are" : "given with --zone",
      unsure:
        zone === null
          ? "put in the zone of the system the file comes from; a wrong one moves deadlines by hours"
          : null,
    },
    ...(first?.isEncodingGuessed
      ? [
          {
            about: "/encoding",
            proposed: first.encoding,
            because: "the bytes are no UTF-8 and bear no mark",
            unsure: "look at names with accents in the dry run",
          },
        ]
      : []),
    ...(proposal.kind === "determination" && payer === null
      ? [
          {
            about: "determination.payer",
            proposed: "nothing",
            because: "no column names the payer",
            unsure:
              'add `"payer": {"constant": …}` with the id that the policies use; without it no payer\'s policy can tell that it applies',
          },
        ]
      : []),
  ];
}

/** The unsure guesses with the places they are about. */
function unsureOf(guesses: readonly Guess[], { records }: Mapping): UnsurePoint[] {
  return guesses.flatMap(({ about, record, unsure }) => {
    if (unsure === null) return [];
    if (about.startsWith("/")) return [{ at: about, why: unsure }];
    const [kind = "", field = ""] = about.split(".");
    const at = record ?? records.findIndex((one) => one.kind === kind);
    return [{ at: at === -1 ? "/records" : `/records/${at}/fields/${field}`, why: unsure }];
  });
}
