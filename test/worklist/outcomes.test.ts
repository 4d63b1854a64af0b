import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { siftLines } from "#cli/sift-lines.js";
import type { ReportDefinition } from "#generated/types.js";
import { othersIn } from "#worklist/outcome-book.js";
import { outcomeSieve } from "#worklist/outcome-sieve.js";
import { eventsByRule } from "#worklist/same-event.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { freshFolder } from "../support/command-line.js";
import { bookOf, CASE_LINES } from "./fixture.js";

const findings = fixtureFindings().filter(({ determinationId }) => determinationId === "D-1001");

function line(rule: string, kind: string, id: string, outcome: string): string {
  return JSON.stringify({
    policy: "ca-hsc-1367-01",
    policyVersion: "1",
    rule,
    subject: { kind, id },
    outcome,
    readings: [],
  });
}

it("keeps what was met or still runs on the records of cases that have findings", () => {
  const book = bookOf(CASE_LINES, findings);
  const sieve = outcomeSieve(book);
  const lines = [
    line("CA-E-01", "determination", "D-1001", "pass"),
    line("CA-H1-01", "determination", "D-1001", "pending"),
    line("CA-H3B-01", "determination", "D-1001", "fail"),
    line("CA-H3A-01", "determination", "D-1001", "not-applicable"),
    line("CA-E-01", "determination", "D-2", "pass"),
    line("CA-E-01", "notice", "D-1001", "pass"),
  ];
  for (const text of lines) if (sieve.wants(text)) sieve.take(text);
  const eventOf = eventsByRule([
    {
      sections: [
        { clocks: [{ event: "Decided by whom", standards: [{ rules: ["ca-hsc-1367-01/CA-E-01"] }] }] },
        {},
      ],
    },
  ] as unknown as ReportDefinition[]);
  const told = othersIn(sieve.book(), fixtureResult(), eventOf)(book.records.get("D-1001") ?? []);
  expect(told?.map(({ title, subject, outcome }) => [title, subject, outcome])).toEqual([
    ["Reviewer competent to deny or modify", "decision D-1001", "met"],
    ["Standard decision within 5 business days", "decision D-1001", "clock still running"],
  ]);
  // A rule that no report names stands under its topic.
  expect(told?.map(({ event, isNamed }) => [event, isNamed])).toEqual([
    ["Decided by whom", true],
    ["Decision timeliness", false],
  ]);
  expect(othersIn(null, fixtureResult(), eventOf)([])).toBeNull();
});

it("reads a file line by line, whatever the pieces it comes in", async () => {
  const path = join(freshFolder(), "lines.ndjson");
  const lines = ["a", `b${"ä".repeat(700_000)}`, "", `c${"x".repeat(1 << 20)}`, "ü no line end"];
  writeFileSync(path, lines.join("\n"));
  const shown: string[] = [];
  const taken: string[] = [];
  let bytes = 0;
  const sieve = {
    wants: (head: string) => shown.push(head) > 0 && !head.startsWith("c"),
    take: (text: string) => void taken.push(text),
  };
  await siftLines(path, 3, sieve, (piece) => {
    bytes += piece.length;
  });
  expect(shown).toEqual(["a", "b\u00c3\u00a4", "cxx", "\u00c3\u00bc "]);
  expect(taken).toEqual([lines[0], lines[1], lines[4]]);
  expect(bytes).toBe(Buffer.byteLength(lines.join("\n")));
});
