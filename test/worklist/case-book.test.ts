import { describe, expect, it } from "vitest";
import type { Finding } from "#generated/types.js";
import { caseSieve, HEAD, sharedAuthorizations } from "#worklist/case-book.js";
import { ORIGIN_LINE, recordLine } from "./fixture.js";

type Named = Pick<Finding, "determinationId" | "subject" | "records">;

function about(determinationId: string | null, request: string | null = null): Named {
  return {
    determinationId,
    subject:
      request === null
        ? { kind: "determination", id: determinationId ?? "" }
        : { kind: "p2pRequest", id: request },
    records: request === null ? [] : [{ kind: "p2pRequest", id: request, file: "log.csv", row: 1 }],
  };
}

/** Sifts as the command line does: a line is shown by its first bytes, each as a character. */
function sift(findings: readonly Named[], lines: readonly string[]) {
  const sieve = caseSieve(findings);
  let taken = 0;
  for (const line of lines) {
    if (!sieve.wants(Buffer.from(line, "utf8").subarray(0, HEAD).toString("latin1"))) continue;
    taken += 1;
    sieve.take(line);
  }
  const second = sharedAuthorizations(sieve.authorizations());
  for (const line of lines)
    if (second.wants(Buffer.from(line, "utf8").subarray(0, HEAD).toString("latin1"))) second.take(line);
  const { records, setAside } = sieve.book(second.shared);
  const ids = [...records].map(([key, own]) => [key, own.map(({ id }) => id)]);
  return { cases: Object.fromEntries(ids), setAside: Object.fromEntries(setAside), taken, records };
}

const ASIDE = { line: "set-aside", sender: "plan", kind: "determination", whole: false, number: "A-1" };

describe("the records of the cases that have findings", () => {
  it.each([
    ["of another determination", "D-2", ["D-1"]],
    ["of a determination that cannot be read", null, ["D-1"]],
    ["of the determination itself", "D-1", ["D-1", "P-1"]],
  ])("have no request by a number that a row bears which was set aside, but for one %s", (_, parent, ids) => {
    const { cases } = sift(
      [about("D-1")],
      [
        ORIGIN_LINE,
        JSON.stringify({ ...ASIDE, parent }),
        recordLine("determination", "D-1", null, { authorizationId: "A-1" }),
        recordLine("p2pRequest", "P-1", null, { authorizationId: "A-1" }),
      ],
    );
    expect(cases).toEqual({ "D-1": ids });
  });

  it("are those that name the case, and the attempts of its requests", () => {
    const { cases, taken } = sift(
      [about("D-1")],
      [
        ORIGIN_LINE,
        recordLine("determination", "D-1", null),
        recordLine("determination", "D-2", null),
        recordLine("notice", "L-1", "D-1"),
        recordLine("notice", "L-2", "D-2"),
        recordLine("p2pRequest", "P-1", "D-1"),
        recordLine("p2pRequest", "P-2", "D-2"),
        recordLine("contactAttempt", "A-1", "P-1"),
        recordLine("contactAttempt", "A-2", "P-2"),
      ],
    );
    expect(cases).toEqual({ "D-1": ["D-1", "L-1", "P-1", "A-1"] });
    expect(taken).toBe(5);
  });

  it("count a request that names no determination to the case its finding says, with its attempts", () => {
    const { cases } = sift(
      [about("D-1", "P-9")],
      [
        ORIGIN_LINE,
        recordLine("determination", "D-1", null),
        recordLine("p2pRequest", "P-9", null),
        recordLine("contactAttempt", "A-9", "P-9"),
      ],
    );
    expect(cases).toEqual({ "D-1": ["D-1", "P-9", "A-9"] });
  });

  describe("with a request that names no determination and that no finding is about", () => {
    const decision = (id: string, number: string) =>
      recordLine("determination", id, null, { determinationId: id, authorizationId: number });
    const request = (number: string) => [
      recordLine("p2pRequest", "P-9", null, { authorizationId: number }),
      recordLine("contactAttempt", "A-9", "P-9"),
    ];

    it.each(["A-77", "Ä \u2028", "z".repeat(2000)])("is linked by its authorisation number: %j", (number) => {
      const { cases } = sift([about("D-1")], [ORIGIN_LINE, decision("D-1", number), ...request(number)]);
      expect(cases).toEqual({ "D-1": ["D-1", "P-9", "A-9"] });
    });

    it.each([
      ["that another decision has too, whether it has findings or not", ["D-1"]],
      ["that two cases with findings have", ["D-1", "D-2"]],
    ])("stays apart by a number %s", (_, keys) => {
      const { cases } = sift(
        keys.map((key) => about(key)),
        [ORIGIN_LINE, decision("D-1", "A-77"), decision("D-2", "A-77"), ...request("A-77")],
      );
      expect(cases).toEqual(Object.fromEntries(keys.map((key) => [key, [key]])));
    });

    it("stays apart by a number of no case with findings", () => {
      const { cases } = sift([about("D-1")], [ORIGIN_LINE, decision("D-1", "A-1"), ...request("A-2")]);
      expect(cases).toEqual({ "D-1": ["D-1"] });
    });
  });

  it("count a request without a case as a case of its own", () => {
    const { cases } = sift(
      [about(null, "P-9")],
      [ORIGIN_LINE, recordLine("p2pRequest", "P-9", null), recordLine("contactAttempt", "A-9", "P-9")],
    );
    expect(cases).toEqual({ "P-9": ["P-9", "A-9"] });
  });

  it.each(["Ä-1", 'quote " and \\ backslash', "\u202e1-D", "D 1\u2028", "x".repeat(2000)])(
    "are found by any key: %j",
    (key) => {
      const { cases } = sift(
        [about(key)],
        [ORIGIN_LINE, recordLine("determination", key, null), recordLine("notice", "L-1", key)],
      );
      expect(cases).toEqual({ [key]: [key, "L-1"] });
    },
  );

  it("leave out a record of another case whose key does not fit into what is shown of its line", () => {
    const { cases } = sift([about("D-1")], [ORIGIN_LINE, recordLine("notice", "L-1", "y".repeat(2000))]);
    expect(cases).toEqual({});
  });

  it("come with file and sender of their origin, and the rows of the case that were set aside", () => {
    const aside = (parent: string | null) =>
      JSON.stringify({ line: "set-aside", sender: "plan", kind: "notice", parent, whole: false });
    const { records, setAside } = sift(
      [about("D-1")],
      [aside("D-1"), aside("D-2"), aside(null), ORIGIN_LINE, recordLine("determination", "D-1", null)],
    );
    expect(setAside).toEqual({ "D-1": ["notice"] });
    expect(records.get("D-1")?.[0]).toMatchObject({ file: "drop.csv", sender: "plan", row: 1 });
  });
});
