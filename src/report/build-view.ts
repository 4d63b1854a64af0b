import { actionsOf } from "./actions.js";
import { answerOf } from "./answer.js";
import { cssString } from "./css-string.js";
import { accountingView, deliveriesSentence, deliveriesView } from "./deliveries.js";
import { instant } from "./format-instant.js";
import { methodView } from "./method-view.js";
import { notTestedLines } from "./not-tested.js";
import { datingOf, periodOf, zonesOf } from "./period-words.js";
import { populationFiles } from "./population-files.js";
import { qualityView } from "./quality-view.js";
import { idleQuestions, openQuestions } from "./questions-view.js";
import { reviewView } from "./review-view.js";
import type { Scope } from "./scope.js";
import { placeSections } from "./section.js";
import { sectionView } from "./section-view.js";
import { summaryView } from "./summary-view.js";
import { linesOfRun, universeView } from "./universe.js";
import type { ReportView } from "./view.js";
import { NO_LEGEND, UNIT_WORDS } from "./words.js";

/** The whole report as texts and figures; the templates add nothing but layout. */
export function buildView(scope: Scope): ReportView {
  const { result, definition, policies } = scope;
  const placed = placeSections(scope);
  const sections = placed.map((section, index) => sectionView(scope, section, index, placed));
  return {
    title: definition.title,
    subtitle: definition.subtitle ?? null,
    audit: result.title,
    plan: result.plan,
    asOf: instant(result.asOf),
    lines: linesOfRun(result),
    period: periodOf(result),
    dating: datingOf(result),
    zones: zonesOf(result, policies),
    confidentiality: result.confidentiality ?? NO_LEGEND,
    margin: {
      legend: cssString(result.confidentiality ?? ""),
      title: cssString(`${definition.title}, ${result.plan}`),
    },
    statement: definition.statement ?? [],
    basis: policies.map(
      ({ cite, basis }) => `${cite}: ${basis ?? "no basis of applicability is stated by the plan"}`,
    ),
    untrusted: result.trusted ? null : { notes: result.trustNotes },
    answer: answerOf(scope, placed),
    unit: UNIT_WORDS[definition.unit],
    summary: summaryView(placed, definition.unit),
    notTested: notTestedLines(scope),
    deliveries: deliveriesView(result),
    arrived: deliveriesSentence(result),
    accounting: accountingView(result),
    universe: { ...universeView(result), files: populationFiles(scope) },
    contents: sections.map(({ anchor, heading }) => ({ anchor, heading })),
    sections,
    review: reviewView(scope.review),
    actions: actionsOf(scope, placed),
    monitored: sections.some(({ monitoring }) => monitoring !== null),
    openQuestions: openQuestions(policies),
    idleQuestions: idleQuestions(policies),
    quality: qualityView(scope),
    method: methodView(scope, placed),
  };
}
