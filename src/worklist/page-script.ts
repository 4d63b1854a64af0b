import { sha256 } from "#seal/digest.js";

/** The script of the page, and the policy that lets it and nothing else run. */
export interface PageScript {
  readonly text: string;
  /** Value of the Content-Security-Policy. */
  readonly policy: string;
}

/** The module that begins. */
const FIRST = "start.js";
/** Modules in one script need no door between them. */
const IMPORT = /^import [^;]*? from "\.\/([\w-]+\.js)";\n/gm;
const EXPORT = /^export (?=function|const|let)/gm;

/**
 * One script of the modules of reports/page, each after those it imports; they declare and do nothing, and `start` begins. Side
 * files are scripts beside the page: a page opened from a file share can read no other file. The policy names them by place.
 */
export function pageScript(scripts: ReadonlyMap<string, string>, hasSideFiles: boolean): PageScript {
  const parts = inOrder(FIRST, scripts, new Set()).map((text) =>
    text.replace(IMPORT, "").replace(EXPORT, "").trim(),
  );
  const text = `\n"use strict";\n(() => {\n${parts.join("\n\n")}\n\nstart();\n})();\n`;
  const sources = [`'sha256-${base64(sha256(text))}'`, ...(hasSideFiles ? ["'self'", "file:"] : [])];
  return {
    text,
    policy: `default-src 'none'; script-src ${sources.join(" ")}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`,
  };
}

/** A module behind everything it imports, each once. */
function inOrder(name: string, scripts: ReadonlyMap<string, string>, taken: Set<string>): string[] {
  const text = scripts.get(name);
  if (text === undefined || taken.has(name)) return [];
  taken.add(name);
  const imported = [...text.matchAll(IMPORT)].flatMap(([, other = ""]) => inOrder(other, scripts, taken));
  return [...imported, text];
}

function base64(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}
