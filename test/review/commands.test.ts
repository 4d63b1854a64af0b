import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AuditResult, FileReview, FileSample, Validation, ValidationSample } from "#generated/types.js";
import { fileCover, validationCover } from "#review/cover-sheet.js";
import { fileForms } from "#review/file-forms.js";
import type { Form } from "#review/form.js";
import { formSheet } from "#review/form-sheet.js";
import { validationForms } from "#review/validation-forms.js";
import { sha256 } from "#seal/digest.js";
import { jsonText } from "#shared/json-text.js";
import { readXlsx } from "#workbook/read-xlsx.js";
import type { Cell, Sheet } from "#workbook/sheet.js";
import { xlsx } from "#workbook/xlsx.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { leaks } from "../support/drop-texts.js";
import { root } from "../support/project.js";
import { REPORT, REVIEW } from "./fixture-review.js";

const folder = freshFolder();
const out = join(folder, "out");
const files = join(folder, "files");
const results = join(folder, "results");
const read = join(folder, "read");
const RENDER = ["render", join(out, "audit-result.json"), "--formats", "md"];

beforeAll(() => {
  const config = join(root, "examples/blue-shield-promise/audit.json");
  p2pAudit(["run", "--config", config, "--out", out, "--formats", "md"]);
  p2pAudit(["sample", "--result", out, "--standard", "ncqa-um7", "--seed", "S1", "--out", files]);
  p2pAudit(["sample", "--result", out, "--purpose", "validation", "--seed", "S1", "--out", results]);
});

function text(...path: string[]): string {
  return readFileSync(join(...path), "utf8");
}

function sampleIn<Sample>(dir: string): Sample {
  return JSON.parse(text(dir, "sample.json"));
}

