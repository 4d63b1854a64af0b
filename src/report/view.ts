/**
 * What the templates of a report print: texts and figures, ready to print. Every member is always there; what does not
 * apply is null or empty, because templates are strict.
 */
export interface ReportView {
  readonly title: string;
  readonly subtitle: string | null;
  readonly audit: string;
  readonly plan: string;
  readonly asOf: string;
  readonly period: string;
  readonly dating: string;
  readonly zones: string;
  readonly confidentiality: string;
  /** The legend and the title, as the inside of a CSS string for the page margins. */
  readonly margin: { readonly legend: string; readonly title: string };
  readonly statement: readonly string[];
  readonly basis: readonly string[];
  readonly untrusted: { readonly notes: readonly string[] } | null;
  readonly answer: readonly string[];
  readonly unit: string;
  readonly summary: SummaryView;
  readonly notTested: readonly string[];
  readonly deliveries: DeliveriesView;
  /** Expected deliveries in a sentence. */
  readonly arrived: string;
  readonly accounting: AccountingView;
  readonly universe: UniverseView;
  readonly contents: readonly { readonly anchor: string; readonly heading: string }[];
  readonly sections: readonly SectionView[];
  /** How the mock file review was drawn and scored; null where none was read back. */
  readonly review: ReviewView | null;
  readonly actions: readonly ActionView[];
  readonly openQuestions: readonly QuestionView[];
  readonly quality: QualityView;
  readonly method: MethodView;
}

export interface SummaryView {
  readonly rows: readonly SummaryRow[];
  readonly notTestable: string | null;
}

/** A line of page one: figures, or a text where there are none. */
export interface SummaryRow {
  readonly section: string;
  readonly title: string;
  readonly tag: string;
  readonly figures: FiguresView | null;
  readonly text: string | null;
}

/** The figures of a rule, as printed. */
export interface FiguresView {
  readonly tested: string;
  readonly met: string;
  readonly notMet: string;
  readonly hasNotMet: boolean;
  readonly undecided: string;
  /** Words against data, where there are both or either; null where none is undecided. */
  readonly undecidedSplit: string | null;
  readonly pending: string;
  readonly notApplicable: string;
  readonly rate: string;
  readonly range: string | null;
  readonly bar: BarView | null;
}

/** A bar of three parts on a scale of 120 by 10. */
export interface BarView {
  readonly label: string;
  readonly met: BarPart;
  readonly notMet: BarPart;
  readonly undecided: BarPart;
}

export interface BarPart {
  readonly x: number;
  readonly width: number;
}

export interface DeliveriesView {
  readonly kinds: readonly string[];
  readonly rows: readonly { readonly sender: string; readonly cells: readonly DeliveryCell[] }[];
  readonly notes: readonly string[];
}

export interface DeliveryCell {
  readonly text: string;
  readonly detail: string | null;
  readonly isGap: boolean;
}

export interface AccountingView {
  readonly sentence: string;
  readonly isConserved: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly sender: string;
    readonly status: string;
    readonly rows: string;
    readonly accepted: string;
    readonly rejected: string;
  }[];
}

export interface UniverseView {
  readonly decisions: readonly string[];
  readonly rows: readonly {
    readonly sender: string;
    readonly delegate: string;
    readonly line: string;
    readonly counts: readonly string[];
    readonly total: string;
  }[];
  readonly totals: readonly string[];
  readonly total: string;
}

export interface SectionView {
  readonly anchor: string;
  readonly heading: string;
  readonly domain: string | null;
  /** What its figures count, as a column heading. */
  readonly unit: string;
  readonly text: string;
  readonly notTestable: string | null;
  readonly carvedOut: string | null;
  /** Why there are no figures, where there are none. */
  readonly empty: string | null;
  readonly rules: readonly RuleView[];
  readonly totals: readonly { readonly policy: string; readonly figures: FiguresView }[];
  readonly apart: readonly RuleView[];
  readonly beside: readonly RuleView[];
  readonly lines: readonly LineView[];
  /** What reviewers scored on a sample; never added to the figures. */
  readonly review: SectionReview | null;
  readonly delegates: readonly DelegateView[];
  readonly months: MonthsView | null;
  readonly findings: SectionFindings;
}

export interface RuleView {
  readonly title: string;
  readonly id: string;
  readonly policy: string;
  readonly cites: string;
  readonly tag: string;
  readonly asks: string;
  readonly party: string;
  readonly priority: string;
  /** Class and direction of what is not met, where it is not a duty of the plan left short. */
  readonly sort: string;
  readonly members: string | null;
  readonly figures: FiguresView;
  readonly notes: readonly string[];
}

