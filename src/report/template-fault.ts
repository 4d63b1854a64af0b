import { type AuditError, auditError } from "#shared/error.js";

/** A tag that begins or ends a block, or stands between its parts. Comments and raw blocks are not looked into. */
const TAG =
  /\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}|\{\{~?\s*([#^/])\s*[*>]?\s*([^\s}~]*)([^}]*)\}\}|\{\{~?\s*(else)\b[^}]*\}\}/g;

const HELP =
  "a tag is {{name}}; a block {{#if name}}…{{else}}…{{/if}}, {{#unless name}}…{{/unless}}, {{#each list}}…{{/each}} or {{#with part}}…{{/with}}; it takes names and compares nothing";

interface Opened {
  readonly name: string;
  readonly tag: string;
  readonly line: number;
}

/**
 * Why a text is no template: the block that is not closed, or closed by another, with the line it begins on; else the place at which it
 * cannot be read. `line`: of the parser, from 1; `near`: what it read there.
 */
export function templateFault(text: string, path: string, line: number | null, near: string): AuditError {
  const found = blockFault(text);
  if (found !== null) return auditError("report-template", found.why, `${path}:${found.line}`, HELP);
  return auditError(
    "report-template",
    `it cannot be read near \`${near}\``,
    line === null ? path : `${path}:${line}`,
    HELP,
  );
}

/** The first block that is not closed as it was opened; null where all are. */
function blockFault(text: string): { readonly why: string; readonly line: number } | null {
  const open: Opened[] = [];
  for (const match of text.matchAll(TAG)) {
    const [tag, sign, name = "", , middle] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const last = open.at(-1);
    if (middle !== undefined || (sign === "^" && name === "")) {
      if (last === undefined) return { why: `\`${tag}\` stands in no block`, line };
    } else if (sign === "#" || sign === "^") open.push({ name, tag, line });
    else if (sign === "/") {
      if (last === undefined) return { why: `\`${tag}\` closes no block`, line };
      if (last.name !== name)
        return { why: `\`${tag}\` closes \`${last.tag}\` of line ${last.line}, which is open still`, line };
      open.pop();
    }
  }
  const left = open.at(-1);
  return left === undefined ? null : { why: `\`${left.tag}\` is closed nowhere`, line: left.line };
}
