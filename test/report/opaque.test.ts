import { describe, expect, it } from "vitest";
import type { AuditResult, Finding } from "#generated/types.js";
import { opaqueRun } from "#report/opaque.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";

/** One finding, of a case and records with these ids, in these words. */
function finding(id: string, explanation: string, records: Finding["records"] = []): Finding {
  const [first] = fixtureFindings();
  if (first === undefined) throw new Error("no findings");
  return { ...first, determinationId: id, subject: { kind: "determination", id }, records, explanation };
}

const told = (one: Finding, result: AuditResult = fixtureResult()) => {
  const run = opaqueRun(result, [one]);
  const [opaque] = run.findings;
  if (opaque === undefined) throw new Error("no findings");
  return { ...opaque, result: run.result };
};

describe("a run as it leaves the house", () => {
  it("has references for cases and numbers for files, in sentences too", () => {
    const opaque = told(
      finding("D-1001", "The letter of D-1001 is row 214 of letters_q3.csv.", [
        { kind: "notice", id: "N-9001", file: "letters_q3.csv", row: 214 },
      ]),
    );
    expect(opaque).toMatchObject({
      determinationId: "P-001",
      subject: { kind: "determination", id: "P-001" },
      records: [{ kind: "notice", id: "P-001", file: "file 2", row: 214 }],
      explanation: "The letter of P-001 is row 214 of file 2.",
    });
    expect(JSON.stringify(opaque.result)).not.toMatch(/\.csv/);
  });

  it("leaves numbers and words of a sentence alone where a case is called like them", () => {
    const hours = "Due within 72 hours of receipt: by Thu 2026-09-03 14:12.";
    expect(told(finding("72", hours))).toMatchObject({ determinationId: "P-001", explanation: hours });
    expect(told(finding("Thu", hours)).explanation).toBe(hours);
    expect(told(finding("2026-09-03", hours)).explanation).toBe(hours);
  });

  it("does not name the records that a comparison was made of, whatever they are called", () => {
    const compared = (id: string) =>
      `Compared: Thu 2026-09-03 09:00 (\`sentAt\` of ${id}) is after Tue 2026-09-01 09:00 (\`sentAt\` of 8).`;
    const bare = "Compared: Thu 2026-09-03 09:00 (`sentAt`) is after Tue 2026-09-01 09:00 (`sentAt`).";
    for (const id of ["7", "N-9001", "of 7", "Mon"])
      expect(told(finding("72", compared(id))).explanation).toBe(bare);
  });

  it("does not name them where words stand before the field, brackets among them", () => {
    const compared = (ids: readonly string[]) =>
      `Compared: Thu 2026-09-03 09:00 (the sending of the notice, \`sentAt\`${ids[0]}) is after the end of Wed 2026-09-02 (end of the time of (h)(1), \`expiry\`${ids[1]}). Undecided: the sending of the notice (\`sentAt\`) is blank (letters_q3.csv, row 9).`;
    expect(told(finding("72", compared([" of 7", " of N 8"]))).explanation).toBe(
      compared(["", ""]).replace("letters_q3.csv", "file 2"),
    );
  });

  it("takes no word of the result for a file that has no ending", () => {
    const result = fixtureResult();
    const [first, ...others] = result.files;
    if (first === undefined) throw new Error("no files");
    const named = { ...result, files: [{ ...first, file: "plan" }, ...others] };
    const opaque = told(finding("D-1001", "Told by the plan (plan, row 7; letters_q3.csv, row 9)."), named);
    expect(opaque.explanation).toBe("Told by the plan (file 1, row 7; file 2, row 9).");
    expect(opaque.result.files[0]?.file).toBe("file 1");
    expect(opaque.result.deliveries[0]?.sender).toBe("plan");
  });
});
