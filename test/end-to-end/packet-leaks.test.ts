import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const folder = freshFolder();
const example = join(root, "examples/blue-shield-promise");
const synthetic = join(folder, "drop");
const hasPdfToText = spawnSync("pdftotext", ["-v"]).error === undefined;

const drops = [
  {
    name: "an example",
    config: join(example, "audit.json"),
    files: join(example, "drop"),
    formats: "html,md",
    least: 8,
  },
  {
    name: "a synthetic drop",
    config: join(synthetic, "audit.json"),
    files: join(synthetic, "drop"),
    formats: "md",
    least: 4,
  },
] as const;

/** Keys of members, cases, providers and letters: letters and digits, or a name with a comma. */
const KEY = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9-]{6,}$/;
const NAME = /^\p{L}[\p{L}' -]+, *\p{L}[\p{L}' -]*$/u;
/** Letter templates are named to the committee. */
const TEMPLATE_FILE = /template/i;

/** Every cell of the drop's files that could name somebody, rows that are set aside among them, and the files' own names. */
function privateTexts(files: string): string[] {
  const names = readdirSync(files);
  const cellsOf = (name: string) =>
    [...readFileSync(join(files, name), "utf8").matchAll(/"((?:[^"]|"")*)"|[^,;\n\r"]+/g)].map((match) =>
      (match[1] ?? match[0]).trim(),
    );
  const templates = new Set(names.filter((name) => TEMPLATE_FILE.test(name)).flatMap(cellsOf));
  const cells = names.filter((name) => !TEMPLATE_FILE.test(name)).flatMap(cellsOf);
  const telling = cells.filter((cell) => (KEY.test(cell) || NAME.test(cell)) && !templates.has(cell));
  return [...new Set([...telling, ...names])];
}

/** Reports by law and standard: a new definition is covered by itself. */
const REPORTS = readdirSync(join(root, "reports/definitions")).map((name) => basename(name, ".json"));

function isReport(name: string): boolean {
  return REPORTS.some((id) => name === `${id}.html` || name === `${id}.md`);
}

/** All text of a file that somebody could read, also what stands encoded in addresses and beside pixels. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith(".pdf")) {
    if (!hasPdfToText) return "";
    const told = (tool: string, ...more: string[]) =>
      spawnSync(tool, [path, ...more], { encoding: "utf8", maxBuffer: 2 ** 28 }).stdout;
    return told("pdftotext", "-") + told("pdfinfo") + told("pdfinfo", "-struct-text");
  }
  if (path.endsWith(".png")) return bytes.toString("latin1");
  const text = bytes.toString("utf8");
  return text + text.replace(/(%[0-9A-F]{2})+/gi, decodeURIComponent).replaceAll("&#x27;", "'");
}

describe.each(drops)("what a committee gets of $name", ({ name, config, files, formats, least }) => {
  const packet = join(folder, `packet of ${name}`);

  beforeAll(() => {
    if (files.startsWith(folder))
      p2pAudit(["synth", "--payer", "blue-shield-promise", "--determinations", "2500", "--out", synthetic]);
    const run = join(folder, `run of ${name}`);
    p2pAudit(["run", "--config", config, "--formats", formats, "--out", run]);
    const packetConfig = join(root, "reports/samples/packet.json");
    const made = p2pAudit(["packet", "--result", run, "--packet", packetConfig, "--out", packet]);
    expect(made).toMatchObject({ status: 0, stderr: "" });
  });

  it("names no member, case, provider, person or file of the drop, wherever it could stand", () => {
    const names = privateTexts(files).map((text) => text.toLowerCase());
    expect(names.length).toBeGreaterThan(400);
    const made = readdirSync(packet);
    expect(made).toEqual(expect.arrayContaining(["committee-packet.html", "committee-packet.pdf"]));
    const run = join(folder, `run of ${name}`);
    const reports = readdirSync(run).filter((name) => isReport(name));
    expect(reports.length).toBeGreaterThanOrEqual(least);
    for (const path of [
      ...made.map((name) => join(packet, name)),
      ...reports.map((name) => join(run, name)),
    ]) {
      const text = textOf(path).toLowerCase();
      expect(
        names.filter((one) => text.includes(one)),
        basename(path),
      ).toEqual([]);
    }
  }, 240_000);
});
