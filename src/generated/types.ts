// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * A value, predicate or instant of the rule language (docs/language.md): a literal, or an object with exactly one operator.
 */
export type Expression = boolean | number | string | string[] | ExpressionObject;
/**
 * An instant and a duration.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Plus = [Expression, Duration];
/**
 * A field of the request or of its decision, or a fact that is worked out from them (docs/measures.md).
 */
export type MeasureField =
  | "disposition"
  | "outcome"
  | "newInformation"
  | "channel"
  | "refusedReason"
  | "requesterRole"
  | "reviewerRole"
  | "mode"
  | "decision"
  | "reasonCategory"
  | "delegate"
  | "lineOfBusiness"
  | "payer"
  | "program"
  | "serviceType"
  | "specialty"
  | "domain"
  | "urgency"
  | "reviewType"
  | "sender"
  | "timing"
  | "month"
  | "heldMonth"
  | "weekday"
  | "hour"
  | "appealed"
  | "later"
  | "asked";
/**
 * A time of the request or of its decision, or one that is worked out.
 */
export type MeasureMoment =
  | "receivedAt"
  | "startedAt"
  | "disposedAt"
  | "decidedAt"
  | "requestReceivedAt"
  | "providerNoticeAt"
  | "providerLetterDate";
/**
 * One testable statement encoded from clauses; one file per rule.
 */
export type Rule = DeadlineRule | GateRule | RequirementRule;
/**
 * A standard the rule serves; keyed by a field of the determination where one rule serves several elements.
 */
export type Standard = string | StandardByField;
/**
 * How the dashboard counts what this run leaves undecided, has still running, or finds not applicable: in one of its figures, in the total alone (counted), not at all, or by the flag of the source system. Left out: undecided is in the total, the others are not.
 */
export type CountedAs = "met" | "not-met" | "counted" | "left-out" | "by-flag";
/**
 * One line of arrivals.ndjson: a file that arrived, or one that was withdrawn. Lines are added and never changed.
 */
export type HistoryLine = ArrivalLine | WithdrawalLine;
/**
 * An instant (ISO 8601 with offset), or a range of instants; null ends are unknown.
 */
export type InstantOrRange = null | string | InstantRange;
/**
 * One line of ledger.ndjson: all that intake made of a drop, so that it can be judged again. An instant is a number, microseconds since 1970-01-01T00:00Z; `not-yet` an act that had not happened.
 */
export type LedgerLine =
  | LedgerHead
  | LedgerCalendar
  | LedgerTable
  | LedgerControl
  | LedgerFile
  | LedgerReject
  | LedgerSetAside
  | LedgerUnmappedCode
  | LedgerIntegrity
  | LedgerSuperseded
  | LedgerOrigin
  | LedgerRecordLine;
/**
 * Date that puts a case into a span.
 */
export type DatedBy = "trigger" | "decidedAt" | "requestReceivedAt";
/**
 * Why something is counted otherwise.
 */
export type ReasonOfDifference =
  | "decided-otherwise"
  | "undecided-data"
  | "undecided-words"
  | "rule-broke"
  | "pending"
  | "not-applicable"
  | "may-not-apply"
  | "dated-otherwise"
  | "other-part"
  | "no-result"
  | "no-flag"
  | "not-on-their-list"
  | "no-record"
  | "set-aside"
  | "repeated"
  | "not-delivered";
/**
 * How it is counted: in a figure, in the total alone (counted), or not at all (null).
 */
export type MarkOrNone = "met" | "not-met" | "counted" | null;
/**
 * What can be why a finding differs.
 */
export type Cause =
  | "data"
  | "set-aside"
  | "delivery"
  | "mapping"
  | "policy"
  | "answer"
  | "calendar"
  | "configuration"
  | "program"
  | "as-of"
  | "period"
  | "not-found";
/**
 * Which way a verdict flips.
 */
export type FlipDirection =
  | "newly-not-met"
  | "no-longer-not-met"
  | "newly-open"
  | "now-decided"
  | "open-otherwise"
  | "now-met"
  | "clock-running"
  | "now-applies"
  | "no-longer-applies";
/**
 * A number, or the least and the greatest.
 */
export type Amount = number | [number, number];
/**
 * Outcome.
 */
export type Expected = "pass" | "fail" | "not-applicable" | "pending" | "indeterminate" | "needs-review";

/**
 * Every schema, so that shared shapes are generated once.
 */
export interface AllSchemas {
  Appeal: Appeal;
  ContactAttempt: ContactAttempt;
  DecisionChange: DecisionChange;
  Determination: Determination;
  Information: Information;
  LetterTemplate: LetterTemplate;
  Notice: Notice;
  P2pRequest: P2PRequest;
  Calendar: Calendar;
  RuleCases: RuleCases;
  ClauseRegister: ClauseRegister;
  Definitions: Definitions;
  Events: Events;
  Expression: Expression;
  Policy: Policy;
  Rule: Rule;
  Survivors: Survivors;
  Table: Table;
  AuditConfig: AuditConfig;
  ControlFile: ControlFile;
  DashboardFigures: DashboardFigures;
  Disposition: Disposition;
  HistoryLine: HistoryLine;
  Mapping: Mapping;
  PacketConfig: PacketConfig;
  Proposals: Proposals;
  Thresholds: Thresholds;
  ArrivalChecks: ArrivalChecks;
  AuditResult: AuditResult;
  FileReview: FileReview;
  FileSample: FileSample;
  Finding: Finding;
  Gate: Gate;
  IntegrityChecks: IntegrityChecks;
  IntegrityInstance: IntegrityInstance;
  LedgerLine: LedgerLine;
  Manifest: Manifest;
  MeasureDefinitions: MeasureDefinitions;
  PacketFigures: PacketFigures;
  PendingClock: PendingClock;
  QuestionLine: QuestionLine;
  Reconciliation: Reconciliation;
  Reject: Reject;
  ReportView: ReportView;
  ReportDefinition: ReportDefinition;
  ReviewDefinition: ReviewDefinition;
  RunComparison: RunComparison;
  ValidationSample: ValidationSample;
  Validation: Validation;
  WhatIf: WhatIf;
  Recipe: Recipe;
}
/**
 * One appeal, grievance or dispute about a determination.
 */
export interface Appeal {
  /**
   * Key.
   */
  appealId: string;
  /**
   * Determination appealed.
   */
  determinationId: string;
  /**
   * When the appeal was received.
   */
  receivedAt?: string;
  /**
   * Who filed it.
   */
  filedBy?: "member" | "provider" | "representative";
  /**
   * Level of the appeal.
   */
  level?: "plan" | "provider-dispute" | "external" | "state-hearing" | "second-level";
  /**
   * Status of the appeal.
   */
  status?: "open" | "decided" | "withdrawn" | "dismissed";
  /**
   * Handled as expedited.
   */
  expedited?: boolean;
  /**
   * Filed by somebody, or logged by mistake from a peer-to-peer request.
   */
  source?: "filed" | "p2p-logged";
  /**
   * Result.
   */
  outcome?: "upheld" | "overturned" | "partly-overturned";
  /**
   * When it was decided.
   */
  decidedAt?: string;
}
/**
 * One attempt of the plan to reach the requester of a peer-to-peer discussion.
 */
export interface ContactAttempt {
  /**
   * Key of the attempt.
   */
  attemptId: string;
  /**
   * Request the attempt belongs to.
   */
  p2pId: string;
  /**
   * When the attempt was made.
   */
  attemptedAt?: string;
  /**
   * Who made it.
   */
  byRole?: "staff" | "medical-director" | "designated-peer-reviewer" | "clinical-pharmacist" | "other";
  /**
   * First contact, or the call at an appointment.
   */
  kind?: "contact" | "appointment";
  /**
   * Who called whom.
   */
  direction?: "outbound" | "inbound";
  /**
   * What came of it.
   */
  result?: "reached" | "voicemail" | "no-answer" | "wrong-number";
}
/**
 * One later change or confirmation of a determination.
 */
export interface DecisionChange {
  /**
   * Key of the change.
   */
  changeId: string;
  /**
   * Determination that was changed.
   */
  determinationId: string;
  /**
   * When the change was decided.
   */
  changedAt?: string;
  /**
   * What led to the change.
   */
  basis?: "p2p" | "appeal" | "reopening" | "clerical";
  /**
   * What came of it.
   */
  result?: "approve" | "partly" | "upheld";
  /**
   * The change rests on information that was not there before.
   */
  basedOnNewInformation?: boolean;
  /**
   * Ground of a reopening, as recorded.
   */
  reopeningGround?: string;
}
/**
 * One decision on one request for authorisation, made or still to be made. A denial is a determination whose decision is deny, modify, delay, reduce or terminate.
 */
export interface Determination {
  /**
   * Key of the determination, unique in a drop; prefixed by the mapping where senders share numbers.
   */
  determinationId: string;
  /**
   * Number of the authorisation request the determination answers.
   */
  authorizationId?: string;
  /**
   * Payer whose policy governs the determination, as an identifier used by the policies.
   */
  payer?: string;
  /**
   * Who decided, where that is a delegate; blank: the plan itself.
   */
  delegate?: string;
  /**
   * Health plan for which a specialty manager decided.
   */
  clientPlan?: string;
  /**
   * Member the request is for.
   */
  memberId?: string;
  /**
   * Product line of the member.
   */
  lineOfBusiness?:
    "medi-cal" | "medicaid" | "medicare-advantage" | "mmp" | "commercial" | "exchange" | "other";
  /**
   * State whose law governs, as a two-letter code.
   */
  state?: string;
  /**
   * Clinical programme of the request (e.g. advanced-imaging).
   */
  program?: string;
  /**
   * Second programme, where a request belongs to two.
   */
  secondaryProgram?: string;
  /**
   * Kind of service (e.g. imaging, dme, retail-medication).
   */
  serviceType?: string;
  /**
   * Procedure or drug code as recorded.
   */
  serviceCode?: string;
  /**
   * Condition group, used by specialty tables.
   */
  condition?: string;
  /**
   * NCQA domain of the decision.
   */
  domain?: "nonbehavioral" | "behavioral" | "pharmacy";
  /**
   * When the review took place. NCQA says postservice for retrospective.
   */
  reviewType?: "preservice" | "concurrent" | "retrospective";
  /**
   * Urgency the requester asked for.
   */
  urgencyRequested?: "standard" | "urgent";
  /**
   * Urgency the plan handled the request with. Medi-Cal says standard and expedited.
   */
  urgency?: "standard" | "urgent";
  /**
   * The care was already under way when a concurrent review was made.
   */
  careUnderway?: boolean;
  /**
   * When the plan or delegate received the request.
   */
  requestReceivedAt?: string;
  /**
   * How the request arrived.
   */
  requestChannel?: "electronic" | "phone" | "fax" | "mail" | "portal";
  /**
   * Provider who asked for the authorisation.
   */
  requestingProviderId?: string;
  /**
   * Licence of the requesting provider (MD, DO, RN, PharmD, PhD, BCBA-D, other).
   */
  requestingProviderLicense?: string;
  /**
   * Practitioner treating the member.
   */
  treatingProviderId?: string;
  /**
   * Specialty of the requested care.
   */
  specialty?: string;
  /**
   * When the information reasonably necessary and requested was complete.
   */
  informationCompleteAt?: string;
  /**
   * When the member was told of an extension.
   */
  extensionNoticedAt?: string;
  /**
   * Until when the time was extended; a date runs to its end.
   */
  extensionUntil?: string;
  /**
   * When the plan knew that it could not decide in time.
   */
  delayKnownAt?: string;
  /**
   * Why the decision was delayed.
   */
  delayReason?: "information" | "consultation" | "examination" | "other";
  /**
   * The decision; pending while none is made.
   */
  decision?: "pending" | "approve" | "deny" | "modify" | "delay" | "reduce" | "terminate";
  /**
   * When the decision was made.
   */
  decidedAt?: string;
  /**
   * When a reduction or termination takes effect.
   */
  effectiveAt?: string;
  /**
   * When the treating provider agreed to a care plan.
   */
  carePlanAgreedAt?: string;
  /**
   * When care under way ended because of the decision.
   */
  careEndedAt?: string;
  /**
   * Ground of an adverse decision.
   */
  reasonCategory?: "medical-necessity" | "investigational" | "benefit-exclusion" | "administrative" | "mixed";
  /**
   * Reason code of the source system.
   */
  reasonCode?: string;
  /**
   * Criterion or guideline applied.
   */
  criteriaRef?: string;
  /**
   * Professional who made the decision.
   */
  decisionMakerId?: string;
  /**
   * Name of the professional who made the decision.
   */
  decisionMakerName?: string;
  /**
   * Role of the decision maker.
   */
  decisionMakerRole?:
    | "medical-director"
    | "physician-reviewer"
    | "pharmacist"
    | "psychologist"
    | "nurse"
    | "other-clinician"
    | "non-clinical"
    | "software";
  /**
   * Licence of the decision maker (MD, DO, RN, PharmD, PhD, BCBA-D, other).
   */
  decisionMakerLicenseType?: string;
  /**
   * State that licensed the decision maker, two letters.
   */
  decisionMakerLicenseState?: string;
  /**
   * Specialty of the decision maker.
   */
  decisionMakerSpecialty?: string;
  /**
   * An artificial-intelligence or software tool took part in the decision, as the plan reports it.
   */
  aiToolUsed?: boolean;
  /**
   * The source system's own flag that the decision was timely; never used for a verdict.
   */
  reportedTimely?: boolean;
}
/**
 * Information asked for or received for a determination.
 */
export interface Information {
  /**
   * Key.
   */
  informationId: string;
  /**
   * Determination it belongs to.
   */
  determinationId: string;
  /**
   * The plan had asked for it.
   */
  requested?: boolean;
  /**
   * When the plan asked.
   */
  requestedAt?: string;
  /**
   * When it arrived.
   */
  receivedAt?: string;
  /**
   * How it arrived.
   */
  channel?: "portal" | "fax" | "mail" | "email" | "phone";
  /**
   * When it was presented to the reviewer.
   */
  presentedAt?: string;
}
/**
 * One version of a letter template, reviewed once; its content flags hold for every notice made from it unless the notice has its own.
 */
export interface LetterTemplate {
  /**
   * Key: template and version.
   */
  templateVersionId: string;
  /**
   * Template.
   */
  templateId: string;
  /**
   * Version of the template.
   */
  version?: string;
  /**
   * First day the version was in use.
   */
  from?: string;
  /**
   * Last day the version was in use; blank: still in use.
   */
  to?: string;
  /**
   * To whom letters of the template go.
   */
  audience?: "member" | "requesting-provider" | "treating-provider" | "facility" | "provider-unspecified";
  /**
   * What kind of telephone number the template gives for the responsible professional.
   */
  phoneKind?: "direct" | "extension" | "main-line";
  /**
   * The letter states a specific reason for the decision. Blank: nobody has looked.
   */
  reasonStated?: boolean;
  /**
   * The reason is in plain language, without unexplained abbreviations or codes. Blank: nobody has looked.
   */
  reasonPlain?: boolean;
  /**
   * The letter names the criterion, guideline or benefit provision the decision rests on. Blank: nobody has looked.
   */
  criteriaCited?: boolean;
  /**
   * The letter says that a copy of the criterion can be had on request. Blank: nobody has looked.
   */
  criteriaAvailable?: boolean;
  /**
   * The letter gives the clinical reason for a decision on medical necessity. Blank: nobody has looked.
   */
  clinicalReason?: boolean;
  /**
   * A delay letter says which information, consultation or examination is awaited. Blank: nobody has looked.
   */
  missingInformation?: boolean;
  /**
   * The letter names the specific service approved, denied or modified. Blank: nobody has looked.
   */
  specificService?: boolean;
  /**
   * The letter or call tells the practitioner that a reviewer is available to discuss the decision, and how to reach the reviewer. Blank: nobody has looked.
   */
  p2pOffered?: boolean;
  /**
   * The letter describes the right to appeal, including the right to submit comments and documents. Blank: nobody has looked.
   */
  appealRights?: boolean;
  /**
   * The letter describes the appeal process, including representation and time frames. Blank: nobody has looked.
   */
  appealProcess?: boolean;
  /**
   * The letter describes the expedited appeal. Blank: nobody has looked.
   */
  expeditedAppeal?: boolean;
  /**
   * The letter describes external review (for California: independent medical review). Blank: nobody has looked.
   */
  externalReview?: boolean;
  /**
   * The letter tells the member how to file a grievance. Blank: nobody has looked.
   */
  grievanceInfo?: boolean;
  /**
   * The letter tells the Medi-Cal member of the right to a state hearing. Blank: nobody has looked.
   */
  stateHearing?: boolean;
  /**
   * The letter tells of aid paid pending or continuation of benefits. Blank: nobody has looked.
   */
  benefitContinuation?: boolean;
  /**
   * The letter says that copies of the documents relied on are free of charge. Blank: nobody has looked.
   */
  documentsFree?: boolean;
  /**
   * The letter tells the provider how to dispute the decision in writing. Blank: nobody has looked.
   */
  providerDispute?: boolean;
  /**
   * The letter names the credentials of the professional who decided. Blank: nobody has looked.
   */
  credentials?: boolean;
  /**
   * Who reviewed the template.
   */
  reviewedBy?: string;
  /**
   * When it was reviewed.
   */
  reviewedOn?: string;
}
/**
 * One letter, fax, message or telephone call that tells somebody of a decision, a delay or an extension.
 */
export interface Notice {
  /**
   * Key of the notice.
   */
  noticeId: string;
  /**
   * Determination the notice is about.
   */
  determinationId: string;
  /**
   * What the notice tells.
   */
  purpose?: "denial" | "delay" | "extension" | "approval" | "revised" | "appeal";
  /**
   * To whom it is addressed; provider-unspecified where the extract says only provider.
   */
  audience?: "member" | "requesting-provider" | "treating-provider" | "facility" | "provider-unspecified";
  /**
   * How it went out.
   */
  channel?: "phone" | "voicemail" | "fax" | "mail" | "portal" | "email";
  /**
   * When the letter was made.
   */
  generatedAt?: string;
  /**
   * When it was sent, or when the call was made.
   */
  sentAt?: string;
  /**
   * When the mail vendor received it.
   */
  mailVendorReceivedAt?: string;
  /**
   * Postmark.
   */
  postmarkedAt?: string;
  /**
   * Date printed on the letter.
   */
  letterDate?: string;
  /**
   * When the addressee received it.
   */
  receivedAt?: string;
  /**
   * Who sent it or made the call.
   */
  sentBy?: string;
  /**
   * Template it was made from.
   */
  templateId?: string;
  /**
   * Number of a prescribed form.
   */
  formId?: string;
  /**
   * Language of the letter.
   */
  language?: string;
  /**
   * Identifier of the professional named as responsible for the decision.
   */
  responsibleId?: string;
  /**
   * Name of the professional named as responsible for the decision.
   */
  responsibleName?: string;
  /**
   * Telephone number given for the responsible professional.
   */
  responsiblePhone?: string;
  /**
   * What kind of number that is.
   */
  phoneKind?: "direct" | "extension" | "main-line";
  /**
   * A fax was the complete letter.
   */
  completeLetter?: boolean;
  /**
   * Addressed to the attending or treating practitioner without a name, after a documented search.
   */
  attentionLine?: boolean;
  /**
   * The addressee opted in to electronic notices.
   */
  optedIn?: boolean;
  /**
   * Anticipated decision date given in a delay notice.
   */
  anticipatedDecisionAt?: string;
  /**
   * Where the content flags come from.
   */
  flagSource?: "template" | "file-review" | "system";
  /**
   * The letter states a specific reason for the decision. Blank: nobody has looked.
   */
  reasonStated?: boolean;
  /**
   * The reason is in plain language, without unexplained abbreviations or codes. Blank: nobody has looked.
   */
  reasonPlain?: boolean;
  /**
   * The letter names the criterion, guideline or benefit provision the decision rests on. Blank: nobody has looked.
   */
  criteriaCited?: boolean;
  /**
   * The letter says that a copy of the criterion can be had on request. Blank: nobody has looked.
   */
  criteriaAvailable?: boolean;
  /**
   * The letter gives the clinical reason for a decision on medical necessity. Blank: nobody has looked.
   */
  clinicalReason?: boolean;
  /**
   * A delay letter says which information, consultation or examination is awaited. Blank: nobody has looked.
   */
  missingInformation?: boolean;
  /**
   * The letter names the specific service approved, denied or modified. Blank: nobody has looked.
   */
  specificService?: boolean;
  /**
   * The letter or call tells the practitioner that a reviewer is available to discuss the decision, and how to reach the reviewer. Blank: nobody has looked.
   */
  p2pOffered?: boolean;
  /**
   * The letter describes the right to appeal, including the right to submit comments and documents. Blank: nobody has looked.
   */
  appealRights?: boolean;
  /**
   * The letter describes the appeal process, including representation and time frames. Blank: nobody has looked.
   */
  appealProcess?: boolean;
  /**
   * The letter describes the expedited appeal. Blank: nobody has looked.
   */
  expeditedAppeal?: boolean;
  /**
   * The letter describes external review (for California: independent medical review). Blank: nobody has looked.
   */
  externalReview?: boolean;
  /**
   * The letter tells the member how to file a grievance. Blank: nobody has looked.
   */
  grievanceInfo?: boolean;
  /**
   * The letter tells the Medi-Cal member of the right to a state hearing. Blank: nobody has looked.
   */
  stateHearing?: boolean;
  /**
   * The letter tells of aid paid pending or continuation of benefits. Blank: nobody has looked.
   */
  benefitContinuation?: boolean;
  /**
   * The letter says that copies of the documents relied on are free of charge. Blank: nobody has looked.
   */
  documentsFree?: boolean;
  /**
   * The letter tells the provider how to dispute the decision in writing. Blank: nobody has looked.
   */
  providerDispute?: boolean;
  /**
   * The letter names the credentials of the professional who decided. Blank: nobody has looked.
   */
  credentials?: boolean;
}
/**
 * One request for a peer-to-peer discussion and what became of it.
 */
export interface P2PRequest {
  /**
   * Key of the request.
   */
  p2pId: string;
  /**
   * Determination to be discussed; blank where the log does not say.
   */
  determinationId?: string;
  /**
   * Authorisation number given by the caller; links the request where the determination is blank.
   */
  authorizationId?: string;
  /**
   * When the request was received.
   */
  receivedAt?: string;
  /**
   * How the request arrived.
   */
  channel?: "phone" | "fax" | "portal" | "email" | "mail" | "form";
  /**
   * Request form used.
   */
  form?: "medical" | "pharmacy" | "none";
  /**
   * Who asked.
   */
  requesterRole?:
    | "treating-physician"
    | "requesting-physician"
    | "facility-physician"
    | "pa-np"
    | "nurse"
    | "office-staff"
    | "pharmacist"
    | "other";
  /**
   * Licence of the requester (MD, DO, RN, PharmD, PhD, BCBA-D, other).
   */
  requesterLicense?: string;
  /**
   * Specialty of the requester.
   */
  requesterSpecialty?: string;
  /**
   * The request identified the member.
   */
  hasMemberId?: boolean;
  /**
   * The request identified the authorisation.
   */
  hasAuthorizationRef?: boolean;
  /**
   * How the requester wanted to talk.
   */
  requestedMode?: "ad-hoc" | "scheduled";
  /**
   * Number of call-back times offered by the requester.
   */
  callbackSlotCount?: number;
  /**
   * When it was confirmed that the requester acts for the treating practitioner.
   */
  onBehalfConfirmedAt?: string;
  /**
   * Who confirmed it.
   */
  onBehalfConfirmedBy?: "reviewer" | "staff";
  /**
   * What became of the request.
   */
  disposition?:
    | "conducted"
    | "refused"
    | "referred-to-appeal"
    | "withdrawn"
    | "unreachable"
    | "no-show-provider"
    | "no-show-plan"
    | "cancelled-by-plan"
    | "pending";
  /**
   * When the request was refused, referred, withdrawn or otherwise closed.
   */
  disposedAt?: string;
  /**
   * Reason given for a refusal.
   */
  refusedReason?: string;
  /**
   * How the discussion was held or arranged.
   */
  mode?: "ad-hoc" | "scheduled";
  /**
   * Appointment of the discussion.
   */
  scheduledFor?: string;
  /**
   * Earlier appointment, where it was moved.
   */
  rescheduledFrom?: string;
  /**
   * When a later time was agreed.
   */
  agreedAt?: string;
  /**
   * Time agreed.
   */
  agreedDueAt?: string;
  /**
   * Who agreed to a later time; none: nobody did.
   */
  agreedBy?: "plan" | "provider" | "both" | "none";
  /**
   * Who caused a delay, where somebody recorded it.
   */
  delayCausedBy?: "plan" | "provider" | "none";
  /**
   * When staff took the case information.
   */
  intakeAt?: string;
  /**
   * When the caller was put through to the reviewer.
   */
  transferredAt?: string;
  /**
   * When the discussion began.
   */
  startedAt?: string;
  /**
   * When the discussion ended.
   */
  endedAt?: string;
  /**
   * Medium of the discussion.
   */
  medium?: "phone" | "video" | "portal" | "records-only";
  /**
   * Role of the person on the provider's side.
   */
  participantRole?:
    | "treating-physician"
    | "requesting-physician"
    | "facility-physician"
    | "pa-np"
    | "nurse"
    | "office-staff"
    | "pharmacist"
    | "other";
  /**
   * Licence of the person on the provider's side (MD, DO, RN, PharmD, PhD, BCBA-D, other).
   */
  participantLicense?: string;
  /**
   * Affiliation of the person on the provider's side.
   */
  participantAffiliation?: string;
  /**
   * Reviewer on the plan's side.
   */
  reviewerId?: string;
  /**
   * Role of the reviewer.
   */
  reviewerRole?:
    | "medical-director"
    | "designated-peer-reviewer"
    | "physician-reviewer"
    | "pharmacist"
    | "psychologist"
    | "psychiatrist"
    | "bcba-d"
    | "nurse"
    | "other-clinician"
    | "non-clinical";
  /**
   * Licence of the reviewer (MD, DO, RN, PharmD, PhD, BCBA-D, other).
   */
  reviewerLicenseType?: string;
  /**
   * Specialty of the reviewer.
   */
  reviewerSpecialty?: string;
  /**
   * The note of the discussion records who offered it, and when.
   */
  offerDocumented?: boolean;
  /**
   * What the provider added.
   */
  newInformation?: "none" | "clarification" | "new";
  /**
   * When new information arrived in writing.
   */
  newInformationReceivedAt?: string;
  /**
   * How new information arrived.
   */
  newInformationChannel?: "portal" | "fax" | "mail" | "email" | "phone";
  /**
   * The reviewer said what further information would meet the criteria.
   */
  informationNeededStated?: boolean;
  /**
   * Result of the discussion.
   */
  outcome?: "upheld" | "overturned" | "partly-overturned" | "consult-only";
  /**
   * When the provider was told the result.
   */
  resultCommunicatedAt?: string;
  /**
   * The provider was referred to the appeal process.
   */
  appealReferralGiven?: boolean;
  /**
   * The provider asked about the expedited appeal.
   */
  expeditedInfoRequested?: boolean;
  /**
   * The expedited appeal was explained.
   */
  expeditedInfoGiven?: boolean;
  /**
   * Questions were left after the talk with the pharmacist.
   */
  pharmacistUnresolved?: boolean;
  /**
   * Appointment with a medical director after the pharmacist's talk.
   */
  physicianCallScheduledFor?: string;
}
/**
 * The days on which business is closed, as dated, cited entries. A date outside `from`..`to` is an error.
 */
