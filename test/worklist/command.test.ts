import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AuditResult, Finding } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const HEADER = "fingerprint,disposition,reason,owner,evidence,expires,cap";

/** The example in a folder of its own, with dispositions beside its configuration where they are given. */
function example(dispositions: string | null): { run: () => ReturnType<typeof p2pAudit>; out: string } {
  const folder = join(freshFolder(), "example");
  cpSync(`${root}examples/blue-shield-promise`, folder, { recursive: true });
  const config = join(folder, "audit.json");
  if (dispositions !== null) {
    writeFileSync(join(folder, "dispositions.csv"), dispositions);
    const before = JSON.parse(readFileSync(config, "utf8"));
    writeFileSync(config, JSON.stringify({ ...before, dispositions: "dispositions.csv" }));
  }
  const out = join(folder, "out");
  return { out, run: () => p2pAudit(["run", "--config", config, "--formats", "html", "--out", out]) };
}

function read(out: string): { result: AuditResult; findings: Finding[]; page: string } {
  const text = (name: string) => readFileSync(join(out, name), "utf8");
  return {
    result: JSON.parse(text("audit-result.json")),
    findings: text("findings.ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
    page: text("findings.html"),
  };
}

describe("dispositions of a run", () => {
  const plain = example(null);
  const first = plain.run();
  const before = read(plain.out);
  const [one, two] = before.findings as [Finding, Finding];
  const stray = "f".repeat(32);
  const marked = example(
    `\ufeff${HEADER}\r\n${one.fingerprint},confirmed,"read, twice",M. Ortiz,,2026-11-15,\r\n${two.fingerprint},acknowledged,known,M. Ortiz,,2026-11-14,26-07\r\n${stray},disputed,gone,M. Ortiz,,,\r\n`,
  );
  const second = marked.run();
  const after = read(marked.out);

  it("change no count, and no finding", () => {
    const { configuration: _before, inputs: _inputs, ...counts } = before.result;
    const { configuration: _after, inputs: _others, ...same } = after.result;
    expect(same).toEqual(counts);
    expect(after.findings).toEqual(before.findings);
    expect(second.status).toBe(first.status);
  });

  it("stand on the page, in force and expired", () => {
    expect(after.page).toContain(
      "On file: <bdi>confirmed: read, twice; owner M. Ortiz; until 2026-11-15</bdi>",
    );
    expect(after.page).toContain("expired after 2026-11-14: to be looked at again");
    expect(before.page).not.toContain("On file:");
  });

  it("are reported where no finding has their reference", () => {
    expect(second.stdout).toContain("1 disposition on file for findings that this run does not have");
    expect(after.page).toContain(`<code>${stray}</code>`);
    expect(first.stdout).not.toContain("on file for findings");
  });

  it("lie beside the result, so that render makes the same page again", () => {
    expect(existsSync(join(plain.out, "dispositions.csv"))).toBe(false);
    const folder = freshFolder();
    const { status } = p2pAudit([
      "render",
      join(marked.out, "audit-result.json"),
      "--formats",
      "html",
      "--out",
      folder,
    ]);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "findings.html"), "utf8")).toBe(after.page);
  });

  it("stop the run before it begins where they are wrong", () => {
    const { run, out } = example(
      `${HEADER}\n${one.fingerprint},acknowledged,known,M. Ortiz,,,\n${two.fingerprint},accepted,r,o,,,\n`,
    );
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain("disposition-without-cap");
    expect(stderr).toContain("2 problems");
    expect(existsSync(out)).toBe(false);
  });
});
