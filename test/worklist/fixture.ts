import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Calendar, Disposition, Finding } from "#generated/types.js";
import { type CaseBook, caseSieve } from "#worklist/case-book.js";
import { type FindingsPageInput, renderFindingsPage } from "#worklist/render-findings-page.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { shippedTemplates } from "../report/shipped.js";
import { freshFolder } from "../support/fresh-folder.js";
import { root } from "../support/project.js";

/** Microseconds of an instant. */
export function micros(iso: string): number {
  return Date.parse(iso) * 1000;
}

/** A line of a ledger, as JSON. */
export function recordLine(
  kind: string,
  id: string,
  parent: string | null,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({ line: "record", kind, id, parent, origin: 0, row: 1, values });
}

export const ORIGIN_LINE = JSON.stringify({ line: "origin", file: "drop.csv", sender: "plan", fields: [] });

/** The case D-1001 of the report fixture: a decision, a fax, a letter two days late, over Labor Day. */
export const CASE_LINES: readonly string[] = [
  ORIGIN_LINE,
  recordLine("determination", "D-1001", null, {
    payer: "example-plan",
    decision: "modify",
    requestReceivedAt: micros("2026-09-02T09:00:00-07:00"),
    decidedAt: micros("2026-09-03T14:12:00-07:00"),
    reportedTimely: true,
  }),
  recordLine("notice", "L-1", "D-1001", {
    purpose: "denial",
    audience: "requesting-provider",
    channel: "fax",
    sentAt: micros("2026-09-03T15:00:00-07:00"),
  }),
  recordLine("notice", "L-2", "D-1001", {
    purpose: "denial",
    audience: "member",
    channel: "mail",
    sentAt: micros("2026-09-10T09:05:00-07:00"),
  }),
];

export function bookOf(lines: readonly string[], findings: readonly Finding[]): CaseBook {
  const sieve = caseSieve(findings);
  for (const line of lines) if (sieve.wants(line)) sieve.take(line);
  return sieve.book();
}

export const HOLIDAYS: Calendar = {
  id: "us-federal",
  title: "Federal",
  authority: "5 USC 6103",
  from: "2015-01-01",
  to: "2035-12-31",
  weekend: ["saturday", "sunday"],
  sources: [],
  holidays: [{ date: "2026-09-07", name: "Labor Day", source: "law" }],
} as unknown as Calendar;

/** The findings page of the report fixture, with what a test changes. */
export function pageFiles(over: Partial<FindingsPageInput> = {}) {
  const findings = over.findings ?? fixtureFindings();
  const result = over.result ?? fixtureResult();
  return renderFindingsPage({
    result: {
      ...result,
      policies: result.policies.map((policy) => ({ ...policy, counting: "business days on us-federal" })),
      findings: { ...result.findings, total: findings.length },
    },
    findings,
    book: bookOf(CASE_LINES, findings),
    outcomes: null,
    calendars: [HOLIDAYS],
    dispositions: [],
    definitions: [],
    templates: shippedTemplates(),
    scripts: pageScripts(),
    ...over,
    ...(over.result && { result: over.result }),
  });
}

function pageScripts(): ReadonlyMap<string, string> {
  const folder = `${root}reports/page/`;
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return new Map(names.map((name) => [name, readFileSync(`${folder}${name}`, "utf8")]));
}

/** Writes files into a folder of their own and gives the address of the page. */
export function written(files: readonly { readonly name: string; readonly text: string }[]): string {
  const folder = freshFolder();
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  return pathToFileURL(join(folder, "findings.html")).href;
}

export function disposition(fingerprint: string, over: Partial<Disposition> = {}) {
  return {
    fingerprint,
    disposition: "confirmed" as const,
    reason: "held against the letter",
    owner: "M. Ortiz",
    ...over,
  };
}
