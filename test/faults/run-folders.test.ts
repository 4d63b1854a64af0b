import { generateKeyPairSync } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { compare } from "#cli/commands/compare.js";
import { coverage } from "#cli/commands/coverage.js";
import { exportCommand } from "#cli/commands/export.js";
import { packetCommand } from "#cli/commands/packet.js";
import { questions } from "#cli/commands/questions.js";
import { render } from "#cli/commands/render.js";
import { sample } from "#cli/commands/sample.js";
import { sign } from "#cli/commands/sign.js";
import { thresholdsCommand } from "#cli/commands/thresholds.js";
import { whatif } from "#cli/commands/whatif.js";
import { readBaseline } from "#cli/thresholds.js";
import type { Manifest } from "#generated/types.js";
import { sha256 } from "#seal/digest.js";
import { AuditError } from "#shared/error.js";
import { freshFolder } from "../support/command-line.js";
import { HEADER, layOut, ROW, runAudit } from "./audited.js";

const LATE = ROW.replace("2026-09-02T10:30", "2026-09-28T10:30");
const tree = layOut(freshFolder(), { "determination.csv": `${HEADER}\nD1,${ROW}\nD2,${LATE}\n` });
const run = join(tree, "out");
const made = join(freshFolder(), "made");
const key = join(tree, "key.pem");

const FINDINGS = "findings.ndjson";
const LEDGER = "ledger.ndjson";

/** Every command that reads the folder of a run, with the files that it reads beside the result. */
const COMMANDS: readonly [string, (folder: string) => Promise<unknown>, readonly string[]][] = [
  [
    "render",
    (folder) => render(join(folder, "audit-result.json"), { out: made }),
    [FINDINGS, "pending.ndjson", "questions.ndjson", "integrity.ndjson", LEDGER],
  ],
  [
    "packet",
    (folder) => packetCommand({ result: folder, packet: "packet.json", formats: "html", out: made }),
    [FINDINGS],
  ],
  ["compare, before", (folder) => compare(folder, run, { format: "text" }), [FINDINGS, LEDGER]],
  ["compare, after", (folder) => compare(run, folder, { format: "text" }), ["pending.ndjson"]],
  ["questions", (folder) => questions({ result: folder, format: "text" }), ["questions.ndjson"]],
  [
    "questions --answer",
    (folder) =>
      questions({
        result: folder,
        format: "text",
        answer: ["ca-hsc-1367-01/business-day-list=state"],
        who: "A",
        date: "2026-11-01",
        out: made,
      }),
    [LEDGER],
  ],
  [
    "export",
    (folder) => exportCommand({ result: folder, out: made }),
    [FINDINGS, LEDGER, "integrity.ndjson"],
  ],
  [
    "sample",
    (folder) => sample({ result: folder, purpose: "validation", seed: "S", out: made }),
    [FINDINGS, LEDGER],
  ],
  ["whatif", (folder) => whatif({ result: folder, with: ["none"], format: "text" }), [LEDGER]],
  ["thresholds", (folder) => thresholdsCommand({ fromResult: folder, out: made }), [FINDINGS]],
  ["run --baseline", readBaseline, [FINDINGS]],
  ["coverage", (folder) => coverage([], { result: folder, format: "text", out: made }), []],
  ["sign", (folder) => sign(folder, { key }), [FINDINGS, "findings.csv"]],
];

beforeAll(() => {
  expect(runAudit(tree).status).toBe(0);
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(key, privateKey.export({ format: "pem", type: "pkcs8" }));
});

afterEach(() => rmSync(made, { recursive: true, force: true }));

/** A copy of the run's folder in which something was done. */
function copyWith(change: (folder: string) => void): string {
  const folder = join(freshFolder(), "copy");
  cpSync(run, folder, { recursive: true });
  change(folder);
  return folder;
}

/** The folder stops the command with a code and words; nothing is written and no cell is in the message. */
async function expectStopped(
  command: (folder: string) => Promise<unknown>,
  folder: string,
  code: string,
  words = "",
): Promise<void> {
  const before = namesIn(folder);
  const error = await command(folder).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AuditError);
  const [problem] = (error as AuditError).problems;
  expect(problem?.code).toBe(code);
  expect(problem?.message).toContain(words);
  expect(problem?.help).not.toBe(undefined);
  expect(JSON.stringify((error as AuditError).problems)).not.toMatch(/\bM1\b|\bD1\b|determination\.csv/);
  expect(existsSync(made)).toBe(false);
  expect(namesIn(folder)).toEqual(before);
}

