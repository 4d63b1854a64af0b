import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DirectoryReader } from "#policy/load.js";

/** Reads the project's own folders. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export const projectReader: DirectoryReader = {
  list: (folder) => (existsSync(`${root}${folder}`) ? readdirSync(`${root}${folder}`) : []),
  text: (path) => readFileSync(`${root}${path}`, "utf8"),
};
