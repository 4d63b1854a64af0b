import { describe, expect, it } from "vitest";
import { caseChanges } from "#compare/case-changes.js";
import type { SavedRun } from "#compare/saved-run.js";
import type { SetAside } from "#ledger/set-asides.js";

const origin = { file: "d.csv", sender: "plan", fields: new Set(["authorizationId"]) };
const determination = (id: string, authorizationId: string) => ({
  ...{ kind: "determination" as const, id, parent: null, origin, file: "d.csv", row: 1 },
  values: { authorizationId },
});
const RECORDS = [determination("D-1", "A-1"), determination("D-2", "A-2")];

function runWith(...setAside: readonly Omit<SetAside, "sender" | "whole">[]): SavedRun {
  const rows = setAside.map((one) => ({ sender: "plan", whole: false, ...one }));
  return { records: RECORDS, setAside: rows } as unknown as SavedRun;
}

/** Of which of the two cases rows were set aside in one run and not in the other. */
function touched(before: SavedRun, after: SavedRun): string[] {
  const changes = caseChanges(before, after);
  return ["D-1", "D-2"].filter((key) => changes(key).isSetAside);
}

const request = { kind: "p2pRequest", parent: null } as const;

describe("rows set aside in one of two runs", () => {
  it("touch the case that they name", () => {
    expect(touched(runWith({ kind: "notice", parent: "D-1" }), runWith())).toEqual(["D-1"]);
  });

  it("touch every case where they name nothing that can be read", () => {
    expect(touched(runWith(), runWith(request))).toEqual(["D-1", "D-2"]);
  });

  it("touch the cases of their authorisation number where they name nothing else", () => {
    expect(touched(runWith(), runWith({ ...request, number: "A-2" }))).toEqual(["D-2"]);
    expect(touched(runWith({ ...request, number: "A-1" }), runWith({ ...request, number: "A-7" }))).toEqual([
      "D-1",
    ]);
    expect(touched(runWith(), runWith({ kind: "determination", parent: null, number: "A-1" }))).toEqual([
      "D-1",
    ]);
  });

  it("are the same whatever their numbers, where they name a case", () => {
    const row = { kind: "determination", parent: "D-1" } as const;
    const one = runWith({ ...row, number: "A-1" });
    expect(touched(one, runWith({ ...row, number: "A-1" }, { ...row, number: "A-8" }))).toEqual([]);
  });
});
