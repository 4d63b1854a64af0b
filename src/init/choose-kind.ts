import type { KindProposal, Proposals } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { plainWords } from "./column-words.js";
import { type DropLayout, namesOf } from "./drop-layouts.js";
import type { Match, Matcher } from "./match-columns.js";
import { proposeKey, type RowKey } from "./propose-key.js";

/** The record kind that a layout is taken for. */
export interface KindChoice {
  readonly proposal: KindProposal;
  readonly matches: readonly Match[];
  readonly key: RowKey;
  readonly score: number;
  /** Another kind that fits about as well. */
  readonly rival: string | null;
}

const FILE_NAME = 12;
const NAMED_KEY = 8;
/** Two well named columns beside what names the record. */
const LEAST = 25;
const CLOSE = 0.85;

/** The kind whose columns and file names fit a layout best; null where no kind can be made of it. */
export function chooseKind(layout: DropLayout, match: Matcher, { kinds }: Proposals): KindChoice | null {
  const words = new Set(namesOf(layout).flatMap((name) => plainWords(name)));
  const choices = kinds
    .flatMap((proposal): KindChoice[] => {
      const matches = match.kind(proposal);
      const key = proposeKey(layout, proposal, matches);
      const { required } = kindOf(proposal.kind as RecordKind);
      const has = new Set(matches.map(({ info }) => info.name));
      if (key === null || !required.every((field) => field === key.field || has.has(field))) return [];
      const named = proposal.files.some((word) => words.has(word)) ? FILE_NAME : 0;
      const columns = matches.reduce((sum, { score }) => sum + score, 0);
      return [
        { proposal, matches, key, score: columns + named + (key.isNamed ? NAMED_KEY : 0), rival: null },
      ];
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = choices;
  if (best === undefined || best.score < LEAST) return null;
  return { ...best, rival: next && next.score > best.score * CLOSE ? next.proposal.kind : null };
}