function namesIn(folder: string): string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
}

describe.each(COMMANDS)("%s", (name, command, files) => {
  it("says of what is no folder of a run that it is none", async () => {
    const empty = freshFolder();
    await expectStopped(command, empty, "no-run-folder", empty);
    const other = freshFolder();
    writeFileSync(join(other, "notes.txt"), "D1");
    await expectStopped(command, other, "no-run-folder");
    await expectStopped(command, join(other, "gone"), "no-run-folder");
    await expectStopped(command, join(other, "notes.txt"), "no-run-folder");
    if (name === "sign") return;
    const foreign = freshFolder();
    writeFileSync(join(foreign, "audit-result.json"), '{"D1":"M1"}');
    await expectStopped(command, foreign, "no-run-folder");
  });

  it("names the first file of a run that is cut short, changed or gone", async () => {
    for (const file of ["audit-result.json", ...files]) {
      const path = (folder: string) => join(folder, file);
      const cut = copyWith((folder) => writeFileSync(path(folder), half(readFileSync(path(folder)))));
      if (readFileSync(join(run, file)).length > 0)
        await expectStopped(command, cut, "run-altered", `output ${file} has other bytes`);
      const changed = copyWith((folder) => writeFileSync(path(folder), `${readFileSync(path(folder))}\n`));
      await expectStopped(command, changed, "run-altered", `output ${file} has other bytes`);
      const gone = copyWith((folder) => rmSync(path(folder)));
      await expectStopped(command, gone, "run-altered", `output ${file} is missing`);
    }
    const cut = copyWith((folder) => {
      const path = join(folder, "manifest.json");
      writeFileSync(path, half(readFileSync(path)));
    });
    await expectStopped(command, cut, "run-altered", "output manifest.json is no manifest");
  });

  it("takes a folder of an earlier version as one, whatever the number of the version", async () => {
    const without = copyWith((folder) => {
      for (const file of ["manifest.json", "audit-result.json", ...files].slice(0, 3))
        if (file !== "audit-result.json") rmSync(join(folder, file));
    });
    if (name !== "coverage") await expectStopped(command, without, "older-run-folder", "it lacks");
    if (name === "sign") return;
    const earlier = copyWith((folder) => reshape(folder, "audit-result.json", /"arrival":/, '"arrived":'));
    await expectStopped(command, earlier, "older-run-folder", "audit-result.json has another shape");
    const later = copyWith((folder) =>
      reshape(folder, "audit-result.json", /"title":/, '"heading":', "99.0.0"),
    );
    await expectStopped(command, later, "newer-run-folder", "written by version 99.0.0");
    const lineFiles = files.filter((file) => readFileSync(join(run, file)).length > 0);
    for (const file of lineFiles) {
      const odd = copyWith((folder) => reshape(folder, file, /^\{/, '{"more":"M1",'));
      await expectStopped(command, odd, "older-run-folder", `${file} has another shape`);
    }
  });
});

it("a folder without a manifest, of which a file is cut short, is not read as far as it goes", async () => {
  const cut = copyWith((folder) => {
    rmSync(join(folder, "manifest.json"));
    writeFileSync(join(folder, FINDINGS), half(readFileSync(join(folder, FINDINGS))));
  });
  await expectStopped(
    (folder) => thresholdsCommand({ fromResult: folder, out: made }),
    cut,
    "run-altered",
    "is no JSON",
  );
});

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** Rewrites a file as another version would have written it, its manifest too. */
function reshape(folder: string, file: string, from: RegExp, to: string, version?: string): void {
  const text = readFileSync(join(folder, file), "utf8");
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  writeFileSync(join(folder, file), other);
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const outputs = manifest.outputs.map((one) =>
    one.name === file ? { name: file, bytes: Buffer.byteLength(other), sha256: sha256(other) } : one,
  );
  const program = { ...manifest.program, ...(version !== undefined && { version }) };
  writeFileSync(path, JSON.stringify({ ...manifest, program, outputs }));
}
