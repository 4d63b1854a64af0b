import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const example = join(root, "examples/first-month");
const folder = join(freshFolder(), "month");
const config = join(folder, "audit.json");
const out = join(folder, "out");

beforeAll(() => cpSync(example, folder, { recursive: true }));

describe("a month of files nobody has mapped", () => {
  it("gets a mapping for each of its six layouts, of the kind it is", () => {
    const { status, stdout } = p2pAudit([
      "init",
      join(folder, "delivered/2026-11-05"),
      "--out",
      join(folder, "proposed"),
    ]);
    expect(status).toBe(0);
    const proposed = [...stdout.matchAll(/^mappings\/(\S+)\.json: (\w+) from/gm)].map(([, id, kind]) => [
      id,
      kind,
    ]);
    expect(Object.fromEntries(proposed)).toEqual({
      "nmg-odag-od": "determination",
      "nmg-p2p": "p2pRequest",
      "ltr-manifest": "notice",
      "p2p-call-log": "p2pRequest",
      "um-ncqa-denials": "determination",
      "vipa-denials": "determination",
    });
  });

  // Rows of the files: 35 decisions, 68 letters, 11 calls; Northside 22 and 6; Valley 16, one of them shifted; 2 corrections.
  it("is read to the last row, with the late correction in its place", () => {
    const history = join(folder, "history");
    for (const [day, at] of [
      ["2026-11-05", "2026-11-05T17:00:00-08:00"],
      ["2026-11-09", "2026-11-09T09:00:00-08:00"],
    ] as const) {
      const arrived = p2pAudit(["arrive", join(folder, "delivered", day), "--history", history, "--at", at]);
      expect([arrived.status, arrived.stderr]).toEqual([0, ""]);
    }
    const { status } = p2pAudit(["run", "--config", config, "--out", out, "--formats", "md"]);
    expect(status).toBe(1);
    const result = JSON.parse(readFileSync(join(out, "audit-result.json"), "utf8"));
    expect(result.trusted).toBe(true);
    expect(result.accounting).toMatchObject({
      rowsIn: 160,
      accepted: 159,
      rejected: 1,
      superseded: 2,
      corrected: 2,
    });
    expect(result.agreement.disagreements).toEqual([]);
    expect(result.rejects).toMatchObject([{ code: "wrong-column-count", rows: 1 }]);
    const changed = readFileSync(join(out, "superseded.csv"), "utf8").trim().split("\r\n").slice(1);
    expect(changed.map((line) => line.split(",")).map((cells) => [cells[1], ...cells.slice(-3)])).toEqual([
      ["MBR-NMG-26105", "sentAt", "2026-10-16T15:48:58-07:00", "2026-10-09T16:05:00-07:00"],
      ["NMG-26109", "decidedAt", "2026-10-23T11:08:24-07:00", "2026-10-15T11:08:24-07:00"],
    ]);
  });

  it("never takes a log that nobody keeps for a month without calls", () => {
    const result = JSON.parse(readFileSync(join(out, "audit-result.json"), "utf8"));
    expect(
      result.deliveries.find(
        (one: { sender: string; kind: string }) => one.sender === "valley-ipa" && one.kind === "p2pRequest",
      ),
    ).toMatchObject({ status: "not-delivered" });
  });
});
