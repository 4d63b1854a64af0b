import type { Chart } from "#charts/chart.js";

/** What the templates of the packet print: texts, ready to print. Every member is always there, absent as null. */
export interface PacketView {
  readonly title: string;
  /** The logo as SVG, and as an address that an image may name; null where there is none. */
  readonly logo: { readonly svg: string; readonly address: string } | null;
  readonly committee: string;
  readonly meeting: string | null;
  readonly plan: string;
  readonly productLine: string | null;
  readonly period: string;
  readonly dating: string;
  readonly asOf: string;
  readonly legend: string;
  /** The legend and the title, as the inside of a CSS string for the page margins. */
  readonly margin: { readonly legend: string; readonly title: string };
  /** `DRAFT`, or by whom and when the figures were validated. */
  readonly status: string;
  readonly isDraft: boolean;
  readonly untrusted: readonly string[];
  readonly answer: readonly string[];
  readonly universe: readonly string[];
  readonly lines: readonly LineView[];
  readonly previousLabel: string | null;
  readonly footnotes: readonly string[];
  readonly notes: readonly string[];
  readonly peerToPeer: readonly string[];
  readonly waiting: readonly string[];
  readonly concentrates: readonly string[];
  readonly motions: readonly string[];
  readonly actions: readonly ActionLine[];
  readonly restated: readonly string[];
  readonly trends: readonly Chart[];
  readonly delays: readonly DelayView[];
  /** Steps away from the due line, outwards. */
  readonly delaySteps: readonly string[];
  readonly breakdowns: readonly BreakdownView[];
  /** All who decided in some breakdown, in their order. */
  readonly deciders: readonly string[];
  readonly apart: readonly string[];
  readonly questions: readonly PacketQuestion[];
  /** How many questions are left out here, and where they stand; null where none is. */
  readonly otherQuestions: string | null;
  readonly quality: readonly string[];
  readonly measures: readonly string[];
  readonly minutes: readonly string[];
  /** What reviewers found on a sample, rule by rule. */
  readonly validation: readonly string[];
  readonly method: readonly string[];
  readonly policies: readonly {
    readonly name: string;
    readonly versions: string;
    readonly evidence: string;
  }[];
  readonly digests: readonly { readonly name: string; readonly sha256: string }[];
  /** That inputs which nothing read are left out here; null where none is. */
  readonly otherDigests: string | null;
  readonly signOff: readonly string[];
  readonly smallCells: string;
}

/** A line of page one. */
export interface LineView {
  readonly group: string;
  readonly title: string;
  readonly cite: string;
  readonly tag: string;
  readonly cases: string;
  readonly met: string;
  readonly notMet: string;
  readonly undecided: string;
  readonly documented: string;
  readonly possible: string;
  /** The action level with the number of its footnote. */
  readonly actBelow: string;
  readonly standing: string;
  readonly isBelow: boolean;
  /** As restated, and in brackets as it was first shown. */
  readonly previous: string | null;
}

export interface ActionLine {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly note: string;
}

/** The acts of a duty around its due line, drawn and as a row of figures. */
export interface DelayView extends Chart {
  /** From the earliest to the latest, then what never came; a count of several steps stands over as many columns. */
  readonly cells: readonly { readonly over: number; readonly text: string }[];
}

/** A duty by who decided. */
export interface BreakdownView {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly cases: string;
    readonly met: string;
    readonly notMet: string;
    readonly undecided: string;
    readonly documented: string;
  }[];
}

export interface PacketQuestion {
  readonly words: string;
  readonly source: string;
  readonly askedOf: string;
  readonly decides: string;
}
