import type { Flip, WhatIf } from "#generated/types.js";
import { fieldWords } from "#schema/field-phrase.js";
import { count } from "#shared/counted.js";
import { DIRECTION_WORDS } from "./direction.js";
import {
  changeLines,
  groupWords,
  headline,
  lackingWords,
  oneSidedWords,
  openWords,
  scopeLine,
  sideWords,
  titleOf,
} from "./words.js";

const SHOWN = 20;

/** The counts of a what-if for a terminal: no case is named. */
export function whatIfCounts(whatIf: WhatIf): string {
  return [
    titleOf(whatIf),
    ...changeLines(whatIf).map((line) => `  ${line}`),
    scopeLine(whatIf),
    ...(whatIf.trusted ? [] : ["THIS RESULT CANNOT BE TRUSTED: see the run over the same drop"]),
    "",
    ...headline(whatIf),
    ...whatIf.groups.map((group) => `  ${groupWords(group)}`),
    ...whatIf.oneSided.map((rule) => `  ${oneSidedWords(rule)}`),
    ...section(
      "facts that the new wording needs and records do not hold",
      whatIf.lackingFacts.map(lackingWords),
    ),
    ...section("open under the new wording", whatIf.openForFacts.map(openWords)),
  ].join("\n");
}

/** The counts, then every flip by rule and direction; cut at twenty each unless all are asked for. */
export function whatIfText(whatIf: WhatIf, isAll: boolean): string {
  return [
    whatIfCounts(whatIf),
    ...whatIf.groups.flatMap((group) => {
      const own = flipsOf(whatIf, group);
      const shown = isAll ? own : own.slice(0, SHOWN);
      const more = own.length - shown.length;
      return [
        "",
        `${group.rule} · ${group.title} · ${DIRECTION_WORDS[group.direction]}`,
        ...shown.flatMap(flipLines),
        ...(more > 0 ? [`  and ${count(more)} more, listed with --all`] : []),
      ];
    }),
    ...whatIf.lackingFacts.flatMap(({ rule, field, lacking }) => {
      const shown = isAll ? lacking : lacking.slice(0, SHOWN);
      const more = lacking.length - shown.length;
      if (shown.length === 0) return [];
      return [
        "",
        `${rule} · records without ${fieldWords(field)}`,
        ...shown.map(({ kind, id, file, row }) => `  ${kind} ${id} (${file}, row ${row})`),
        ...(more > 0 ? [`  and ${count(more)} more, listed with --all`] : []),
      ];
    }),
  ].join("\n");
}

export function flipsOf({ flips }: WhatIf, group: WhatIf["groups"][number]): Flip[] {
  return flips.filter(
    (flip) => flip.policy === group.policy && flip.rule === group.rule && flip.direction === group.direction,
  );
}

/** The subject, with its case where that is another. */
export function placeOf({ subject, case: matter }: Flip): string {
  return subject.id === matter ? matter : `${matter}, ${subject.id}`;
}

function flipLines(flip: Flip): string[] {
  return [
    `  ${placeOf(flip)}`,
    `    as run: ${sideWords(flip.before)}`,
    `    with:   ${sideWords(flip.after)}`,
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}
