import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createProgram } from "#cli/program.js";
import { schemaProblems } from "#schema/validate.js";
import { freshFolder } from "../support/command-line.js";
import { root } from "../support/project.js";

const read = (file: string) => readFileSync(`${root}${file}`, "utf8");
const page = read("README.md");

describe("README.md", () => {
  it("gives a reason for every dependency", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    const listed = [...page.slice(page.indexOf("## Dependencies")).matchAll(/^\| ([@\w/-]+) \| \w/gm)].map(
      ([, name]) => name,
    );
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(listed.filter((name) => name !== "package").sort()).toEqual(names.sort());
  });

  it("shows a configuration that fits its schema", () => {
    const [, text = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
    expect(schemaProblems("AuditConfig", JSON.parse(text), "README.md")).toEqual([]);
  });

  it("lists every command", () => {
    const listed = [...page.matchAll(/^\| `([a-z-]+) [^`]*` \|/gm)].map(([, name]) => name);
    const commands = createProgram().commands.map((command) => command.name());
    expect(listed.sort()).toEqual(commands.sort());
  });

  it("lists every policy", () => {
    const folders = ["payers", "regulations", "accreditation"].flatMap((kind) =>
      readdirSync(`${root}policies/${kind}`),
    );
    const table = page.slice(page.indexOf("## Policies that"), page.indexOf("## What it does not"));
    expect([...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, id]) => id).sort()).toEqual(folders.sort());
  });

  it("promises the commands that .ci/run runs", () => {
    const run = read(".ci/run");
    for (const command of ["npm ci && npm start", "npm ci && npm test"]) {
      expect(page).toContain(`\n${command}\n`);
      expect(run).toContain(command);
    }
  });
});

describe(".ci/run", () => {
  it.each([
    { there: ["chromium", "pdftotext"], installs: false },
    { there: ["pdftotext"], installs: true },
    { there: ["chromium"], installs: true },
    { there: [], installs: true },
  ])("installs browser and PDF tools unless both are there: $there", ({ there, installs }) => {
    const line = read(".ci/run")
      .split("\n")
      .find((one) => one.includes("command -v chromium"));
    const bin = join(freshFolder(), "bin");
    mkdirSync(bin);
    for (const name of there) writeFileSync(join(bin, name), "#!/bin/sh\n", { mode: 0o755 });
    const { stdout } = spawnSync("/bin/bash", ["-c", `count() { echo "$*"; }\n${line}`], {
      encoding: "utf8",
      env: { PATH: bin },
    });
    expect(stdout.includes("install -y -qq chromium poppler-utils")).toBe(installs);
  });

  it.each([
    { command: "npm ci && npm start", fails: 1, calls: 3, status: 0 },
    { command: "npm ci && npm start", fails: 2, calls: 2, status: 1 },
    { command: "npm start", fails: 1, calls: 1, status: 1 },
    { command: "apt-get update", fails: 1, calls: 2, status: 0 },
    { command: "apt-get update", fails: 2, calls: 2, status: 1 },
  ])("asks a registry or a mirror once more, and nothing else: $command, failing $fails times", (one) => {
    const functions = read(".ci/run")
      .split("\n")
      .filter((line) => /^(twice|npm|apt-get)\(\)|^export -f/.test(line));
    const bin = join(freshFolder(), "bin");
    mkdirSync(bin);
    const log = join(bin, "calls");
    const faltering = `#!/bin/sh\necho "$*" >> "$LOG"\nn=0\nwhile read -r _; do n=$((n + 1)); done < "$LOG"\n[ "$n" -gt "$FAILS" ]\n`;
    for (const name of ["npm", "apt-get"]) writeFileSync(join(bin, name), faltering, { mode: 0o755 });
    writeFileSync(join(bin, "sleep"), "#!/bin/sh\n", { mode: 0o755 });
    const script = [...functions, `/bin/bash -c '${one.command}'`].join("\n");
    const { status } = spawnSync("/bin/bash", ["-c", script], {
      env: { PATH: bin, LOG: log, FAILS: String(one.fails) },
    });
    expect({ status, calls: readFileSync(log, "utf8").trim().split("\n").length }).toEqual({
      status: one.status,
      calls: one.calls,
    });
  });
});

const pages = readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);

/** The anchor a heading gets on a page. */
function anchors(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("links between pages", () => {
  it.each(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...pages])("lead somewhere from %s", (file) => {
    const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : join(dirname(file), path);
      if (!existsSync(`${root}${target}`)) return true;
      return anchor !== undefined && !anchors(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});
