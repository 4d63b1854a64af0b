import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { expectSameIntake } from "./both-intakes.js";

const FIELDS: Mapping["records"][0]["fields"] = {
  determinationId: { column: "Auth" },
  decision: { column: "Status", codes: { D: "deny", A: "approve" } },
  decidedAt: { column: "Decided" },
};
const PLAIN: Mapping = {
  id: "plain",
  title: "Decisions",
  sender: "plan",
  match: { files: ["plain*.csv"] },
  zone: "America/Chicago",
  records: [{ kind: "determination", fields: FIELDS }],
};
const WIDE: Mapping = {
  ...PLAIN,
  id: "wide",
  match: { files: ["wide.csv"] },
  records: [
    { kind: "determination", fields: FIELDS },
    {
      kind: "notice",
      fields: { noticeId: { column: "Letter" }, determinationId: { column: "Auth" } },
      when: { column: "Letter" },
    },
  ],
};

const text = (...rows: string[]) => [...rows, ""].join("\n");
const plain = (...rows: string[]) => text("Auth,Status,Decided", ...rows);

async function codesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { rejects } = await expectSameIntake(files, [PLAIN, WIDE], "America/Chicago");
  return rejects.map(({ file, row, code }) => `${file} ${row} ${code}`);
}

describe("rows that contradict each other", () => {
  it("in one file and in two, beside copies that say the same", async () => {
    const codes = await codesOf({
      "plain-1.csv": plain("A,D,2026-01-05", "A,A,2026-01-05", "B,D,2026-01-05", "C,D,2026-01-05", "E,D,"),
      "plain-2.csv": plain("B,D,2026-01-06", "C,D,2026-01-05", "E,D,2026-01-05", "F,D,2026-01-05"),
    });
    expect(codes).toEqual([
      "plain-1.csv 1 duplicate-key-conflict",
      "plain-1.csv 2 duplicate-key-conflict",
      "plain-1.csv 3 duplicate-key-conflict",
      "plain-1.csv 5 duplicate-key-conflict",
      "plain-2.csv 1 duplicate-key-conflict",
      "plain-2.csv 2 duplicate-key",
      "plain-2.csv 3 duplicate-key-conflict",
    ]);
  });

  it("with a row of several records, which loses them all", async () => {
    const codes = await codesOf({
      "plain-1.csv": plain("A,D,2026-01-05", "B,D,2026-01-05"),
      "wide.csv": text("Auth,Status,Decided,Letter", "A,A,2026-01-05,L1", "B,D,2026-01-05,L2"),
    });
    expect(codes).toEqual([
      "plain-1.csv 1 duplicate-key-conflict",
      "plain-1.csv 2 duplicate-key",
      "wide.csv 1 duplicate-key-conflict",
    ]);
  });

  it("of which the reference reads one", async () => {
    // A tab at the edge of a cell is for the reference to trim.
    const codes = await codesOf({
      "plain-1.csv": plain("A\t,D,2026-01-05", "A,A,2026-01-05", "A,A,2026-01-05", "B,D,2026-01-05"),
    });
    expect(codes).toEqual([
      "plain-1.csv 1 duplicate-key-conflict",
      "plain-1.csv 2 duplicate-key-conflict",
      "plain-1.csv 3 duplicate-key-conflict",
    ]);
  });
});
