import { rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hasRoom, requireReportRoom } from "#cli/report-room.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const GIGABYTE = 1e9;

it.each([
  ["findings of a million determinations in two gigabytes", 0.19 * GIGABYTE, 2 * GIGABYTE, true],
  ["findings of ten million in Node's default", 1.9 * GIGABYTE, 4.3 * GIGABYTE, false],
  ["no finding", 0, 1, true],
])("%s", (_, findings, heap, expected) => {
  expect(hasRoom(findings, heap)).toBe(expected);
});

it("says what there is, what is needed and what to do", () => {
  expect(() => requireReportRoom(2e6, 1e6)).toThrow("2 MB of findings, or more, do not fit into the 1 MB");
});

it("refuses to render findings that no heap holds, before it reads them", () => {
  const folder = join(freshFolder(), "out");
  p2pAudit(["run", "--config", `${root}examples/asuris/audit.json`, "--out", folder, "--formats", "none"]);
  // A file with nothing in it that takes no room on the disk, in a folder that no longer says what it should hold.
  rmSync(join(folder, "manifest.json"));
  truncateSync(join(folder, "findings.ndjson"), 1e12);
  const { status, stderr, stdout } = p2pAudit(["render", join(folder, "audit-result.json")]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("reports-need-memory");
  expect(stderr).toContain("--formats none");
});
