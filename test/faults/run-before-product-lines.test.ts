import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compare } from "#cli/commands/compare.js";
import { exportCommand } from "#cli/commands/export.js";
import { packetCommand } from "#cli/commands/packet.js";
import { render } from "#cli/commands/render.js";
import type { Manifest, PacketConfig, RunComparison } from "#generated/types.js";
import { sha256 } from "#seal/digest.js";
import { freshFolder } from "../support/command-line.js";
import { HEADER, layOut, ROW, runAudit } from "./audited.js";

/** Nobody wrote to the member of either case; their product lines differ. */
const COMMERCIAL = ROW.replace("medi-cal", "commercial").replace("M1", "M2");
const tree = layOut(freshFolder(), {
  "determination.csv": `${HEADER}\nD1,${ROW}\nD2,${COMMERCIAL}\n`,
  "notice.csv": "noticeId,determinationId,purpose,audience,channel,sentAt\n",
});
const run = join(tree, "out");
const earlier = join(tree, "tmp", "earlier");
const packet = join(tree, "packet.json");

beforeAll(() => {
  expect(runAudit(tree).status).toBe(0);
  cpSync(run, earlier, { recursive: true });
  for (const file of ["findings.ndjson", "pending.ndjson"]) withoutProductLine(earlier, file);
  const config: PacketConfig = {
    committee: "Committee",
    title: "Packet",
    linesOfBusiness: ["medi-cal"],
    lines: [{ group: "LAW", title: "Letter", policy: "ca-hsc-1367-01", rule: "CA-H3b" }],
  };
  writeFileSync(packet, JSON.stringify(config));
});

/** A file of a run as it was before findings said their product line, and its manifest. */
function withoutProductLine(folder: string, file: string): void {
  const text = readFileSync(join(folder, file), "utf8").replace(/"lineOfBusiness":("[^"]*"|null),/g, "");
  expect(text).not.toContain("lineOfBusiness");
  writeFileSync(join(folder, file), text);
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const outputs = manifest.outputs.map((one) =>
    one.name === file ? { name: file, bytes: Buffer.byteLength(text), sha256: sha256(text) } : one,
  );
  writeFileSync(path, JSON.stringify({ ...manifest, outputs }));
}

describe("a run saved before findings said their product line", () => {
  it("was one that says them now, with the same references", () => {
    const told = readFileSync(join(run, "findings.ndjson"), "utf8").trim().split("\n");
    const lines = new Set(told.map((line) => JSON.parse(line).lineOfBusiness));
    expect(lines).toEqual(new Set(["medi-cal", "commercial"]));
  });

  it("is compared: nothing is new, resolved or moved", async () => {
    const out = join(freshFolder(), "comparison.json");
    await compare(earlier, run, { format: "json", out });
    const { findings } = JSON.parse(readFileSync(out, "utf8")) as RunComparison;
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ state, moved }) => `${state} ${moved}`))).toEqual(new Set(["open false"]));
  });

  it("is rendered, and exported with the column blank", async () => {
    const out = join(freshFolder(), "reports");
    await render(join(earlier, "audit-result.json"), { out });
    expect(readFileSync(join(out, "findings.html"), "utf8")).toContain("product line not recorded");
    await exportCommand({ result: earlier, out: join(freshFolder(), "ledger.duckdb") });
  });

  it("makes a packet that says it does not know of which product line an open case is", async () => {
    const waitingOf = async (folder: string) => {
      const out = join(freshFolder(), "packet");
      await packetCommand({ result: folder, packet, formats: "html", out });
      const html = readFileSync(join(out, "committee-packet.html"), "utf8");
      return /An act that was due can still be done for the member in [^<]*/.exec(html)?.[0];
    };
    expect(await waitingOf(run)).toMatch(/in 1–10 cases, counted over every duty/);
    expect(await waitingOf(earlier)).toMatch(/in 1–10 cases of all product lines, .* earlier version/);
  });
});
