import { addressOf } from "#charts/plot.js";
import type {
  AuditResult,
  Finding,
  MeasureDefinitions,
  PacketAction,
  PacketConfig,
  PacketFigures,
  Validation,
} from "#generated/types.js";
import { caseReferences } from "#report/case-references.js";
import { cssString } from "#report/css-string.js";
import { day, instant } from "#report/format-instant.js";
import { datingOf, periodOf } from "#report/period-words.js";
import { isDuty, sortOf } from "#report/rule-group.js";
import { countsOf } from "#report/slice.js";
import { NO_FIGURE, NO_LEGEND } from "#report/words.js";
import { count } from "#shared/counted.js";
import { breakdowns, decidersOf } from "./breakdowns.js";
import { concentrates } from "./concentrates.js";
import { deciderNames } from "./deciders.js";
import { delays, STEP_NAMES } from "./delays.js";
import { documentedText, lineViews, type ShownLine } from "./line-views.js";
import { measureLines } from "./measure-lines.js";
import { minutesText } from "./minutes.js";
import { notTestedLines } from "./not-tested-lines.js";
import { besideOtherLines, findingsOfLines, isOfLines, isWholeRun, type WantedLines } from "./of-lines.js";
import { ownQuestions } from "./own-questions.js";
import { packetAnswer } from "./packet-answer.js";
import { type CountedLine, countedLines } from "./packet-line.js";
import { packetMethod } from "./packet-method.js";
import { deliveryGaps, packetQuality } from "./packet-quality.js";
import { packetQuestions } from "./packet-questions.js";
import { validatedWords, validationLines } from "./packet-validation.js";
import { periodOverlap } from "./period-overlap.js";
import { publishedCount } from "./published.js";
import { publishedFigures, publishedOf, publishedWithin } from "./published-figures.js";
import { trends } from "./trends.js";
import { universeLines } from "./universe-lines.js";
import type { ActionLine, PacketView } from "./view.js";
import { waitingLines } from "./waiting.js";

/** What a packet is made of: a run, what the plan says of its committee, and the period before. */
export interface PacketInput {
  readonly result: AuditResult;
  readonly findings: readonly Finding[];
  readonly packet: PacketConfig;
  /** The measures and their words (reports/measures.json). */
  readonly measures: MeasureDefinitions;
  readonly shown: PacketFigures | null;
  readonly restated: AuditResult | null;
  /** The logo as SVG text; null: none. */
  readonly logo: string | null;
  /** The validation sample of this run, read back; null: none was. */
  readonly validation: Validation | null;
}

/** A packet as texts and figures, and its figures as data for the next one. */
export interface Packet {
  readonly view: PacketView;
  readonly figures: PacketFigures;
  /** What the analyst should know before the packet is handed out. */
  readonly warnings: readonly string[];
}

/** The committee packet of a run. Throws `packet-line-unknown`. */
export function buildPacket(input: PacketInput): Packet {
  const { result, findings, packet } = input;
  const small = packet.smallCells ?? "hidden";
  const tested = countedLines(result, packet);
  const before =
    input.shown === null
      ? null
      : {
          shown: input.shown,
          restated: input.restated === null ? null : countedLines(input.restated, packet),
        };
  const { lines, footnotes } = lineViews(tested, before, small);
  const validated = input.validation === null ? null : validatedWords(input.validation);
  const status = validated === null ? "DRAFT, not validated" : `VALIDATED ${validated}`;
  const facts = { plan: result.plan, period: periodOf(result), asOf: instant(result.asOf), status };
  const legend = packet.confidentiality ?? result.confidentiality ?? NO_LEGEND;
  const measures = measureLines(result, input.measures, packet);
  const questions = packetQuestions(ownQuestions(result, packet), tested, small);
  const nameOf = deciderNames(result, packet, tested, small);
  const parts = breakdowns(lines, nameOf, small);
  const own = findingsOfLines(result, findings, packet);
  const view: PacketView = {
    ...facts,
    title: packet.title,
    logo: input.logo === null ? null : { svg: input.logo, address: addressOf(input.logo) },
    committee: packet.committee,
    meeting: packet.meeting === undefined ? null : day(packet.meeting),
    productLine: packet.productLine ?? null,
    dating: datingOf(result),
    legend,
    margin: { legend: cssString(legend), title: cssString(`${packet.title}, ${result.plan}`) },
    isDraft: validated === null,
    untrusted: result.trusted ? [] : result.trustNotes,
    answer: packetAnswer(lines),
    universe: [
      ...universeLines(result, packet, nameOf),
      ...notTestedLines(result, packet),
      ...notReceivedWhole(result),
    ],
    lines: lines.map((line) => line.view),
    previousLabel: packet.previous?.label ?? null,
    footnotes,
    notes: packet.notes ?? [],
    peerToPeer: measures.first,
    waiting: waitingLines(tested, { findings, own, references: caseReferences(findings) }, small),
    concentrates: concentrates(tested, own, nameOf, small),
    motions: packet.motions ?? [],
    actions: (packet.actions ?? []).map((action) => actionLine(action, packet.meeting ?? result.asOf)),
    restated: restatedLines(lines, packet),
    trends: trends(lines, small),
    delays: delays(lines, small),
    delaySteps: STEP_NAMES,
    breakdowns: parts,
    deciders: decidersOf(parts),
    apart: apartLines(result, packet, tested, small),
    questions: questions.shown,
    otherQuestions:
      questions.others === 0
        ? null
        : `${questions.others === 1 ? "1 more question decides" : `${count(questions.others)} more questions decide`} fewer cases: see the reports of each source.`,
    quality: packetQuality(result, packet),
    measures: measures.others,
    minutes: minutesText(packet, lines, facts),
    validation:
      input.validation === null
        ? []
        : validationLines(input.validation, tested, { small, isOfAll: !isWholeRun(result, packet) }),
    ...packetMethod(result, packet),
    signOff: packet.signOff ?? [],
    smallCells:
      small === "shown"
        ? "Counts from 1 to 10 are shown."
        : "Counts from 1 to 10 are hidden, and with them what gives them away by subtraction; rates are then spans.",
  };
  const givenAway =
    small === "hidden" ? [periodOverlap(result, input.shown), besideOtherLines(result, packet)] : [];
  return {
    view,
    figures: figuresOf(lines, facts, result.period, small),
    warnings: givenAway.filter((one) => one !== null),
  };
}