export interface Calendar {
  /**
   * Name used in `counting.calendar`; the file's name.
   */
  id: string;
  /**
   * What it is, for a reader.
   */
  title: string;
  /**
   * Statute or published list the calendar follows.
   */
  authority: string;
  /**
   * First day the calendar knows (local date).
   */
  from: string;
  /**
   * Last day the calendar knows (local date).
   */
  to: string;
  /**
   * Weekdays that are never business days; empty where only holidays are excluded.
   */
  weekend: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
  /**
   * What the entries rest on; empty only where there are no holidays.
   */
  sources: CalendarSource[];
  /**
   * Every holiday once, on the day it is kept, sorted by date; date and name together are unique.
   */
  holidays: CalendarHoliday[];
  /**
   * What is left out, what is doubtful, which reading was taken.
   */
  notes?: string[];
}
/**
 * A text the calendar's entries cite.
 */
export interface CalendarSource {
  /**
   * Name used in `source` of a holiday.
   */
  id: string;
  /**
   * Section, act or published list.
   */
  citation: string;
  /**
   * How far the text was seen: confirmed on a public page, only in a secondary text, or not at all.
   */
  evidence: "confirmed" | "partly" | "unconfirmed";
  /**
   * What was seen of it, or what it says.
   */
  note?: string;
}
/**
 * One holiday of one year.
 */
export interface CalendarHoliday {
  /**
   * Day on which it is kept (local date).
   */
  date: string;
  /**
   * Name in the cited text.
   */
  name: string;
  /**
   * Id of the source that puts the holiday on this date.
   */
  source: string;
  /**
   * How far this very date is backed by texts that were seen.
   */
  evidence: "confirmed" | "partly" | "unconfirmed";
  /**
   * Actual day of the holiday, where `date` is its substitute.
   */
  observedFor?: string;
  /**
   * Local hours of the holiday; such a day stays a business day.
   */
  part?: string;
}
/**
 * Tests of one rule as data.
 */
export interface RuleCases {
  /**
   * Rule id.
   */
  rule: string;
  base?: CaseRecords;
  /**
   * The cases.
   *
   * @minItems 1
   */
  cases: [RuleCase, ...RuleCase[]];
}
/**
 * Records of the case. Keys and links may be left out.
 */
export interface CaseRecords {
  /**
   * Fields of one record, as in canonical data; local times without offset are in the policy's zone.
   */
  determination?: {
    /**
     * A field's value.
     */
    [k: string]: string | number | boolean;
  };
  /**
   * Notices.
   */
  notices?: {
    /**
     * A field's value.
     */
    [k: string]: string | number | boolean;
  }[];
  /**
   * Changes.
   */
  decisionChanges?: {
    /**
     * A field's value.
     */
    [k: string]: string | number | boolean;
  }[];
  /**
   * Requests.
   */
  p2pRequests?: {
    /**
     * A field's value.
     */
    [k: string]: string | number | boolean;
  }[];
  /**
   * Attempts; the first request's unless p2pId says otherwise.
   */
  contactAttempts?: {
    /**
     * A field's value.
     */
    [k: string]: string | number | boolean;
  }[];
  /**
   * Appeals.
   */
  appeals?: {
    /**
     * A field's value.
     */
    [k: string]: string | number | boolean;
  }[];
  /**
   * Information.
   */
  information?: {
    /**
     * A field's value.
     */
    [k: string]: string | number | boolean;
  }[];
}
/**
 * One small subject with what must come out, worked out by hand.
 */
export interface RuleCase {
  /**
   * What is shown.
   */
  name: string;
  /**
   * How the expected value was worked out.
   */
  why?: string;
  /**
   * Data complete through; local time in the policy's zone.
   */
  asOf: string;
  given?: CaseRecords;
  /**
   * Key of the subject, where there are several; else the first.
   */
  subject?: string;
  /**
   * Questions settled for this case.
   */
  answers?: {
    /**
     * Option.
     */
    [k: string]: string;
  };
  /**
   * Kinds (`notices`) or fields (`p2pRequest.delayCausedBy`) that were not delivered.
   */
  notDelivered?: string[];
  /**
   * Kinds delivered in part for this determination.
   */
  partial?: string[];
  /**
   * Outcome.
   */
  expect: "not-applicable" | "pass" | "pending" | "indeterminate" | "needs-review" | "fail";
  /**
   * Due instant (latest over the readings), local time.
   */
  due?: string;
  /**
   * Earliest due over the readings, where it differs.
   */
  dueEarliest?: string;
  /**
   * Whether a fail is among the possibilities.
   */
  couldFail?: boolean;
  /**
   * Fields named as missing.
   */
  missing?: string[];
  /**
   * Class of the fail, where it is not the rule's.
   */
  class?: string;
  /**
   * Direction of the fail.
   */
  direction?: string;
  /**
   * What a fail rests on.
   */
  restsOn?: "absence" | "record";
  /**
   * Reason code of the outcome, e.g. stop-before-start.
   */
  reason?: string;
}
/**
 * Every sentence of the source, in order, and what became of it.
 */
export interface ClauseRegister {
  /**
   * Policy id.
   */
  policy: string;
  /**
   * Number of sentences counted in the source, by hand.
   */
  sentences: number;
  /**
   * The sentences.
   *
   * @minItems 1
   */
  clauses: [Clause, ...Clause[]];
}
/**
 * One sentence.
 */
export interface Clause {
  /**
   * Identifier used by rules.
   */
  id: string;
  /**
   * Place in the source as cited.
   */
  locator: string;
  /**
   * Ordinal of the sentence in the source; several clauses may encode parts of one.
   */
  sentence: number;
  /**
   * The sentence in own words.
   */
  summary: string;
  /**
   * What became of it.
   */
  status: "encoded" | "partly" | "judgement" | "advisory" | "definition" | "measure" | "out-of-scope";
  /**
   * How far the wording is confirmed against a public primary text; internal: stated by the payer's own document.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
  /**
   * Rules that carry it.
   */
  rules: string[];
  /**
   * Why no rule, or not all of it, carries it.
   */
  reason?: string;
}
/**
 * Definitions shared by all policies.
 */
export interface Definitions {
  /**
   * Definitions by name.
   */
  definitions: {
    [k: string]: Definition;
  };
}
/**
 * A named predicate or value, used on the record it is `on` or on records below it.
 */
export interface Definition {
  /**
   * Record kind.
   */
  on:
    | "determination"
    | "notice"
    | "p2pRequest"
    | "decisionChange"
    | "contactAttempt"
    | "information"
    | "appeal";
  as: Expression;
  /**
   * What it means.
   */
  words?: string;
}
/**
 * One operator with its companions. Exactly one operator is allowed; the policy check names any other mixture.
 */
export interface ExpressionObject {
  /**
   * A field of the record at hand, or `determination.x`, or `subject.x`; in gates `actAt`, in extensions `dueAt`.
   */
  field?: string;
  /**
   * A dated parameter of the policy.
   */
  param?: string;
  /**
   * A named definition of the policy or of definitions.json.
   */
  def?: string;
  /**
   * A table; with `key` and `column`.
   */
  lookup?: string;
  /**
   * Key of the row looked up.
   *
   * @minItems 1
   */
  key?: [Expression, ...Expression[]];
  /**
   * Column looked up; may be left out where the table has one.
   */
  column?: string;
  /**
   * Earliest value of relation.field over the records where `where` holds.
   */
  earliest?: string;
  /**
   * Latest value of relation.field over the records where `where` holds.
   */
  latest?: string;
  /**
   * Number of records of a relation where `where` holds.
   */
  count?: string;
  /**
   * Does the relation hold a record where `where` holds?
   */
  some?: string;
  where?: Expression;
  /**
   * Least of instants.
   *
   * @minItems 1
   */
  earliestOf?: [Expression, ...Expression[]];
  /**
   * Greatest of instants.
   *
   * @minItems 1
   */
  latestOf?: [Expression, ...Expression[]];
  plus?: Plus;
  if?: Expression;
  then?: Expression;
  else?: Expression;
  /**
   * True where every part is true.
   *
   * @minItems 1
   */
  all?: [Expression, ...Expression[]];
  /**
   * True where a part is true.
   *
   * @minItems 1
   */
  any?: [Expression, ...Expression[]];
  not?: Expression;
  /**
   * Two operands, in order.
   *
   * @minItems 2
   * @maxItems 2
   */
  equal?: [Expression, Expression];
  /**
   * Two operands, in order.
   *
   * @minItems 2
   * @maxItems 2
   */
  in?: [Expression, Expression];
  /**
   * Two operands, in order.
   *
   * @minItems 2
   * @maxItems 2
   */
  atMost?: [Expression, Expression];
  /**
   * Two operands, in order.
   *
   * @minItems 2
   * @maxItems 2
   */
  before?: [Expression, Expression];
  /**
   * Two operands, in order.
   *
   * @minItems 2
   * @maxItems 2
   */
  atOrBefore?: [Expression, Expression];
  known?: Expression;
  /**
   * Precision asked of `known`.
   */
  to?: "minute";
  permitted?: Permitted;
  /**
   * A question of the policy; with `options`.
   */
  reading?: string;
  /**
   * An expression for each option of the question.
   */
  options?: {
    [k: string]: Expression;
  };
}
/**
 * A length of time, with the counting it uses.
 */
export interface Duration {
  minutes?: Expression;
  hours?: Expression;
  calendarDays?: Expression;
  businessDays?: Expression;
  counting?: Counting;
}
/**
 * How days are counted; every word may be a reading.
 */
export interface Counting {
  calendar?: Expression;
  dayZero?: Expression;
  cutoff?: Expression;
  lastDay?: Expression;
  dayEnds?: Expression;
}
/**
 * Every gate of this policy says yes at an instant.
 */
export interface Permitted {
  at: Expression;
}
/**
 * Events that rules of several sources set limits, conditions or forms for (policies/events.json).
 */
export interface Events {
  /**
   * Event ids and what each means.
   */
  events: {
    /**
     * The event, as a noun phrase.
     */
    [k: string]: string;
  };
}
/**
 * A cited source document as data.
 */
export interface Policy {
  /**
   * Identifier; the folder's name.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Who issued the source.
   */
  issuer: string;
  /**
   * Kind of source.
   */
  kind: "payer" | "statute" | "regulation" | "accreditation" | "contract";
  /**
   * Short form before a clause locator, e.g. `HSC 1367.01`.
   */
  cite: string;
  /**
   * Standing of the source; left out: in force. Anything else is printed with every citation.
   */
  status?: "in-force" | "proposed" | "not-enacted" | "superseded";
  source: Source;
  /**
   * Versions by effective date; what is known of earlier wording.
   *
   * @minItems 1
   */
  versions: [PolicyVersion, ...PolicyVersion[]];
  appliesTo: Expression;
  /**
   * What the filter leaves out, in words.
   */
  appliesToNote?: string;
  /**
   * IANA time zone of the policy's days.
   */
  zone: string;
  /**
   * The source holds in every zone of the country: its days are those of the audit's zone where the configuration names one; `zone` is that of its rule cases.
   */
  nationwide?: boolean;
  counting: Counting;
  /**
   * Open questions.
   */
  questions: Question[];
  /**
   * Dated parameters.
   */
  parameters: {
    [k: string]: Parameter;
  };
  /**
   * Definitions of this policy.
   */
  definitions: {
    [k: string]: Definition;
  };
  /**
   * Measures of what is left of the policy's time to ask for a discussion; they judge nothing.
   */
  windows?: DurationDefinition[];
  /**
   * What must be ratified or known before a report relies on the policy.
   */
  notes?: string[];
  /**
   * Law, contract and accreditation that bear on the same cases; the policy is compared with them.
   */
  beside?: Beside[];
  /**
   * Remarks of the linter that stand, each with its reason.
   */
  accepted?: AcceptedLint[];
}
/**
 * Source document.
 */
export interface Source {
  /**
   * Title and number.
   */
  title: string;
  /**
   * When it was looked at (local date, YYYY-MM-DD)
   */
  retrieved?: string;
  /**
   * What was seen of it.
   */
  note?: string;
}
/**
 * One version.
 */
export interface PolicyVersion {
  /**
   * Name of the version.
   */
  id: string;
  effective: Effective;
  /**
   * Whether the wording is encoded here.
   */
  wording: "encoded" | "unknown";
  /**
   * What changed, how sure the date is.
   */
  note?: string;
}
/**
 * From which trigger date on, and until which (inclusive).
 */
export interface Effective {
  from: Expression;
  to?: Expression;
}
/**
 * Ambiguous words of a source.
 */
export interface Question {
  /**
   * Name; beside `outcome` and `due`, which a finding says of a reading itself.
   */
  id: string;
  /**
   * The words, or what they leave open.
   */
  words: string;
  /**
   * Clause the words stand in.
   */
  clause?: string;
  /**
   * What each option means.
   */
  options: {
    /**
     * Meaning.
     */
    [k: string]: string;
  };
  /**
   * Who can settle it.
   */
  askedOf: string;
  /**
   * What auditor or field practice suggests, for the person who settles it; never used by the program.
   */
  suggestion?: string;
}
/**
 * A dated number or word.
 */
export interface Parameter {
  /**
   * What it is.
   */
  title: string;
  /**
   * Unit.
   */
  unit: "minutes" | "hours" | "days" | "business-days" | "time-of-day" | "text";
  /**
   * Whose figure it is: the source's, or the audit's where the source states none.
   */
  setBy: "source" | "audit";
  /**
   * Values by first day.
   *
   * @minItems 1
   */
  values: [ParameterValue, ...ParameterValue[]];
}
/**
 * A value and since when.
 */
export interface ParameterValue {
  /**
   * First day (local date, YYYY-MM-DD)
   */
  from: string;
  /**
   * The value.
   */
  value: number | string;
  /**
   * Clause it comes from.
   */
  clause?: string;
  /**
   * How far the wording is confirmed against a public primary text; internal: stated by the payer's own document.
   */
  evidence?: "confirmed" | "partly" | "unconfirmed" | "internal";
}
/**
 * How long it took from one time to another.
 */
export interface DurationDefinition {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What is counted of what, in words.
   */
  words: string;
  /**
   * What is counted.
   */
  unit: "p2pRequest" | "determination";
  /**
   * Which units count at all: all conditions hold.
   */
  among: MeasureCondition[];
  from: MeasureMoment;
  to: MeasureMoment;
  /**
   * The span ends with the last moment of so many calendar days after the day of `to`, days being those of the audit's zone; left out: with `to` itself.
   */
  endsAfterDays?: number;
  /**
   * Words for spans below zero; left out: before it began.
   */
  belowZero?: string;
  /**
   * Order statistics: the value that so many per cent of the units do not exceed.
   *
   * @minItems 1
   */
  percents: [number, ...number[]];
  /**
   * Where buckets begin, ascending, in whole minutes; less than the first is a bucket too.
   *
   * @minItems 1
   */
  buckets: [number, ...number[]];
  /**
   * Fields it is cut by.
   */
  by: MeasureField[];
}
/**
 * Holds where the field has one of the values; unknown where it is unknown or has one that leaves it open.
 */
export interface MeasureCondition {
  field: MeasureField;
  /**
   * Values.
   *
   * @minItems 1
   */
  in: [string, ...string[]];
  /**
   * Values that leave it open, such as an appeal that is not decided.
   *
   * @minItems 1
   */
  open?: [string, ...string[]];
}
/**
 * Another source on the same cases.
 */
