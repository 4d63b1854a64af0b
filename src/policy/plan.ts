import type { ResolvedCounting } from "#calendar/counting.js";
import type { Day } from "#calendar/day.js";
import type { Rule } from "#generated/types.js";
import type { FieldInfo } from "#schema/record-fields.js";

/**
 * The plan: rules in force as small typed trees with every parameter, version and reading resolved. Both
 * engines run the same plan. Nodes are plain data.
 */
export type ValueType = "instant" | "number" | "text" | "boolean" | "list";

/** How a field's record is reached: the record at hand, the subject, or the subject's determination. */
export type Reach = "here" | "subject" | "determination";

export type RelationName =
  | "notices"
  | "decisionChanges"
  | "p2pRequests"
  | "otherP2pRequests"
  | "contactAttempts"
  | "appeals"
  | "information";

export interface FieldNode {
  readonly op: "field";
  readonly type: ValueType;
  readonly reach: Reach;
  /** The field as the rule writes it, for people. */
  readonly path: string;
  readonly info: FieldInfo;
  /** A date alone runs to its end (extension.until). */
  readonly runsToEnd: boolean;
}

export interface PickNode {
  readonly op: "earliest" | "latest";
  readonly type: "instant";
  readonly relation: RelationName;
  readonly reach: Reach;
  readonly info: FieldInfo;
  readonly where: PlanNode | null;
  readonly runsToEnd: boolean;
}

export interface PlusNode {
  readonly op: "plus";
  readonly type: "instant";
  readonly instant: PlanNode;
  readonly unit: "minutes" | "hours" | "calendarDays" | "businessDays";
  readonly amount: PlanNode;
  readonly counting: ResolvedCounting;
}

export interface ComparisonNode {
  readonly op: "equal" | "in" | "atMost" | "before" | "atOrBefore";
  readonly type: "boolean";
  readonly a: PlanNode;
  readonly b: PlanNode;
  /** A name field takes part: compared without case, space and accents. */
  readonly folded: boolean;
}

/**
 * A node; `asks` names the questions whose answer chose this very node. A verdict that never came by such a node
 * is the same under every answer.
 */
export type PlanNode = PlanTree & {
  readonly asks?: readonly string[];
  /** Name of the definition it stands for, for people. */
  readonly named?: string;
  /** What that definition says it is, in brief, for people. */
  readonly means?: string | undefined;
};

type PlanTree =
  | {
      readonly op: "literal";
      readonly type: ValueType;
      readonly value: boolean | number | string | readonly string[];
    }
  | FieldNode
  | { readonly op: "actAt" | "dueAt"; readonly type: "instant" }
  | {
      readonly op: "lookup";
      readonly type: ValueType;
      readonly table: string;
      readonly key: readonly PlanNode[];
      readonly column: string;
    }
  | PickNode
  | {
      readonly op: "count";
      readonly type: "number";
      readonly relation: RelationName;
      readonly reach: Reach;
      readonly where: PlanNode | null;
    }
  | {
      readonly op: "some";
      readonly type: "boolean";
      readonly relation: RelationName;
      readonly reach: Reach;
      readonly where: PlanNode | null;
    }
  | { readonly op: "earliestOf" | "latestOf"; readonly type: "instant"; readonly of: readonly PlanNode[] }
  | PlusNode
  | {
      readonly op: "if";
      readonly type: ValueType;
      readonly test: PlanNode;
      readonly then: PlanNode;
      readonly else: PlanNode | null;
    }
  | { readonly op: "all" | "any"; readonly type: "boolean"; readonly of: readonly PlanNode[] }
  | { readonly op: "not"; readonly type: "boolean"; readonly of: PlanNode }
  | ComparisonNode
  | { readonly op: "known"; readonly type: "boolean"; readonly field: FieldNode; readonly toMinute: boolean }
  | {
      readonly op: "permitted";
      readonly type: "boolean";
      readonly at: PlanNode;
      readonly gates: readonly GatePart[];
    };

/** A gate as `permitted` and the owed gate see it. */
export interface GatePart {
  readonly id: string;
  readonly when: PlanNode | null;
  readonly onlyIf: PlanNode;
}

/** The parts of a rule in one span of trigger dates, under one combination of readings. */
export type RuleBody =
  | {
      readonly kind: "deadline";
      readonly when: PlanNode | null;
      readonly start: PlanNode | null;
      readonly due: PlanNode;
      readonly stop: PlanNode;
      readonly earlyPasses: boolean;
      readonly extension: { readonly until: PlanNode; readonly counts: PlanNode } | null;
    }
  | {
      readonly kind: "gate";
      readonly when: PlanNode | null;
      readonly onlyIf: PlanNode;
      readonly owed: boolean;
      readonly gates: readonly GatePart[];
    }
  | {
      readonly kind: "requirement";
      readonly when: PlanNode | null;
      readonly must: PlanNode;
      readonly by: PlanNode | null;
    };

export interface Segment {
  /** First and last trigger date, inclusive; infinite ends are open. */
  readonly from: Day;
  readonly to: Day;
  /** Version in force; null where none is, or where the rule is not in force. */
  readonly version: string | null;
  readonly body: RuleBody | null;
}

export type Choices = Readonly<Record<string, string>>;

export interface Combination {
  readonly choices: Choices;
  readonly appliesTo: PlanNode;
  readonly trigger: PlanNode;
  readonly segments: readonly Segment[];
}

export interface RulePlan {
  readonly rule: Rule;
  readonly citations: readonly string[];
  readonly evidenceTag: "confirmed" | "partly" | "unconfirmed" | "internal";
  /** Spans of trigger dates in which the answer to a question decides which version is in force. */
  readonly unsettled: readonly { readonly question: string; readonly from: Day; readonly to: Day }[];
  /** One per combination of the options of the questions the rule can reach. */
  readonly combinations: readonly Combination[];
}

export interface PolicyPlan {
  readonly id: string;
  readonly zone: string;
  readonly appliesTo: readonly { readonly choices: Choices; readonly node: PlanNode }[];
  readonly rules: readonly RulePlan[];
}
