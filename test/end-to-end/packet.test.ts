import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const example = join(root, "examples/blue-shield-promise");
const folder = freshFolder();
const run = join(folder, "run");
const packet = join(folder, "packet");
const hasPdfToText = spawnSync("pdftotext", ["-v"]).error === undefined;

/** What could name somebody in the drop: keys, everything called an id or a name, and the files. */
function privateTexts(): string[] {
  const lines = readFileSync(join(run, "ledger.ndjson"), "utf8").trim().split("\n");
  const records = lines
    .map((line) => JSON.parse(line))
    .filter(({ line, kind }) => line === "record" && kind !== "letterTemplate");
  const named = records.flatMap(({ id, values }) => [
    id,
    ...Object.entries(values)
      .filter(
        ([field, value]) => /(Id|Name)$/.test(field) && field !== "templateId" && typeof value === "string",
      )
      .map(([, value]) => value),
  ]);
  return [...new Set([...named, ...readdirSync(join(example, "drop"))])].filter((text) => text.length > 3);
}

describe("p2p-audit packet", () => {
  beforeAll(() => {
    const { status } = p2pAudit(["run", "--config", join(example, "audit.json"), "--out", run]);
    expect(status).toBe(0);
    const made = p2pAudit([
      "packet",
      "--result",
      run,
      "--packet",
      join(example, "packet.json"),
      "--out",
      packet,
    ]);
    expect(made).toMatchObject({ status: 0, stderr: "" });
  });

  it("writes the packet for the committee, and the references beside its folder, not in it", () => {
    expect(readdirSync(packet).sort()).toEqual([
      "committee-packet.html",
      "committee-packet.json",
      "committee-packet.pdf",
    ]);
    const references = `${packet}-case-references.csv`;
    expect(readFileSync(references, "utf8")).toMatch(/^reference,case\r\nP-001,/);
    expect(statSync(references).mode & 0o777).toBe(0o600);
    expect(readdirSync(run).filter((name) => name.includes("references"))).toEqual([]);
    for (const name of readdirSync(packet)) expect(statSync(join(packet, name)).mode & 0o777).toBe(0o600);
  });

  it("names no member, case, person or file of the drop", () => {
    const pdf = readFileSync(join(packet, "committee-packet.pdf"));
    const texts = [
      readFileSync(join(packet, "committee-packet.html"), "utf8"),
      readFileSync(join(packet, "committee-packet.json"), "utf8"),
      hasPdfToText
        ? spawnSync("pdftotext", ["-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 2 ** 28 }).stdout
        : "",
    ].join("\n");
    const names = privateTexts();
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter((name) => texts.includes(name))).toEqual([]);
  });

  it("is the figures of the packet before, for the next one", () => {
    const next = join(folder, "next.json");
    const config = JSON.parse(readFileSync(join(example, "packet.json"), "utf8"));
    const previous = {
      label: "Q2",
      shown: join(packet, "committee-packet.json"),
      restated: join(run, "audit-result.json"),
    };
    writeFileSync(next, JSON.stringify({ ...config, previous }));
    const out = join(folder, "next");
    expect(
      p2pAudit(["packet", "--result", run, "--packet", next, "--formats", "html", "--out", out]),
    ).toMatchObject({
      status: 0,
    });
    const html = readFileSync(join(out, "committee-packet.html"), "utf8");
    expect(html).toContain("Q2: no figure changed since it was first shown.");
  });

  it("leaves a folder with other files alone", () => {
    const { status, stderr } = p2pAudit([
      "packet",
      "--result",
      run,
      "--packet",
      join(example, "packet.json"),
      "--out",
      folder,
    ]);
    expect([status, stderr.includes("out-not-ours")]).toEqual([2, true]);
    expect(existsSync(`${folder}-case-references.csv`)).toBe(false);
  });

  it("refuses a validation sample of another run", () => {
    const sample = {
      schema: "p2p-audit/validation/1",
      program: { name: "p2p-audit", version: "0.1.0" },
      seed: "1",
      run: { title: "t", plan: "p", asOf: "2026-11-15T23:59:59-08:00", period: null, sha256: "0".repeat(64) },
      sampleSha256: "0".repeat(64),
      workbookSha256: "0".repeat(64),
      perOutcome: 10,
      complete: true,
      reviewers: ["M. Ortiz"],
      reviewedFrom: "2026-11-20",
      reviewedTo: "2026-11-24",
      rules: [],
    };
    writeFileSync(join(folder, "validation.json"), JSON.stringify(sample));
    const config = JSON.parse(readFileSync(join(example, "packet.json"), "utf8"));
    const path = join(folder, "validated.json");
    writeFileSync(path, JSON.stringify({ ...config, validation: "validation.json" }));
    const args = [
      "packet",
      "--result",
      run,
      "--packet",
      path,
      "--formats",
      "html",
      "--out",
      join(folder, "v"),
    ];
    const { status, stderr } = p2pAudit(args);
    expect([status, stderr.includes("validation-differs")]).toEqual([2, true]);
  });
});