function notReceivedWhole(result: AuditResult): string[] {
  const gaps = deliveryGaps(result);
  return gaps.length === 0 ? [] : [`Not received whole: ${gaps.join("; ")}.`];
}

/**
 * What is never counted with what is not met: more favourable than policy, defects of requests, observations. Of a rule that
 * stands on page one no more is told than there.
 */
function apartLines(
  { policies }: AuditResult,
  wanted: WantedLines,
  tested: readonly CountedLine[],
  small: "hidden" | "shown",
): string[] {
  return policies.flatMap((policy) =>
    policy.rules.flatMap((rule) => {
      const cells = rule.cells.filter(({ lineOfBusiness }) => isOfLines(lineOfBusiness, wanted));
      const { fail } = countsOf({ policy, rule, cells }, "cases");
      if (isDuty(rule) || fail === 0) return [];
      const own = tested.find(({ slice }) => slice.rule === rule);
      const told =
        own === undefined ? publishedCount(fail, small) : publishedWithin(fail, own.counts, "notMet", small);
      return [`${policy.cite}, ${rule.title}: ${publishedOf(told, "case")}, ${sortOf(rule)}.`];
    }),
  );
}

/** What the period before reads today where it was shown otherwise, and why. */
function restatedLines(lines: readonly ShownLine[], { previous }: PacketConfig): string[] {
  if (previous === undefined) return [];
  const changed = lines.filter(({ view }) => isRestated(view.previous));
  if (changed.length === 0) return [`${previous.label}: no figure changed since it was first shown.`];
  const named = changed.map(({ view }) => `${view.group} ${view.title} ${view.previous}`).join("; ");
  return [
    `${previous.label}, as it reads now (and as it was first shown): ${named}.`,
    `Reason: ${previous.reason ?? "none is stated by the plan"}.`,
  ];
}

function isRestated(previous: string | null): boolean {
  const match = /^(.+) \((.+)\)$/.exec(previous ?? "");
  return match !== null && match[1] !== match[2];
}

/** A due date before the meeting is overdue unless the action is done. */
function actionLine({ id, title, owner, due, status, note }: PacketAction, today: string): ActionLine {
  const isOpen = status === "proposed" || status === "open";
  const isOverdue = due !== undefined && isOpen && due < today.slice(0, 10);
  return {
    id,
    title,
    owner,
    due: due === undefined ? NO_FIGURE : day(due),
    status: isOverdue ? `${status}, overdue` : status,
    note: note ?? NO_FIGURE,
  };
}

function figuresOf(
  lines: readonly ShownLine[],
  { plan, period, asOf }: { readonly plan: string; readonly period: string; readonly asOf: string },
  dates: AuditResult["period"],
  small: "hidden" | "shown",
): PacketFigures {
  return {
    schema: "p2p-audit/packet-figures/1",
    ...{ plan, period, asOf },
    dates: dates === null ? null : { from: dates.from, to: dates.to },
    lines: lines.map(({ counted, view: { documented } }) => {
      const { policy, rule, act = null } = counted.line;
      const hidden = documentedText(counted, publishedFigures(counted.counts, "hidden"));
      return { policy, rule, act, documented, ...(small === "hidden" ? {} : { hidden }) };
    }),
  };
}