interface Told {
  readonly line: string;
  readonly kind: string;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Denials for medical necessity, or as investigational (the example answers that these count), that the example's period holds, by walking its ledger line by line. */
function universe(domain: string): string[] {
  const [from, to] = [Date.UTC(2026, 8, 1, 7), Date.UTC(2026, 10, 1, 7)];
  return text(out, "ledger.ndjson")
    .split("\n")
    .filter(Boolean)
    .map((line): Told => JSON.parse(line))
    .filter(({ line, kind, values }) => {
      if (line !== "record" || kind !== "determination") return false;
      const decided = values.decidedAt;
      const at = typeof decided === "object" ? (decided as { from: number }).from : Number(decided);
      return (
        ["deny", "modify", "reduce", "terminate"].includes(String(values.decision)) &&
        ["medical-necessity", "investigational"].includes(String(values.reasonCategory)) &&
        values.domain === domain &&
        at / 1000 >= from &&
        at / 1000 < to
      );
    })
    .map(({ id }) => id);
}

/** Writes the workbook as reviewers would hand it back. */
function fill(
  dir: string,
  cover: Sheet,
  forms: readonly Omit<Form, "noteNeeded">[],
  score: (row: readonly Cell[]) => string,
  note: (row: readonly Cell[]) => string = () => "looked at the letter",
) {
  const sheets = forms.map((form) => ({
    ...formSheet(form),
    rows: form.rows.map((row) =>
      form.columns.map(({ kind }, index): Cell => {
        if (kind === "score") return score(row);
        if (kind === "reviewer") return "M. Ortiz, RN";
        if (kind === "day") return "2026-11-24";
        return kind === "note" ? note(row) : (row[index] ?? null);
      }),
    ),
  }));
  const path = join(dir, "scored.xlsx");
  writeFileSync(path, xlsx({ sheets: [cover, ...sheets], footer: null }));
  return path;
}

function scoreFiles(
  score: (row: readonly Cell[]) => string,
  note?: (row: readonly Cell[]) => string,
): string {
  const sample = sampleIn<FileSample>(files);
  const forms = fileForms(sample, REVIEW, REPORT).map(({ form }) => form);
  return fill(files, fileCover(sample, REVIEW, sha256(text(files, "sample.json"))), forms, score, note);
}

describe("sample --standard", () => {
  it("draws thirty and ten from the universe, by the reason of the decision and not its review type", () => {
    const { fileTypes } = sampleIn<FileSample>(files);
    const [care, behavioral, pharmacy] = fileTypes;
    const expected = universe("nonbehavioral");
    expect(care?.universe).toBe(expected.length);
    expect(care?.files).toHaveLength(40);
    expect(care?.files.filter(({ isOversample }) => isOversample).map(({ number }) => number)).toEqual([
      31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    ]);
    expect(care?.files.filter(({ id }) => !expected.includes(id))).toEqual([]);
    expect(behavioral?.files.map(({ id }) => id).sort()).toEqual(universe("behavioral").sort());
    expect(pharmacy).toMatchObject({ universe: 0, files: [] });
    expect(pharmacy?.elements.every(({ carvedOut }) => carvedOut !== null)).toBe(true);
  });

  it("says how the decisions of the run become files: what is delivered, left out and drawn from adds up", () => {
    const { decisions, leftOut, fileTypes, unsettled } = sampleIn<FileSample>(files);
    const result: AuditResult = JSON.parse(text(out, "audit-result.json"));
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    expect(decisions).toBe(sum(result.universe.map(({ determinations }) => determinations)));
    const kept = sum(fileTypes.map(({ universe }) => universe));
    const out_ = sum(leftOut?.map(({ decisions }) => decisions) ?? []);
    expect(unsettled).toEqual([]);
    expect(kept + out_).toBe(decisions);
    expect(kept).toBe(universe("nonbehavioral").length + universe("behavioral").length);
    // Of the 153 rows of the example: 56 approvals, 7 open requests, 2 delays, and two denials for other reasons.
    const told = leftOut?.map(({ decision, fields, decisions }) => [decision, fields[0]?.value, decisions]);
    expect(told).toEqual([
      ["approve", undefined, 56],
      ["delay", undefined, 2],
      ["deny", "administrative", 1],
      ["deny", "benefit-exclusion", 1],
      ["pending", undefined, 7],
    ]);
  });

  it("writes the same bytes for the same seed, and draws others for another", () => {
    const again = join(folder, "again");
    const other = join(folder, "other");
    p2pAudit(["sample", "--result", out, "--standard", "ncqa-um7", "--seed", "S1", "--out", again]);
    p2pAudit(["sample", "--result", out, "--standard", "ncqa-um7", "--seed", "S2", "--out", other]);
    for (const name of ["sample.json", "review.xlsx"])
      expect(readFileSync(join(again, name)).equals(readFileSync(join(files, name))), name).toBe(true);
    const ids = (dir: string) => sampleIn<FileSample>(dir).fileTypes[0]?.files.map(({ id }) => id);
    expect(ids(other)).not.toEqual(ids(files));
  });

  it("never replaces what reviewers may have filled in", () => {
    const again = p2pAudit([
      "sample",
      "--result",
      out,
      "--standard",
      "ncqa-um7",
      "--seed",
      "S1",
      "--out",
      files,
    ]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("out-not-ours");
  });

  it("marks what the data say, and scores nothing", () => {
    const { fileTypes } = sampleIn<FileSample>(files);
    const forms = fileForms(sampleIn<FileSample>(files), REVIEW, REPORT);
    for (const { form } of forms)
      form.columns.forEach(({ kind }, index) => {
        if (kind === "score") expect(form.rows.every((row) => row[index] === null)).toBe(true);
      });
    const one = fileTypes[0]?.files.find(({ id }) => id === "D-10064") ?? fileTypes[0]?.files[0];
    expect(one?.elements[0]?.evidence[0]).toContain(`decision ${one?.id} (`);
  });

  it.each([
    [["--standard", "nothing", "--seed", "S"], "unknown-standard"],
    [["--purpose", "nothing", "--seed", "S"], "unknown-purpose"],
    [["--standard", "ncqa-um7"], "options-missing"],
  ])("refuses %j", (options, code) => {
    const { status, stderr } = p2pAudit([
      "sample",
      "--result",
      out,
      ...options,
      "--out",
      join(folder, "none"),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
  });
});

describe("sample --score", () => {
  it("writes review.json, which the report shows beside its figures and never in them", () => {
    const report = () => text(`${out}-reports`, "ncqa-um7.md");
    p2pAudit(RENDER);
    const before = report();
    const scored = scoreFiles((row) => (Number(row[0]) === 9 ? "Not met" : "Met"));
    const { status, stdout } = p2pAudit([
      "sample",
      "--score",
      scored,
      "--sample",
      join(files, "sample.json"),
      "--result",
      out,
      "--out",
      read,
    ]);
    expect(status).toBe(0);
    expect(stdout).not.toContain("D-1");
    const review: FileReview = JSON.parse(text(read, "review.json"));
    expect(
      review.elements
        .filter(({ line }) => line === "medi-cal")
        .map(({ section, met, state }) => [section, met, state]),
    ).toEqual([
      ["A", 8, "scored"],
      ["B", 8, "scored"],
      ["C", 8, "scored"],
      ["D", 2, "scored"],
      ["E", 2, "scored"],
      ["F", 2, "scored"],
      ["G", 0, "carved-out"],
      ["H", 0, "carved-out"],
      ["I", 0, "carved-out"],
    ]);
    p2pAudit([...RENDER, "--review", join(read, "review.json")]);
    const after = report();
    expect(after).toContain("### Mock file review");
    expect(after).toContain("63.0–100.0 %");
    expect(after).toContain(
      "153 decisions and requests − 67 outside the universe (56 approved; 2 delayed; 1 denied, administrative; 1 denied, excluded benefit; 7 open) = 86 files, each one decision: 84 Nonbehavioral care, Medi-Cal; 2 Behavioral health care, Medi-Cal.",
    );
    const lines = new Set(after.split("\n"));
    expect(before.split("\n").filter((line) => !lines.has(line))).toEqual([]);
  });

  it("names no case, member, record or file in the report, though a note of an NA file does", () => {
    const records = text(out, "ledger.ndjson")
      .split("\n")
      .filter(Boolean)
      .map((line): Told => JSON.parse(line))
      .filter(({ line }) => line === "record");
    const isKey = (name: string) => /(?:Id|Name)$/.test(name) && name !== "templateId";
    const secrets = [
      ...records.filter(({ kind }) => kind !== "letterTemplate").map(({ id }) => id),
      ...records.flatMap(({ values }) =>
        Object.entries(values).flatMap(([name, value]) => (isKey(name) ? String(value) : [])),
      ),
      ...readdirSync(join(root, "examples/blue-shield-promise/drop")),
    ].filter((secret) => /\d/.test(secret));
    expect(secrets.length).toBeGreaterThan(500);
    const members = records.map(({ values }) => values.memberId).filter((id) => typeof id === "string");
    const scored = scoreFiles(
      (row) =>
        Number(row[0]) <= 2 || Number(row[0]) === 31 ? "NA" : Number(row[0]) === 9 ? "Not met" : "Met",
      (row) => `${row[1]}, ${row[3]}, member ${members[0]}: ${secrets[0]}, um_determinations_2026-10.csv`,
    );
    const folderRead = join(folder, "read-na");
    const score = ["sample", "--score", scored, "--sample", join(files, "sample.json"), "--result", out];
    const { stdout } = p2pAudit([...score, "--out", folderRead]);
    expect(leaks(stdout, secrets)).toEqual([]);
    expect(leaks(text(folderRead, "review.json"), secrets).length).toBeGreaterThan(30);
    const made = join(folder, "made-na");
    const review = join(folderRead, "review.json");
    p2pAudit([...RENDER.slice(0, 2), "--formats", "html,md", "--review", review, "--out", made]);
    for (const name of ["ncqa-um7.md", "ncqa-um7.html"])
      expect([name, leaks(text(made, name), secrets)]).toEqual([name, []]);
    // No. 1 is replaced by no. 31, which is NA itself and replaced by no. 32; no. 2 by no. 33.
    const rows = text(made, "ncqa-um7.md")
      .split("\n")
      .filter((line) => /^\| no\. \d+/.test(line))
      .slice(0, 3)
      .map((line) => line.replace(/ \(case P-\d+\)/, "").split(" | "));
    expect(rows.map(([place, , factors, , became]) => [place, factors, became])).toEqual([
      ["| no. 1", "all", "replaced by no. 31 |"],
      ["| no. 2", "all", "replaced by no. 33 |"],
      ["| no. 31", "all", "replaced by no. 32 |"],
    ]);
  });

  it("refuses a review of another result", () => {
    const review: FileReview = JSON.parse(text(read, "review.json"));
    const other = join(folder, "other-review.json");
    writeFileSync(other, JSON.stringify({ ...review, run: { ...review.run, sha256: "0".repeat(64) } }));
    const template = join(root, "reports/templates/report.md.hbs");
    for (const args of [RENDER, [...RENDER.slice(0, 2), "--template", template]]) {
      const { status, stderr } = p2pAudit([...args, "--review", other, "--out", join(folder, "none")]);
      expect(status).toBe(2);
      expect(stderr).toContain("review-differs");
    }
  });

  it("refuses a sample that was changed, alone or together with its digest in the workbook", () => {
    const scored = scoreFiles(() => "Met");
    const sample = sampleIn<FileSample>(files);
    const [type] = sample.fileTypes;
    const [first, second] = type?.files ?? [];
    if (!first || !second) throw new Error("nothing drawn");
    [first.id, second.id] = [second.id, first.id];
    const changed = join(folder, "changed.json");
    writeFileSync(changed, `${JSON.stringify(sample, null, 2)}\n`);
    const alone = p2pAudit(["sample", "--score", scored, "--sample", changed, "--out", folder]);
    expect(alone.stderr).toContain("wrong-sample");
    const forms = fileForms(sample, REVIEW, REPORT).map(({ form }) => form);
    const together = fill(
      folder,
      fileCover(sample, REVIEW, sha256(readFileSync(changed))),
      forms,
      () => "Met",
    );
    const score = ["sample", "--score", together, "--sample", changed, "--out", folder];
    expect(p2pAudit(score).status).toBe(0);
    expect(p2pAudit([...score, "--result", out]).stderr).toContain("wrong-sample");
  });

  it("reads a sample back that was drawn before it said what was left out", () => {
    const { decisions: _decisions, leftOut: _leftOut, ...older } = sampleIn<FileSample>(files);
    const dir = join(folder, "older-files");
    mkdirSync(dir);
    writeFileSync(join(dir, "sample.json"), jsonText(older));
    const cover = fileCover(older, REVIEW, sha256(text(dir, "sample.json")));
    const forms = fileForms(older, REVIEW, REPORT).map(({ form }) => form);
    const scored = fill(dir, cover, forms, () => "Met");
    const score = ["sample", "--score", scored, "--sample", join(dir, "sample.json"), "--result", out];
    const { status, stderr } = p2pAudit([...score, "--out", join(folder, "older-files-read")]);
    expect([status, stderr]).toEqual([0, ""]);
    const review: FileReview = JSON.parse(text(folder, "older-files-read", "review.json"));
    expect(review.universe).toBeUndefined();
  });

  it("refuses what is no workbook", () => {
    const { status, stderr } = p2pAudit([
      "sample",
      "--score",
      join(files, "sample.json"),
      "--sample",
      join(files, "sample.json"),
      "--out",
      folder,
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("workbook-unreadable");
  });
});

describe("sample --purpose validation", () => {
  it("draws all results not met up to ten, and ten met of as many cases, of every rule with a result", () => {
    const { rules } = sampleIn<ValidationSample>(results);
    const counts = new Map<string, { pass: number; fail: number }>();
    for (const { id, rules } of JSON.parse(text(out, "audit-result.json")).policies)
      for (const rule of rules) {
        const held = counts.get(`${id}/${rule.id}`) ?? { pass: 0, fail: 0 };
        const { pass, fail } = rule.subjects;
        counts.set(`${id}/${rule.id}`, { pass: held.pass + pass, fail: held.fail + fail });
      }
    const some = [...counts].filter(([, { pass, fail }]) => pass + fail > 0);
    expect(
      rules.map(({ policy, rule, met, notMet }) => [`${policy}/${rule}`, { pass: met, fail: notMet }]),
    ).toEqual(some);
    for (const { rule, met, notMet, results } of rules) {
      const of = (outcome: string) => results.filter((one) => one.outcome === outcome);
      const cases = new Set(of("met").map((one) => one.case));
      expect(cases.size, rule).toBe(of("met").length);
      expect(of("met").length > 0, rule).toBe(met > 0);
      expect(of("met").length, rule).toBeLessThanOrEqual(10);
      expect(of("not-met").length > 0, rule).toBe(notMet > 0);
      expect(of("not-met").every(({ fingerprint }) => fingerprint !== null)).toBe(true);
    }
  });

  it("draws as met nothing that is a finding", () => {
    const { rules } = sampleIn<ValidationSample>(results);
    const found = new Set(
      text(out, "findings.ndjson")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .map(({ policy, rule, subject }) => `${policy} ${rule} ${subject.kind} ${subject.id}`),
    );
    for (const { policy, rule, results } of rules)
      for (const { outcome, subject } of results)
        expect(found.has(`${policy} ${rule} ${subject.kind} ${subject.id}`)).toBe(outcome === "not-met");
  });

  it("calls the sheets by the short names of the policies", () => {
    const { policies } = JSON.parse(text(out, "audit-result.json"));
    const sheets = readXlsx(readFileSync(join(results, "validation.xlsx"))).map(({ name }) => name);
    expect(sheets).toContain("P&P 10.02.54");
    expect(sheets).toContain("HSC 1367.01");
    expect(sheets).not.toContain("ca-hsc-1367-01");
    const cites = policies.map(({ cite }: { cite: string }) => cite);
    expect(cites).toEqual(expect.arrayContaining(sheets.slice(1)));
  });

  it("reads a workbook back that was drawn when sheets were called by the identifiers of policies", () => {
    const sample = sampleIn<ValidationSample>(results);
    const rules = sample.rules.map(({ cite: _cite, ...rule }) => rule);
    const older = { ...sample, rules };
    const dir = join(folder, "older");
    mkdirSync(dir);
    writeFileSync(join(dir, "sample.json"), jsonText(older));
    const cover = validationCover(older, sha256(text(dir, "sample.json")));
    const forms = validationForms(older).map(({ form }) => form);
    expect(forms.map(({ name }) => name)).toContain("ca-hsc-1367-01");
    const scored = fill(dir, cover, forms, (row) => String(row[5]));
    const score = ["sample", "--score", scored, "--sample", join(dir, "sample.json"), "--result", out];
    const { status, stderr } = p2pAudit([...score, "--out", join(folder, "older-read")]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const validation: Validation = JSON.parse(text(folder, "older-read", "validation.json"));
    expect(validation.complete).toBe(true);
  });

  it("measures per rule what was confirmed, and is complete when all is checked", () => {
    const sample = sampleIn<ValidationSample>(results);
    const cover = validationCover(sample, sha256(text(results, "sample.json")));
    const forms = validationForms(sample).map(({ form }) => form);
    const scored = fill(results, cover, forms, (row) =>
      row[1] === "CA-H4d" && row[5] === "Not met" ? "Cannot tell" : String(row[5]),
    );
    const { status } = p2pAudit([
      "sample",
      "--score",
      scored,
      "--sample",
      join(results, "sample.json"),
      "--out",
      read,
    ]);
    expect(status).toBe(0);
    const validation: Validation = JSON.parse(text(read, "validation.json"));
    expect(validation).toMatchObject({
      complete: true,
      reviewers: ["M. Ortiz, RN"],
      reviewedFrom: "2026-11-24",
    });
    for (const { rule, met, notMet } of validation.rules) {
      expect(met.confirmed, rule).toBe(met.checked);
      expect(notMet.refuted, rule).toBe(0);
      if (rule === "CA-H4d")
        expect(notMet).toMatchObject({ confirmed: 0, cannotTell: notMet.drawn, percent: 0, highest: 100 });
      else expect(notMet.confirmed, rule).toBe(notMet.checked);
      if (met.checked === 10) expect(met.interval).toEqual({ lowest: 69.1, highest: 100 });
    }
  });
});
