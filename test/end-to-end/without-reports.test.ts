import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { textLines } from "#cli/text-lines.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const PRINTED = /\.(html|md|xlsx)$/;
const config = join(root, "examples/blue-shield-promise/audit.json");

it("a run without reports writes the same files but for these, and the same exit code", () => {
  const folder = freshFolder();
  const [withReports, without] = [join(folder, "with"), join(folder, "without")];
  const whole = p2pAudit(["run", "--config", config, "--formats", "md", "--out", withReports]);
  const bare = p2pAudit(["run", "--config", config, "--formats", "none", "--out", without]);
  expect(bare.status).toBe(whole.status);
  const kept = readdirSync(withReports).filter((name) => !PRINTED.test(name));
  expect(kept).toContain("findings.ndjson");
  expect(readdirSync(without)).toEqual(kept);
  // The manifest names what was written, the reports among it.
  for (const name of kept.filter((one) => one !== "manifest.json"))
    expect(readFileSync(join(without, name)).equals(readFileSync(join(withReports, name)))).toBe(true);
});

it("lines are read whole across the pieces of a file, and end with a line feed only", () => {
  const path = join(freshFolder(), "lines.ndjson");
  // Each of the first is one byte short of a piece or just over, so that é stands across the border.
  const lines = ["x".repeat(2 ** 20 - 1), `é${"y".repeat(2 ** 20)}`, "a\u2028b\rc", "", "\ufefflast"];
  writeFileSync(path, lines.join("\n"));
  expect([...textLines(path)]).toEqual(lines);
  writeFileSync(path, `${"x".repeat(2 ** 20 - 1)}é\n`);
  expect([...textLines(path)]).toEqual([`${"x".repeat(2 ** 20 - 1)}é`]);
  writeFileSync(path, "");
  expect([...textLines(path)]).toEqual([]);
});
