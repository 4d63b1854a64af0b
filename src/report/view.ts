import type * as Shape from "#generated/types.js";
import type { DeepReadonly } from "#shared/deep-readonly.js";

/**
 * What the templates of a report print: texts and figures, ready to print. Every member is always there; what does not
 * apply is null or empty, because templates are strict. Its shape is schemas/results/report-view.schema.json.
 */
export type ReportView = DeepReadonly<Shape.ReportView>;
export type SummaryView = DeepReadonly<Shape.SummaryView>;
export type SummaryRow = DeepReadonly<Shape.SummaryRow>;
export type FiguresView = DeepReadonly<Shape.FiguresView>;
export type BarView = DeepReadonly<Shape.BarView>;
export type DeliveriesView = DeepReadonly<Shape.DeliveriesView>;
export type DeliveryCell = DeepReadonly<Shape.DeliveryCell>;
export type AccountingView = DeepReadonly<Shape.AccountingView>;
export type UniverseView = DeepReadonly<Shape.UniverseView>;
export type SectionView = DeepReadonly<Shape.SectionView>;
export type ClocksView = DeepReadonly<Shape.ClocksView>;
export type ClockCases = DeepReadonly<Shape.ClockCases>;
export type ClockEvent = DeepReadonly<Shape.ClockEvent>;
export type ClockPair = DeepReadonly<Shape.ClockPair>;
export type ClockSource = DeepReadonly<Shape.ClockSource>;
export type MonitoringView = DeepReadonly<Shape.MonitoringView>;
export type MonitoredSection = DeepReadonly<Shape.MonitoredSection>;
export type MonitoredDelegates = DeepReadonly<Shape.MonitoredDelegates>;
export type TrendCell = DeepReadonly<Shape.TrendCell>;
export type TrendView = DeepReadonly<Shape.TrendView>;
export type BelowView = DeepReadonly<Shape.BelowView>;
export type MeasuredAgain = DeepReadonly<Shape.MeasuredAgain>;
export type RuleView = DeepReadonly<Shape.RuleView>;
export type DelegateView = DeepReadonly<Shape.DelegateView>;
export type LineView = DeepReadonly<Shape.LineView>;
export type MonthsView = DeepReadonly<Shape.MonthsView>;
export type ReviewView = DeepReadonly<Shape.ReviewView>;
export type SectionReview = DeepReadonly<Shape.SectionReview>;
export type NotApplicableRow = DeepReadonly<Shape.NotApplicableRow>;
export type ReviewRow = DeepReadonly<Shape.ReviewRow>;
export type SectionFindings = DeepReadonly<Shape.SectionFindings>;
export type FindingGroup = DeepReadonly<Shape.FindingGroup>;
export type FindingView = DeepReadonly<Shape.FindingView>;
export type ActionView = DeepReadonly<Shape.ActionView>;
export type QuestionView = DeepReadonly<Shape.QuestionView>;
export type QualityView = DeepReadonly<Shape.QualityView>;
export type MethodView = DeepReadonly<Shape.MethodView>;
