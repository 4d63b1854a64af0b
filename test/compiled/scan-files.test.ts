import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scanFiles } from "#compiled/scan-files.js";
import { lineOf } from "#intake/scan/line-shifts.js";
import { freshFolder } from "../support/fresh-folder.js";
import { root } from "../support/project.js";

// Longer than one piece that is read at a time, with an empty line in front of the last row.
const LONG = `a;b\n${"é;2\n".repeat(100_000)}\n1;2\n`;

let folder = "";
const files = () => [
  { path: join(folder, "long.csv"), delimiter: ";" },
  { path: join(folder, "odd.csv"), delimiter: "," },
];
beforeAll(() => {
  folder = freshFolder();
  writeFileSync(join(folder, "long.csv"), LONG);
  writeFileSync(join(folder, "odd.csv"), 'a,b\n1,"2\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("scanning files", () => {
  it("gives a result for each, in their order", async () => {
    const [long, odd] = await Promise.all(scanFiles(files()));
    expect(long).toMatchObject({
      plain: true,
      sha256: createHash("sha256").update(LONG).digest("hex"),
      bytes: Buffer.byteLength(LONG),
      rows: 100_001,
    });
    expect(long?.plain && lineOf(long.shifts, 100_000)).toBe(100_001);
    expect(long?.plain && lineOf(long.shifts, 100_001)).toBe(100_003);
    expect(odd).toMatchObject({ plain: false, bytes: 9, reason: { code: "unclosed-quote", line: 2 } });
  });

  it("rejects where a file cannot be read", async () => {
    await expect(scanFiles([{ path: join(folder, "none.csv"), delimiter: "," }])[0]).rejects.toThrow(
      "ENOENT",
    );
  });

  it("is done by a worker in the built program, which says the same", async () => {
    const script = `
      const { scanFiles } = await import("./dist/compiled/scan-files.js");
      const lost = await scanFiles([{ path: "none.csv", delimiter: "," }])[0].catch((error) => error.code);
      console.log(JSON.stringify([lost, ...(await Promise.all(scanFiles(${JSON.stringify(files())})))]));`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
    const here = JSON.parse(JSON.stringify(await Promise.all(scanFiles(files()))));
    expect(JSON.parse(String(printed))).toEqual(["ENOENT", ...here]);
  });
});