export interface DelegateView {
  readonly rule: string;
  readonly rows: readonly { readonly delegate: string; readonly figures: FiguresView }[];
}

export interface LineView {
  readonly rule: string;
  readonly rows: readonly { readonly line: string; readonly figures: FiguresView }[];
}

export interface ReviewView {
  readonly title: string;
  readonly statement: readonly string[];
  readonly method: readonly string[];
  readonly facts: readonly string[];
  readonly digests: readonly { readonly name: string; readonly sha256: string }[];
}

export interface SectionReview {
  readonly rows: readonly ReviewRow[];
  readonly factors: readonly {
    readonly line: string;
    readonly factor: string;
    readonly met: string;
    readonly notMet: string;
    readonly na: string;
    readonly share: string;
    /** Files on which the reviewer and the data differ. */
    readonly differs: string;
  }[];
  /** Files that do not apply, with the reason and what took their place. */
  readonly replaced: readonly string[];
}

/** A sample by product line; what is not scored is empty, and `share` says why. */
export interface ReviewRow {
  readonly line: string;
  readonly universe: string;
  readonly drawn: string;
  readonly scored: string;
  readonly met: string;
  readonly notMet: string;
  readonly na: string;
  readonly share: string;
  readonly band: string;
  readonly supports: string;
  readonly note: string | null;
}

export interface MonthsView {
  readonly months: readonly string[];
  readonly rows: readonly { readonly rule: string; readonly cells: readonly string[] }[];
  readonly note: string | null;
}

export interface SectionFindings {
  /** How many there are, and what is left out; null where the section has no rule. */
  readonly sentence: string | null;
  readonly groups: readonly FindingGroup[];
}

export interface FindingGroup {
  readonly title: string;
  readonly note: string | null;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  readonly anchor: string;
  readonly fingerprint: string;
  /** CSS class of the outcome. */
  readonly mark: "not-met" | "undecided" | "apart";
  readonly outcome: string;
  readonly rule: string;
  readonly subject: string;
  readonly cites: string;
  readonly tag: string;
  /** Who is bound, priority and version. */
  readonly meta: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly stillOpen: boolean;
  readonly explanation: string;
  readonly readings: readonly { readonly options: string; readonly outcome: string; readonly due: string }[];
  readonly readingsAgree: string | null;
  readonly missing: string | null;
  readonly followsFrom: { readonly text: string; readonly anchor: string | null } | null;
  readonly beside: readonly string[];
  readonly records: readonly string[];
  readonly followers: readonly FindingView[];
}

/** A line of the corrective-action table; the other columns are left for the committee. */
export interface ActionView {
  readonly rule: string;
  readonly notMet: string;
  readonly concentrates: string;
}

export interface QuestionView {
  readonly id: string;
  readonly clause: string;
  readonly words: string;
  readonly askedOf: string;
  readonly suggestion: string | null;
  readonly decides: string;
  readonly options: readonly {
    readonly option: string;
    readonly meaning: string;
    readonly met: string;
    readonly notMet: string;
    readonly undecided: string;
    readonly other: string;
  }[];
}

export interface QualityView {
  readonly rejects: readonly {
    readonly code: string;
    readonly file: string;
    readonly column: string;
    readonly rows: string;
    readonly help: string;
  }[];
  readonly unmapped: readonly {
    readonly code: string;
    readonly field: string;
    readonly file: string;
    readonly column: string;
    readonly rows: string;
    readonly share: string;
    readonly rules: string;
  }[];
  readonly integrity: readonly {
    readonly code: string;
    readonly message: string;
    readonly records: string;
    readonly examples: string;
  }[];
  readonly missing: readonly { readonly field: string; readonly findings: string }[];
  readonly fields: readonly {
    readonly sender: string;
    readonly kind: string;
    readonly notDelivered: string;
    readonly notKept: string;
  }[];
}

export interface MethodView {
  readonly program: string;
  readonly checked: string | null;
  readonly policies: readonly {
    readonly title: string;
    readonly source: string;
    readonly versions: readonly string[];
    readonly applies: readonly string[];
    readonly evidence: string;
  }[];
  readonly ratify: readonly string[];
  readonly parameters: readonly {
    readonly policy: string;
    readonly title: string;
    readonly value: string;
    readonly setBy: string;
  }[];
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string;
    readonly by: string;
  }[];
  readonly calendars: readonly string[];
  readonly digests: readonly { readonly name: string; readonly sha256: string }[];
  readonly closing: readonly string[];
}