export interface Beside {
  /**
   * Policy id.
   */
  policy: string;
  /**
   * Why it bears on these cases.
   */
  basis: string;
  /**
   * How far that is confirmed.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
}
/**
 * A remark of the linter that stands.
 */
export interface AcceptedLint {
  /**
   * Name of the lint (docs/lints).
   */
  lint: string;
  /**
   * Rule, question, clause or field it is about; left out: the whole policy.
   */
  at?: string;
  /**
   * Why it stands.
   */
  reason: string;
}
/**
 * The clock from `start` is stopped by `stop` at or before the due.
 */
export interface DeadlineRule {
  /**
   * Identifier, never reused.
   */
  id: string;
  /**
   * What is tested, in a line.
   */
  title: string;
  /**
   * Kind of rule.
   */
  kind: "deadline";
  /**
   * Record the rule judges.
   */
  subject: "determination" | "p2pRequest" | "notice";
  /**
   * What the rule is about.
   */
  topic:
    | "eligibility"
    | "window"
    | "turnaround"
    | "decision-timeliness"
    | "notice-timeliness"
    | "notice-content"
    | "reviewer"
    | "routing"
    | "channel"
    | "sequence"
    | "limit"
    | "information"
    | "conflict";
  /**
   * Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side.
   */
  event?: string;
  /**
   * Clauses the rule encodes.
   *
   * @minItems 1
   */
  clauses: [string, ...string[]];
  /**
   * Crosswalk to standards.
   */
  standards: Standard[];
  /**
   * Who is bound.
   */
  obligor: "plan" | "reviewer" | "delegate" | "provider";
  /**
   * Class of a fail.
   */
  onFail: "breach" | "request-defect" | "advisory" | "policy-conflict" | "observation";
  /**
   * Less than required (under-service) or more favourable than policy (over-service); with onFail breach only.
   */
  direction?: "under-service" | "over-service";
  /**
   * Priority.
   */
  severity: "high" | "medium" | "low";
  effective?: Effective1;
  trigger?: Expression;
  when?: Expression;
  /**
   * Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met.
   */
  followsFrom?: string[];
  messages: Messages;
  /**
   * Auditor's decision, or a disagreement with the catalogue, and why.
   */
  interpretation?: string;
  start?: Expression;
  limit?: Duration;
  due?: Expression;
  stop: Expression;
  /**
   * A stop before the start is a pass.
   */
  early?: "passes";
  extension?: Extension;
}
/**
 * The standard by the value of a field.
 */
export interface StandardByField {
  /**
   * Field of the determination.
   */
  by: string;
  [k: string]: string;
}
/**
 * From which trigger date on, and until which (inclusive).
 */
export interface Effective1 {
  from: Expression;
  to?: Expression;
}
/**
 * Words for people; the program adds values, dates and counts.
 */
export interface Messages {
  /**
   * What the clause asks for, in own words, to follow `asks that` (a clause with its verb, no final stop).
   */
  asks: string;
  /**
   * What starts the clock, as a noun phrase (deadline).
   */
  start?: string;
  /**
   * What stops it, as a noun phrase (deadline).
   */
  stop?: string;
  /**
   * What the record shows where the rule is not met, as a sentence without final stop (requirement, gate).
   */
  shown?: string;
  /**
   * What evidence would change the result, as a noun phrase.
   */
  changes: string;
  /**
   * A sentence to add, such as that the standard is the plan's own.
   */
  note?: string;
}
/**
 * A later due that counts only where it is recorded.
 */
export interface Extension {
  until: Expression;
  counts: Expression;
}
/**
 * A peer-to-peer is permitted only if `onlyIf`, where `when` holds.
 */
export interface GateRule {
  /**
   * Identifier, never reused.
   */
  id: string;
  /**
   * What is tested, in a line.
   */
  title: string;
  /**
   * Kind of rule.
   */
  kind: "gate";
  /**
   * Record the rule judges.
   */
  subject: "determination" | "p2pRequest" | "notice";
  /**
   * What the rule is about.
   */
  topic:
    | "eligibility"
    | "window"
    | "turnaround"
    | "decision-timeliness"
    | "notice-timeliness"
    | "notice-content"
    | "reviewer"
    | "routing"
    | "channel"
    | "sequence"
    | "limit"
    | "information"
    | "conflict";
  /**
   * Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side.
   */
  event?: string;
  /**
   * Clauses the rule encodes.
   *
   * @minItems 1
   */
  clauses: [string, ...string[]];
  /**
   * Crosswalk to standards.
   */
  standards: Standard[];
  /**
   * Who is bound.
   */
  obligor: "plan" | "reviewer" | "delegate" | "provider";
  /**
   * Class of a fail.
   */
  onFail: "breach" | "request-defect" | "advisory" | "policy-conflict" | "observation";
  /**
   * Less than required (under-service) or more favourable than policy (over-service); with onFail breach only.
   */
  direction?: "under-service" | "over-service";
  /**
   * Priority.
   */
  severity: "high" | "medium" | "low";
  effective?: Effective1;
  trigger?: Expression;
  when?: Expression;
  /**
   * Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met.
   */
  followsFrom?: string[];
  messages: Messages;
  /**
   * Auditor's decision, or a disagreement with the catalogue, and why.
   */
  interpretation?: string;
  onlyIf: Expression;
  /**
   * Carries the judgement: refused although every gate says yes.
   */
  owed?: boolean;
}
/**
 * When `when` holds, `must` holds, by `by`.
 */
export interface RequirementRule {
  /**
   * Identifier, never reused.
   */
  id: string;
  /**
   * What is tested, in a line.
   */
  title: string;
  /**
   * Kind of rule.
   */
  kind: "requirement";
  /**
   * Record the rule judges.
   */
  subject: "determination" | "p2pRequest" | "notice";
  /**
   * What the rule is about.
   */
  topic:
    | "eligibility"
    | "window"
    | "turnaround"
    | "decision-timeliness"
    | "notice-timeliness"
    | "notice-content"
    | "reviewer"
    | "routing"
    | "channel"
    | "sequence"
    | "limit"
    | "information"
    | "conflict";
  /**
   * Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side.
   */
  event?: string;
  /**
   * Clauses the rule encodes.
   *
   * @minItems 1
   */
  clauses: [string, ...string[]];
  /**
   * Crosswalk to standards.
   */
  standards: Standard[];
  /**
   * Who is bound.
   */
  obligor: "plan" | "reviewer" | "delegate" | "provider";
  /**
   * Class of a fail.
   */
  onFail: "breach" | "request-defect" | "advisory" | "policy-conflict" | "observation";
  /**
   * Less than required (under-service) or more favourable than policy (over-service); with onFail breach only.
   */
  direction?: "under-service" | "over-service";
  /**
   * Priority.
   */
  severity: "high" | "medium" | "low";
  effective?: Effective1;
  trigger?: Expression;
  when?: Expression;
  /**
   * Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met.
   */
  followsFrom?: string[];
  messages: Messages;
  /**
   * Auditor's decision, or a disagreement with the catalogue, and why.
   */
  interpretation?: string;
  must: Expression;
  by?: Expression;
  /**
   * What kind of evidence a fail is about.
   */
  evidenceKind: "absent" | "content" | "role" | "sequence";
}
/**
 * Mutants of a policy that no rule case can tell from it, each with the reason (docs/mutation.md).
 */
export interface Survivors {
  /**
   * Policy id.
   */
  policy: string;
  /**
   * The mutants.
   */
  survivors: Survivor[];
}
/**
 * One mutant and why no case can kill it.
 */
export interface Survivor {
  /**
   * Rule that is changed; null where the change is in policy.json.
   */
  rule: string | null;
  /**
   * Kind and JSON pointer, as `p2p-audit mutate` prints them.
   */
  mutant: string;
  /**
   * Why no record can tell it from the policy, or why no case can be written.
   */
  reason: string;
}
/**
 * A look-up table.
 */
export interface Table {
  /**
   * Name.
   */
  id: string;
  /**
   * What it holds.
   */
  title: string;
  /**
   * Names of the key columns.
   *
   * @minItems 1
   */
  keys: [string, ...string[]];
  /**
   * Names of the value columns.
   *
   * @minItems 1
   */
  columns: [string, ...string[]];
  /**
   * Where the rows come from.
   */
  source: string;
  /**
   * How far the wording is confirmed against a public primary text; internal: stated by the payer's own document.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
  /**
   * Rows.
   */
  rows: TableRow[];
}
/**
 * One row.
 */
export interface TableRow {
  /**
   * Key.
   */
  key: string[];
  /**
   * Cells; a cell may hold a list.
   */
  values: {
    /**
     * A cell.
     */
    [k: string]: string | number | boolean | string[];
  };
}
/**
 * Configuration of a run: what is audited, what should have arrived, what is settled.
 */
export interface AuditConfig {
  /**
   * Title of the audit, printed.
   */
  title?: string;
  /**
   * Name of the plan, printed.
   */
  plan?: string;
  /**
   * Folder with the source files, relative to this file.
   */
  drop?: string;
  /**
   * Folder of a history of deliveries, relative to this file; audited in place of a drop.
   */
  history?: string;
  /**
   * Only what had arrived by then counts: an instant with offset, or a date, which means its end. A result repeats the last instant at which anything had arrived.
   */
  knownAt?: string;
  /**
   * Mapping files, relative to this file; canonical files need none.
   */
  mappings?: string[];
  /**
   * Policies to replay.
   *
   * @minItems 1
   */
  policies: [string, ...string[]];
  /**
   * Instant up to which the data is complete, with offset (ISO 8601). Left out: the latest instant up to which the control files show every sender complete.
   */
  asOf?: string;
  /**
   * IANA zone of canonical files and of the period.
   */
  zone?: string;
  period?: Period;
  /**
   * What each sender is to deliver.
   */
  deliveries?: Delivery[];
  /**
   * Control files of the senders (JSON or CSV), relative to this file.
   */
  control?: string[];
  arrival?: ArrivalSettings;
  /**
   * Kinds a sender delivered in part.
   */
  partial?: PartialKind[];
  /**
   * Kinds or fields a sender does not record; they count as delivered and empty.
   */
  notKept?: NotKept[];
  /**
   * Questions settled.
   */
  answers?: Answer[];
  /**
   * What reports call senders and delegates; one that is not named is called by its id.
   */
  names?: PartyName[];
  /**
   * Basis on which a policy applies to payers.
   */
  applicability?: Applicability[];
  /**
   * The plan's own calendar files.
   */
  calendars?: string[];
  /**
   * The plan's own table files, in place of shipped ones with the same id.
   */
  tables?: string[];
  /**
   * File of dispositions (CSV) as the findings page saves it, relative to this file.
   */
  dispositions?: string;
  /**
   * What may be found with exit code 0; left out: no finding not met of class breach.
   */
  thresholds?: string | NotMetThreshold;
  /**
   * Report formats.
   */
  formats?: ("html" | "md" | "xlsx")[];
  /**
   * Output folder, relative to the working folder.
   */
  out?: string;
  /**
   * Write outcomes.ndjson, passes included.
   */
  allOutcomes?: boolean;
  /**
   * What somebody still has to confirm; take out what is confirmed. It changes nothing and is listed by every run.
   */
  unsure?: UnsurePoint[];
  /**
   * Legend printed on every report.
   */
  confidentiality?: string;
}
/**
 * Span of dates under audit (inclusive) and the date that puts a subject into it.
 */
export interface Period {
  /**
   * First day (local date, YYYY-MM-DD)
   */
  from: string;
  /**
   * Last day (local date, YYYY-MM-DD)
   */
  to: string;
  /**
   * Dating rule.
   */
  datedBy: "trigger" | "decidedAt" | "requestReceivedAt";
}
/**
 * Kinds a sender is to deliver.
 */
export interface Delivery {
  /**
   * The plan (`plan`) or a delegate.
   */
  sender: string;
  /**
   * Record kinds.
   *
   * @minItems 1
   */
  kinds: [
    (
      | "determination"
      | "decisionChange"
      | "notice"
      | "letterTemplate"
      | "p2pRequest"
      | "contactAttempt"
      | "information"
      | "appeal"
    ),
    ...(
      | "determination"
      | "decisionChange"
      | "notice"
      | "letterTemplate"
      | "p2pRequest"
      | "contactAttempt"
      | "information"
      | "appeal"
    )[]
  ];
  /**
   * Months (YYYY-MM), where each month has a file of its own.
   */
  months?: string[];
  /**
   * Name patterns of the files that bring it; with months, `{month}` stands for the month.
   */
  files?: string[];
  /**
   * Other senders whose cases this delivery also covers.
   */
  forSenders?: string[];
}
/**
 * Own limits of the arrival checks, and alarms that a sender explained.
 */
export interface ArrivalSettings {
  limits?: ArrivalLimits;
  /**
   * Alarms of which the sender says that nothing is missing: they are still printed, and the result is trusted.
   */
  confirmed?: ConfirmedAlarm[];
}
/**
 * Limits of the checks.
 */
export interface ArrivalLimits {
  /**
   * Numbers of rows at which a spreadsheet cuts off.
   */
  sheetRows: number[];
  stopsEarly: StopsEarlyLimit;
  lowVolume: LowVolumeLimit;
}
/**
 * When a month stops early.
 */
export interface StopsEarlyLimit {
  /**
   * Days at the end of the month without a record, at least.
   */
  daysMissing: number;
  /**
   * Records that would be expected in them, at least.
   */
  recordsMissing: number;
  /**
   * Why.
   */
  reason: string;
}
/**
 * When a month is far below the others.
 */
export interface LowVolumeLimit {
  /**
   * Below this share of the median of the other months, in per cent.
   */
  percentOfMedian: number;
  /**
   * Other months, at least.
   */
  otherMonths: number;
  /**
   * Their median, at least.
   */
  medianRecords: number;
  /**
   * Why.
   */
  reason: string;
}
/**
 * An alarm of which the sender says that nothing is missing.
 */
export interface ConfirmedAlarm {
  /**
   * Check.
   */
  check: string;
  /**
   * The plan (`plan`) or a delegate.
   */
  sender: string;
  /**
   * Record kind.
   */
  kind?:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Month (YYYY-MM).
   */
  month?: string;
  /**
   * File.
   */
  file?: string;
  /**
   * Reason, printed.
   */
  reason: string;
  /**
   * Who says so.
   */
  statedBy: string;
  /**
   * When (local date, YYYY-MM-DD)
   */
  statedOn: string;
}
/**
 * A kind known to be incomplete.
 */
export interface PartialKind {
  /**
   * The plan (`plan`) or a delegate.
   */
  sender: string;
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Why.
   */
  reason: string;
  /**
   * Who says so.
   */
  statedBy: string;
  /**
   * When (local date, YYYY-MM-DD)
   */
  statedOn: string;
}
/**
 * A statement of the plan.
 */
export interface NotKept {
  /**
   * The plan (`plan`) or a delegate.
   */
  sender: string;
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Field; left out: the whole kind.
   */
  field?: string;
  /**
   * Who says so.
   */
  statedBy: string;
  /**
   * When (local date, YYYY-MM-DD)
   */
  statedOn: string;
}
/**
 * An option adopted.
 */
export interface Answer {
  /**
   * Policy id.
   */
  policy: string;
  /**
   * Question id.
   */
  question: string;
  /**
   * Option.
   */
  option: string;
  /**
   * Who settled it.
   */
  who: string;
  /**
   * When (local date, YYYY-MM-DD)
   */
  date: string;
  /**
   * Reference of the memo.
   */
  memo?: string;
}
/**
 * Name of a sender or of who decided.
 */
export interface PartyName {
  /**
   * As mappings call the sender, or as decisions record the delegate.
   */
  id: string;
  /**
   * Name, printed: one line, no blank at its ends.
   */
  name: string;
}
/**
 * A statement of the plan.
 */
export interface Applicability {
  /**
   * Policy id.
   */
  policy: string;
  /**
   * Payers it applies to.
   *
   * @minItems 1
   */
  payers: [string, ...string[]];
  /**
   * Basis, printed.
   */
  basis: string;
  /**
   * Who says so.
   */
  statedBy: string;
  /**
   * When (local date, YYYY-MM-DD)
   */
  statedOn: string;
}
/**
 * The one limit most plans begin with.
 */
export interface NotMetThreshold {
  /**
   * Greatest number of findings not met of class breach; left out: zero.
   */
  notMet?: number;
}
/**
 * A guess that somebody has to confirm.
 */
export interface UnsurePoint {
  /**
   * JSON pointer to the member it is about.
   */
  at: string;
  /**
   * What was guessed, on what evidence, and what to look at.
   */
  why: string;
}
/**
 * What a sender says it delivered, file by file. As CSV: a header with the names of a line's members and one row a file.
 */
export interface ControlFile {
  /**
   * Sender of all files, where a line names none.
   */
  sender?: string;
  /**
   * When all files were extracted, where a line does not say (ISO 8601, with offset).
   */
  extractedAt?: string;
  /**
   * Files.
   */
  files: ControlLine[];
}
/**
 * A file as the sender counted it.
 */
export interface ControlLine {
  /**
   * File, relative to the drop.
   */
  file: string;
  /**
   * Data rows, without the header.
   */
  rows: number;
  /**
   * First date in the file (local date, YYYY-MM-DD)
   */
  firstDate?: string;
  /**
   * Last date in the file (local date, YYYY-MM-DD)
   */
  lastDate?: string;
  /**
   * Sender, where it is not that of the whole.
   */
  sender?: string;
  /**
   * When the file was extracted, where it is not when the whole was (ISO 8601, with offset).
   */
  extractedAt?: string;
  /**
   * Instant up to which the file is complete (ISO 8601, with offset); left out: the end of its last date, at most the extract.
   */
  completeThrough?: string;
  /**
   * SHA-256 of the file.
   */
  sha256?: string;
}
/**
 * Figures that a plan's own dashboard shows, and how it counts them, to be set beside those of a run.
 */
export interface DashboardFigures {
  /**
   * Where the figures come from, printed.
   */
  source?: string;
  /**
   * Day on which they were read off (YYYY-MM-DD), printed.
   */
  takenOn?: string;
  /**
   * One line for each duty and span of dates.
   *
   * @minItems 1
   */
  lines: [DashboardLine, ...DashboardLine[]];
}
/**
 * What the dashboard counts of one duty. `met`, `notMet` and `total` are whole numbers, never rates; what it does not show is left out.
 */
export interface DashboardLine {
  /**
   * What the dashboard calls it.
   */
  line: string;
  /**
   * Policy of the rule it is set beside.
   */
  policy: string;
  /**
   * Rule it is set beside.
   */
  rule: string;
  /**
   * Of a condition that judges both: discussions held, or requests refused.
   */
  act?: "held" | "refused";
  /**
   * What is counted: cases, as documented rates count them, or the records that the rule judges; left out: cases.
   */
  unit?: "case" | "record";
  /**
   * First day (local date, YYYY-MM-DD); left out: that of the run.
   */
  from?: string;
  /**
   * Last day; left out: that of the run.
   */
  to?: string;
  /**
   * Only cases of this delegate, as recorded; `none`: only those that name no delegate.
   */
  delegate?: string;
  /**
   * Only cases of this line of business, as recorded.
   */
  lineOfBusiness?: string;
  /**
   * How many the dashboard counts as met; of a rate, its numerator.
   */
  met?: number;
  /**
   * How many it counts as not met.
   */
  notMet?: number;
  /**
   * How many it counts in all; of a rate, its denominator.
   */
  total?: number;
  /**
   * Date by which the dashboard puts a case into the span; left out: that of the run.
   */
  datedBy?: "trigger" | "decidedAt" | "requestReceivedAt";
  undecided?: CountedAs;
  pending?: CountedAs;
  notApplicable?: CountedAs;
  /**
   * How it counts rows of the kind that the run set aside; only of a line over the whole run.
   */
  setAside?: "met" | "not-met" | "counted" | "left-out";
  /**
   * How it counts rows that repeat a record; only of a line over the whole run.
   */
  repeated?: "met" | "not-met" | "counted" | "left-out";
  /**
   * It counts by the flag of the source system (`reportedTimely`), which says whether this duty was met.
   */
  ownFlag?: boolean;
  /**
   * The list behind the figure: a CSV file with the columns `id` and `result`, relative to this file. Then nothing has to be said of how it counts.
   */
  cases?: string;
}
/**
 * What became of a finding, what the reviewer it names says of it, or both; one row of dispositions.csv. It is shown beside the finding, counted apart, and never changes a count of a report.
 */
export interface Disposition {
  /**
   * Finding it is about, by its fingerprint.
   */
  fingerprint: string;
  /**
   * What became of it, with reason and owner; acknowledged names a corrective action plan. Blank: only a response.
   */
  disposition?: "confirmed" | "disputed" | "data-error" | "remediated" | "acknowledged";
  /**
   * Why.
   */
  reason?: string;
  /**
   * Who answers for it.
   */
  owner?: string;
  /**
   * Where the evidence lies: an image number, a path, a link.
   */
  evidence?: string;
  /**
   * Last day on which it holds (local date, YYYY-MM-DD); afterwards the finding is to be looked at again.
   */
  expires?: string;
  /**
   * Number of the corrective action plan.
   */
  cap?: string;
  /**
   * What the reviewer says of it, in their own words. It settles nothing by itself.
   */
  response?: string;
  /**
   * Name, role and date of whoever responded.
   */
  responder?: string;
  /**
   * Rule of the finding, for whoever reads the file; not compared.
   */
  rule?: string;
  /**
   * Case of the finding, for whoever reads the file; not compared.
   */
  case?: string;
}
/**
 * A file that arrived; all files of a delivery arrive at one instant.
 */
export interface ArrivalLine {
  /**
   * Kind of line.
   */
  line: "arrival";
  /**
   * When it arrived (UTC).
   */
  at: string;
  /**
   * Name of the folder it came in.
   */
  drop: string;
  /**
   * Its name in the folder, with forward slashes.
   */
  name: string;
  /**
   * Digest of its bytes, under which the history keeps them.
   */
  sha256: string;
  /**
   * Size.
   */
  bytes: number;
}
/**
 * A file that its sender withdrew: it counts no more from then on.
 */
export interface WithdrawalLine {
  /**
   * Kind of line.
   */
  line: "withdrawal";
  /**
   * When it was withdrawn (UTC).
   */
  at: string;
  /**
   * Its arrival and its name, `2026-10-05T17:00:00Z/calls.csv`.
   */
  file: string;
  /**
   * Who withdrew it.
   */
  by: string;
  /**
   * Why.
   */
  reason: string;
}
/**
 * How one source layout becomes records.
 */
export interface Mapping {
  /**
   * Identifier.
   */
  id: string;
  /**
   * What the layout is.
   */
  title: string;
  /**
   * Who delivers it; the plan is `plan`.
   */
  sender: string;
  match: MappingMatch;
  /**
   * Delimiter; left out: the one of comma, semicolon, tab, bar that fits the header.
   */
  delimiter?: string;
  /**
   * Encoding of files without a byte-order mark, which tells it by itself; utf-8 where left out.
   */
  encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /**
   * IANA zone of local times in the file.
   */
  zone: string;
  /**
   * Tokens that mean missing; the empty cell always does.
   */
  missing?: string[];
  /**
   * Layouts for date fields that name none.
   */
  layouts?: string[];
  /**
   * Layouts for time columns that name none.
   */
  timeLayouts?: string[];
  /**
   * Records made from each row.
   *
   * @minItems 1
   */
  records: [RecordMapping, ...RecordMapping[]];
  /**
   * What somebody still has to confirm; take out what is confirmed. It changes nothing and is listed by every run.
   */
  unsure?: UnsurePoint[];
}
/**
 * Files it is for.
 */
export interface MappingMatch {
  /**
   * Name patterns with * and ?.
   *
   * @minItems 1
   */
  files: [string, ...string[]];
  /**
   * Columns the header must hold.
   */
  header?: string[];
  /**
   * Of a workbook, the sheets it is for: name patterns with * and ?; left out: every sheet that is not hidden.
   *
   * @minItems 1
   */
  sheets?: [string, ...string[]];
}
/**
 * One record made from each row.
 */
export interface RecordMapping {
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  when?: RowCondition;
  /**
   * The row adds fields to a record another file brings (a coding sheet).
   */
  supplements?: boolean;
  /**
   * Field by field.
   */
  fields: {
    [k: string]: FieldMapping;
  };
}
/**
 * Rows that hold such a record: the column is filled, or holds one of the values.
 */
export interface RowCondition {
  /**
   * Column name in the header.
   */
  column: string;
  /**
   * Values.
   */
  in?: string[];
}
/**
 * Where a field's value comes from: one of constant, column, columns, or date with time.
 */
export interface FieldMapping {
  /**
   * The same value for every row.
   */
  constant?: string | number | boolean;
  /**
   * Column name in the header.
   */
  column?: string;
  /**
   * Columns joined by `join`; blank where any of them is blank.
   *
   * @minItems 1
   */
  columns?: [string, ...string[]];
  /**
   * Text between joined columns.
   */
  join?: string;
  /**
   * Text put before the value, e.g. to keep senders' keys apart.
   */
  prefix?: string;
  /**
   * Code table: source value to schema value; a code that is not listed rejects the row.
   */
  codes?: {
    /**
     * Schema value; empty: blank.
     */
    [k: string]: string;
  };
  /**
   * Date or date-time layouts tried in order, e.g. `MM/dd/yyyy HH:mm`.
   *
   * @minItems 1
   */
  layouts?: [string, ...string[]];
  /**
   * Column name in the header.
   */
  time?: string;
  /**
   * Layouts of the separate time column.
   *
   * @minItems 1
   */
  timeLayouts?: [string, ...string[]];
  /**
   * IANA zone of this column, where it differs from the file's.
   */
  zone?: string;
  /**
   * Further tokens that mean missing, for this field.
   */
  missing?: string[];
  /**
   * Tokens that mean: has not happened yet.
   */
  notYet?: string[];
}
/**
 * The committee packet of a plan: who meets, which duties page one shows against which action level, and what people bring to it.
 */
export interface PacketConfig {
  /**
   * Committee, printed.
   */
  committee: string;
  /**
   * Date of the meeting (local date, YYYY-MM-DD)
   */
  meeting?: string;
  /**
   * Title of the packet.
   */
  title: string;
  /**
   * Product line in words, printed.
   */
  productLine?: string;
  /**
   * Only results of these lines of business; left out: all.
   *
   * @minItems 1
   */
  linesOfBusiness?: [string, ...string[]];
  /**
   * Legend on every page; left out: that of the audit.
   */
  confidentiality?: string;
  /**
   * SVG file, relative to this file.
   */
  logo?: string;
  /**
   * Duties of page one, in order.
   *
   * @minItems 1
   */
  lines: [PacketLine, ...PacketLine[]];
  /**
   * Sentences under the table of page one, such as what the standard of a law is.
   */
  notes?: string[];
  /**
   * Measures on page one, in order; the others follow later in the packet.
   */
  measures?: string[];
  /**
   * Whether counts from 1 to 10 are hidden, and with them what gives them away; left out: hidden.
   */
  smallCells?: "hidden" | "shown";
  previous?: PreviousPacket;
  /**
   * What the committee is asked to decide.
   */
  motions?: string[];
  /**
   * Corrective action plans, those of the last packet carried over.
   */
  actions?: PacketAction[];
  /**
   * Titles of who signs.
   */
  signOff?: string[];
  /**
   * Validation sample that was read back (validation.json), relative to this file; without it the packet is a draft.
   */
  validation?: string;
}
/**
 * A duty on page one.
 */
export interface PacketLine {
  /**
   * Kind of standard, printed first.
   */
  group: string;
  /**
   * The duty in a few words.
   */
  title: string;
  /**
   * Policy id.
   */
  policy: string;
  /**
   * Rule id.
   */
  rule: string;
  /**
   * Which line of a gate: requests refused, or discussions held.
   */
  act?: "refused" | "held";
  actionLevel?: ActionLevel;
}
/**
 * The documented rate below which the committee acts. It is no standard: the standard of a law is every case.
 */
export interface ActionLevel {
  /**
   * Per cent; tenths count.
   */
  percent: number;
  /**
   * Who set it and when, printed.
   */
  setBy: string;
}
/**
 * The period before, as it was shown then and as it reads now.
 */
export interface PreviousPacket {
  /**
   * What the period is called.
   */
  label: string;
  /**
   * committee-packet.json as it was first shown, relative to this file.
   */
  shown: string;
  /**
   * audit-result.json of that period, run again with today's data, relative to this file.
   */
  restated?: string;
  /**
   * Why figures changed, printed.
   */
  reason?: string;
}
/**
 * A corrective action plan.
 */
export interface PacketAction {
  /**
   * Number.
   */
  id: string;
  /**
   * What is done.
   */
  title: string;
  /**
   * Office that does it.
   */
  owner: string;
  /**
   * Due (local date, YYYY-MM-DD)
   */
  due?: string;
  /**
   * Where it stands; a due date that has passed is shown as overdue.
   */
  status: "proposed" | "open" | "done" | "re-measured" | "closed";
  /**
   * What the measurement afterwards shows.
   */
  note?: string;
}
/**
 * What init proposes mappings by: names of columns, texts of codes, tokens and layouts.
 */
export interface Proposals {
  /**
   * IANA zone written where none is given.
   */
  zone: string;
  /**
   * Policies written where none is given.
   *
   * @minItems 1
   */
  policies: [string, ...string[]];
  /**
   * Tokens that mean missing wherever a column holds them.
   */
  missing: string[];
  /**
   * Layouts of a day, tried in order.
   */
  dates: string[];
  /**
   * Layouts of a time of day, tried in order.
   */
  times: string[];
  /**
   * What stands between day and time in one cell, as a layout writes it.
   */
  joins: string[];
  /**
   * Short or other words in column names, and the word they stand for.
   */
  words: {
    /**
     * Word or words.
     */
    [k: string]: string;
  };
  /**
   * Words that say nothing in a column name.
   */
  filler: string[];
  /**
   * How a record kind is recognised.
   */
  kinds: KindProposal[];
  /**
   * Records that rows of another kind often hold besides.
   */
  attached: AttachedProposal[];
  /**
   * Texts that stand for a schema value.
   */
  codes: CodeProposal[];
}
/**
 * How a record kind is recognised.
 */
export interface KindProposal {
  /**
   * Record kind.
   */
  kind: string;
  /**
   * Words in the name of its files or sheets.
   */
  files: string[];
  /**
   * What may be a key where no column is named like one, tried in order.
   */
  keyFrom: [string, ...string[]][];
  /**
   * By field: names its column may have, without the words date and time.
   */
  columns: {
    /**
     * Names.
     */
    [k: string]: string[];
  };
}
/**
 * A record that a row of another kind holds where a column is filled.
 */
export interface AttachedProposal {
  /**
   * Record kind.
   */
  kind: string;
  /**
   * Kind of the row.
   */
  to: string;
  /**
   * Field the column fills.
   */
  field: string;
  /**
   * Names the column may have.
   */
  names: string[];
  /**
   * Put before the row's key to make one.
   */
  prefix: string;
  /**
   * Fields that the name of the column implies.
   */
  constants: {
    /**
     * Value.
     */
    [k: string]: string;
  };
}
/**
 * Texts that stand for the values of a field.
 */
export interface CodeProposal {
  /**
   * Fields, as kind.field.
   */
  fields: string[];
  /**
   * By schema value: the texts, compared by their letters and digits.
   */
  texts: {
    /**
     * Texts.
     */
    [k: string]: string[];
  };
}
/**
 * What a run may find and still end with exit code 0. Counts and shares are compared exactly, never as rounded rates.
 */
export interface Thresholds {
  /**
   * For whoever reads the file; not compared.
   */
  note?: string;
  /**
   * Findings with one of these dispositions are not counted here as long as it has not expired; how many is printed. No report and no documented rate leaves them out.
   */
  leaveOut?: ("acknowledged" | "disputed" | "data-error" | "remediated")[];
  /**
   * Limits of counts.
   */
  counts?: CountLimit[];
  /**
   * Limits of shares.
   */
  shares?: ShareLimit[];
}
/**
 * A limit of a count. `tested` looks at each rule by itself.
 */
export interface CountLimit {
  /**
   * What is counted: findings not met; findings undecided; findings not met that can still be acted on; findings not met that the baseline does not have; results on which a rule broke; tested cases of a rule; rows set aside.
   */
  of: "not-met" | "undecided" | "still-open" | "new-not-met" | "errors" | "tested" | "rejects";
  /**
   * Only findings or rules of this policy.
   */
  policy?: string;
  /**
   * Only those of this rule.
   */
  rule?: string;
  /**
   * Only those of this class.
   */
  class?: "breach" | "request-defect" | "advisory" | "policy-conflict" | "observation";
  /**
   * Only those in this direction; none: those without one.
   */
  direction?: "under-service" | "over-service" | "none";
  /**
   * Only those of this priority.
   */
  severity?: "high" | "medium" | "low";
  /**
   * Of rows: only those of files of this sender.
   */
  sender?: string;
  /**
   * What follows where it is not kept; left out: fail.
   */
  level?: "fail" | "warn";
  /**
   * Greatest count that is kept.
   */
  most?: number;
  /**
   * Least count that is kept.
   */
  least?: number;
  /**
   * Greatest count above that of the baseline.
   */
  mostMore?: number;
}
/**
 * A limit of a share. `documented` looks at each rule by itself.
 */
export interface ShareLimit {
  /**
   * The share: tested cases of a rule that are met, as documented; results undecided or broken of all that were tested; rows set aside of all rows.
   */
  of: "documented" | "undecided" | "rejects";
  /**
   * Only findings or rules of this policy.
   */
  policy?: string;
  /**
   * Only those of this rule.
   */
  rule?: string;
  /**
   * Only those of this class.
   */
  class?: "breach" | "request-defect" | "advisory" | "policy-conflict" | "observation";
  /**
   * Only those in this direction; none: those without one.
   */
  direction?: "under-service" | "over-service" | "none";
  /**
   * Only those of this priority.
   */
  severity?: "high" | "medium" | "low";
  /**
   * Of rows: only those of files of this sender.
   */
  sender?: string;
  /**
   * What follows where it is not kept; left out: fail.
   */
  level?: "fail" | "warn";
  /**
   * Greatest share that is kept: `2.5 %`, or `3 of 120`.
   */
  most?: string;
  /**
   * Least share that is kept.
   */
  least?: string;
  /**
   * Greatest rise against the baseline, in points of per cent.
   */
  mostMore?: string;
  /**
   * Greatest fall against the baseline, in points of per cent.
   */
  mostLess?: string;
}
/**
 * The checks of what arrived (checks/arrival.json): what each looks at, what it does to the result, and the limits that are data.
 */
export interface ArrivalChecks {
  /**
   * Checks, in the order in which they are listed.
   */
  checks: ArrivalCheck[];
  /**
   * The date that puts a record into a month, by kind.
   */
  dating: ArrivalDating[];
  limits: ArrivalLimits;
}
/**
 * A check.
 */
export interface ArrivalCheck {
  /**
   * Check.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What it looks at.
   */
  looksAt: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do.
   */
  todo: string;
  /**
   * The result cannot be trusted (exit code 3).
   */
  untrusted: boolean;
  /**
   * The kinds count as delivered in part: nothing is concluded from a record that is not there.
   */
  partial: boolean;
}
/**
 * The date of a kind: the first of the fields that its file delivers.
 */
export interface ArrivalDating {
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Fields.
   */
  fields: string[];
}
/**
 * Result of a run; reports are views of it.
 */
export interface AuditResult {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/audit-result/1";
  program: Program;
  /**
   * Title.
   */
  title: string;
  /**
   * Plan.
   */
  plan: string;
  /**
   * Legend.
   */
  confidentiality: string | null;
  /**
   * Data complete through (with offset).
   */
  asOf: string;
  /**
   * Zone of the period.
   */
  zone: string;
  /**
   * Period; null: all dates.
   */
  period: null | PeriodResult;
  accounting: Accounting;
  history?: HistoryRead;
  /**
   * Files.
   */
  files: FileResult[];
  /**
   * Senders and kinds.
   */
  deliveries: DeliveryResult[];
  arrival: Arrival;
  /**
   * Rejects by code.
   */
  rejects: RejectCount[];
  /**
   * New codes of the sources.
   */
  unmappedCodes: UnmappedCode[];
  /**
   * Data-integrity observations by check, in the order of the catalogue; every one is in integrity.ndjson.
   */
  integrity: IntegrityCount[];
  orphans: Orphans;
  /**
   * Determinations by sender, product line and decision.
   */
  universe: UniverseCell[];
  /**
   * What was not tested and why, in words.
   */
  notTested: string[];
  /**
   * Policies.
   */
  policies: PolicyResult[];
  findings: FindingCounts;
  measures: Measures;
  agreement?: Agreement;
  /**
   * False: rows not conserved, or an expected delivery missing or unreadable.
   */
  trusted: boolean;
  /**
   * Why not.
   */
  trustNotes: string[];
  /**
   * Digests of policies, mappings, calendars and configuration.
   */
  inputs: InputDigest[];
  configuration: AuditConfig;
}
/**
 * The program.
 */
export interface Program {
  /**
   * Name.
   */
  name: string;
  /**
   * Version.
   */
  version: string;
}
/**
 * Period.
 */
export interface PeriodResult {
  /**
   * First day.
   */
  from: string;
  /**
   * Last day.
   */
  to: string;
  /**
   * Dating rule.
   */
  datedBy: string;
}
/**
 * Rows in = accepted + rejected.
 */
export interface Accounting {
  /**
   * Rows in.
   */
  rowsIn: number;
  /**
   * Accepted.
   */
  accepted: number;
  /**
   * Rejected.
   */
  rejected: number;
  /**
   * Accepted rows of a history of which no record is used any more: a later delivery gives all of them again.
   */
  superseded?: number;
  /**
   * Accepted rows of a history with a record that a later delivery gives with other contents; each is in superseded.csv.
   */
  corrected?: number;
  /**
   * They add up.
   */
  conserved: boolean;
  /**
   * Rejected rows whose parent cannot be read.
   */
  rejectedWithoutParent: number;
}
/**
 * What was known of a history of deliveries, where the run was made from one.
 */
export interface HistoryRead {
  /**
   * Last instant at which anything arrived or was withdrawn, among what was known (UTC).
   */
  knownAt: string;
  /**
   * Deliveries known.
   */
  deliveries: number;
  /**
   * Files that were read: those that arrived, but for redelivered and withdrawn ones.
   */
  files: number;
  /**
   * Files that arrived again unchanged; each was read once.
   */
  redelivered: Redelivery[];
  /**
   * Files that their sender withdrew; they were not read.
   */
  withdrawn: WithdrawnFile[];
}
/**
 * A file that arrived again with the bytes of its last delivery.
 */
export interface Redelivery {
  /**
   * The file as it was read: its first arrival and its name.
   */
  file: string;
  /**
   * When it arrived again (UTC).
   */
  at: string;
}
/**
 * A file that counts no more.
 */
export interface WithdrawnFile {
  /**
   * Its arrival and its name.
   */
  file: string;
  /**
   * When it was withdrawn (UTC).
   */
  at: string;
  /**
   * Who withdrew it.
   */
  by: string;
  /**
   * Why.
   */
  reason: string;
}
/**
 * One file of the drop and what became of its rows.
 */
export interface FileResult {
  /**
   * File.
   */
  file: string;
  /**
   * Sender.
   */
  sender: string | null;
  /**
   * Mapping; null: canonical.
   */
  mapping: string | null;
  /**
   * Digest.
   */
  sha256: string;
  /**
   * Size.
   */
  bytes: number;
  /**
   * What became of it.
   */
  status: "read" | "unreadable" | "unmapped" | "empty" | "header-only";
  /**
   * Why, where it was not read.
   */
  message: string | null;
  /**
   * Rows in.
   */
  rows: number;
  /**
   * Rows accepted.
   */
  accepted: number;
  /**
   * Rows set aside.
   */
  rejected: number;
  /**
   * Accepted rows of a history of which no record is used any more: a later delivery gives all of them again.
   */
  superseded?: number;
  /**
   * Accepted rows of a history with a record that a later delivery gives with other contents; each is in superseded.csv.
   */
  corrected?: number;
  /**
   * Records made, by kind.
   */
  records: {
    /**
     * Number.
     */
    [k: string]: number;
  };
}
/**
 * A sender and a kind.
 */
export interface DeliveryResult {
  /**
   * The plan (`plan`) or a delegate.
   */
  sender: string;
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Was it to be delivered?
   */
  expected: boolean;
  /**
   * State.
   */
  status: "delivered" | "partial" | "not-delivered" | "not-kept";
  /**
   * Files.
   */
  files: string[];
  /**
   * Records.
   */
  records: number;
  /**
   * Rows set aside.
   */
  rejected: number;
  /**
   * Why.
   */
  note: string | null;
  /**
   * Fields no mapping fills.
   */
  fieldsNotDelivered: string[];
  /**
   * Fields declared not kept.
   */
  fieldsNotKept: string[];
}
/**
 * What the control files and the dates of the records say of the deliveries.
 */
export interface Arrival {
  asOf: AsOfBasis;
  /**
   * Alarms, by check, sender and month.
   */
  alarms: ArrivalAlarm[];
  /**
   * Records by sender, kind and month.
   */
  months: ArrivalMonth[];
}
/**
 * Where the end of the data comes from.
 */
export interface AsOfBasis {
  /**
   * Who says it.
   */
  from: "configuration" | "control";
  /**
   * In words.
   */
  note: string;
}
/**
 * Something that did not arrive as it should.
 */
export interface ArrivalAlarm {
  /**
   * Check (checks/arrival.json).
   */
  check: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Sender.
   */
  sender: string;
  /**
   * Kinds that are touched; none: it cannot be told which.
   */
  kinds: (
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal"
  )[];
  /**
   * Month; null: none.
   */
  month: string | null;
  /**
   * File; null: none.
   */
  file: string | null;
  /**
   * What was expected.
   */
  expected: string | null;
  /**
   * What was found.
   */
  found: string | null;
  /**
   * In a sentence.
   */
  message: string;
  /**
   * What to do.
   */
  todo: string;
  /**
   * The result cannot be trusted for it.
   */
  untrusted: boolean;
  /**
   * The kinds count as delivered in part.
   */
  partial: boolean;
  /**
   * Who says that nothing is missing, when and why; null: nobody. A confirmed alarm neither distrusts nor makes partial.
   */
  confirmed: string | null;
}
/**
 * Records of a month.
 */
export interface ArrivalMonth {
  /**
   * Sender.
   */
  sender: string;
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Month, by the date that checks/arrival.json names.
   */
  month: string;
  /**
   * Records.
   */
  records: number;
  /**
   * First day with a record.
   */
  firstDay: string;
  /**
   * Last day with a record.
   */
  lastDay: string;
}
/**
 * A cause.
 */
export interface RejectCount {
  /**
   * Code.
   */
  code: string;
  /**
   * File.
   */
  file: string;
  /**
   * Column.
   */
  column: string | null;
  /**
   * Rows.
   */
  rows: number;
  /**
   * Help.
   */
  help: string;
}
/**
 * A code no mapping knows.
 */
export interface UnmappedCode {
  /**
   * File.
   */
  file: string;
  /**
   * Column.
   */
  column: string;
  /**
   * Code.
   */
  code: string;
  /**
   * Field.
   */
  field: string;
  /**
   * Rows.
   */
  rows: number;
  /**
   * Share of the file's rows.
   */
  sharePercent: number;
  /**
   * Rules that read the field.
   */
  rules: string[];
}
/**
 * What a check of the catalogue found. It changes no verdict and is counted in no figure of a policy.
 */
export interface IntegrityCount {
  /**
   * Check.
   */
  code: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What it looks at.
   */
  looksAt: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do.
   */
  todo: string;
  /**
   * Places found.
   */
  instances: number;
  /**
   * Records.
   */
  records: number;
  /**
   * Places by sender and file.
   */
  places: IntegrityPlace[];
  /**
   * First places, by file and row.
   */
  examples: string[];
}
/**
 * Places of one file.
 */
export interface IntegrityPlace {
  /**
   * Sender.
   */
  sender: string | null;
  /**
   * File; null: of no one file.
   */
  file: string | null;
  /**
   * Places found.
   */
  instances: number;
}
/**
 * Records kept although their determination was not delivered.
 */
export interface Orphans {
  /**
   * Requests.
   */
  p2pRequests: number;
  /**
   * Notices.
   */
  notices: number;
  /**
   * Other records.
   */
  other: number;
}
/**
 * Determinations.
 */
export interface UniverseCell {
  /**
   * Sender.
   */
  sender: string;
  /**
   * Delegate.
   */
  delegate: string | null;
  /**
   * Line.
   */
  lineOfBusiness: string | null;
  /**
   * Decision.
   */
  decision: string;
  /**
   * Number.
   */
  determinations: number;
}
/**
 * One policy in the run.
 */
export interface PolicyResult {
  /**
   * Policy.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Issuer.
   */
  issuer: string;
  /**
   * Kind.
   */
  kind: string;
  /**
   * Short cite.
   */
  cite: string;
  /**
   * Standing of the source; anything but in force is printed with every citation.
   */
  status: "in-force" | "proposed" | "not-enacted" | "superseded";
  /**
   * Versions.
   */
  versions: VersionLine[];
  /**
   * Zone.
   */
  zone: string;
  source: SourceFacts;
  /**
   * How business days are counted, in words.
   */
  counting: string;
  /**
   * Payers whose cases it is about, as records name them; absent: not of a payer, or of any.
   */
  payers?: string[];
  /**
   * Filter in words.
   */
  appliesToNote: string | null;
  /**
   * Basis of applicability stated by the plan.
   */
  basis: string | null;
  /**
   * To be ratified.
   */
  notes: string[];
  /**
   * Clauses by evidence tag.
   */
  evidence: {
    /**
     * Number.
     */
    [k: string]: number;
  };
  /**
   * Figures used that are the audit's and not the source's.
   */
  parameters: AuditParameter[];
  reads?: SharedInputsRead;
  /**
   * Subjects for which it cannot be told whether the policy applies.
   */
  unclear: number;
  /**
   * Rules.
   */
  rules: RuleResult[];
  /**
   * Questions.
   */
  questions: QuestionResult[];
}
/**
 * A version.
 */
export interface VersionLine {
  /**
   * Version.
   */
  id: string;
  /**
   * From when, in words.
   */
  effective: string;
  /**
   * Note.
   */
  note: string | null;
}
/**
 * Text that was read.
 */
export interface SourceFacts {
  /**
   * Title.
   */
  title: string;
  /**
   * When.
   */
  retrieved: string | null;
  /**
   * What was seen of it.
   */
  note: string | null;
}
/**
 * A figure.
 */
export interface AuditParameter {
  /**
   * Parameter.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Value with unit.
   */
  value: string;
  /**
   * Whose.
   */
  setBy: string;
}
/**
 * What the policy reads of what policies share, under any reading that is left open. Left out by earlier versions.
 */
export interface SharedInputsRead {
  /**
   * Calendars it counts days by.
   */
  calendars: string[];
  /**
   * Tables it looks things up in.
   */
  tables: string[];
}
/**
 * One rule in the run.
 */
export interface RuleResult {
  /**
   * Rule.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Kind.
   */
  kind: string;
  /**
   * Record the rule judges.
   */
  subject: "determination" | "p2pRequest" | "notice";
  /**
   * Topic.
   */
  topic: string;
  /**
   * Citations.
   */
  clauses: string[];
  /**
   * All standards.
   */
  standards: string[];
  /**
   * How far the wording is confirmed against a public primary text; internal: stated by the payer's own document.
   */
  evidenceTag: "confirmed" | "partly" | "unconfirmed" | "internal";
  /**
   * Bound.
   */
  obligor: string;
  /**
   * Class of a fail.
   */
  class: string;
  /**
   * Direction.
   */
  direction: string | null;
  /**
   * Priority.
   */
  severity: string;
  /**
   * What is asked.
   */
  asks: string;
  /**
   * Auditor's decision.
   */
  interpretation: string | null;
  subjects: OutcomeCounts;
  cases: OutcomeCounts;
  rate: Rate;
  /**
   * Members with a not-met case.
   */
  members: number;
  /**
   * Breakdown.
   */
  cells: Cell[];
  /**
   * How long before or after their due the acts of a deadline were, by line of business; empty for other rules.
   */
  margins: MarginCell[];
  /**
   * What was not delivered or not coded, once per rule and field.
   */
  notTested: NotTested[];
  /**
   * Subjects on which the rule broke.
   */
  errors: RuleError[];
}
/**
 * Number of subjects by outcome.
 */
export interface OutcomeCounts {
  /**
   * Not applicable.
   */
  "not-applicable": number;
  /**
   * Met.
   */
  pass: number;
  /**
   * Clock still running.
   */
  pending: number;
  /**
   * Undecided: data.
   */
  indeterminate: number;
  /**
   * Undecided: words.
   */
  "needs-review": number;
  /**
   * Not met.
   */
  fail: number;
  /**
   * The rule broke.
   */
  error: number;
}
/**
 * Documented rate in per cent, cut to one decimal (never rounded up), with its range; null where nothing is applicable.
 */
export interface Rate {
  /**
   * pass / (pass + fail + needs-review + indeterminate).
   */
  documented: number | null;
  /**
   * Every open one fails.
   */
  lowest: number | null;
  /**
   * Every open one passes.
   */
  highest: number | null;
  /**
   * Cases undecided for data or words: indeterminate and needs-review.
   */
  undecided: number;
}
/**
 * Counts of one rule for one delegate, standard, product line and month.
 */
export interface Cell {
  /**
   * Delegate; null: the plan or unknown.
   */
  delegate: string | null;
  /**
   * Standards of the case, where the rule's standards depend on a field of the case; else empty.
   */
  standards: string[];
  /**
   * Product line.
   */
  lineOfBusiness: string | null;
  /**
   * Month of the trigger, or undated.
   */
  month: string;
  subjects: OutcomeCounts;
  cases: OutcomeCounts;
}
/**
 * Acts by the time that was surely left, or late, under every reading: up to 4 hours, 1 day, 2 days, 5 days, more.
 */
export interface MarginCell {
  /**
   * Line of business; null where none is recorded.
   */
  lineOfBusiness: string | null;
  /**
   * Acts in time, by the time left: five counts.
   */
  left: number[];
  /**
   * Acts after the due, by the time they were late: five counts.
   */
  late: number[];
  /**
   * Not met, and no act by the end of the data.
   */
  noAct: number;
}
/**
 * A cause of undecided subjects.
 */
export interface NotTested {
  /**
   * Why.
   */
  cause: "field-not-delivered" | "kind-not-delivered" | "flag-not-coded";
  /**
   * Field or relation.
   */
  field: string;
  /**
   * Sender.
   */
  sender: string;
  /**
   * Subjects undecided for this reason.
   */
  subjects: number;
  /**
   * Of them those where not met is possible.
   */
  couldFail: number;
}
/**
 * An error.
 */
export interface RuleError {
  /**
   * Code.
   */
  code: string;
  /**
   * Message.
   */
  message: string;
  /**
   * Subjects.
   */
  subjects: number;
}
/**
 * An open or settled question.
 */
export interface QuestionResult {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Question.
   */
  id: string;
  /**
   * Words.
   */
  words: string;
  /**
   * Citation.
   */
  clause: string | null;
  /**
   * How far the wording of that clause is confirmed; null where the question names none.
   */
  evidenceTag: "confirmed" | "partly" | "unconfirmed" | "internal" | null;
  /**
   * Who can settle it.
   */
  askedOf: string;
  /**
   * Suggestion.
   */
  suggestion: string | null;
  /**
   * Options.
   */
  options: {
    /**
     * Meaning.
     */
    [k: string]: string;
  };
  /**
   * Option adopted.
   */
  answer: string | null;
  /**
   * Who, when and memo.
   */
  answeredBy: string | null;
  /**
   * Subjects whose outcome depends on the answer.
   */
  subjects: number;
  /**
   * Their cases.
   */
  cases: number;
  /**
   * The same by product line. Left out by earlier versions.
   */
  productLines?: QuestionProductLine[];
  /**
   * Per option: outcomes of these subjects, all other open questions staying open; a subject that is not counted under an option is left out of it.
   */
  outcomes: {
    [k: string]: OutcomeCounts;
  };
  /**
   * Rules whose counts of cases the answer changes.
   */
  effects: QuestionEffect[];
}
/**
 * What the answer to a question decides in one product line.
 */
export interface QuestionProductLine {
  /**
   * Product line of the determination; null: it records none, or there is no determination.
   */
  lineOfBusiness: string | null;
  /**
   * Subjects whose outcome depends on the answer.
   */
  subjects: number;
  /**
   * Their cases.
   */
  cases: number;
  /**
   * Rules under which it decides them.
   */
  rules: string[];
}
/**
 * What answers to a question do to a rule, all other open questions staying open.
 */
export interface QuestionEffect {
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title of the line of figures.
   */
  title: string;
  now: EffectFigures;
  /**
   * Figures per option.
   */
  under: {
    [k: string]: EffectFigures;
  };
}
/**
 * Cases of a rule by outcome, and the documented rate.
 */
export interface EffectFigures {
  cases: OutcomeCounts;
  rate: Rate;
}
/**
 * Findings.
 */
export interface FindingCounts {
  /**
   * Findings.
   */
  total: number;
  /**
   * Not met.
   */
  notMet: number;
  /**
   * Undecided where not met is possible.
   */
  undecided: number;
  /**
   * Cases with a not-met finding.
   */
  cases: number;
  /**
   * Members with a not-met finding.
   */
  members: number;
  /**
   * Not met by class and direction.
   */
  byClass: {
    /**
     * Number.
     */
    [k: string]: number;
  };
  /**
   * Not-met acts that can still be done.
   */
  stillOpen: number;
}
/**
 * Measures over requests and decisions of the period (docs/measures.md).
 */
export interface Measures {
  /**
   * Shares.
   */
  shares: ShareMeasure[];
  /**
   * Breakdowns.
   */
  breakdowns: BreakdownMeasure[];
  /**
   * Durations.
   */
  durations: DurationMeasure[];
}
/**
 * A share of units.
 */
export interface ShareMeasure {
  /**
   * Measure.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What is counted of what, in words.
   */
  words: string;
  /**
   * What is counted.
   */
  unit: "p2pRequest" | "determination";
  /**
   * Units without a date; they are counted, whatever the period.
   */
  undated: number;
  total: ShareCell;
  /**
   * Cuts.
   */
  cuts: ShareCut[];
  /**
   * Why units are not known to belong, or to be counted.
   */
  unknown: MeasureUnknown[];
}
/**
 * Figures of a share.
 */
export interface ShareCell {
  /**
   * Units that are known to belong: the denominator.
   */
  units: number;
  /**
   * Of them those that are known to be counted: the numerator.
   */
  counted: number;
  /**
   * Of them those of which that is not known.
   */
  unknown: number;
  /**
   * Units that may belong or not.
   */
  unclear: number;
  /**
   * Least per cent that what is known allows, cut to one decimal; null: none.
   */
  lowest: number | null;
  /**
   * Greatest per cent that it allows, cut to one decimal; null: none.
   */
  highest: number | null;
}
/**
 * The same by the values of a field.
 */
export interface ShareCut {
  /**
   * Field.
   */
  by: string;
  /**
   * Values, in order; unknown ones last.
   */
  cells: ShareCutCell[];
}
/**
 * The units with one value.
 */
export interface ShareCutCell {
  /**
   * Value; null: not known.
   */
  value: string | null;
  /**
   * Why there is no value; null where there is one.
   */
  absent: null | ("blank" | "not-delivered" | "not-kept" | "no-decision" | "partial" | "not-settled");
  figures: ShareCell;
}
/**
 * Units that a field leaves open, each under the first that does.
 */
export interface MeasureUnknown {
  /**
   * Field.
   */
  field: string;
  /**
   * Why its value is not known; null: the value itself leaves it open.
   */
  absent: null | ("blank" | "not-delivered" | "not-kept" | "no-decision" | "partial" | "not-settled");
  /**
   * Units.
   */
  units: number;
}
/**
 * Units by the values of a field.
 */
export interface BreakdownMeasure {
  /**
   * Measure.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What is counted of what, in words.
   */
  words: string;
  /**
   * What is counted.
   */
  unit: "p2pRequest" | "determination";
  /**
   * Units without a date; they are counted, whatever the period.
   */
  undated: number;
  /**
   * Field.
   */
  of: string;
  total: BreakdownCell;
  /**
   * Cuts.
   */
  cuts: BreakdownCut[];
}
/**
 * Figures of a breakdown.
 */
export interface BreakdownCell {
  /**
   * Units that are known to belong.
   */
  units: number;
  /**
   * Units that may belong or not.
   */
  unclear: number;
  /**
   * Values, in order; unknown ones last.
   */
  values: BreakdownValue[];
}
/**
 * A value.
 */
export interface BreakdownValue {
  /**
   * Value; null: not known.
   */
  value: string | null;
  /**
   * Why there is no value; null where there is one.
   */
  absent: null | ("blank" | "not-delivered" | "not-kept" | "no-decision" | "partial" | "not-settled");
  /**
   * Units.
   */
  units: number;
}
/**
 * The same by the values of a field.
 */
export interface BreakdownCut {
  /**
   * Field.
   */
  by: string;
  /**
   * Values, in order; unknown ones last.
   */
  cells: BreakdownCutCell[];
}
/**
 * The units with one value.
 */
export interface BreakdownCutCell {
  /**
   * Value; null: not known.
   */
  value: string | null;
  /**
   * Why there is no value; null where there is one.
   */
  absent: null | ("blank" | "not-delivered" | "not-kept" | "no-decision" | "partial" | "not-settled");
  figures: BreakdownCell;
}
/**
 * How long it took.
 */
export interface DurationMeasure {
  /**
   * Measure.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What is counted of what, in words.
   */
  words: string;
  /**
   * What is counted.
   */
  unit: "p2pRequest" | "determination";
  /**
   * Words for spans below zero; left out: before it began.
   */
  belowZero?: string;
  /**
   * Units without a date; they are counted, whatever the period.
   */
  undated: number;
  total: DurationCell;
  /**
   * Cuts.
   */
  cuts: DurationCut[];
}
/**
 * Figures of a duration.
 */
export interface DurationCell {
  /**
   * Units that are known to belong.
   */
  units: number;
  /**
   * Units that may belong or not; they have no part in what follows.
   */
  unclear: number;
  /**
   * Of the units those that still ran at the end of the data.
   */
  open: number;
  /**
   * Of the units those of which a time is not recorded.
   */
  unknown: number;
  /**
   * Order statistics over all units.
   */
  quantiles: DurationQuantile[];
  /**
   * Units by how long it took.
   */
  buckets: DurationBucket[];
  /**
   * Units that lie in one of several buckets: a date alone was recorded.
   */
  across: number;
}
/**
 * The value that so many per cent of the units do not exceed: between two ends where times are known as ranges.
 */
export interface DurationQuantile {
  /**
   * Per cent.
   */
  percent: number;
  /**
   * At least so many whole minutes; null: not known.
   */
  from: number | null;
  /**
   * At most so many whole minutes; null: not known, or still running.
   */
  to: number | null;
}
/**
 * A span of whole minutes.
 */
export interface DurationBucket {
  /**
   * From; null: below 0.
   */
  from: number | null;
  /**
   * Up to and without; null: no end.
   */
  to: number | null;
  /**
   * Units.
   */
  units: number;
}
/**
 * The same by the values of a field.
 */
export interface DurationCut {
  /**
   * Field.
   */
  by: string;
  /**
   * Values, in order; unknown ones last.
   */
  cells: DurationCutCell[];
}
/**
 * The units with one value.
 */
export interface DurationCutCell {
  /**
   * Value; null: not known.
   */
  value: string | null;
  /**
   * Why there is no value; null where there is one.
   */
  absent: null | ("blank" | "not-delivered" | "not-kept" | "no-decision" | "partial" | "not-settled");
  figures: DurationCell;
}
/**
 * Cases that both engines judged, and where they differ. Left out where the reference engine judged all.
 */
export interface Agreement {
  /**
   * The same seed draws the same cases.
   */
  seed: string;
  /**
   * Cases drawn.
   */
  cases: number;
  /**
   * Subjects of these cases.
   */
  subjects: number;
  /**
   * Outcomes that were compared.
   */
  compared: number;
  /**
   * Outcomes that differ: the run cannot be trusted.
   */
  disagreements: Disagreement[];
}
/**
 * An outcome of the compiled engine that the reference engine does not share.
 */
export interface Disagreement {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  subject: DisagreementSubject;
  traces?: DisagreementTraces;
  /**
   * What the compiled engine says.
   */
  compiled: string;
  /**
   * What the reference engine says.
   */
  reference: string;
}
/**
 * The record judged.
 */
export interface DisagreementSubject {
  /**
   * Kind.
   */
  kind: string;
  /**
   * Key.
   */
  id: string;
}
/**
 * How both engines came to what they say; given of the first 20 disagreements.
 */
export interface DisagreementTraces {
  /**
   * The conditions that settle the outcome in SQL, then every column that they read, each with its value; instants in microseconds since 1970 in UTC.
   */
  compiled: string[];
  /**
   * The steps of the reference engine, as `explain` prints them.
   */
  reference: string[];
}
/**
 * An input.
 */
export interface InputDigest {
  /**
   * Name.
   */
  name: string;
  /**
   * Digest.
   */
  sha256: string;
}
/**
 * review.json: a mock file review as it was scored.
 */
export interface FileReview {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/file-review/1";
  program: Program;
  review: ReviewMethod;
  /**
   * Seed.
   */
  seed: string;
  run: ReviewedRun;
  /**
   * Digest of sample.json.
   */
  sampleSha256: string;
  /**
   * Digest of the scored workbook.
   */
  workbookSha256: string;
  /**
   * Reviewers, as written.
   */
  reviewers: string[];
  /**
   * First day of review (YYYY-MM-DD).
   */
  reviewedFrom: string | null;
  /**
   * Last day of review.
   */
  reviewedTo: string | null;
  /**
   * Elements by file type and product line.
   */
  elements: ScoredElement[];
  universe?: ReviewUniverse;
}
/**
 * How it was scored.
 */
export interface ReviewMethod {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Policy.
   */
  policy: string;
  /**
   * Report it stands beside.
   */
  report: string;
  /**
   * Digest of the definition.
   */
  sha256: string;
  /**
   * Sentences printed beside the result.
   */
  statement: string[];
  /**
   * Sentences on size, stop rule, replacement, unit and bands, each with how far it is confirmed.
   */
  method: string[];
}
/**
 * The run the sample was drawn from.
 */
export interface ReviewedRun {
  /**
   * Title.
   */
  title: string;
  /**
   * Plan.
   */
  plan: string;
  /**
   * Data complete through (with offset).
   */
  asOf: string;
  /**
   * Period of the run; null: all dates.
   */
  period: PeriodResult | null;
  /**
   * Digest of audit-result.json.
   */
  sha256: string;
}
/**
 * An element of one file type and product line.
 */
export interface ScoredElement {
  /**
   * File type.
   */
  fileType: string;
  /**
   * Its title.
   */
  fileTypeTitle: string;
  /**
   * Product line; null: not recorded.
   */
  line: string | null;
  /**
   * Element.
   */
  section: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Decisions in the universe.
   */
  universe: number;
  /**
   * Files drawn, those in reserve included.
   */
  drawn: number;
  /**
   * The whole universe was drawn: no error of sampling.
   */
  isWhole: boolean;
  /**
   * Why it does not apply.
   */
  carvedOut: string | null;
  /**
   * scored; incomplete: files are still to be scored; none: no file applies; carved-out: does not apply to the product line.
   */
  state: "scored" | "incomplete" | "none" | "carved-out";
  /**
   * Review ended at the first files.
   */
  stopped: boolean;
  /**
   * Files met.
   */
  met: number;
  /**
   * Files not met.
   */
  notMet: number;
  /**
   * Files taken out because they do not apply.
   */
  na: number;
  /**
   * Met of met and not met, in per cent, cut to one decimal; null: not scored.
   */
  percent: number | null;
  /**
   * Band; null: not scored.
   */
  band: string | null;
  /**
   * What a sample of this size can support; null: nothing scored, or the whole universe was reviewed.
   */
  interval: ExactInterval | null;
  /**
   * Factors over the files that were scored.
   */
  factors: ScoredFactor[];
  /**
   * Files that do not apply, and what took their place.
   */
  replaced: ReplacedFile[];
  /**
   * Files still to be scored.
   */
  toDo: number[];
  /**
   * Files scored beyond the end of review; they do not count.
   */
  beyond: number;
  /**
   * Files that count, in the order of review.
   */
  files: ScoredFile[];
}
/**
 * Exact interval (Clopper and Pearson) of 95 %, in per cent with one decimal, rounded outwards.
 */
export interface ExactInterval {
  /**
   * Lower end.
   */
  lowest: number;
  /**
   * Upper end.
   */
  highest: number;
}
/**
 * A factor.
 */
export interface ScoredFactor {
  /**
   * Factor.
   */
  factor: string;
  /**
   * Title.
   */
  title: string;
  /**
   * scored; incomplete: files are still to be scored; none: no file applies; carved-out: does not apply to the product line.
   */
  state: "scored" | "incomplete" | "none" | "carved-out";
  /**
   * Review ended at the first files.
   */
  stopped: boolean;
  /**
   * Files met.
   */
  met: number;
  /**
   * Files not met.
   */
  notMet: number;
  /**
   * Files taken out because they do not apply.
   */
  na: number;
  /**
   * Met of met and not met, in per cent, cut to one decimal; null: not scored.
   */
  percent: number | null;
  /**
   * Band; null: not scored.
   */
  band: string | null;
  /**
   * What a sample of this size can support; null: nothing scored, or the whole universe was reviewed.
   */
  interval: ExactInterval | null;
  /**
   * Files on which the reviewer and the data differ.
   */
  differs: number;
}
/**
 * A file that does not apply.
 */
export interface ReplacedFile {
  /**
   * Place in the order of review.
   */
  number: number;
  /**
   * Key of the decision.
   */
  id: string;
  /**
   * The reviewer's reason.
   */
  reason: string;
  /**
   * Place of the file that replaced it; null: none was left.
   */
  by: number | null;
}
/**
 * A scored file.
 */
export interface ScoredFile {
  /**
   * Place in the order of review.
   */
  number: number;
  /**
   * Key of the decision.
   */
  id: string;
  /**
   * Score of the file.
   */
  score: "met" | "not-met" | "na";
  /**
   * Factors.
   */
  factors: FactorScore[];
  /**
   * Reviewer.
   */
  reviewer: string;
  /**
   * Day of review.
   */
  on: string;
  /**
   * Note.
   */
  note: string | null;
}
/**
 * Score of a factor.
 */
export interface FactorScore {
  /**
   * Factor.
   */
  factor: string;
  /**
   * Score.
   */
  score: "met" | "not-met" | "na";
  /**
   * What the data say of the factor; null: they do not decide it.
   */
  says: "met" | "not-met" | "na" | null;
}
/**
 * How the decisions and requests of the run become the files of the universe. Left out where the sample does not say it.
 */
export interface ReviewUniverse {
  /**
   * Decisions and requests of the run.
   */
  decisions: number;
  /**
   * Those the policy does not apply to.
   */
  leftOut: LeftOutCount[];
  /**
   * Those of which it is not settled whether they belong.
   */
  unsettled: UnsettledCount[];
}
/**
 * Decisions outside the universe that are recorded alike.
 */
export interface LeftOutCount {
  /**
   * Code of the decision, as the universe of the run has it.
   */
  decision: string;
  /**
   * What tells them from decisions inside; empty where none with this decision is inside.
   */
  fields: LeftOutField[];
  /**
   * The rules of the policy date them outside the period.
   */
  outsidePeriod: boolean;
  /**
   * Decisions.
   */
  decisions: number;
}
/**
 * A recorded field.
 */
export interface LeftOutField {
  /**
   * Field of the decision.
   */
  field: string;
  /**
   * Code; null: not recorded.
   */
  value: string | null;
}
/**
 * Decisions left out, by reason.
 */
export interface UnsettledCount {
  /**
   * Reason, printed.
   */
  reason: string;
  /**
   * Decisions.
   */
  decisions: number;
}
/**
 * sample.json of a mock file review: what was drawn of which universe, so that a scored workbook can be held against it.
 */
export interface FileSample {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/file-sample/1";
  program: Program;
  review: ReviewUsed;
  /**
   * Seed.
   */
  seed: string;
  run: SampledRun;
  /**
   * File types, drawn apart by product line.
   */
  fileTypes: DrawnFileType[];
  /**
   * Decisions left out because it is not settled whether they belong to the universe.
   */
  unsettled: UnsettledCount[];
  /**
   * Decisions and requests of the run: the files of all types, those left out and those not settled. Left out in samples drawn before.
   */
  decisions?: number;
  /**
   * Decisions and requests the policy does not apply to, by what is recorded of them. Left out in samples drawn before.
   */
  leftOut?: LeftOutCount[];
}
/**
 * The review as it was defined.
 */
export interface ReviewUsed {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Policy.
   */
  policy: string;
  /**
   * Digest of its definition, with the sections of its report.
   */
  sha256: string;
  /**
   * Digest of the policy as it was judged.
   */
  policySha256: string;
}
/**
 * The run a sample was drawn from.
 */
export interface SampledRun {
  /**
   * Title.
   */
  title: string;
  /**
   * Plan.
   */
  plan: string;
  /**
   * Legend.
   */
  confidentiality: string | null;
  /**
   * Data complete through (with offset).
   */
  asOf: string;
  /**
   * Period of the run; null: all dates.
   */
  period: PeriodResult | null;
  /**
   * Whether the run can be trusted.
   */
  trusted: boolean;
  /**
   * Digest of audit-result.json.
   */
  sha256: string;
  /**
   * Digest of ledger.ndjson.
   */
  ledgerSha256: string;
}
/**
 * Files of one type and product line.
 */
export interface DrawnFileType {
  /**
   * File type.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Product line; null: not recorded.
   */
  line: string | null;
  /**
   * Decisions in the universe.
   */
  universe: number;
  /**
   * Elements scored on them.
   */
  elements: DrawnElement[];
  /**
   * Files in the order in which they are reviewed; those in reserve last.
   */
  files: DrawnFile[];
}
/**
 * An element on these files.
 */
export interface DrawnElement {
  /**
   * Element.
   */
  section: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Why it does not apply to the product line; null: it applies.
   */
  carvedOut: string | null;
}
/**
 * A file.
 */
export interface DrawnFile {
  /**
   * Place in the order of review.
   */
  number: number;
  /**
   * Held in reserve.
   */
  isOversample: boolean;
  /**
   * Key of the decision.
   */
  id: string;
  /**
   * File.
   */
  file: string;
  /**
   * Ordinal of the row.
   */
  row: number;
  /**
   * The fields shown, in the order of the definition.
   */
  shown: (string | null)[];
  /**
   * What the data say, per element.
   */
  elements: FileElement[];
}
/**
 * What the data say of a file under an element.
 */
export interface FileElement {
  /**
   * Element.
   */
  section: string;
  /**
   * Factors in order.
   */
  factors: FactorSays[];
  /**
   * Records with file and row, and fingerprints of findings.
   */
  evidence: string[];
}
/**
 * What the data say of a factor.
 */
export interface FactorSays {
  /**
   * Factor.
   */
  factor: string;
  /**
   * What the data say of the factor; null: they do not decide it.
   */
  says: "met" | "not-met" | "na" | null;
  /**
   * Where that comes from, or what is missing.
   */
  source: string;
}
/**
 * An outcome worth reporting; one line of findings.ndjson.
 */
export interface Finding {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Version in force.
   */
  policyVersion: string | null;
  /**
   * Rule; `applies-to` where it cannot be told whether the policy applies.
   */
  rule: string;
  /**
   * Kind of rule.
   */
  kind: "deadline" | "gate" | "requirement" | "applies-to";
  /**
   * Topic.
   */
  topic: string;
  /**
   * Clause locators as cited.
   */
  clauses: string[];
  /**
   * Standards served.
   */
  standards: string[];
  /**
   * How far the wording is confirmed against a public primary text; internal: stated by the payer's own document.
   */
  evidenceTag: "confirmed" | "partly" | "unconfirmed" | "internal";
  /**
   * Who is bound.
   */
  obligor: string;
  /**
   * Direction.
   */
  direction: "under-service" | "over-service" | null;
  /**
   * Class.
   */
  class: "breach" | "request-defect" | "advisory" | "policy-conflict" | "observation";
  /**
   * Priority.
   */
  severity: "high" | "medium" | "low";
  /**
   * Outcome.
   */
  outcome: "not-applicable" | "pass" | "pending" | "indeterminate" | "needs-review" | "fail" | "error";
  subject: Subject;
  /**
   * Determination.
   */
  determinationId: string | null;
  /**
   * Delegate that decided; null: the plan, or not known.
   */
  delegate: string | null;
  /**
   * Product line of the determination; null: it records none, or there is no determination. Left out by earlier versions.
   */
  lineOfBusiness?: string | null;
  start: InstantOrRange;
  due: InstantOrRange;
  stop: InstantOrRange;
  /**
   * Minutes between the stop and the latest due: negative is late, at least by so much; for an open act counted to as-of.
   */
  marginMinutes: number | null;
  latestCompliant: InstantOrRange;
  /**
   * Every combination of readings.
   */
  readings: ReadingOutcome[];
  /**
   * Fields that are unknown and decide, in the order written.
   */
  missing: string[];
  /**
   * A fail that follows from the absence of a record says so.
   */
  restsOn: "absence" | "record";
  /**
   * Fingerprint of the finding this one follows from.
   */
  causedBy: string | null;
  /**
   * Kind of evidence.
   */
  evidenceKind: "late" | "absent" | "content" | "role" | "gate" | "sequence";
  /**
   * The act can still be done for the member today.
   */
  stillOpen: boolean;
  /**
   * Records used.
   */
  records: RecordRef[];
  /**
   * The finding in sentences.
   */
  explanation: string;
  /**
   * Stable identifier of the finding.
   */
  fingerprint: string;
}
/**
 * What was judged.
 */
export interface Subject {
  /**
   * Record the rule judges.
   */
  kind: "determination" | "p2pRequest" | "notice";
  /**
   * Key.
   */
  id: string;
}
export interface InstantRange {
  /**
   * Earliest.
   */
  from: string | null;
  /**
   * Latest; null where open.
   */
  to: string | null;
}
/**
 * Outcome and due under one combination of answers; every other member is a question with the option taken.
 */
export interface ReadingOutcome {
  /**
   * Outcome.
   */
  outcome: "not-applicable" | "pass" | "pending" | "indeterminate" | "needs-review" | "fail" | "error";
  due: InstantOrRange;
  /**
   * Option taken of the question that the member is named after.
   */
  [k: string]: string | InstantOrRange;
}
/**
 * A record and where it stands in the sources.
 */
export interface RecordRef {
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Key.
   */
  id: string;
  /**
   * File.
   */
  file: string;
  /**
   * Ordinal of the row among the data rows of the file.
   */
  row: number;
}
/**
 * What a run says to a CI job: limits, figures, every finding and every row set aside, without any cell of the drop.
 */
export interface Gate {
  /**
   * Shape of the file.
   */
  schema: "p2p-audit/gate/1";
  program: GateProgram;
  /**
   * Data complete through.
   */
  asOf: string;
  /**
   * Zone of the audit.
   */
  zone: string;
  /**
   * Dates under audit; null: all.
   */
  period: null | GatePeriod;
  /**
   * Within the limits, above one, or not to be trusted.
   */
  status: "within" | "above" | "untrusted";
  /**
   * Exit code of the run.
   */
  exitCode: 0 | 1 | 3;
  /**
   * Why it cannot be trusted.
   */
  trustNotes: string[];
  /**
   * Run that is compared with; null: none.
   */
  baseline: null | GateBaseline;
  /**
   * Each limit, held against each rule it looks at by itself.
   */
  checks: GateCheck[];
  dispositions: GateDispositions;
  accounting: GateAccounting;
  /**
   * Files of the drop, in the order of the audit result.
   */
  files: GateFile[];
  /**
   * Policies and their rules.
   */
  policies: GatePolicy[];
  /**
   * Every finding, in the order of findings.ndjson.
   */
  findings: GateFinding[];
  /**
   * Every row set aside, in the order of rejects.csv.
   */
  rejects: GateReject[];
}
/**
 * Program that wrote it.
 */
export interface GateProgram {
  /**
   * Name.
   */
  name: string;
  /**
   * Version.
   */
  version: string;
}
/**
 * Dates under audit.
 */
export interface GatePeriod {
  /**
   * First day.
   */
  from: string;
  /**
   * Last day.
   */
  to: string;
  /**
   * What dates a case.
   */
  datedBy: string;
}
/**
 * Run that is compared with.
 */
export interface GateBaseline {
  /**
   * Its data is complete through.
   */
  asOf: string;
  /**
   * Digest of its saved ledger.
   */
  ledger: string | null;
}
/**
 * One limit held against the run.
 */
export interface GateCheck {
  /**
   * The limit, as a JSON pointer into the threshold file.
   */
  at: string;
  /**
   * The limit in words.
   */
  words: string;
  /**
   * What follows where it is not kept.
   */
  level: "fail" | "warn";
  /**
   * Policy it is about; null: several.
   */
  policy: string | null;
  /**
   * Rule it is about; null: several.
   */
  rule: string | null;
  /**
   * What is allowed.
   */
  limit: string;
  /**
   * What was found.
   */
  found: string;
  /**
   * Kept; null: nothing there to compare.
   */
  kept: boolean | null;
  /**
   * Findings that are not counted here for their disposition.
   */
  leftOut: number;
}
/**
 * Dispositions on file.
 */
export interface GateDispositions {
  /**
   * Findings of this run with a disposition.
   */
  given: GateDispositionCount[];
  /**
   * Dispositions whose findings the limits do not count.
   */
  leaveOut: ("confirmed" | "disputed" | "data-error" | "remediated" | "acknowledged")[];
  /**
   * Findings of this run that the limits do not count.
   */
  leftOut: number;
  /**
   * Dispositions that have expired by the end of the data: their findings count again.
   */
  expired: number;
  /**
   * Dispositions for findings that this run does not have.
   */
  stray: string[];
}
/**
 * Findings with one disposition.
 */
export interface GateDispositionCount {
  /**
   * Disposition.
   */
  disposition: "confirmed" | "disputed" | "data-error" | "remediated" | "acknowledged";
  /**
   * It holds.
   */
  holding: number;
  /**
   * It has expired.
   */
  expired: number;
}
/**
 * Rows of all files.
 */
export interface GateAccounting {
  /**
   * Rows in.
   */
  rowsIn: number;
  /**
   * Accepted.
   */
  accepted: number;
  /**
   * Set aside.
   */
  rejected: number;
}
/**
 * A file of the drop.
 */
export interface GateFile {
  /**
   * File of the drop, by its place in `files` of the audit result.
   */
  file: string;
  /**
   * Digest.
   */
  sha256: string;
  /**
   * Sender; null: none.
   */
  sender: string | null;
  /**
   * What became of it.
   */
  status: "read" | "unreadable" | "unmapped" | "empty" | "header-only";
  /**
   * Rows in.
   */
  rows: number;
  /**
   * Accepted.
   */
  accepted: number;
  /**
   * Set aside.
   */
  rejected: number;
}
/**
 * A policy that ran.
 */
export interface GatePolicy {
  /**
   * Policy.
   */
  id: string;
  /**
   * Cite.
   */
  cite: string;
  /**
   * Standing of the source.
   */
  status: string;
  /**
   * Rules.
   */
  rules: GateRuleLine[];
}
/**
 * A line of figures.
 */
export interface GateRuleLine {
  /**
   * Rule.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Class of a fail.
   */
  class: string;
  /**
   * Direction.
   */
  direction: string | null;
  /**
   * Priority.
   */
  severity: string;
  subjects: OutcomeCounts;
  cases: OutcomeCounts;
  /**
   * Documented rate in per cent, cut to one decimal; null: none tested.
   */
  documented: number | null;
}
/**
 * A finding without what the record says.
 */
export interface GateFinding {
  /**
   * Reference of the finding, the same in every run.
   */
  fingerprint: string;
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Kind of record that is judged.
   */
  subject: "determination" | "p2pRequest" | "notice";
  /**
   * Outcome.
   */
  outcome: "not-applicable" | "pass" | "pending" | "indeterminate" | "needs-review" | "fail" | "error";
  /**
   * Class.
   */
  class: "breach" | "request-defect" | "advisory" | "policy-conflict" | "observation";
  /**
   * Direction.
   */
  direction: string | null;
  /**
   * Priority.
   */
  severity: "high" | "medium" | "low";
  /**
   * What it is about.
   */
  evidenceKind: "late" | "absent" | "content" | "role" | "gate" | "sequence";
  /**
   * Can still be acted on.
   */
  stillOpen: boolean;
  /**
   * Fingerprint of the finding this one follows from.
   */
  causedBy: string | null;
  /**
   * Records that were used.
   */
  records: GateRecord[];
  /**
   * Disposition; null: none.
   */
  disposition: null | ("confirmed" | "disputed" | "data-error" | "remediated" | "acknowledged");
  /**
   * The disposition has expired.
   */
  expired: boolean;
  /**
   * The limits count it.
   */
  counted: boolean;
  /**
   * The baseline does not have it with this outcome; null: there is no baseline.
   */
  isNew: boolean | null;
}
/**
 * A record that was used.
 */
export interface GateRecord {
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * File of the drop, by its place in `files` of the audit result.
   */
  file: string;
  /**
   * Ordinal of the row.
   */
  row: number;
}
/**
 * A row that was set aside, without what it says.
 */
export interface GateReject {
  /**
   * File of the drop, by its place in `files` of the audit result.
   */
  file: string;
  /**
   * Ordinal of the row; null: the file as a whole.
   */
  row: number | null;
  /**
   * Physical line.
   */
  line: number | null;
  /**
   * Record it would have made.
   */
  kind:
    | null
    | (
        | "determination"
        | "decisionChange"
        | "notice"
        | "letterTemplate"
        | "p2pRequest"
        | "contactAttempt"
        | "information"
        | "appeal"
      );
  /**
   * Field.
   */
  field: string | null;
  /**
   * Reason.
   */
  code: string;
}
/**
 * The catalogue of data-integrity checks (checks/integrity.json): what each looks at, why it matters, what to do, and the limits that are data.
 */
export interface IntegrityChecks {
  /**
   * Checks, in the order in which they are listed.
   */
  checks: IntegrityCheck[];
  /**
   * Limits of `impossible-turnaround`.
   */
  turnarounds: Turnaround[];
  /**
   * States of `open-with-end`.
   */
  openStates: OpenState[];
  /**
   * Flags of `own-flag-disagrees`.
   */
  ownFlags: OwnFlag[];
  /**
   * Fields of `same-content`.
   */
  sameContent: SameContent[];
  constants: Constants;
  edits: Edits;
  missing: Missing;
}
/**
 * A check.
 */
export interface IntegrityCheck {
  /**
   * Check.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What one instance is about: a record, several records, a column of a file, or two drops.
   */
  about: "record" | "records" | "column" | "drops";
  /**
   * What it looks at.
   */
  looksAt: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do.
   */
  todo: string;
}
/**
 * Two times of a record and how far apart they can be.
 */
export interface Turnaround {
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Field of the earlier time.
   */
  from: string;
  /**
   * Field of the later time.
   */
  to: string;
  only?: FieldIn;
  /**
   * Closer together is impossible; 0: nothing is too close.
   */
  leastMinutes: number;
  /**
   * Further apart is impossible.
   */
  mostDays: number;
  /**
   * Why these limits.
   */
  reason: string;
}
/**
 * Records whose field has one of these values.
 */
export interface FieldIn {
  /**
   * Field.
   */
  field: string;
  /**
   * Values.
   */
  in: string[];
}
/**
 * A state in which a record is open, and the times that only its end has.
 */
export interface OpenState {
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Field of the state.
   */
  field: string;
  /**
   * Open states.
   */
  in: string[];
  /**
   * Times of the end.
   */
  ends: string[];
}
/**
 * A flag of the source system that a duty was kept in time, and the deadlines it speaks of.
 */
export interface OwnFlag {
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Field of the flag.
   */
  field: string;
  /**
   * Topics of the rules of kind deadline, whose subject is this kind.
   */
  topics: string[];
}
/**
 * Fields of which no two records of a kind hold the same.
 */
export interface SameContent {
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Fields.
   */
  fields: string[];
  /**
   * Why.
   */
  reason: string;
}
/**
 * Columns in which cases differ.
 */
export interface Constants {
  /**
   * Recorded values of a file, at least.
   */
  leastRecords: number;
  /**
   * Why so many.
   */
  reason: string;
  /**
   * Columns; of a time its time of day.
   */
  fields: WatchedField[];
}
/**
 * A column.
 */
export interface WatchedField {
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Field.
   */
  field: string;
}
/**
 * Fields of `edited-later`: what nobody changes once a case is decided.
 */
export interface Edits {
  closedBy: WatchedField;
  /**
   * Fields, by kind.
   */
  fields: FieldsOfKind[];
  /**
   * Why these.
   */
  reason: string;
}
/**
 * Fields of a kind.
 */
export interface FieldsOfKind {
  /**
   * Record kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Fields.
   */
  fields: string[];
}
/**
 * The alarm line of `more-missing`.
 */
export interface Missing {
  /**
   * Records of a kind that a delivery of a sender brings, at least.
   */
  leastRecords: number;
  /**
   * So many more of a hundred records are blank than in the delivery before, at least.
   */
  risePercent: number;
  /**
   * Why this line.
   */
  reason: string;
}
/**
 * One line of integrity.ndjson: one place at which the data is odd in itself. It never changes a verdict.
 */
export interface IntegrityInstance {
  /**
   * Check of the catalogue.
   */
  check: string;
  /**
   * Sender; null: not of one sender.
   */
  sender: string | null;
  /**
   * Kind of the record or column; null: of none.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal"
    | null;
  /**
   * Key of the record; null: of no one record.
   */
  record: string | null;
  /**
   * Key of its determination; null where it names none.
   */
  determinationId: string | null;
  /**
   * Field; null: the record as a whole.
   */
  field: string | null;
  /**
   * File; null: of no one file.
   */
  file: string | null;
  /**
   * Row of the file; null: not of one row.
   */
  row: number | null;
  /**
   * The other places that belong to it.
   */
  others: OtherPlace[];
  /**
   * What the record shows, in a sentence with its values.
   */
  shows: string;
}
/**
 * Another place.
 */
export interface OtherPlace {
  /**
   * Earlier drop; null: this one.
   */
  drop: string | null;
  /**
   * File.
   */
  file: string;
  /**
   * Row; null: not of one row.
   */
  row: number | null;
}
/**
 * First line: the shape of the file, and what was read beside the drop.
 */
export interface LedgerHead {
  /**
   * Kind of line.
   */
  line: "head";
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/ledger/1";
  /**
   * IANA zone in which canonical files were read.
   */
  zone: string;
  /**
   * Digests of the mappings and of the plan's own calendars and tables.
   */
  inputs: InputDigest[];
  history?: HistoryRead;
}
/**
 * A calendar of the plan's own.
 */
export interface LedgerCalendar {
  /**
   * Kind of line.
   */
  line: "calendar";
  calendar: Calendar;
}
/**
 * A table of the plan's own.
 */
export interface LedgerTable {
  /**
   * Kind of line.
   */
  line: "table";
  table: Table;
}
/**
 * A line of a control file.
 */
export interface LedgerControl {
  /**
   * Kind of line.
   */
  line: "control";
  entry: ControlEntry;
}
/**
 * A line of a control file with what stands for all of its lines; null where it is not said.
 */
export interface ControlEntry {
  /**
   * Control file.
   */
  control: string;
  /**
   * Sender.
   */
  sender: string;
  /**
   * File, relative to the drop.
   */
  file: string;
  /**
   * Data rows.
   */
  rows: number;
  /**
   * First date.
   */
  firstDate: string | null;
  /**
   * Last date.
   */
  lastDate: string | null;
  /**
   * When it was extracted.
   */
  extractedAt: string | null;
  /**
   * Instant up to which it is stated to be complete.
   */
  completeThrough: string | null;
  /**
   * SHA-256.
   */
  sha256: string | null;
}
/**
 * A file of the drop and what became of its rows.
 */
export interface LedgerFile {
  /**
   * Kind of line.
   */
  line: "file";
  file: FileResult;
}
/**
 * A row that was set aside.
 */
export interface LedgerReject {
  /**
   * Kind of line.
   */
  line: "reject";
  reject: Reject;
}
/**
 * A row that could not become a record.
 */
export interface Reject {
  /**
   * File.
   */
  file: string;
  /**
   * Ordinal of the data row; null where the file is unreadable as a whole.
   */
  row: number | null;
  /**
   * Physical line the row begins on.
   */
  line: number | null;
  /**
   * Sender.
   */
  sender: string;
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal"
    | null;
  /**
   * Source column.
   */
  column: string | null;
  /**
   * Field.
   */
  field: string | null;
  /**
   * Value as found.
   */
  value: string | null;
  /**
   * Reason code.
   */
  code: string;
  /**
   * Reason.
   */
  message: string;
  /**
   * What to do.
   */
  help: string;
  /**
   * Parent the row names, where it can be read.
   */
  parent: string | null;
  /**
   * The whole source row.
   */
  source: string;
}
/**
 * What a rejected row or an unread file takes out of the data.
 */
export interface LedgerSetAside {
  /**
   * Kind of line.
   */
  line: "set-aside";
  /**
   * Sender.
   */
  sender: string;
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Parent that the row names; null where it cannot be read.
   */
  parent: string | null;
  /**
   * A whole file could not be read.
   */
  whole: boolean;
  /**
   * Authorisation number of the row: of a determination, or of a P2P that names its determination by nothing else.
   */
  number?: string;
}
/**
 * A code that no mapping knows.
 */
export interface LedgerUnmappedCode {
  /**
   * Kind of line.
   */
  line: "unmapped-code";
  /**
   * File.
   */
  file: string;
  /**
   * Column.
   */
  column: string;
  /**
   * Code.
   */
  code: string;
  /**
   * Field.
   */
  field: string;
  /**
   * Rows.
   */
  rows: number;
  /**
   * Share of the file's rows.
   */
  sharePercent: number;
}
/**
 * Something odd that only intake sees; the record is used as recorded.
 */
export interface LedgerIntegrity {
  /**
   * Kind of line.
   */
  line: "integrity";
  /**
   * Code.
   */
  code: string;
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Key.
   */
  id: string;
  /**
   * File.
   */
  file: string;
  /**
   * Row.
   */
  row: number;
  /**
   * Field; null: the record as a whole.
   */
  field: string | null;
  /**
   * The other places that belong to it.
   */
  others?: LedgerPlace[];
}
/**
 * A place in the sources.
 */
export interface LedgerPlace {
  /**
   * File.
   */
  file: string;
  /**
   * Row.
   */
  row: number;
}
/**
 * A record that a later delivery gives with other contents; the later one is used.
 */
export interface LedgerSuperseded {
  /**
   * Kind of line.
   */
  line: "superseded";
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Key.
   */
  id: string;
  /**
   * Sender.
   */
  sender: string;
  /**
   * File.
   */
  file: string;
  /**
   * Row.
   */
  row: number;
  by: LedgerPlace;
  /**
   * Fields that say something else, in the order of the schema.
   */
  fields: LedgerChangedField[];
}
/**
 * What a field said before and says now; null: blank.
 */
export interface LedgerChangedField {
  /**
   * Field.
   */
  field: string;
  /**
   * Before.
   */
  was: string | number | boolean | null | LedgerTime;
  /**
   * Now.
   */
  is: string | number | boolean | null | LedgerTime;
}
/**
 * A time that is no instant: a whole day, or the two readings of a clock that was being changed. Microseconds since 1970-01-01T00:00Z.
 */
export interface LedgerTime {
  /**
   * Earliest.
   */
  from: number;
  /**
   * Latest.
   */
  to: number;
  /**
   * Only a date was recorded.
   */
  day: boolean;
}
/**
 * What records of one file and kind have in common; numbered from 0 in the order of the lines.
 */
export interface LedgerOrigin {
  /**
   * Kind of line.
   */
  line: "origin";
  /**
   * File.
   */
  file: string;
  /**
   * Sender.
   */
  sender: string;
  /**
   * Fields that were delivered.
   */
  fields: string[];
}
/**
 * One accepted record; it stands in the file of its origin.
 */
export interface LedgerRecordLine {
  /**
   * Kind of line.
   */
  line: "record";
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Key.
   */
  id: string;
  /**
   * Key of the record it belongs to, where it names one.
   */
  parent: string | null;
  /**
   * Number of its origin.
   */
  origin: number;
  /**
   * Ordinal of the row among the data rows of the file.
   */
  row: number;
  /**
   * Values by field; blank fields are left out.
   */
  values: {
    [k: string]: string | number | boolean | LedgerTime;
  };
  /**
   * Where fields stand that another row gave.
   */
  supplements?: {
    [k: string]: LedgerPlace;
  };
}
/**
 * manifest.json: what a run was made of and what it wrote, each file with its digest. The same inputs give the same bytes.
 */
export interface Manifest {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/manifest/1";
  program: Program;
  /**
   * Data complete through (with offset).
   */
  asOf: string;
  /**
   * Zone of the period.
   */
  zone: string;
  /**
   * Period; null: all dates.
   */
  period: null | PeriodResult;
  /**
   * Engine that judged.
   */
  engine: string;
  /**
   * Seed of the sample that both engines judge; null where one engine judged all.
   */
  seed: string | null;
  /**
   * Options of the command that decide what is written, as they were given; those that say where and how fast are left out. Of a result with answers also `answers`: those of the command `questions`, one entry a time it was used.
   */
  options: {
    [k: string]: unknown;
  };
  /**
   * Name of the configuration file, without folder; null: the run had options only.
   */
  configuration: string | null;
  drop: ManifestDrop;
  /**
   * Every other file that was read: `package/…` came with the program; the others by path from the folder of the configuration, or `elsewhere/…` where they were named by an absolute path.
   */
  inputs: InputDigest[];
  /**
   * Every file of the folder but this one and its signature, by name.
   */
  outputs: FileDigest[];
}
/**
 * The drop as it was read.
 */
export interface ManifestDrop {
  /**
   * Path from the folder of the configuration; null where it lies outside.
   */
  folder: string | null;
  /**
   * Every file of the drop, by name.
   */
  files: FileDigest[];
}
/**
 * A file and its content.
 */
export interface FileDigest {
  /**
   * Name within its folder, with forward slashes.
   */
  name: string;
  /**
   * Length in bytes.
   */
  bytes: number;
  /**
   * SHA-256 of its bytes, hexadecimal.
   */
  sha256: string;
}
/**
 * The measures of a run as data: what each counts, what it is cut by, and the words for it.
 */
export interface MeasureDefinitions {
  /**
   * Words for what is counted.
   */
  units: {
    /**
     * Words.
     */
    [k: string]: string;
  };
  /**
   * Words for why a value is not known.
   */
  absent: {
    /**
     * Words.
     */
    [k: string]: string;
  };
  /**
   * Words for fields, by field.
   */
  fields: {
    [k: string]: FieldWords;
  };
  /**
   * Shares.
   */
  shares: ShareDefinition[];
  /**
   * Breakdowns.
   */
  breakdowns: BreakdownDefinition[];
  /**
   * Durations.
   */
  durations: DurationDefinition[];
  /**
   * Measures that stand among the figures of rules.
   */
  figures: FigureDefinition[];
}
/**
 * How a field and its values are printed.
 */
export interface FieldWords {
  /**
   * Label.
   */
  label: string;
  /**
   * What is printed where the field is blank; left out: the words for blank.
   */
  blank?: string;
  /**
   * Words by value; a value without words is printed as it is.
   */
  values?: {
    /**
     * Words.
     */
    [k: string]: string;
  };
}
/**
 * A share: how many of the units also meet further conditions.
 */
export interface ShareDefinition {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What is counted of what, in words.
   */
  words: string;
  /**
   * What is counted.
   */
  unit: "p2pRequest" | "determination";
  /**
   * Which units count at all: all conditions hold.
   */
  among: MeasureCondition[];
  /**
   * What is counted among them: all conditions hold.
   *
   * @minItems 1
   */
  counted: [MeasureCondition, ...MeasureCondition[]];
  /**
   * Fields it is cut by.
   */
  by: MeasureField[];
}
/**
 * How units are spread over the values of a field.
 */
export interface BreakdownDefinition {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What is counted of what, in words.
   */
  words: string;
  /**
   * What is counted.
   */
  unit: "p2pRequest" | "determination";
  /**
   * Which units count at all: all conditions hold.
   */
  among: MeasureCondition[];
  of: MeasureField;
  /**
   * Fields it is cut by.
   */
  by: MeasureField[];
}
/**
 * A measure that the figures of rules give: it names them and adds nothing up.
 */
export interface FigureDefinition {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What the figures say, in words.
   */
  words: string;
  /**
   * Kinds of rules.
   *
   * @minItems 1
   */
  kinds: ["deadline" | "gate" | "requirement", ...("deadline" | "gate" | "requirement")[]];
  /**
   * Topics of rules; left out: any.
   *
   * @minItems 1
   */
  topics?: [string, ...string[]];
  /**
   * Direction of a fail; left out: any.
   */
  direction?: "under-service" | "over-service";
  /**
   * Small numbers: they are listed, and no rate is printed; left out: no.
   */
  isList?: boolean;
}
/**
 * The figures of page one as a committee saw them (committee-packet.json), for the next packet.
 */
export interface PacketFigures {
  /**
   * Shape of the file.
   */
  schema: "p2p-audit/packet-figures/1";
  /**
   * Plan.
   */
  plan: string;
  /**
   * Period, as printed.
   */
  period: string;
  /**
   * Days of the period; null: all dates delivered. Left out by earlier versions.
   */
  dates?: {
    /**
     * First day.
     */
    from: string;
    /**
     * Last day.
     */
    to: string;
  } | null;
  /**
   * Data complete through, as printed.
   */
  asOf: string;
  /**
   * Duties of page one.
   */
  lines: ShownLine[];
}
/**
 * A duty as it was shown.
 */
export interface ShownLine {
  /**
   * Policy id.
   */
  policy: string;
  /**
   * Rule id.
   */
  rule: string;
  /**
   * Line of a gate.
   */
  act: "refused" | "held" | null;
  /**
   * Documented rate, as printed.
   */
  documented: string;
  /**
   * The same as a packet prints it that hides small counts; only where this one showed them.
   */
  hidden?: string;
}
/**
 * One line of pending.ndjson: a clock that was still running when the data ends.
 */
export interface PendingClock {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Version in force.
   */
  policyVersion: string | null;
  /**
   * Rule.
   */
  rule: string;
  subject: Subject;
  /**
   * Key of the case: the determination, or the request that names none.
   */
  case: string;
  /**
   * Determination.
   */
  determinationId: string | null;
  /**
   * Delegate that decided; null: the plan, or not known.
   */
  delegate: string | null;
  /**
   * Product line of the determination; null: it records none, or there is no determination. Left out by earlier versions.
   */
  lineOfBusiness?: string | null;
  start: InstantOrRange;
  due: InstantOrRange;
  /**
   * Every combination of readings.
   */
  readings: ReadingOutcome[];
  /**
   * Identifier of the finding that this becomes where the duty is not met.
   */
  fingerprint: string;
}
/**
 * One line of questions.ndjson: a subject whose outcome depends on the answer to an open question.
 */
export interface QuestionLine {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Question.
   */
  question: string;
  /**
   * Rule.
   */
  rule: string;
  subject: Subject;
  /**
   * Key of the case: the determination, or the request that names none.
   */
  case: string;
  /**
   * Product line of the determination; null: it records none, or there is no determination. Left out by earlier versions.
   */
  lineOfBusiness?: string | null;
  /**
   * Outcome while the question is open; null: not counted.
   */
  now: "not-applicable" | "pass" | "pending" | "indeterminate" | "needs-review" | "fail" | "error" | null;
  /**
   * Outcome per option, all other open questions staying open; null: not counted, because the policy may not apply or the subject falls outside the period.
   */
  under: {
    /**
     * Outcome.
     */
    [k: string]:
      "not-applicable" | "pass" | "pending" | "indeterminate" | "needs-review" | "fail" | "error" | null;
  };
}
/**
 * Counts of a run beside the figures of the plan's own dashboard, each difference taken apart by reason. Of every line and count: difference = reasons + unexplained.
 */
export interface Reconciliation {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/reconciliation/1";
  program: Program;
  /**
   * Title of the audit.
   */
  title: string;
  /**
   * Plan.
   */
  plan: string;
  /**
   * Data complete through (with offset).
   */
  asOf: string;
  /**
   * Whether the run can be trusted.
   */
  trusted: boolean;
  /**
   * Where the figures come from.
   */
  source: string | null;
  /**
   * Day on which they were read off.
   */
  takenOn: string | null;
  /**
   * In the order of the figures.
   */
  lines: ReconciledLine[];
}
/**
 * One duty, counted twice.
 */
export interface ReconciledLine {
  /**
   * What the dashboard calls it.
   */
  line: string;
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title of the rule.
   */
  title: string;
  /**
   * Act that is judged, of a condition that judges two.
   */
  act: "held" | "refused" | null;
  /**
   * What is counted.
   */
  unit: "case" | "record";
  /**
   * First day; null: all dates.
   */
  from: string | null;
  /**
   * Last day; null: all dates.
   */
  to: string | null;
  /**
   * Only this delegate; null: all.
   */
  delegate: string | null;
  /**
   * Only this line of business; null: all.
   */
  lineOfBusiness: string | null;
  /**
   * Date that puts a case into the span.
   */
  datedBy: {
    ours: DatedBy;
    theirs: DatedBy;
  };
  /**
   * What is known of their count: each case by a list; each case by the source's flag; only how they say they count.
   */
  basis: "case-list" | "own-flag" | "stated";
  ours: ReconciledCounts;
  theirs: GivenCounts;
  difference: GivenDifference;
  /**
   * What is shown or stated to be counted otherwise.
   */
  reasons: DifferenceReason[];
  unexplained: GivenDifference;
  /**
   * Whether nothing is unexplained.
   */
  agrees: boolean;
  /**
   * What this run holds beside its count, and could be counted elsewhere. In no sum.
   */
  beside: BesideCount[];
  /**
   * This run's count of the same span by each other date. In no sum.
   */
  byDating: DatedCounts[];
}
/**
 * Counts of a run. `total` is what the documented rate is taken of: met, not met and undecided.
 */
export interface ReconciledCounts {
  /**
   * Met.
   */
  met: number;
  /**
   * Not met.
   */
  notMet: number;
  /**
   * Met, not met and undecided.
   */
  total: number;
}
/**
 * Figures of the dashboard; null: not given.
 */
export interface GivenCounts {
  /**
   * Met.
   */
  met: number | null;
  /**
   * Not met.
   */
  notMet: number | null;
  /**
   * Total.
   */
  total: number | null;
}
/**
 * Theirs less ours; null where no figure was given.
 */
export interface GivenDifference {
  /**
   * Met.
   */
  met: number | null;
  /**
   * Not met.
   */
  notMet: number | null;
  /**
   * Total.
   */
  total: number | null;
}
/**
 * What is counted otherwise for one reason, and what that does to each count.
 */
export interface DifferenceReason {
  reason: ReasonOfDifference;
  /**
   * More of it: the condition of the rule that does not hold.
   */
  detail: string | null;
  ours: MarkOrNone;
  theirs: MarkOrNone;
  /**
   * Cases, records or rows.
   */
  units: number;
  /**
   * Theirs less ours.
   */
  met: number;
  /**
   * Theirs less ours.
   */
  notMet: number;
  /**
   * Theirs less ours.
   */
  total: number;
}
/**
 * What a run holds beside its count.
 */
export interface BesideCount {
  reason: ReasonOfDifference;
  /**
   * More of it.
   */
  detail: string | null;
  /**
   * Cases, records or rows.
   */
  units: number;
}
/**
 * Counts of a span by another date.
 */
export interface DatedCounts {
  datedBy: DatedBy;
  /**
   * Met.
   */
  met: number;
  /**
   * Not met.
   */
  notMet: number;
  /**
   * Total.
   */
  total: number;
}
/**
 * What the templates of a report print: texts and figures, ready to print.
 */
export interface ReportView {
  /**
   * Title of the report.
   */
  title: string;
  /**
   * Subtitle; null where there is none.
   */
  subtitle: string | null;
  /**
   * Title of the audit, from the configuration.
   */
  audit: string;
  /**
   * Name of the plan, from the configuration.
   */
  plan: string;
  /**
   * Data complete through this local day and time.
   */
  asOf: string;
  /**
   * Product lines of the decisions delivered.
   */
  lines: string;
  /**
   * The dates under audit, in words.
   */
  period: string;
  /**
   * What puts a case into the period, in words.
   */
  dating: string;
  /**
   * Time zones in which days were counted.
   */
  zones: string;
  /**
   * Confidentiality legend, from the configuration; a sentence where there is none.
   */
  confidentiality: string;
  margin: PageMargin;
  /**
   * Sentences of the definition, printed under the title.
   */
  statement: string[];
  /**
   * Per policy, the basis on which it applies.
   */
  basis: string[];
  /**
   * Why the figures cannot be relied on; null where they can.
   */
  untrusted: UntrustedView | null;
  /**
   * The answer, in sentences.
   */
  answer: string[];
  /**
   * What the figures count, as a column heading.
   */
  unit: string;
  summary: SummaryView;
  /**
   * What was not tested, and why.
   */
  notTested: string[];
  deliveries: DeliveriesView;
  /**
   * How many expected deliveries came, in a sentence.
   */
  arrived: string;
  accounting: AccountingView;
  universe: UniverseView;
  /**
   * Headings of the sections with their anchors, for a table of contents.
   */
  contents: ContentsLine[];
  /**
   * Sections in the order of the definition; rules that no section names stand in a last one.
   */
  sections: SectionView[];
  /**
   * How the mock file review was drawn and scored; null where none was read back.
   */
  review: ReviewView | null;
  /**
   * Rules not met, for a table of corrective actions.
   */
  actions: ActionView[];
  /**
   * Questions of policy that nobody has answered and that decide results of this run.
   */
  openQuestions: QuestionView[];
  /**
   * Questions that nobody has answered and on which no result of this run turns.
   */
  idleQuestions: string[];
  quality: QualityView;
  method: MethodView;
  /**
   * Whether a section holds the table of corrective actions, so that the one at the end is left out.
   */
  monitored: boolean;
}
/**
 * Texts for CSS page margins, each escaped as the inside of a CSS string: for a `content` in a style element, and nowhere else.
 */
export interface PageMargin {
  /**
   * Confidentiality legend.
   */
  legend: string;
  /**
   * Title of the report and name of the plan.
   */
  title: string;
}
/**
 * Why the figures cannot be relied on.
 */
export interface UntrustedView {
  /**
   * Reasons.
   */
  notes: string[];
}
/**
 * The table of page one.
 */
export interface SummaryView {
  /**
   * A line per rule that is a duty of the plan; a line per section where it has no figures.
   */
  rows: SummaryRow[];
  /**
   * That a rule stands under several sections; null where none does.
   */
  repeated: string | null;
  /**
   * Sections that records cannot show, in a sentence; null where there is none.
   */
  notTestable: string | null;
}
/**
 * A line of page one: figures, or a text where there are none.
 */
export interface SummaryRow {
  /**
   * Identifier of the section.
   */
  section: string;
  /**
   * The section, in its first line; null in its others.
   */
  heading: SummaryHeading | null;
  /**
   * Title of the rule, or of the section.
   */
  title: string;
  /**
   * How far the wording is confirmed; null where the line is that of a section.
   */
  tag: string | null;
  /**
   * Figures; null where there are none.
   */
  figures: FiguresView | null;
  /**
   * Why there are no figures; null where there are.
   */
  text: string | null;
}
/**
 * A section as a heading on page one.
 */
export interface SummaryHeading {
  /**
   * Its number, title and domain of care.
   */
  text: string;
  /**
   * Where it stands on the page.
   */
  anchor: string;
}
/**
 * The figures of a rule, as printed.
 */
export interface FiguresView {
  /**
   * Met, not met and undecided together.
   */
  tested: string;
  /**
   * Met.
   */
  met: string;
  /**
   * Not met.
   */
  notMet: string;
  /**
   * Whether something is not met.
   */
  hasNotMet: boolean;
  /**
   * Undecided, by words and by data together.
   */
  undecided: string;
  /**
   * How many are undecided by words and how many by data; null where none is undecided, and on page one.
   */
  undecidedSplit: string | null;
  /**
   * Clock still running: in no other figure.
   */
  pending: string;
  /**
   * Not applicable: in no other figure.
   */
  notApplicable: string;
  /**
   * Documented rate, met over tested, cut and never rounded; or in words why there is none.
   */
  rate: string;
  /**
   * From every undecided one not met to every undecided one met; null where there is no rate.
   */
  range: string | null;
  /**
   * The same as a bar; null where nothing was tested.
   */
  bar: BarView | null;
}
/**
 * A bar of three parts on a scale of 120 by 10.
 */
export interface BarView {
  /**
   * The bar in words.
   */
  label: string;
  met: BarPart;
  notMet: BarPart;
  undecided: BarPart;
}
/**
 * A part of a bar.
 */
export interface BarPart {
  /**
   * Left end, from 0 to 120.
   */
  x: number;
  /**
   * Width, from 0 to 120.
   */
  width: number;
}
/**
 * What each sender delivered.
 */
export interface DeliveriesView {
  /**
   * Kinds of record, as column headings.
   */
  kinds: string[];
  /**
   * A row per sender.
   */
  rows: DeliveriesRow[];
  /**
   * Remarks on deliveries, with who made them.
   */
  notes: string[];
}
/**
 * A sender.
 */
export interface DeliveriesRow {
  /**
   * Sender, by its name in the configuration.
   */
  sender: string;
  /**
   * A cell per kind, in the order of `kinds`.
   */
  cells: DeliveryCell[];
}
/**
 * What a sender delivered of a kind.
 */
export interface DeliveryCell {
  /**
   * State in words.
   */
  text: string;
  /**
   * Records accepted and rows set aside; null where nothing came.
   */
  detail: string | null;
  /**
   * Whether something is missing.
   */
  isGap: boolean;
}
/**
 * Rows in, accepted and set aside.
 */
export interface AccountingView {
  /**
   * All files together.
   */
  sentence: string;
  /**
   * Whether rows in = accepted + set aside.
   */
  isConserved: boolean;
  /**
   * The same file by file.
   */
  files: AccountedFile[];
}
/**
 * A file of the drop. File names can name people: they do not belong on a committee's page.
 */
export interface AccountedFile {
  /**
   * Name of the file.
   */
  file: string;
  /**
   * Sender, by its name in the configuration, or `not known`.
   */
  sender: string;
  /**
   * What became of it, in words.
   */
  status: string;
  /**
   * Rows in it.
   */
  rows: string;
  /**
   * Rows accepted.
   */
  accepted: string;
  /**
   * Rows set aside.
   */
  rejected: string;
}
/**
 * Determinations by sender, who decided and product line.
 */
export interface UniverseView {
  /**
   * Decisions, as column headings.
   */
  decisions: string[];
  /**
   * A row per sender, who decided and product line.
   */
  rows: UniverseRow[];
  /**
   * Totals per decision, in the order of `decisions`.
   */
  totals: string[];
  /**
   * Total of all.
   */
  total: string;
  /**
   * How the decisions and requests of the run become the files that the report counts, in numbers that add up; null where its definition names none, or its rule did not run.
   */
  files: string | null;
}
/**
 * A row of the universe.
 */
export interface UniverseRow {
  /**
   * Sender, by its name in the configuration.
   */
  sender: string;
  /**
   * Who decided.
   */
  delegate: string;
  /**
   * Product line.
   */
  line: string;
  /**
   * A count per decision, in the order of `decisions`.
   */
  counts: string[];
  /**
   * Total of the row.
   */
  total: string;
}
/**
 * A part of the report.
 */
export interface ContentsLine {
  /**
   * Anchor of the section in the page, without `#`.
   */
  anchor: string;
  /**
   * Heading of the section.
   */
  heading: string;
}
/**
 * A section of the definition, with its rules and findings.
 */
export interface SectionView {
  /**
   * Anchor in the page, without `#`.
   */
  anchor: string;
  /**
   * Identifier and title of the section.
   */
  heading: string;
  /**
   * Domain of the standard; null where it has none.
   */
  domain: string | null;
  /**
   * What its figures count, as a column heading.
   */
  unit: string;
  /**
   * What the section asks.
   */
  text: string;
  /**
   * Why no record of a case shows it; null where records do.
   */
  notTestable: string | null;
  /**
   * Product lines it does not apply to, and how many results that leaves out; null where there is none.
   */
  carvedOut: string | null;
  /**
   * Why there are no figures; null where there are.
   */
  empty: string | null;
  /**
   * Duties of the plan, each with its figures.
   */
  rules: RuleView[];
  /**
   * Totals per policy, never over several; a policy with one rule here has none.
   */
  totals: SectionTotal[];
  /**
   * Rules shown apart: never counted with what is not met.
   */
  apart: RuleView[];
  /**
   * Rules of other policies on the same event: never counted in the section.
   */
  beside: RuleView[];
  /**
   * The rules by product line; empty where there is but one.
   */
  lines: LineView[];
  /**
   * What reviewers scored on a sample, never added to the figures; null where none did.
   */
  review: SectionReview | null;
  /**
   * The rules by who decided; empty where one decided all.
   */
  delegates: DelegateView[];
  /**
   * The rules by month; null where there is but one.
   */
  months: MonthsView | null;
  findings: SectionFindings;
  /**
   * What each standard asks of the same event, never counted in the section; null where the definition names no event.
   */
  clocks: ClocksView | null;
  /**
   * What was monitored; null where the section does not ask for monitoring.
   */
  monitoring: MonitoringView | null;
}
/**
 * A rule with its figures.
 */
export interface RuleView {
  /**
   * Title.
   */
  title: string;
  /**
   * Identifier of the rule.
   */
  id: string;
  /**
   * Policy as cited.
   */
  policy: string;
  /**
   * Clauses as cited.
   */
  cites: string;
  /**
   * How far the wording is confirmed.
   */
  tag: string;
  /**
   * What it asks, in words.
   */
  asks: string;
  /**
   * Who is bound, in words.
   */
  party: string;
  /**
   * Priority.
   */
  priority: string;
  /**
   * What a case not met is called: not met, or how it is shown apart.
   */
  sort: string;
  /**
   * How many members have a case not met; null where there is none.
   */
  members: string | null;
  figures: FiguresView;
  /**
   * What could not be tested, and how the words were read.
   */
  notes: string[];
}
/**
 * Total of a policy.
 */
export interface SectionTotal {
  /**
   * Policy.
   */
  policy: string;
  figures: FiguresView;
}
/**
 * A rule by product line.
 */
export interface LineView {
  /**
   * Title of the rule.
   */
  rule: string;
  /**
   * A row per product line.
   */
  rows: ProductLineRow[];
}
/**
 * A product line, with the figures.
 */
export interface ProductLineRow {
  /**
   * Product line.
   */
  line: string;
  figures: FiguresView;
}
/**
 * The mock file review of a section.
 */
export interface SectionReview {
  /**
   * A row per product line.
   */
  rows: ReviewRow[];
  /**
   * The factors of the files, by product line.
   */
  factors: FactorRow[];
  /**
   * Files scored NA: first those that left the count, then those that count by other factors, files alike together.
   */
  notApplicable: NotApplicableRow[];
}
/**
 * A sample of a product line; what is not scored is empty, and `share` says why.
 */
export interface ReviewRow {
  /**
   * Product line.
   */
  line: string;
  /**
   * Files in the universe.
   */
  universe: string;
  /**
   * Files drawn.
   */
  drawn: string;
  /**
   * Files scored.
   */
  scored: string;
  /**
   * Files met.
   */
  met: string;
  /**
   * Files not met.
   */
  notMet: string;
  /**
   * Files that do not apply.
   */
  na: string;
  /**
   * Share met, or in words why there is none.
   */
  share: string;
  /**
   * Band of the standard.
   */
  band: string;
  /**
   * What a sample of this size supports, as a range.
   */
  supports: string;
  /**
   * Remark; null where there is none.
   */
  note: string | null;
}
/**
 * A factor of a file review.
 */
export interface FactorRow {
  /**
   * Product line.
   */
  line: string;
  /**
   * Number and title of the factor.
   */
  factor: string;
  /**
   * Files met.
   */
  met: string;
  /**
   * Files not met.
   */
  notMet: string;
  /**
   * Files it does not apply to.
   */
  na: string;
  /**
   * Share met, of met and not met.
   */
  share: string;
  /**
   * Files on which the reviewer and the data differ.
   */
  differs: string;
}
/**
 * Files scored NA, by their place in the drawn sample and, where the case has a finding, its reference; no key of the drop.
 */
export interface NotApplicableRow {
  /**
   * Product line.
   */
  line: string;
  /**
   * Places in the sample, how many they are where several, and the reference of a single case with a finding.
   */
  files: string;
  /**
   * Factors that are NA.
   */
  factors: string;
  /**
   * The reviewer's note without ids and names of files; what the data say where there is none, or where they say otherwise.
   */
  reason: string;
  /**
   * What took the place of the file, or that it counts by its other factors.
   */
  became: string;
}
/**
 * A rule by who decided.
 */
export interface DelegateView {
  /**
   * Title of the rule.
   */
  rule: string;
  /**
   * A row per who decided.
   */
  rows: DelegateRow[];
}
/**
 * Who decided, with the figures.
 */
export interface DelegateRow {
  /**
   * Who decided.
   */
  delegate: string;
  figures: FiguresView;
}
/**
 * Rules by month.
 */
export interface MonthsView {
  /**
   * Months, as column headings.
   */
  months: string[];
  /**
   * A row per rule.
   */
  rows: MonthsRow[];
  /**
   * Months that are left out; null where none is.
   */
  note: string | null;
}
/**
 * A rule, month by month.
 */
export interface MonthsRow {
  /**
   * Title of the rule.
   */
  rule: string;
  /**
   * A cell per month, in the order of `months`.
   */
  cells: string[];
}
/**
 * Findings of a section.
 */
export interface SectionFindings {
  /**
   * How many there are, and what is left out; null where the section has no rule.
   */
  sentence: string | null;
  /**
   * Not met first, then undecided by words, then undecided by data, then what is shown apart.
   */
  groups: FindingGroup[];
}
/**
 * Findings of one sort.
 */
export interface FindingGroup {
  /**
   * Title.
   */
  title: string;
  /**
   * Remark; null where there is none.
   */
  note: string | null;
  /**
   * Findings.
   */
  findings: FindingView[];
}
/**
 * A finding. It names a case: it does not belong on a committee's page.
 */
export interface FindingView {
  /**
   * Anchor in the page, without `#`.
   */
  anchor: string;
  /**
   * Fingerprint, the same in every run of the same case and rule.
   */
  fingerprint: string;
  /**
   * Which sort of outcome, as a CSS class.
   */
  mark: "not-met" | "undecided" | "apart";
  /**
   * Outcome in words.
   */
  outcome: string;
  /**
   * Identifier and title of the rule.
   */
  rule: string;
  /**
   * Record that was judged.
   */
  subject: string;
  /**
   * Clauses.
   */
  cites: string;
  /**
   * How far the wording is confirmed; null where no wording is judged.
   */
  tag: string | null;
  /**
   * Who is bound, priority and version.
   */
  meta: string;
  /**
   * Times and margins, by name.
   */
  facts: FactView[];
  /**
   * Whether the act can still be done.
   */
  stillOpen: boolean;
  /**
   * The finding in sentences.
   */
  explanation: string;
  /**
   * The same sentences, the names of fields and the like apart, to be set small.
   */
  explanationParts: TextPart[];
  /**
   * Outcome under each reading of the words on which it turns; empty where all agree or there is one.
   */
  readings: ReadingView[];
  /**
   * That all readings agree, or how many open questions change nothing; null where neither is to be said.
   */
  readingsNote: string | null;
  /**
   * Which field is missing or unknown; null where none is.
   */
  missing: string | null;
  /**
   * The finding it follows from; null where there is none.
   */
  followsFrom: FollowsFrom | null;
  /**
   * Findings of other policies on the same case.
   */
  beside: string[];
  /**
   * Records used, with file and row.
   */
  records: string[];
  /**
   * Findings that follow from it.
   */
  followers: FindingView[];
}
/**
 * A name and its value.
 */
export interface FactView {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its value.
   */
  value: string;
}
/**
 * A part of a sentence.
 */
export interface TextPart {
  /**
   * Text; of a name without its backticks.
   */
  text: string;
  /**
   * A name as mappings, policies and data have it.
   */
  isName: boolean;
}
/**
 * What comes out under one reading.
 */
export interface ReadingView {
  /**
   * Options taken.
   */
  options: string;
  /**
   * Outcome in words.
   */
  outcome: string;
  /**
   * Due moment, or `no clock`.
   */
  due: string;
}
/**
 * The finding another one follows from.
 */
export interface FollowsFrom {
  /**
   * Which one, in words.
   */
  text: string;
  /**
   * Its anchor in the page; null where it is not on it.
   */
  anchor: string | null;
}
/**
 * What each standard asks of the same event, side by side.
 */
export interface ClocksView {
  /**
   * Kinds of standard, as column headings.
   */
  kinds: string[];
  /**
   * A row per event.
   */
  events: ClockEvent[];
  /**
   * What the comparison of the same cases cannot tell; null where nothing is compared.
   */
  note: string | null;
}
/**
 * An event with what each kind of standard asks of it.
 */
export interface ClockEvent {
  /**
   * The event.
   */
  event: string;
  /**
   * A cell per kind of standard, in the order of the headings.
   */
  cells: ClockCell[];
  /**
   * The cases not met, case by case; null where fewer than two kinds of standard were tested, where none is not met, or where the findings given do not hold every one.
   */
  cases: ClockCases | null;
  /**
   * The same cases under two rules.
   */
  pairs: ClockPair[];
  /**
   * Rules whose cases are not compared, and why.
   */
  notCompared: string[];
}
/**
 * What the standards of one kind ask of an event.
 */
export interface ClockCell {
  /**
   * Kind of standard.
   */
  kind: string;
  /**
   * Each rule, or why there is none.
   */
  sources: ClockSource[];
}
/**
 * A rule on an event with its figures, or why there is none.
 */
export interface ClockSource {
  /**
   * Name of the source, as the definition gives it.
   */
  name: string;
  /**
   * How far the wording is confirmed; null where its policy did not run.
   */
  tag: string | null;
  /**
   * Rule; null where none judges the event.
   */
  id: string | null;
  /**
   * Title of the rule, with its limit; null where none judges the event.
   */
  title: string | null;
  /**
   * What the rule asks; null where none judges the event.
   */
  asks: string | null;
  /**
   * Figures over the cases of the rule; null where none judges the event.
   */
  figures: FiguresView | null;
  /**
   * Why there are no figures; null where there are.
   */
  text: string | null;
  /**
   * What that rests on; null where nothing is to be said.
   */
  basis: string | null;
}
/**
 * The cases of an event that are not met under any of its rules.
 */
export interface ClockCases {
  /**
   * A row per case, by reference.
   */
  rows: ClockCase[];
  /**
   * How many more cases there are than are printed; null where all are.
   */
  more: string | null;
}
/**
 * One case with what was found under each kind of standard.
 */
export interface ClockCase {
  /**
   * Reference of the case.
   */
  case: string;
  /**
   * A cell per kind of standard, in the order of the headings.
   */
  cells: ClockCaseCell[];
}
/**
 * What was found under the standards of one kind.
 */
export interface ClockCaseCell {
  /**
   * A line per finding.
   */
  lines: string[];
}
/**
 * Cases not met under either of two rules that judge the same kind of record.
 */
export interface ClockPair {
  /**
   * First rule.
   */
  first: string;
  /**
   * Second rule.
   */
  second: string;
  /**
   * Cases not met under both.
   */
  both: string;
  /**
   * Cases not met under the first only; how many of them are undecided under the second.
   */
  firstOnly: string;
  /**
   * Cases not met under the second only; how many of them are undecided under the first.
   */
  secondOnly: string;
}
/**
 * The page of a section that asks the plan to monitor the others.
 */
export interface MonitoringView {
  /**
   * How far the wording of the duty is confirmed.
   */
  tag: string;
  /**
   * What was monitored.
   */
  facts: string[];
  /**
   * What the section asks to be looked at, and what is here of it.
   */
  topics: MonitoredTopic[];
  /**
   * What policies of the run say of monitoring, with wording to adopt.
   */
  ownPolicies: MonitoringWords[];
  /**
   * A row per section and policy that was monitored.
   */
  scope: MonitoredSection[];
  /**
   * Each section by who decided.
   */
  delegates: MonitoredDelegates[];
  /**
   * By month; null where there is but one.
   */
  trend: TrendView | null;
  /**
   * Rules whose documented rate is below 100 %.
   */
  below: BelowView[];
  /**
   * The same rules before and after their lowest month.
   */
  measuredAgain: MeasuredAgain[];
  /**
   * What is known of corrective actions.
   */
  actions: string;
}
/**
 * A matter that the section asks to be looked at.
 */
export interface MonitoredTopic {
  /**
   * The matter.
   */
  topic: string;
  /**
   * What this report shows of it.
   */
  here: string;
}
/**
 * What a policy says of monitoring.
 */
export interface MonitoringWords {
  /**
   * Clause as cited.
   */
  cite: string;
  /**
   * What it says.
   */
  says: string;
  /**
   * Wording the plan could adopt.
   */
  proposal: string;
}
/**
 * The rules of a policy in a section, together.
 */
export interface MonitoredSection {
  /**
   * Identifier and title of the section; the policy where the report is about several.
   */
  section: string;
  /**
   * How many rules had cases, of how many.
   */
  rules: string;
  /**
   * First and last month with cases.
   */
  months: string;
  figures: FiguresView;
}
/**
 * The rules of a policy in a section, together, by who decided.
 */
export interface MonitoredDelegates {
  /**
   * Identifier and title of the section; the policy where the report is about several.
   */
  section: string;
  /**
   * A row per who decided.
   */
  rows: DelegateRow[];
}
/**
 * Rules by month, with the last step.
 */
export interface TrendView {
  /**
   * Months, as column headings.
   */
  months: string[];
  /**
   * A row per rule that was tested.
   */
  rows: TrendRow[];
  /**
   * Months that are left out; null where none is.
   */
  note: string | null;
}
/**
 * A rule by month.
 */
export interface TrendRow {
  /**
   * Identifier of the section.
   */
  section: string;
  /**
   * Title of the rule.
   */
  rule: string;
  /**
   * A cell per month.
   */
  cells: TrendCell[];
  /**
   * The last month of enough cases against the one before, in a word.
   */
  movement: string;
}
/**
 * A rule in a month.
 */
export interface TrendCell {
  /**
   * Documented rate, or that none was tested.
   */
  rate: string;
  /**
   * Not met, of how many; null where none was tested.
   */
  notMet: string | null;
}
/**
 * A rule below 100 %; the other columns are left for the committee.
 */
export interface BelowView {
  /**
   * Identifier of the section.
   */
  section: string;
  /**
   * Title of the rule.
   */
  rule: string;
  /**
   * Documented rate, or in words why there is none.
   */
  rate: string;
  /**
   * Not met, of how many.
   */
  notMet: string;
  /**
   * Undecided.
   */
  undecided: string;
  /**
   * Who decided those not met; a dash where one decided all.
   */
  concentrates: string;
}
/**
 * A rule before and after its lowest month; the other columns are left for the committee.
 */
export interface MeasuredAgain {
  /**
   * Identifier of the section.
   */
  section: string;
  /**
   * Title of the rule.
   */
  rule: string;
  /**
   * The months before the lowest, together.
   */
  before: string;
  /**
   * The month with the lowest documented rate, the latest of several.
   */
  lowest: string;
  /**
   * The months after it, together.
   */
  after: string;
}
/**
 * How a mock file review was drawn and scored.
 */
export interface ReviewView {
  /**
   * Title.
   */
  title: string;
  /**
   * Sentences about it.
   */
  statement: string[];
  /**
   * How the decisions and requests of the run become files, with the arithmetic; null where the sample does not say it.
   */
  universe: string | null;
  /**
   * How it was done.
   */
  method: string[];
  /**
   * What came out, by element and product line.
   */
  results: ReviewResult[];
  /**
   * When, by whom and from which seed; what its interval supports.
   */
  facts: string[];
  /**
   * Digests of what it was made from.
   */
  digests: ReviewDigest[];
}
/**
 * What came out for an element and product line.
 */
export interface ReviewResult {
  /**
   * Element, as the sections of the report name it.
   */
  element: string;
  row: ReviewRow;
}
/**
 * A file and its digest.
 */
export interface ReviewDigest {
  /**
   * What it is of.
   */
  name: string;
  /**
   * SHA-256, hexadecimal.
   */
  sha256: string;
}
/**
 * A line of the corrective-action table; the other columns are left for the committee.
 */
export interface ActionView {
  /**
   * Title of the rule.
   */
  rule: string;
  /**
   * Not met, of how many.
   */
  notMet: string;
  /**
   * Who decided those not met; a dash where one decided all.
   */
  concentrates: string;
}
/**
 * An open question.
 */
export interface QuestionView {
  /**
   * Identifier of the question.
   */
  id: string;
  /**
   * Clause in which the words stand.
   */
  clause: string;
  /**
   * The words that can be read in several ways.
   */
  words: string;
  /**
   * Who can answer.
   */
  askedOf: string;
  /**
   * Suggestion of the policy; null where there is none.
   */
  suggestion: string | null;
  /**
   * How many cases it decides.
   */
  decides: string;
  /**
   * Possible answers.
   */
  options: OptionView[];
}
/**
 * A possible answer, and what becomes of the cases it decides.
 */
export interface OptionView {
  /**
   * Answer.
   */
  option: string;
  /**
   * What it means.
   */
  meaning: string;
  /**
   * Met.
   */
  met: string;
  /**
   * Not met.
   */
  notMet: string;
  /**
   * Undecided.
   */
  undecided: string;
  /**
   * Any other outcome.
   */
  other: string;
}
/**
 * What is amiss with the data.
 */
export interface QualityView {
  /**
   * Rows set aside, by reason.
   */
  rejects: RejectsView[];
  /**
   * Codes that no table lists.
   */
  unmapped: UnmappedView[];
  /**
   * Odd records.
   */
  integrity: IntegrityView[];
  /**
   * Fields that findings lack.
   */
  missing: MissingView[];
  /**
   * Fields not delivered or not kept.
   */
  fields: FieldsView[];
}
/**
 * Rows set aside for one reason.
 */
export interface RejectsView {
  /**
   * Code of the reason.
   */
  code: string;
  /**
   * File.
   */
  file: string;
  /**
   * Column, or `whole row`.
   */
  column: string;
  /**
   * Rows set aside.
   */
  rows: string;
  /**
   * What to do.
   */
  help: string;
}
/**
 * A code of the source that no code table lists.
 */
export interface UnmappedView {
  /**
   * The code.
   */
  code: string;
  /**
   * Field it stands in.
   */
  field: string;
  /**
   * File.
   */
  file: string;
  /**
   * Column.
   */
  column: string;
  /**
   * Rows.
   */
  rows: string;
  /**
   * Share of the file's rows.
   */
  share: string;
  /**
   * Rules that read the field, or `none`.
   */
  rules: string;
}
/**
 * What is odd in the data in one way.
 */
export interface IntegrityView {
  /**
   * Code of the oddity.
   */
  code: string;
  /**
   * What is odd.
   */
  message: string;
  /**
   * At how many places.
   */
  places: string;
  /**
   * In how many records; a dash where columns or deliveries are meant.
   */
  records: string;
  /**
   * Where the first ones stand.
   */
  examples: string;
}
/**
 * A field that findings lack.
 */
export interface MissingView {
  /**
   * Field.
   */
  field: string;
  /**
   * Findings that lack it.
   */
  findings: string;
}
/**
 * Fields that a sender leaves out of a kind of record.
 */
export interface FieldsView {
  /**
   * Sender, by its name in the configuration.
   */
  sender: string;
  /**
   * Kind of record.
   */
  kind: string;
  /**
   * Fields no mapping fills, or `none`.
   */
  notDelivered: string;
  /**
   * Fields declared as not kept, or `none`.
   */
  notKept: string;
}
/**
 * How the figures were made.
 */
export interface MethodView {
  /**
   * Program and version.
   */
  program: string;
  /**
   * How far a second engine agreed; null where one engine judged all.
   */
  checked: string | null;
  /**
   * Policies.
   */
  policies: MethodPolicy[];
  /**
   * What somebody at the plan must confirm.
   */
  ratify: string[];
  /**
   * Parameters.
   */
  parameters: MethodParameter[];
  /**
   * Answers in force.
   */
  answers: MethodAnswer[];
  /**
   * Calendars by which business days are counted.
   */
  calendars: string[];
  /**
   * Digests of what decided the result.
   */
  digests: MethodDigest[];
  /**
   * Closing sentences.
   */
  closing: string[];
}
/**
 * A policy of the run.
 */
export interface MethodPolicy {
  /**
   * Title of the policy.
   */
  title: string;
  /**
   * Source that was read.
   */
  source: string;
  /**
   * Versions, from when to when.
   */
  versions: string[];
  /**
   * When it applies, and on what basis.
   */
  applies: string[];
  /**
   * How many clauses are confirmed, and how far.
   */
  evidence: string;
}
/**
 * A parameter of a policy, as the plan set it.
 */
export interface MethodParameter {
  /**
   * Policy it belongs to.
   */
  policy: string;
  /**
   * What it sets.
   */
  title: string;
  /**
   * Value.
   */
  value: string;
  /**
   * Who set it.
   */
  setBy: string;
}
/**
 * An answer to a question of policy.
 */
export interface MethodAnswer {
  /**
   * Question.
   */
  question: string;
  /**
   * Answer.
   */
  answer: string;
  /**
   * Who gave it, and when.
   */
  by: string;
}
/**
 * A file that decided the result.
 */
export interface MethodDigest {
  /**
   * Its name.
   */
  name: string;
  /**
   * SHA-256, hexadecimal.
   */
  sha256: string;
}
/**
 * A report as data: its sections and which standards they show.
 */
export interface ReportDefinition {
  /**
   * Identifier; the file name of the report.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Subtitle.
   */
  subtitle?: string;
  /**
   * Policies the report is about; it is left out where none of them ran.
   *
   * @minItems 1
   */
  policies: [string, ...string[]];
  /**
   * Sentences printed under the title.
   */
  statement?: string[];
  /**
   * What the figures count.
   */
  unit: "subjects" | "cases";
  /**
   * Sections in order.
   *
   * @minItems 1
   */
  sections: [ReportSection, ...ReportSection[]];
  files?: ReportFiles;
  /**
   * Closing notes.
   */
  closing?: string[];
}
/**
 * A section of the report.
 */
export interface ReportSection {
  /**
   * Reference, e.g. (h)(3) or B.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What the section asks, in own words.
   */
  text: string;
  /**
   * Standards whose rules it shows (exact match).
   */
  standards: string[];
  /**
   * Shown beside it on the same event, never counted in it: a standard of another policy, a clause as cited, or POLICY/RULE.
   */
  beside?: string[];
  /**
   * Why no rule tests it from records.
   */
  notTestable?: string;
  /**
   * NCQA domain.
   */
  domain?: string;
  carvedOut?: CarvedOut;
  /**
   * What each standard asks of the same event, side by side; none of it is counted in the section.
   *
   * @minItems 1
   */
  clocks?: [ReportClock, ...ReportClock[]];
  monitoring?: MonitoringDuty;
}
/**
 * Product lines for which the section does not apply.
 */
export interface CarvedOut {
  /**
   * Lines.
   *
   * @minItems 1
   */
  linesOfBusiness: [string, ...string[]];
  /**
   * Why, printed.
   */
  reason: string;
}
/**
 * An event, and what each standard asks of it.
 */
export interface ReportClock {
  /**
   * The event in words, e.g. Standard decision.
   */
  event: string;
  /**
   * Sources, each in the column of its kind; a kind may have several.
   *
   * @minItems 1
   */
  standards: [ClockStandard, ...ClockStandard[]];
}
/**
 * A source on an event: the rules that judge it, or why there are none.
 */
export interface ClockStandard {
  /**
   * Column it stands in.
   */
  kind: "law" | "federal" | "contract" | "policy" | "accreditation";
  /**
   * Citation, printed where no rule of it ran.
   */
  name: string;
  /**
   * Rules that judge the event. A source has either these or `without`.
   *
   * @minItems 1
   */
  rules?: [string, ...string[]];
  without?: ClockWithout;
}
/**
 * Why no rule of a source judges the event.
 */
export interface ClockWithout {
  /**
   * The source sets no time, or what it sets is not among the rules.
   */
  state: "sets-none" | "not-encoded";
  /**
   * What that rests on, printed.
   */
  source: string;
  /**
   * How far it is confirmed against a primary text.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
}
/**
 * A section that asks the plan to monitor the others: it shows what was monitored, by month and by who decided, and what is to be written.
 */
export interface MonitoringDuty {
  /**
   * How far the wording of the duty is confirmed against a primary text.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
  /**
   * What the section asks to be looked at, in its order.
   *
   * @minItems 1
   */
  topics: [MonitoringTopic, ...MonitoringTopic[]];
  /**
   * What a plan's own policy says of monitoring; printed where that policy ran.
   */
  ownPolicies?: MonitoringPolicy[];
}
/**
 * A matter the quality process looks at.
 */
export interface MonitoringTopic {
  /**
   * The matter, e.g. Complaints.
   */
  topic: string;
  /**
   * What this report shows of it, and what it does not.
   */
  here: string;
}
/**
 * What a policy says of monitoring.
 */
export interface MonitoringPolicy {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Clause as cited.
   */
  cite: string;
  /**
   * What it says, in own words.
   */
  says: string;
  /**
   * Wording the plan could adopt.
   */
  proposal: string;
}
/**
 * Which decisions the report is about, where one decision is one file: it says how the decisions of the run become them.
 */
export interface ReportFiles {
  /**
   * POLICY/RULE that judges each of these decisions once, and no other.
   */
  rule: string;
  /**
   * What the other decisions are, in words that follow a number in brackets.
   */
  outside: string;
  /**
   * Types of files.
   *
   * @minItems 1
   */
  types: [ReportFileType, ...ReportFileType[]];
}
/**
 * Files of one type.
 */
export interface ReportFileType {
  /**
   * Title.
   */
  title: string;
  /**
   * Standard under which the rule judges them.
   */
  standard: string;
}
/**
 * A mock file review as data: what is drawn, which factors are scored, and how scores are counted.
 */
export interface ReviewDefinition {
  /**
   * Identifier; `--standard` names it.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Report definition whose sections its elements are.
   */
  report: string;
  /**
   * Policy whose filter is the universe and whose rules say what the data show.
   */
  policy: string;
  /**
   * Sentences printed on the cover and beside the result.
   *
   * @minItems 1
   */
  statement: [string, ...string[]];
  universe: ReviewRemark;
  /**
   * Fields by which decisions outside the universe are told from those inside, beside the decision itself, in order. Decides neither what is drawn nor what is scored.
   */
  toldBy: string[];
  unit: ReviewUnit;
  sample: ReviewSize;
  replacement: ReviewRemark;
  stopRule: StopRule;
  bands: ReviewBands;
  /**
   * File types in order.
   *
   * @minItems 1
   */
  fileTypes: [FileTypeDefinition, ...FileTypeDefinition[]];
  /**
   * Factors, for elements that ask the same.
   *
   * @minItems 1
   */
  factorLists: [FactorList, ...FactorList[]];
  /**
   * Fields of the decision that the reviewer sees.
   */
  columns: ReviewColumn[];
}
/**
 * Something the method rests on.
 */
export interface ReviewRemark {
  /**
   * What it says, in own words; printed.
   */
  words: string;
  /**
   * How far this is confirmed against a public primary text.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
}
/**
 * What the stop rule and the bands run over.
 */
export interface ReviewUnit {
  /**
   * element: a file meets an element where it meets every factor that applies; factor: each factor is scored by itself, and the element takes its lowest.
   */
  of: "element" | "factor";
  /**
   * What it says, in own words; printed.
   */
  words: string;
  /**
   * How far this is confirmed against a public primary text.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
}
/**
 * How many files are drawn of a file type.
 */
export interface ReviewSize {
  /**
   * Files.
   */
  files: number;
  /**
   * Files in reserve, for those that turn out not to apply.
   */
  oversample: number;
  /**
   * What it says, in own words; printed.
   */
  words: string;
  /**
   * How far this is confirmed against a public primary text.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
}
/**
 * When a review ends early.
 */
export interface StopRule {
  /**
   * First files: if all of them are met, review ends and these are the score.
   */
  files: number;
  /**
   * A universe smaller than the sample is reviewed as a whole.
   */
  onlyFullSample: boolean;
  /**
   * What it says, in own words; printed.
   */
  words: string;
  /**
   * How far this is confirmed against a public primary text.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
}
/**
 * Bands of a score.
 */
export interface ReviewBands {
  /**
   * From the highest down; the last begins at 0.
   *
   * @minItems 1
   */
  steps: [BandStep, ...BandStep[]];
  /**
   * What it says, in own words; printed.
   */
  words: string;
  /**
   * How far this is confirmed against a public primary text.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
}
/**
 * A band.
 */
export interface BandStep {
  /**
   * Name.
   */
  name: string;
  /**
   * Lowest score in per cent of the files that apply.
   */
  atLeastPercent: number;
}
/**
 * Files that are drawn together.
 */
export interface FileTypeDefinition {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  where: FieldIs;
  /**
   * Elements scored on these files.
   *
   * @minItems 1
   */
  elements: [ElementDefinition, ...ElementDefinition[]];
}
/**
 * A code of the decision.
 */
export interface FieldIs {
  /**
   * Field.
   */
  field: string;
  /**
   * Code.
   */
  equals: string;
}
/**
 * An element of the standard.
 */
export interface ElementDefinition {
  /**
   * Section of the report: gives title, text and carve-outs.
   */
  section: string;
  /**
   * List of its factors.
   */
  factorList: string;
}
/**
 * Factors of an element.
 */
export interface FactorList {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Factors in order.
   *
   * @minItems 1
   */
  factors: [FactorDefinition, ...FactorDefinition[]];
}
/**
 * What a reviewer scores of a file.
 */
export interface FactorDefinition {
  /**
   * Number within its element.
   */
  id: string;
  /**
   * Short title, for a column.
   */
  title: string;
  /**
   * What the file must show, in own words.
   */
  words: string;
  /**
   * How far this is confirmed against a public primary text.
   */
  evidence: "confirmed" | "partly" | "unconfirmed" | "internal";
  /**
   * Rules that judge the factor.
   *
   * @minItems 1
   */
  rules: [string, ...string[]];
  /**
   * Rules about letters without which the factor cannot be met.
   */
  letters: string[];
  /**
   * Does not apply to every file: that a letter is missing does not tell whether it applies.
   */
  isConditional: boolean;
  /**
   * Fields of a letter or call that the rules read; who coded them is named.
   */
  flags: string[];
}
/**
 * A field that is shown.
 */
export interface ReviewColumn {
  /**
   * Field.
   */
  field: string;
  /**
   * Column.
   */
  title: string;
  /**
   * Width in characters.
   */
  width: number;
}
/**
 * Two runs side by side: which findings are new, resolved, changed or still open, and what differs that can be why.
 */
export interface RunComparison {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/comparison/1";
  before: ComparedRun;
  after: ComparedRun;
  /**
   * Everything that decided one run and not the other.
   */
  differences: RunDifference[];
  counts: ComparisonCounts;
  /**
   * Findings that are new, resolved, changed or moved, by what can be why.
   */
  causes: CauseCount[];
  /**
   * The same counts by rule.
   */
  rules: ComparedRule[];
  /**
   * Every finding of either run, in the order of policy, rule and subject.
   */
  findings: ComparedFinding[];
}
/**
 * One of the runs.
 */
export interface ComparedRun {
  /**
   * Title.
   */
  title: string;
  /**
   * Version of the program.
   */
  program: string;
  /**
   * Data complete through.
   */
  asOf: string;
  /**
   * Period; null: all dates.
   */
  period: string | null;
  /**
   * What was known of a history; null: a single drop.
   */
  knownAt: string | null;
  /**
   * Can be relied on.
   */
  trusted: boolean;
  /**
   * Rows in.
   */
  rowsIn: number;
  /**
   * Rows set aside.
   */
  rejected: number;
  /**
   * Findings.
   */
  findings: number;
}
/**
 * Something that decided one run and not the other.
 */
export interface RunDifference {
  cause: Cause;
  /**
   * What it is.
   */
  name: string;
  /**
   * In the earlier run; null: nothing.
   */
  before: string | null;
  /**
   * In the later run; null: nothing.
   */
  after: string | null;
}
/**
 * Findings by what became of them.
 */
export interface ComparisonCounts {
  /**
   * Findings of the later run only.
   */
  new: number;
  /**
   * Findings of the earlier run only.
   */
  resolved: number;
  /**
   * Findings of both with another outcome.
   */
  changed: number;
  /**
   * Findings of both with the same outcome.
   */
  open: number;
  /**
   * Of the open ones: a time, margin or class differs.
   */
  moved: number;
}
/**
 * Findings for which one thing can be why.
 */
export interface CauseCount {
  cause: Cause;
  /**
   * Findings for which it can be why.
   */
  findings: number;
  /**
   * Of them those for which nothing else can.
   */
  alone: number;
}
/**
 * The counts of a rule.
 */
export interface ComparedRule {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Findings of the later run only.
   */
  new: number;
  /**
   * Findings of the earlier run only.
   */
  resolved: number;
  /**
   * Findings of both with another outcome.
   */
  changed: number;
  /**
   * Findings of both with the same outcome.
   */
  open: number;
  /**
   * Of the open ones: a time, margin or class differs.
   */
  moved: number;
}
/**
 * A finding of either run.
 */
export interface ComparedFinding {
  /**
   * What became of it.
   */
  state: "new" | "resolved" | "changed" | "open";
  /**
   * The outcome is the same, and a time, margin, class or version differs.
   */
  moved: boolean;
  /**
   * Of the finding, in the later run where both have it.
   */
  fingerprint: string;
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  subject: Subject;
  /**
   * Determination.
   */
  determinationId: string | null;
  /**
   * Who decided; null: the plan, or not recorded.
   */
  delegate: string | null;
  before: ComparedSide;
  after: ComparedSide;
  /**
   * What differs and can be why; one: it is why. Empty where nothing became of it.
   */
  because: Cause[];
  /**
   * What differs of the policy, in words.
   */
  policyChanges: string[];
  /**
   * Records of the case that differ.
   */
  records: ChangedRecord[];
  /**
   * Deliveries of the case's senders that differ, in words.
   */
  deliveries: string[];
}
/**
 * What a run says of the rule and subject.
 */
export interface ComparedSide {
  /**
   * A finding; a clock still running; judged, and met, not applicable or out of the period; the subject is not in the data; no such rule in the run.
   */
  as: "finding" | "pending" | "no-finding" | "no-record" | "not-judged";
  /**
   * Outcome of a finding; null: none.
   */
  outcome: "not-applicable" | "pass" | "pending" | "indeterminate" | "needs-review" | "fail" | "error" | null;
  /**
   * Class of a fail.
   */
  class: string | null;
  /**
   * Version in force.
   */
  policyVersion: string | null;
  due: InstantOrRange;
  stop: InstantOrRange;
  /**
   * Margin.
   */
  marginMinutes: number | null;
}
/**
 * A record that differs between the runs.
 */
export interface ChangedRecord {
  /**
   * Only in the later run, only in the earlier one, or in both with other contents.
   */
  change: "added" | "removed" | "changed";
  /**
   * Kind.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Key.
   */
  id: string;
  /**
   * File and row in the earlier run.
   */
  before: string | null;
  /**
   * File and row in the later run.
   */
  after: string | null;
  /**
   * Fields that differ, or were delivered to one run only.
   */
  fields: string[];
}
/**
 * sample.json of a validation: results drawn per rule, met and not met, so that a checked workbook can be held against it.
 */
export interface ValidationSample {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/validation-sample/1";
  program: Program;
  /**
   * Seed.
   */
  seed: string;
  run: ValidatedRun;
  /**
   * Results wanted per rule and outcome.
   */
  perOutcome: number;
  /**
   * Rules with a result, in the order of the run.
   */
  rules: DrawnRule[];
}
/**
 * The run a sample was drawn from.
 */
export interface ValidatedRun {
  /**
   * Title.
   */
  title: string;
  /**
   * Plan.
   */
  plan: string;
  /**
   * Legend.
   */
  confidentiality: string | null;
  /**
   * Data complete through (with offset).
   */
  asOf: string;
  /**
   * Period of the run; null: all dates.
   */
  period: PeriodResult | null;
  /**
   * Whether the run can be trusted.
   */
  trusted: boolean;
  /**
   * Digest of audit-result.json.
   */
  sha256: string;
  /**
   * Digest of ledger.ndjson.
   */
  ledgerSha256: string;
}
/**
 * A rule.
 */
export interface DrawnRule {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Its short name, after which its sheet is called; absent in samples drawn before sheets were.
   */
  cite?: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What is asked.
   */
  asks: string;
  /**
   * Results met in the run.
   */
  met: number;
  /**
   * Results not met in the run.
   */
  notMet: number;
  /**
   * Results drawn: not met first.
   */
  results: DrawnResult[];
}
/**
 * A result.
 */
export interface DrawnResult {
  /**
   * What the program says.
   */
  outcome: "met" | "not-met";
  subject: Subject;
  /**
   * Key of the case.
   */
  case: string;
  /**
   * Fingerprint of the finding; null where met.
   */
  fingerprint: string | null;
  /**
   * What the program saw.
   */
  shown: string;
  /**
   * Records with file and row.
   */
  evidence: string[];
}
/**
 * validation.json: what reviewers found on results drawn per rule.
 */
export interface Validation {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/validation/1";
  program: Program;
  /**
   * Seed.
   */
  seed: string;
  run: CheckedRun;
  /**
   * Digest of sample.json.
   */
  sampleSha256: string;
  /**
   * Digest of the checked workbook.
   */
  workbookSha256: string;
  /**
   * Results wanted per rule and outcome.
   */
  perOutcome: number;
  /**
   * Every result that was drawn has been checked.
   */
  complete: boolean;
  /**
   * Reviewers, as written.
   */
  reviewers: string[];
  /**
   * First day of review (YYYY-MM-DD).
   */
  reviewedFrom: string | null;
  /**
   * Last day of review.
   */
  reviewedTo: string | null;
  /**
   * Rules in the order of the run.
   */
  rules: ValidatedRule[];
}
/**
 * The run the sample was drawn from.
 */
export interface CheckedRun {
  /**
   * Title.
   */
  title: string;
  /**
   * Plan.
   */
  plan: string;
  /**
   * Data complete through (with offset).
   */
  asOf: string;
  /**
   * Period of the run; null: all dates.
   */
  period: PeriodResult | null;
  /**
   * Digest of audit-result.json.
   */
  sha256: string;
}
/**
 * A rule.
 */
export interface ValidatedRule {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title.
   */
  title: string;
  notMet: Checked;
  met: Checked;
  /**
   * Results on which the reviewer finds otherwise or cannot tell.
   */
  differences: CheckedDifference[];
}
/**
 * Results of one outcome. Not met: confirmed of checked is the measured precision.
 */
export interface Checked {
  /**
   * Results in the run.
   */
  inRun: number;
  /**
   * Drawn.
   */
  drawn: number;
  /**
   * Checked by a reviewer.
   */
  checked: number;
  /**
   * The reviewer finds the same.
   */
  confirmed: number;
  /**
   * The reviewer finds otherwise.
   */
  refuted: number;
  /**
   * The reviewer cannot tell.
   */
  cannotTell: number;
  /**
   * Confirmed of checked, in per cent, cut to one decimal: what cannot be told is not counted as confirmed; null: none checked.
   */
  percent: number | null;
  /**
   * The same if all that cannot be told were confirmed.
   */
  highest: number | null;
  /**
   * What this many checked results can support; null: none checked, or all of the run were.
   */
  interval: ValidatedInterval | null;
}
/**
 * Exact interval (Clopper and Pearson) of 95 %, in per cent with one decimal, rounded outwards.
 */
export interface ValidatedInterval {
  /**
   * Lower end.
   */
  lowest: number;
  /**
   * Upper end.
   */
  highest: number;
}
/**
 * A difference.
 */
export interface CheckedDifference {
  /**
   * What the program says.
   */
  outcome: "met" | "not-met";
  /**
   * What the reviewer finds.
   */
  found: "met" | "not-met" | "not-applicable" | "cannot-tell";
  subject: Subject;
  /**
   * Fingerprint of the finding.
   */
  fingerprint: string | null;
  /**
   * Reviewer.
   */
  reviewer: string;
  /**
   * Day of review.
   */
  on: string;
  /**
   * The reviewer's reason.
   */
  note: string;
}
/**
 * One drop judged under two wordings, and every verdict that differs.
 */
export interface WhatIf {
  /**
   * Shape of this file.
   */
  schema: "p2p-audit/whatif/1";
  program: Program;
  /**
   * Title of the audit.
   */
  title: string;
  /**
   * Plan.
   */
  plan: string;
  /**
   * Data complete through (with offset).
   */
  asOf: string;
  /**
   * Zone of the period.
   */
  zone: string;
  /**
   * Period; null: all dates.
   */
  period: null | PeriodResult;
  /**
   * False: rows not conserved, or an expected delivery missing or unreadable.
   */
  trusted: boolean;
  /**
   * What is changed.
   */
  policies: PolicyChange[];
  /**
   * Rules on both sides whose meaning differs.
   */
  changedRules: RuleName[];
  /**
   * Results of rules that both wordings have.
   */
  compared: number;
  /**
   * Of them those that differ.
   */
  flipped: number;
  /**
   * Their cases.
   */
  flippedCases: number;
  /**
   * Results that stay, with another due.
   */
  movedDues: number;
  /**
   * Flips by rule and direction.
   */
  groups: FlipGroup[];
  /**
   * Every flip.
   */
  flips: Flip[];
  /**
   * Rules that only one wording has.
   */
  oneSided: OneSidedRule[];
  /**
   * Facts that the new wording needs and records do not hold.
   */
  lackingFacts: LackingFact[];
  /**
   * Verdicts that are open under the new wording, by cause.
   */
  openForFacts: OpenForFact[];
  /**
   * Digests of what was read.
   */
  inputs: InputDigest[];
}
/**
 * A policy that stands in for another, or is added.
 */
export interface PolicyChange {
  /**
   * Policy.
   */
  id: string;
  /**
   * What is done.
   */
  change: "replaced" | "added";
  /**
   * As run.
   */
  before: null | PolicySide;
  after: PolicySide;
  /**
   * Questions that were answered and that one of the two wordings does not ask.
   */
  unusedAnswers: string[];
}
/**
 * A policy as judged by.
 */
export interface PolicySide {
  /**
   * Title.
   */
  title: string;
  /**
   * Short cite, with the standing of what is not in force.
   */
  cite: string;
  /**
   * Standing.
   */
  status: "in-force" | "proposed" | "not-enacted" | "superseded";
  /**
   * Folder.
   */
  folder: string;
  /**
   * Digest.
   */
  sha256: string;
}
/**
 * A rule.
 */
export interface RuleName {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title.
   */
  title: string;
}
/**
 * Verdicts of one rule that flip in one direction.
 */
export interface FlipGroup {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title.
   */
  title: string;
  direction: FlipDirection;
  /**
   * Results.
   */
  results: number;
  /**
   * Cases.
   */
  cases: number;
}
/**
 * A verdict that flips.
 */
export interface Flip {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  subject: Subject;
  /**
   * Key of the case.
   */
  case: string;
  /**
   * Delegate that decided; null: the plan, or not known.
   */
  delegate: string | null;
  direction: FlipDirection;
  before: FlipSide;
  after: FlipSide;
}
/**
 * The verdict under one wording.
 */
export interface FlipSide {
  /**
   * Outcome; null: not judged, because the policy may not apply or the subject falls outside the period.
   */
  outcome: "not-applicable" | "pass" | "pending" | "indeterminate" | "needs-review" | "fail" | "error" | null;
  /**
   * Version in force.
   */
  version: string | null;
  /**
   * Clauses.
   */
  clauses: string[];
  start: InstantOrRange;
  due: InstantOrRange;
  stop: InstantOrRange;
  /**
   * Minutes between the stop, or as-of, and the due; negative is late.
   */
  marginMinutes: number | null;
  /**
   * Fields that are unknown and decide.
   */
  missing: string[];
  /**
   * Open questions that part it.
   */
  questions: string[];
}
/**
 * A rule that only one of the two wordings has.
 */
export interface OneSidedRule {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What is done.
   */
  change: "added" | "removed";
  subjects: OutcomeCounts;
}
/**
 * A field that the new wording of a rule reads and the old one does not.
 */
export interface LackingFact {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Kind and field.
   */
  field: string;
  /**
   * Records that the rule reads it from.
   */
  records: number;
  /**
   * Records in which it is blank.
   */
  blank: number;
  /**
   * Records with which it was not delivered.
   */
  notDelivered: number;
  /**
   * Letters for which nobody coded it.
   */
  notCoded: number;
  /**
   * Cases for which the kind was not delivered.
   */
  casesWithoutKind: number;
  /**
   * Which ones.
   */
  lacking: RecordRef[];
}
/**
 * Why verdicts are open under the new wording of a rule.
 */
export interface OpenForFact {
  /**
   * Policy.
   */
  policy: string;
  /**
   * Rule.
   */
  rule: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Field, as the rule writes it.
   */
  field: string;
  /**
   * Why it is not known.
   */
  cause: string;
  /**
   * Open results.
   */
  results: number;
  /**
   * Of them those that were decided as run.
   */
  newlyOpen: number;
  /**
   * Their subjects.
   */
  subjects: string[];
}
/**
 * How a synthetic drop of one payer is made: its files, its compliant cases, the breaches and near-misses planted among them, and its bad rows.
 */
export interface Recipe {
  /**
   * Schema of this file.
   */
  $schema?: string;
  /**
   * Name of the recipe: what `--payer` says.
   */
  payer: string;
  /**
   * What the drop shows.
   */
  title: string;
  /**
   * Mapping files of the package that are copied beside the drop.
   *
   * @minItems 1
   */
  mappings: [string, ...string[]];
  /**
   * Tables of the package that are copied beside the drop and named in audit.json.
   */
  ownTables?: string[];
  /**
   * Time zone in which the cases happen.
   */
  zone: string;
  /**
   * Calendars by the name the recipe uses.
   */
  calendars?: {
    /**
     * Calendar id.
     */
    [k: string]: string;
  };
  span: RecipeSpan;
  audit: AuditConfig;
  /**
   * Sets of days on which a case can begin, by name.
   */
  days: {
    [k: string]: DaySet;
  };
  /**
   * Values drawn once a case, by name.
   */
  pools?: {
    /**
     * Values, or groups of values.
     *
     * @minItems 1
     */
    [k: string]: [
      (
        | string
        | {
            [k: string]: string;
          }
      ),
      ...(
        | string
        | {
            [k: string]: string;
          }
      )[]
    ];
  };
  /**
   * Files of the drop, by name.
   */
  tables: {
    [k: string]: RecipeTable;
  };
  /**
   * Rows that stand in every drop, by table.
   */
  fixed?: {
    /**
     * Rows.
     */
    [k: string]: {
      [k: string]: string;
    }[];
  };
  /**
   * Kinds of cases, by name.
   */
  shapes: {
    [k: string]: Shape;
  };
  /**
   * Compliant shapes and how often each is taken.
   */
  base: {
    /**
     * Weight.
     */
    [k: string]: number;
  };
  /**
   * Breaches and near-misses.
   */
  plants: Plant[];
  /**
   * Bad rows, each with the code of its reject.
   */
  spoilers: Spoiler[];
  /**
   * Files of which no row can be used; written with `--broken-files`.
   */
  brokenFiles?: BrokenFile[];
}
/**
 * Days on which cases begin.
 */
export interface RecipeSpan {
  /**
   * First day.
   */
  from: string;
  /**
   * Last day.
   */
  to: string;
}
/**
 * Days of the span that fit every condition.
 */
export interface DaySet {
  /**
   * Not before.
   */
  from?: string;
  /**
   * Not after.
   */
  to?: string;
  /**
   * One of these.
   */
  weekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
  /**
   * Calendar that `open` and `holiday` ask; left out: `business`.
   */
  calendar?: string;
  /**
   * A business day, or none.
   */
  open?: boolean;
  /**
   * A holiday, or none.
   */
  holiday?: boolean;
  /**
   * The clock changes on it, or not.
   */
  clockChange?: boolean;
  /**
   * What days near it are.
   */
  near?: NearDay[];
}
/**
 * A day so many days later, and what it is.
 */
export interface NearDay {
  /**
   * Days later; negative: earlier.
   */
  days: number;
  is: DaySet;
}
/**
 * One file of the drop.
 */
export interface RecipeTable {
  /**
   * Name of the file.
   */
  file: string;
  /**
   * Kind of its records.
   */
  kind:
    | "determination"
    | "decisionChange"
    | "notice"
    | "letterTemplate"
    | "p2pRequest"
    | "contactAttempt"
    | "information"
    | "appeal";
  /**
   * Template of the key cell; {n} number of the case, {k} ordinal of the record among those of its table in the case.
   */
  key: string;
  /**
   * What the mapping puts before the key.
   */
  prefix?: string;
  /**
   * Between cells; left out: a comma.
   */
  delimiter?: string;
  /**
   * Ends a row; left out: lf.
   */
  newline?: "lf" | "crlf";
  /**
   * Begins with a byte order mark.
   */
  bom?: boolean;
  /**
   * Left out: utf8. latin1 also serves windows-1252.
   */
  encoding?: "utf8" | "latin1";
  /**
   * Zone in which it prints times; left out: that of the recipe.
   */
  zone?: string;
  /**
   * Layouts of times, by the name used in cells.
   */
  layouts?: {
    /**
     * Layout.
     */
    [k: string]: string;
  };
  /**
   * Text of cells by column; {n} is the number of the case, {key} the key of the record, {key:NAME} of another record of the case, {LAYOUT:TIME} a time of the case, {POOL} or {POOL.FIELD} a drawn value, {digits:N} random digits.
   */
  columns: {
    [k: string]: string;
  };
  /**
   * Its rows add to records of this kind, which another file brings.
   */
  adds?: "determination" | "notice" | "p2pRequest";
}
/**
 * A kind of case: its times and its rows.
 */
export interface Shape {
  /**
   * The shape it changes.
   */
  extends?: string;
  /**
   * Times by name; null takes one away.
   */
  times?: {
    [k: string]: TimeStep | null;
  };
  /**
   * Values that stand in for those of a pool.
   */
  set?: {
    /**
     * Values.
     */
    [k: string]: {
      [k: string]: string;
    };
  };
  /**
   * Rows by name; null takes one away.
   */
  records?: {
    [k: string]: ShapeRecord | null;
  };
}
/**
 * When something happens: from another time by minutes, hours, calendar or business days, or on a day of a set. Days without `clock` end at their last minute.
 */
export interface TimeStep {
  /**
   * Set of days.
   */
  draw?: string;
  /**
   * This day.
   */
  at?: string;
  /**
   * The time it is counted from.
   */
  from?: string;
  /**
   * The first of these.
   *
   * @minItems 1
   */
  earliest?: [string, ...string[]];
  /**
   * The last of these.
   *
   * @minItems 1
   */
  latest?: [string, ...string[]];
  minutes?: Amount;
  hours?: Amount;
  days?: Amount;
  openDays?: Amount;
  /**
   * Calendar of `openDays`; left out: `business`.
   */
  calendar?: string;
  /**
   * Whether a start on a closed day moves to the next business day; left out: same.
   */
  dayZero?: "same" | "next";
  /**
   * Local time of day, or the earliest and the latest.
   */
  clock?: string | [string, string];
}
/**
 * A row of a case.
 */
export interface ShapeRecord {
  /**
   * Table.
   */
  table?: string;
  /**
   * Text of cells by column; {n} is the number of the case, {key} the key of the record, {key:NAME} of another record of the case, {LAYOUT:TIME} a time of the case, {POOL} or {POOL.FIELD} a drawn value, {digits:N} random digits.
   */
  cells?: {
    [k: string]: string;
  };
}
/**
 * A change of a shape and what every rule it touches then says.
 */
export interface Plant {
  /**
   * Name.
   */
  id: string;
  /**
   * The shape it changes.
   */
  shape: string;
  /**
   * As in a shape.
   */
  times?: {
    [k: string]: TimeStep | null;
  };
  /**
   * As in a shape.
   */
  set?: {
    /**
     * Values.
     */
    [k: string]: {
      [k: string]: string;
    };
  };
  /**
   * As in a shape.
   */
  records?: {
    [k: string]: ShapeRecord | null;
  };
  starts?: PlantStarts;
  edge?: PlantEdge;
  /**
   * What the rules say; every rule that fails is listed.
   *
   * @minItems 1
   */
  truth: [Expectation, ...Expectation[]];
}
/**
 * The plant is made once for each of these sets of days.
 */
export interface PlantStarts {
  /**
   * Time that is drawn.
   */
  time: string;
  /**
   * Sets of days.
   *
   * @minItems 1
   */
  days: [string, ...string[]];
}
/**
 * The plant is made once for each of these distances from a due.
 */
export interface PlantEdge {
  /**
   * Time of the act.
   */
  time: string;
  /**
   * The last minute that complies.
   */
  due: string;
  /**
   * Minutes after the due: 0 is the last that complies, 1 the first that does not.
   *
   * @minItems 1
   */
  minutes: [number, ...number[]];
}
/**
 * What a rule says of a record.
 */
export interface Expectation {
  /**
   * policy/rule.
   */
  rule: string;
  /**
   * Row of the case that is the subject.
   */
  on: string;
  /**
   * The outcome; two where it differs within the due and after it, null where nothing is said.
   */
  expected: Expected | [Expected | null, Expected | null];
  /**
   * Time that is the due.
   */
  due?: string;
  /**
   * Time of the act, for the margin.
   */
  act?: string;
}
/**
 * A way to spoil a row.
 */
export interface Spoiler {
  /**
   * Code of the reject.
   */
  code: string;
  /**
   * Table.
   */
  table: string;
  /**
   * set: cells are replaced; short, long: a cell too few, too many; repeat: a row of the same key follows, and it alone is rejected; conflict: the same, and both are rejected; add: a row of its own.
   */
  how: "set" | "short" | "long" | "repeat" | "conflict" | "add";
  /**
   * Text of cells by column; {n} is the number of the case, {key} the key of the record, {key:NAME} of another record of the case, {LAYOUT:TIME} a time of the case, {POOL} or {POOL.FIELD} a drawn value, {digits:N} random digits.
   */
  set?: {
    [k: string]: string;
  };
  /**
   * Only in cases of these shapes.
   *
   * @minItems 1
   */
  shapes?: [string, ...string[]];
}
/**
 * A file of which no row can be used.
 */
export interface BrokenFile {
  /**
   * Name.
   */
  file: string;
  /**
   * Code of the reject.
   */
  code: string;
  /**
   * Left out: utf8.
   */
  encoding?: "utf8" | "latin1";
  /**
   * Its lines.
   *
   * @minItems 1
   */
  lines: [string, ...string[]];
}
