import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemas } from "#generated/schemas.js";
import { root } from "./project.js";

/** Words of the schemas, which the program may say: kinds, codes, fields. */
const WORDS = new Set(JSON.stringify(schemas).match(/[\w-]+/g));

/** What a drop says, by the ledger of a run over it: keys, every text and cell that is no word of a schema, members' ids, names of files. */
export function dropTexts(run: string, drop: string): string[] {
  const lines = readFileSync(join(run, "ledger.ndjson"), "utf8").trim().split("\n");
  const entries = lines.map((line) => JSON.parse(line));
  const texts = entries.flatMap(({ line, id, values, reject }) => {
    if (line === "record") return [id, ...Object.values(values as object)];
    return line === "reject" ? [reject.value, reject.parent, ...reject.source.split(/[,;|\t"]/)] : [];
  });
  const found = texts.filter((text): text is string => typeof text === "string" && text.trim().length > 3);
  return [...new Set([...found.map((text) => text.trim()), ...readdirSync(drop)])].filter(
    (text) => !WORDS.has(text),
  );
}

/** Texts that stand in another as words of their own, wherever; where this machine has its folders says nothing of a drop. */
export function leaks(text: string, secrets: readonly string[]): string[] {
  const said = text.replaceAll(tmpdir(), "").replaceAll(root, "");
  return secrets.filter((secret) => {
    for (let at = said.indexOf(secret); at >= 0; at = said.indexOf(secret, at + 1))
      if (!/\w/.test(said[at - 1] ?? " ") && !/\w/.test(said[at + secret.length] ?? " ")) return true;
    return false;
  });
}
