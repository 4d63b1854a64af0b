import type { Disposition, NotTested } from "#generated/types.js";
import { codeWord } from "#schema/code-word.js";
import { fieldWords } from "#schema/field-phrase.js";
import { wordFor } from "#shared/word-for.js";

export const DELIVERY_WORDS: Readonly<Record<string, string>> = {
  delivered: "delivered",
  partial: "partial",
  "not-delivered": "not delivered",
  "not-kept": "not kept",
};

export const CLASS_WORDS: Readonly<Record<string, string>> = {
  breach: "not met",
  "request-defect": "defect of the request",
  advisory: "recommendation not followed",
  "policy-conflict": "conflict within the policy",
  observation: "observation",
};

export const DIRECTION_WORDS: Readonly<Record<string, string>> = {
  "under-service": "less than required",
  "over-service": "more favourable than policy",
};

export const PARTY_WORDS: Readonly<Record<string, string>> = {
  plan: "plan",
  reviewer: "plan's reviewer",
  delegate: "delegate",
  provider: "provider",
};

/** A field, or a kind of record, and why nothing decided by it. */
export function gapWords({ field, cause }: NotTested, kind?: string): string {
  const why = wordFor(CAUSE_WORDS, cause);
  const what = fieldWords(field, kind);
  return cause === "kind-not-delivered" ? `${what}: ${why}` : `${what} is ${why}`;
}

export const UNIT_WORDS = { cases: "Cases", subjects: "Records" } as const;

export const FILE_WORDS: Readonly<Record<string, string>> = {
  read: "read",
  unreadable: "could not be read",
  unmapped: "no mapping fits",
  empty: "empty",
  "header-only": "header without rows",
};

/** What a reviewer says of a factor or of a result. */
export const SCORE_WORDS = {
  met: "Met",
  "not-met": "Not met",
  na: "NA",
  "not-applicable": "Not applicable",
  "cannot-tell": "Cannot tell",
} as const;

export const CAUSE_WORDS: Readonly<Record<string, string>> = {
  "field-not-delivered": "not delivered",
  "kind-not-delivered": "records not delivered",
  "flag-not-coded": "not coded",
};

/** What is to be done with a finding, as a heading and in a sentence. */
export const BUCKET_WORDS: Readonly<Record<string, { readonly heading: string; readonly about: string }>> = {
  "act-today": {
    heading: "Act today",
    about:
      "Nothing is recorded and the time has run out, or a discussion was turned down that the policy still permits: it can still be done for the member. Send these to operations first.",
  },
  "check-data": {
    heading: "Check the data",
    about:
      "Undecided for want of data, or no record found. Most of these are records that did not join: clear them before anything is counted.",
  },
  confirm: {
    heading: "Confirm",
    about:
      "The record shows it by times, roles or the order of events. Hold it against the letter, the log or the recording before it leaves this desk.",
  },
  "fix-once": {
    heading: "Fix once",
    about: "What letters say, by template or by who wrote them: one correction mends all of a line.",
  },
  decide: {
    heading: "Decide",
    about:
      "An open question decides these. One answer on file settles all of its line; the command p2p-audit questions lists the words, the readings and who can answer.",
  },
  information: {
    heading: "For information",
    about:
      "No duty of the plan left short: more favourable than policy, defects of a request, recommendations, conflicts within a policy. Never counted with what is not met.",
  },
};

/** The heading of a bucket; its id where there is none. */
export function bucketHeading(id: string): string {
  return BUCKET_WORDS[id]?.heading ?? id;
}

/** What became of a finding. Nobody accepts that a duty is not met: it is acknowledged, with the number of a plan to correct it. */
export const DISPOSITION_WORDS: Readonly<Record<NonNullable<Disposition["disposition"]>, string>> = {
  confirmed: "confirmed",
  disputed: "disputed",
  "data-error": "data error",
  remediated: "remediated",
  acknowledged: "acknowledged (corrective action plan)",
};

/** Kinds of standard on the same event, as column headings. */
export const CLOCK_KIND_WORDS = {
  law: "State law",
  federal: "Federal rule",
  contract: "Contract",
  policy: "Plan's policy",
  accreditation: "Accreditation",
} as const;

/** Why no rule of a source judges an event. */
export const CLOCK_WITHOUT_WORDS = { "sets-none": "sets none", "not-encoded": "not encoded here" } as const;

export const DID_NOT_RUN = "did not run";
export const HAS_NO_SUCH_RULE = "the policy ran without this rule";
export const NOT_STATED = "not stated";
/** Of one case under one kind of standard. */
export const NO_FINDING = "no finding";
export const NO_RULE_TESTED = "no rule tested";

/** In a cell that has nothing to say. */
export const NO_FIGURE = "–";

/** The last month of at least 20 cases against the one before it. */
export const MOVEMENT_WORDS = {
  higher: "higher",
  lower: "lower",
  same: "the same",
  few: "fewer than 20 cases",
  none: NO_FIGURE,
} as const;

export const NONE_YET = "none yet";

export const NO_ACTIONS =
  "No corrective action is given to this report. Cause, action, owner, due date and the result of measuring again are left to be written; the committee packet carries the plan's own list of actions, where there is one.";

export const NOT_TESTABLE = "not testable from this data";
export const CARVED_OUT = "not applicable: carved out";
export const NO_DELEGATE = "plan or none recorded";
const NO_LINE = "product line not recorded";
export const NOT_RECORDED = "not recorded";

export const NOT_SAID = "not said";
export const NOT_KNOWN = "not known";
export const NO_RECORD = "no record found";
export const NO_LEGEND = "No confidentiality legend is configured.";
export const ALL_DATES = "all dates delivered";

/** A product line in words; null: none is recorded. */
export function lineWords(line: string | null): string {
  return line === null ? NO_LINE : codeWord("lineOfBusiness", line);
}
