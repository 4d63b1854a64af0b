import type { KindProposal, Proposals } from "#generated/types.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { ColumnProfile } from "./column-profile.js";
import { type ColumnWords, columnWords, likeness } from "./column-words.js";
import { type CodeFit, isCode, proposeCodes } from "./propose-codes.js";
import { dateLayouts, type LayoutFit, timeLayouts } from "./time-layouts.js";

/** A column of a layout with what its name says. */
export interface NamedColumn extends ColumnWords {
  readonly profile: ColumnProfile;
}

/** A column that may fill a field, and how well both name and content fit. */
export interface Match {
  readonly info: FieldInfo;
  readonly column: NamedColumn;
  /** 10: the name is a known one; less: it has more words than a known one. */
  readonly score: number;
  /** Place of that name among the known ones: the first is the likeliest. */
  readonly rank: number;
  readonly dates: LayoutFit | null;
  readonly time: { readonly column: NamedColumn; readonly fit: LayoutFit } | null;
  readonly codes: CodeFit | null;
}

/** Matches columns with fields. What a column holds is looked at once, however many kinds ask. */
export interface Matcher {
  readonly columns: readonly NamedColumn[];
  /** The columns of a kind, best names first, each column and field once. */
  kind(proposal: KindProposal): Match[];
  /** The column that one of the names fits, for a field; columns already used are passed over. */
  field(kind: RecordKind, field: string, names: readonly string[], used: ReadonlySet<number>): Match | null;
}

export function matcher(profiles: readonly ColumnProfile[], proposals: Proposals): Matcher {
  const columns = profiles.map((profile) => ({ profile, ...columnWords(profile.name, proposals) }));
  const dates = remembered((column: NamedColumn) => dateLayouts(column.profile, proposals));
  // A file can have thousands of columns, each of which is compared with every name.
  const wordsOf = remembered((name: string) => columnWords(name, proposals).words);
  const times = remembered((column: NamedColumn) => timeLayouts(column.profile, proposals));

  function matchOf(info: FieldInfo, column: NamedColumn, names: readonly string[]): Match | null {
    const scores = names.map((name) => likeness(column.words, wordsOf(name)));
    const score = Math.max(0, ...scores);
    if (score === 0) return null;
    const plain = { info, column, score, rank: scores.indexOf(score), dates: null, time: null, codes: null };
    if (info.type === "moment") return momentMatch(plain);
    if (column.part !== null) return null;
    if (info.type === "number") return isNumber(column) ? plain : null;
    if (info.values === null && info.type === "text") return plain;
    const codes = proposeCodes(info, withCodes(info, column.profile, proposals), proposals);
    return codes !== null && (codes.fits > 0 || column.profile.filled === 0) ? { ...plain, codes } : null;
  }

  function momentMatch(plain: Match): Match | null {
    const { column } = plain;
    if (column.part === "time") return null;
    const fit = dates(column);
    if (fit === null && (column.profile.filled > 0 || column.part === null)) return null;
    const same = columns.find((one) => one.part === "time" && one.words.join(" ") === column.words.join(" "));
    const time = same === undefined ? null : times(same);
    return { ...plain, dates: fit, time: same && time ? { column: same, fit: time } : null };
  }

  function isNumber({ profile }: NamedColumn): boolean {
    return [...profile.texts.keys()].every((text) => /^\d{1,9}$/.test(text));
  }

  return {
    columns,
    kind({ kind, columns: names }) {
      const { fields } = kindOf(kind as RecordKind);
      const found = Object.entries(names).flatMap(([field, known]) =>
        columns.flatMap((column) => matchOf(fields.get(field) as FieldInfo, column, known) ?? []),
      );
      const taken = new Set<unknown>();
      return [...found]
        .sort((a, b) => b.score - a.score || a.rank - b.rank)
        .filter(({ info, column, time }) => {
          if (taken.has(info) || taken.has(column)) return false;
          taken.add(info).add(column);
          if (time) taken.add(time.column);
          return true;
        });
    },
    field(kind, field, names, used) {
      const info = kindOf(kind).fields.get(field) as FieldInfo;
      const found = columns
        .filter(({ profile }) => !used.has(profile.position))
        .flatMap((column) => matchOf(info, column, names) ?? []);
      return found.sort((a, b) => b.score - a.score || a.rank - b.rank)[0] ?? null;
    },
  };
}

/** A token such as None may be a code of the field. */
function withCodes(info: FieldInfo, profile: ColumnProfile, proposals: Proposals): ColumnProfile {
  const codes = [...profile.missing].filter(([token]) => isCode(info, token, proposals));
  if (codes.length === 0) return profile;
  return {
    ...profile,
    filled: profile.filled + codes.reduce((sum, [, count]) => sum + count, 0),
    texts: new Map([...profile.texts, ...codes]),
    missing: new Map([...profile.missing].filter(([token]) => !codes.some(([code]) => code === token))),
  };
}

function remembered<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new Map<Given, Made>();
  return (given) => {
    if (!known.has(given)) known.set(given, make(given));
    return known.get(given) as Made;
  };
}
