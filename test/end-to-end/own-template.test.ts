import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { reportDefinitions } from "#cli/report-files.js";
import { readFindings, readResult } from "#cli/result-folder.js";
import { reportViews } from "#report/report-views.js";
import { schemaProblems } from "#schema/validate.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const folder = freshFolder();
const out = join(folder, "out");
const result = join(out, "audit-result.json");
const own = join(folder, "own");

beforeAll(() => {
  const config = join(root, "examples/blue-shield-promise/audit.json");
  expect(p2pAudit(["run", "--config", config, "--formats", "md", "--out", out]).status).toBe(0);
  mkdirSync(join(own, "partials"), { recursive: true });
  write("board.hbs", "<h1>{{title}}</h1>\n{{> line}}{{> foot}}");
  write("line.hbs", "<p>{{plan}}</p>\n");
  write("partials/foot.hbs", "<p>{{accounting.sentence}}</p>\n");
  write("board.md.hbs", "# {{title}}\n");
  write("partials/foot.md.hbs", "{{no such place}}");
  write("plain.txt.hbs", "{{title}} & more\n");
});

function write(name: string, text: string): string {
  const path = join(own, name);
  writeFileSync(path, text);
  return path;
}

function render(template: string, ...more: string[]) {
  return p2pAudit(["render", result, "--template", join(own, template), ...more]);
}

it("the views of a run are what their schema says", async () => {
  const saved = await readResult(result);
  const views = [
    ...reportViews({ result: saved, findings: readFindings(out, saved), definitions: reportDefinitions() }),
  ];
  expect(views.map(({ id }) => id).sort()).toEqual([
    "hsc-1367-01",
    "medi-cal",
    "medicaid-notices",
    "ncqa-um7",
    "pp-10-02-54",
  ]);
  for (const { id, view } of views) expect(schemaProblems("ReportView", view, id)).toEqual([]);
});

it("prints each report into a folder beside that of the run, with partials beside the template and in partials/", () => {
  const { status, stdout } = render("board.hbs");
  const path = join(`${out}-reports`, "pp-10-02-54.board.html");
  expect({ status, named: stdout.trim().split("\n").includes(path) }).toEqual({ status: 0, named: true });
  const text = readFileSync(path, "utf8");
  expect(text).toMatch(/^<h1>.+<\/h1>\n<p>.+<\/p>\n<p>[\d,]+ rows in &#x3D; .+<\/p>\n$/);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it("prints one report into the file that is named, the same bytes each time", () => {
  const files = ["a/one.md", "b/one.md"].map((name) => join(folder, name));
  for (const file of files)
    expect(render("board.md.hbs", "--report", "pp-10-02-54", "--out", file)).toMatchObject({
      status: 0,
      stdout: `${file}\n`,
    });
  const [first, second] = files.map((file) => readFileSync(file, "utf8"));
  expect(first).toBe(second);
  expect(first).toMatch(/^# \S/);
});

it("prints plain text as it is into a folder", () => {
  const to = join(folder, "plain");
  expect(render("plain.txt.hbs", "--out", to).status).toBe(0);
  expect(readFileSync(join(to, "pp-10-02-54.plain.txt"), "utf8")).toMatch(/ & more\n$/);
});

it("stops with file and line where a name is missing, and writes nothing", () => {
  const template = write("bad.hbs", "a\n  {{#if review}}{{review.titel}}{{/if}}");
  const to = join(folder, "bad");
  const { status, stdout, stderr } = render("bad.hbs", "--out", to);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("report-template");
  expect(stderr).toContain(`${template}:2:19`);
  expect(statSync(to, { throwIfNoEntry: false })).toBeUndefined();
});

it("stops with file and line where a text that can be null would be printed as a blank, and says what to write", () => {
  const template = write("blank.hbs", "{{title}}\n<p>{{subtitle}}</p>");
  const to = join(folder, "blank");
  const { status, stdout, stderr } = render("blank.hbs", "--out", to);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("`subtitle` can be null");
  expect(stderr).toContain(`${template}:2:6`);
  expect(stderr).toContain("{{#if subtitle}}{{subtitle}}{{else}}not recorded{{/if}}");
  expect(statSync(to, { throwIfNoEntry: false })).toBeUndefined();
});

it.each([
  ["an ending that says nothing", ["board.2026.hbs"], "unknown-format"],
  ["a file that is no template", ["board.html"], "unknown-format"],
  ["a file that is not there", ["nobody.hbs"], "file-not-found"],
  ["a report that did not run", ["board.hbs", "--report", "nobody"], "unknown-report"],
  ["formats", ["board.hbs", "--formats", "md"], "options-clash"],
])("%s is refused", (_, [template = "", ...more], code) => {
  const { status, stderr } = render(template, ...more);
  expect({ status, named: stderr.includes(`${code}:`) }).toEqual({ status: 2, named: true });
});

it("a report without a template is refused", () => {
  expect(p2pAudit(["render", result, "--report", "x"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("options-clash:"),
  });
});

it("a partial that stands in two files is refused", () => {
  const twice = join(folder, "twice");
  mkdirSync(join(twice, "partials"), { recursive: true });
  for (const name of ["main.hbs", "line.hbs", "partials/line.hbs"]) writeFileSync(join(twice, name), "");
  const { status, stderr } = p2pAudit(["render", result, "--template", join(twice, "main.hbs")]);
  expect({ status, named: stderr.includes("partial-twice:") }).toEqual({ status: 2, named: true });
});
