import type { WhatIf } from "#generated/types.js";
import { fieldWords } from "#schema/field-phrase.js";
import { markdownList, markdownSection, markdownText } from "#shared/markdown-text.js";
import { DIRECTION_WORDS } from "./direction.js";
import { flipsOf, placeOf } from "./text.js";
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

/** A what-if as Markdown, with every flip and every record that lacks a fact. It names cases. */
export function whatIfMarkdown(whatIf: WhatIf): string {
  return [
    `# ${markdownText(titleOf(whatIf))}`,
    "",
    markdownText(scopeLine(whatIf)),
    ...(whatIf.trusted ? [] : ["", "**This result cannot be trusted: see the run over the same drop.**"]),
    "",
    ...markdownList(changeLines(whatIf)),
    "",
    ...headline(whatIf).map(markdownText),
    "",
    ...markdownList([...whatIf.groups.map(groupWords), ...whatIf.oneSided.map(oneSidedWords)]),
    ...markdownSection(
      "Facts that the new wording needs and records do not hold",
      whatIf.lackingFacts.map(lackingWords),
    ),
    ...markdownSection("Open under the new wording", whatIf.openForFacts.map(openWords)),
    ...whatIf.groups.flatMap((group) => [
      "",
      `## ${markdownText(`${group.rule}: ${DIRECTION_WORDS[group.direction]}`)}`,
      "",
      markdownText(group.title),
      "",
      "| case | as run | with |",
      "| --- | --- | --- |",
      ...flipsOf(whatIf, group).map(
        (flip) =>
          `| ${markdownText(placeOf(flip))} | ${markdownText(sideWords(flip.before))} | ${markdownText(sideWords(flip.after))} |`,
      ),
    ]),
    ...whatIf.lackingFacts.flatMap(({ rule, field, lacking }) =>
      markdownSection(
        `${rule}: records without ${fieldWords(field)}`,
        lacking.map(({ kind, id, file, row }) => `${kind} ${id} (${file}, row ${row})`),
      ),
    ),
    "",
  ].join("\n");
}
