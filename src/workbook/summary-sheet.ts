import type { AuditResult, Finding } from "#generated/types.js";
import { instant } from "#report/format-instant.js";
import { datingOf, periodOf, zonesOf } from "#report/period-words.js";
import { BUCKET_WORDS, bucketHeading, NO_LEGEND } from "#report/words.js";
import { BUCKETS, bucketOf } from "#worklist/bucket.js";
import { type MatchedDispositions, respondedTo } from "#worklist/dispositions.js";
import type { Cell, Column, Sheet } from "./sheet.js";

const COLUMNS: readonly Column[] = [
  { header: "What", width: 42, type: "text" },
  { header: "Figure", width: 12, type: "whole" },
  { header: "Words", width: 110, type: "text", wrap: true },
];

/** What was run, what it counts, what is to be done, and what the other sheets hold. */
export function summarySheet(
  result: AuditResult,
  findings: readonly Finding[],
  dispositions: MatchedDispositions,
): Sheet {
  const rows = [
    ...runRows(result),
    ...dataRows(result),
    ...findingRows(result),
    ...worklistRows(findings),
    ...dispositionRows(dispositions),
    ...result.notTested.map((words): Cell[] => ["Not tested", null, words]),
    ...GUIDE.map(([sheet, words]): Cell[] => [`Sheet: ${sheet}`, null, words]),
  ];
  return { name: "Summary", columns: COLUMNS, rows };
}

function runRows(result: AuditResult): Cell[][] {
  return [
    ["Audit", null, result.title],
    ["Plan", null, result.plan],
    ["Confidentiality", null, result.confidentiality ?? NO_LEGEND],
    ["Data complete through", null, instant(result.asOf)],
    ["Period", null, periodOf(result)],
    ["Dating", null, datingOf(result)],
    ["Time zone", null, zonesOf(result, result.policies)],
    ["Made with", null, `${result.program.name} ${result.program.version}`],
    ["Can be trusted", result.trusted ? "yes" : "no", result.trustNotes.join(" ") || null],
  ];
}

function dataRows({ accounting, universe }: AuditResult): Cell[][] {
  const decisions = universe.reduce((sum, { determinations }) => sum + determinations, 0);
  return [
    ["Rows delivered", accounting.rowsIn, null],
    ["Rows accepted", accounting.accepted, null],
    ["Rows set aside", accounting.rejected, "each with its reason on the sheet Rows set aside"],
    ["Decisions in the run", decisions, "adverse or not, judged by a rule or not"],
  ];
}

function findingRows({ findings }: AuditResult): Cell[][] {
  return [
    ["Findings", findings.total, "not met, or undecided where not met is possible"],
    ["Findings not met", findings.notMet, null],
    ["Cases with a finding not met", findings.cases, null],
    ["Members with a finding not met", findings.members, null],
    ["Findings not met that can still be acted on", findings.stillOpen, null],
    ["Findings undecided", findings.undecided, null],
  ];
}

function worklistRows(findings: readonly Finding[]): Cell[][] {
  const buckets = findings.map(bucketOf);
  return BUCKETS.map((bucket) => [
    `Worklist: ${bucketHeading(bucket)}`,
    buckets.filter((one) => one === bucket).length,
    BUCKET_WORDS[bucket]?.about ?? null,
  ]);
}

function dispositionRows(matched: MatchedDispositions): Cell[][] {
  const { given, responses, unknown } = matched;
  const known = Object.values(given);
  if (known.length + responses.length + unknown.length === 0) return [];
  return [
    [
      "Dispositions in force",
      known.filter(({ expired }) => !expired).length,
      "they change no count of any report",
    ],
    ["Dispositions expired", known.filter(({ expired }) => expired).length, "to do again"],
    ["Findings a reviewer responded to", respondedTo(matched), "a response settles nothing by itself"],
    [
      "Dispositions without a finding",
      unknown.length,
      "mended data, another period, or a mistyped reference: findings.html lists them",
    ],
  ];
}

const GUIDE: readonly (readonly [sheet: string, words: string])[] = [
  ["Worklist", "Every finding by what is to be done with it; what was due first stands first."],
  [
    "Pending clocks",
    "Clocks that were still running when the data ends, by due date. They are no findings and stay out of every rate.",
  ],
  [
    "Rules",
    "Figures of each rule in cases. Documented: met, of met, not met and undecided. Possible: if every undecided case is met. Per cents are cut, never rounded up. Never add lines: one case can stand under several.",
  ],
  [
    "Measures",
    "Requests, discussions and decisions counted by themselves, in all and by the fields they are cut by. What is not known is counted apart and widens the range.",
  ],
  ["Questions", "What nobody has answered, or who answered it, with what each answer makes of the results."],
  ["Question cases", "The results that an open question decides."],
  ["Findings", "Every finding with the columns of findings.csv, which docs/results.md explains."],
  [
    "Data checks",
    "Every place at which the data is odd in itself, with what to do. None of it changes a verdict; the same places are in integrity.csv.",
  ],
  ["Rows set aside", "Every row that could not be used, with the columns of rejects.csv."],
];
