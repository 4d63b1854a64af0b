import type { Zone } from "#calendar/zone.js";
import { type FindingsContext, findingsOf } from "#findings/index.js";
import type {
  AuditResult,
  DrawnElement,
  DrawnFile,
  DrawnFileType,
  FileElement,
  FileSample,
  FileTypeDefinition,
  Finding,
  ReportDefinition,
  ReviewDefinition,
} from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import type { PolicyPlan } from "#policy/plan.js";
import { replayCase } from "#replay/reference/replay.js";
import type { Stage } from "#replay/reference/scene.js";
import type { CaseOutcome } from "#replay/rule-outcome.js";
import type { Dating } from "#result/index.js";
import { canonicalJson } from "#seal/canonical-json.js";
import { sha256 } from "#seal/digest.js";
import { by, byText } from "#shared/text-order.js";
import { inDrawnOrder } from "./draw.js";
import { factorSays } from "./factor-says.js";
import { fieldText, recordPointer } from "./field-text.js";
import { leftOut } from "./left-out.js";
import { factorsOf, sectionOf } from "./look-up.js";
import { type Member, universeOf } from "./universe.js";

/** Field of the decision by which file types are drawn apart. */
const LINE = "lineOfBusiness";

/** A saved run, ready to be judged again. */
export interface DrawInput {
  readonly program: AuditResult["program"];
  readonly run: FileSample["run"];
  readonly result: AuditResult;
  readonly cases: readonly Case[];
  readonly stage: Stage;
  readonly dating: Dating;
  readonly zone: Zone;
  readonly context: FindingsContext;
  readonly seed: string;
}

export interface FileDrawInput extends DrawInput {
  readonly review: ReviewDefinition;
  /** The report whose sections are the elements of the review. */
  readonly report: ReportDefinition;
  readonly plan: PolicyPlan;
  readonly policySha256: string;
}

/**
 * Draws the files of a mock file review from the universe of a run, per file type and product line. The same run and seed
 * draw the same files, whatever the order of rows.
 */
export function drawFileSample(input: FileDrawInput): FileSample {
  const { program, run, review, seed, result } = input;
  const universe = universeOf(input.cases, input.plan, input.stage, input.dating);
  const lines = linesOf(result, universe.members);
  const unsettled = new Map(universe.unsettled);
  for (const [reason, decisions] of withoutType(review, universe.members))
    unsettled.set(reason, (unsettled.get(reason) ?? 0) + decisions);
  return {
    schema: "p2p-audit/file-sample/1",
    program,
    review: {
      id: review.id,
      title: review.title,
      policy: review.policy,
      sha256: reviewDigest(review, input.report),
      policySha256: input.policySha256,
    },
    seed,
    run,
    fileTypes: review.fileTypes.flatMap((type) =>
      lines.map((line) => drawnType(input, type, line, universe.members)),
    ),
    unsettled: [...unsettled]
      .map(([reason, decisions]) => ({ reason, decisions }))
      .sort(by(({ reason }) => reason)),
    decisions: result.universe.reduce((sum, { determinations }) => sum + determinations, 0),
    leftOut: leftOut(
      result.universe,
      {
        inside: [...universe.members.map(({ decision }) => decision), ...universe.open],
        others: universe.others,
      },
      review.toldBy,
    ),
  };
}

/** Digest of all that decides how a review is drawn and scored. */
export function reviewDigest(review: ReviewDefinition, report: ReportDefinition): string {
  const { toldBy: _toldBy, ...deciding } = review;
  return sha256(canonicalJson([deciding, report.sections]));
}

/** Product lines of the run, by name; a member of which it is not recorded comes last. */
function linesOf({ universe }: AuditResult, members: readonly Member[]): (string | null)[] {
  const lines = new Set(universe.map(({ lineOfBusiness }) => lineOfBusiness));
  const named = [...lines].filter((line) => line !== null).sort(byText);
  return members.some((member) => codeOf(member, LINE) === null) ? [...named, null] : named;
}

function withoutType({ fileTypes }: ReviewDefinition, members: readonly Member[]): Map<string, number> {
  const counts = new Map<string, number>();
  const fields = [...new Set(fileTypes.map(({ where }) => where.field))].join(", ");
  const lost = members.filter((member) => !fileTypes.some((type) => isOf(member, type)));
  if (lost.length > 0) counts.set(`no file type: ${fields} not recorded`, lost.length);
  return counts;
}

function drawnType(
  input: FileDrawInput,
  type: FileTypeDefinition,
  line: string | null,
  members: readonly Member[],
): DrawnFileType {
  const { review, report, seed } = input;
  const universe = members.filter((member) => isOf(member, type) && codeOf(member, LINE) === line);
  const elements = type.elements.map(({ section }): DrawnElement => {
    const { title, carvedOut } = sectionOf(report, section);
    const isOut = line !== null && carvedOut?.linesOfBusiness.includes(line) === true;
    return { section, title, carvedOut: isOut ? (carvedOut?.reason ?? null) : null };
  });
  const { files, oversample } = review.sample;
  const wanted = elements.every(({ carvedOut }) => carvedOut !== null) ? 0 : files + oversample;
  const drawn = inDrawnOrder(universe, ({ decision }) => decision.id, seed, review.id, type.id, line);
  return {
    id: type.id,
    title: type.title,
    line,
    universe: universe.length,
    elements,
    files: drawn.slice(0, wanted).map((member, index) => drawnFile(input, type, member, index + 1)),
  };
}

function drawnFile(
  input: FileDrawInput,
  type: FileTypeDefinition,
  { matter, decision }: Member,
  number: number,
): DrawnFile {
  const { review, zone, stage, plan, context } = input;
  const judged = replayCase(matter, [plan], stage);
  const findings = findingsOf(judged, context);
  return {
    number,
    isOversample: number > review.sample.files,
    id: decision.id,
    file: decision.file,
    row: decision.row,
    shown: review.columns.map(({ field }) => fieldText(decision.values[field], zone, stage.asOf)),
    elements: type.elements.map(({ section, factorList }) =>
      fileElement(review, section, factorList, judged, findings),
    ),
  };
}

function fileElement(
  review: ReviewDefinition,
  section: string,
  factorList: string,
  { matter, outcomes }: CaseOutcome,
  findings: readonly Finding[],
): FileElement {
  const factors = factorsOf(review, factorList);
  const rules = new Set(factors.flatMap(({ rules, letters }) => [...rules, ...letters]));
  const records = [
    ...(matter.determination ? [matter.determination] : []),
    ...matter.notices,
    ...matter.p2pRequests,
  ];
  return {
    section,
    factors: factors.map((factor) => factorSays(factor, outcomes, matter)),
    evidence: [
      ...records.map(recordPointer),
      ...findings
        .filter(({ rule }) => rules.has(rule))
        .map(({ rule, fingerprint }) => `finding ${fingerprint} (${rule})`),
    ],
  };
}

function isOf(member: Member, { where }: FileTypeDefinition): boolean {
  return codeOf(member, where.field) === where.equals;
}

function codeOf({ decision }: Member, field: string): string | null {
  const value = decision.values[field];
  return typeof value === "string" ? value : null;
}
