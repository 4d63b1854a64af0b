import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyRun } from "#cli/verify-run.js";
import type { Manifest } from "#generated/types.js";
import { sha256 } from "#seal/digest.js";
import { type CommandResult, freshFolder } from "../support/command-line.js";
import { root } from "../support/project.js";
import { copyProgram, layOut } from "./audited-tree.js";

const folder = freshFolder();
const tree = join(folder, "tree");
const audit = join(tree, "audit");
const out = join(audit, "out");
const program = join(folder, "program");
let main = "";

beforeAll(() => {
  main = copyProgram(program);
  layOut(tree);
  keys("ours");
  keys("other");
  const ran = p2pAudit(["run", "--config", join(audit, "audit.json"), "--out", out, "--sign", key("ours")]);
  expect(ran.stderr).toBe("");
  expect(ran.status).toBe(0);
});

function p2pAudit(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = folder): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...withNames(args)], {
    encoding: "utf8",
    cwd,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** The user who is nobody. */
const ANOTHER = "65534";
const COMES_TO = "process.argv.slice(1).forEach((path) => fs.accessSync(path, fs.constants.R_OK))";

function asAnother(...args: string[]) {
  return spawnSync("setpriv", ["--reuid", ANOTHER, "--clear-groups", process.execPath, ...args]);
}

/** Names of files of the drop are shown to who asks for them. */
function withNames([command = "", ...args]: readonly string[]): string[] {
  return command === "verify" ? [command, ...args, "--show-phi"] : [command, ...args];
}

const key = (name: string) => join(folder, `${name}.pem`);
const publicKey = (name: string) => join(folder, `${name}.pub.pem`);

function keys(name: string): void {
  const pair = generateKeyPairSync("ed25519");
  writeFileSync(key(name), pair.privateKey.export({ format: "pem", type: "pkcs8" }));
  writeFileSync(publicKey(name), pair.publicKey.export({ format: "pem", type: "spki" }));
}

const manifest = (): Manifest => JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest;
const named = (text: string) => /^ {2}first: (.*)$/m.exec(text)?.[1];

/** Changes one byte of a file while `work` runs. */
function withOtherByte<T>(path: string, work: () => T): T {
  const before = readFileSync(path);
  writeFileSync(path, otherBytes(before));
  try {
    return work();
  } finally {
    writeFileSync(path, before);
  }
}

/** What a verification in this process says first while one byte of a file is another; the run is not made again. */
async function differenceWithOtherByte(path: string): Promise<string> {
  const before = readFileSync(path);
  writeFileSync(path, otherBytes(before));
  try {
    const { differences, isMadeAgain } = await verifyRun(out, { memory: "1GB" });
    expect(isMadeAgain).toBe(false);
    const [first] = differences;
    return `${first?.what} ${first?.name} ${first?.how}`;
  } finally {
    writeFileSync(path, before);
  }
}

function otherBytes(bytes: Buffer): Buffer {
  const other = bytes.length === 0 ? Buffer.from("\n") : Buffer.from(bytes);
  const last = other.length - 1;
  other[last] = other[last] === 0x20 ? 0x0a : 0x20;
  return other;
}

describe("the manifest", () => {
  it("lists every file of the folder but itself and its signature, with length and digest", () => {
    const names = readdirSync(out).filter((name) => name !== "manifest.json" && name !== "manifest.sig");
    const now = names.sort().map((name) => ({
      name,
      bytes: statSync(join(out, name)).size,
      sha256: sha256(readFileSync(join(out, name))),
    }));
    expect(manifest().outputs).toEqual(now);
  });

  it("lists every file of the drop, and every other input by a name that tells nothing of the machine", () => {
    const { drop, inputs, configuration } = manifest();
    expect(drop.folder).toBe("drop");
    expect(drop.files.map(({ name }) => name)).toEqual(["determination.csv", "letters.csv", "readme.md"]);
    for (const { name, sha256: digest } of drop.files)
      expect(sha256(readFileSync(join(audit, "drop", name))), name).toBe(digest);
    expect(configuration).toBe("audit.json");
    const own = inputs.map(({ name }) => name).filter((name) => !name.startsWith("package/"));
    expect(own.filter((name) => !name.startsWith("own/wa-rcw"))).toEqual([
      "../shared/letters.json",
      "audit.json",
      "dispositions.csv",
      "own/days.json",
      "own/generic-names.json",
    ]);
    expect(own).toContain("own/wa-rcw-48-43-830/policy.json");
    expect(readFileSync(join(out, "manifest.json"), "utf8")).not.toContain(folder);
    const names = inputs.map(({ name }) => name);
    for (const name of [
      "package/policies/regulations/ca-hsc-1367-01/policy.json",
      "package/policies/calendars/us-federal.json",
      "package/policies/tables/us-42cfr-438-404.json",
      "package/reports/definitions/hsc-1367-01.json",
      "package/reports/measures.json",
    ])
      expect(names).toContain(name);
  });

  it("is the same bytes from another working folder, into another folder", () => {
    const other = join(folder, "elsewhere/deep/out");
    p2pAudit(["run", "--config", "audit.json", "--out", other, "--threads", "1"], {}, audit);
    expect(readFileSync(join(other, "manifest.json"))).toEqual(readFileSync(join(out, "manifest.json")));
    rmSync(join(folder, "elsewhere"), { recursive: true });
  });
});

describe("verify passes", () => {
  it("where it was made, says whose signature it bears, and leaves nothing behind", () => {
    const temporary = freshFolder();
    const { status, stdout } = p2pAudit(["verify", out, "--public-key", publicKey("ours")], {
      TMPDIR: temporary,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^.*: verified: .*\n {2}3 drop files, \d+ other inputs, \d+ outputs\n {2}signed by the key [0-9a-f]{64}\n$/,
    );
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("in another folder, zone, language and without a user", () => {
    const copy = join(freshFolder(), "copied");
    cpSync(tree, copy, { recursive: true });
    const env = {
      TZ: "Asia/Kathmandu",
      LC_ALL: "tr_TR.UTF-8",
      LANG: "tr_TR.UTF-8",
      HOME: "",
      USER: "",
      LOGNAME: "",
    };
    const { status, stdout } = p2pAudit(["verify", join(copy, "audit/out")], env, copy);
    expect(stdout).toContain("signed; by whom was not checked");
    expect(status).toBe(0);
  });

  // Only root can be somebody else, and only where that one may come to Node, its packages and the folder for temporary files.
  it.skipIf(
    asAnother("-e", COMES_TO, join(root, "node_modules/commander/package.json"), tmpdir()).status !== 0,
  )("under another user and another umask, by relative and by absolute paths", () => {
    const above = freshFolder();
    const copy = join(above, "copied");
    cpSync(tree, copy, { recursive: true });
    const temporary = freshFolder();
    spawnSync("chown", ["-R", ANOTHER, above, temporary]);
    spawnSync("chmod", ["-R", "a+rX", program]);
    chmodSync(folder, 0o755);
    for (const [umask, named] of [
      ["000", ["audit/out", "--config", "audit/audit.json"]],
      ["077", [join(copy, "audit/out"), "--config", join(copy, "audit/audit.json")]],
    ] as const) {
      const command = `umask ${umask}; exec setpriv --reuid ${ANOTHER} --clear-groups "$0" "$@"`;
      const { status, stdout, stderr } = spawnSync(
        "bash",
        ["-c", command, process.execPath, main, "verify", ...named],
        // Bash tells of a language that is not there.
        { encoding: "utf8", cwd: copy, env: { ...process.env, TMPDIR: temporary, LC_ALL: "C" } },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain("verified: made again from its inputs");
    }
  });

  it("from a folder without its inputs, once configuration and drop are named", () => {
    const archive = join(freshFolder(), "2026-10");
    cpSync(out, archive, { recursive: true });
    const alone = p2pAudit(["verify", archive], {}, archive);
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain("config-not-found");
    const moved = join(freshFolder(), "drop");
    cpSync(join(audit, "drop"), moved, { recursive: true });
    const config = join(audit, "audit.json");
    expect(p2pAudit(["verify", archive, "--config", config, "--drop", moved]).status).toBe(0);
  });
});

describe("verify names", () => {
  const inputs: [string, string, string][] = [
    ["the configuration (an answer)", "audit/audit.json", "input audit.json"],
    ["a mapping", "shared/letters.json", "input ../shared/letters.json"],
    ["a calendar of the plan", "audit/own/days.json", "input own/days.json"],
    ["a table of the plan", "audit/own/generic-names.json", "input own/generic-names.json"],
    ["dispositions", "audit/dispositions.csv", "input dispositions.csv"],
    [
      "a policy of the plan",
      "audit/own/wa-rcw-48-43-830/clauses.json",
      "input own/wa-rcw-48-43-830/clauses.json",
    ],
    ["a file of the drop", "audit/drop/determination.csv", "drop file determination.csv"],
    ["a file of the drop that no mapping reads", "audit/drop/readme.md", "drop file readme.md"],
  ];

  it.each(inputs)("%s of which one byte changed", async (_what, path, name) => {
    expect(await differenceWithOtherByte(join(tree, path))).toBe(`${name} has other bytes`);
  });

  it.each([
    "policies/regulations/ca-hsc-1367-01/policy.json",
    "policies/regulations/ca-hsc-1367-01/rules/CA-H3b.json",
    "policies/calendars/ca-calhr.json",
    "policies/tables/us-42cfr-438-404.json",
    "policies/events.json",
    "policies/definitions.json",
    "checks/integrity.json",
    "reports/definitions/hsc-1367-01.json",
    "reports/templates/report.md.hbs",
    "reports/measures.json",
  ])("%s of the program, of which one byte changed", (path) => {
    const { status, stdout } = withOtherByte(join(program, path), () => p2pAudit(["verify", out]));
    expect(named(stdout)).toBe(`input package/${path} has other bytes`);
    expect(status).toBe(3);
  });

  it("every output of which one byte changed", async () => {
    for (const { name } of manifest().outputs)
      expect(await differenceWithOtherByte(join(out, name))).toBe(`output ${name} has other bytes`);
  });

  it("a manifest of which one byte changed", () => {
    const { status, stdout } = withOtherByte(join(out, "manifest.json"), () => p2pAudit(["verify", out]));
    expect(named(stdout)).toBe("output manifest.json comes out otherwise when the run is made again");
    expect(status).toBe(3);
  });

  it("what was added, taken away and changed: the first, and the number of the others", () => {
    const copy = join(audit, "copy");
    cpSync(out, copy, { recursive: true });
    rmSync(join(copy, "findings.csv"));
    writeFileSync(join(copy, "later.txt"), "");
    appendFileSync(join(copy, "rejects.csv"), "\n");
    const { status, stdout } = p2pAudit(["verify", copy]);
    expect(named(stdout)).toBe("output findings.csv is missing");
    expect(stdout).toContain("and 2 other differences (--all lists them)");
    expect(status).toBe(3);
    const all = p2pAudit(["verify", copy, "--all"]).stdout;
    expect(all).toContain("output later.txt was added");
    expect(all).toContain("output rejects.csv has other bytes");
    rmSync(copy, { recursive: true });
  });

  it("a file that was added to the drop, and one that went away", () => {
    writeFileSync(join(audit, "drop/more.csv"), "a,b\n");
    expect(named(p2pAudit(["verify", out]).stdout)).toBe("drop file more.csv was added");
    rmSync(join(audit, "drop/more.csv"));
    renameSync(join(audit, "drop/letters.csv"), join(audit, "letters.csv"));
    expect(named(p2pAudit(["verify", out]).stdout)).toBe("drop file letters.csv is missing");
    renameSync(join(audit, "letters.csv"), join(audit, "drop/letters.csv"));
  });

  it("an output that was changed together with the manifest, by making the run again", () => {
    const copy = join(audit, "forged");
    cpSync(out, copy, { recursive: true });
    const forged = `${readFileSync(join(copy, "findings.csv"), "utf8")}\r\n`;
    writeFileSync(join(copy, "findings.csv"), forged);
    const { outputs, ...rest } = manifest();
    const others = outputs.map((one) =>
      one.name === "findings.csv"
        ? { name: one.name, bytes: Buffer.byteLength(forged), sha256: sha256(forged) }
        : one,
    );
    writeFileSync(join(copy, "manifest.json"), `${JSON.stringify({ ...rest, outputs: others }, null, 2)}\n`);
    const unsigned = p2pAudit(["verify", copy]);
    expect(named(unsigned.stdout)).toBe("output findings.csv comes out otherwise when the run is made again");
    expect(unsigned.status).toBe(3);
    const signed = p2pAudit(["verify", copy, "--public-key", publicKey("ours")]);
    expect(named(signed.stdout)).toMatch(/^signature manifest\.sig is not that of the key/);
    expect(signed.status).toBe(3);
    rmSync(copy, { recursive: true });
  });

  it("a run of another version of the program", () => {
    const path = join(program, "package.json");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/"version": "[^"]+"/, '"version": "9.9.9"'));
    const { status, stdout } = p2pAudit(["verify", out]);
    writeFileSync(path, text);
    expect(named(stdout)).toMatch(/^program p2p-audit is version 9\.9\.9; the run was made by /);
    expect(status).toBe(3);
  });
});

describe("a signature", () => {
  it("of another key, or none, is named and ends with 3", () => {
    const other = p2pAudit(["verify", out, "--public-key", publicKey("other")]);
    expect(named(other.stdout)).toMatch(/^signature manifest\.sig is not that of the key [0-9a-f]{64}/);
    expect(other.status).toBe(3);
    const copy = join(audit, "unsigned");
    cpSync(out, copy, { recursive: true });
    rmSync(join(copy, "manifest.sig"));
    const none = p2pAudit(["verify", copy, "--public-key", publicKey("ours")]);
    expect(named(none.stdout)).toBe("signature manifest.sig is missing");
    expect(none.status).toBe(3);
    rmSync(copy, { recursive: true });
  });

  it("is given afterwards too, the same bytes, by `sign`; not to a folder that was changed", () => {
    const copy = join(audit, "later");
    cpSync(out, copy, { recursive: true });
    rmSync(join(copy, "manifest.sig"));
    const signed = p2pAudit(["sign", copy, "--key", key("ours")]);
    expect(signed.status).toBe(0);
    expect(readFileSync(join(copy, "manifest.sig"))).toEqual(readFileSync(join(out, "manifest.sig")));
    expect(statSync(join(copy, "manifest.sig")).mode & 0o777).toBe(0o600);
    appendFileSync(join(copy, "findings.csv"), "\n");
    const refused = p2pAudit(["sign", copy, "--key", key("ours")]);
    expect(refused.stderr).toContain("run-altered");
    expect(refused.status).toBe(2);
    rmSync(copy, { recursive: true });
  });

  it("needs a key that is one", () => {
    for (const args of [
      ["run", "--config", join(audit, "audit.json"), "--out", join(folder, "x"), "--sign", publicKey("ours")],
      ["sign", out, "--key", join(audit, "audit.json")],
      ["verify", out, "--public-key", join(audit, "audit.json")],
    ]) {
      const { status, stderr } = p2pAudit(args);
      expect(stderr).toContain("bad-key");
      expect(status).toBe(2);
    }
    expect(readdirSync(folder).map((name) => basename(name))).not.toContain("x");
  });
});

describe("a folder", () => {
  it("of an earlier version is told as such, and that the audit is to be run again", () => {
    const copy = join(audit, "earlier");
    cpSync(out, copy, { recursive: true });
    chmodSync(copy, 0o700);
    for (const name of ["manifest.json", "manifest.sig", "pending.ndjson"]) rmSync(join(copy, name));
    const { status, stdout } = p2pAudit(["verify", copy]);
    expect(named(stdout)).toMatch(/^output manifest\.json is missing: an earlier version/);
    expect(status).toBe(3);
    const rendered = p2pAudit(["render", join(copy, "audit-result.json"), "--out", join(folder, "reports")]);
    expect(rendered.stderr).toContain("older-run-folder");
    expect(rendered.stderr).toContain("it lacks pending.ndjson");
    expect(rendered.stderr).toContain("run the audit again");
    expect(rendered.status).toBe(2);
    rmSync(copy, { recursive: true });
  });

  it("without a result is none of a run", () => {
    const { status, stderr } = p2pAudit(["verify", tree]);
    expect(stderr).toContain("no-run-folder");
    expect(status).toBe(2);
  });
});
