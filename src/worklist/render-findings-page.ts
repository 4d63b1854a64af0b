import { zoneOf } from "#calendar/zone.js";
import type { AuditResult, Calendar, Disposition, Finding, ReportDefinition } from "#generated/types.js";
import { deciderOf } from "#report/decider.js";
import type { ReportFile } from "#report/index.js";
import { pagePrinter } from "#report/page-printer.js";
import { bucketHeading, DISPOSITION_WORDS } from "#report/words.js";
import { caseKeyOf } from "#shared/case-key.js";
import { boardOf } from "./board.js";
import { BUCKETS } from "./bucket.js";
import type { CaseBook } from "./case-book.js";
import { type CaseSources, caseDetailOf } from "./case-detail.js";
import { DISPOSITION_COLUMNS, matchDispositions, onFileOf } from "./dispositions.js";
import { type Entry, entryOf } from "./entry.js";
import { isLaw } from "./finding-detail.js";
import { closedDaysOf } from "./holidays.js";
import { localMinuteOf } from "./local-time.js";
import { type OutcomeBook, othersIn } from "./outcome-book.js";
import { packPart } from "./pack.js";
import type { PageHead } from "./page-data.js";
import { pageScript } from "./page-script.js";
import { pageView } from "./page-view.js";
import { type CaseEntries, partsOf } from "./parts.js";
import { payersIn } from "./payer-words.js";
import { readableCase } from "./readable.js";
import { ruleLines } from "./rule-lines.js";
import { eventsByRule } from "./same-event.js";
import { scopeOfAll } from "./scope-of-all.js";
import { inScript, jsonInScript } from "./script-text.js";

const FINDINGS_PAGE = "findings.html";

/** How much a page holds. */
export interface PageLimits {
  /** Findings of the page itself, and of each side file. */
  readonly perPart: number;
  /** Findings that are printed for readers without the script. */
  readonly readable: number;
}

const LIMITS: PageLimits = { perPart: 50_000, readable: 1_000 };

export interface FindingsPageInput {
  readonly result: AuditResult;
  readonly findings: readonly Finding[];
  /** Of the saved ledger. */
  readonly book: CaseBook;
  /** Of outcomes.ndjson; null where the run wrote none. */
  readonly outcomes: OutcomeBook | null;
  /** Shipped calendars; those of the book stand in their place. */
  readonly calendars: readonly Calendar[];
  readonly dispositions: readonly Disposition[];
  /** The reports: they name the events that several sources speak of. */
  readonly definitions: readonly ReportDefinition[];
  /** Path below reports/templates to text. */
  readonly templates: ReadonlyMap<string, string>;
  /** Path below reports/page to text. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly limits?: PageLimits;
}

/**
 * The findings page, and its side files `findings-data-N.js` where there are more findings than one page holds. The same input
 * gives the same bytes. Throws `report-template` where the template asks for what the view does not have.
 */
export function renderFindingsPage(input: FindingsPageInput): ReportFile[] {
  const { result, book, limits = LIMITS } = input;
  const zone = zoneOf(result.zone);
  const entries = entriesOf(input);
  const scope = scopeOfAll(result, input.findings);
  const eventOf = eventsByRule(input.definitions);
  const lines = ruleLines(scope, eventOf);
  const fingerprints = new Set(input.findings.map(({ fingerprint }) => fingerprint));
  const matched = matchDispositions(input.dispositions, fingerprints, result.asOf, zone);
  const sources: CaseSources = {
    scope,
    book,
    lines,
    zone,
    closed: closedDaysOf(result, calendarsOf(input)),
    othersOf: othersIn(input.outcomes, result, eventOf),
  };
  const parts = partsOf(entries, limits.perPart);
  const [own = [], ...beside] = parts;
  const packed = parts.map((part) => packPart(part, lines, (one) => caseDetailOf(one, sources)));
  const files = beside.map((part, index) => ({
    name: `findings-data-${index + 2}.js`,
    findings: sizeOf(part),
  }));
  const onFile = onFileOf(matched);
  const readable = upTo(own, limits.readable).map((one) =>
    readableCase(
      one,
      caseDetailOf(one, sources),
      (entry) => lines.all()[lines.of(entry.finding)] as PageHead["lines"][number],
      onFile,
    ),
  );
  const head: PageHead = {
    buckets: BUCKETS.map(bucketHeading),
    lines: lines.all(),
    given: matched.given,
    responses: matched.responses,
    unknown: matched.unknown,
    dispositions: Object.entries(DISPOSITION_WORDS),
    columns: DISPOSITION_COLUMNS,
    asOf: localMinuteOf(result.asOf, zone) ?? 0,
    weekend: sources.closed.weekend,
    policies: result.policies.map((policy) => ({ cite: policy.cite, isLaw: isLaw(policy) })),
    files,
  };
  const { chunks = [], ...columns } = packed[0] ?? {};
  const script = pageScript(input.scripts, files.length > 0);
  const view = pageView({
    result,
    matched,
    board: boardOf(entries, matched),
    readable,
    shown: readable.reduce((sum, one) => sum + one.findings.length, 0),
    inPage: sizeOf(own),
    files,
    script,
  });
  const blocks = [
    dataBlock("page-head", inScript(head)),
    dataBlock("page-part", inScript({ ...columns, chunks: [] })),
    ...chunks.map((json, index) => dataBlock(`page-cases-${index}`, jsonInScript(json))),
    `<script>${script.text}</script>
`,
  ];
  const page = pagePrinter("findings", "html", input.templates)(view);
  return [
    { name: FINDINGS_PAGE, text: beforeEnd(page, blocks) },
    ...packed.slice(1).map((part, index) => ({
      name: `findings-data-${index + 2}.js`,
      text: `p2pAuditPart(${index}, ${inScript(part)});\n`,
    })),
  ];
}

/** `json`: may stand in a script element. */
function dataBlock(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json}</script>\n`;
}

/** Templates have no raw output: what the script needs is put before the end of the page here. */
function beforeEnd(page: string, blocks: readonly string[]): string {
  const end = page.lastIndexOf("</body>");
  return [page.slice(0, end), ...blocks, page.slice(end)].join("");
}

function entriesOf({ result, findings, book }: FindingsPageInput): Entry[] {
  const zone = zoneOf(result.zone);
  const policies = new Map(result.policies.map((policy) => [policy.id, policy]));
  const called = { payer: payersIn(result.policies), decider: deciderOf(result) };
  return findings.map((finding) => {
    const key = caseKeyOf(finding);
    const known = { records: book.records.get(key) ?? [], setAside: book.setAside.get(key) ?? [] };
    return entryOf(finding, known, policies.get(finding.policy) ?? null, zone, called);
  });
}

function calendarsOf({ calendars, book }: FindingsPageInput): Calendar[] {
  const own = new Set(book.calendars.map(({ id }) => id));
  return [...calendars.filter(({ id }) => !own.has(id)), ...book.calendars];
}

/** Whole cases until so many findings are reached. */
function upTo(cases: readonly CaseEntries[], most: number): CaseEntries[] {
  let held = 0;
  return cases.filter(({ entries }) => {
    held += entries.length;
    return held <= most;
  });
}

function sizeOf(cases: readonly CaseEntries[]): number {
  return cases.reduce((sum, { entries }) => sum + entries.length, 0);
}
