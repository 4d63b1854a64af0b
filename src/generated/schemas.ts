// Generated from schemas/ by `npm run generate`. Do not edit.

/** Every JSON Schema of the project, in the order of the folders. */
export const schemas: readonly Readonly<Record<string, unknown>>[] = [
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/records/appeal.schema.json",
  "title": "Appeal",
  "description": "One appeal, grievance or dispute about a determination.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "appealId",
   "determinationId"
  ],
  "x-record": {
   "kind": "appeal",
   "relation": "appeals",
   "key": "appealId",
   "parent": "determinationId"
  },
  "x-order": [
   {
    "earlier": "receivedAt",
    "later": "decidedAt",
    "code": "appeal-decided-before-receipt"
   }
  ],
  "properties": {
   "appealId": {
    "description": "Key.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "determinationId": {
    "description": "Determination appealed.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "receivedAt": {
    "description": "When the appeal was received.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "filedBy": {
    "description": "Who filed it.",
    "type": "string",
    "enum": [
     "member",
     "provider",
     "representative"
    ],
    "x-words": {
     "member": "member",
     "provider": "provider",
     "representative": "representative"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "level": {
    "description": "Level of the appeal.",
    "type": "string",
    "enum": [
     "plan",
     "provider-dispute",
     "external",
     "state-hearing",
     "second-level"
    ],
    "x-words": {
     "plan": "plan",
     "provider-dispute": "provider dispute",
     "external": "external review",
     "state-hearing": "state hearing",
     "second-level": "second level at the plan"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "status": {
    "description": "Status of the appeal.",
    "type": "string",
    "enum": [
     "open",
     "decided",
     "withdrawn",
     "dismissed"
    ],
    "x-words": {
     "open": "open",
     "decided": "decided",
     "withdrawn": "withdrawn",
     "dismissed": "dismissed"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "expedited": {
    "description": "Handled as expedited.",
    "type": "boolean",
    "x-filledBy": "the source system",
    "x-unit": "yes or no"
   },
   "source": {
    "description": "Filed by somebody, or logged by mistake from a peer-to-peer request.",
    "type": "string",
    "enum": [
     "filed",
     "p2p-logged"
    ],
    "x-words": {
     "filed": "filed as an appeal",
     "p2p-logged": "peer-to-peer logged as an appeal"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "outcome": {
    "description": "Result.",
    "type": "string",
    "enum": [
     "upheld",
     "overturned",
     "partly-overturned"
    ],
    "x-words": {
     "upheld": "decision upheld",
     "overturned": "decision changed",
     "partly-overturned": "decision changed in part"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "decidedAt": {
    "description": "When it was decided.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-notYetWhen": {
     "field": "status",
     "in": [
      "open"
     ]
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/records/contactAttempt.schema.json",
  "title": "ContactAttempt",
  "description": "One attempt of the plan to reach the requester of a peer-to-peer discussion.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "attemptId",
   "p2pId"
  ],
  "x-record": {
   "kind": "contactAttempt",
   "relation": "contactAttempts",
   "key": "attemptId",
   "parent": "p2pId"
  },
  "x-order": [],
  "properties": {
   "attemptId": {
    "description": "Key of the attempt.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "p2pId": {
    "description": "Request the attempt belongs to.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "attemptedAt": {
    "description": "When the attempt was made.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "byRole": {
    "description": "Who made it.",
    "type": "string",
    "enum": [
     "staff",
     "medical-director",
     "designated-peer-reviewer",
     "clinical-pharmacist",
     "other"
    ],
    "x-words": {
     "staff": "staff",
     "medical-director": "medical director",
     "designated-peer-reviewer": "designated peer reviewer",
     "clinical-pharmacist": "clinical pharmacist",
     "other": "another person"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "kind": {
    "description": "First contact, or the call at an appointment.",
    "type": "string",
    "enum": [
     "contact",
     "appointment"
    ],
    "x-words": {
     "contact": "contact",
     "appointment": "appointment"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "direction": {
    "description": "Who called whom.",
    "type": "string",
    "enum": [
     "outbound",
     "inbound"
    ],
    "x-words": {
     "outbound": "outgoing",
     "inbound": "incoming"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "result": {
    "description": "What came of it.",
    "type": "string",
    "enum": [
     "reached",
     "voicemail",
     "no-answer",
     "wrong-number"
    ],
    "x-words": {
     "reached": "reached",
     "voicemail": "voicemail",
     "no-answer": "no answer",
     "wrong-number": "wrong number"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/records/decisionChange.schema.json",
  "title": "DecisionChange",
  "description": "One later change or confirmation of a determination.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "changeId",
   "determinationId"
  ],
  "x-record": {
   "kind": "decisionChange",
   "relation": "decisionChanges",
   "key": "changeId",
   "parent": "determinationId"
  },
  "x-order": [],
  "properties": {
   "changeId": {
    "description": "Key of the change.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "determinationId": {
    "description": "Determination that was changed.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "changedAt": {
    "description": "When the change was decided.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "basis": {
    "description": "What led to the change.",
    "type": "string",
    "enum": [
     "p2p",
     "appeal",
     "reopening",
     "clerical"
    ],
    "x-words": {
     "p2p": "peer-to-peer",
     "appeal": "appeal",
     "reopening": "reopening",
     "clerical": "clerical correction"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "result": {
    "description": "What came of it.",
    "type": "string",
    "enum": [
     "approve",
     "partly",
     "upheld"
    ],
    "x-words": {
     "approve": "approved",
     "partly": "approved in part",
     "upheld": "decision upheld"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "basedOnNewInformation": {
    "description": "The change rests on information that was not there before.",
    "type": "boolean",
    "x-filledBy": "the reviewer",
    "x-unit": "yes or no"
   },
   "reopeningGround": {
    "description": "Ground of a reopening, as recorded.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "text"
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/records/determination.schema.json",
  "title": "Determination",
  "description": "One decision on one request for authorisation, made or still to be made. A denial is a determination whose decision is deny, modify, delay, reduce or terminate.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "determinationId"
  ],
  "x-record": {
   "kind": "determination",
   "relation": "determinations",
   "key": "determinationId"
  },
  "x-order": [
   {
    "earlier": "requestReceivedAt",
    "later": "decidedAt",
    "code": "decision-before-receipt"
   }
  ],
  "properties": {
   "determinationId": {
    "description": "Key of the determination, unique in a drop; prefixed by the mapping where senders share numbers.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "authorizationId": {
    "description": "Number of the authorisation request the determination answers.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "payer": {
    "description": "Payer whose policy governs the determination, as an identifier used by the policies.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "delegate": {
    "description": "Who decided, where that is a delegate; blank: the plan itself.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "clientPlan": {
    "description": "Health plan for which a specialty manager decided.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "memberId": {
    "description": "Member the request is for.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier",
    "x-private": true
   },
   "lineOfBusiness": {
    "description": "Product line of the member.",
    "type": "string",
    "enum": [
     "medi-cal",
     "medicaid",
     "medicare-advantage",
     "mmp",
     "commercial",
     "exchange",
     "other"
    ],
    "x-words": {
     "medi-cal": "Medi-Cal",
     "medicaid": "Medicaid",
     "medicare-advantage": "Medicare Advantage",
     "mmp": "Medicare-Medicaid Plan",
     "commercial": "commercial",
     "exchange": "exchange (marketplace)",
     "other": "another product line"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "state": {
    "description": "State whose law governs, as a two-letter code.",
    "type": "string",
    "pattern": "^[A-Z]{2}$",
    "x-filledBy": "the mapping",
    "x-unit": "code"
   },
   "program": {
    "description": "Clinical programme of the request (e.g. advanced-imaging).",
    "type": "string",
    "minLength": 1,
    "x-names": {
     "bh": "behavioral health",
     "dme": "durable medical equipment",
     "ipm": "interventional pain management",
     "ltss": "long-term services and supports",
     "msk": "musculoskeletal care",
     "post-acute": "post-acute care",
     "snf": "skilled nursing facility"
    },
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "secondaryProgram": {
    "description": "Second programme, where a request belongs to two.",
    "type": "string",
    "minLength": 1,
    "x-names": {
     "bh": "behavioral health",
     "dme": "durable medical equipment",
     "ipm": "interventional pain management",
     "ltss": "long-term services and supports",
     "msk": "musculoskeletal care",
     "post-acute": "post-acute care",
     "snf": "skilled nursing facility"
    },
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "serviceType": {
    "description": "Kind of service (e.g. imaging, dme, retail-medication).",
    "type": "string",
    "minLength": 1,
    "x-names": {
     "asc": "ambulatory surgery center",
     "bh": "behavioral health",
     "dme": "durable medical equipment",
     "ltss": "long-term services and supports",
     "post-acute": "post-acute care",
     "snf": "skilled nursing facility"
    },
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "serviceCode": {
    "description": "Procedure or drug code as recorded.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "condition": {
    "description": "Condition group, used by specialty tables.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "domain": {
    "description": "NCQA domain of the decision.",
    "type": "string",
    "enum": [
     "nonbehavioral",
     "behavioral",
     "pharmacy"
    ],
    "x-words": {
     "nonbehavioral": "non-behavioral",
     "behavioral": "behavioral",
     "pharmacy": "pharmacy"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "reviewType": {
    "description": "When the review took place. NCQA says postservice for retrospective.",
    "type": "string",
    "enum": [
     "preservice",
     "concurrent",
     "retrospective"
    ],
    "x-words": {
     "preservice": "preservice",
     "concurrent": "concurrent",
     "retrospective": "retrospective (postservice)"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "urgencyRequested": {
    "description": "Urgency the requester asked for.",
    "type": "string",
    "enum": [
     "standard",
     "urgent"
    ],
    "x-words": {
     "standard": "standard",
     "urgent": "urgent (expedited)"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "urgency": {
    "description": "Urgency the plan handled the request with. Medi-Cal says standard and expedited.",
    "type": "string",
    "enum": [
     "standard",
     "urgent"
    ],
    "x-words": {
     "standard": "standard",
     "urgent": "urgent (expedited)"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "careUnderway": {
    "description": "The care was already under way when a concurrent review was made.",
    "type": "boolean",
    "x-filledBy": "the source system",
    "x-unit": "yes or no"
   },
   "requestReceivedAt": {
    "description": "When the plan or delegate received the request.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "requestChannel": {
    "description": "How the request arrived.",
    "type": "string",
    "enum": [
     "electronic",
     "phone",
     "fax",
     "mail",
     "portal"
    ],
    "x-words": {
     "electronic": "electronic request",
     "phone": "phone",
     "fax": "fax",
     "mail": "mail",
     "portal": "portal"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "requestingProviderId": {
    "description": "Provider who asked for the authorisation.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "requestingProviderLicense": {
    "description": "Licence of the requesting provider (MD, DO, RN, PharmD, PhD, BCBA-D, other).",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "text"
   },
   "treatingProviderId": {
    "description": "Practitioner treating the member.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "specialty": {
    "description": "Specialty of the requested care.",
    "type": "string",
    "minLength": 1,
    "x-names": {
     "bh": "behavioral health",
     "ent": "otolaryngology (ear, nose and throat)",
     "ob-gyn": "obstetrics and gynecology",
     "pmr": "physical medicine and rehabilitation"
    },
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "informationCompleteAt": {
    "description": "When the information reasonably necessary and requested was complete.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "extensionNoticedAt": {
    "description": "When the member was told of an extension.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "extensionUntil": {
    "description": "Until when the time was extended; a date runs to its end.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-mayBeAhead": true
   },
   "delayKnownAt": {
    "description": "When the plan knew that it could not decide in time.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "delayReason": {
    "description": "Why the decision was delayed.",
    "type": "string",
    "enum": [
     "information",
     "consultation",
     "examination",
     "other"
    ],
    "x-words": {
     "information": "information is missing",
     "consultation": "consultation is needed",
     "examination": "examination is needed",
     "other": "another reason"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "decision": {
    "description": "The decision; pending while none is made.",
    "type": "string",
    "enum": [
     "pending",
     "approve",
     "deny",
     "modify",
     "delay",
     "reduce",
     "terminate"
    ],
    "x-words": {
     "pending": "none yet (pending)",
     "approve": "approved",
     "deny": "denied",
     "modify": "modified",
     "delay": "delayed",
     "reduce": "reduced",
     "terminate": "terminated"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "decidedAt": {
    "description": "When the decision was made.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-notYetWhen": {
     "field": "decision",
     "in": [
      "pending"
     ]
    }
   },
   "effectiveAt": {
    "description": "When a reduction or termination takes effect.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-mayBeAhead": true
   },
   "carePlanAgreedAt": {
    "description": "When the treating provider agreed to a care plan.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "careEndedAt": {
    "description": "When care under way ended because of the decision.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "reasonCategory": {
    "description": "Ground of an adverse decision.",
    "type": "string",
    "enum": [
     "medical-necessity",
     "investigational",
     "benefit-exclusion",
     "administrative",
     "mixed"
    ],
    "x-words": {
     "medical-necessity": "medical necessity",
     "investigational": "experimental or investigational",
     "benefit-exclusion": "excluded benefit",
     "administrative": "administrative",
     "mixed": "medical necessity and another ground"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "reasonCode": {
    "description": "Reason code of the source system.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "criteriaRef": {
    "description": "Criterion or guideline applied.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "text"
   },
   "decisionMakerId": {
    "description": "Professional who made the decision.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "decisionMakerName": {
    "description": "Name of the professional who made the decision.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "text",
    "x-compare": "name"
   },
   "decisionMakerRole": {
    "description": "Role of the decision maker.",
    "type": "string",
    "enum": [
     "medical-director",
     "physician-reviewer",
     "pharmacist",
     "psychologist",
     "nurse",
     "other-clinician",
     "non-clinical",
     "software"
    ],
    "x-words": {
     "medical-director": "medical director",
     "physician-reviewer": "physician reviewer",
     "pharmacist": "pharmacist",
     "psychologist": "psychologist",
     "nurse": "nurse",
     "other-clinician": "another clinician",
     "non-clinical": "non-clinical staff",
     "software": "software"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "decisionMakerLicenseType": {
    "description": "Licence of the decision maker (MD, DO, RN, PharmD, PhD, BCBA-D, other).",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "text"
   },
   "decisionMakerLicenseState": {
    "description": "State that licensed the decision maker, two letters.",
    "type": "string",
    "pattern": "^[A-Z]{2}$",
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "decisionMakerSpecialty": {
    "description": "Specialty of the decision maker.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "aiToolUsed": {
    "description": "An artificial-intelligence or software tool took part in the decision, as the plan reports it.",
    "type": "boolean",
    "x-filledBy": "the source system",
    "x-unit": "yes or no"
   },
   "reportedTimely": {
    "description": "The source system's own flag that the decision was timely; never used for a verdict.",
    "type": "boolean",
    "x-filledBy": "the source system",
    "x-unit": "yes or no"
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/records/information.schema.json",
  "title": "Information",
  "description": "Information asked for or received for a determination.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "informationId",
   "determinationId"
  ],
  "x-record": {
   "kind": "information",
   "relation": "information",
   "key": "informationId",
   "parent": "determinationId"
  },
  "x-order": [
   {
    "earlier": "requestedAt",
    "later": "receivedAt",
    "code": "information-before-request"
   },
   {
    "earlier": "receivedAt",
    "later": "presentedAt",
    "code": "presented-before-receipt"
   }
  ],
  "properties": {
   "informationId": {
    "description": "Key.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "determinationId": {
    "description": "Determination it belongs to.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "requested": {
    "description": "The plan had asked for it.",
    "type": "boolean",
    "x-filledBy": "UM staff",
    "x-unit": "yes or no"
   },
   "requestedAt": {
    "description": "When the plan asked.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "receivedAt": {
    "description": "When it arrived.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "channel": {
    "description": "How it arrived.",
    "type": "string",
    "enum": [
     "portal",
     "fax",
     "mail",
     "email",
     "phone"
    ],
    "x-words": {
     "portal": "portal",
     "fax": "fax",
     "mail": "mail",
     "email": "email",
     "phone": "phone"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "presentedAt": {
    "description": "When it was presented to the reviewer.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/records/letterTemplate.schema.json",
  "title": "LetterTemplate",
  "description": "One version of a letter template, reviewed once; its content flags hold for every notice made from it unless the notice has its own.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "templateVersionId",
   "templateId"
  ],
  "x-record": {
   "kind": "letterTemplate",
   "relation": "letterTemplates",
   "key": "templateVersionId"
  },
  "x-order": [],
  "properties": {
   "templateVersionId": {
    "description": "Key: template and version.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "templateId": {
    "description": "Template.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "version": {
    "description": "Version of the template.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "from": {
    "description": "First day the version was in use.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "to": {
    "description": "Last day the version was in use; blank: still in use.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-mayBeAhead": true
   },
   "audience": {
    "description": "To whom letters of the template go.",
    "type": "string",
    "enum": [
     "member",
     "requesting-provider",
     "treating-provider",
     "facility",
     "provider-unspecified"
    ],
    "x-words": {
     "member": "member",
     "requesting-provider": "requesting provider",
     "treating-provider": "treating provider",
     "facility": "facility",
     "provider-unspecified": "a provider, not said which"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "phoneKind": {
    "description": "What kind of telephone number the template gives for the responsible professional.",
    "type": "string",
    "enum": [
     "direct",
     "extension",
     "main-line"
    ],
    "x-words": {
     "direct": "direct number",
     "extension": "number with extension",
     "main-line": "main line"
    },
    "x-filledBy": "the file review or the letter template",
    "x-unit": "code"
   },
   "reasonStated": {
    "description": "The letter states a specific reason for the decision. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "reasonPlain": {
    "description": "The reason is in plain language, without unexplained abbreviations or codes. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "criteriaCited": {
    "description": "The letter names the criterion, guideline or benefit provision the decision rests on. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "criteriaAvailable": {
    "description": "The letter says that a copy of the criterion can be had on request. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "clinicalReason": {
    "description": "The letter gives the clinical reason for a decision on medical necessity. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "missingInformation": {
    "description": "A delay letter says which information, consultation or examination is awaited. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "specificService": {
    "description": "The letter names the specific service approved, denied or modified. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "p2pOffered": {
    "description": "The letter or call tells the practitioner that a reviewer is available to discuss the decision, and how to reach the reviewer. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "appealRights": {
    "description": "The letter describes the right to appeal, including the right to submit comments and documents. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "appealProcess": {
    "description": "The letter describes the appeal process, including representation and time frames. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "expeditedAppeal": {
    "description": "The letter describes the expedited appeal. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "externalReview": {
    "description": "The letter describes external review (for California: independent medical review). Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "grievanceInfo": {
    "description": "The letter tells the member how to file a grievance. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "stateHearing": {
    "description": "The letter tells the Medi-Cal member of the right to a state hearing. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "benefitContinuation": {
    "description": "The letter tells of aid paid pending or continuation of benefits. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "documentsFree": {
    "description": "The letter says that copies of the documents relied on are free of charge. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "providerDispute": {
    "description": "The letter tells the provider how to dispute the decision in writing. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "credentials": {
    "description": "The letter names the credentials of the professional who decided. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "reviewedBy": {
    "description": "Who reviewed the template.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the file review or the letter template",
    "x-unit": "text",
    "x-compare": "name"
   },
   "reviewedOn": {
    "description": "When it was reviewed.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/records/notice.schema.json",
  "title": "Notice",
  "description": "One letter, fax, message or telephone call that tells somebody of a decision, a delay or an extension.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "noticeId",
   "determinationId"
  ],
  "x-record": {
   "kind": "notice",
   "relation": "notices",
   "key": "noticeId",
   "parent": "determinationId"
  },
  "x-order": [
   {
    "earlier": "generatedAt",
    "later": "sentAt",
    "code": "sent-before-generated"
   }
  ],
  "properties": {
   "noticeId": {
    "description": "Key of the notice.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "determinationId": {
    "description": "Determination the notice is about.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "purpose": {
    "description": "What the notice tells.",
    "type": "string",
    "enum": [
     "denial",
     "delay",
     "extension",
     "approval",
     "revised",
     "appeal"
    ],
    "x-words": {
     "denial": "denial",
     "delay": "delay",
     "extension": "extension",
     "approval": "approval",
     "revised": "revised decision",
     "appeal": "appeal"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "audience": {
    "description": "To whom it is addressed; provider-unspecified where the extract says only provider.",
    "type": "string",
    "enum": [
     "member",
     "requesting-provider",
     "treating-provider",
     "facility",
     "provider-unspecified"
    ],
    "x-words": {
     "member": "member",
     "requesting-provider": "requesting provider",
     "treating-provider": "treating provider",
     "facility": "facility",
     "provider-unspecified": "a provider, not said which"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "channel": {
    "description": "How it went out.",
    "type": "string",
    "enum": [
     "phone",
     "voicemail",
     "fax",
     "mail",
     "portal",
     "email"
    ],
    "x-words": {
     "phone": "phone",
     "voicemail": "voicemail",
     "fax": "fax",
     "mail": "mail",
     "portal": "portal",
     "email": "email"
    },
    "x-filledBy": "the source system",
    "x-unit": "code"
   },
   "generatedAt": {
    "description": "When the letter was made.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the letter system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "sentAt": {
    "description": "When it was sent, or when the call was made.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the letter system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "mailVendorReceivedAt": {
    "description": "When the mail vendor received it.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the letter system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "postmarkedAt": {
    "description": "Postmark.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the letter system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "letterDate": {
    "description": "Date printed on the letter.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the letter system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "receivedAt": {
    "description": "When the addressee received it.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the source system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "sentBy": {
    "description": "Who sent it or made the call.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "UM staff",
    "x-unit": "text",
    "x-compare": "name"
   },
   "templateId": {
    "description": "Template it was made from.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the letter system",
    "x-unit": "identifier"
   },
   "formId": {
    "description": "Number of a prescribed form.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the letter system",
    "x-unit": "identifier"
   },
   "language": {
    "description": "Language of the letter.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the letter system",
    "x-unit": "identifier"
   },
   "responsibleId": {
    "description": "Identifier of the professional named as responsible for the decision.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the letter system",
    "x-unit": "identifier"
   },
   "responsibleName": {
    "description": "Name of the professional named as responsible for the decision.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the letter system",
    "x-unit": "text",
    "x-compare": "name"
   },
   "responsiblePhone": {
    "description": "Telephone number given for the responsible professional.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the letter system",
    "x-unit": "text"
   },
   "phoneKind": {
    "description": "What kind of number that is.",
    "type": "string",
    "enum": [
     "direct",
     "extension",
     "main-line"
    ],
    "x-words": {
     "direct": "direct number",
     "extension": "number with extension",
     "main-line": "main line"
    },
    "x-filledBy": "the file review or the letter template",
    "x-unit": "code"
   },
   "completeLetter": {
    "description": "A fax was the complete letter.",
    "type": "boolean",
    "x-filledBy": "the letter system",
    "x-unit": "yes or no"
   },
   "attentionLine": {
    "description": "Addressed to the attending or treating practitioner without a name, after a documented search.",
    "type": "boolean",
    "x-filledBy": "the letter system",
    "x-unit": "yes or no"
   },
   "optedIn": {
    "description": "The addressee opted in to electronic notices.",
    "type": "boolean",
    "x-filledBy": "the source system",
    "x-unit": "yes or no"
   },
   "anticipatedDecisionAt": {
    "description": "Anticipated decision date given in a delay notice.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the letter system",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-mayBeAhead": true
   },
   "flagSource": {
    "description": "Where the content flags come from.",
    "type": "string",
    "enum": [
     "template",
     "file-review",
     "system"
    ],
    "x-words": {
     "template": "letter template",
     "file-review": "earlier file review",
     "system": "source system"
    },
    "x-filledBy": "the file review or the letter template",
    "x-unit": "code"
   },
   "reasonStated": {
    "description": "The letter states a specific reason for the decision. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "reasonPlain": {
    "description": "The reason is in plain language, without unexplained abbreviations or codes. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "criteriaCited": {
    "description": "The letter names the criterion, guideline or benefit provision the decision rests on. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "criteriaAvailable": {
    "description": "The letter says that a copy of the criterion can be had on request. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "clinicalReason": {
    "description": "The letter gives the clinical reason for a decision on medical necessity. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "missingInformation": {
    "description": "A delay letter says which information, consultation or examination is awaited. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "specificService": {
    "description": "The letter names the specific service approved, denied or modified. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "p2pOffered": {
    "description": "The letter or call tells the practitioner that a reviewer is available to discuss the decision, and how to reach the reviewer. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "appealRights": {
    "description": "The letter describes the right to appeal, including the right to submit comments and documents. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "appealProcess": {
    "description": "The letter describes the appeal process, including representation and time frames. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "expeditedAppeal": {
    "description": "The letter describes the expedited appeal. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "externalReview": {
    "description": "The letter describes external review (for California: independent medical review). Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "grievanceInfo": {
    "description": "The letter tells the member how to file a grievance. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "stateHearing": {
    "description": "The letter tells the Medi-Cal member of the right to a state hearing. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "benefitContinuation": {
    "description": "The letter tells of aid paid pending or continuation of benefits. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "documentsFree": {
    "description": "The letter says that copies of the documents relied on are free of charge. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "providerDispute": {
    "description": "The letter tells the provider how to dispute the decision in writing. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   },
   "credentials": {
    "description": "The letter names the credentials of the professional who decided. Blank: nobody has looked.",
    "type": "boolean",
    "x-filledBy": "the file review or the letter template",
    "x-unit": "yes or no",
    "x-contentFlag": true
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/records/p2pRequest.schema.json",
  "title": "P2pRequest",
  "description": "One request for a peer-to-peer discussion and what became of it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "p2pId"
  ],
  "x-record": {
   "kind": "p2pRequest",
   "relation": "p2pRequests",
   "key": "p2pId",
   "parent": "determinationId"
  },
  "x-order": [
   {
    "earlier": "receivedAt",
    "later": "startedAt",
    "code": "held-before-requested"
   },
   {
    "earlier": "startedAt",
    "later": "endedAt",
    "code": "ended-before-started"
   },
   {
    "earlier": "receivedAt",
    "later": "disposedAt",
    "code": "disposed-before-requested"
   }
  ],
  "properties": {
   "p2pId": {
    "description": "Key of the request.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the mapping",
    "x-unit": "identifier"
   },
   "determinationId": {
    "description": "Determination to be discussed; blank where the log does not say.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "authorizationId": {
    "description": "Authorisation number given by the caller; links the request where the determination is blank.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "identifier"
   },
   "receivedAt": {
    "description": "When the request was received.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "channel": {
    "description": "How the request arrived.",
    "type": "string",
    "enum": [
     "phone",
     "fax",
     "portal",
     "email",
     "mail",
     "form"
    ],
    "x-words": {
     "phone": "phone",
     "fax": "fax",
     "portal": "portal",
     "email": "email",
     "mail": "mail",
     "form": "form"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "form": {
    "description": "Request form used.",
    "type": "string",
    "enum": [
     "medical",
     "pharmacy",
     "none"
    ],
    "x-words": {
     "medical": "medical form",
     "pharmacy": "pharmacy form",
     "none": "no form"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "requesterRole": {
    "description": "Who asked.",
    "type": "string",
    "enum": [
     "treating-physician",
     "requesting-physician",
     "facility-physician",
     "pa-np",
     "nurse",
     "office-staff",
     "pharmacist",
     "other"
    ],
    "x-words": {
     "treating-physician": "treating physician",
     "requesting-physician": "requesting physician",
     "facility-physician": "facility physician",
     "pa-np": "physician assistant or nurse practitioner",
     "nurse": "nurse",
     "office-staff": "office staff",
     "pharmacist": "pharmacist",
     "other": "another person"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "requesterLicense": {
    "description": "Licence of the requester (MD, DO, RN, PharmD, PhD, BCBA-D, other).",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "text"
   },
   "requesterSpecialty": {
    "description": "Specialty of the requester.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "UM staff",
    "x-unit": "identifier"
   },
   "hasMemberId": {
    "description": "The request identified the member.",
    "type": "boolean",
    "x-filledBy": "UM staff",
    "x-unit": "yes or no"
   },
   "hasAuthorizationRef": {
    "description": "The request identified the authorisation.",
    "type": "boolean",
    "x-filledBy": "UM staff",
    "x-unit": "yes or no"
   },
   "requestedMode": {
    "description": "How the requester wanted to talk.",
    "type": "string",
    "enum": [
     "ad-hoc",
     "scheduled"
    ],
    "x-words": {
     "ad-hoc": "at once (ad hoc)",
     "scheduled": "by appointment"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "callbackSlotCount": {
    "description": "Number of call-back times offered by the requester.",
    "type": "integer",
    "minimum": 0,
    "x-filledBy": "UM staff",
    "x-unit": "count"
   },
   "onBehalfConfirmedAt": {
    "description": "When it was confirmed that the requester acts for the treating practitioner.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "onBehalfConfirmedBy": {
    "description": "Who confirmed it.",
    "type": "string",
    "enum": [
     "reviewer",
     "staff"
    ],
    "x-words": {
     "reviewer": "reviewer",
     "staff": "staff"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "disposition": {
    "description": "What became of the request.",
    "type": "string",
    "enum": [
     "conducted",
     "refused",
     "referred-to-appeal",
     "withdrawn",
     "unreachable",
     "no-show-provider",
     "no-show-plan",
     "cancelled-by-plan",
     "pending"
    ],
    "x-words": {
     "conducted": "held",
     "refused": "refused",
     "referred-to-appeal": "referred to appeal",
     "withdrawn": "withdrawn by the provider",
     "unreachable": "provider could not be reached",
     "no-show-provider": "provider did not come",
     "no-show-plan": "plan did not come",
     "cancelled-by-plan": "cancelled by the plan",
     "pending": "open"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "disposedAt": {
    "description": "When the request was refused, referred, withdrawn or otherwise closed.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-notYetWhen": {
     "field": "disposition",
     "in": [
      "pending"
     ]
    }
   },
   "refusedReason": {
    "description": "Reason given for a refusal.",
    "type": "string",
    "minLength": 1,
    "x-names": {
     "outside-window": "outside the window"
    },
    "x-filledBy": "UM staff",
    "x-unit": "identifier"
   },
   "mode": {
    "description": "How the discussion was held or arranged.",
    "type": "string",
    "enum": [
     "ad-hoc",
     "scheduled"
    ],
    "x-words": {
     "ad-hoc": "at once (ad hoc)",
     "scheduled": "by appointment"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "scheduledFor": {
    "description": "Appointment of the discussion.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-mayBeAhead": true
   },
   "rescheduledFrom": {
    "description": "Earlier appointment, where it was moved.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-mayBeAhead": true
   },
   "agreedAt": {
    "description": "When a later time was agreed.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-notYetWhen": {
     "field": "agreedBy",
     "in": [
      "none"
     ]
    }
   },
   "agreedDueAt": {
    "description": "Time agreed.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-mayBeAhead": true
   },
   "agreedBy": {
    "description": "Who agreed to a later time; none: nobody did.",
    "type": "string",
    "enum": [
     "plan",
     "provider",
     "both",
     "none"
    ],
    "x-words": {
     "plan": "plan",
     "provider": "provider",
     "both": "both sides",
     "none": "nobody"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "delayCausedBy": {
    "description": "Who caused a delay, where somebody recorded it.",
    "type": "string",
    "enum": [
     "plan",
     "provider",
     "none"
    ],
    "x-words": {
     "plan": "plan",
     "provider": "provider",
     "none": "nobody"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "intakeAt": {
    "description": "When staff took the case information.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "transferredAt": {
    "description": "When the caller was put through to the reviewer.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "startedAt": {
    "description": "When the discussion began.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the reviewer",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-notYetWhen": {
     "field": "disposition",
     "in": [
      "refused",
      "referred-to-appeal",
      "withdrawn",
      "unreachable",
      "no-show-provider",
      "no-show-plan",
      "cancelled-by-plan",
      "pending"
     ]
    }
   },
   "endedAt": {
    "description": "When the discussion ended.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the reviewer",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-notYetWhen": {
     "field": "disposition",
     "in": [
      "refused",
      "referred-to-appeal",
      "withdrawn",
      "unreachable",
      "no-show-provider",
      "no-show-plan",
      "cancelled-by-plan",
      "pending"
     ]
    }
   },
   "medium": {
    "description": "Medium of the discussion.",
    "type": "string",
    "enum": [
     "phone",
     "video",
     "portal",
     "records-only"
    ],
    "x-words": {
     "phone": "phone",
     "video": "video",
     "portal": "portal",
     "records-only": "records only, without a talk"
    },
    "x-filledBy": "the reviewer",
    "x-unit": "code"
   },
   "participantRole": {
    "description": "Role of the person on the provider's side.",
    "type": "string",
    "enum": [
     "treating-physician",
     "requesting-physician",
     "facility-physician",
     "pa-np",
     "nurse",
     "office-staff",
     "pharmacist",
     "other"
    ],
    "x-words": {
     "treating-physician": "treating physician",
     "requesting-physician": "requesting physician",
     "facility-physician": "facility physician",
     "pa-np": "physician assistant or nurse practitioner",
     "nurse": "nurse",
     "office-staff": "office staff",
     "pharmacist": "pharmacist",
     "other": "another person"
    },
    "x-filledBy": "the reviewer",
    "x-unit": "code"
   },
   "participantLicense": {
    "description": "Licence of the person on the provider's side (MD, DO, RN, PharmD, PhD, BCBA-D, other).",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "text"
   },
   "participantAffiliation": {
    "description": "Affiliation of the person on the provider's side.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the reviewer",
    "x-unit": "identifier"
   },
   "reviewerId": {
    "description": "Reviewer on the plan's side.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the reviewer",
    "x-unit": "identifier"
   },
   "reviewerRole": {
    "description": "Role of the reviewer.",
    "type": "string",
    "enum": [
     "medical-director",
     "designated-peer-reviewer",
     "physician-reviewer",
     "pharmacist",
     "psychologist",
     "psychiatrist",
     "bcba-d",
     "nurse",
     "other-clinician",
     "non-clinical"
    ],
    "x-words": {
     "medical-director": "medical director",
     "designated-peer-reviewer": "designated peer reviewer",
     "physician-reviewer": "physician reviewer",
     "pharmacist": "pharmacist",
     "psychologist": "psychologist",
     "psychiatrist": "psychiatrist",
     "bcba-d": "doctoral-level behavior analyst (BCBA-D)",
     "nurse": "nurse",
     "other-clinician": "another clinician",
     "non-clinical": "non-clinical staff"
    },
    "x-filledBy": "the reviewer",
    "x-unit": "code"
   },
   "reviewerLicenseType": {
    "description": "Licence of the reviewer (MD, DO, RN, PharmD, PhD, BCBA-D, other).",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the source system",
    "x-unit": "text"
   },
   "reviewerSpecialty": {
    "description": "Specialty of the reviewer.",
    "type": "string",
    "minLength": 1,
    "x-filledBy": "the reviewer",
    "x-unit": "identifier"
   },
   "offerDocumented": {
    "description": "The note of the discussion records who offered it, and when.",
    "type": "boolean",
    "x-filledBy": "the reviewer",
    "x-unit": "yes or no"
   },
   "newInformation": {
    "description": "What the provider added.",
    "type": "string",
    "enum": [
     "none",
     "clarification",
     "new"
    ],
    "x-words": {
     "none": "none",
     "clarification": "clarification of what was there",
     "new": "new information"
    },
    "x-filledBy": "the reviewer",
    "x-unit": "code"
   },
   "newInformationReceivedAt": {
    "description": "When new information arrived in writing.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)"
   },
   "newInformationChannel": {
    "description": "How new information arrived.",
    "type": "string",
    "enum": [
     "portal",
     "fax",
     "mail",
     "email",
     "phone"
    ],
    "x-words": {
     "portal": "portal",
     "fax": "fax",
     "mail": "mail",
     "email": "email",
     "phone": "phone"
    },
    "x-filledBy": "UM staff",
    "x-unit": "code"
   },
   "informationNeededStated": {
    "description": "The reviewer said what further information would meet the criteria.",
    "type": "boolean",
    "x-filledBy": "the reviewer",
    "x-unit": "yes or no"
   },
   "outcome": {
    "description": "Result of the discussion.",
    "type": "string",
    "enum": [
     "upheld",
     "overturned",
     "partly-overturned",
     "consult-only"
    ],
    "x-words": {
     "upheld": "decision upheld",
     "overturned": "decision changed",
     "partly-overturned": "decision changed in part",
     "consult-only": "talk without a decision"
    },
    "x-filledBy": "the reviewer",
    "x-unit": "code"
   },
   "resultCommunicatedAt": {
    "description": "When the provider was told the result.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "the reviewer",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-notYetWhen": {
     "field": "disposition",
     "in": [
      "refused",
      "referred-to-appeal",
      "withdrawn",
      "unreachable",
      "no-show-provider",
      "no-show-plan",
      "cancelled-by-plan",
      "pending"
     ]
    }
   },
   "appealReferralGiven": {
    "description": "The provider was referred to the appeal process.",
    "type": "boolean",
    "x-filledBy": "the reviewer",
    "x-unit": "yes or no"
   },
   "expeditedInfoRequested": {
    "description": "The provider asked about the expedited appeal.",
    "type": "boolean",
    "x-filledBy": "the reviewer",
    "x-unit": "yes or no"
   },
   "expeditedInfoGiven": {
    "description": "The expedited appeal was explained.",
    "type": "boolean",
    "x-filledBy": "the reviewer",
    "x-unit": "yes or no"
   },
   "pharmacistUnresolved": {
    "description": "Questions were left after the talk with the pharmacist.",
    "type": "boolean",
    "x-filledBy": "the reviewer",
    "x-unit": "yes or no"
   },
   "physicianCallScheduledFor": {
    "description": "Appointment with a medical director after the pharmacist's talk.",
    "type": "string",
    "format": "moment",
    "x-filledBy": "UM staff",
    "x-unit": "instant (ISO 8601; a date alone is a whole local day)",
    "x-mayBeAhead": true
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/calendar.schema.json",
  "title": "Calendar",
  "description": "The days on which business is closed, as dated, cited entries. A date outside `from`..`to` is an error.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "title",
   "authority",
   "from",
   "to",
   "weekend",
   "sources",
   "holidays"
  ],
  "properties": {
   "id": {
    "type": "string",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "description": "Name used in `counting.calendar`; the file's name."
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "What it is, for a reader."
   },
   "authority": {
    "type": "string",
    "minLength": 1,
    "description": "Statute or published list the calendar follows."
   },
   "from": {
    "type": "string",
    "format": "date",
    "description": "First day the calendar knows (local date)."
   },
   "to": {
    "type": "string",
    "format": "date",
    "description": "Last day the calendar knows (local date)."
   },
   "weekend": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday"
     ],
     "description": "Weekday."
    },
    "uniqueItems": true,
    "description": "Weekdays that are never business days; empty where only holidays are excluded."
   },
   "sources": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/CalendarSource"
    },
    "description": "What the entries rest on; empty only where there are no holidays."
   },
   "holidays": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/CalendarHoliday"
    },
    "description": "Every holiday once, on the day it is kept, sorted by date; date and name together are unique."
   },
   "notes": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Note."
    },
    "description": "What is left out, what is doubtful, which reading was taken."
   }
  },
  "definitions": {
   "CalendarSource": {
    "title": "CalendarSource",
    "description": "A text the calendar's entries cite.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "citation",
     "evidence"
    ],
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "description": "Name used in `source` of a holiday."
     },
     "citation": {
      "type": "string",
      "minLength": 1,
      "description": "Section, act or published list."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed"
      ],
      "description": "How far the text was seen: confirmed on a public page, only in a secondary text, or not at all."
     },
     "note": {
      "type": "string",
      "minLength": 1,
      "description": "What was seen of it, or what it says."
     }
    }
   },
   "CalendarHoliday": {
    "title": "CalendarHoliday",
    "description": "One holiday of one year.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "date",
     "name",
     "source",
     "evidence"
    ],
    "properties": {
     "date": {
      "type": "string",
      "format": "date",
      "description": "Day on which it is kept (local date)."
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "Name in the cited text."
     },
     "source": {
      "type": "string",
      "minLength": 1,
      "description": "Id of the source that puts the holiday on this date."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed"
      ],
      "description": "How far this very date is backed by texts that were seen."
     },
     "observedFor": {
      "type": "string",
      "format": "date",
      "description": "Actual day of the holiday, where `date` is its substitute."
     },
     "part": {
      "type": "string",
      "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$",
      "description": "Local hours of the holiday; such a day stays a business day."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/cases.schema.json",
  "title": "RuleCases",
  "description": "Tests of one rule as data.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "rule",
   "cases"
  ],
  "properties": {
   "rule": {
    "type": "string",
    "minLength": 1,
    "description": "Rule id."
   },
   "base": {
    "$ref": "#/definitions/CaseRecords"
   },
   "cases": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RuleCase"
    },
    "description": "The cases.",
    "minItems": 1
   }
  },
  "definitions": {
   "CaseRecords": {
    "title": "CaseRecords",
    "description": "Records of the case. Keys and links may be left out.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "determination": {
      "type": "object",
      "description": "Fields of one record, as in canonical data; local times without offset are in the policy's zone.",
      "additionalProperties": {
       "description": "A field's value.",
       "type": [
        "string",
        "number",
        "boolean"
       ]
      }
     },
     "notices": {
      "type": "array",
      "items": {
       "type": "object",
       "description": "Fields of one record, as in canonical data; local times without offset are in the policy's zone.",
       "additionalProperties": {
        "description": "A field's value.",
        "type": [
         "string",
         "number",
         "boolean"
        ]
       }
      },
      "description": "Notices."
     },
     "decisionChanges": {
      "type": "array",
      "items": {
       "type": "object",
       "description": "Fields of one record, as in canonical data; local times without offset are in the policy's zone.",
       "additionalProperties": {
        "description": "A field's value.",
        "type": [
         "string",
         "number",
         "boolean"
        ]
       }
      },
      "description": "Changes."
     },
     "p2pRequests": {
      "type": "array",
      "items": {
       "type": "object",
       "description": "Fields of one record, as in canonical data; local times without offset are in the policy's zone.",
       "additionalProperties": {
        "description": "A field's value.",
        "type": [
         "string",
         "number",
         "boolean"
        ]
       }
      },
      "description": "Requests."
     },
     "contactAttempts": {
      "type": "array",
      "items": {
       "type": "object",
       "description": "Fields of one record, as in canonical data; local times without offset are in the policy's zone.",
       "additionalProperties": {
        "description": "A field's value.",
        "type": [
         "string",
         "number",
         "boolean"
        ]
       }
      },
      "description": "Attempts; the first request's unless p2pId says otherwise."
     },
     "appeals": {
      "type": "array",
      "items": {
       "type": "object",
       "description": "Fields of one record, as in canonical data; local times without offset are in the policy's zone.",
       "additionalProperties": {
        "description": "A field's value.",
        "type": [
         "string",
         "number",
         "boolean"
        ]
       }
      },
      "description": "Appeals."
     },
     "information": {
      "type": "array",
      "items": {
       "type": "object",
       "description": "Fields of one record, as in canonical data; local times without offset are in the policy's zone.",
       "additionalProperties": {
        "description": "A field's value.",
        "type": [
         "string",
         "number",
         "boolean"
        ]
       }
      },
      "description": "Information."
     }
    }
   },
   "RuleCase": {
    "title": "RuleCase",
    "description": "One small subject with what must come out, worked out by hand.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "asOf",
     "expect"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "What is shown."
     },
     "why": {
      "type": "string",
      "minLength": 1,
      "description": "How the expected value was worked out."
     },
     "asOf": {
      "type": "string",
      "minLength": 1,
      "description": "Data complete through; local time in the policy's zone."
     },
     "given": {
      "$ref": "#/definitions/CaseRecords"
     },
     "subject": {
      "type": "string",
      "minLength": 1,
      "description": "Key of the subject, where there are several; else the first."
     },
     "answers": {
      "type": "object",
      "description": "Questions settled for this case.",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "description": "Option."
      }
     },
     "notDelivered": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Kind or field."
      },
      "description": "Kinds (`notices`) or fields (`p2pRequest.delayCausedBy`) that were not delivered."
     },
     "partial": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Relation."
      },
      "description": "Kinds delivered in part for this determination."
     },
     "expect": {
      "type": "string",
      "enum": [
       "not-applicable",
       "pass",
       "pending",
       "indeterminate",
       "needs-review",
       "fail"
      ],
      "description": "Outcome."
     },
     "due": {
      "type": "string",
      "minLength": 1,
      "description": "Due instant (latest over the readings), local time."
     },
     "dueEarliest": {
      "type": "string",
      "minLength": 1,
      "description": "Earliest due over the readings, where it differs."
     },
     "couldFail": {
      "type": "boolean",
      "description": "Whether a fail is among the possibilities."
     },
     "missing": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields named as missing."
     },
     "class": {
      "type": "string",
      "minLength": 1,
      "description": "Class of the fail, where it is not the rule's."
     },
     "direction": {
      "type": "string",
      "minLength": 1,
      "description": "Direction of the fail."
     },
     "restsOn": {
      "type": "string",
      "enum": [
       "absence",
       "record"
      ],
      "description": "What a fail rests on."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Reason code of the outcome, e.g. stop-before-start."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/clauses.schema.json",
  "title": "ClauseRegister",
  "description": "Every sentence of the source, in order, and what became of it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "policy",
   "sentences",
   "clauses"
  ],
  "properties": {
   "policy": {
    "type": "string",
    "minLength": 1,
    "description": "Policy id."
   },
   "sentences": {
    "type": "integer",
    "description": "Number of sentences counted in the source, by hand.",
    "minimum": 1
   },
   "clauses": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Clause"
    },
    "description": "The sentences.",
    "minItems": 1
   }
  },
  "definitions": {
   "Clause": {
    "title": "Clause",
    "description": "One sentence.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "locator",
     "sentence",
     "summary",
     "status",
     "evidence",
     "rules"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier used by rules."
     },
     "locator": {
      "type": "string",
      "minLength": 1,
      "description": "Place in the source as cited."
     },
     "sentence": {
      "type": "integer",
      "description": "Ordinal of the sentence in the source; several clauses may encode parts of one.",
      "minimum": 1
     },
     "summary": {
      "type": "string",
      "minLength": 1,
      "description": "The sentence in own words."
     },
     "status": {
      "type": "string",
      "enum": [
       "encoded",
       "partly",
       "judgement",
       "advisory",
       "definition",
       "measure",
       "out-of-scope"
      ],
      "description": "What became of it."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."
     },
     "rules": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Rule id."
      },
      "description": "Rules that carry it."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why no rule, or not all of it, carries it."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/definitions.schema.json",
  "title": "Definitions",
  "description": "Definitions shared by all policies.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "definitions"
  ],
  "properties": {
   "definitions": {
    "type": "object",
    "description": "Definitions by name.",
    "additionalProperties": {
     "$ref": "#/definitions/Definition"
    }
   }
  },
  "definitions": {
   "Definition": {
    "title": "Definition",
    "description": "A named predicate or value, used on the record it is `on` or on records below it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "on",
     "as"
    ],
    "properties": {
     "on": {
      "type": "string",
      "enum": [
       "determination",
       "notice",
       "p2pRequest",
       "decisionChange",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "as": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What it means."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/events.schema.json",
  "title": "Events",
  "description": "Events that rules of several sources set limits, conditions or forms for (policies/events.json).",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "events"
  ],
  "properties": {
   "events": {
    "type": "object",
    "description": "Event ids and what each means.",
    "additionalProperties": {
     "type": "string",
     "minLength": 1,
     "description": "The event, as a noun phrase."
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/expression.schema.json",
  "title": "Expression",
  "description": "A value, predicate or instant of the rule language (docs/language.md): a literal, or an object with exactly one operator.",
  "anyOf": [
   {
    "type": "boolean"
   },
   {
    "type": "number"
   },
   {
    "type": "string"
   },
   {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   {
    "$ref": "#/definitions/expressionObject"
   }
  ],
  "definitions": {
   "expressionObject": {
    "title": "ExpressionObject",
    "description": "One operator with its companions. Exactly one operator is allowed; the policy check names any other mixture.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "A field of the record at hand, or `determination.x`, or `subject.x`; in gates `actAt`, in extensions `dueAt`."
     },
     "param": {
      "type": "string",
      "minLength": 1,
      "description": "A dated parameter of the policy."
     },
     "def": {
      "type": "string",
      "minLength": 1,
      "description": "A named definition of the policy or of definitions.json."
     },
     "lookup": {
      "type": "string",
      "minLength": 1,
      "description": "A table; with `key` and `column`."
     },
     "key": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "Key of the row looked up.",
      "minItems": 1
     },
     "column": {
      "type": "string",
      "minLength": 1,
      "description": "Column looked up; may be left out where the table has one."
     },
     "earliest": {
      "type": "string",
      "minLength": 1,
      "description": "Earliest value of relation.field over the records where `where` holds."
     },
     "latest": {
      "type": "string",
      "minLength": 1,
      "description": "Latest value of relation.field over the records where `where` holds."
     },
     "count": {
      "type": "string",
      "minLength": 1,
      "description": "Number of records of a relation where `where` holds."
     },
     "some": {
      "type": "string",
      "minLength": 1,
      "description": "Does the relation hold a record where `where` holds?"
     },
     "where": {
      "$ref": "#"
     },
     "earliestOf": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "Least of instants.",
      "minItems": 1
     },
     "latestOf": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "Greatest of instants.",
      "minItems": 1
     },
     "plus": {
      "$ref": "#/definitions/Plus"
     },
     "if": {
      "$ref": "#"
     },
     "then": {
      "$ref": "#"
     },
     "else": {
      "$ref": "#"
     },
     "all": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "True where every part is true.",
      "minItems": 1
     },
     "any": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "True where a part is true.",
      "minItems": 1
     },
     "not": {
      "$ref": "#"
     },
     "equal": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "Two operands, in order.",
      "minItems": 2,
      "maxItems": 2
     },
     "in": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "Two operands, in order.",
      "minItems": 2,
      "maxItems": 2
     },
     "atMost": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "Two operands, in order.",
      "minItems": 2,
      "maxItems": 2
     },
     "before": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "Two operands, in order.",
      "minItems": 2,
      "maxItems": 2
     },
     "atOrBefore": {
      "type": "array",
      "items": {
       "$ref": "#"
      },
      "description": "Two operands, in order.",
      "minItems": 2,
      "maxItems": 2
     },
     "known": {
      "$ref": "#"
     },
     "to": {
      "type": "string",
      "enum": [
       "minute"
      ],
      "description": "Precision asked of `known`."
     },
     "permitted": {
      "$ref": "#/definitions/Permitted"
     },
     "reading": {
      "type": "string",
      "minLength": 1,
      "description": "A question of the policy; with `options`."
     },
     "options": {
      "type": "object",
      "description": "An expression for each option of the question.",
      "additionalProperties": {
       "$ref": "#"
      }
     }
    }
   },
   "duration": {
    "title": "Duration",
    "description": "A length of time, with the counting it uses.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "minutes": {
      "$ref": "#"
     },
     "hours": {
      "$ref": "#"
     },
     "calendarDays": {
      "$ref": "#"
     },
     "businessDays": {
      "$ref": "#"
     },
     "counting": {
      "$ref": "#/definitions/counting"
     }
    }
   },
   "counting": {
    "title": "Counting",
    "description": "How days are counted; every word may be a reading.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "calendar": {
      "$ref": "#"
     },
     "dayZero": {
      "$ref": "#"
     },
     "cutoff": {
      "$ref": "#"
     },
     "lastDay": {
      "$ref": "#"
     },
     "dayEnds": {
      "$ref": "#"
     }
    }
   },
   "Plus": {
    "title": "Plus",
    "description": "An instant and a duration.",
    "type": "array",
    "items": [
     {
      "$ref": "#"
     },
     {
      "$ref": "#/definitions/duration"
     }
    ],
    "minItems": 2,
    "maxItems": 2
   },
   "Permitted": {
    "title": "Permitted",
    "description": "Every gate of this policy says yes at an instant.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "at"
    ],
    "properties": {
     "at": {
      "$ref": "#"
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/policy.schema.json",
  "title": "Policy",
  "description": "A cited source document as data.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "title",
   "issuer",
   "kind",
   "cite",
   "source",
   "versions",
   "appliesTo",
   "zone",
   "counting",
   "questions",
   "parameters",
   "definitions"
  ],
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "description": "Identifier; the folder's name."
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Title."
   },
   "issuer": {
    "type": "string",
    "minLength": 1,
    "description": "Who issued the source."
   },
   "kind": {
    "type": "string",
    "enum": [
     "payer",
     "statute",
     "regulation",
     "accreditation",
     "contract"
    ],
    "description": "Kind of source."
   },
   "cite": {
    "type": "string",
    "minLength": 1,
    "description": "Short form before a clause locator, e.g. `HSC 1367.01`."
   },
   "status": {
    "type": "string",
    "enum": [
     "in-force",
     "proposed",
     "not-enacted",
     "superseded"
    ],
    "description": "Standing of the source; left out: in force. Anything else is printed with every citation."
   },
   "source": {
    "$ref": "#/definitions/Source"
   },
   "versions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PolicyVersion"
    },
    "description": "Versions by effective date; what is known of earlier wording.",
    "minItems": 1
   },
   "appliesTo": {
    "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
   },
   "appliesToNote": {
    "type": "string",
    "minLength": 1,
    "description": "What the filter leaves out, in words."
   },
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "IANA time zone of the policy's days."
   },
   "nationwide": {
    "type": "boolean",
    "description": "The source holds in every zone of the country: its days are those of the audit's zone where the configuration names one; `zone` is that of its rule cases."
   },
   "counting": {
    "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json#/definitions/counting"
   },
   "questions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Question"
    },
    "description": "Open questions."
   },
   "parameters": {
    "type": "object",
    "description": "Dated parameters.",
    "additionalProperties": {
     "$ref": "#/definitions/Parameter"
    }
   },
   "definitions": {
    "type": "object",
    "description": "Definitions of this policy.",
    "additionalProperties": {
     "$ref": "https://p2p-audit.invalid/schemas/policy/definitions.schema.json#/definitions/Definition"
    }
   },
   "windows": {
    "type": "array",
    "items": {
     "$ref": "https://p2p-audit.invalid/schemas/results/measures.schema.json#/definitions/DurationDefinition"
    },
    "description": "Measures of what is left of the policy's time to ask for a discussion; they judge nothing."
   },
   "notes": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Note."
    },
    "description": "What must be ratified or known before a report relies on the policy."
   },
   "beside": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Beside"
    },
    "description": "Law, contract and accreditation that bear on the same cases; the policy is compared with them."
   },
   "accepted": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/AcceptedLint"
    },
    "description": "Remarks of the linter that stand, each with its reason."
   }
  },
  "definitions": {
   "Source": {
    "title": "Source",
    "description": "Source document.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title and number."
     },
     "retrieved": {
      "type": "string",
      "minLength": 1,
      "description": "When it was looked at (local date, YYYY-MM-DD)",
      "format": "date"
     },
     "note": {
      "type": "string",
      "minLength": 1,
      "description": "What was seen of it."
     }
    }
   },
   "Effective": {
    "title": "Effective",
    "description": "From which trigger date on, and until which (inclusive).",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from"
    ],
    "properties": {
     "from": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "to": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     }
    }
   },
   "PolicyVersion": {
    "title": "PolicyVersion",
    "description": "One version.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "effective",
     "wording"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the version."
     },
     "effective": {
      "$ref": "#/definitions/Effective"
     },
     "wording": {
      "type": "string",
      "enum": [
       "encoded",
       "unknown"
      ],
      "description": "Whether the wording is encoded here."
     },
     "note": {
      "type": "string",
      "minLength": 1,
      "description": "What changed, how sure the date is."
     }
    }
   },
   "Question": {
    "title": "Question",
    "description": "Ambiguous words of a source.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "words",
     "options",
     "askedOf"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Name; beside `outcome` and `due`, which a finding says of a reading itself.",
      "not": {
       "enum": [
        "outcome",
        "due"
       ]
      }
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "The words, or what they leave open."
     },
     "clause": {
      "type": "string",
      "minLength": 1,
      "description": "Clause the words stand in."
     },
     "options": {
      "type": "object",
      "description": "What each option means.",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "description": "Meaning."
      }
     },
     "askedOf": {
      "type": "string",
      "minLength": 1,
      "description": "Who can settle it."
     },
     "suggestion": {
      "type": "string",
      "minLength": 1,
      "description": "What auditor or field practice suggests, for the person who settles it; never used by the program."
     }
    }
   },
   "ParameterValue": {
    "title": "ParameterValue",
    "description": "A value and since when.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "value"
    ],
    "properties": {
     "from": {
      "type": "string",
      "minLength": 1,
      "description": "First day (local date, YYYY-MM-DD)",
      "format": "date"
     },
     "value": {
      "description": "The value.",
      "type": [
       "number",
       "string"
      ]
     },
     "clause": {
      "type": "string",
      "minLength": 1,
      "description": "Clause it comes from."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."
     }
    }
   },
   "Parameter": {
    "title": "Parameter",
    "description": "A dated number or word.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "unit",
     "setBy",
     "values"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "What it is."
     },
     "unit": {
      "type": "string",
      "enum": [
       "minutes",
       "hours",
       "days",
       "business-days",
       "time-of-day",
       "text"
      ],
      "description": "Unit."
     },
     "setBy": {
      "type": "string",
      "enum": [
       "source",
       "audit"
      ],
      "description": "Whose figure it is: the source's, or the audit's where the source states none."
     },
     "values": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ParameterValue"
      },
      "description": "Values by first day.",
      "minItems": 1
     }
    }
   },
   "Beside": {
    "title": "Beside",
    "description": "Another source on the same cases.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "basis",
     "evidence"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy id."
     },
     "basis": {
      "type": "string",
      "minLength": 1,
      "description": "Why it bears on these cases."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far that is confirmed."
     }
    }
   },
   "AcceptedLint": {
    "title": "AcceptedLint",
    "description": "A remark of the linter that stands.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "lint",
     "reason"
    ],
    "properties": {
     "lint": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the lint (docs/lints)."
     },
     "at": {
      "type": "string",
      "minLength": 1,
      "description": "Rule, question, clause or field it is about; left out: the whole policy."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why it stands."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/rule.schema.json",
  "title": "Rule",
  "description": "One testable statement encoded from clauses; one file per rule.",
  "type": "object",
  "required": [
   "kind"
  ],
  "discriminator": {
   "propertyName": "kind"
  },
  "oneOf": [
   {
    "$ref": "#/definitions/deadline"
   },
   {
    "$ref": "#/definitions/gate"
   },
   {
    "$ref": "#/definitions/requirement"
   }
  ],
  "definitions": {
   "deadline": {
    "title": "DeadlineRule",
    "description": "The clock from `start` is stopped by `stop` at or before the due.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "kind",
     "subject",
     "topic",
     "clauses",
     "standards",
     "obligor",
     "onFail",
     "severity",
     "messages",
     "stop"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier, never reused.",
      "pattern": "^[A-Z][A-Za-z0-9.-]*$"
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "What is tested, in a line."
     },
     "kind": {
      "const": "deadline",
      "type": "string",
      "description": "Kind of rule."
     },
     "subject": {
      "type": "string",
      "enum": [
       "determination",
       "p2pRequest",
       "notice"
      ],
      "description": "Record the rule judges."
     },
     "topic": {
      "type": "string",
      "enum": [
       "eligibility",
       "window",
       "turnaround",
       "decision-timeliness",
       "notice-timeliness",
       "notice-content",
       "reviewer",
       "routing",
       "channel",
       "sequence",
       "limit",
       "information",
       "conflict"
      ],
      "description": "What the rule is about."
     },
     "event": {
      "type": "string",
      "minLength": 1,
      "description": "Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."
     },
     "clauses": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Clause id."
      },
      "description": "Clauses the rule encodes.",
      "minItems": 1
     },
     "standards": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Standard"
      },
      "description": "Crosswalk to standards."
     },
     "obligor": {
      "type": "string",
      "enum": [
       "plan",
       "reviewer",
       "delegate",
       "provider"
      ],
      "description": "Who is bound."
     },
     "onFail": {
      "type": "string",
      "enum": [
       "breach",
       "request-defect",
       "advisory",
       "policy-conflict",
       "observation"
      ],
      "description": "Class of a fail."
     },
     "direction": {
      "type": "string",
      "enum": [
       "under-service",
       "over-service"
      ],
      "description": "Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."
     },
     "severity": {
      "type": "string",
      "enum": [
       "high",
       "medium",
       "low"
      ],
      "description": "Priority."
     },
     "effective": {
      "$ref": "#/definitions/Effective"
     },
     "trigger": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "when": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "followsFrom": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Rule."
      },
      "description": "Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."
     },
     "messages": {
      "$ref": "#/definitions/Messages"
     },
     "interpretation": {
      "type": "string",
      "minLength": 1,
      "description": "Auditor's decision, or a disagreement with the catalogue, and why."
     },
     "start": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "limit": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json#/definitions/duration"
     },
     "due": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "stop": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "early": {
      "const": "passes",
      "type": "string",
      "description": "A stop before the start is a pass."
     },
     "extension": {
      "$ref": "#/definitions/Extension"
     }
    }
   },
   "gate": {
    "title": "GateRule",
    "description": "A peer-to-peer is permitted only if `onlyIf`, where `when` holds.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "kind",
     "subject",
     "topic",
     "clauses",
     "standards",
     "obligor",
     "onFail",
     "severity",
     "messages",
     "onlyIf"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier, never reused.",
      "pattern": "^[A-Z][A-Za-z0-9.-]*$"
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "What is tested, in a line."
     },
     "kind": {
      "const": "gate",
      "type": "string",
      "description": "Kind of rule."
     },
     "subject": {
      "type": "string",
      "enum": [
       "determination",
       "p2pRequest",
       "notice"
      ],
      "description": "Record the rule judges."
     },
     "topic": {
      "type": "string",
      "enum": [
       "eligibility",
       "window",
       "turnaround",
       "decision-timeliness",
       "notice-timeliness",
       "notice-content",
       "reviewer",
       "routing",
       "channel",
       "sequence",
       "limit",
       "information",
       "conflict"
      ],
      "description": "What the rule is about."
     },
     "event": {
      "type": "string",
      "minLength": 1,
      "description": "Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."
     },
     "clauses": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Clause id."
      },
      "description": "Clauses the rule encodes.",
      "minItems": 1
     },
     "standards": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Standard"
      },
      "description": "Crosswalk to standards."
     },
     "obligor": {
      "type": "string",
      "enum": [
       "plan",
       "reviewer",
       "delegate",
       "provider"
      ],
      "description": "Who is bound."
     },
     "onFail": {
      "type": "string",
      "enum": [
       "breach",
       "request-defect",
       "advisory",
       "policy-conflict",
       "observation"
      ],
      "description": "Class of a fail."
     },
     "direction": {
      "type": "string",
      "enum": [
       "under-service",
       "over-service"
      ],
      "description": "Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."
     },
     "severity": {
      "type": "string",
      "enum": [
       "high",
       "medium",
       "low"
      ],
      "description": "Priority."
     },
     "effective": {
      "$ref": "#/definitions/Effective"
     },
     "trigger": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "when": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "followsFrom": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Rule."
      },
      "description": "Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."
     },
     "messages": {
      "$ref": "#/definitions/Messages"
     },
     "interpretation": {
      "type": "string",
      "minLength": 1,
      "description": "Auditor's decision, or a disagreement with the catalogue, and why."
     },
     "onlyIf": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "owed": {
      "type": "boolean",
      "description": "Carries the judgement: refused although every gate says yes."
     }
    }
   },
   "requirement": {
    "title": "RequirementRule",
    "description": "When `when` holds, `must` holds, by `by`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "kind",
     "subject",
     "topic",
     "clauses",
     "standards",
     "obligor",
     "onFail",
     "severity",
     "messages",
     "must",
     "evidenceKind"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier, never reused.",
      "pattern": "^[A-Z][A-Za-z0-9.-]*$"
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "What is tested, in a line."
     },
     "kind": {
      "const": "requirement",
      "type": "string",
      "description": "Kind of rule."
     },
     "subject": {
      "type": "string",
      "enum": [
       "determination",
       "p2pRequest",
       "notice"
      ],
      "description": "Record the rule judges."
     },
     "topic": {
      "type": "string",
      "enum": [
       "eligibility",
       "window",
       "turnaround",
       "decision-timeliness",
       "notice-timeliness",
       "notice-content",
       "reviewer",
       "routing",
       "channel",
       "sequence",
       "limit",
       "information",
       "conflict"
      ],
      "description": "What the rule is about."
     },
     "event": {
      "type": "string",
      "minLength": 1,
      "description": "Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."
     },
     "clauses": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Clause id."
      },
      "description": "Clauses the rule encodes.",
      "minItems": 1
     },
     "standards": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Standard"
      },
      "description": "Crosswalk to standards."
     },
     "obligor": {
      "type": "string",
      "enum": [
       "plan",
       "reviewer",
       "delegate",
       "provider"
      ],
      "description": "Who is bound."
     },
     "onFail": {
      "type": "string",
      "enum": [
       "breach",
       "request-defect",
       "advisory",
       "policy-conflict",
       "observation"
      ],
      "description": "Class of a fail."
     },
     "direction": {
      "type": "string",
      "enum": [
       "under-service",
       "over-service"
      ],
      "description": "Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."
     },
     "severity": {
      "type": "string",
      "enum": [
       "high",
       "medium",
       "low"
      ],
      "description": "Priority."
     },
     "effective": {
      "$ref": "#/definitions/Effective"
     },
     "trigger": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "when": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "followsFrom": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Rule."
      },
      "description": "Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."
     },
     "messages": {
      "$ref": "#/definitions/Messages"
     },
     "interpretation": {
      "type": "string",
      "minLength": 1,
      "description": "Auditor's decision, or a disagreement with the catalogue, and why."
     },
     "must": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "by": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "evidenceKind": {
      "type": "string",
      "enum": [
       "absent",
       "content",
       "role",
       "sequence"
      ],
      "description": "What kind of evidence a fail is about."
     }
    }
   },
   "StandardByField": {
    "type": "object",
    "title": "StandardByField",
    "description": "The standard by the value of a field.",
    "required": [
     "by"
    ],
    "properties": {
     "by": {
      "type": "string",
      "minLength": 1,
      "description": "Field of the determination."
     }
    },
    "additionalProperties": {
     "type": "string"
    }
   },
   "Standard": {
    "title": "Standard",
    "description": "A standard the rule serves; keyed by a field of the determination where one rule serves several elements.",
    "anyOf": [
     {
      "type": "string"
     },
     {
      "$ref": "#/definitions/StandardByField"
     }
    ]
   },
   "Effective": {
    "title": "Effective",
    "description": "From which trigger date on, and until which (inclusive).",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from"
    ],
    "properties": {
     "from": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "to": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     }
    }
   },
   "Messages": {
    "title": "Messages",
    "description": "Words for people; the program adds values, dates and counts.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "asks",
     "changes"
    ],
    "properties": {
     "asks": {
      "type": "string",
      "minLength": 1,
      "description": "What the clause asks for, in own words, to follow `asks that` (a clause with its verb, no final stop)."
     },
     "start": {
      "type": "string",
      "minLength": 1,
      "description": "What starts the clock, as a noun phrase (deadline)."
     },
     "stop": {
      "type": "string",
      "minLength": 1,
      "description": "What stops it, as a noun phrase (deadline)."
     },
     "shown": {
      "type": "string",
      "minLength": 1,
      "description": "What the record shows where the rule is not met, as a sentence without final stop (requirement, gate)."
     },
     "changes": {
      "type": "string",
      "minLength": 1,
      "description": "What evidence would change the result, as a noun phrase."
     },
     "note": {
      "type": "string",
      "minLength": 1,
      "description": "A sentence to add, such as that the standard is the plan's own."
     }
    }
   },
   "Extension": {
    "title": "Extension",
    "description": "A later due that counts only where it is recorded.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "until",
     "counts"
    ],
    "properties": {
     "until": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     },
     "counts": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/expression.schema.json"
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/survivors.schema.json",
  "title": "Survivors",
  "description": "Mutants of a policy that no rule case can tell from it, each with the reason (docs/mutation.md).",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "policy",
   "survivors"
  ],
  "properties": {
   "policy": {
    "type": "string",
    "minLength": 1,
    "description": "Policy id."
   },
   "survivors": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Survivor"
    },
    "description": "The mutants."
   }
  },
  "definitions": {
   "Survivor": {
    "title": "Survivor",
    "description": "One mutant and why no case can kill it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "mutant",
     "reason"
    ],
    "properties": {
     "rule": {
      "type": [
       "string",
       "null"
      ],
      "description": "Rule that is changed; null where the change is in policy.json."
     },
     "mutant": {
      "type": "string",
      "minLength": 1,
      "pattern": "^[a-z][^#]*#/",
      "description": "Kind and JSON pointer, as `p2p-audit mutate` prints them."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why no record can tell it from the policy, or why no case can be written."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/policy/table.schema.json",
  "title": "Table",
  "description": "A look-up table.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "title",
   "keys",
   "columns",
   "source",
   "evidence",
   "rows"
  ],
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "description": "Name."
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "What it holds."
   },
   "keys": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Column."
    },
    "description": "Names of the key columns.",
    "minItems": 1
   },
   "columns": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Column."
    },
    "description": "Names of the value columns.",
    "minItems": 1
   },
   "source": {
    "type": "string",
    "minLength": 1,
    "description": "Where the rows come from."
   },
   "evidence": {
    "type": "string",
    "enum": [
     "confirmed",
     "partly",
     "unconfirmed",
     "internal"
    ],
    "description": "How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/TableRow"
    },
    "description": "Rows."
   }
  },
  "definitions": {
   "TableRow": {
    "title": "TableRow",
    "description": "One row.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "key",
     "values"
    ],
    "properties": {
     "key": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Value."
      },
      "description": "Key."
     },
     "values": {
      "type": "object",
      "description": "Cells; a cell may hold a list.",
      "additionalProperties": {
       "description": "A cell.",
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "number"
        },
        {
         "type": "boolean"
        },
        {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       ]
      }
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/audit.schema.json",
  "title": "AuditConfig",
  "description": "Configuration of a run: what is audited, what should have arrived, what is settled.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "policies"
  ],
  "properties": {
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Title of the audit, printed."
   },
   "plan": {
    "type": "string",
    "minLength": 1,
    "description": "Name of the plan, printed."
   },
   "drop": {
    "type": "string",
    "minLength": 1,
    "description": "Folder with the source files, relative to this file."
   },
   "history": {
    "type": "string",
    "minLength": 1,
    "description": "Folder of a history of deliveries, relative to this file; audited in place of a drop."
   },
   "knownAt": {
    "type": "string",
    "minLength": 1,
    "description": "Only what had arrived by then counts: an instant with offset, or a date, which means its end. A result repeats the last instant at which anything had arrived."
   },
   "mappings": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Path."
    },
    "description": "Mapping files, relative to this file; canonical files need none."
   },
   "policies": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Policy id, or the folder of a policy of one's own, relative to this file (a name with a slash)."
    },
    "description": "Policies to replay.",
    "minItems": 1
   },
   "asOf": {
    "type": "string",
    "minLength": 1,
    "description": "Instant up to which the data is complete, with offset (ISO 8601). Left out: the latest instant up to which the control files show every sender complete.",
    "format": "date-time"
   },
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "IANA zone of canonical files and of the period."
   },
   "period": {
    "$ref": "#/definitions/Period"
   },
   "deliveries": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Delivery"
    },
    "description": "What each sender is to deliver."
   },
   "control": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Path."
    },
    "description": "Control files of the senders (JSON or CSV), relative to this file."
   },
   "arrival": {
    "$ref": "#/definitions/ArrivalSettings"
   },
   "partial": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PartialKind"
    },
    "description": "Kinds a sender delivered in part."
   },
   "notKept": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/NotKept"
    },
    "description": "Kinds or fields a sender does not record; they count as delivered and empty."
   },
   "answers": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Answer"
    },
    "description": "Questions settled."
   },
   "names": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PartyName"
    },
    "description": "What reports call senders and delegates; one that is not named is called by its id."
   },
   "applicability": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Applicability"
    },
    "description": "Basis on which a policy applies to payers."
   },
   "calendars": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Path."
    },
    "description": "The plan's own calendar files."
   },
   "tables": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Path."
    },
    "description": "The plan's own table files, in place of shipped ones with the same id."
   },
   "dispositions": {
    "type": "string",
    "minLength": 1,
    "description": "File of dispositions (CSV) as the findings page saves it, relative to this file."
   },
   "thresholds": {
    "anyOf": [
     {
      "type": "string",
      "minLength": 1,
      "description": "File of thresholds, relative to this file."
     },
     {
      "$ref": "#/definitions/NotMetThreshold"
     }
    ],
    "description": "What may be found with exit code 0; left out: no finding not met of class breach."
   },
   "formats": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "html",
      "md",
      "xlsx"
     ],
     "description": "Format."
    },
    "description": "Report formats."
   },
   "out": {
    "type": "string",
    "minLength": 1,
    "description": "Output folder, relative to the working folder."
   },
   "allOutcomes": {
    "type": "boolean",
    "description": "Write outcomes.ndjson, passes included."
   },
   "unsure": {
    "type": "array",
    "items": {
     "$ref": "https://p2p-audit.invalid/schemas/intake/mapping.schema.json#/definitions/UnsurePoint"
    },
    "description": "What somebody still has to confirm; take out what is confirmed. It changes nothing and is listed by every run."
   },
   "confidentiality": {
    "type": "string",
    "minLength": 1,
    "description": "Legend printed on every report."
   }
  },
  "definitions": {
   "Period": {
    "title": "Period",
    "description": "Span of dates under audit (inclusive) and the date that puts a subject into it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to",
     "datedBy"
    ],
    "properties": {
     "from": {
      "type": "string",
      "minLength": 1,
      "description": "First day (local date, YYYY-MM-DD)",
      "format": "date"
     },
     "to": {
      "type": "string",
      "minLength": 1,
      "description": "Last day (local date, YYYY-MM-DD)",
      "format": "date"
     },
     "datedBy": {
      "type": "string",
      "enum": [
       "trigger",
       "decidedAt",
       "requestReceivedAt"
      ],
      "description": "Dating rule."
     }
    }
   },
   "Delivery": {
    "title": "Delivery",
    "description": "Kinds a sender is to deliver.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "kinds"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "The plan (`plan`) or a delegate."
     },
     "kinds": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "determination",
        "decisionChange",
        "notice",
        "letterTemplate",
        "p2pRequest",
        "contactAttempt",
        "information",
        "appeal"
       ],
       "description": "Record kind."
      },
      "description": "Record kinds.",
      "minItems": 1
     },
     "months": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Month.",
       "pattern": "^[0-9]{4}-[0-9]{2}$"
      },
      "description": "Months (YYYY-MM), where each month has a file of its own."
     },
     "files": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Pattern."
      },
      "description": "Name patterns of the files that bring it; with months, `{month}` stands for the month."
     },
     "forSenders": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "The plan (`plan`) or a delegate."
      },
      "description": "Other senders whose cases this delivery also covers."
     }
    }
   },
   "PartialKind": {
    "title": "PartialKind",
    "description": "A kind known to be incomplete.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "kind",
     "reason",
     "statedBy",
     "statedOn"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "The plan (`plan`) or a delegate."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why."
     },
     "statedBy": {
      "type": "string",
      "minLength": 1,
      "description": "Who says so."
     },
     "statedOn": {
      "type": "string",
      "minLength": 1,
      "description": "When (local date, YYYY-MM-DD)",
      "format": "date"
     }
    }
   },
   "NotKept": {
    "title": "NotKept",
    "description": "A statement of the plan.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "kind",
     "statedBy",
     "statedOn"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "The plan (`plan`) or a delegate."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field; left out: the whole kind."
     },
     "statedBy": {
      "type": "string",
      "minLength": 1,
      "description": "Who says so."
     },
     "statedOn": {
      "type": "string",
      "minLength": 1,
      "description": "When (local date, YYYY-MM-DD)",
      "format": "date"
     }
    }
   },
   "Answer": {
    "title": "Answer",
    "description": "An option adopted.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "question",
     "option",
     "who",
     "date"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy id."
     },
     "question": {
      "type": "string",
      "minLength": 1,
      "description": "Question id."
     },
     "option": {
      "type": "string",
      "minLength": 1,
      "description": "Option."
     },
     "who": {
      "type": "string",
      "minLength": 1,
      "description": "Who settled it."
     },
     "date": {
      "type": "string",
      "minLength": 1,
      "description": "When (local date, YYYY-MM-DD)",
      "format": "date"
     },
     "memo": {
      "type": "string",
      "minLength": 1,
      "description": "Reference of the memo."
     }
    }
   },
   "PartyName": {
    "title": "PartyName",
    "description": "Name of a sender or of who decided.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "name"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "As mappings call the sender, or as decisions record the delegate."
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^\\S(.*\\S)?$",
      "description": "Name, printed: one line, no blank at its ends."
     }
    }
   },
   "Applicability": {
    "title": "Applicability",
    "description": "A statement of the plan.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "payers",
     "basis",
     "statedBy",
     "statedOn"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy id."
     },
     "payers": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Payer."
      },
      "description": "Payers it applies to.",
      "minItems": 1
     },
     "basis": {
      "type": "string",
      "minLength": 1,
      "description": "Basis, printed."
     },
     "statedBy": {
      "type": "string",
      "minLength": 1,
      "description": "Who says so."
     },
     "statedOn": {
      "type": "string",
      "minLength": 1,
      "description": "When (local date, YYYY-MM-DD)",
      "format": "date"
     }
    }
   },
   "NotMetThreshold": {
    "title": "NotMetThreshold",
    "description": "The one limit most plans begin with.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "notMet": {
      "type": "integer",
      "description": "Greatest number of findings not met of class breach; left out: zero.",
      "minimum": 0
     }
    }
   },
   "ArrivalSettings": {
    "title": "ArrivalSettings",
    "description": "Own limits of the arrival checks, and alarms that a sender explained.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "limits": {
      "$ref": "https://p2p-audit.invalid/schemas/results/arrival-checks.schema.json#/definitions/ArrivalLimits"
     },
     "confirmed": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ConfirmedAlarm"
      },
      "description": "Alarms of which the sender says that nothing is missing: they are still printed, and the result is trusted."
     }
    }
   },
   "ConfirmedAlarm": {
    "title": "ConfirmedAlarm",
    "description": "An alarm of which the sender says that nothing is missing.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "check",
     "sender",
     "reason",
     "statedBy",
     "statedOn"
    ],
    "properties": {
     "check": {
      "type": "string",
      "minLength": 1,
      "description": "Check."
     },
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "The plan (`plan`) or a delegate."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "month": {
      "type": "string",
      "minLength": 1,
      "description": "Month (YYYY-MM).",
      "pattern": "^[0-9]{4}-[0-9]{2}$"
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Reason, printed."
     },
     "statedBy": {
      "type": "string",
      "minLength": 1,
      "description": "Who says so."
     },
     "statedOn": {
      "type": "string",
      "minLength": 1,
      "description": "When (local date, YYYY-MM-DD)",
      "format": "date"
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/control.schema.json",
  "title": "ControlFile",
  "description": "What a sender says it delivered, file by file. As CSV: a header with the names of a line's members and one row a file.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "files"
  ],
  "properties": {
   "sender": {
    "type": "string",
    "minLength": 1,
    "description": "Sender of all files, where a line names none."
   },
   "extractedAt": {
    "type": "string",
    "minLength": 1,
    "description": "When all files were extracted, where a line does not say (ISO 8601, with offset).",
    "format": "date-time"
   },
   "files": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ControlLine"
    },
    "description": "Files."
   }
  },
  "definitions": {
   "ControlLine": {
    "title": "ControlLine",
    "description": "A file as the sender counted it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "rows"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File, relative to the drop."
     },
     "rows": {
      "type": "integer",
      "description": "Data rows, without the header.",
      "minimum": 0
     },
     "firstDate": {
      "type": "string",
      "minLength": 1,
      "description": "First date in the file (local date, YYYY-MM-DD)",
      "format": "date"
     },
     "lastDate": {
      "type": "string",
      "minLength": 1,
      "description": "Last date in the file (local date, YYYY-MM-DD)",
      "format": "date"
     },
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "Sender, where it is not that of the whole."
     },
     "extractedAt": {
      "type": "string",
      "minLength": 1,
      "description": "When the file was extracted, where it is not when the whole was (ISO 8601, with offset).",
      "format": "date-time"
     },
     "completeThrough": {
      "type": "string",
      "minLength": 1,
      "description": "Instant up to which the file is complete (ISO 8601, with offset); left out: the end of its last date, at most the extract.",
      "format": "date-time"
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "SHA-256 of the file."
     }
    }
   },
   "ControlEntry": {
    "title": "ControlEntry",
    "description": "A line of a control file with what stands for all of its lines; null where it is not said.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "control",
     "sender",
     "file",
     "rows",
     "firstDate",
     "lastDate",
     "extractedAt",
     "completeThrough",
     "sha256"
    ],
    "properties": {
     "control": {
      "type": "string",
      "minLength": 1,
      "description": "Control file."
     },
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "Sender."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File, relative to the drop."
     },
     "rows": {
      "type": "integer",
      "description": "Data rows.",
      "minimum": 0
     },
     "firstDate": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "First date.",
      "format": "date"
     },
     "lastDate": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Last date.",
      "format": "date"
     },
     "extractedAt": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "When it was extracted.",
      "format": "date-time"
     },
     "completeThrough": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Instant up to which it is stated to be complete.",
      "format": "date-time"
     },
     "sha256": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "SHA-256."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/dashboard-figures.schema.json",
  "title": "DashboardFigures",
  "description": "Figures that a plan's own dashboard shows, and how it counts them, to be set beside those of a run.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "lines"
  ],
  "properties": {
   "source": {
    "type": "string",
    "minLength": 1,
    "description": "Where the figures come from, printed."
   },
   "takenOn": {
    "type": "string",
    "description": "Day on which they were read off (YYYY-MM-DD), printed.",
    "format": "date"
   },
   "lines": {
    "type": "array",
    "minItems": 1,
    "items": {
     "$ref": "#/definitions/DashboardLine"
    },
    "description": "One line for each duty and span of dates."
   }
  },
  "definitions": {
   "DashboardLine": {
    "title": "DashboardLine",
    "description": "What the dashboard counts of one duty. `met`, `notMet` and `total` are whole numbers, never rates; what it does not show is left out.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "policy",
     "rule"
    ],
    "properties": {
     "line": {
      "type": "string",
      "minLength": 1,
      "description": "What the dashboard calls it."
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy of the rule it is set beside."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule it is set beside."
     },
     "act": {
      "type": "string",
      "enum": [
       "held",
       "refused"
      ],
      "description": "Of a condition that judges both: discussions held, or requests refused."
     },
     "unit": {
      "type": "string",
      "enum": [
       "case",
       "record"
      ],
      "description": "What is counted: cases, as documented rates count them, or the records that the rule judges; left out: cases."
     },
     "from": {
      "type": "string",
      "description": "First day (local date, YYYY-MM-DD); left out: that of the run.",
      "format": "date"
     },
     "to": {
      "type": "string",
      "description": "Last day; left out: that of the run.",
      "format": "date"
     },
     "delegate": {
      "type": "string",
      "minLength": 1,
      "description": "Only cases of this delegate, as recorded; `none`: only those that name no delegate."
     },
     "lineOfBusiness": {
      "type": "string",
      "minLength": 1,
      "description": "Only cases of this line of business, as recorded."
     },
     "met": {
      "type": "integer",
      "minimum": 0,
      "description": "How many the dashboard counts as met; of a rate, its numerator."
     },
     "notMet": {
      "type": "integer",
      "minimum": 0,
      "description": "How many it counts as not met."
     },
     "total": {
      "type": "integer",
      "minimum": 0,
      "description": "How many it counts in all; of a rate, its denominator."
     },
     "datedBy": {
      "type": "string",
      "enum": [
       "trigger",
       "decidedAt",
       "requestReceivedAt"
      ],
      "description": "Date by which the dashboard puts a case into the span; left out: that of the run."
     },
     "undecided": {
      "$ref": "#/definitions/CountedAs"
     },
     "pending": {
      "$ref": "#/definitions/CountedAs"
     },
     "notApplicable": {
      "$ref": "#/definitions/CountedAs"
     },
     "setAside": {
      "type": "string",
      "enum": [
       "met",
       "not-met",
       "counted",
       "left-out"
      ],
      "description": "How it counts rows of the kind that the run set aside; only of a line over the whole run."
     },
     "repeated": {
      "type": "string",
      "enum": [
       "met",
       "not-met",
       "counted",
       "left-out"
      ],
      "description": "How it counts rows that repeat a record; only of a line over the whole run."
     },
     "ownFlag": {
      "type": "boolean",
      "description": "It counts by the flag of the source system (`reportedTimely`), which says whether this duty was met."
     },
     "cases": {
      "type": "string",
      "minLength": 1,
      "description": "The list behind the figure: a CSV file with the columns `id` and `result`, relative to this file. Then nothing has to be said of how it counts."
     }
    }
   },
   "CountedAs": {
    "title": "CountedAs",
    "type": "string",
    "enum": [
     "met",
     "not-met",
     "counted",
     "left-out",
     "by-flag"
    ],
    "description": "How the dashboard counts what this run leaves undecided, has still running, or finds not applicable: in one of its figures, in the total alone (counted), not at all, or by the flag of the source system. Left out: undecided is in the total, the others are not."
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/disposition.schema.json",
  "title": "Disposition",
  "description": "What became of a finding, what the reviewer it names says of it, or both; one row of dispositions.csv. It is shown beside the finding, counted apart, and never changes a count of a report.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "fingerprint"
  ],
  "properties": {
   "fingerprint": {
    "type": "string",
    "description": "Finding it is about, by its fingerprint.",
    "pattern": "^[0-9a-f]{32}$"
   },
   "disposition": {
    "type": "string",
    "enum": [
     "confirmed",
     "disputed",
     "data-error",
     "remediated",
     "acknowledged"
    ],
    "description": "What became of it, with reason and owner; acknowledged names a corrective action plan. Blank: only a response."
   },
   "reason": {
    "type": "string",
    "minLength": 1,
    "description": "Why."
   },
   "owner": {
    "type": "string",
    "minLength": 1,
    "description": "Who answers for it."
   },
   "evidence": {
    "type": "string",
    "minLength": 1,
    "description": "Where the evidence lies: an image number, a path, a link."
   },
   "expires": {
    "type": "string",
    "description": "Last day on which it holds (local date, YYYY-MM-DD); afterwards the finding is to be looked at again.",
    "format": "date"
   },
   "cap": {
    "type": "string",
    "minLength": 1,
    "description": "Number of the corrective action plan."
   },
   "response": {
    "type": "string",
    "minLength": 1,
    "description": "What the reviewer says of it, in their own words. It settles nothing by itself."
   },
   "responder": {
    "type": "string",
    "minLength": 1,
    "description": "Name, role and date of whoever responded."
   },
   "rule": {
    "type": "string",
    "minLength": 1,
    "description": "Rule of the finding, for whoever reads the file; not compared."
   },
   "case": {
    "type": "string",
    "minLength": 1,
    "description": "Case of the finding, for whoever reads the file; not compared."
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/history-line.schema.json",
  "title": "HistoryLine",
  "description": "One line of arrivals.ndjson: a file that arrived, or one that was withdrawn. Lines are added and never changed.",
  "type": "object",
  "required": [
   "line"
  ],
  "discriminator": {
   "propertyName": "line"
  },
  "oneOf": [
   {
    "$ref": "#/definitions/arrival"
   },
   {
    "$ref": "#/definitions/withdrawal"
   }
  ],
  "definitions": {
   "arrival": {
    "title": "ArrivalLine",
    "description": "A file that arrived; all files of a delivery arrive at one instant.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "at",
     "drop",
     "name",
     "sha256",
     "bytes"
    ],
    "properties": {
     "line": {
      "const": "arrival",
      "type": "string",
      "description": "Kind of line."
     },
     "at": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",
      "description": "When it arrived (UTC)."
     },
     "drop": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the folder it came in."
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "Its name in the folder, with forward slashes."
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of its bytes, under which the history keeps them."
     },
     "bytes": {
      "type": "integer",
      "minimum": 0,
      "description": "Size."
     }
    }
   },
   "withdrawal": {
    "title": "WithdrawalLine",
    "description": "A file that its sender withdrew: it counts no more from then on.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "at",
     "file",
     "by",
     "reason"
    ],
    "properties": {
     "line": {
      "const": "withdrawal",
      "type": "string",
      "description": "Kind of line."
     },
     "at": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",
      "description": "When it was withdrawn (UTC)."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "Its arrival and its name, `2026-10-05T17:00:00Z/calls.csv`."
     },
     "by": {
      "type": "string",
      "minLength": 1,
      "description": "Who withdrew it."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/mapping.schema.json",
  "title": "Mapping",
  "description": "How one source layout becomes records.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "title",
   "sender",
   "match",
   "zone",
   "records"
  ],
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "description": "Identifier."
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "What the layout is."
   },
   "sender": {
    "type": "string",
    "minLength": 1,
    "description": "Who delivers it; the plan is `plan`."
   },
   "match": {
    "$ref": "#/definitions/MappingMatch"
   },
   "delimiter": {
    "type": "string",
    "minLength": 1,
    "maxLength": 1,
    "description": "Delimiter; left out: the one of comma, semicolon, tab, bar that fits the header."
   },
   "encoding": {
    "type": "string",
    "enum": [
     "utf-8",
     "utf-16le",
     "utf-16be",
     "windows-1252"
    ],
    "description": "Encoding of files without a byte-order mark, which tells it by itself; utf-8 where left out."
   },
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "IANA zone of local times in the file."
   },
   "missing": {
    "type": "array",
    "items": {
     "type": "string",
     "description": "Token."
    },
    "description": "Tokens that mean missing; the empty cell always does."
   },
   "layouts": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Layout."
    },
    "description": "Layouts for date fields that name none."
   },
   "timeLayouts": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Layout."
    },
    "description": "Layouts for time columns that name none."
   },
   "records": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RecordMapping"
    },
    "description": "Records made from each row.",
    "minItems": 1
   },
   "unsure": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/UnsurePoint"
    },
    "description": "What somebody still has to confirm; take out what is confirmed. It changes nothing and is listed by every run."
   }
  },
  "definitions": {
   "UnsurePoint": {
    "title": "UnsurePoint",
    "description": "A guess that somebody has to confirm.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "at",
     "why"
    ],
    "properties": {
     "at": {
      "type": "string",
      "description": "JSON pointer to the member it is about."
     },
     "why": {
      "type": "string",
      "minLength": 1,
      "description": "What was guessed, on what evidence, and what to look at."
     }
    }
   },
   "MappingMatch": {
    "title": "MappingMatch",
    "description": "Files it is for.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "files"
    ],
    "properties": {
     "files": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Pattern."
      },
      "description": "Name patterns with * and ?.",
      "minItems": 1
     },
     "header": {
      "type": "array",
      "items": {
       "description": "Column name in the header.",
       "type": "string",
       "minLength": 1
      },
      "description": "Columns the header must hold."
     },
     "sheets": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Pattern."
      },
      "description": "Of a workbook, the sheets it is for: name patterns with * and ?; left out: every sheet that is not hidden.",
      "minItems": 1
     }
    }
   },
   "RowCondition": {
    "title": "RowCondition",
    "description": "Rows that hold such a record: the column is filled, or holds one of the values.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "column"
    ],
    "properties": {
     "column": {
      "description": "Column name in the header.",
      "type": "string",
      "minLength": 1
     },
     "in": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Value."
      },
      "description": "Values."
     }
    }
   },
   "FieldMapping": {
    "title": "FieldMapping",
    "description": "Where a field's value comes from: one of constant, column, columns, or date with time.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "constant": {
      "description": "The same value for every row.",
      "type": [
       "string",
       "number",
       "boolean"
      ]
     },
     "column": {
      "description": "Column name in the header.",
      "type": "string",
      "minLength": 1
     },
     "columns": {
      "type": "array",
      "items": {
       "description": "Column name in the header.",
       "type": "string",
       "minLength": 1
      },
      "description": "Columns joined by `join`; blank where any of them is blank.",
      "minItems": 1
     },
     "join": {
      "type": "string",
      "description": "Text between joined columns."
     },
     "prefix": {
      "type": "string",
      "minLength": 1,
      "description": "Text put before the value, e.g. to keep senders' keys apart."
     },
     "codes": {
      "type": "object",
      "description": "Code table: source value to schema value; a code that is not listed rejects the row.",
      "additionalProperties": {
       "description": "Schema value; empty: blank.",
       "type": "string"
      }
     },
     "layouts": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Layout."
      },
      "description": "Date or date-time layouts tried in order, e.g. `MM/dd/yyyy HH:mm`.",
      "minItems": 1
     },
     "time": {
      "description": "Column name in the header.",
      "type": "string",
      "minLength": 1
     },
     "timeLayouts": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Layout."
      },
      "description": "Layouts of the separate time column.",
      "minItems": 1
     },
     "zone": {
      "type": "string",
      "minLength": 1,
      "description": "IANA zone of this column, where it differs from the file's."
     },
     "missing": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Token."
      },
      "description": "Further tokens that mean missing, for this field."
     },
     "notYet": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Token."
      },
      "description": "Tokens that mean: has not happened yet."
     }
    }
   },
   "RecordMapping": {
    "title": "RecordMapping",
    "description": "One record made from each row.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "fields"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "when": {
      "$ref": "#/definitions/RowCondition"
     },
     "supplements": {
      "type": "boolean",
      "description": "The row adds fields to a record another file brings (a coding sheet)."
     },
     "fields": {
      "type": "object",
      "description": "Field by field.",
      "additionalProperties": {
       "$ref": "#/definitions/FieldMapping"
      }
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/packet.schema.json",
  "title": "PacketConfig",
  "description": "The committee packet of a plan: who meets, which duties page one shows against which action level, and what people bring to it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "committee",
   "title",
   "lines"
  ],
  "properties": {
   "committee": {
    "type": "string",
    "minLength": 1,
    "description": "Committee, printed."
   },
   "meeting": {
    "type": "string",
    "minLength": 1,
    "format": "date",
    "description": "Date of the meeting (local date, YYYY-MM-DD)"
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Title of the packet."
   },
   "productLine": {
    "type": "string",
    "minLength": 1,
    "description": "Product line in words, printed."
   },
   "linesOfBusiness": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Code of a line of business."
    },
    "description": "Only results of these lines of business; left out: all.",
    "minItems": 1
   },
   "confidentiality": {
    "type": "string",
    "minLength": 1,
    "description": "Legend on every page; left out: that of the audit."
   },
   "logo": {
    "type": "string",
    "minLength": 1,
    "description": "SVG file, relative to this file."
   },
   "lines": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PacketLine"
    },
    "description": "Duties of page one, in order.",
    "minItems": 1
   },
   "notes": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Sentence."
    },
    "description": "Sentences under the table of page one, such as what the standard of a law is."
   },
   "measures": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Measure (docs/measures.md)."
    },
    "description": "Measures on page one, in order; the others follow later in the packet."
   },
   "smallCells": {
    "type": "string",
    "enum": [
     "hidden",
     "shown"
    ],
    "description": "Whether counts from 1 to 10 are hidden, and with them what gives them away; left out: hidden."
   },
   "previous": {
    "$ref": "#/definitions/PreviousPacket"
   },
   "motions": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Motion."
    },
    "description": "What the committee is asked to decide."
   },
   "actions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PacketAction"
    },
    "description": "Corrective action plans, those of the last packet carried over."
   },
   "signOff": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Title of a person."
    },
    "description": "Titles of who signs."
   },
   "validation": {
    "type": "string",
    "minLength": 1,
    "description": "Validation sample that was read back (validation.json), relative to this file; without it the packet is a draft."
   }
  },
  "definitions": {
   "PacketLine": {
    "title": "PacketLine",
    "description": "A duty on page one.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "group",
     "title",
     "policy",
     "rule"
    ],
    "properties": {
     "group": {
      "type": "string",
      "minLength": 1,
      "description": "Kind of standard, printed first."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "The duty in a few words."
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy id."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule id."
     },
     "act": {
      "type": "string",
      "enum": [
       "refused",
       "held"
      ],
      "description": "Which line of a gate: requests refused, or discussions held."
     },
     "actionLevel": {
      "$ref": "#/definitions/ActionLevel"
     }
    }
   },
   "ActionLevel": {
    "title": "ActionLevel",
    "description": "The documented rate below which the committee acts. It is no standard: the standard of a law is every case.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "percent",
     "setBy"
    ],
    "properties": {
     "percent": {
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "description": "Per cent; tenths count."
     },
     "setBy": {
      "type": "string",
      "minLength": 1,
      "description": "Who set it and when, printed."
     }
    }
   },
   "PreviousPacket": {
    "title": "PreviousPacket",
    "description": "The period before, as it was shown then and as it reads now.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "label",
     "shown"
    ],
    "properties": {
     "label": {
      "type": "string",
      "minLength": 1,
      "description": "What the period is called."
     },
     "shown": {
      "type": "string",
      "minLength": 1,
      "description": "committee-packet.json as it was first shown, relative to this file."
     },
     "restated": {
      "type": "string",
      "minLength": 1,
      "description": "audit-result.json of that period, run again with today's data, relative to this file."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why figures changed, printed."
     }
    }
   },
   "PacketAction": {
    "title": "PacketAction",
    "description": "A corrective action plan.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "owner",
     "status"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Number."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "What is done."
     },
     "owner": {
      "type": "string",
      "minLength": 1,
      "description": "Office that does it."
     },
     "due": {
      "type": "string",
      "minLength": 1,
      "format": "date",
      "description": "Due (local date, YYYY-MM-DD)"
     },
     "status": {
      "type": "string",
      "enum": [
       "proposed",
       "open",
       "done",
       "re-measured",
       "closed"
      ],
      "description": "Where it stands; a due date that has passed is shown as overdue."
     },
     "note": {
      "type": "string",
      "minLength": 1,
      "description": "What the measurement afterwards shows."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/proposals.schema.json",
  "title": "Proposals",
  "description": "What init proposes mappings by: names of columns, texts of codes, tokens and layouts.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "zone",
   "policies",
   "missing",
   "dates",
   "times",
   "joins",
   "words",
   "filler",
   "kinds",
   "attached",
   "codes"
  ],
  "properties": {
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "IANA zone written where none is given."
   },
   "policies": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Policy id."
    },
    "description": "Policies written where none is given.",
    "minItems": 1
   },
   "missing": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Token."
    },
    "description": "Tokens that mean missing wherever a column holds them."
   },
   "dates": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Layout."
    },
    "description": "Layouts of a day, tried in order."
   },
   "times": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Layout."
    },
    "description": "Layouts of a time of day, tried in order."
   },
   "joins": {
    "type": "array",
    "items": {
     "type": "string",
     "description": "Text."
    },
    "description": "What stands between day and time in one cell, as a layout writes it."
   },
   "words": {
    "type": "object",
    "description": "Short or other words in column names, and the word they stand for.",
    "additionalProperties": {
     "type": "string",
     "minLength": 1,
     "description": "Word or words."
    }
   },
   "filler": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Word."
    },
    "description": "Words that say nothing in a column name."
   },
   "kinds": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/KindProposal"
    },
    "description": "How a record kind is recognised."
   },
   "attached": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/AttachedProposal"
    },
    "description": "Records that rows of another kind often hold besides."
   },
   "codes": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/CodeProposal"
    },
    "description": "Texts that stand for a schema value."
   }
  },
  "definitions": {
   "KindProposal": {
    "title": "KindProposal",
    "description": "How a record kind is recognised.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "files",
     "keyFrom",
     "columns"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "minLength": 1,
      "description": "Record kind."
     },
     "files": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Word."
      },
      "description": "Words in the name of its files or sheets."
     },
     "keyFrom": {
      "type": "array",
      "items": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1,
        "description": "Field."
       },
       "minItems": 1,
       "description": "Fields whose columns are joined."
      },
      "description": "What may be a key where no column is named like one, tried in order."
     },
     "columns": {
      "type": "object",
      "description": "By field: names its column may have, without the words date and time.",
      "additionalProperties": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1,
        "description": "Name."
       },
       "description": "Names."
      }
     }
    }
   },
   "AttachedProposal": {
    "title": "AttachedProposal",
    "description": "A record that a row of another kind holds where a column is filled.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "to",
     "field",
     "names",
     "prefix",
     "constants"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "minLength": 1,
      "description": "Record kind."
     },
     "to": {
      "type": "string",
      "minLength": 1,
      "description": "Kind of the row."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field the column fills."
     },
     "names": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Name."
      },
      "description": "Names the column may have."
     },
     "prefix": {
      "type": "string",
      "minLength": 1,
      "description": "Put before the row's key to make one."
     },
     "constants": {
      "type": "object",
      "description": "Fields that the name of the column implies.",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "description": "Value."
      }
     }
    }
   },
   "CodeProposal": {
    "title": "CodeProposal",
    "description": "Texts that stand for the values of a field.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fields",
     "texts"
    ],
    "properties": {
     "fields": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields, as kind.field."
     },
     "texts": {
      "type": "object",
      "description": "By schema value: the texts, compared by their letters and digits.",
      "additionalProperties": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1,
        "description": "Text."
       },
       "description": "Texts."
      }
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/intake/thresholds.schema.json",
  "title": "Thresholds",
  "description": "What a run may find and still end with exit code 0. Counts and shares are compared exactly, never as rounded rates.",
  "type": "object",
  "additionalProperties": false,
  "required": [],
  "properties": {
   "note": {
    "type": "string",
    "minLength": 1,
    "description": "For whoever reads the file; not compared."
   },
   "leaveOut": {
    "type": "array",
    "uniqueItems": true,
    "items": {
     "type": "string",
     "enum": [
      "acknowledged",
      "disputed",
      "data-error",
      "remediated"
     ],
     "description": "Disposition."
    },
    "description": "Findings with one of these dispositions are not counted here as long as it has not expired; how many is printed. No report and no documented rate leaves them out."
   },
   "counts": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/CountLimit"
    },
    "description": "Limits of counts."
   },
   "shares": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ShareLimit"
    },
    "description": "Limits of shares."
   }
  },
  "definitions": {
   "CountLimit": {
    "title": "CountLimit",
    "description": "A limit of a count. `tested` looks at each rule by itself.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "of"
    ],
    "properties": {
     "of": {
      "type": "string",
      "enum": [
       "not-met",
       "undecided",
       "still-open",
       "new-not-met",
       "errors",
       "tested",
       "rejects"
      ],
      "description": "What is counted: findings not met; findings undecided; findings not met that can still be acted on; findings not met that the baseline does not have; results on which a rule broke; tested cases of a rule; rows set aside."
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Only findings or rules of this policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Only those of this rule."
     },
     "class": {
      "type": "string",
      "enum": [
       "breach",
       "request-defect",
       "advisory",
       "policy-conflict",
       "observation"
      ],
      "description": "Only those of this class."
     },
     "direction": {
      "type": "string",
      "enum": [
       "under-service",
       "over-service",
       "none"
      ],
      "description": "Only those in this direction; none: those without one."
     },
     "severity": {
      "type": "string",
      "enum": [
       "high",
       "medium",
       "low"
      ],
      "description": "Only those of this priority."
     },
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "Of rows: only those of files of this sender."
     },
     "level": {
      "type": "string",
      "enum": [
       "fail",
       "warn"
      ],
      "description": "What follows where it is not kept; left out: fail."
     },
     "most": {
      "type": "integer",
      "minimum": 0,
      "description": "Greatest count that is kept."
     },
     "least": {
      "type": "integer",
      "minimum": 0,
      "description": "Least count that is kept."
     },
     "mostMore": {
      "type": "integer",
      "minimum": 0,
      "description": "Greatest count above that of the baseline."
     }
    }
   },
   "ShareLimit": {
    "title": "ShareLimit",
    "description": "A limit of a share. `documented` looks at each rule by itself.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "of"
    ],
    "properties": {
     "of": {
      "type": "string",
      "enum": [
       "documented",
       "undecided",
       "rejects"
      ],
      "description": "The share: tested cases of a rule that are met, as documented; results undecided or broken of all that were tested; rows set aside of all rows."
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Only findings or rules of this policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Only those of this rule."
     },
     "class": {
      "type": "string",
      "enum": [
       "breach",
       "request-defect",
       "advisory",
       "policy-conflict",
       "observation"
      ],
      "description": "Only those of this class."
     },
     "direction": {
      "type": "string",
      "enum": [
       "under-service",
       "over-service",
       "none"
      ],
      "description": "Only those in this direction; none: those without one."
     },
     "severity": {
      "type": "string",
      "enum": [
       "high",
       "medium",
       "low"
      ],
      "description": "Only those of this priority."
     },
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "Of rows: only those of files of this sender."
     },
     "level": {
      "type": "string",
      "enum": [
       "fail",
       "warn"
      ],
      "description": "What follows where it is not kept; left out: fail."
     },
     "most": {
      "type": "string",
      "minLength": 1,
      "description": "Greatest share that is kept: `2.5 %`, or `3 of 120`.",
      "pattern": "^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$"
     },
     "least": {
      "type": "string",
      "minLength": 1,
      "description": "Least share that is kept.",
      "pattern": "^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$"
     },
     "mostMore": {
      "type": "string",
      "minLength": 1,
      "description": "Greatest rise against the baseline, in points of per cent.",
      "pattern": "^\\d{1,3}(\\.\\d{1,9})? ?%$"
     },
     "mostLess": {
      "type": "string",
      "minLength": 1,
      "description": "Greatest fall against the baseline, in points of per cent.",
      "pattern": "^\\d{1,3}(\\.\\d{1,9})? ?%$"
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/arrival-checks.schema.json",
  "title": "ArrivalChecks",
  "description": "The checks of what arrived (checks/arrival.json): what each looks at, what it does to the result, and the limits that are data.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "checks",
   "dating",
   "limits"
  ],
  "properties": {
   "checks": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ArrivalCheck"
    },
    "description": "Checks, in the order in which they are listed."
   },
   "dating": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ArrivalDating"
    },
    "description": "The date that puts a record into a month, by kind."
   },
   "limits": {
    "$ref": "#/definitions/ArrivalLimits"
   }
  },
  "definitions": {
   "ArrivalCheck": {
    "title": "ArrivalCheck",
    "description": "A check.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "looksAt",
     "why",
     "todo",
     "untrusted",
     "partial"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Check."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "looksAt": {
      "type": "string",
      "minLength": 1,
      "description": "What it looks at."
     },
     "why": {
      "type": "string",
      "minLength": 1,
      "description": "Why it matters."
     },
     "todo": {
      "type": "string",
      "minLength": 1,
      "description": "What to do."
     },
     "untrusted": {
      "type": "boolean",
      "description": "The result cannot be trusted (exit code 3)."
     },
     "partial": {
      "type": "boolean",
      "description": "The kinds count as delivered in part: nothing is concluded from a record that is not there."
     }
    }
   },
   "ArrivalDating": {
    "title": "ArrivalDating",
    "description": "The date of a kind: the first of the fields that its file delivers.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "fields"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "fields": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields."
     }
    }
   },
   "ArrivalLimits": {
    "title": "ArrivalLimits",
    "description": "Limits of the checks.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sheetRows",
     "stopsEarly",
     "lowVolume"
    ],
    "properties": {
     "sheetRows": {
      "type": "array",
      "items": {
       "type": "integer",
       "description": "Rows.",
       "minimum": 0
      },
      "description": "Numbers of rows at which a spreadsheet cuts off."
     },
     "stopsEarly": {
      "title": "StopsEarlyLimit",
      "description": "When a month stops early.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "daysMissing",
       "recordsMissing",
       "reason"
      ],
      "properties": {
       "daysMissing": {
        "type": "integer",
        "description": "Days at the end of the month without a record, at least.",
        "minimum": 1
       },
       "recordsMissing": {
        "type": "integer",
        "description": "Records that would be expected in them, at least.",
        "minimum": 1
       },
       "reason": {
        "type": "string",
        "minLength": 1,
        "description": "Why."
       }
      }
     },
     "lowVolume": {
      "title": "LowVolumeLimit",
      "description": "When a month is far below the others.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "percentOfMedian",
       "otherMonths",
       "medianRecords",
       "reason"
      ],
      "properties": {
       "percentOfMedian": {
        "type": "integer",
        "description": "Below this share of the median of the other months, in per cent.",
        "minimum": 0
       },
       "otherMonths": {
        "type": "integer",
        "description": "Other months, at least.",
        "minimum": 1
       },
       "medianRecords": {
        "type": "integer",
        "description": "Their median, at least.",
        "minimum": 1
       },
       "reason": {
        "type": "string",
        "minLength": 1,
        "description": "Why."
       }
      }
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json",
  "title": "AuditResult",
  "description": "Result of a run; reports are views of it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "title",
   "plan",
   "confidentiality",
   "asOf",
   "zone",
   "period",
   "accounting",
   "files",
   "deliveries",
   "arrival",
   "rejects",
   "unmappedCodes",
   "integrity",
   "orphans",
   "universe",
   "notTested",
   "policies",
   "findings",
   "measures",
   "trusted",
   "trustNotes",
   "inputs",
   "configuration"
  ],
  "properties": {
   "schema": {
    "const": "p2p-audit/audit-result/1",
    "type": "string",
    "description": "Shape of this file."
   },
   "program": {
    "$ref": "#/definitions/Program"
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Title."
   },
   "plan": {
    "type": "string",
    "minLength": 1,
    "description": "Plan."
   },
   "confidentiality": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Legend."
   },
   "asOf": {
    "type": "string",
    "minLength": 1,
    "description": "Data complete through (with offset)."
   },
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "Zone of the period."
   },
   "period": {
    "anyOf": [
     {
      "type": "null"
     },
     {
      "$ref": "#/definitions/PeriodResult"
     }
    ],
    "description": "Period; null: all dates."
   },
   "accounting": {
    "$ref": "#/definitions/Accounting"
   },
   "history": {
    "$ref": "#/definitions/HistoryRead"
   },
   "files": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/FileResult"
    },
    "description": "Files."
   },
   "deliveries": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/DeliveryResult"
    },
    "description": "Senders and kinds."
   },
   "arrival": {
    "$ref": "#/definitions/Arrival"
   },
   "rejects": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RejectCount"
    },
    "description": "Rejects by code."
   },
   "unmappedCodes": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/UnmappedCode"
    },
    "description": "New codes of the sources."
   },
   "integrity": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/IntegrityCount"
    },
    "description": "Data-integrity observations by check, in the order of the catalogue; every one is in integrity.ndjson."
   },
   "orphans": {
    "$ref": "#/definitions/Orphans"
   },
   "universe": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/UniverseCell"
    },
    "description": "Determinations by sender, product line and decision."
   },
   "notTested": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Line."
    },
    "description": "What was not tested and why, in words."
   },
   "policies": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PolicyResult"
    },
    "description": "Policies."
   },
   "findings": {
    "$ref": "#/definitions/FindingCounts"
   },
   "measures": {
    "$ref": "#/definitions/Measures"
   },
   "agreement": {
    "$ref": "#/definitions/Agreement"
   },
   "trusted": {
    "type": "boolean",
    "description": "False: rows not conserved, or an expected delivery missing or unreadable."
   },
   "trustNotes": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Line."
    },
    "description": "Why not."
   },
   "inputs": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/InputDigest"
    },
    "description": "Digests of policies, mappings, calendars and configuration."
   },
   "configuration": {
    "$ref": "https://p2p-audit.invalid/schemas/intake/audit.schema.json"
   }
  },
  "definitions": {
   "Program": {
    "title": "Program",
    "description": "The program.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "version"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "Name."
     },
     "version": {
      "type": "string",
      "minLength": 1,
      "description": "Version."
     }
    }
   },
   "PeriodResult": {
    "title": "PeriodResult",
    "description": "Period.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to",
     "datedBy"
    ],
    "properties": {
     "from": {
      "type": "string",
      "minLength": 1,
      "description": "First day."
     },
     "to": {
      "type": "string",
      "minLength": 1,
      "description": "Last day."
     },
     "datedBy": {
      "type": "string",
      "minLength": 1,
      "description": "Dating rule."
     }
    }
   },
   "Accounting": {
    "title": "Accounting",
    "description": "Rows in = accepted + rejected.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rowsIn",
     "accepted",
     "rejected",
     "conserved",
     "rejectedWithoutParent"
    ],
    "properties": {
     "rowsIn": {
      "type": "integer",
      "description": "Rows in.",
      "minimum": 0
     },
     "accepted": {
      "type": "integer",
      "description": "Accepted.",
      "minimum": 0
     },
     "rejected": {
      "type": "integer",
      "description": "Rejected.",
      "minimum": 0
     },
     "superseded": {
      "type": "integer",
      "minimum": 0,
      "description": "Accepted rows of a history of which no record is used any more: a later delivery gives all of them again."
     },
     "corrected": {
      "type": "integer",
      "minimum": 0,
      "description": "Accepted rows of a history with a record that a later delivery gives with other contents; each is in superseded.csv."
     },
     "conserved": {
      "type": "boolean",
      "description": "They add up."
     },
     "rejectedWithoutParent": {
      "type": "integer",
      "description": "Rejected rows whose parent cannot be read.",
      "minimum": 0
     }
    }
   },
   "FileResult": {
    "title": "FileResult",
    "description": "One file of the drop and what became of its rows.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "sender",
     "mapping",
     "sha256",
     "bytes",
     "status",
     "message",
     "rows",
     "accepted",
     "rejected",
     "records"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "sender": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Sender."
     },
     "mapping": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Mapping; null: canonical."
     },
     "sha256": {
      "type": "string",
      "minLength": 1,
      "description": "Digest."
     },
     "bytes": {
      "type": "integer",
      "description": "Size.",
      "minimum": 0
     },
     "status": {
      "type": "string",
      "enum": [
       "read",
       "unreadable",
       "unmapped",
       "empty",
       "header-only"
      ],
      "description": "What became of it."
     },
     "message": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Why, where it was not read."
     },
     "rows": {
      "type": "integer",
      "description": "Rows in.",
      "minimum": 0
     },
     "accepted": {
      "type": "integer",
      "description": "Rows accepted.",
      "minimum": 0
     },
     "rejected": {
      "type": "integer",
      "description": "Rows set aside.",
      "minimum": 0
     },
     "superseded": {
      "type": "integer",
      "minimum": 0,
      "description": "Accepted rows of a history of which no record is used any more: a later delivery gives all of them again."
     },
     "corrected": {
      "type": "integer",
      "minimum": 0,
      "description": "Accepted rows of a history with a record that a later delivery gives with other contents; each is in superseded.csv."
     },
     "records": {
      "type": "object",
      "description": "Records made, by kind.",
      "additionalProperties": {
       "type": "integer",
       "description": "Number."
      }
     }
    }
   },
   "DeliveryResult": {
    "title": "DeliveryResult",
    "description": "A sender and a kind.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "kind",
     "expected",
     "status",
     "files",
     "records",
     "rejected",
     "note",
     "fieldsNotDelivered",
     "fieldsNotKept"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "The plan (`plan`) or a delegate."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind."
     },
     "expected": {
      "type": "boolean",
      "description": "Was it to be delivered?"
     },
     "status": {
      "type": "string",
      "enum": [
       "delivered",
       "partial",
       "not-delivered",
       "not-kept"
      ],
      "description": "State."
     },
     "files": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "File."
      },
      "description": "Files."
     },
     "records": {
      "type": "integer",
      "description": "Records.",
      "minimum": 0
     },
     "rejected": {
      "type": "integer",
      "description": "Rows set aside.",
      "minimum": 0
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Why."
     },
     "fieldsNotDelivered": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields no mapping fills."
     },
     "fieldsNotKept": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields declared not kept."
     }
    }
   },
   "Arrival": {
    "title": "Arrival",
    "description": "What the control files and the dates of the records say of the deliveries.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "asOf",
     "alarms",
     "months"
    ],
    "properties": {
     "asOf": {
      "$ref": "#/definitions/AsOfBasis"
     },
     "alarms": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ArrivalAlarm"
      },
      "description": "Alarms, by check, sender and month."
     },
     "months": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ArrivalMonth"
      },
      "description": "Records by sender, kind and month."
     }
    }
   },
   "AsOfBasis": {
    "title": "AsOfBasis",
    "description": "Where the end of the data comes from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "note"
    ],
    "properties": {
     "from": {
      "type": "string",
      "enum": [
       "configuration",
       "control"
      ],
      "description": "Who says it."
     },
     "note": {
      "type": "string",
      "minLength": 1,
      "description": "In words."
     }
    }
   },
   "ArrivalAlarm": {
    "title": "ArrivalAlarm",
    "description": "Something that did not arrive as it should.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "check",
     "title",
     "sender",
     "kinds",
     "month",
     "file",
     "expected",
     "found",
     "message",
     "todo",
     "untrusted",
     "partial",
     "confirmed"
    ],
    "properties": {
     "check": {
      "type": "string",
      "minLength": 1,
      "description": "Check (checks/arrival.json)."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "Sender."
     },
     "kinds": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "determination",
        "decisionChange",
        "notice",
        "letterTemplate",
        "p2pRequest",
        "contactAttempt",
        "information",
        "appeal"
       ],
       "description": "Record kind."
      },
      "description": "Kinds that are touched; none: it cannot be told which."
     },
     "month": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Month; null: none."
     },
     "file": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "File; null: none."
     },
     "expected": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "What was expected."
     },
     "found": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "What was found."
     },
     "message": {
      "type": "string",
      "minLength": 1,
      "description": "In a sentence."
     },
     "todo": {
      "type": "string",
      "minLength": 1,
      "description": "What to do."
     },
     "untrusted": {
      "type": "boolean",
      "description": "The result cannot be trusted for it."
     },
     "partial": {
      "type": "boolean",
      "description": "The kinds count as delivered in part."
     },
     "confirmed": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Who says that nothing is missing, when and why; null: nobody. A confirmed alarm neither distrusts nor makes partial."
     }
    }
   },
   "ArrivalMonth": {
    "title": "ArrivalMonth",
    "description": "Records of a month.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "kind",
     "month",
     "records",
     "firstDay",
     "lastDay"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "Sender."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "month": {
      "type": "string",
      "minLength": 1,
      "description": "Month, by the date that checks/arrival.json names."
     },
     "records": {
      "type": "integer",
      "description": "Records.",
      "minimum": 0
     },
     "firstDay": {
      "type": "string",
      "minLength": 1,
      "description": "First day with a record."
     },
     "lastDay": {
      "type": "string",
      "minLength": 1,
      "description": "Last day with a record."
     }
    }
   },
   "RejectCount": {
    "title": "RejectCount",
    "description": "A cause.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "file",
     "column",
     "rows",
     "help"
    ],
    "properties": {
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "Code."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "column": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Column."
     },
     "rows": {
      "type": "integer",
      "description": "Rows.",
      "minimum": 0
     },
     "help": {
      "type": "string",
      "minLength": 1,
      "description": "Help."
     }
    }
   },
   "UnmappedCode": {
    "title": "UnmappedCode",
    "description": "A code no mapping knows.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "column",
     "code",
     "field",
     "rows",
     "sharePercent",
     "rules"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "column": {
      "type": "string",
      "minLength": 1,
      "description": "Column."
     },
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "Code."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "rows": {
      "type": "integer",
      "description": "Rows.",
      "minimum": 0
     },
     "sharePercent": {
      "type": "number",
      "description": "Share of the file's rows."
     },
     "rules": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Rule."
      },
      "description": "Rules that read the field."
     }
    }
   },
   "IntegrityCount": {
    "title": "IntegrityCount",
    "description": "What a check of the catalogue found. It changes no verdict and is counted in no figure of a policy.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "title",
     "looksAt",
     "why",
     "todo",
     "instances",
     "records",
     "places",
     "examples"
    ],
    "properties": {
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "Check."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "looksAt": {
      "type": "string",
      "minLength": 1,
      "description": "What it looks at."
     },
     "why": {
      "type": "string",
      "minLength": 1,
      "description": "Why it matters."
     },
     "todo": {
      "type": "string",
      "minLength": 1,
      "description": "What to do."
     },
     "instances": {
      "type": "integer",
      "description": "Places found.",
      "minimum": 0
     },
     "records": {
      "type": "integer",
      "description": "Records.",
      "minimum": 0
     },
     "places": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/IntegrityPlace"
      },
      "description": "Places by sender and file."
     },
     "examples": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Place."
      },
      "description": "First places, by file and row."
     }
    }
   },
   "IntegrityPlace": {
    "title": "IntegrityPlace",
    "description": "Places of one file.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "file",
     "instances"
    ],
    "properties": {
     "sender": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Sender."
     },
     "file": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "File; null: of no one file."
     },
     "instances": {
      "type": "integer",
      "description": "Places found.",
      "minimum": 0
     }
    }
   },
   "Orphans": {
    "title": "Orphans",
    "description": "Records kept although their determination was not delivered.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "p2pRequests",
     "notices",
     "other"
    ],
    "properties": {
     "p2pRequests": {
      "type": "integer",
      "description": "Requests.",
      "minimum": 0
     },
     "notices": {
      "type": "integer",
      "description": "Notices.",
      "minimum": 0
     },
     "other": {
      "type": "integer",
      "description": "Other records.",
      "minimum": 0
     }
    }
   },
   "UniverseCell": {
    "title": "UniverseCell",
    "description": "Determinations.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "delegate",
     "lineOfBusiness",
     "decision",
     "determinations"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "Sender."
     },
     "delegate": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Delegate."
     },
     "lineOfBusiness": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Line."
     },
     "decision": {
      "type": "string",
      "minLength": 1,
      "description": "Decision."
     },
     "determinations": {
      "type": "integer",
      "description": "Number.",
      "minimum": 0
     }
    }
   },
   "VersionLine": {
    "title": "VersionLine",
    "description": "A version.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "effective",
     "note"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Version."
     },
     "effective": {
      "type": "string",
      "minLength": 1,
      "description": "From when, in words."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Note."
     }
    }
   },
   "SourceFacts": {
    "title": "SourceFacts",
    "description": "Text that was read.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "retrieved",
     "note"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "retrieved": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "When."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "What was seen of it."
     }
    }
   },
   "AuditParameter": {
    "title": "AuditParameter",
    "description": "A figure.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "value",
     "setBy"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Parameter."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "value": {
      "type": "string",
      "minLength": 1,
      "description": "Value with unit."
     },
     "setBy": {
      "type": "string",
      "minLength": 1,
      "description": "Whose."
     }
    }
   },
   "OutcomeCounts": {
    "title": "OutcomeCounts",
    "description": "Number of subjects by outcome.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "not-applicable",
     "pass",
     "pending",
     "indeterminate",
     "needs-review",
     "fail",
     "error"
    ],
    "properties": {
     "not-applicable": {
      "type": "integer",
      "description": "Not applicable.",
      "minimum": 0
     },
     "pass": {
      "type": "integer",
      "description": "Met.",
      "minimum": 0
     },
     "pending": {
      "type": "integer",
      "description": "Clock still running.",
      "minimum": 0
     },
     "indeterminate": {
      "type": "integer",
      "description": "Undecided: data.",
      "minimum": 0
     },
     "needs-review": {
      "type": "integer",
      "description": "Undecided: words.",
      "minimum": 0
     },
     "fail": {
      "type": "integer",
      "description": "Not met.",
      "minimum": 0
     },
     "error": {
      "type": "integer",
      "description": "The rule broke.",
      "minimum": 0
     }
    }
   },
   "Rate": {
    "title": "Rate",
    "description": "Documented rate in per cent, cut to one decimal (never rounded up), with its range; null where nothing is applicable.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "documented",
     "lowest",
     "highest",
     "undecided"
    ],
    "properties": {
     "documented": {
      "type": [
       "number",
       "null"
      ],
      "description": "pass / (pass + fail + needs-review + indeterminate)."
     },
     "lowest": {
      "type": [
       "number",
       "null"
      ],
      "description": "Every open one fails."
     },
     "highest": {
      "type": [
       "number",
       "null"
      ],
      "description": "Every open one passes."
     },
     "undecided": {
      "type": "integer",
      "description": "Cases undecided for data or words: indeterminate and needs-review.",
      "minimum": 0
     }
    }
   },
   "Cell": {
    "title": "Cell",
    "description": "Counts of one rule for one delegate, standard, product line and month.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "delegate",
     "standards",
     "lineOfBusiness",
     "month",
     "subjects",
     "cases"
    ],
    "properties": {
     "delegate": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Delegate; null: the plan or unknown."
     },
     "standards": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Standard."
      },
      "description": "Standards of the case, where the rule's standards depend on a field of the case; else empty."
     },
     "lineOfBusiness": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Product line."
     },
     "month": {
      "type": "string",
      "minLength": 1,
      "description": "Month of the trigger, or undated."
     },
     "subjects": {
      "$ref": "#/definitions/OutcomeCounts"
     },
     "cases": {
      "$ref": "#/definitions/OutcomeCounts"
     }
    }
   },
   "NotTested": {
    "title": "NotTested",
    "description": "A cause of undecided subjects.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "cause",
     "field",
     "sender",
     "subjects",
     "couldFail"
    ],
    "properties": {
     "cause": {
      "type": "string",
      "enum": [
       "field-not-delivered",
       "kind-not-delivered",
       "flag-not-coded"
      ],
      "description": "Why."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field or relation."
     },
     "sender": {
      "type": "string",
      "minLength": 1,
      "description": "Sender."
     },
     "subjects": {
      "type": "integer",
      "description": "Subjects undecided for this reason.",
      "minimum": 0
     },
     "couldFail": {
      "type": "integer",
      "description": "Of them those where not met is possible.",
      "minimum": 0
     }
    }
   },
   "RuleError": {
    "title": "RuleError",
    "description": "An error.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "message",
     "subjects"
    ],
    "properties": {
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "Code."
     },
     "message": {
      "type": "string",
      "minLength": 1,
      "description": "Message."
     },
     "subjects": {
      "type": "integer",
      "description": "Subjects.",
      "minimum": 0
     }
    }
   },
   "MarginCell": {
    "title": "MarginCell",
    "description": "Acts by the time that was surely left, or late, under every reading: up to 4 hours, 1 day, 2 days, 5 days, more.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "lineOfBusiness",
     "left",
     "late",
     "noAct"
    ],
    "properties": {
     "lineOfBusiness": {
      "type": [
       "string",
       "null"
      ],
      "description": "Line of business; null where none is recorded."
     },
     "left": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 0,
       "description": "Acts."
      },
      "description": "Acts in time, by the time left: five counts."
     },
     "late": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 0,
       "description": "Acts."
      },
      "description": "Acts after the due, by the time they were late: five counts."
     },
     "noAct": {
      "type": "integer",
      "minimum": 0,
      "description": "Not met, and no act by the end of the data."
     }
    }
   },
   "RuleResult": {
    "title": "RuleResult",
    "description": "One rule in the run.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "kind",
     "subject",
     "topic",
     "clauses",
     "standards",
     "evidenceTag",
     "obligor",
     "class",
     "direction",
     "severity",
     "asks",
     "interpretation",
     "subjects",
     "cases",
     "rate",
     "members",
     "cells",
     "margins",
     "notTested",
     "errors"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "kind": {
      "type": "string",
      "minLength": 1,
      "description": "Kind."
     },
     "subject": {
      "type": "string",
      "enum": [
       "determination",
       "p2pRequest",
       "notice"
      ],
      "description": "Record the rule judges."
     },
     "topic": {
      "type": "string",
      "minLength": 1,
      "description": "Topic."
     },
     "clauses": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Citation."
      },
      "description": "Citations."
     },
     "standards": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Standard."
      },
      "description": "All standards."
     },
     "evidenceTag": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."
     },
     "obligor": {
      "type": "string",
      "minLength": 1,
      "description": "Bound."
     },
     "class": {
      "type": "string",
      "minLength": 1,
      "description": "Class of a fail."
     },
     "direction": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Direction."
     },
     "severity": {
      "type": "string",
      "minLength": 1,
      "description": "Priority."
     },
     "asks": {
      "type": "string",
      "minLength": 1,
      "description": "What is asked."
     },
     "interpretation": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Auditor's decision."
     },
     "subjects": {
      "$ref": "#/definitions/OutcomeCounts"
     },
     "cases": {
      "$ref": "#/definitions/OutcomeCounts"
     },
     "rate": {
      "$ref": "#/definitions/Rate"
     },
     "members": {
      "type": "integer",
      "description": "Members with a not-met case.",
      "minimum": 0
     },
     "cells": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Cell"
      },
      "description": "Breakdown."
     },
     "margins": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MarginCell"
      },
      "description": "How long before or after their due the acts of a deadline were, by line of business; empty for other rules."
     },
     "notTested": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/NotTested"
      },
      "description": "What was not delivered or not coded, once per rule and field."
     },
     "errors": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/RuleError"
      },
      "description": "Subjects on which the rule broke."
     }
    }
   },
   "QuestionResult": {
    "title": "QuestionResult",
    "description": "An open or settled question.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "id",
     "words",
     "clause",
     "evidenceTag",
     "askedOf",
     "suggestion",
     "options",
     "answer",
     "answeredBy",
     "subjects",
     "cases",
     "outcomes",
     "effects"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Question."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "Words."
     },
     "clause": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Citation."
     },
     "evidenceTag": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal",
       null
      ],
      "description": "How far the wording of that clause is confirmed; null where the question names none."
     },
     "askedOf": {
      "type": "string",
      "minLength": 1,
      "description": "Who can settle it."
     },
     "suggestion": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Suggestion."
     },
     "options": {
      "type": "object",
      "description": "Options.",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "description": "Meaning."
      }
     },
     "answer": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Option adopted."
     },
     "answeredBy": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Who, when and memo."
     },
     "subjects": {
      "type": "integer",
      "description": "Subjects whose outcome depends on the answer.",
      "minimum": 0
     },
     "cases": {
      "type": "integer",
      "description": "Their cases.",
      "minimum": 0
     },
     "productLines": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/QuestionProductLine"
      },
      "description": "The same by product line. Left out by earlier versions."
     },
     "outcomes": {
      "type": "object",
      "description": "Per option: outcomes of these subjects, all other open questions staying open; a subject that is not counted under an option is left out of it.",
      "additionalProperties": {
       "$ref": "#/definitions/OutcomeCounts"
      }
     },
     "effects": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/QuestionEffect"
      },
      "description": "Rules whose counts of cases the answer changes."
     }
    }
   },
   "QuestionProductLine": {
    "title": "QuestionProductLine",
    "description": "What the answer to a question decides in one product line.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "lineOfBusiness",
     "subjects",
     "cases",
     "rules"
    ],
    "properties": {
     "lineOfBusiness": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Product line of the determination; null: it records none, or there is no determination."
     },
     "subjects": {
      "type": "integer",
      "description": "Subjects whose outcome depends on the answer.",
      "minimum": 0
     },
     "cases": {
      "type": "integer",
      "description": "Their cases.",
      "minimum": 0
     },
     "rules": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Rule."
      },
      "description": "Rules under which it decides them."
     }
    }
   },
   "PolicyResult": {
    "title": "PolicyResult",
    "description": "One policy in the run.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "issuer",
     "kind",
     "cite",
     "status",
     "versions",
     "zone",
     "source",
     "counting",
     "appliesToNote",
     "basis",
     "notes",
     "evidence",
     "parameters",
     "unclear",
     "rules",
     "questions"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "issuer": {
      "type": "string",
      "minLength": 1,
      "description": "Issuer."
     },
     "kind": {
      "type": "string",
      "minLength": 1,
      "description": "Kind."
     },
     "cite": {
      "type": "string",
      "minLength": 1,
      "description": "Short cite."
     },
     "status": {
      "type": "string",
      "enum": [
       "in-force",
       "proposed",
       "not-enacted",
       "superseded"
      ],
      "description": "Standing of the source; anything but in force is printed with every citation."
     },
     "versions": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/VersionLine"
      },
      "description": "Versions."
     },
     "zone": {
      "type": "string",
      "minLength": 1,
      "description": "Zone."
     },
     "source": {
      "$ref": "#/definitions/SourceFacts"
     },
     "counting": {
      "type": "string",
      "minLength": 1,
      "description": "How business days are counted, in words."
     },
     "payers": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Payer."
      },
      "description": "Payers whose cases it is about, as records name them; absent: not of a payer, or of any."
     },
     "appliesToNote": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Filter in words."
     },
     "basis": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Basis of applicability stated by the plan."
     },
     "notes": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Note."
      },
      "description": "To be ratified."
     },
     "evidence": {
      "type": "object",
      "description": "Clauses by evidence tag.",
      "additionalProperties": {
       "type": "integer",
       "description": "Number."
      }
     },
     "parameters": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/AuditParameter"
      },
      "description": "Figures used that are the audit's and not the source's."
     },
     "reads": {
      "$ref": "#/definitions/SharedInputsRead"
     },
     "unclear": {
      "type": "integer",
      "description": "Subjects for which it cannot be told whether the policy applies.",
      "minimum": 0
     },
     "rules": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/RuleResult"
      },
      "description": "Rules."
     },
     "questions": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/QuestionResult"
      },
      "description": "Questions."
     }
    }
   },
   "SharedInputsRead": {
    "title": "SharedInputsRead",
    "description": "What the policy reads of what policies share, under any reading that is left open. Left out by earlier versions.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "calendars",
     "tables"
    ],
    "properties": {
     "calendars": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Calendar."
      },
      "description": "Calendars it counts days by."
     },
     "tables": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Table."
      },
      "description": "Tables it looks things up in."
     }
    }
   },
   "FindingCounts": {
    "title": "FindingCounts",
    "description": "Findings.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "total",
     "notMet",
     "undecided",
     "cases",
     "members",
     "byClass",
     "stillOpen"
    ],
    "properties": {
     "total": {
      "type": "integer",
      "description": "Findings.",
      "minimum": 0
     },
     "notMet": {
      "type": "integer",
      "description": "Not met.",
      "minimum": 0
     },
     "undecided": {
      "type": "integer",
      "description": "Undecided where not met is possible.",
      "minimum": 0
     },
     "cases": {
      "type": "integer",
      "description": "Cases with a not-met finding.",
      "minimum": 0
     },
     "members": {
      "type": "integer",
      "description": "Members with a not-met finding.",
      "minimum": 0
     },
     "byClass": {
      "type": "object",
      "description": "Not met by class and direction.",
      "additionalProperties": {
       "type": "integer",
       "description": "Number."
      }
     },
     "stillOpen": {
      "type": "integer",
      "description": "Not-met acts that can still be done.",
      "minimum": 0
     }
    }
   },
   "InputDigest": {
    "title": "InputDigest",
    "description": "An input.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "sha256"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "Name."
     },
     "sha256": {
      "type": "string",
      "minLength": 1,
      "description": "Digest."
     }
    }
   },
   "QuestionEffect": {
    "title": "QuestionEffect",
    "description": "What answers to a question do to a rule, all other open questions staying open.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "title",
     "now",
     "under"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title of the line of figures."
     },
     "now": {
      "$ref": "#/definitions/EffectFigures"
     },
     "under": {
      "type": "object",
      "description": "Figures per option.",
      "additionalProperties": {
       "$ref": "#/definitions/EffectFigures"
      }
     }
    }
   },
   "Agreement": {
    "title": "Agreement",
    "description": "Cases that both engines judged, and where they differ. Left out where the reference engine judged all.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "seed",
     "cases",
     "subjects",
     "compared",
     "disagreements"
    ],
    "properties": {
     "seed": {
      "type": "string",
      "description": "The same seed draws the same cases."
     },
     "cases": {
      "type": "integer",
      "minimum": 0,
      "description": "Cases drawn."
     },
     "subjects": {
      "type": "integer",
      "minimum": 0,
      "description": "Subjects of these cases."
     },
     "compared": {
      "type": "integer",
      "minimum": 0,
      "description": "Outcomes that were compared."
     },
     "disagreements": {
      "type": "array",
      "description": "Outcomes that differ: the run cannot be trusted.",
      "items": {
       "$ref": "#/definitions/Disagreement"
      }
     }
    }
   },
   "Disagreement": {
    "title": "Disagreement",
    "description": "An outcome of the compiled engine that the reference engine does not share.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "subject",
     "compiled",
     "reference"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "subject": {
      "title": "DisagreementSubject",
      "type": "object",
      "additionalProperties": false,
      "description": "The record judged.",
      "required": [
       "kind",
       "id"
      ],
      "properties": {
       "kind": {
        "type": "string",
        "minLength": 1,
        "description": "Kind."
       },
       "id": {
        "type": "string",
        "minLength": 1,
        "description": "Key."
       }
      }
     },
     "traces": {
      "title": "DisagreementTraces",
      "type": "object",
      "additionalProperties": false,
      "description": "How both engines came to what they say; given of the first 20 disagreements.",
      "required": [
       "compiled",
       "reference"
      ],
      "properties": {
       "compiled": {
        "type": "array",
        "description": "The conditions that settle the outcome in SQL, then every column that they read, each with its value; instants in microseconds since 1970 in UTC.",
        "items": {
         "type": "string"
        }
       },
       "reference": {
        "type": "array",
        "description": "The steps of the reference engine, as `explain` prints them.",
        "items": {
         "type": "string"
        }
       }
      }
     },
     "compiled": {
      "type": "string",
      "minLength": 1,
      "description": "What the compiled engine says."
     },
     "reference": {
      "type": "string",
      "minLength": 1,
      "description": "What the reference engine says."
     }
    }
   },
   "EffectFigures": {
    "title": "EffectFigures",
    "description": "Cases of a rule by outcome, and the documented rate.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "cases",
     "rate"
    ],
    "properties": {
     "cases": {
      "$ref": "#/definitions/OutcomeCounts"
     },
     "rate": {
      "$ref": "#/definitions/Rate"
     }
    }
   },
   "Measures": {
    "title": "Measures",
    "description": "Measures over requests and decisions of the period (docs/measures.md).",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "shares",
     "breakdowns",
     "durations"
    ],
    "properties": {
     "shares": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ShareMeasure"
      },
      "description": "Shares."
     },
     "breakdowns": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/BreakdownMeasure"
      },
      "description": "Breakdowns."
     },
     "durations": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DurationMeasure"
      },
      "description": "Durations."
     }
    }
   },
   "ShareMeasure": {
    "title": "ShareMeasure",
    "description": "A share of units.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "words",
     "unit",
     "undated",
     "total",
     "cuts",
     "unknown"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Measure."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What is counted of what, in words."
     },
     "unit": {
      "type": "string",
      "enum": [
       "p2pRequest",
       "determination"
      ],
      "description": "What is counted."
     },
     "undated": {
      "type": "integer",
      "description": "Units without a date; they are counted, whatever the period.",
      "minimum": 0
     },
     "total": {
      "$ref": "#/definitions/ShareCell"
     },
     "cuts": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ShareCut"
      },
      "description": "Cuts."
     },
     "unknown": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasureUnknown"
      },
      "description": "Why units are not known to belong, or to be counted."
     }
    }
   },
   "ShareCut": {
    "title": "ShareCut",
    "description": "The same by the values of a field.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by",
     "cells"
    ],
    "properties": {
     "by": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "cells": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ShareCutCell"
      },
      "description": "Values, in order; unknown ones last."
     }
    }
   },
   "ShareCutCell": {
    "title": "ShareCutCell",
    "description": "The units with one value.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "value",
     "absent",
     "figures"
    ],
    "properties": {
     "value": {
      "type": [
       "string",
       "null"
      ],
      "description": "Value; null: not known."
     },
     "absent": {
      "anyOf": [
       {
        "type": "null"
       },
       {
        "type": "string",
        "enum": [
         "blank",
         "not-delivered",
         "not-kept",
         "no-decision",
         "partial",
         "not-settled"
        ]
       }
      ],
      "description": "Why there is no value; null where there is one."
     },
     "figures": {
      "$ref": "#/definitions/ShareCell"
     }
    }
   },
   "ShareCell": {
    "title": "ShareCell",
    "description": "Figures of a share.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "units",
     "counted",
     "unknown",
     "unclear",
     "lowest",
     "highest"
    ],
    "properties": {
     "units": {
      "type": "integer",
      "description": "Units that are known to belong: the denominator.",
      "minimum": 0
     },
     "counted": {
      "type": "integer",
      "description": "Of them those that are known to be counted: the numerator.",
      "minimum": 0
     },
     "unknown": {
      "type": "integer",
      "description": "Of them those of which that is not known.",
      "minimum": 0
     },
     "unclear": {
      "type": "integer",
      "description": "Units that may belong or not.",
      "minimum": 0
     },
     "lowest": {
      "type": [
       "number",
       "null"
      ],
      "description": "Least per cent that what is known allows, cut to one decimal; null: none."
     },
     "highest": {
      "type": [
       "number",
       "null"
      ],
      "description": "Greatest per cent that it allows, cut to one decimal; null: none."
     }
    }
   },
   "MeasureUnknown": {
    "title": "MeasureUnknown",
    "description": "Units that a field leaves open, each under the first that does.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "absent",
     "units"
    ],
    "properties": {
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "absent": {
      "anyOf": [
       {
        "type": "null"
       },
       {
        "type": "string",
        "enum": [
         "blank",
         "not-delivered",
         "not-kept",
         "no-decision",
         "partial",
         "not-settled"
        ]
       }
      ],
      "description": "Why its value is not known; null: the value itself leaves it open."
     },
     "units": {
      "type": "integer",
      "description": "Units.",
      "minimum": 0
     }
    }
   },
   "BreakdownMeasure": {
    "title": "BreakdownMeasure",
    "description": "Units by the values of a field.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "words",
     "unit",
     "undated",
     "of",
     "total",
     "cuts"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Measure."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What is counted of what, in words."
     },
     "unit": {
      "type": "string",
      "enum": [
       "p2pRequest",
       "determination"
      ],
      "description": "What is counted."
     },
     "undated": {
      "type": "integer",
      "description": "Units without a date; they are counted, whatever the period.",
      "minimum": 0
     },
     "of": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "total": {
      "$ref": "#/definitions/BreakdownCell"
     },
     "cuts": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/BreakdownCut"
      },
      "description": "Cuts."
     }
    }
   },
   "BreakdownCut": {
    "title": "BreakdownCut",
    "description": "The same by the values of a field.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by",
     "cells"
    ],
    "properties": {
     "by": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "cells": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/BreakdownCutCell"
      },
      "description": "Values, in order; unknown ones last."
     }
    }
   },
   "BreakdownCutCell": {
    "title": "BreakdownCutCell",
    "description": "The units with one value.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "value",
     "absent",
     "figures"
    ],
    "properties": {
     "value": {
      "type": [
       "string",
       "null"
      ],
      "description": "Value; null: not known."
     },
     "absent": {
      "anyOf": [
       {
        "type": "null"
       },
       {
        "type": "string",
        "enum": [
         "blank",
         "not-delivered",
         "not-kept",
         "no-decision",
         "partial",
         "not-settled"
        ]
       }
      ],
      "description": "Why there is no value; null where there is one."
     },
     "figures": {
      "$ref": "#/definitions/BreakdownCell"
     }
    }
   },
   "BreakdownCell": {
    "title": "BreakdownCell",
    "description": "Figures of a breakdown.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "units",
     "unclear",
     "values"
    ],
    "properties": {
     "units": {
      "type": "integer",
      "description": "Units that are known to belong.",
      "minimum": 0
     },
     "unclear": {
      "type": "integer",
      "description": "Units that may belong or not.",
      "minimum": 0
     },
     "values": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/BreakdownValue"
      },
      "description": "Values, in order; unknown ones last."
     }
    }
   },
   "BreakdownValue": {
    "title": "BreakdownValue",
    "description": "A value.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "value",
     "absent",
     "units"
    ],
    "properties": {
     "value": {
      "type": [
       "string",
       "null"
      ],
      "description": "Value; null: not known."
     },
     "absent": {
      "anyOf": [
       {
        "type": "null"
       },
       {
        "type": "string",
        "enum": [
         "blank",
         "not-delivered",
         "not-kept",
         "no-decision",
         "partial",
         "not-settled"
        ]
       }
      ],
      "description": "Why there is no value; null where there is one."
     },
     "units": {
      "type": "integer",
      "description": "Units.",
      "minimum": 0
     }
    }
   },
   "DurationMeasure": {
    "title": "DurationMeasure",
    "description": "How long it took.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "words",
     "unit",
     "undated",
     "total",
     "cuts"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Measure."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What is counted of what, in words."
     },
     "unit": {
      "type": "string",
      "enum": [
       "p2pRequest",
       "determination"
      ],
      "description": "What is counted."
     },
     "belowZero": {
      "type": "string",
      "minLength": 1,
      "description": "Words for spans below zero; left out: before it began."
     },
     "undated": {
      "type": "integer",
      "description": "Units without a date; they are counted, whatever the period.",
      "minimum": 0
     },
     "total": {
      "$ref": "#/definitions/DurationCell"
     },
     "cuts": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DurationCut"
      },
      "description": "Cuts."
     }
    }
   },
   "DurationCut": {
    "title": "DurationCut",
    "description": "The same by the values of a field.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by",
     "cells"
    ],
    "properties": {
     "by": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "cells": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DurationCutCell"
      },
      "description": "Values, in order; unknown ones last."
     }
    }
   },
   "DurationCutCell": {
    "title": "DurationCutCell",
    "description": "The units with one value.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "value",
     "absent",
     "figures"
    ],
    "properties": {
     "value": {
      "type": [
       "string",
       "null"
      ],
      "description": "Value; null: not known."
     },
     "absent": {
      "anyOf": [
       {
        "type": "null"
       },
       {
        "type": "string",
        "enum": [
         "blank",
         "not-delivered",
         "not-kept",
         "no-decision",
         "partial",
         "not-settled"
        ]
       }
      ],
      "description": "Why there is no value; null where there is one."
     },
     "figures": {
      "$ref": "#/definitions/DurationCell"
     }
    }
   },
   "DurationCell": {
    "title": "DurationCell",
    "description": "Figures of a duration.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "units",
     "unclear",
     "open",
     "unknown",
     "quantiles",
     "buckets",
     "across"
    ],
    "properties": {
     "units": {
      "type": "integer",
      "description": "Units that are known to belong.",
      "minimum": 0
     },
     "unclear": {
      "type": "integer",
      "description": "Units that may belong or not; they have no part in what follows.",
      "minimum": 0
     },
     "open": {
      "type": "integer",
      "description": "Of the units those that still ran at the end of the data.",
      "minimum": 0
     },
     "unknown": {
      "type": "integer",
      "description": "Of the units those of which a time is not recorded.",
      "minimum": 0
     },
     "quantiles": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DurationQuantile"
      },
      "description": "Order statistics over all units."
     },
     "buckets": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DurationBucket"
      },
      "description": "Units by how long it took."
     },
     "across": {
      "type": "integer",
      "description": "Units that lie in one of several buckets: a date alone was recorded.",
      "minimum": 0
     }
    }
   },
   "DurationQuantile": {
    "title": "DurationQuantile",
    "description": "The value that so many per cent of the units do not exceed: between two ends where times are known as ranges.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "percent",
     "from",
     "to"
    ],
    "properties": {
     "percent": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "description": "Per cent."
     },
     "from": {
      "type": [
       "integer",
       "null"
      ],
      "description": "At least so many whole minutes; null: not known."
     },
     "to": {
      "type": [
       "integer",
       "null"
      ],
      "description": "At most so many whole minutes; null: not known, or still running."
     }
    }
   },
   "DurationBucket": {
    "title": "DurationBucket",
    "description": "A span of whole minutes.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to",
     "units"
    ],
    "properties": {
     "from": {
      "type": [
       "integer",
       "null"
      ],
      "description": "From; null: below 0."
     },
     "to": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Up to and without; null: no end."
     },
     "units": {
      "type": "integer",
      "description": "Units.",
      "minimum": 0
     }
    }
   },
   "HistoryRead": {
    "title": "HistoryRead",
    "description": "What was known of a history of deliveries, where the run was made from one.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "knownAt",
     "deliveries",
     "files",
     "redelivered",
     "withdrawn"
    ],
    "properties": {
     "knownAt": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",
      "description": "Last instant at which anything arrived or was withdrawn, among what was known (UTC)."
     },
     "deliveries": {
      "type": "integer",
      "minimum": 1,
      "description": "Deliveries known."
     },
     "files": {
      "type": "integer",
      "minimum": 0,
      "description": "Files that were read: those that arrived, but for redelivered and withdrawn ones."
     },
     "redelivered": {
      "type": "array",
      "description": "Files that arrived again unchanged; each was read once.",
      "items": {
       "$ref": "#/definitions/Redelivery"
      }
     },
     "withdrawn": {
      "type": "array",
      "description": "Files that their sender withdrew; they were not read.",
      "items": {
       "$ref": "#/definitions/WithdrawnFile"
      }
     }
    }
   },
   "Redelivery": {
    "title": "Redelivery",
    "description": "A file that arrived again with the bytes of its last delivery.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "at"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "The file as it was read: its first arrival and its name."
     },
     "at": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",
      "description": "When it arrived again (UTC)."
     }
    }
   },
   "WithdrawnFile": {
    "title": "WithdrawnFile",
    "description": "A file that counts no more.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "at",
     "by",
     "reason"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "Its arrival and its name."
     },
     "at": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",
      "description": "When it was withdrawn (UTC)."
     },
     "by": {
      "type": "string",
      "minLength": 1,
      "description": "Who withdrew it."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/file-review.schema.json",
  "title": "FileReview",
  "description": "review.json: a mock file review as it was scored.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "review",
   "seed",
   "run",
   "sampleSha256",
   "workbookSha256",
   "reviewers",
   "reviewedFrom",
   "reviewedTo",
   "elements"
  ],
  "properties": {
   "schema": {
    "type": "string",
    "const": "p2p-audit/file-review/1",
    "description": "Shape of this file."
   },
   "program": {
    "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/Program"
   },
   "review": {
    "$ref": "#/definitions/ReviewMethod"
   },
   "seed": {
    "type": "string",
    "minLength": 1,
    "description": "Seed."
   },
   "run": {
    "$ref": "#/definitions/ReviewedRun"
   },
   "sampleSha256": {
    "type": "string",
    "pattern": "^[0-9a-f]{64}$",
    "description": "Digest of sample.json."
   },
   "workbookSha256": {
    "type": "string",
    "pattern": "^[0-9a-f]{64}$",
    "description": "Digest of the scored workbook."
   },
   "reviewers": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Name."
    },
    "description": "Reviewers, as written."
   },
   "reviewedFrom": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "First day of review (YYYY-MM-DD)."
   },
   "reviewedTo": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Last day of review."
   },
   "elements": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ScoredElement"
    },
    "description": "Elements by file type and product line."
   },
   "universe": {
    "$ref": "#/definitions/ReviewUniverse"
   }
  },
  "definitions": {
   "ReviewUniverse": {
    "title": "ReviewUniverse",
    "description": "How the decisions and requests of the run become the files of the universe. Left out where the sample does not say it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "decisions",
     "leftOut",
     "unsettled"
    ],
    "properties": {
     "decisions": {
      "type": "integer",
      "minimum": 0,
      "description": "Decisions and requests of the run."
     },
     "leftOut": {
      "type": "array",
      "items": {
       "$ref": "https://p2p-audit.invalid/schemas/results/file-sample.schema.json#/definitions/LeftOutCount"
      },
      "description": "Those the policy does not apply to."
     },
     "unsettled": {
      "type": "array",
      "items": {
       "$ref": "https://p2p-audit.invalid/schemas/results/file-sample.schema.json#/definitions/UnsettledCount"
      },
      "description": "Those of which it is not settled whether they belong."
     }
    }
   },
   "ReviewMethod": {
    "title": "ReviewMethod",
    "description": "How it was scored.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "policy",
     "report",
     "sha256",
     "statement",
     "method"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "report": {
      "type": "string",
      "minLength": 1,
      "description": "Report it stands beside."
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of the definition."
     },
     "statement": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Sentence."
      },
      "description": "Sentences printed beside the result."
     },
     "method": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Sentence."
      },
      "description": "Sentences on size, stop rule, replacement, unit and bands, each with how far it is confirmed."
     }
    }
   },
   "ReviewedRun": {
    "title": "ReviewedRun",
    "description": "The run the sample was drawn from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "plan",
     "asOf",
     "period",
     "sha256"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "plan": {
      "type": "string",
      "minLength": 1,
      "description": "Plan."
     },
     "asOf": {
      "type": "string",
      "minLength": 1,
      "description": "Data complete through (with offset)."
     },
     "period": {
      "anyOf": [
       {
        "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/PeriodResult"
       },
       {
        "type": "null"
       }
      ],
      "description": "Period of the run; null: all dates."
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of audit-result.json."
     }
    }
   },
   "ExactInterval": {
    "title": "ExactInterval",
    "description": "Exact interval (Clopper and Pearson) of 95 %, in per cent with one decimal, rounded outwards.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "lowest",
     "highest"
    ],
    "properties": {
     "lowest": {
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "description": "Lower end."
     },
     "highest": {
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "description": "Upper end."
     }
    }
   },
   "ScoredElement": {
    "title": "ScoredElement",
    "description": "An element of one file type and product line.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fileType",
     "fileTypeTitle",
     "line",
     "section",
     "title",
     "universe",
     "drawn",
     "isWhole",
     "carvedOut",
     "state",
     "stopped",
     "met",
     "notMet",
     "na",
     "percent",
     "band",
     "interval",
     "factors",
     "replaced",
     "toDo",
     "beyond",
     "files"
    ],
    "properties": {
     "fileType": {
      "type": "string",
      "minLength": 1,
      "description": "File type."
     },
     "fileTypeTitle": {
      "type": "string",
      "minLength": 1,
      "description": "Its title."
     },
     "line": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Product line; null: not recorded."
     },
     "section": {
      "type": "string",
      "minLength": 1,
      "description": "Element."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "universe": {
      "type": "integer",
      "minimum": 0,
      "description": "Decisions in the universe."
     },
     "drawn": {
      "type": "integer",
      "minimum": 0,
      "description": "Files drawn, those in reserve included."
     },
     "isWhole": {
      "type": "boolean",
      "description": "The whole universe was drawn: no error of sampling."
     },
     "carvedOut": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Why it does not apply."
     },
     "state": {
      "type": "string",
      "enum": [
       "scored",
       "incomplete",
       "none",
       "carved-out"
      ],
      "description": "scored; incomplete: files are still to be scored; none: no file applies; carved-out: does not apply to the product line."
     },
     "stopped": {
      "type": "boolean",
      "description": "Review ended at the first files."
     },
     "met": {
      "type": "integer",
      "minimum": 0,
      "description": "Files met."
     },
     "notMet": {
      "type": "integer",
      "minimum": 0,
      "description": "Files not met."
     },
     "na": {
      "type": "integer",
      "minimum": 0,
      "description": "Files taken out because they do not apply."
     },
     "percent": {
      "type": [
       "number",
       "null"
      ],
      "description": "Met of met and not met, in per cent, cut to one decimal; null: not scored."
     },
     "band": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Band; null: not scored."
     },
     "interval": {
      "anyOf": [
       {
        "$ref": "#/definitions/ExactInterval"
       },
       {
        "type": "null"
       }
      ],
      "description": "What a sample of this size can support; null: nothing scored, or the whole universe was reviewed."
     },
     "factors": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ScoredFactor"
      },
      "description": "Factors over the files that were scored."
     },
     "replaced": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ReplacedFile"
      },
      "description": "Files that do not apply, and what took their place."
     },
     "toDo": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 1,
       "description": "Place in the order of review."
      },
      "description": "Files still to be scored."
     },
     "beyond": {
      "type": "integer",
      "minimum": 0,
      "description": "Files scored beyond the end of review; they do not count."
     },
     "files": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ScoredFile"
      },
      "description": "Files that count, in the order of review."
     }
    }
   },
   "ScoredFactor": {
    "title": "ScoredFactor",
    "description": "A factor.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "factor",
     "title",
     "state",
     "stopped",
     "met",
     "notMet",
     "na",
     "percent",
     "band",
     "interval",
     "differs"
    ],
    "properties": {
     "factor": {
      "type": "string",
      "minLength": 1,
      "description": "Factor."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "state": {
      "type": "string",
      "enum": [
       "scored",
       "incomplete",
       "none",
       "carved-out"
      ],
      "description": "scored; incomplete: files are still to be scored; none: no file applies; carved-out: does not apply to the product line."
     },
     "stopped": {
      "type": "boolean",
      "description": "Review ended at the first files."
     },
     "met": {
      "type": "integer",
      "minimum": 0,
      "description": "Files met."
     },
     "notMet": {
      "type": "integer",
      "minimum": 0,
      "description": "Files not met."
     },
     "na": {
      "type": "integer",
      "minimum": 0,
      "description": "Files taken out because they do not apply."
     },
     "percent": {
      "type": [
       "number",
       "null"
      ],
      "description": "Met of met and not met, in per cent, cut to one decimal; null: not scored."
     },
     "band": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Band; null: not scored."
     },
     "interval": {
      "anyOf": [
       {
        "$ref": "#/definitions/ExactInterval"
       },
       {
        "type": "null"
       }
      ],
      "description": "What a sample of this size can support; null: nothing scored, or the whole universe was reviewed."
     },
     "differs": {
      "type": "integer",
      "minimum": 0,
      "description": "Files on which the reviewer and the data differ."
     }
    }
   },
   "ReplacedFile": {
    "title": "ReplacedFile",
    "description": "A file that does not apply.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "number",
     "id",
     "reason",
     "by"
    ],
    "properties": {
     "number": {
      "type": "integer",
      "minimum": 1,
      "description": "Place in the order of review."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key of the decision."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "The reviewer's reason."
     },
     "by": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "description": "Place of the file that replaced it; null: none was left."
     }
    }
   },
   "ScoredFile": {
    "title": "ScoredFile",
    "description": "A scored file.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "number",
     "id",
     "score",
     "factors",
     "reviewer",
     "on",
     "note"
    ],
    "properties": {
     "number": {
      "type": "integer",
      "minimum": 1,
      "description": "Place in the order of review."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key of the decision."
     },
     "score": {
      "type": "string",
      "enum": [
       "met",
       "not-met",
       "na"
      ],
      "description": "Score of the file."
     },
     "factors": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FactorScore"
      },
      "description": "Factors."
     },
     "reviewer": {
      "type": "string",
      "minLength": 1,
      "description": "Reviewer."
     },
     "on": {
      "type": "string",
      "minLength": 1,
      "description": "Day of review."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Note."
     }
    }
   },
   "FactorScore": {
    "title": "FactorScore",
    "description": "Score of a factor.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "factor",
     "score",
     "says"
    ],
    "properties": {
     "factor": {
      "type": "string",
      "minLength": 1,
      "description": "Factor."
     },
     "score": {
      "type": "string",
      "enum": [
       "met",
       "not-met",
       "na"
      ],
      "description": "Score."
     },
     "says": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "met",
       "not-met",
       "na",
       null
      ],
      "description": "What the data say of the factor; null: they do not decide it."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/file-sample.schema.json",
  "title": "FileSample",
  "description": "sample.json of a mock file review: what was drawn of which universe, so that a scored workbook can be held against it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "review",
   "seed",
   "run",
   "fileTypes",
   "unsettled"
  ],
  "properties": {
   "schema": {
    "type": "string",
    "const": "p2p-audit/file-sample/1",
    "description": "Shape of this file."
   },
   "program": {
    "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/Program"
   },
   "review": {
    "$ref": "#/definitions/ReviewUsed"
   },
   "seed": {
    "type": "string",
    "minLength": 1,
    "description": "Seed."
   },
   "run": {
    "$ref": "#/definitions/SampledRun"
   },
   "fileTypes": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/DrawnFileType"
    },
    "description": "File types, drawn apart by product line."
   },
   "unsettled": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/UnsettledCount"
    },
    "description": "Decisions left out because it is not settled whether they belong to the universe."
   },
   "decisions": {
    "type": "integer",
    "minimum": 0,
    "description": "Decisions and requests of the run: the files of all types, those left out and those not settled. Left out in samples drawn before."
   },
   "leftOut": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/LeftOutCount"
    },
    "description": "Decisions and requests the policy does not apply to, by what is recorded of them. Left out in samples drawn before."
   }
  },
  "definitions": {
   "SampledRun": {
    "title": "SampledRun",
    "description": "The run a sample was drawn from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "plan",
     "confidentiality",
     "asOf",
     "period",
     "trusted",
     "sha256",
     "ledgerSha256"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "plan": {
      "type": "string",
      "minLength": 1,
      "description": "Plan."
     },
     "confidentiality": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Legend."
     },
     "asOf": {
      "type": "string",
      "minLength": 1,
      "description": "Data complete through (with offset)."
     },
     "period": {
      "anyOf": [
       {
        "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/PeriodResult"
       },
       {
        "type": "null"
       }
      ],
      "description": "Period of the run; null: all dates."
     },
     "trusted": {
      "type": "boolean",
      "description": "Whether the run can be trusted."
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of audit-result.json."
     },
     "ledgerSha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of ledger.ndjson."
     }
    }
   },
   "ReviewUsed": {
    "title": "ReviewUsed",
    "description": "The review as it was defined.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "policy",
     "sha256",
     "policySha256"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of its definition, with the sections of its report."
     },
     "policySha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of the policy as it was judged."
     }
    }
   },
   "DrawnFileType": {
    "title": "DrawnFileType",
    "description": "Files of one type and product line.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "line",
     "universe",
     "elements",
     "files"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "File type."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "line": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Product line; null: not recorded."
     },
     "universe": {
      "type": "integer",
      "minimum": 0,
      "description": "Decisions in the universe."
     },
     "elements": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DrawnElement"
      },
      "description": "Elements scored on them."
     },
     "files": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DrawnFile"
      },
      "description": "Files in the order in which they are reviewed; those in reserve last."
     }
    }
   },
   "DrawnElement": {
    "title": "DrawnElement",
    "description": "An element on these files.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "title",
     "carvedOut"
    ],
    "properties": {
     "section": {
      "type": "string",
      "minLength": 1,
      "description": "Element."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "carvedOut": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Why it does not apply to the product line; null: it applies."
     }
    }
   },
   "DrawnFile": {
    "title": "DrawnFile",
    "description": "A file.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "number",
     "isOversample",
     "id",
     "file",
     "row",
     "shown",
     "elements"
    ],
    "properties": {
     "number": {
      "type": "integer",
      "minimum": 1,
      "description": "Place in the order of review."
     },
     "isOversample": {
      "type": "boolean",
      "description": "Held in reserve."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key of the decision."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "row": {
      "type": "integer",
      "minimum": 1,
      "description": "Ordinal of the row."
     },
     "shown": {
      "type": "array",
      "items": {
       "type": [
        "string",
        "null"
       ],
       "minLength": 1,
       "description": "Text."
      },
      "description": "The fields shown, in the order of the definition."
     },
     "elements": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FileElement"
      },
      "description": "What the data say, per element."
     }
    }
   },
   "FileElement": {
    "title": "FileElement",
    "description": "What the data say of a file under an element.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "factors",
     "evidence"
    ],
    "properties": {
     "section": {
      "type": "string",
      "minLength": 1,
      "description": "Element."
     },
     "factors": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FactorSays"
      },
      "description": "Factors in order."
     },
     "evidence": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Pointer."
      },
      "description": "Records with file and row, and fingerprints of findings."
     }
    }
   },
   "FactorSays": {
    "title": "FactorSays",
    "description": "What the data say of a factor.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "factor",
     "says",
     "source"
    ],
    "properties": {
     "factor": {
      "type": "string",
      "minLength": 1,
      "description": "Factor."
     },
     "says": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "met",
       "not-met",
       "na",
       null
      ],
      "description": "What the data say of the factor; null: they do not decide it."
     },
     "source": {
      "type": "string",
      "minLength": 1,
      "description": "Where that comes from, or what is missing."
     }
    }
   },
   "LeftOutCount": {
    "title": "LeftOutCount",
    "description": "Decisions outside the universe that are recorded alike.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "decision",
     "fields",
     "outsidePeriod",
     "decisions"
    ],
    "properties": {
     "decision": {
      "type": "string",
      "minLength": 1,
      "description": "Code of the decision, as the universe of the run has it."
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/LeftOutField"
      },
      "description": "What tells them from decisions inside; empty where none with this decision is inside."
     },
     "outsidePeriod": {
      "type": "boolean",
      "description": "The rules of the policy date them outside the period."
     },
     "decisions": {
      "type": "integer",
      "minimum": 1,
      "description": "Decisions."
     }
    }
   },
   "LeftOutField": {
    "title": "LeftOutField",
    "description": "A recorded field.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "value"
    ],
    "properties": {
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field of the decision."
     },
     "value": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Code; null: not recorded."
     }
    }
   },
   "UnsettledCount": {
    "title": "UnsettledCount",
    "description": "Decisions left out, by reason.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason",
     "decisions"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Reason, printed."
     },
     "decisions": {
      "type": "integer",
      "minimum": 1,
      "description": "Decisions."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/finding.schema.json",
  "title": "Finding",
  "description": "An outcome worth reporting; one line of findings.ndjson.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "policy",
   "policyVersion",
   "rule",
   "kind",
   "topic",
   "clauses",
   "standards",
   "evidenceTag",
   "obligor",
   "direction",
   "class",
   "severity",
   "outcome",
   "subject",
   "determinationId",
   "delegate",
   "start",
   "due",
   "stop",
   "marginMinutes",
   "latestCompliant",
   "readings",
   "missing",
   "restsOn",
   "causedBy",
   "evidenceKind",
   "stillOpen",
   "records",
   "explanation",
   "fingerprint"
  ],
  "properties": {
   "policy": {
    "type": "string",
    "minLength": 1,
    "description": "Policy."
   },
   "policyVersion": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Version in force."
   },
   "rule": {
    "type": "string",
    "minLength": 1,
    "description": "Rule; `applies-to` where it cannot be told whether the policy applies."
   },
   "kind": {
    "type": "string",
    "enum": [
     "deadline",
     "gate",
     "requirement",
     "applies-to"
    ],
    "description": "Kind of rule."
   },
   "topic": {
    "type": "string",
    "minLength": 1,
    "description": "Topic."
   },
   "clauses": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Citation."
    },
    "description": "Clause locators as cited."
   },
   "standards": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Standard."
    },
    "description": "Standards served."
   },
   "evidenceTag": {
    "type": "string",
    "enum": [
     "confirmed",
     "partly",
     "unconfirmed",
     "internal"
    ],
    "description": "How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."
   },
   "obligor": {
    "type": "string",
    "minLength": 1,
    "description": "Who is bound."
   },
   "direction": {
    "type": [
     "string",
     "null"
    ],
    "enum": [
     "under-service",
     "over-service",
     null
    ],
    "description": "Direction."
   },
   "class": {
    "type": "string",
    "enum": [
     "breach",
     "request-defect",
     "advisory",
     "policy-conflict",
     "observation"
    ],
    "description": "Class."
   },
   "severity": {
    "type": "string",
    "enum": [
     "high",
     "medium",
     "low"
    ],
    "description": "Priority."
   },
   "outcome": {
    "type": "string",
    "enum": [
     "not-applicable",
     "pass",
     "pending",
     "indeterminate",
     "needs-review",
     "fail",
     "error"
    ],
    "description": "Outcome."
   },
   "subject": {
    "$ref": "#/definitions/Subject"
   },
   "determinationId": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Determination."
   },
   "delegate": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Delegate that decided; null: the plan, or not known."
   },
   "lineOfBusiness": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Product line of the determination; null: it records none, or there is no determination. Left out by earlier versions."
   },
   "start": {
    "$ref": "#/definitions/InstantOrRange"
   },
   "due": {
    "$ref": "#/definitions/InstantOrRange"
   },
   "stop": {
    "$ref": "#/definitions/InstantOrRange"
   },
   "marginMinutes": {
    "type": [
     "integer",
     "null"
    ],
    "description": "Minutes between the stop and the latest due: negative is late, at least by so much; for an open act counted to as-of."
   },
   "latestCompliant": {
    "$ref": "#/definitions/InstantOrRange"
   },
   "readings": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ReadingOutcome"
    },
    "description": "Every combination of readings."
   },
   "missing": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Field."
    },
    "description": "Fields that are unknown and decide, in the order written."
   },
   "restsOn": {
    "type": "string",
    "enum": [
     "absence",
     "record"
    ],
    "description": "A fail that follows from the absence of a record says so."
   },
   "causedBy": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Fingerprint of the finding this one follows from."
   },
   "evidenceKind": {
    "type": "string",
    "enum": [
     "late",
     "absent",
     "content",
     "role",
     "gate",
     "sequence"
    ],
    "description": "Kind of evidence."
   },
   "stillOpen": {
    "type": "boolean",
    "description": "The act can still be done for the member today."
   },
   "records": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RecordRef"
    },
    "description": "Records used."
   },
   "explanation": {
    "type": "string",
    "minLength": 1,
    "description": "The finding in sentences."
   },
   "fingerprint": {
    "type": "string",
    "minLength": 1,
    "description": "Stable identifier of the finding."
   }
  },
  "definitions": {
   "Subject": {
    "title": "Subject",
    "description": "What was judged.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "id"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "p2pRequest",
       "notice"
      ],
      "description": "Record the rule judges."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key."
     }
    }
   },
   "InstantRange": {
    "type": "object",
    "title": "InstantRange",
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "from": {
      "type": [
       "string",
       "null"
      ],
      "description": "Earliest."
     },
     "to": {
      "type": [
       "string",
       "null"
      ],
      "description": "Latest; null where open."
     }
    }
   },
   "InstantOrRange": {
    "title": "InstantOrRange",
    "description": "An instant (ISO 8601 with offset), or a range of instants; null ends are unknown.",
    "anyOf": [
     {
      "type": "null"
     },
     {
      "type": "string"
     },
     {
      "$ref": "#/definitions/InstantRange"
     }
    ]
   },
   "ReadingOutcome": {
    "title": "ReadingOutcome",
    "description": "Outcome and due under one combination of answers; every other member is a question with the option taken.",
    "type": "object",
    "required": [
     "outcome",
     "due"
    ],
    "properties": {
     "outcome": {
      "type": "string",
      "enum": [
       "not-applicable",
       "pass",
       "pending",
       "indeterminate",
       "needs-review",
       "fail",
       "error"
      ],
      "description": "Outcome."
     },
     "due": {
      "$ref": "#/definitions/InstantOrRange"
     }
    },
    "additionalProperties": {
     "description": "Option taken of the question that the member is named after.",
     "anyOf": [
      {
       "type": "string"
      },
      {
       "$ref": "#/definitions/InstantOrRange"
      }
     ]
    }
   },
   "RecordRef": {
    "title": "RecordRef",
    "description": "A record and where it stands in the sources.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "id",
     "file",
     "row"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "row": {
      "type": "integer",
      "description": "Ordinal of the row among the data rows of the file.",
      "minimum": 1
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/gate.schema.json",
  "title": "Gate",
  "description": "What a run says to a CI job: limits, figures, every finding and every row set aside, without any cell of the drop.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "asOf",
   "zone",
   "period",
   "status",
   "exitCode",
   "trustNotes",
   "baseline",
   "checks",
   "dispositions",
   "accounting",
   "files",
   "policies",
   "findings",
   "rejects"
  ],
  "properties": {
   "schema": {
    "type": "string",
    "enum": [
     "p2p-audit/gate/1"
    ],
    "description": "Shape of the file."
   },
   "program": {
    "title": "GateProgram",
    "description": "Program that wrote it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "version"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "Name."
     },
     "version": {
      "type": "string",
      "minLength": 1,
      "description": "Version."
     }
    }
   },
   "asOf": {
    "type": "string",
    "minLength": 1,
    "description": "Data complete through."
   },
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "Zone of the audit."
   },
   "period": {
    "anyOf": [
     {
      "type": "null"
     },
     {
      "title": "GatePeriod",
      "description": "Dates under audit.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "from",
       "to",
       "datedBy"
      ],
      "properties": {
       "from": {
        "type": "string",
        "minLength": 1,
        "description": "First day."
       },
       "to": {
        "type": "string",
        "minLength": 1,
        "description": "Last day."
       },
       "datedBy": {
        "type": "string",
        "minLength": 1,
        "description": "What dates a case."
       }
      }
     }
    ],
    "description": "Dates under audit; null: all."
   },
   "status": {
    "type": "string",
    "enum": [
     "within",
     "above",
     "untrusted"
    ],
    "description": "Within the limits, above one, or not to be trusted."
   },
   "exitCode": {
    "type": "integer",
    "enum": [
     0,
     1,
     3
    ],
    "description": "Exit code of the run."
   },
   "trustNotes": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Reason."
    },
    "description": "Why it cannot be trusted."
   },
   "baseline": {
    "anyOf": [
     {
      "type": "null"
     },
     {
      "title": "GateBaseline",
      "description": "Run that is compared with.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "asOf",
       "ledger"
      ],
      "properties": {
       "asOf": {
        "type": "string",
        "minLength": 1,
        "description": "Its data is complete through."
       },
       "ledger": {
        "type": [
         "string",
         "null"
        ],
        "minLength": 1,
        "description": "Digest of its saved ledger."
       }
      }
     }
    ],
    "description": "Run that is compared with; null: none."
   },
   "checks": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/GateCheck"
    },
    "description": "Each limit, held against each rule it looks at by itself."
   },
   "dispositions": {
    "$ref": "#/definitions/GateDispositions"
   },
   "accounting": {
    "title": "GateAccounting",
    "description": "Rows of all files.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rowsIn",
     "accepted",
     "rejected"
    ],
    "properties": {
     "rowsIn": {
      "type": "integer",
      "minimum": 0,
      "description": "Rows in."
     },
     "accepted": {
      "type": "integer",
      "minimum": 0,
      "description": "Accepted."
     },
     "rejected": {
      "type": "integer",
      "minimum": 0,
      "description": "Set aside."
     }
    }
   },
   "files": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/GateFile"
    },
    "description": "Files of the drop, in the order of the audit result."
   },
   "policies": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/GatePolicy"
    },
    "description": "Policies and their rules."
   },
   "findings": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/GateFinding"
    },
    "description": "Every finding, in the order of findings.ndjson."
   },
   "rejects": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/GateReject"
    },
    "description": "Every row set aside, in the order of rejects.csv."
   }
  },
  "definitions": {
   "GateCheck": {
    "title": "GateCheck",
    "description": "One limit held against the run.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "at",
     "words",
     "level",
     "policy",
     "rule",
     "limit",
     "found",
     "kept",
     "leftOut"
    ],
    "properties": {
     "at": {
      "type": "string",
      "minLength": 1,
      "description": "The limit, as a JSON pointer into the threshold file."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "The limit in words."
     },
     "level": {
      "type": "string",
      "enum": [
       "fail",
       "warn"
      ],
      "description": "What follows where it is not kept."
     },
     "policy": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Policy it is about; null: several."
     },
     "rule": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Rule it is about; null: several."
     },
     "limit": {
      "type": "string",
      "minLength": 1,
      "description": "What is allowed."
     },
     "found": {
      "type": "string",
      "minLength": 1,
      "description": "What was found."
     },
     "kept": {
      "type": [
       "boolean",
       "null"
      ],
      "description": "Kept; null: nothing there to compare."
     },
     "leftOut": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings that are not counted here for their disposition."
     }
    }
   },
   "GateDispositions": {
    "title": "GateDispositions",
    "description": "Dispositions on file.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "given",
     "leaveOut",
     "leftOut",
     "expired",
     "stray"
    ],
    "properties": {
     "given": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/GateDispositionCount"
      },
      "description": "Findings of this run with a disposition."
     },
     "leaveOut": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "confirmed",
        "disputed",
        "data-error",
        "remediated",
        "acknowledged"
       ],
       "description": "Disposition."
      },
      "description": "Dispositions whose findings the limits do not count."
     },
     "leftOut": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of this run that the limits do not count."
     },
     "expired": {
      "type": "integer",
      "minimum": 0,
      "description": "Dispositions that have expired by the end of the data: their findings count again."
     },
     "stray": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Fingerprint.",
       "pattern": "^[0-9a-f]{32}$"
      },
      "description": "Dispositions for findings that this run does not have."
     }
    }
   },
   "GateDispositionCount": {
    "title": "GateDispositionCount",
    "description": "Findings with one disposition.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "disposition",
     "holding",
     "expired"
    ],
    "properties": {
     "disposition": {
      "type": "string",
      "enum": [
       "confirmed",
       "disputed",
       "data-error",
       "remediated",
       "acknowledged"
      ],
      "description": "Disposition."
     },
     "holding": {
      "type": "integer",
      "minimum": 0,
      "description": "It holds."
     },
     "expired": {
      "type": "integer",
      "minimum": 0,
      "description": "It has expired."
     }
    }
   },
   "GateFile": {
    "title": "GateFile",
    "description": "A file of the drop.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "sha256",
     "sender",
     "status",
     "rows",
     "accepted",
     "rejected"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File of the drop, by its place in `files` of the audit result.",
      "pattern": "^file-[1-9]\\d*$"
     },
     "sha256": {
      "type": "string",
      "minLength": 1,
      "description": "Digest.",
      "pattern": "^[0-9a-f]{64}$"
     },
     "sender": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Sender; null: none."
     },
     "status": {
      "type": "string",
      "enum": [
       "read",
       "unreadable",
       "unmapped",
       "empty",
       "header-only"
      ],
      "description": "What became of it."
     },
     "rows": {
      "type": "integer",
      "minimum": 0,
      "description": "Rows in."
     },
     "accepted": {
      "type": "integer",
      "minimum": 0,
      "description": "Accepted."
     },
     "rejected": {
      "type": "integer",
      "minimum": 0,
      "description": "Set aside."
     }
    }
   },
   "GatePolicy": {
    "title": "GatePolicy",
    "description": "A policy that ran.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "cite",
     "status",
     "rules"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "cite": {
      "type": "string",
      "minLength": 1,
      "description": "Cite."
     },
     "status": {
      "type": "string",
      "minLength": 1,
      "description": "Standing of the source."
     },
     "rules": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/GateRuleLine"
      },
      "description": "Rules."
     }
    }
   },
   "GateRuleLine": {
    "title": "GateRuleLine",
    "description": "A line of figures.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "class",
     "direction",
     "severity",
     "subjects",
     "cases",
     "documented"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "class": {
      "type": "string",
      "minLength": 1,
      "description": "Class of a fail."
     },
     "direction": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Direction."
     },
     "severity": {
      "type": "string",
      "minLength": 1,
      "description": "Priority."
     },
     "subjects": {
      "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/OutcomeCounts"
     },
     "cases": {
      "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/OutcomeCounts"
     },
     "documented": {
      "type": [
       "number",
       "null"
      ],
      "description": "Documented rate in per cent, cut to one decimal; null: none tested."
     }
    }
   },
   "GateFinding": {
    "title": "GateFinding",
    "description": "A finding without what the record says.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fingerprint",
     "policy",
     "rule",
     "subject",
     "outcome",
     "class",
     "direction",
     "severity",
     "evidenceKind",
     "stillOpen",
     "causedBy",
     "records",
     "disposition",
     "expired",
     "counted",
     "isNew"
    ],
    "properties": {
     "fingerprint": {
      "type": "string",
      "minLength": 1,
      "description": "Reference of the finding, the same in every run.",
      "pattern": "^[0-9a-f]{32}$"
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "subject": {
      "type": "string",
      "enum": [
       "determination",
       "p2pRequest",
       "notice"
      ],
      "description": "Kind of record that is judged."
     },
     "outcome": {
      "type": "string",
      "enum": [
       "not-applicable",
       "pass",
       "pending",
       "indeterminate",
       "needs-review",
       "fail",
       "error"
      ],
      "description": "Outcome."
     },
     "class": {
      "type": "string",
      "enum": [
       "breach",
       "request-defect",
       "advisory",
       "policy-conflict",
       "observation"
      ],
      "description": "Class."
     },
     "direction": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Direction."
     },
     "severity": {
      "type": "string",
      "enum": [
       "high",
       "medium",
       "low"
      ],
      "description": "Priority."
     },
     "evidenceKind": {
      "type": "string",
      "enum": [
       "late",
       "absent",
       "content",
       "role",
       "gate",
       "sequence"
      ],
      "description": "What it is about."
     },
     "stillOpen": {
      "type": "boolean",
      "description": "Can still be acted on."
     },
     "causedBy": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Fingerprint of the finding this one follows from."
     },
     "records": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/GateRecord"
      },
      "description": "Records that were used."
     },
     "disposition": {
      "anyOf": [
       {
        "type": "null"
       },
       {
        "type": "string",
        "enum": [
         "confirmed",
         "disputed",
         "data-error",
         "remediated",
         "acknowledged"
        ],
        "description": "Disposition."
       }
      ],
      "description": "Disposition; null: none."
     },
     "expired": {
      "type": "boolean",
      "description": "The disposition has expired."
     },
     "counted": {
      "type": "boolean",
      "description": "The limits count it."
     },
     "isNew": {
      "type": [
       "boolean",
       "null"
      ],
      "description": "The baseline does not have it with this outcome; null: there is no baseline."
     }
    }
   },
   "GateRecord": {
    "title": "GateRecord",
    "description": "A record that was used.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "file",
     "row"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File of the drop, by its place in `files` of the audit result.",
      "pattern": "^file-[1-9]\\d*$"
     },
     "row": {
      "type": "integer",
      "minimum": 1,
      "description": "Ordinal of the row."
     }
    }
   },
   "GateReject": {
    "title": "GateReject",
    "description": "A row that was set aside, without what it says.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "row",
     "line",
     "kind",
     "field",
     "code"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File of the drop, by its place in `files` of the audit result.",
      "pattern": "^file-[1-9]\\d*$"
     },
     "row": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "description": "Ordinal of the row; null: the file as a whole."
     },
     "line": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "description": "Physical line."
     },
     "kind": {
      "anyOf": [
       {
        "type": "null"
       },
       {
        "type": "string",
        "enum": [
         "determination",
         "decisionChange",
         "notice",
         "letterTemplate",
         "p2pRequest",
         "contactAttempt",
         "information",
         "appeal"
        ],
        "description": "Kind."
       }
      ],
      "description": "Record it would have made."
     },
     "field": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Field."
     },
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "Reason."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/integrity-checks.schema.json",
  "title": "IntegrityChecks",
  "description": "The catalogue of data-integrity checks (checks/integrity.json): what each looks at, why it matters, what to do, and the limits that are data.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "checks",
   "turnarounds",
   "openStates",
   "ownFlags",
   "sameContent",
   "constants",
   "edits",
   "missing"
  ],
  "properties": {
   "checks": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/IntegrityCheck"
    },
    "description": "Checks, in the order in which they are listed."
   },
   "turnarounds": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Turnaround"
    },
    "description": "Limits of `impossible-turnaround`."
   },
   "openStates": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/OpenState"
    },
    "description": "States of `open-with-end`."
   },
   "ownFlags": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/OwnFlag"
    },
    "description": "Flags of `own-flag-disagrees`."
   },
   "sameContent": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/SameContent"
    },
    "description": "Fields of `same-content`."
   },
   "constants": {
    "$ref": "#/definitions/Constants"
   },
   "edits": {
    "$ref": "#/definitions/Edits"
   },
   "missing": {
    "$ref": "#/definitions/Missing"
   }
  },
  "definitions": {
   "IntegrityCheck": {
    "title": "IntegrityCheck",
    "description": "A check.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "about",
     "looksAt",
     "why",
     "todo"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Check."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "about": {
      "type": "string",
      "enum": [
       "record",
       "records",
       "column",
       "drops"
      ],
      "description": "What one instance is about: a record, several records, a column of a file, or two drops."
     },
     "looksAt": {
      "type": "string",
      "minLength": 1,
      "description": "What it looks at."
     },
     "why": {
      "type": "string",
      "minLength": 1,
      "description": "Why it matters."
     },
     "todo": {
      "type": "string",
      "minLength": 1,
      "description": "What to do."
     }
    }
   },
   "Turnaround": {
    "title": "Turnaround",
    "description": "Two times of a record and how far apart they can be.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "from",
     "to",
     "leastMinutes",
     "mostDays",
     "reason"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "from": {
      "type": "string",
      "minLength": 1,
      "description": "Field of the earlier time."
     },
     "to": {
      "type": "string",
      "minLength": 1,
      "description": "Field of the later time."
     },
     "only": {
      "$ref": "#/definitions/FieldIn"
     },
     "leastMinutes": {
      "type": "integer",
      "description": "Closer together is impossible; 0: nothing is too close.",
      "minimum": 0
     },
     "mostDays": {
      "type": "integer",
      "description": "Further apart is impossible.",
      "minimum": 0
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why these limits."
     }
    }
   },
   "FieldIn": {
    "title": "FieldIn",
    "description": "Records whose field has one of these values.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "in"
    ],
    "properties": {
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "in": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Value."
      },
      "description": "Values."
     }
    }
   },
   "OpenState": {
    "title": "OpenState",
    "description": "A state in which a record is open, and the times that only its end has.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "field",
     "in",
     "ends"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field of the state."
     },
     "in": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Value."
      },
      "description": "Open states."
     },
     "ends": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Times of the end."
     }
    }
   },
   "OwnFlag": {
    "title": "OwnFlag",
    "description": "A flag of the source system that a duty was kept in time, and the deadlines it speaks of.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "field",
     "topics"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field of the flag."
     },
     "topics": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Topic."
      },
      "description": "Topics of the rules of kind deadline, whose subject is this kind."
     }
    }
   },
   "SameContent": {
    "title": "SameContent",
    "description": "Fields of which no two records of a kind hold the same.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "fields",
     "reason"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "fields": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why."
     }
    }
   },
   "Constants": {
    "title": "Constants",
    "description": "Columns in which cases differ.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "leastRecords",
     "reason",
     "fields"
    ],
    "properties": {
     "leastRecords": {
      "type": "integer",
      "description": "Recorded values of a file, at least.",
      "minimum": 2
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why so many."
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/WatchedField"
      },
      "description": "Columns; of a time its time of day."
     }
    }
   },
   "WatchedField": {
    "title": "WatchedField",
    "description": "A column.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "field"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     }
    }
   },
   "Edits": {
    "title": "Edits",
    "description": "Fields of `edited-later`: what nobody changes once a case is decided.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "closedBy",
     "fields",
     "reason"
    ],
    "properties": {
     "closedBy": {
      "$ref": "#/definitions/WatchedField"
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FieldsOfKind"
      },
      "description": "Fields, by kind."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why these."
     }
    }
   },
   "FieldsOfKind": {
    "title": "FieldsOfKind",
    "description": "Fields of a kind.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "fields"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Record kind."
     },
     "fields": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields."
     }
    }
   },
   "Missing": {
    "title": "Missing",
    "description": "The alarm line of `more-missing`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "leastRecords",
     "risePercent",
     "reason"
    ],
    "properties": {
     "leastRecords": {
      "type": "integer",
      "minimum": 1,
      "description": "Records of a kind that a delivery of a sender brings, at least."
     },
     "risePercent": {
      "type": "integer",
      "minimum": 1,
      "description": "So many more of a hundred records are blank than in the delivery before, at least."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why this line."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/integrity-instance.schema.json",
  "title": "IntegrityInstance",
  "description": "One line of integrity.ndjson: one place at which the data is odd in itself. It never changes a verdict.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "check",
   "sender",
   "kind",
   "record",
   "determinationId",
   "field",
   "file",
   "row",
   "others",
   "shows"
  ],
  "properties": {
   "check": {
    "type": "string",
    "minLength": 1,
    "description": "Check of the catalogue."
   },
   "sender": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Sender; null: not of one sender."
   },
   "kind": {
    "type": [
     "string",
     "null"
    ],
    "enum": [
     "determination",
     "decisionChange",
     "notice",
     "letterTemplate",
     "p2pRequest",
     "contactAttempt",
     "information",
     "appeal",
     null
    ],
    "description": "Kind of the record or column; null: of none."
   },
   "record": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Key of the record; null: of no one record."
   },
   "determinationId": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Key of its determination; null where it names none."
   },
   "field": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Field; null: the record as a whole."
   },
   "file": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "File; null: of no one file."
   },
   "row": {
    "type": [
     "integer",
     "null"
    ],
    "description": "Row of the file; null: not of one row.",
    "minimum": 1
   },
   "others": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/OtherPlace"
    },
    "description": "The other places that belong to it."
   },
   "shows": {
    "type": "string",
    "minLength": 1,
    "description": "What the record shows, in a sentence with its values."
   }
  },
  "definitions": {
   "OtherPlace": {
    "title": "OtherPlace",
    "description": "Another place.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "drop",
     "file",
     "row"
    ],
    "properties": {
     "drop": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Earlier drop; null: this one."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "row": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Row; null: not of one row.",
      "minimum": 1
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/ledger-line.schema.json",
  "title": "LedgerLine",
  "description": "One line of ledger.ndjson: all that intake made of a drop, so that it can be judged again. An instant is a number, microseconds since 1970-01-01T00:00Z; `not-yet` an act that had not happened.",
  "type": "object",
  "required": [
   "line"
  ],
  "discriminator": {
   "propertyName": "line"
  },
  "oneOf": [
   {
    "$ref": "#/definitions/head"
   },
   {
    "$ref": "#/definitions/calendar"
   },
   {
    "$ref": "#/definitions/table"
   },
   {
    "$ref": "#/definitions/control"
   },
   {
    "$ref": "#/definitions/file"
   },
   {
    "$ref": "#/definitions/reject"
   },
   {
    "$ref": "#/definitions/setAside"
   },
   {
    "$ref": "#/definitions/unmappedCode"
   },
   {
    "$ref": "#/definitions/integrity"
   },
   {
    "$ref": "#/definitions/superseded"
   },
   {
    "$ref": "#/definitions/origin"
   },
   {
    "$ref": "#/definitions/record"
   }
  ],
  "definitions": {
   "head": {
    "title": "LedgerHead",
    "description": "First line: the shape of the file, and what was read beside the drop.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "schema",
     "zone",
     "inputs"
    ],
    "properties": {
     "line": {
      "const": "head",
      "type": "string",
      "description": "Kind of line."
     },
     "schema": {
      "const": "p2p-audit/ledger/1",
      "type": "string",
      "description": "Shape of this file."
     },
     "zone": {
      "type": "string",
      "minLength": 1,
      "description": "IANA zone in which canonical files were read."
     },
     "inputs": {
      "type": "array",
      "items": {
       "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/InputDigest"
      },
      "description": "Digests of the mappings and of the plan's own calendars and tables."
     },
     "history": {
      "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/HistoryRead"
     }
    }
   },
   "calendar": {
    "title": "LedgerCalendar",
    "description": "A calendar of the plan's own.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "calendar"
    ],
    "properties": {
     "line": {
      "const": "calendar",
      "type": "string",
      "description": "Kind of line."
     },
     "calendar": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/calendar.schema.json"
     }
    }
   },
   "table": {
    "title": "LedgerTable",
    "description": "A table of the plan's own.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "table"
    ],
    "properties": {
     "line": {
      "const": "table",
      "type": "string",
      "description": "Kind of line."
     },
     "table": {
      "$ref": "https://p2p-audit.invalid/schemas/policy/table.schema.json"
     }
    }
   },
   "control": {
    "title": "LedgerControl",
    "description": "A line of a control file.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "entry"
    ],
    "properties": {
     "line": {
      "const": "control",
      "type": "string",
      "description": "Kind of line."
     },
     "entry": {
      "$ref": "https://p2p-audit.invalid/schemas/intake/control.schema.json#/definitions/ControlEntry"
     }
    }
   },
   "file": {
    "title": "LedgerFile",
    "description": "A file of the drop and what became of its rows.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "file"
    ],
    "properties": {
     "line": {
      "const": "file",
      "type": "string",
      "description": "Kind of line."
     },
     "file": {
      "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/FileResult"
     }
    }
   },
   "reject": {
    "title": "LedgerReject",
    "description": "A row that was set aside.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "reject"
    ],
    "properties": {
     "line": {
      "const": "reject",
      "type": "string",
      "description": "Kind of line."
     },
     "reject": {
      "$ref": "https://p2p-audit.invalid/schemas/results/reject.schema.json"
     }
    }
   },
   "setAside": {
    "title": "LedgerSetAside",
    "description": "What a rejected row or an unread file takes out of the data.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "sender",
     "kind",
     "parent",
     "whole"
    ],
    "properties": {
     "line": {
      "const": "set-aside",
      "type": "string",
      "description": "Kind of line."
     },
     "sender": {
      "type": "string",
      "description": "Sender."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind."
     },
     "parent": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Parent that the row names; null where it cannot be read."
     },
     "whole": {
      "type": "boolean",
      "description": "A whole file could not be read."
     },
     "number": {
      "type": "string",
      "minLength": 1,
      "description": "Authorisation number of the row: of a determination, or of a P2P that names its determination by nothing else."
     }
    }
   },
   "unmappedCode": {
    "title": "LedgerUnmappedCode",
    "description": "A code that no mapping knows.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "file",
     "column",
     "code",
     "field",
     "rows",
     "sharePercent"
    ],
    "properties": {
     "line": {
      "const": "unmapped-code",
      "type": "string",
      "description": "Kind of line."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "column": {
      "type": "string",
      "description": "Column."
     },
     "code": {
      "type": "string",
      "description": "Code."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "rows": {
      "type": "integer",
      "description": "Rows.",
      "minimum": 0
     },
     "sharePercent": {
      "type": "number",
      "description": "Share of the file's rows."
     }
    }
   },
   "integrity": {
    "title": "LedgerIntegrity",
    "description": "Something odd that only intake sees; the record is used as recorded.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "code",
     "kind",
     "id",
     "file",
     "row",
     "field"
    ],
    "properties": {
     "line": {
      "const": "integrity",
      "type": "string",
      "description": "Kind of line."
     },
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "Code."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "row": {
      "type": "integer",
      "description": "Row.",
      "minimum": 1
     },
     "field": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Field; null: the record as a whole."
     },
     "others": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/LedgerPlace"
      },
      "description": "The other places that belong to it."
     }
    }
   },
   "superseded": {
    "title": "LedgerSuperseded",
    "description": "A record that a later delivery gives with other contents; the later one is used.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "kind",
     "id",
     "sender",
     "file",
     "row",
     "by",
     "fields"
    ],
    "properties": {
     "line": {
      "const": "superseded",
      "type": "string",
      "description": "Kind of line."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key."
     },
     "sender": {
      "type": "string",
      "description": "Sender."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "row": {
      "type": "integer",
      "minimum": 1,
      "description": "Row."
     },
     "by": {
      "$ref": "#/definitions/LedgerPlace"
     },
     "fields": {
      "type": "array",
      "description": "Fields that say something else, in the order of the schema.",
      "items": {
       "$ref": "#/definitions/LedgerChangedField"
      }
     }
    }
   },
   "origin": {
    "title": "LedgerOrigin",
    "description": "What records of one file and kind have in common; numbered from 0 in the order of the lines.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "file",
     "sender",
     "fields"
    ],
    "properties": {
     "line": {
      "const": "origin",
      "type": "string",
      "description": "Kind of line."
     },
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "sender": {
      "type": "string",
      "description": "Sender."
     },
     "fields": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields that were delivered."
     }
    }
   },
   "record": {
    "title": "LedgerRecordLine",
    "description": "One accepted record; it stands in the file of its origin.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "kind",
     "id",
     "parent",
     "origin",
     "row",
     "values"
    ],
    "properties": {
     "line": {
      "const": "record",
      "type": "string",
      "description": "Kind of line."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key."
     },
     "parent": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Key of the record it belongs to, where it names one."
     },
     "origin": {
      "type": "integer",
      "description": "Number of its origin.",
      "minimum": 0
     },
     "row": {
      "type": "integer",
      "description": "Ordinal of the row among the data rows of the file.",
      "minimum": 1
     },
     "values": {
      "type": "object",
      "description": "Values by field; blank fields are left out.",
      "additionalProperties": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "number"
        },
        {
         "type": "boolean"
        },
        {
         "$ref": "#/definitions/LedgerTime"
        }
       ]
      }
     },
     "supplements": {
      "type": "object",
      "description": "Where fields stand that another row gave.",
      "additionalProperties": {
       "$ref": "#/definitions/LedgerPlace"
      }
     }
    }
   },
   "LedgerTime": {
    "title": "LedgerTime",
    "description": "A time that is no instant: a whole day, or the two readings of a clock that was being changed. Microseconds since 1970-01-01T00:00Z.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to",
     "day"
    ],
    "properties": {
     "from": {
      "type": "integer",
      "description": "Earliest."
     },
     "to": {
      "type": "integer",
      "description": "Latest."
     },
     "day": {
      "type": "boolean",
      "description": "Only a date was recorded."
     }
    }
   },
   "LedgerPlace": {
    "title": "LedgerPlace",
    "description": "A place in the sources.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "row"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "File."
     },
     "row": {
      "type": "integer",
      "description": "Row.",
      "minimum": 1
     }
    }
   },
   "LedgerChangedField": {
    "title": "LedgerChangedField",
    "description": "What a field said before and says now; null: blank.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "was",
     "is"
    ],
    "properties": {
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "was": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "number"
       },
       {
        "type": "boolean"
       },
       {
        "type": "null"
       },
       {
        "$ref": "#/definitions/LedgerTime"
       }
      ],
      "description": "Before."
     },
     "is": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "number"
       },
       {
        "type": "boolean"
       },
       {
        "type": "null"
       },
       {
        "$ref": "#/definitions/LedgerTime"
       }
      ],
      "description": "Now."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/manifest.schema.json",
  "title": "Manifest",
  "description": "manifest.json: what a run was made of and what it wrote, each file with its digest. The same inputs give the same bytes.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "asOf",
   "zone",
   "period",
   "engine",
   "seed",
   "options",
   "configuration",
   "drop",
   "inputs",
   "outputs"
  ],
  "properties": {
   "schema": {
    "const": "p2p-audit/manifest/1",
    "type": "string",
    "description": "Shape of this file."
   },
   "program": {
    "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/Program"
   },
   "asOf": {
    "type": "string",
    "minLength": 1,
    "description": "Data complete through (with offset)."
   },
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "Zone of the period."
   },
   "period": {
    "anyOf": [
     {
      "type": "null"
     },
     {
      "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/PeriodResult"
     }
    ],
    "description": "Period; null: all dates."
   },
   "engine": {
    "type": "string",
    "minLength": 1,
    "description": "Engine that judged."
   },
   "seed": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Seed of the sample that both engines judge; null where one engine judged all."
   },
   "options": {
    "type": "object",
    "additionalProperties": true,
    "description": "Options of the command that decide what is written, as they were given; those that say where and how fast are left out. Of a result with answers also `answers`: those of the command `questions`, one entry a time it was used."
   },
   "configuration": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Name of the configuration file, without folder; null: the run had options only."
   },
   "drop": {
    "$ref": "#/definitions/ManifestDrop"
   },
   "inputs": {
    "type": "array",
    "items": {
     "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/InputDigest"
    },
    "description": "Every other file that was read: `package/…` came with the program; the others by path from the folder of the configuration, or `elsewhere/…` where they were named by an absolute path."
   },
   "outputs": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/FileDigest"
    },
    "description": "Every file of the folder but this one and its signature, by name."
   }
  },
  "definitions": {
   "ManifestDrop": {
    "title": "ManifestDrop",
    "description": "The drop as it was read.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "folder",
     "files"
    ],
    "properties": {
     "folder": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Path from the folder of the configuration; null where it lies outside."
     },
     "files": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FileDigest"
      },
      "description": "Every file of the drop, by name."
     }
    }
   },
   "FileDigest": {
    "title": "FileDigest",
    "description": "A file and its content.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "bytes",
     "sha256"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "Name within its folder, with forward slashes."
     },
     "bytes": {
      "type": "integer",
      "minimum": 0,
      "description": "Length in bytes."
     },
     "sha256": {
      "type": "string",
      "minLength": 1,
      "description": "SHA-256 of its bytes, hexadecimal."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/measures.schema.json",
  "title": "MeasureDefinitions",
  "description": "The measures of a run as data: what each counts, what it is cut by, and the words for it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "units",
   "absent",
   "fields",
   "shares",
   "breakdowns",
   "durations",
   "figures"
  ],
  "properties": {
   "units": {
    "type": "object",
    "description": "Words for what is counted.",
    "additionalProperties": {
     "type": "string",
     "minLength": 1,
     "description": "Words."
    }
   },
   "absent": {
    "type": "object",
    "description": "Words for why a value is not known.",
    "additionalProperties": {
     "type": "string",
     "minLength": 1,
     "description": "Words."
    }
   },
   "fields": {
    "type": "object",
    "description": "Words for fields, by field.",
    "additionalProperties": {
     "$ref": "#/definitions/FieldWords"
    }
   },
   "shares": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ShareDefinition"
    },
    "description": "Shares."
   },
   "breakdowns": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/BreakdownDefinition"
    },
    "description": "Breakdowns."
   },
   "durations": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/DurationDefinition"
    },
    "description": "Durations."
   },
   "figures": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/FigureDefinition"
    },
    "description": "Measures that stand among the figures of rules."
   }
  },
  "definitions": {
   "MeasureField": {
    "title": "MeasureField",
    "description": "A field of the request or of its decision, or a fact that is worked out from them (docs/measures.md).",
    "type": "string",
    "enum": [
     "disposition",
     "outcome",
     "newInformation",
     "channel",
     "refusedReason",
     "requesterRole",
     "reviewerRole",
     "mode",
     "decision",
     "reasonCategory",
     "delegate",
     "lineOfBusiness",
     "payer",
     "program",
     "serviceType",
     "specialty",
     "domain",
     "urgency",
     "reviewType",
     "sender",
     "timing",
     "month",
     "heldMonth",
     "weekday",
     "hour",
     "appealed",
     "later",
     "asked"
    ]
   },
   "MeasureMoment": {
    "title": "MeasureMoment",
    "description": "A time of the request or of its decision, or one that is worked out.",
    "type": "string",
    "enum": [
     "receivedAt",
     "startedAt",
     "disposedAt",
     "decidedAt",
     "requestReceivedAt",
     "providerNoticeAt",
     "providerLetterDate"
    ]
   },
   "MeasureCondition": {
    "title": "MeasureCondition",
    "description": "Holds where the field has one of the values; unknown where it is unknown or has one that leaves it open.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "in"
    ],
    "properties": {
     "field": {
      "$ref": "#/definitions/MeasureField"
     },
     "in": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Value."
      },
      "description": "Values.",
      "minItems": 1
     },
     "open": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Value."
      },
      "description": "Values that leave it open, such as an appeal that is not decided.",
      "minItems": 1
     }
    }
   },
   "ShareDefinition": {
    "title": "ShareDefinition",
    "description": "A share: how many of the units also meet further conditions.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "words",
     "unit",
     "among",
     "counted",
     "by"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What is counted of what, in words."
     },
     "unit": {
      "type": "string",
      "enum": [
       "p2pRequest",
       "determination"
      ],
      "description": "What is counted."
     },
     "among": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasureCondition"
      },
      "description": "Which units count at all: all conditions hold."
     },
     "counted": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasureCondition"
      },
      "description": "What is counted among them: all conditions hold.",
      "minItems": 1
     },
     "by": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasureField"
      },
      "description": "Fields it is cut by."
     }
    }
   },
   "BreakdownDefinition": {
    "title": "BreakdownDefinition",
    "description": "How units are spread over the values of a field.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "words",
     "unit",
     "among",
     "of",
     "by"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What is counted of what, in words."
     },
     "unit": {
      "type": "string",
      "enum": [
       "p2pRequest",
       "determination"
      ],
      "description": "What is counted."
     },
     "among": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasureCondition"
      },
      "description": "Which units count at all: all conditions hold."
     },
     "of": {
      "$ref": "#/definitions/MeasureField"
     },
     "by": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasureField"
      },
      "description": "Fields it is cut by."
     }
    }
   },
   "DurationDefinition": {
    "title": "DurationDefinition",
    "description": "How long it took from one time to another.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "words",
     "unit",
     "among",
     "from",
     "to",
     "percents",
     "buckets",
     "by"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What is counted of what, in words."
     },
     "unit": {
      "type": "string",
      "enum": [
       "p2pRequest",
       "determination"
      ],
      "description": "What is counted."
     },
     "among": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasureCondition"
      },
      "description": "Which units count at all: all conditions hold."
     },
     "from": {
      "$ref": "#/definitions/MeasureMoment"
     },
     "to": {
      "$ref": "#/definitions/MeasureMoment"
     },
     "endsAfterDays": {
      "type": "integer",
      "minimum": 0,
      "description": "The span ends with the last moment of so many calendar days after the day of `to`, days being those of the audit's zone; left out: with `to` itself."
     },
     "belowZero": {
      "type": "string",
      "minLength": 1,
      "description": "Words for spans below zero; left out: before it began."
     },
     "percents": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 1,
       "maximum": 100,
       "description": "Per cent."
      },
      "description": "Order statistics: the value that so many per cent of the units do not exceed.",
      "minItems": 1
     },
     "buckets": {
      "type": "array",
      "items": {
       "type": "integer",
       "description": "Whole minutes.",
       "minimum": 0
      },
      "description": "Where buckets begin, ascending, in whole minutes; less than the first is a bucket too.",
      "minItems": 1
     },
     "by": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasureField"
      },
      "description": "Fields it is cut by."
     }
    }
   },
   "FigureDefinition": {
    "title": "FigureDefinition",
    "description": "A measure that the figures of rules give: it names them and adds nothing up.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "words",
     "kinds"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What the figures say, in words."
     },
     "kinds": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Kind of rule.",
       "enum": [
        "deadline",
        "gate",
        "requirement"
       ]
      },
      "description": "Kinds of rules.",
      "minItems": 1
     },
     "topics": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Topic."
      },
      "description": "Topics of rules; left out: any.",
      "minItems": 1
     },
     "direction": {
      "type": "string",
      "minLength": 1,
      "description": "Direction of a fail; left out: any.",
      "enum": [
       "under-service",
       "over-service"
      ]
     },
     "isList": {
      "type": "boolean",
      "description": "Small numbers: they are listed, and no rate is printed; left out: no."
     }
    }
   },
   "FieldWords": {
    "title": "FieldWords",
    "description": "How a field and its values are printed.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "label"
    ],
    "properties": {
     "label": {
      "type": "string",
      "minLength": 1,
      "description": "Label."
     },
     "blank": {
      "type": "string",
      "minLength": 1,
      "description": "What is printed where the field is blank; left out: the words for blank."
     },
     "values": {
      "type": "object",
      "description": "Words by value; a value without words is printed as it is.",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "description": "Words."
      }
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/packet-figures.schema.json",
  "title": "PacketFigures",
  "description": "The figures of page one as a committee saw them (committee-packet.json), for the next packet.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "plan",
   "period",
   "asOf",
   "lines"
  ],
  "properties": {
   "schema": {
    "type": "string",
    "const": "p2p-audit/packet-figures/1",
    "description": "Shape of the file."
   },
   "plan": {
    "type": "string",
    "minLength": 1,
    "description": "Plan."
   },
   "period": {
    "type": "string",
    "minLength": 1,
    "description": "Period, as printed."
   },
   "dates": {
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "from": {
      "type": "string",
      "minLength": 1,
      "format": "date",
      "description": "First day."
     },
     "to": {
      "type": "string",
      "minLength": 1,
      "format": "date",
      "description": "Last day."
     }
    },
    "description": "Days of the period; null: all dates delivered. Left out by earlier versions."
   },
   "asOf": {
    "type": "string",
    "minLength": 1,
    "description": "Data complete through, as printed."
   },
   "lines": {
    "type": "array",
    "items": {
     "title": "ShownLine",
     "description": "A duty as it was shown.",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "policy",
      "rule",
      "act",
      "documented"
     ],
     "properties": {
      "policy": {
       "type": "string",
       "minLength": 1,
       "description": "Policy id."
      },
      "rule": {
       "type": "string",
       "minLength": 1,
       "description": "Rule id."
      },
      "act": {
       "type": [
        "string",
        "null"
       ],
       "enum": [
        "refused",
        "held",
        null
       ],
       "description": "Line of a gate."
      },
      "documented": {
       "type": "string",
       "minLength": 1,
       "description": "Documented rate, as printed."
      },
      "hidden": {
       "type": "string",
       "minLength": 1,
       "description": "The same as a packet prints it that hides small counts; only where this one showed them."
      }
     }
    },
    "description": "Duties of page one."
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/pending-clock.schema.json",
  "title": "PendingClock",
  "description": "One line of pending.ndjson: a clock that was still running when the data ends.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "policy",
   "policyVersion",
   "rule",
   "subject",
   "case",
   "determinationId",
   "delegate",
   "start",
   "due",
   "readings",
   "fingerprint"
  ],
  "properties": {
   "policy": {
    "type": "string",
    "minLength": 1,
    "description": "Policy."
   },
   "policyVersion": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Version in force."
   },
   "rule": {
    "type": "string",
    "minLength": 1,
    "description": "Rule."
   },
   "subject": {
    "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/Subject"
   },
   "case": {
    "type": "string",
    "minLength": 1,
    "description": "Key of the case: the determination, or the request that names none."
   },
   "determinationId": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Determination."
   },
   "delegate": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Delegate that decided; null: the plan, or not known."
   },
   "lineOfBusiness": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Product line of the determination; null: it records none, or there is no determination. Left out by earlier versions."
   },
   "start": {
    "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/InstantOrRange"
   },
   "due": {
    "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/InstantOrRange"
   },
   "readings": {
    "type": "array",
    "items": {
     "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/ReadingOutcome"
    },
    "description": "Every combination of readings."
   },
   "fingerprint": {
    "type": "string",
    "minLength": 1,
    "description": "Identifier of the finding that this becomes where the duty is not met."
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/question-line.schema.json",
  "title": "QuestionLine",
  "description": "One line of questions.ndjson: a subject whose outcome depends on the answer to an open question.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "policy",
   "question",
   "rule",
   "subject",
   "case",
   "now",
   "under"
  ],
  "properties": {
   "policy": {
    "type": "string",
    "minLength": 1,
    "description": "Policy."
   },
   "question": {
    "type": "string",
    "minLength": 1,
    "description": "Question."
   },
   "rule": {
    "type": "string",
    "minLength": 1,
    "description": "Rule."
   },
   "subject": {
    "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/Subject"
   },
   "case": {
    "type": "string",
    "minLength": 1,
    "description": "Key of the case: the determination, or the request that names none."
   },
   "lineOfBusiness": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Product line of the determination; null: it records none, or there is no determination. Left out by earlier versions."
   },
   "now": {
    "type": [
     "string",
     "null"
    ],
    "enum": [
     "not-applicable",
     "pass",
     "pending",
     "indeterminate",
     "needs-review",
     "fail",
     "error",
     null
    ],
    "description": "Outcome while the question is open; null: not counted."
   },
   "under": {
    "type": "object",
    "description": "Outcome per option, all other open questions staying open; null: not counted, because the policy may not apply or the subject falls outside the period.",
    "additionalProperties": {
     "type": [
      "string",
      "null"
     ],
     "enum": [
      "not-applicable",
      "pass",
      "pending",
      "indeterminate",
      "needs-review",
      "fail",
      "error",
      null
     ],
     "description": "Outcome."
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/reconciliation.schema.json",
  "title": "Reconciliation",
  "description": "Counts of a run beside the figures of the plan's own dashboard, each difference taken apart by reason. Of every line and count: difference = reasons + unexplained.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "title",
   "plan",
   "asOf",
   "trusted",
   "source",
   "takenOn",
   "lines"
  ],
  "properties": {
   "schema": {
    "const": "p2p-audit/reconciliation/1",
    "type": "string",
    "description": "Shape of this file."
   },
   "program": {
    "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/Program"
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Title of the audit."
   },
   "plan": {
    "type": "string",
    "minLength": 1,
    "description": "Plan."
   },
   "asOf": {
    "type": "string",
    "minLength": 1,
    "description": "Data complete through (with offset)."
   },
   "trusted": {
    "type": "boolean",
    "description": "Whether the run can be trusted."
   },
   "source": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Where the figures come from."
   },
   "takenOn": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Day on which they were read off."
   },
   "lines": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ReconciledLine"
    },
    "description": "In the order of the figures."
   }
  },
  "definitions": {
   "ReconciledLine": {
    "title": "ReconciledLine",
    "description": "One duty, counted twice.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "policy",
     "rule",
     "title",
     "act",
     "unit",
     "from",
     "to",
     "delegate",
     "lineOfBusiness",
     "datedBy",
     "basis",
     "ours",
     "theirs",
     "difference",
     "reasons",
     "unexplained",
     "agrees",
     "beside",
     "byDating"
    ],
    "properties": {
     "line": {
      "type": "string",
      "minLength": 1,
      "description": "What the dashboard calls it."
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title of the rule."
     },
     "act": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "held",
       "refused",
       null
      ],
      "description": "Act that is judged, of a condition that judges two."
     },
     "unit": {
      "type": "string",
      "enum": [
       "case",
       "record"
      ],
      "description": "What is counted."
     },
     "from": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "First day; null: all dates."
     },
     "to": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Last day; null: all dates."
     },
     "delegate": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Only this delegate; null: all."
     },
     "lineOfBusiness": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Only this line of business; null: all."
     },
     "datedBy": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "ours",
       "theirs"
      ],
      "properties": {
       "ours": {
        "$ref": "#/definitions/DatedBy"
       },
       "theirs": {
        "$ref": "#/definitions/DatedBy"
       }
      },
      "description": "Date that puts a case into the span."
     },
     "basis": {
      "type": "string",
      "enum": [
       "case-list",
       "own-flag",
       "stated"
      ],
      "description": "What is known of their count: each case by a list; each case by the source's flag; only how they say they count."
     },
     "ours": {
      "$ref": "#/definitions/ReconciledCounts"
     },
     "theirs": {
      "$ref": "#/definitions/GivenCounts"
     },
     "difference": {
      "$ref": "#/definitions/GivenDifference"
     },
     "reasons": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DifferenceReason"
      },
      "description": "What is shown or stated to be counted otherwise."
     },
     "unexplained": {
      "$ref": "#/definitions/GivenDifference"
     },
     "agrees": {
      "type": "boolean",
      "description": "Whether nothing is unexplained."
     },
     "beside": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/BesideCount"
      },
      "description": "What this run holds beside its count, and could be counted elsewhere. In no sum."
     },
     "byDating": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DatedCounts"
      },
      "description": "This run's count of the same span by each other date. In no sum."
     }
    }
   },
   "DatedBy": {
    "title": "DatedBy",
    "type": "string",
    "enum": [
     "trigger",
     "decidedAt",
     "requestReceivedAt"
    ],
    "description": "Date that puts a case into a span."
   },
   "ReconciledCounts": {
    "title": "ReconciledCounts",
    "description": "Counts of a run. `total` is what the documented rate is taken of: met, not met and undecided.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "met",
     "notMet",
     "total"
    ],
    "properties": {
     "met": {
      "type": "integer",
      "minimum": 0,
      "description": "Met."
     },
     "notMet": {
      "type": "integer",
      "minimum": 0,
      "description": "Not met."
     },
     "total": {
      "type": "integer",
      "minimum": 0,
      "description": "Met, not met and undecided."
     }
    }
   },
   "GivenCounts": {
    "title": "GivenCounts",
    "description": "Figures of the dashboard; null: not given.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "met",
     "notMet",
     "total"
    ],
    "properties": {
     "met": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "description": "Met."
     },
     "notMet": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "description": "Not met."
     },
     "total": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "description": "Total."
     }
    }
   },
   "GivenDifference": {
    "title": "GivenDifference",
    "description": "Theirs less ours; null where no figure was given.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "met",
     "notMet",
     "total"
    ],
    "properties": {
     "met": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Met."
     },
     "notMet": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Not met."
     },
     "total": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Total."
     }
    }
   },
   "DifferenceReason": {
    "title": "DifferenceReason",
    "description": "What is counted otherwise for one reason, and what that does to each count.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason",
     "detail",
     "ours",
     "theirs",
     "units",
     "met",
     "notMet",
     "total"
    ],
    "properties": {
     "reason": {
      "$ref": "#/definitions/ReasonOfDifference"
     },
     "detail": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "More of it: the condition of the rule that does not hold."
     },
     "ours": {
      "$ref": "#/definitions/MarkOrNone"
     },
     "theirs": {
      "$ref": "#/definitions/MarkOrNone"
     },
     "units": {
      "type": "integer",
      "minimum": 1,
      "description": "Cases, records or rows."
     },
     "met": {
      "type": "integer",
      "description": "Theirs less ours."
     },
     "notMet": {
      "type": "integer",
      "description": "Theirs less ours."
     },
     "total": {
      "type": "integer",
      "description": "Theirs less ours."
     }
    }
   },
   "ReasonOfDifference": {
    "title": "ReasonOfDifference",
    "type": "string",
    "enum": [
     "decided-otherwise",
     "undecided-data",
     "undecided-words",
     "rule-broke",
     "pending",
     "not-applicable",
     "may-not-apply",
     "dated-otherwise",
     "other-part",
     "no-result",
     "no-flag",
     "not-on-their-list",
     "no-record",
     "set-aside",
     "repeated",
     "not-delivered"
    ],
    "description": "Why something is counted otherwise."
   },
   "MarkOrNone": {
    "title": "MarkOrNone",
    "type": [
     "string",
     "null"
    ],
    "enum": [
     "met",
     "not-met",
     "counted",
     null
    ],
    "description": "How it is counted: in a figure, in the total alone (counted), or not at all (null)."
   },
   "BesideCount": {
    "title": "BesideCount",
    "description": "What a run holds beside its count.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason",
     "detail",
     "units"
    ],
    "properties": {
     "reason": {
      "$ref": "#/definitions/ReasonOfDifference"
     },
     "detail": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "More of it."
     },
     "units": {
      "type": "integer",
      "minimum": 1,
      "description": "Cases, records or rows."
     }
    }
   },
   "DatedCounts": {
    "title": "DatedCounts",
    "description": "Counts of a span by another date.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "datedBy",
     "met",
     "notMet",
     "total"
    ],
    "properties": {
     "datedBy": {
      "$ref": "#/definitions/DatedBy"
     },
     "met": {
      "type": "integer",
      "minimum": 0,
      "description": "Met."
     },
     "notMet": {
      "type": "integer",
      "minimum": 0,
      "description": "Not met."
     },
     "total": {
      "type": "integer",
      "minimum": 0,
      "description": "Total."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/reject.schema.json",
  "title": "Reject",
  "description": "A row that could not become a record.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "file",
   "row",
   "line",
   "sender",
   "kind",
   "column",
   "field",
   "value",
   "code",
   "message",
   "help",
   "parent",
   "source"
  ],
  "properties": {
   "file": {
    "type": "string",
    "minLength": 1,
    "description": "File."
   },
   "row": {
    "type": [
     "integer",
     "null"
    ],
    "description": "Ordinal of the data row; null where the file is unreadable as a whole.",
    "minimum": 1
   },
   "line": {
    "type": [
     "integer",
     "null"
    ],
    "description": "Physical line the row begins on.",
    "minimum": 1
   },
   "sender": {
    "type": "string",
    "minLength": 1,
    "description": "Sender."
   },
   "kind": {
    "type": [
     "string",
     "null"
    ],
    "enum": [
     "determination",
     "decisionChange",
     "notice",
     "letterTemplate",
     "p2pRequest",
     "contactAttempt",
     "information",
     "appeal",
     null
    ],
    "description": "Kind."
   },
   "column": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Source column."
   },
   "field": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Field."
   },
   "value": {
    "type": [
     "string",
     "null"
    ],
    "description": "Value as found."
   },
   "code": {
    "type": "string",
    "minLength": 1,
    "description": "Reason code."
   },
   "message": {
    "type": "string",
    "minLength": 1,
    "description": "Reason."
   },
   "help": {
    "type": "string",
    "minLength": 1,
    "description": "What to do."
   },
   "parent": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Parent the row names, where it can be read."
   },
   "source": {
    "type": "string",
    "description": "The whole source row."
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/report-view.schema.json",
  "title": "ReportView",
  "description": "What the templates of a report print: texts and figures, ready to print.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "title",
   "subtitle",
   "audit",
   "plan",
   "asOf",
   "lines",
   "period",
   "dating",
   "zones",
   "confidentiality",
   "margin",
   "statement",
   "basis",
   "untrusted",
   "answer",
   "unit",
   "summary",
   "notTested",
   "deliveries",
   "arrived",
   "accounting",
   "universe",
   "contents",
   "sections",
   "review",
   "actions",
   "openQuestions",
   "idleQuestions",
   "quality",
   "method",
   "monitored"
  ],
  "properties": {
   "title": {
    "type": "string",
    "description": "Title of the report."
   },
   "subtitle": {
    "type": [
     "string",
     "null"
    ],
    "description": "Subtitle; null where there is none."
   },
   "audit": {
    "type": "string",
    "description": "Title of the audit, from the configuration."
   },
   "plan": {
    "type": "string",
    "description": "Name of the plan, from the configuration."
   },
   "asOf": {
    "type": "string",
    "description": "Data complete through this local day and time."
   },
   "lines": {
    "type": "string",
    "description": "Product lines of the decisions delivered."
   },
   "period": {
    "type": "string",
    "description": "The dates under audit, in words."
   },
   "dating": {
    "type": "string",
    "description": "What puts a case into the period, in words."
   },
   "zones": {
    "type": "string",
    "description": "Time zones in which days were counted."
   },
   "confidentiality": {
    "type": "string",
    "description": "Confidentiality legend, from the configuration; a sentence where there is none."
   },
   "margin": {
    "$ref": "#/definitions/PageMargin"
   },
   "statement": {
    "type": "array",
    "items": {
     "type": "string",
     "description": "Sentence."
    },
    "description": "Sentences of the definition, printed under the title."
   },
   "basis": {
    "type": "array",
    "items": {
     "type": "string",
     "description": "Policy and basis."
    },
    "description": "Per policy, the basis on which it applies."
   },
   "untrusted": {
    "anyOf": [
     {
      "$ref": "#/definitions/UntrustedView"
     },
     {
      "type": "null"
     }
    ],
    "description": "Why the figures cannot be relied on; null where they can."
   },
   "answer": {
    "type": "array",
    "items": {
     "type": "string",
     "description": "Sentence."
    },
    "description": "The answer, in sentences."
   },
   "unit": {
    "type": "string",
    "description": "What the figures count, as a column heading."
   },
   "summary": {
    "$ref": "#/definitions/SummaryView"
   },
   "notTested": {
    "type": "array",
    "items": {
     "type": "string",
     "description": "Line."
    },
    "description": "What was not tested, and why."
   },
   "deliveries": {
    "$ref": "#/definitions/DeliveriesView"
   },
   "arrived": {
    "type": "string",
    "description": "How many expected deliveries came, in a sentence."
   },
   "accounting": {
    "$ref": "#/definitions/AccountingView"
   },
   "universe": {
    "$ref": "#/definitions/UniverseView"
   },
   "contents": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ContentsLine"
    },
    "description": "Headings of the sections with their anchors, for a table of contents."
   },
   "sections": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/SectionView"
    },
    "description": "Sections in the order of the definition; rules that no section names stand in a last one."
   },
   "review": {
    "anyOf": [
     {
      "$ref": "#/definitions/ReviewView"
     },
     {
      "type": "null"
     }
    ],
    "description": "How the mock file review was drawn and scored; null where none was read back."
   },
   "actions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ActionView"
    },
    "description": "Rules not met, for a table of corrective actions."
   },
   "openQuestions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/QuestionView"
    },
    "description": "Questions of policy that nobody has answered and that decide results of this run."
   },
   "idleQuestions": {
    "type": "array",
    "items": {
     "type": "string",
     "description": "The question, its clause, who can answer and its identifier."
    },
    "description": "Questions that nobody has answered and on which no result of this run turns."
   },
   "quality": {
    "$ref": "#/definitions/QualityView"
   },
   "method": {
    "$ref": "#/definitions/MethodView"
   },
   "monitored": {
    "type": "boolean",
    "description": "Whether a section holds the table of corrective actions, so that the one at the end is left out."
   }
  },
  "definitions": {
   "PageMargin": {
    "title": "PageMargin",
    "description": "Texts for CSS page margins, each escaped as the inside of a CSS string: for a `content` in a style element, and nowhere else.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "legend",
     "title"
    ],
    "properties": {
     "legend": {
      "type": "string",
      "description": "Confidentiality legend."
     },
     "title": {
      "type": "string",
      "description": "Title of the report and name of the plan."
     }
    }
   },
   "UntrustedView": {
    "title": "UntrustedView",
    "description": "Why the figures cannot be relied on.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "notes"
    ],
    "properties": {
     "notes": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Reason."
      },
      "description": "Reasons."
     }
    }
   },
   "SummaryView": {
    "title": "SummaryView",
    "description": "The table of page one.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rows",
     "repeated",
     "notTestable"
    ],
    "properties": {
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/SummaryRow"
      },
      "description": "A line per rule that is a duty of the plan; a line per section where it has no figures."
     },
     "repeated": {
      "type": [
       "string",
       "null"
      ],
      "description": "That a rule stands under several sections; null where none does."
     },
     "notTestable": {
      "type": [
       "string",
       "null"
      ],
      "description": "Sections that records cannot show, in a sentence; null where there is none."
     }
    }
   },
   "SummaryRow": {
    "title": "SummaryRow",
    "description": "A line of page one: figures, or a text where there are none.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "heading",
     "title",
     "tag",
     "figures",
     "text"
    ],
    "properties": {
     "section": {
      "type": "string",
      "description": "Identifier of the section."
     },
     "heading": {
      "anyOf": [
       {
        "$ref": "#/definitions/SummaryHeading"
       },
       {
        "type": "null"
       }
      ],
      "description": "The section, in its first line; null in its others."
     },
     "title": {
      "type": "string",
      "description": "Title of the rule, or of the section."
     },
     "tag": {
      "type": [
       "string",
       "null"
      ],
      "description": "How far the wording is confirmed; null where the line is that of a section."
     },
     "figures": {
      "anyOf": [
       {
        "$ref": "#/definitions/FiguresView"
       },
       {
        "type": "null"
       }
      ],
      "description": "Figures; null where there are none."
     },
     "text": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why there are no figures; null where there are."
     }
    }
   },
   "SummaryHeading": {
    "title": "SummaryHeading",
    "description": "A section as a heading on page one.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "text",
     "anchor"
    ],
    "properties": {
     "text": {
      "type": "string",
      "description": "Its number, title and domain of care."
     },
     "anchor": {
      "type": "string",
      "description": "Where it stands on the page."
     }
    }
   },
   "FiguresView": {
    "title": "FiguresView",
    "description": "The figures of a rule, as printed.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tested",
     "met",
     "notMet",
     "hasNotMet",
     "undecided",
     "undecidedSplit",
     "pending",
     "notApplicable",
     "rate",
     "range",
     "bar"
    ],
    "properties": {
     "tested": {
      "type": "string",
      "description": "Met, not met and undecided together."
     },
     "met": {
      "type": "string",
      "description": "Met."
     },
     "notMet": {
      "type": "string",
      "description": "Not met."
     },
     "hasNotMet": {
      "type": "boolean",
      "description": "Whether something is not met."
     },
     "undecided": {
      "type": "string",
      "description": "Undecided, by words and by data together."
     },
     "undecidedSplit": {
      "type": [
       "string",
       "null"
      ],
      "description": "How many are undecided by words and how many by data; null where none is undecided, and on page one."
     },
     "pending": {
      "type": "string",
      "description": "Clock still running: in no other figure."
     },
     "notApplicable": {
      "type": "string",
      "description": "Not applicable: in no other figure."
     },
     "rate": {
      "type": "string",
      "description": "Documented rate, met over tested, cut and never rounded; or in words why there is none."
     },
     "range": {
      "type": [
       "string",
       "null"
      ],
      "description": "From every undecided one not met to every undecided one met; null where there is no rate."
     },
     "bar": {
      "anyOf": [
       {
        "$ref": "#/definitions/BarView"
       },
       {
        "type": "null"
       }
      ],
      "description": "The same as a bar; null where nothing was tested."
     }
    }
   },
   "BarView": {
    "title": "BarView",
    "description": "A bar of three parts on a scale of 120 by 10.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "label",
     "met",
     "notMet",
     "undecided"
    ],
    "properties": {
     "label": {
      "type": "string",
      "description": "The bar in words."
     },
     "met": {
      "$ref": "#/definitions/BarPart"
     },
     "notMet": {
      "$ref": "#/definitions/BarPart"
     },
     "undecided": {
      "$ref": "#/definitions/BarPart"
     }
    }
   },
   "BarPart": {
    "title": "BarPart",
    "description": "A part of a bar.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "x",
     "width"
    ],
    "properties": {
     "x": {
      "type": "number",
      "description": "Left end, from 0 to 120."
     },
     "width": {
      "type": "number",
      "description": "Width, from 0 to 120."
     }
    }
   },
   "DeliveriesView": {
    "title": "DeliveriesView",
    "description": "What each sender delivered.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kinds",
     "rows",
     "notes"
    ],
    "properties": {
     "kinds": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Kind."
      },
      "description": "Kinds of record, as column headings."
     },
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DeliveriesRow"
      },
      "description": "A row per sender."
     },
     "notes": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Note."
      },
      "description": "Remarks on deliveries, with who made them."
     }
    }
   },
   "DeliveriesRow": {
    "title": "DeliveriesRow",
    "description": "A sender.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "cells"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "description": "Sender, by its name in the configuration."
     },
     "cells": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DeliveryCell"
      },
      "description": "A cell per kind, in the order of `kinds`."
     }
    }
   },
   "DeliveryCell": {
    "title": "DeliveryCell",
    "description": "What a sender delivered of a kind.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "text",
     "detail",
     "isGap"
    ],
    "properties": {
     "text": {
      "type": "string",
      "description": "State in words."
     },
     "detail": {
      "type": [
       "string",
       "null"
      ],
      "description": "Records accepted and rows set aside; null where nothing came."
     },
     "isGap": {
      "type": "boolean",
      "description": "Whether something is missing."
     }
    }
   },
   "AccountingView": {
    "title": "AccountingView",
    "description": "Rows in, accepted and set aside.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sentence",
     "isConserved",
     "files"
    ],
    "properties": {
     "sentence": {
      "type": "string",
      "description": "All files together."
     },
     "isConserved": {
      "type": "boolean",
      "description": "Whether rows in = accepted + set aside."
     },
     "files": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/AccountedFile"
      },
      "description": "The same file by file."
     }
    }
   },
   "AccountedFile": {
    "title": "AccountedFile",
    "description": "A file of the drop. File names can name people: they do not belong on a committee's page.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "sender",
     "status",
     "rows",
     "accepted",
     "rejected"
    ],
    "properties": {
     "file": {
      "type": "string",
      "description": "Name of the file."
     },
     "sender": {
      "type": "string",
      "description": "Sender, by its name in the configuration, or `not known`."
     },
     "status": {
      "type": "string",
      "description": "What became of it, in words."
     },
     "rows": {
      "type": "string",
      "description": "Rows in it."
     },
     "accepted": {
      "type": "string",
      "description": "Rows accepted."
     },
     "rejected": {
      "type": "string",
      "description": "Rows set aside."
     }
    }
   },
   "UniverseView": {
    "title": "UniverseView",
    "description": "Determinations by sender, who decided and product line.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "decisions",
     "rows",
     "totals",
     "total",
     "files"
    ],
    "properties": {
     "decisions": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Decision."
      },
      "description": "Decisions, as column headings."
     },
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/UniverseRow"
      },
      "description": "A row per sender, who decided and product line."
     },
     "totals": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Total."
      },
      "description": "Totals per decision, in the order of `decisions`."
     },
     "total": {
      "type": "string",
      "description": "Total of all."
     },
     "files": {
      "type": [
       "string",
       "null"
      ],
      "description": "How the decisions and requests of the run become the files that the report counts, in numbers that add up; null where its definition names none, or its rule did not run."
     }
    }
   },
   "UniverseRow": {
    "title": "UniverseRow",
    "description": "A row of the universe.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "delegate",
     "line",
     "counts",
     "total"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "description": "Sender, by its name in the configuration."
     },
     "delegate": {
      "type": "string",
      "description": "Who decided."
     },
     "line": {
      "type": "string",
      "description": "Product line."
     },
     "counts": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Count."
      },
      "description": "A count per decision, in the order of `decisions`."
     },
     "total": {
      "type": "string",
      "description": "Total of the row."
     }
    }
   },
   "ContentsLine": {
    "title": "ContentsLine",
    "description": "A part of the report.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "anchor",
     "heading"
    ],
    "properties": {
     "anchor": {
      "type": "string",
      "description": "Anchor of the section in the page, without `#`."
     },
     "heading": {
      "type": "string",
      "description": "Heading of the section."
     }
    }
   },
   "SectionView": {
    "title": "SectionView",
    "description": "A section of the definition, with its rules and findings.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "anchor",
     "heading",
     "domain",
     "unit",
     "text",
     "notTestable",
     "carvedOut",
     "empty",
     "rules",
     "totals",
     "apart",
     "beside",
     "lines",
     "review",
     "delegates",
     "months",
     "findings",
     "clocks",
     "monitoring"
    ],
    "properties": {
     "anchor": {
      "type": "string",
      "description": "Anchor in the page, without `#`."
     },
     "heading": {
      "type": "string",
      "description": "Identifier and title of the section."
     },
     "domain": {
      "type": [
       "string",
       "null"
      ],
      "description": "Domain of the standard; null where it has none."
     },
     "unit": {
      "type": "string",
      "description": "What its figures count, as a column heading."
     },
     "text": {
      "type": "string",
      "description": "What the section asks."
     },
     "notTestable": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why no record of a case shows it; null where records do."
     },
     "carvedOut": {
      "type": [
       "string",
       "null"
      ],
      "description": "Product lines it does not apply to, and how many results that leaves out; null where there is none."
     },
     "empty": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why there are no figures; null where there are."
     },
     "rules": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/RuleView"
      },
      "description": "Duties of the plan, each with its figures."
     },
     "totals": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/SectionTotal"
      },
      "description": "Totals per policy, never over several; a policy with one rule here has none."
     },
     "apart": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/RuleView"
      },
      "description": "Rules shown apart: never counted with what is not met."
     },
     "beside": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/RuleView"
      },
      "description": "Rules of other policies on the same event: never counted in the section."
     },
     "lines": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/LineView"
      },
      "description": "The rules by product line; empty where there is but one."
     },
     "review": {
      "anyOf": [
       {
        "$ref": "#/definitions/SectionReview"
       },
       {
        "type": "null"
       }
      ],
      "description": "What reviewers scored on a sample, never added to the figures; null where none did."
     },
     "delegates": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DelegateView"
      },
      "description": "The rules by who decided; empty where one decided all."
     },
     "months": {
      "anyOf": [
       {
        "$ref": "#/definitions/MonthsView"
       },
       {
        "type": "null"
       }
      ],
      "description": "The rules by month; null where there is but one."
     },
     "findings": {
      "$ref": "#/definitions/SectionFindings"
     },
     "clocks": {
      "anyOf": [
       {
        "$ref": "#/definitions/ClocksView"
       },
       {
        "type": "null"
       }
      ],
      "description": "What each standard asks of the same event, never counted in the section; null where the definition names no event."
     },
     "monitoring": {
      "anyOf": [
       {
        "$ref": "#/definitions/MonitoringView"
       },
       {
        "type": "null"
       }
      ],
      "description": "What was monitored; null where the section does not ask for monitoring."
     }
    }
   },
   "RuleView": {
    "title": "RuleView",
    "description": "A rule with its figures.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "id",
     "policy",
     "cites",
     "tag",
     "asks",
     "party",
     "priority",
     "sort",
     "members",
     "figures",
     "notes"
    ],
    "properties": {
     "title": {
      "type": "string",
      "description": "Title."
     },
     "id": {
      "type": "string",
      "description": "Identifier of the rule."
     },
     "policy": {
      "type": "string",
      "description": "Policy as cited."
     },
     "cites": {
      "type": "string",
      "description": "Clauses as cited."
     },
     "tag": {
      "type": "string",
      "description": "How far the wording is confirmed."
     },
     "asks": {
      "type": "string",
      "description": "What it asks, in words."
     },
     "party": {
      "type": "string",
      "description": "Who is bound, in words."
     },
     "priority": {
      "type": "string",
      "description": "Priority."
     },
     "sort": {
      "type": "string",
      "description": "What a case not met is called: not met, or how it is shown apart."
     },
     "members": {
      "type": [
       "string",
       "null"
      ],
      "description": "How many members have a case not met; null where there is none."
     },
     "figures": {
      "$ref": "#/definitions/FiguresView"
     },
     "notes": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Note."
      },
      "description": "What could not be tested, and how the words were read."
     }
    }
   },
   "SectionTotal": {
    "title": "SectionTotal",
    "description": "Total of a policy.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "figures"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "description": "Policy."
     },
     "figures": {
      "$ref": "#/definitions/FiguresView"
     }
    }
   },
   "LineView": {
    "title": "LineView",
    "description": "A rule by product line.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "rows"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "description": "Title of the rule."
     },
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ProductLineRow"
      },
      "description": "A row per product line."
     }
    }
   },
   "ProductLineRow": {
    "title": "ProductLineRow",
    "description": "A product line, with the figures.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "figures"
    ],
    "properties": {
     "line": {
      "type": "string",
      "description": "Product line."
     },
     "figures": {
      "$ref": "#/definitions/FiguresView"
     }
    }
   },
   "SectionReview": {
    "title": "SectionReview",
    "description": "The mock file review of a section.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rows",
     "factors",
     "notApplicable"
    ],
    "properties": {
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ReviewRow"
      },
      "description": "A row per product line."
     },
     "factors": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FactorRow"
      },
      "description": "The factors of the files, by product line."
     },
     "notApplicable": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/NotApplicableRow"
      },
      "description": "Files scored NA: first those that left the count, then those that count by other factors, files alike together."
     }
    }
   },
   "NotApplicableRow": {
    "title": "NotApplicableRow",
    "description": "Files scored NA, by their place in the drawn sample and, where the case has a finding, its reference; no key of the drop.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "files",
     "factors",
     "reason",
     "became"
    ],
    "properties": {
     "line": {
      "type": "string",
      "description": "Product line."
     },
     "files": {
      "type": "string",
      "description": "Places in the sample, how many they are where several, and the reference of a single case with a finding."
     },
     "factors": {
      "type": "string",
      "description": "Factors that are NA."
     },
     "reason": {
      "type": "string",
      "description": "The reviewer's note without ids and names of files; what the data say where there is none, or where they say otherwise."
     },
     "became": {
      "type": "string",
      "description": "What took the place of the file, or that it counts by its other factors."
     }
    }
   },
   "ReviewResult": {
    "title": "ReviewResult",
    "description": "What came out for an element and product line.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "element",
     "row"
    ],
    "properties": {
     "element": {
      "type": "string",
      "description": "Element, as the sections of the report name it."
     },
     "row": {
      "$ref": "#/definitions/ReviewRow"
     }
    }
   },
   "ReviewRow": {
    "title": "ReviewRow",
    "description": "A sample of a product line; what is not scored is empty, and `share` says why.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "universe",
     "drawn",
     "scored",
     "met",
     "notMet",
     "na",
     "share",
     "band",
     "supports",
     "note"
    ],
    "properties": {
     "line": {
      "type": "string",
      "description": "Product line."
     },
     "universe": {
      "type": "string",
      "description": "Files in the universe."
     },
     "drawn": {
      "type": "string",
      "description": "Files drawn."
     },
     "scored": {
      "type": "string",
      "description": "Files scored."
     },
     "met": {
      "type": "string",
      "description": "Files met."
     },
     "notMet": {
      "type": "string",
      "description": "Files not met."
     },
     "na": {
      "type": "string",
      "description": "Files that do not apply."
     },
     "share": {
      "type": "string",
      "description": "Share met, or in words why there is none."
     },
     "band": {
      "type": "string",
      "description": "Band of the standard."
     },
     "supports": {
      "type": "string",
      "description": "What a sample of this size supports, as a range."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "description": "Remark; null where there is none."
     }
    }
   },
   "FactorRow": {
    "title": "FactorRow",
    "description": "A factor of a file review.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "line",
     "factor",
     "met",
     "notMet",
     "na",
     "share",
     "differs"
    ],
    "properties": {
     "line": {
      "type": "string",
      "description": "Product line."
     },
     "factor": {
      "type": "string",
      "description": "Number and title of the factor."
     },
     "met": {
      "type": "string",
      "description": "Files met."
     },
     "notMet": {
      "type": "string",
      "description": "Files not met."
     },
     "na": {
      "type": "string",
      "description": "Files it does not apply to."
     },
     "share": {
      "type": "string",
      "description": "Share met, of met and not met."
     },
     "differs": {
      "type": "string",
      "description": "Files on which the reviewer and the data differ."
     }
    }
   },
   "DelegateView": {
    "title": "DelegateView",
    "description": "A rule by who decided.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "rows"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "description": "Title of the rule."
     },
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DelegateRow"
      },
      "description": "A row per who decided."
     }
    }
   },
   "DelegateRow": {
    "title": "DelegateRow",
    "description": "Who decided, with the figures.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "delegate",
     "figures"
    ],
    "properties": {
     "delegate": {
      "type": "string",
      "description": "Who decided."
     },
     "figures": {
      "$ref": "#/definitions/FiguresView"
     }
    }
   },
   "MonthsView": {
    "title": "MonthsView",
    "description": "Rules by month.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "months",
     "rows",
     "note"
    ],
    "properties": {
     "months": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Month."
      },
      "description": "Months, as column headings."
     },
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MonthsRow"
      },
      "description": "A row per rule."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "description": "Months that are left out; null where none is."
     }
    }
   },
   "MonthsRow": {
    "title": "MonthsRow",
    "description": "A rule, month by month.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "cells"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "description": "Title of the rule."
     },
     "cells": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Rate and counts."
      },
      "description": "A cell per month, in the order of `months`."
     }
    }
   },
   "SectionFindings": {
    "title": "SectionFindings",
    "description": "Findings of a section.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sentence",
     "groups"
    ],
    "properties": {
     "sentence": {
      "type": [
       "string",
       "null"
      ],
      "description": "How many there are, and what is left out; null where the section has no rule."
     },
     "groups": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FindingGroup"
      },
      "description": "Not met first, then undecided by words, then undecided by data, then what is shown apart."
     }
    }
   },
   "FindingGroup": {
    "title": "FindingGroup",
    "description": "Findings of one sort.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "note",
     "findings"
    ],
    "properties": {
     "title": {
      "type": "string",
      "description": "Title."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "description": "Remark; null where there is none."
     },
     "findings": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FindingView"
      },
      "description": "Findings."
     }
    }
   },
   "TextPart": {
    "title": "TextPart",
    "description": "A part of a sentence.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "text",
     "isName"
    ],
    "properties": {
     "text": {
      "type": "string",
      "description": "Text; of a name without its backticks."
     },
     "isName": {
      "type": "boolean",
      "description": "A name as mappings, policies and data have it."
     }
    }
   },
   "FindingView": {
    "title": "FindingView",
    "description": "A finding. It names a case: it does not belong on a committee's page.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "anchor",
     "fingerprint",
     "mark",
     "outcome",
     "rule",
     "subject",
     "cites",
     "tag",
     "meta",
     "facts",
     "stillOpen",
     "explanation",
     "explanationParts",
     "readings",
     "readingsNote",
     "missing",
     "followsFrom",
     "beside",
     "records",
     "followers"
    ],
    "properties": {
     "anchor": {
      "type": "string",
      "description": "Anchor in the page, without `#`."
     },
     "fingerprint": {
      "type": "string",
      "description": "Fingerprint, the same in every run of the same case and rule."
     },
     "mark": {
      "type": "string",
      "enum": [
       "not-met",
       "undecided",
       "apart"
      ],
      "description": "Which sort of outcome, as a CSS class."
     },
     "outcome": {
      "type": "string",
      "description": "Outcome in words."
     },
     "rule": {
      "type": "string",
      "description": "Identifier and title of the rule."
     },
     "subject": {
      "type": "string",
      "description": "Record that was judged."
     },
     "cites": {
      "type": "string",
      "description": "Clauses."
     },
     "tag": {
      "type": [
       "string",
       "null"
      ],
      "description": "How far the wording is confirmed; null where no wording is judged."
     },
     "meta": {
      "type": "string",
      "description": "Who is bound, priority and version."
     },
     "facts": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FactView"
      },
      "description": "Times and margins, by name."
     },
     "stillOpen": {
      "type": "boolean",
      "description": "Whether the act can still be done."
     },
     "explanation": {
      "type": "string",
      "description": "The finding in sentences."
     },
     "explanationParts": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/TextPart"
      },
      "description": "The same sentences, the names of fields and the like apart, to be set small."
     },
     "readings": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ReadingView"
      },
      "description": "Outcome under each reading of the words on which it turns; empty where all agree or there is one."
     },
     "readingsNote": {
      "type": [
       "string",
       "null"
      ],
      "description": "That all readings agree, or how many open questions change nothing; null where neither is to be said."
     },
     "missing": {
      "type": [
       "string",
       "null"
      ],
      "description": "Which field is missing or unknown; null where none is."
     },
     "followsFrom": {
      "anyOf": [
       {
        "$ref": "#/definitions/FollowsFrom"
       },
       {
        "type": "null"
       }
      ],
      "description": "The finding it follows from; null where there is none."
     },
     "beside": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Finding."
      },
      "description": "Findings of other policies on the same case."
     },
     "records": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Record."
      },
      "description": "Records used, with file and row."
     },
     "followers": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FindingView"
      },
      "description": "Findings that follow from it."
     }
    }
   },
   "FactView": {
    "title": "FactView",
    "description": "A name and its value.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "value"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Its name."
     },
     "value": {
      "type": "string",
      "description": "Its value."
     }
    }
   },
   "ReadingView": {
    "title": "ReadingView",
    "description": "What comes out under one reading.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "options",
     "outcome",
     "due"
    ],
    "properties": {
     "options": {
      "type": "string",
      "description": "Options taken."
     },
     "outcome": {
      "type": "string",
      "description": "Outcome in words."
     },
     "due": {
      "type": "string",
      "description": "Due moment, or `no clock`."
     }
    }
   },
   "FollowsFrom": {
    "title": "FollowsFrom",
    "description": "The finding another one follows from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "text",
     "anchor"
    ],
    "properties": {
     "text": {
      "type": "string",
      "description": "Which one, in words."
     },
     "anchor": {
      "type": [
       "string",
       "null"
      ],
      "description": "Its anchor in the page; null where it is not on it."
     }
    }
   },
   "ReviewView": {
    "title": "ReviewView",
    "description": "How a mock file review was drawn and scored.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "statement",
     "universe",
     "method",
     "results",
     "facts",
     "digests"
    ],
    "properties": {
     "title": {
      "type": "string",
      "description": "Title."
     },
     "statement": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Sentence."
      },
      "description": "Sentences about it."
     },
     "universe": {
      "type": [
       "string",
       "null"
      ],
      "description": "How the decisions and requests of the run become files, with the arithmetic; null where the sample does not say it."
     },
     "method": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Sentence."
      },
      "description": "How it was done."
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ReviewResult"
      },
      "description": "What came out, by element and product line."
     },
     "facts": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Sentence."
      },
      "description": "When, by whom and from which seed; what its interval supports."
     },
     "digests": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ReviewDigest"
      },
      "description": "Digests of what it was made from."
     }
    }
   },
   "ReviewDigest": {
    "title": "ReviewDigest",
    "description": "A file and its digest.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "sha256"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "What it is of."
     },
     "sha256": {
      "type": "string",
      "description": "SHA-256, hexadecimal."
     }
    }
   },
   "ActionView": {
    "title": "ActionView",
    "description": "A line of the corrective-action table; the other columns are left for the committee.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "notMet",
     "concentrates"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "description": "Title of the rule."
     },
     "notMet": {
      "type": "string",
      "description": "Not met, of how many."
     },
     "concentrates": {
      "type": "string",
      "description": "Who decided those not met; a dash where one decided all."
     }
    }
   },
   "QuestionView": {
    "title": "QuestionView",
    "description": "An open question.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "clause",
     "words",
     "askedOf",
     "suggestion",
     "decides",
     "options"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "Identifier of the question."
     },
     "clause": {
      "type": "string",
      "description": "Clause in which the words stand."
     },
     "words": {
      "type": "string",
      "description": "The words that can be read in several ways."
     },
     "askedOf": {
      "type": "string",
      "description": "Who can answer."
     },
     "suggestion": {
      "type": [
       "string",
       "null"
      ],
      "description": "Suggestion of the policy; null where there is none."
     },
     "decides": {
      "type": "string",
      "description": "How many cases it decides."
     },
     "options": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/OptionView"
      },
      "description": "Possible answers."
     }
    }
   },
   "OptionView": {
    "title": "OptionView",
    "description": "A possible answer, and what becomes of the cases it decides.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "option",
     "meaning",
     "met",
     "notMet",
     "undecided",
     "other"
    ],
    "properties": {
     "option": {
      "type": "string",
      "description": "Answer."
     },
     "meaning": {
      "type": "string",
      "description": "What it means."
     },
     "met": {
      "type": "string",
      "description": "Met."
     },
     "notMet": {
      "type": "string",
      "description": "Not met."
     },
     "undecided": {
      "type": "string",
      "description": "Undecided."
     },
     "other": {
      "type": "string",
      "description": "Any other outcome."
     }
    }
   },
   "QualityView": {
    "title": "QualityView",
    "description": "What is amiss with the data.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rejects",
     "unmapped",
     "integrity",
     "missing",
     "fields"
    ],
    "properties": {
     "rejects": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/RejectsView"
      },
      "description": "Rows set aside, by reason."
     },
     "unmapped": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/UnmappedView"
      },
      "description": "Codes that no table lists."
     },
     "integrity": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/IntegrityView"
      },
      "description": "Odd records."
     },
     "missing": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MissingView"
      },
      "description": "Fields that findings lack."
     },
     "fields": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FieldsView"
      },
      "description": "Fields not delivered or not kept."
     }
    }
   },
   "RejectsView": {
    "title": "RejectsView",
    "description": "Rows set aside for one reason.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "file",
     "column",
     "rows",
     "help"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "Code of the reason."
     },
     "file": {
      "type": "string",
      "description": "File."
     },
     "column": {
      "type": "string",
      "description": "Column, or `whole row`."
     },
     "rows": {
      "type": "string",
      "description": "Rows set aside."
     },
     "help": {
      "type": "string",
      "description": "What to do."
     }
    }
   },
   "UnmappedView": {
    "title": "UnmappedView",
    "description": "A code of the source that no code table lists.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "field",
     "file",
     "column",
     "rows",
     "share",
     "rules"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "The code."
     },
     "field": {
      "type": "string",
      "description": "Field it stands in."
     },
     "file": {
      "type": "string",
      "description": "File."
     },
     "column": {
      "type": "string",
      "description": "Column."
     },
     "rows": {
      "type": "string",
      "description": "Rows."
     },
     "share": {
      "type": "string",
      "description": "Share of the file's rows."
     },
     "rules": {
      "type": "string",
      "description": "Rules that read the field, or `none`."
     }
    }
   },
   "IntegrityView": {
    "title": "IntegrityView",
    "description": "What is odd in the data in one way.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "message",
     "places",
     "records",
     "examples"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "Code of the oddity."
     },
     "message": {
      "type": "string",
      "description": "What is odd."
     },
     "places": {
      "type": "string",
      "description": "At how many places."
     },
     "records": {
      "type": "string",
      "description": "In how many records; a dash where columns or deliveries are meant."
     },
     "examples": {
      "type": "string",
      "description": "Where the first ones stand."
     }
    }
   },
   "MissingView": {
    "title": "MissingView",
    "description": "A field that findings lack.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "findings"
    ],
    "properties": {
     "field": {
      "type": "string",
      "description": "Field."
     },
     "findings": {
      "type": "string",
      "description": "Findings that lack it."
     }
    }
   },
   "FieldsView": {
    "title": "FieldsView",
    "description": "Fields that a sender leaves out of a kind of record.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sender",
     "kind",
     "notDelivered",
     "notKept"
    ],
    "properties": {
     "sender": {
      "type": "string",
      "description": "Sender, by its name in the configuration."
     },
     "kind": {
      "type": "string",
      "description": "Kind of record."
     },
     "notDelivered": {
      "type": "string",
      "description": "Fields no mapping fills, or `none`."
     },
     "notKept": {
      "type": "string",
      "description": "Fields declared as not kept, or `none`."
     }
    }
   },
   "MethodView": {
    "title": "MethodView",
    "description": "How the figures were made.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "program",
     "checked",
     "policies",
     "ratify",
     "parameters",
     "answers",
     "calendars",
     "digests",
     "closing"
    ],
    "properties": {
     "program": {
      "type": "string",
      "description": "Program and version."
     },
     "checked": {
      "type": [
       "string",
       "null"
      ],
      "description": "How far a second engine agreed; null where one engine judged all."
     },
     "policies": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MethodPolicy"
      },
      "description": "Policies."
     },
     "ratify": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Line."
      },
      "description": "What somebody at the plan must confirm."
     },
     "parameters": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MethodParameter"
      },
      "description": "Parameters."
     },
     "answers": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MethodAnswer"
      },
      "description": "Answers in force."
     },
     "calendars": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Line."
      },
      "description": "Calendars by which business days are counted."
     },
     "digests": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MethodDigest"
      },
      "description": "Digests of what decided the result."
     },
     "closing": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Sentence."
      },
      "description": "Closing sentences."
     }
    }
   },
   "MethodPolicy": {
    "title": "MethodPolicy",
    "description": "A policy of the run.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "source",
     "versions",
     "applies",
     "evidence"
    ],
    "properties": {
     "title": {
      "type": "string",
      "description": "Title of the policy."
     },
     "source": {
      "type": "string",
      "description": "Source that was read."
     },
     "versions": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Version."
      },
      "description": "Versions, from when to when."
     },
     "applies": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Line."
      },
      "description": "When it applies, and on what basis."
     },
     "evidence": {
      "type": "string",
      "description": "How many clauses are confirmed, and how far."
     }
    }
   },
   "MethodParameter": {
    "title": "MethodParameter",
    "description": "A parameter of a policy, as the plan set it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "title",
     "value",
     "setBy"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "description": "Policy it belongs to."
     },
     "title": {
      "type": "string",
      "description": "What it sets."
     },
     "value": {
      "type": "string",
      "description": "Value."
     },
     "setBy": {
      "type": "string",
      "description": "Who set it."
     }
    }
   },
   "MethodAnswer": {
    "title": "MethodAnswer",
    "description": "An answer to a question of policy.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "question",
     "answer",
     "by"
    ],
    "properties": {
     "question": {
      "type": "string",
      "description": "Question."
     },
     "answer": {
      "type": "string",
      "description": "Answer."
     },
     "by": {
      "type": "string",
      "description": "Who gave it, and when."
     }
    }
   },
   "MethodDigest": {
    "title": "MethodDigest",
    "description": "A file that decided the result.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "sha256"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Its name."
     },
     "sha256": {
      "type": "string",
      "description": "SHA-256, hexadecimal."
     }
    }
   },
   "ClocksView": {
    "title": "ClocksView",
    "description": "What each standard asks of the same event, side by side.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kinds",
     "events",
     "note"
    ],
    "properties": {
     "kinds": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Kind of standard."
      },
      "description": "Kinds of standard, as column headings."
     },
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ClockEvent"
      },
      "description": "A row per event."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "description": "What the comparison of the same cases cannot tell; null where nothing is compared."
     }
    }
   },
   "ClockEvent": {
    "title": "ClockEvent",
    "description": "An event with what each kind of standard asks of it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "event",
     "cells",
     "cases",
     "pairs",
     "notCompared"
    ],
    "properties": {
     "event": {
      "type": "string",
      "description": "The event."
     },
     "cells": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ClockCell"
      },
      "description": "A cell per kind of standard, in the order of the headings."
     },
     "cases": {
      "anyOf": [
       {
        "$ref": "#/definitions/ClockCases"
       },
       {
        "type": "null"
       }
      ],
      "description": "The cases not met, case by case; null where fewer than two kinds of standard were tested, where none is not met, or where the findings given do not hold every one."
     },
     "pairs": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ClockPair"
      },
      "description": "The same cases under two rules."
     },
     "notCompared": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Sentence."
      },
      "description": "Rules whose cases are not compared, and why."
     }
    }
   },
   "ClockCases": {
    "title": "ClockCases",
    "description": "The cases of an event that are not met under any of its rules.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rows",
     "more"
    ],
    "properties": {
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ClockCase"
      },
      "description": "A row per case, by reference."
     },
     "more": {
      "type": [
       "string",
       "null"
      ],
      "description": "How many more cases there are than are printed; null where all are."
     }
    }
   },
   "ClockCase": {
    "title": "ClockCase",
    "description": "One case with what was found under each kind of standard.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "case",
     "cells"
    ],
    "properties": {
     "case": {
      "type": "string",
      "description": "Reference of the case."
     },
     "cells": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ClockCaseCell"
      },
      "description": "A cell per kind of standard, in the order of the headings."
     }
    }
   },
   "ClockCaseCell": {
    "title": "ClockCaseCell",
    "description": "What was found under the standards of one kind.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "lines"
    ],
    "properties": {
     "lines": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Rule, result, due and margin, or that there is no finding."
      },
      "description": "A line per finding."
     }
    }
   },
   "ClockCell": {
    "title": "ClockCell",
    "description": "What the standards of one kind ask of an event.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "sources"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of standard."
     },
     "sources": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ClockSource"
      },
      "description": "Each rule, or why there is none."
     }
    }
   },
   "ClockSource": {
    "title": "ClockSource",
    "description": "A rule on an event with its figures, or why there is none.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "tag",
     "id",
     "title",
     "asks",
     "figures",
     "text",
     "basis"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Name of the source, as the definition gives it."
     },
     "tag": {
      "type": [
       "string",
       "null"
      ],
      "description": "How far the wording is confirmed; null where its policy did not run."
     },
     "id": {
      "type": [
       "string",
       "null"
      ],
      "description": "Rule; null where none judges the event."
     },
     "title": {
      "type": [
       "string",
       "null"
      ],
      "description": "Title of the rule, with its limit; null where none judges the event."
     },
     "asks": {
      "type": [
       "string",
       "null"
      ],
      "description": "What the rule asks; null where none judges the event."
     },
     "figures": {
      "anyOf": [
       {
        "$ref": "#/definitions/FiguresView"
       },
       {
        "type": "null"
       }
      ],
      "description": "Figures over the cases of the rule; null where none judges the event."
     },
     "text": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why there are no figures; null where there are."
     },
     "basis": {
      "type": [
       "string",
       "null"
      ],
      "description": "What that rests on; null where nothing is to be said."
     }
    }
   },
   "ClockPair": {
    "title": "ClockPair",
    "description": "Cases not met under either of two rules that judge the same kind of record.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "first",
     "second",
     "both",
     "firstOnly",
     "secondOnly"
    ],
    "properties": {
     "first": {
      "type": "string",
      "description": "First rule."
     },
     "second": {
      "type": "string",
      "description": "Second rule."
     },
     "both": {
      "type": "string",
      "description": "Cases not met under both."
     },
     "firstOnly": {
      "type": "string",
      "description": "Cases not met under the first only; how many of them are undecided under the second."
     },
     "secondOnly": {
      "type": "string",
      "description": "Cases not met under the second only; how many of them are undecided under the first."
     }
    }
   },
   "MonitoringView": {
    "title": "MonitoringView",
    "description": "The page of a section that asks the plan to monitor the others.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tag",
     "facts",
     "topics",
     "ownPolicies",
     "scope",
     "delegates",
     "trend",
     "below",
     "measuredAgain",
     "actions"
    ],
    "properties": {
     "tag": {
      "type": "string",
      "description": "How far the wording of the duty is confirmed."
     },
     "facts": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Sentence."
      },
      "description": "What was monitored."
     },
     "topics": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MonitoredTopic"
      },
      "description": "What the section asks to be looked at, and what is here of it."
     },
     "ownPolicies": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MonitoringWords"
      },
      "description": "What policies of the run say of monitoring, with wording to adopt."
     },
     "scope": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MonitoredSection"
      },
      "description": "A row per section and policy that was monitored."
     },
     "delegates": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MonitoredDelegates"
      },
      "description": "Each section by who decided."
     },
     "trend": {
      "anyOf": [
       {
        "$ref": "#/definitions/TrendView"
       },
       {
        "type": "null"
       }
      ],
      "description": "By month; null where there is but one."
     },
     "below": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/BelowView"
      },
      "description": "Rules whose documented rate is below 100 %."
     },
     "measuredAgain": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MeasuredAgain"
      },
      "description": "The same rules before and after their lowest month."
     },
     "actions": {
      "type": "string",
      "description": "What is known of corrective actions."
     }
    }
   },
   "MonitoredTopic": {
    "title": "MonitoredTopic",
    "description": "A matter that the section asks to be looked at.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "topic",
     "here"
    ],
    "properties": {
     "topic": {
      "type": "string",
      "description": "The matter."
     },
     "here": {
      "type": "string",
      "description": "What this report shows of it."
     }
    }
   },
   "MonitoringWords": {
    "title": "MonitoringWords",
    "description": "What a policy says of monitoring.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "cite",
     "says",
     "proposal"
    ],
    "properties": {
     "cite": {
      "type": "string",
      "description": "Clause as cited."
     },
     "says": {
      "type": "string",
      "description": "What it says."
     },
     "proposal": {
      "type": "string",
      "description": "Wording the plan could adopt."
     }
    }
   },
   "MonitoredSection": {
    "title": "MonitoredSection",
    "description": "The rules of a policy in a section, together.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "rules",
     "months",
     "figures"
    ],
    "properties": {
     "section": {
      "type": "string",
      "description": "Identifier and title of the section; the policy where the report is about several."
     },
     "rules": {
      "type": "string",
      "description": "How many rules had cases, of how many."
     },
     "months": {
      "type": "string",
      "description": "First and last month with cases."
     },
     "figures": {
      "$ref": "#/definitions/FiguresView"
     }
    }
   },
   "MonitoredDelegates": {
    "title": "MonitoredDelegates",
    "description": "The rules of a policy in a section, together, by who decided.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "rows"
    ],
    "properties": {
     "section": {
      "type": "string",
      "description": "Identifier and title of the section; the policy where the report is about several."
     },
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DelegateRow"
      },
      "description": "A row per who decided."
     }
    }
   },
   "TrendView": {
    "title": "TrendView",
    "description": "Rules by month, with the last step.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "months",
     "rows",
     "note"
    ],
    "properties": {
     "months": {
      "type": "array",
      "items": {
       "type": "string",
       "description": "Month."
      },
      "description": "Months, as column headings."
     },
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/TrendRow"
      },
      "description": "A row per rule that was tested."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "description": "Months that are left out; null where none is."
     }
    }
   },
   "TrendRow": {
    "title": "TrendRow",
    "description": "A rule by month.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "rule",
     "cells",
     "movement"
    ],
    "properties": {
     "section": {
      "type": "string",
      "description": "Identifier of the section."
     },
     "rule": {
      "type": "string",
      "description": "Title of the rule."
     },
     "cells": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/TrendCell"
      },
      "description": "A cell per month."
     },
     "movement": {
      "type": "string",
      "description": "The last month of enough cases against the one before, in a word."
     }
    }
   },
   "BelowView": {
    "title": "BelowView",
    "description": "A rule below 100 %; the other columns are left for the committee.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "rule",
     "rate",
     "notMet",
     "undecided",
     "concentrates"
    ],
    "properties": {
     "section": {
      "type": "string",
      "description": "Identifier of the section."
     },
     "rule": {
      "type": "string",
      "description": "Title of the rule."
     },
     "rate": {
      "type": "string",
      "description": "Documented rate, or in words why there is none."
     },
     "notMet": {
      "type": "string",
      "description": "Not met, of how many."
     },
     "undecided": {
      "type": "string",
      "description": "Undecided."
     },
     "concentrates": {
      "type": "string",
      "description": "Who decided those not met; a dash where one decided all."
     }
    }
   },
   "MeasuredAgain": {
    "title": "MeasuredAgain",
    "description": "A rule before and after its lowest month; the other columns are left for the committee.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "rule",
     "before",
     "lowest",
     "after"
    ],
    "properties": {
     "section": {
      "type": "string",
      "description": "Identifier of the section."
     },
     "rule": {
      "type": "string",
      "description": "Title of the rule."
     },
     "before": {
      "type": "string",
      "description": "The months before the lowest, together."
     },
     "lowest": {
      "type": "string",
      "description": "The month with the lowest documented rate, the latest of several."
     },
     "after": {
      "type": "string",
      "description": "The months after it, together."
     }
    }
   },
   "TrendCell": {
    "title": "TrendCell",
    "description": "A rule in a month.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rate",
     "notMet"
    ],
    "properties": {
     "rate": {
      "type": "string",
      "description": "Documented rate, or that none was tested."
     },
     "notMet": {
      "type": [
       "string",
       "null"
      ],
      "description": "Not met, of how many; null where none was tested."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/report.schema.json",
  "title": "ReportDefinition",
  "description": "A report as data: its sections and which standards they show.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "title",
   "policies",
   "unit",
   "sections"
  ],
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "description": "Identifier; the file name of the report."
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Title."
   },
   "subtitle": {
    "type": "string",
    "minLength": 1,
    "description": "Subtitle."
   },
   "policies": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Policy."
    },
    "description": "Policies the report is about; it is left out where none of them ran.",
    "minItems": 1
   },
   "statement": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Sentence."
    },
    "description": "Sentences printed under the title."
   },
   "unit": {
    "type": "string",
    "enum": [
     "subjects",
     "cases"
    ],
    "description": "What the figures count."
   },
   "sections": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ReportSection"
    },
    "description": "Sections in order.",
    "minItems": 1
   },
   "files": {
    "$ref": "#/definitions/ReportFiles"
   },
   "closing": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Sentence."
    },
    "description": "Closing notes."
   }
  },
  "definitions": {
   "ReportFiles": {
    "title": "ReportFiles",
    "description": "Which decisions the report is about, where one decision is one file: it says how the decisions of the run become them.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "outside",
     "types"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "POLICY/RULE that judges each of these decisions once, and no other."
     },
     "outside": {
      "type": "string",
      "minLength": 1,
      "description": "What the other decisions are, in words that follow a number in brackets."
     },
     "types": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ReportFileType"
      },
      "description": "Types of files.",
      "minItems": 1
     }
    }
   },
   "ReportFileType": {
    "title": "ReportFileType",
    "description": "Files of one type.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "standard"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "standard": {
      "type": "string",
      "minLength": 1,
      "description": "Standard under which the rule judges them."
     }
    }
   },
   "CarvedOut": {
    "title": "CarvedOut",
    "description": "Product lines for which the section does not apply.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "linesOfBusiness",
     "reason"
    ],
    "properties": {
     "linesOfBusiness": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Line."
      },
      "description": "Lines.",
      "minItems": 1
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "description": "Why, printed."
     }
    }
   },
   "ReportSection": {
    "title": "ReportSection",
    "description": "A section of the report.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "text",
     "standards"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Reference, e.g. (h)(3) or B."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "text": {
      "type": "string",
      "minLength": 1,
      "description": "What the section asks, in own words."
     },
     "standards": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Standard."
      },
      "description": "Standards whose rules it shows (exact match)."
     },
     "beside": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Standard."
      },
      "description": "Shown beside it on the same event, never counted in it: a standard of another policy, a clause as cited, or POLICY/RULE."
     },
     "notTestable": {
      "type": "string",
      "minLength": 1,
      "description": "Why no rule tests it from records."
     },
     "domain": {
      "type": "string",
      "minLength": 1,
      "description": "NCQA domain."
     },
     "carvedOut": {
      "$ref": "#/definitions/CarvedOut"
     },
     "clocks": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ReportClock"
      },
      "description": "What each standard asks of the same event, side by side; none of it is counted in the section.",
      "minItems": 1
     },
     "monitoring": {
      "$ref": "#/definitions/MonitoringDuty"
     }
    }
   },
   "ReportClock": {
    "title": "ReportClock",
    "description": "An event, and what each standard asks of it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "event",
     "standards"
    ],
    "properties": {
     "event": {
      "type": "string",
      "minLength": 1,
      "description": "The event in words, e.g. Standard decision."
     },
     "standards": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ClockStandard"
      },
      "description": "Sources, each in the column of its kind; a kind may have several.",
      "minItems": 1
     }
    }
   },
   "ClockStandard": {
    "title": "ClockStandard",
    "description": "A source on an event: the rules that judge it, or why there are none.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "name"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "law",
       "federal",
       "contract",
       "policy",
       "accreditation"
      ],
      "description": "Column it stands in."
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "Citation, printed where no rule of it ran."
     },
     "rules": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "POLICY/RULE."
      },
      "description": "Rules that judge the event. A source has either these or `without`.",
      "minItems": 1
     },
     "without": {
      "$ref": "#/definitions/ClockWithout"
     }
    }
   },
   "ClockWithout": {
    "title": "ClockWithout",
    "description": "Why no rule of a source judges the event.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "state",
     "source",
     "evidence"
    ],
    "properties": {
     "state": {
      "type": "string",
      "enum": [
       "sets-none",
       "not-encoded"
      ],
      "description": "The source sets no time, or what it sets is not among the rules."
     },
     "source": {
      "type": "string",
      "minLength": 1,
      "description": "What that rests on, printed."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far it is confirmed against a primary text."
     }
    }
   },
   "MonitoringDuty": {
    "title": "MonitoringDuty",
    "description": "A section that asks the plan to monitor the others: it shows what was monitored, by month and by who decided, and what is to be written.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "evidence",
     "topics"
    ],
    "properties": {
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far the wording of the duty is confirmed against a primary text."
     },
     "topics": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MonitoringTopic"
      },
      "description": "What the section asks to be looked at, in its order.",
      "minItems": 1
     },
     "ownPolicies": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/MonitoringPolicy"
      },
      "description": "What a plan's own policy says of monitoring; printed where that policy ran."
     }
    }
   },
   "MonitoringTopic": {
    "title": "MonitoringTopic",
    "description": "A matter the quality process looks at.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "topic",
     "here"
    ],
    "properties": {
     "topic": {
      "type": "string",
      "minLength": 1,
      "description": "The matter, e.g. Complaints."
     },
     "here": {
      "type": "string",
      "minLength": 1,
      "description": "What this report shows of it, and what it does not."
     }
    }
   },
   "MonitoringPolicy": {
    "title": "MonitoringPolicy",
    "description": "What a policy says of monitoring.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "cite",
     "says",
     "proposal"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "cite": {
      "type": "string",
      "minLength": 1,
      "description": "Clause as cited."
     },
     "says": {
      "type": "string",
      "minLength": 1,
      "description": "What it says, in own words."
     },
     "proposal": {
      "type": "string",
      "minLength": 1,
      "description": "Wording the plan could adopt."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/review-definition.schema.json",
  "title": "ReviewDefinition",
  "description": "A mock file review as data: what is drawn, which factors are scored, and how scores are counted.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "title",
   "report",
   "policy",
   "statement",
   "universe",
   "toldBy",
   "unit",
   "sample",
   "replacement",
   "stopRule",
   "bands",
   "fileTypes",
   "factorLists",
   "columns"
  ],
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "description": "Identifier; `--standard` names it."
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Title."
   },
   "report": {
    "type": "string",
    "minLength": 1,
    "description": "Report definition whose sections its elements are."
   },
   "policy": {
    "type": "string",
    "minLength": 1,
    "description": "Policy whose filter is the universe and whose rules say what the data show."
   },
   "statement": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Sentence."
    },
    "description": "Sentences printed on the cover and beside the result.",
    "minItems": 1
   },
   "universe": {
    "$ref": "#/definitions/ReviewRemark"
   },
   "toldBy": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Field of the decision."
    },
    "description": "Fields by which decisions outside the universe are told from those inside, beside the decision itself, in order. Decides neither what is drawn nor what is scored."
   },
   "unit": {
    "$ref": "#/definitions/ReviewUnit"
   },
   "sample": {
    "$ref": "#/definitions/ReviewSize"
   },
   "replacement": {
    "$ref": "#/definitions/ReviewRemark"
   },
   "stopRule": {
    "$ref": "#/definitions/StopRule"
   },
   "bands": {
    "$ref": "#/definitions/ReviewBands"
   },
   "fileTypes": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/FileTypeDefinition"
    },
    "description": "File types in order.",
    "minItems": 1
   },
   "factorLists": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/FactorList"
    },
    "description": "Factors, for elements that ask the same.",
    "minItems": 1
   },
   "columns": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ReviewColumn"
    },
    "description": "Fields of the decision that the reviewer sees."
   }
  },
  "definitions": {
   "ReviewRemark": {
    "title": "ReviewRemark",
    "description": "Something the method rests on.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "words",
     "evidence"
    ],
    "properties": {
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What it says, in own words; printed."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far this is confirmed against a public primary text."
     }
    }
   },
   "ReviewUnit": {
    "title": "ReviewUnit",
    "description": "What the stop rule and the bands run over.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "of",
     "words",
     "evidence"
    ],
    "properties": {
     "of": {
      "type": "string",
      "enum": [
       "element",
       "factor"
      ],
      "description": "element: a file meets an element where it meets every factor that applies; factor: each factor is scored by itself, and the element takes its lowest."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What it says, in own words; printed."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far this is confirmed against a public primary text."
     }
    }
   },
   "ReviewSize": {
    "title": "ReviewSize",
    "description": "How many files are drawn of a file type.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "files",
     "oversample",
     "words",
     "evidence"
    ],
    "properties": {
     "files": {
      "type": "integer",
      "minimum": 1,
      "description": "Files."
     },
     "oversample": {
      "type": "integer",
      "minimum": 0,
      "description": "Files in reserve, for those that turn out not to apply."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What it says, in own words; printed."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far this is confirmed against a public primary text."
     }
    }
   },
   "StopRule": {
    "title": "StopRule",
    "description": "When a review ends early.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "files",
     "onlyFullSample",
     "words",
     "evidence"
    ],
    "properties": {
     "files": {
      "type": "integer",
      "minimum": 1,
      "description": "First files: if all of them are met, review ends and these are the score."
     },
     "onlyFullSample": {
      "type": "boolean",
      "description": "A universe smaller than the sample is reviewed as a whole."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What it says, in own words; printed."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far this is confirmed against a public primary text."
     }
    }
   },
   "ReviewBands": {
    "title": "ReviewBands",
    "description": "Bands of a score.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "steps",
     "words",
     "evidence"
    ],
    "properties": {
     "steps": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/BandStep"
      },
      "description": "From the highest down; the last begins at 0.",
      "minItems": 1
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What it says, in own words; printed."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far this is confirmed against a public primary text."
     }
    }
   },
   "BandStep": {
    "title": "BandStep",
    "description": "A band.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "atLeastPercent"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "Name."
     },
     "atLeastPercent": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100,
      "description": "Lowest score in per cent of the files that apply."
     }
    }
   },
   "FileTypeDefinition": {
    "title": "FileTypeDefinition",
    "description": "Files that are drawn together.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "where",
     "elements"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "where": {
      "$ref": "#/definitions/FieldIs"
     },
     "elements": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ElementDefinition"
      },
      "description": "Elements scored on these files.",
      "minItems": 1
     }
    }
   },
   "FieldIs": {
    "title": "FieldIs",
    "description": "A code of the decision.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "equals"
    ],
    "properties": {
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "equals": {
      "type": "string",
      "minLength": 1,
      "description": "Code."
     }
    }
   },
   "ElementDefinition": {
    "title": "ElementDefinition",
    "description": "An element of the standard.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "section",
     "factorList"
    ],
    "properties": {
     "section": {
      "type": "string",
      "minLength": 1,
      "description": "Section of the report: gives title, text and carve-outs."
     },
     "factorList": {
      "type": "string",
      "minLength": 1,
      "description": "List of its factors."
     }
    }
   },
   "FactorList": {
    "title": "FactorList",
    "description": "Factors of an element.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "factors"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Identifier."
     },
     "factors": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/FactorDefinition"
      },
      "description": "Factors in order.",
      "minItems": 1
     }
    }
   },
   "FactorDefinition": {
    "title": "FactorDefinition",
    "description": "What a reviewer scores of a file.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "title",
     "words",
     "evidence",
     "rules",
     "letters",
     "isConditional",
     "flags"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Number within its element."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Short title, for a column."
     },
     "words": {
      "type": "string",
      "minLength": 1,
      "description": "What the file must show, in own words."
     },
     "evidence": {
      "type": "string",
      "enum": [
       "confirmed",
       "partly",
       "unconfirmed",
       "internal"
      ],
      "description": "How far this is confirmed against a public primary text."
     },
     "rules": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Rule."
      },
      "description": "Rules that judge the factor.",
      "minItems": 1
     },
     "letters": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Rule."
      },
      "description": "Rules about letters without which the factor cannot be met."
     },
     "isConditional": {
      "type": "boolean",
      "description": "Does not apply to every file: that a letter is missing does not tell whether it applies."
     },
     "flags": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields of a letter or call that the rules read; who coded them is named."
     }
    }
   },
   "ReviewColumn": {
    "title": "ReviewColumn",
    "description": "A field that is shown.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "field",
     "title",
     "width"
    ],
    "properties": {
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Column."
     },
     "width": {
      "type": "integer",
      "minimum": 1,
      "description": "Width in characters."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/run-comparison.schema.json",
  "title": "RunComparison",
  "description": "Two runs side by side: which findings are new, resolved, changed or still open, and what differs that can be why.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "before",
   "after",
   "differences",
   "counts",
   "causes",
   "rules",
   "findings"
  ],
  "properties": {
   "schema": {
    "const": "p2p-audit/comparison/1",
    "type": "string",
    "description": "Shape of this file."
   },
   "before": {
    "$ref": "#/definitions/ComparedRun"
   },
   "after": {
    "$ref": "#/definitions/ComparedRun"
   },
   "differences": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RunDifference"
    },
    "description": "Everything that decided one run and not the other."
   },
   "counts": {
    "$ref": "#/definitions/ComparisonCounts"
   },
   "causes": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/CauseCount"
    },
    "description": "Findings that are new, resolved, changed or moved, by what can be why."
   },
   "rules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ComparedRule"
    },
    "description": "The same counts by rule."
   },
   "findings": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ComparedFinding"
    },
    "description": "Every finding of either run, in the order of policy, rule and subject."
   }
  },
  "definitions": {
   "ComparedRun": {
    "title": "ComparedRun",
    "description": "One of the runs.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "program",
     "asOf",
     "period",
     "knownAt",
     "trusted",
     "rowsIn",
     "rejected",
     "findings"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "program": {
      "type": "string",
      "minLength": 1,
      "description": "Version of the program."
     },
     "asOf": {
      "type": "string",
      "minLength": 1,
      "description": "Data complete through."
     },
     "period": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Period; null: all dates."
     },
     "knownAt": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "What was known of a history; null: a single drop."
     },
     "trusted": {
      "type": "boolean",
      "description": "Can be relied on."
     },
     "rowsIn": {
      "type": "integer",
      "minimum": 0,
      "description": "Rows in."
     },
     "rejected": {
      "type": "integer",
      "minimum": 0,
      "description": "Rows set aside."
     },
     "findings": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings."
     }
    }
   },
   "RunDifference": {
    "title": "RunDifference",
    "description": "Something that decided one run and not the other.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "cause",
     "name",
     "before",
     "after"
    ],
    "properties": {
     "cause": {
      "$ref": "#/definitions/Cause"
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "What it is."
     },
     "before": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "In the earlier run; null: nothing."
     },
     "after": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "In the later run; null: nothing."
     }
    }
   },
   "Cause": {
    "title": "Cause",
    "description": "What can be why a finding differs.",
    "type": "string",
    "enum": [
     "data",
     "set-aside",
     "delivery",
     "mapping",
     "policy",
     "answer",
     "calendar",
     "configuration",
     "program",
     "as-of",
     "period",
     "not-found"
    ]
   },
   "ComparisonCounts": {
    "title": "ComparisonCounts",
    "description": "Findings by what became of them.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "new",
     "resolved",
     "changed",
     "open",
     "moved"
    ],
    "properties": {
     "new": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of the later run only."
     },
     "resolved": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of the earlier run only."
     },
     "changed": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of both with another outcome."
     },
     "open": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of both with the same outcome."
     },
     "moved": {
      "type": "integer",
      "minimum": 0,
      "description": "Of the open ones: a time, margin or class differs."
     }
    }
   },
   "CauseCount": {
    "title": "CauseCount",
    "description": "Findings for which one thing can be why.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "cause",
     "findings",
     "alone"
    ],
    "properties": {
     "cause": {
      "$ref": "#/definitions/Cause"
     },
     "findings": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings for which it can be why."
     },
     "alone": {
      "type": "integer",
      "minimum": 0,
      "description": "Of them those for which nothing else can."
     }
    }
   },
   "ComparedRule": {
    "title": "ComparedRule",
    "description": "The counts of a rule.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "new",
     "resolved",
     "changed",
     "open",
     "moved"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "new": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of the later run only."
     },
     "resolved": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of the earlier run only."
     },
     "changed": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of both with another outcome."
     },
     "open": {
      "type": "integer",
      "minimum": 0,
      "description": "Findings of both with the same outcome."
     },
     "moved": {
      "type": "integer",
      "minimum": 0,
      "description": "Of the open ones: a time, margin or class differs."
     }
    }
   },
   "ComparedFinding": {
    "title": "ComparedFinding",
    "description": "A finding of either run.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "state",
     "moved",
     "fingerprint",
     "policy",
     "rule",
     "subject",
     "determinationId",
     "delegate",
     "before",
     "after",
     "because",
     "policyChanges",
     "records",
     "deliveries"
    ],
    "properties": {
     "state": {
      "type": "string",
      "enum": [
       "new",
       "resolved",
       "changed",
       "open"
      ],
      "description": "What became of it."
     },
     "moved": {
      "type": "boolean",
      "description": "The outcome is the same, and a time, margin, class or version differs."
     },
     "fingerprint": {
      "type": "string",
      "minLength": 1,
      "description": "Of the finding, in the later run where both have it."
     },
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "subject": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/Subject"
     },
     "determinationId": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Determination."
     },
     "delegate": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Who decided; null: the plan, or not recorded."
     },
     "before": {
      "$ref": "#/definitions/ComparedSide"
     },
     "after": {
      "$ref": "#/definitions/ComparedSide"
     },
     "because": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Cause"
      },
      "description": "What differs and can be why; one: it is why. Empty where nothing became of it."
     },
     "policyChanges": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Change."
      },
      "description": "What differs of the policy, in words."
     },
     "records": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/ChangedRecord"
      },
      "description": "Records of the case that differ."
     },
     "deliveries": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Delivery."
      },
      "description": "Deliveries of the case's senders that differ, in words."
     }
    }
   },
   "ComparedSide": {
    "title": "ComparedSide",
    "description": "What a run says of the rule and subject.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "as",
     "outcome",
     "class",
     "policyVersion",
     "due",
     "stop",
     "marginMinutes"
    ],
    "properties": {
     "as": {
      "type": "string",
      "enum": [
       "finding",
       "pending",
       "no-finding",
       "no-record",
       "not-judged"
      ],
      "description": "A finding; a clock still running; judged, and met, not applicable or out of the period; the subject is not in the data; no such rule in the run."
     },
     "outcome": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "not-applicable",
       "pass",
       "pending",
       "indeterminate",
       "needs-review",
       "fail",
       "error",
       null
      ],
      "description": "Outcome of a finding; null: none."
     },
     "class": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Class of a fail."
     },
     "policyVersion": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Version in force."
     },
     "due": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/InstantOrRange"
     },
     "stop": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/InstantOrRange"
     },
     "marginMinutes": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Margin."
     }
    }
   },
   "ChangedRecord": {
    "title": "ChangedRecord",
    "description": "A record that differs between the runs.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "change",
     "kind",
     "id",
     "before",
     "after",
     "fields"
    ],
    "properties": {
     "change": {
      "type": "string",
      "enum": [
       "added",
       "removed",
       "changed"
      ],
      "description": "Only in the later run, only in the earlier one, or in both with other contents."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind."
     },
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Key."
     },
     "before": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "File and row in the earlier run."
     },
     "after": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "File and row in the later run."
     },
     "fields": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields that differ, or were delivered to one run only."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/validation-sample.schema.json",
  "title": "ValidationSample",
  "description": "sample.json of a validation: results drawn per rule, met and not met, so that a checked workbook can be held against it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "seed",
   "run",
   "perOutcome",
   "rules"
  ],
  "properties": {
   "schema": {
    "type": "string",
    "const": "p2p-audit/validation-sample/1",
    "description": "Shape of this file."
   },
   "program": {
    "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/Program"
   },
   "seed": {
    "type": "string",
    "minLength": 1,
    "description": "Seed."
   },
   "run": {
    "$ref": "#/definitions/ValidatedRun"
   },
   "perOutcome": {
    "type": "integer",
    "minimum": 1,
    "description": "Results wanted per rule and outcome."
   },
   "rules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/DrawnRule"
    },
    "description": "Rules with a result, in the order of the run."
   }
  },
  "definitions": {
   "ValidatedRun": {
    "title": "ValidatedRun",
    "description": "The run a sample was drawn from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "plan",
     "confidentiality",
     "asOf",
     "period",
     "trusted",
     "sha256",
     "ledgerSha256"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "plan": {
      "type": "string",
      "minLength": 1,
      "description": "Plan."
     },
     "confidentiality": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Legend."
     },
     "asOf": {
      "type": "string",
      "minLength": 1,
      "description": "Data complete through (with offset)."
     },
     "period": {
      "anyOf": [
       {
        "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/PeriodResult"
       },
       {
        "type": "null"
       }
      ],
      "description": "Period of the run; null: all dates."
     },
     "trusted": {
      "type": "boolean",
      "description": "Whether the run can be trusted."
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of audit-result.json."
     },
     "ledgerSha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of ledger.ndjson."
     }
    }
   },
   "DrawnRule": {
    "title": "DrawnRule",
    "description": "A rule.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "title",
     "asks",
     "met",
     "notMet",
     "results"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "cite": {
      "type": "string",
      "minLength": 1,
      "description": "Its short name, after which its sheet is called; absent in samples drawn before sheets were."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "asks": {
      "type": "string",
      "minLength": 1,
      "description": "What is asked."
     },
     "met": {
      "type": "integer",
      "minimum": 0,
      "description": "Results met in the run."
     },
     "notMet": {
      "type": "integer",
      "minimum": 0,
      "description": "Results not met in the run."
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/DrawnResult"
      },
      "description": "Results drawn: not met first."
     }
    }
   },
   "DrawnResult": {
    "title": "DrawnResult",
    "description": "A result.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "outcome",
     "subject",
     "case",
     "fingerprint",
     "shown",
     "evidence"
    ],
    "properties": {
     "outcome": {
      "type": "string",
      "enum": [
       "met",
       "not-met"
      ],
      "description": "What the program says."
     },
     "subject": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/Subject"
     },
     "case": {
      "type": "string",
      "minLength": 1,
      "description": "Key of the case."
     },
     "fingerprint": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Fingerprint of the finding; null where met."
     },
     "shown": {
      "type": "string",
      "minLength": 1,
      "description": "What the program saw."
     },
     "evidence": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Pointer."
      },
      "description": "Records with file and row."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/validation.schema.json",
  "title": "Validation",
  "description": "validation.json: what reviewers found on results drawn per rule.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "seed",
   "run",
   "sampleSha256",
   "workbookSha256",
   "perOutcome",
   "complete",
   "reviewers",
   "reviewedFrom",
   "reviewedTo",
   "rules"
  ],
  "properties": {
   "schema": {
    "type": "string",
    "const": "p2p-audit/validation/1",
    "description": "Shape of this file."
   },
   "program": {
    "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/Program"
   },
   "seed": {
    "type": "string",
    "minLength": 1,
    "description": "Seed."
   },
   "run": {
    "$ref": "#/definitions/CheckedRun"
   },
   "sampleSha256": {
    "type": "string",
    "pattern": "^[0-9a-f]{64}$",
    "description": "Digest of sample.json."
   },
   "workbookSha256": {
    "type": "string",
    "pattern": "^[0-9a-f]{64}$",
    "description": "Digest of the checked workbook."
   },
   "perOutcome": {
    "type": "integer",
    "minimum": 1,
    "description": "Results wanted per rule and outcome."
   },
   "complete": {
    "type": "boolean",
    "description": "Every result that was drawn has been checked."
   },
   "reviewers": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Name."
    },
    "description": "Reviewers, as written."
   },
   "reviewedFrom": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "First day of review (YYYY-MM-DD)."
   },
   "reviewedTo": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "Last day of review."
   },
   "rules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ValidatedRule"
    },
    "description": "Rules in the order of the run."
   }
  },
  "definitions": {
   "CheckedRun": {
    "title": "CheckedRun",
    "description": "The run the sample was drawn from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "plan",
     "asOf",
     "period",
     "sha256"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "plan": {
      "type": "string",
      "minLength": 1,
      "description": "Plan."
     },
     "asOf": {
      "type": "string",
      "minLength": 1,
      "description": "Data complete through (with offset)."
     },
     "period": {
      "anyOf": [
       {
        "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/PeriodResult"
       },
       {
        "type": "null"
       }
      ],
      "description": "Period of the run; null: all dates."
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "Digest of audit-result.json."
     }
    }
   },
   "ValidatedInterval": {
    "title": "ValidatedInterval",
    "description": "Exact interval (Clopper and Pearson) of 95 %, in per cent with one decimal, rounded outwards.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "lowest",
     "highest"
    ],
    "properties": {
     "lowest": {
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "description": "Lower end."
     },
     "highest": {
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "description": "Upper end."
     }
    }
   },
   "ValidatedRule": {
    "title": "ValidatedRule",
    "description": "A rule.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "title",
     "notMet",
     "met",
     "differences"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "notMet": {
      "$ref": "#/definitions/Checked"
     },
     "met": {
      "$ref": "#/definitions/Checked"
     },
     "differences": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/CheckedDifference"
      },
      "description": "Results on which the reviewer finds otherwise or cannot tell."
     }
    }
   },
   "Checked": {
    "title": "Checked",
    "description": "Results of one outcome. Not met: confirmed of checked is the measured precision.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "inRun",
     "drawn",
     "checked",
     "confirmed",
     "refuted",
     "cannotTell",
     "percent",
     "highest",
     "interval"
    ],
    "properties": {
     "inRun": {
      "type": "integer",
      "minimum": 0,
      "description": "Results in the run."
     },
     "drawn": {
      "type": "integer",
      "minimum": 0,
      "description": "Drawn."
     },
     "checked": {
      "type": "integer",
      "minimum": 0,
      "description": "Checked by a reviewer."
     },
     "confirmed": {
      "type": "integer",
      "minimum": 0,
      "description": "The reviewer finds the same."
     },
     "refuted": {
      "type": "integer",
      "minimum": 0,
      "description": "The reviewer finds otherwise."
     },
     "cannotTell": {
      "type": "integer",
      "minimum": 0,
      "description": "The reviewer cannot tell."
     },
     "percent": {
      "type": [
       "number",
       "null"
      ],
      "description": "Confirmed of checked, in per cent, cut to one decimal: what cannot be told is not counted as confirmed; null: none checked."
     },
     "highest": {
      "type": [
       "number",
       "null"
      ],
      "description": "The same if all that cannot be told were confirmed."
     },
     "interval": {
      "anyOf": [
       {
        "$ref": "#/definitions/ValidatedInterval"
       },
       {
        "type": "null"
       }
      ],
      "description": "What this many checked results can support; null: none checked, or all of the run were."
     }
    }
   },
   "CheckedDifference": {
    "title": "CheckedDifference",
    "description": "A difference.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "outcome",
     "found",
     "subject",
     "fingerprint",
     "reviewer",
     "on",
     "note"
    ],
    "properties": {
     "outcome": {
      "type": "string",
      "enum": [
       "met",
       "not-met"
      ],
      "description": "What the program says."
     },
     "found": {
      "type": "string",
      "enum": [
       "met",
       "not-met",
       "not-applicable",
       "cannot-tell"
      ],
      "description": "What the reviewer finds."
     },
     "subject": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/Subject"
     },
     "fingerprint": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Fingerprint of the finding."
     },
     "reviewer": {
      "type": "string",
      "minLength": 1,
      "description": "Reviewer."
     },
     "on": {
      "type": "string",
      "minLength": 1,
      "description": "Day of review."
     },
     "note": {
      "type": "string",
      "minLength": 1,
      "description": "The reviewer's reason."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/results/whatif.schema.json",
  "title": "WhatIf",
  "description": "One drop judged under two wordings, and every verdict that differs.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "program",
   "title",
   "plan",
   "asOf",
   "zone",
   "period",
   "trusted",
   "policies",
   "changedRules",
   "compared",
   "flipped",
   "flippedCases",
   "movedDues",
   "groups",
   "flips",
   "oneSided",
   "lackingFacts",
   "openForFacts",
   "inputs"
  ],
  "properties": {
   "schema": {
    "const": "p2p-audit/whatif/1",
    "type": "string",
    "description": "Shape of this file."
   },
   "program": {
    "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/Program"
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "Title of the audit."
   },
   "plan": {
    "type": "string",
    "minLength": 1,
    "description": "Plan."
   },
   "asOf": {
    "type": "string",
    "minLength": 1,
    "description": "Data complete through (with offset)."
   },
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "Zone of the period."
   },
   "period": {
    "anyOf": [
     {
      "type": "null"
     },
     {
      "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/PeriodResult"
     }
    ],
    "description": "Period; null: all dates."
   },
   "trusted": {
    "type": "boolean",
    "description": "False: rows not conserved, or an expected delivery missing or unreadable."
   },
   "policies": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PolicyChange"
    },
    "description": "What is changed."
   },
   "changedRules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RuleName"
    },
    "description": "Rules on both sides whose meaning differs."
   },
   "compared": {
    "type": "integer",
    "description": "Results of rules that both wordings have.",
    "minimum": 0
   },
   "flipped": {
    "type": "integer",
    "description": "Of them those that differ.",
    "minimum": 0
   },
   "flippedCases": {
    "type": "integer",
    "description": "Their cases.",
    "minimum": 0
   },
   "movedDues": {
    "type": "integer",
    "description": "Results that stay, with another due.",
    "minimum": 0
   },
   "groups": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/FlipGroup"
    },
    "description": "Flips by rule and direction."
   },
   "flips": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Flip"
    },
    "description": "Every flip."
   },
   "oneSided": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/OneSidedRule"
    },
    "description": "Rules that only one wording has."
   },
   "lackingFacts": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/LackingFact"
    },
    "description": "Facts that the new wording needs and records do not hold."
   },
   "openForFacts": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/OpenForFact"
    },
    "description": "Verdicts that are open under the new wording, by cause."
   },
   "inputs": {
    "type": "array",
    "items": {
     "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/InputDigest"
    },
    "description": "Digests of what was read."
   }
  },
  "definitions": {
   "PolicyChange": {
    "title": "PolicyChange",
    "description": "A policy that stands in for another, or is added.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "change",
     "before",
     "after",
     "unusedAnswers"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "change": {
      "type": "string",
      "enum": [
       "replaced",
       "added"
      ],
      "description": "What is done."
     },
     "before": {
      "anyOf": [
       {
        "type": "null"
       },
       {
        "$ref": "#/definitions/PolicySide"
       }
      ],
      "description": "As run."
     },
     "after": {
      "$ref": "#/definitions/PolicySide"
     },
     "unusedAnswers": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Question."
      },
      "description": "Questions that were answered and that one of the two wordings does not ask."
     }
    }
   },
   "PolicySide": {
    "title": "PolicySide",
    "description": "A policy as judged by.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "title",
     "cite",
     "status",
     "folder",
     "sha256"
    ],
    "properties": {
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "cite": {
      "type": "string",
      "minLength": 1,
      "description": "Short cite, with the standing of what is not in force."
     },
     "status": {
      "type": "string",
      "enum": [
       "in-force",
       "proposed",
       "not-enacted",
       "superseded"
      ],
      "description": "Standing."
     },
     "folder": {
      "type": "string",
      "minLength": 1,
      "description": "Folder."
     },
     "sha256": {
      "type": "string",
      "minLength": 1,
      "description": "Digest."
     }
    }
   },
   "RuleName": {
    "title": "RuleName",
    "description": "A rule.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "title"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     }
    }
   },
   "FlipGroup": {
    "title": "FlipGroup",
    "description": "Verdicts of one rule that flip in one direction.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "title",
     "direction",
     "results",
     "cases"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "direction": {
      "$ref": "#/definitions/FlipDirection"
     },
     "results": {
      "type": "integer",
      "description": "Results.",
      "minimum": 0
     },
     "cases": {
      "type": "integer",
      "description": "Cases.",
      "minimum": 0
     }
    }
   },
   "FlipDirection": {
    "title": "FlipDirection",
    "type": "string",
    "enum": [
     "newly-not-met",
     "no-longer-not-met",
     "newly-open",
     "now-decided",
     "open-otherwise",
     "now-met",
     "clock-running",
     "now-applies",
     "no-longer-applies"
    ],
    "description": "Which way a verdict flips."
   },
   "Flip": {
    "title": "Flip",
    "description": "A verdict that flips.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "subject",
     "case",
     "delegate",
     "direction",
     "before",
     "after"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "subject": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/Subject"
     },
     "case": {
      "type": "string",
      "minLength": 1,
      "description": "Key of the case."
     },
     "delegate": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Delegate that decided; null: the plan, or not known."
     },
     "direction": {
      "$ref": "#/definitions/FlipDirection"
     },
     "before": {
      "$ref": "#/definitions/FlipSide"
     },
     "after": {
      "$ref": "#/definitions/FlipSide"
     }
    }
   },
   "FlipSide": {
    "title": "FlipSide",
    "description": "The verdict under one wording.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "outcome",
     "version",
     "clauses",
     "start",
     "due",
     "stop",
     "marginMinutes",
     "missing",
     "questions"
    ],
    "properties": {
     "outcome": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "not-applicable",
       "pass",
       "pending",
       "indeterminate",
       "needs-review",
       "fail",
       "error",
       null
      ],
      "description": "Outcome; null: not judged, because the policy may not apply or the subject falls outside the period."
     },
     "version": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "description": "Version in force."
     },
     "clauses": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Citation."
      },
      "description": "Clauses."
     },
     "start": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/InstantOrRange"
     },
     "due": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/InstantOrRange"
     },
     "stop": {
      "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/InstantOrRange"
     },
     "marginMinutes": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Minutes between the stop, or as-of, and the due; negative is late."
     },
     "missing": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Field."
      },
      "description": "Fields that are unknown and decide."
     },
     "questions": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Question."
      },
      "description": "Open questions that part it."
     }
    }
   },
   "OneSidedRule": {
    "title": "OneSidedRule",
    "description": "A rule that only one of the two wordings has.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "title",
     "change",
     "subjects"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "change": {
      "type": "string",
      "enum": [
       "added",
       "removed"
      ],
      "description": "What is done."
     },
     "subjects": {
      "$ref": "https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/OutcomeCounts"
     }
    }
   },
   "LackingFact": {
    "title": "LackingFact",
    "description": "A field that the new wording of a rule reads and the old one does not.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "title",
     "field",
     "records",
     "blank",
     "notDelivered",
     "notCoded",
     "casesWithoutKind",
     "lacking"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Kind and field."
     },
     "records": {
      "type": "integer",
      "description": "Records that the rule reads it from.",
      "minimum": 0
     },
     "blank": {
      "type": "integer",
      "description": "Records in which it is blank.",
      "minimum": 0
     },
     "notDelivered": {
      "type": "integer",
      "description": "Records with which it was not delivered.",
      "minimum": 0
     },
     "notCoded": {
      "type": "integer",
      "description": "Letters for which nobody coded it.",
      "minimum": 0
     },
     "casesWithoutKind": {
      "type": "integer",
      "description": "Cases for which the kind was not delivered.",
      "minimum": 0
     },
     "lacking": {
      "type": "array",
      "items": {
       "$ref": "https://p2p-audit.invalid/schemas/results/finding.schema.json#/definitions/RecordRef"
      },
      "description": "Which ones."
     }
    }
   },
   "OpenForFact": {
    "title": "OpenForFact",
    "description": "Why verdicts are open under the new wording of a rule.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "policy",
     "rule",
     "title",
     "field",
     "cause",
     "results",
     "newlyOpen",
     "subjects"
    ],
    "properties": {
     "policy": {
      "type": "string",
      "minLength": 1,
      "description": "Policy."
     },
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "Rule."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title."
     },
     "field": {
      "type": "string",
      "minLength": 1,
      "description": "Field, as the rule writes it."
     },
     "cause": {
      "type": "string",
      "minLength": 1,
      "description": "Why it is not known."
     },
     "results": {
      "type": "integer",
      "description": "Open results.",
      "minimum": 0
     },
     "newlyOpen": {
      "type": "integer",
      "description": "Of them those that were decided as run.",
      "minimum": 0
     },
     "subjects": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Key."
      },
      "description": "Their subjects."
     }
    }
   }
  }
 },
 {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://p2p-audit.invalid/schemas/synth/recipe.schema.json",
  "title": "Recipe",
  "description": "How a synthetic drop of one payer is made: its files, its compliant cases, the breaches and near-misses planted among them, and its bad rows.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "payer",
   "title",
   "mappings",
   "zone",
   "span",
   "audit",
   "days",
   "tables",
   "shapes",
   "base",
   "plants",
   "spoilers"
  ],
  "properties": {
   "$schema": {
    "type": "string",
    "minLength": 1,
    "description": "Schema of this file."
   },
   "payer": {
    "type": "string",
    "minLength": 1,
    "description": "Name of the recipe: what `--payer` says."
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "description": "What the drop shows."
   },
   "mappings": {
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Path."
    },
    "description": "Mapping files of the package that are copied beside the drop."
   },
   "ownTables": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "description": "Path."
    },
    "description": "Tables of the package that are copied beside the drop and named in audit.json."
   },
   "zone": {
    "type": "string",
    "minLength": 1,
    "description": "Time zone in which the cases happen."
   },
   "calendars": {
    "type": "object",
    "additionalProperties": {
     "type": "string",
     "minLength": 1,
     "description": "Calendar id."
    },
    "description": "Calendars by the name the recipe uses."
   },
   "span": {
    "title": "RecipeSpan",
    "description": "Days on which cases begin.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "from": {
      "type": "string",
      "format": "date",
      "description": "First day."
     },
     "to": {
      "type": "string",
      "format": "date",
      "description": "Last day."
     }
    }
   },
   "audit": {
    "$ref": "https://p2p-audit.invalid/schemas/intake/audit.schema.json"
   },
   "days": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/definitions/DaySet"
    },
    "description": "Sets of days on which a case can begin, by name."
   },
   "pools": {
    "type": "object",
    "additionalProperties": {
     "type": "array",
     "minItems": 1,
     "items": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "object",
        "additionalProperties": {
         "type": "string"
        },
        "description": "Values that belong together."
       }
      ]
     },
     "description": "Values, or groups of values."
    },
    "description": "Values drawn once a case, by name."
   },
   "tables": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/definitions/RecipeTable"
    },
    "description": "Files of the drop, by name."
   },
   "fixed": {
    "type": "object",
    "additionalProperties": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "Text of cells by column; {n} is the number of the case, {key} the key of the record, {key:NAME} of another record of the case, {LAYOUT:TIME} a time of the case, {POOL} or {POOL.FIELD} a drawn value, {digits:N} random digits."
     },
     "description": "Rows."
    },
    "description": "Rows that stand in every drop, by table."
   },
   "shapes": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/definitions/Shape"
    },
    "description": "Kinds of cases, by name."
   },
   "base": {
    "type": "object",
    "additionalProperties": {
     "type": "number",
     "exclusiveMinimum": 0,
     "description": "Weight."
    },
    "description": "Compliant shapes and how often each is taken."
   },
   "plants": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Plant"
    },
    "description": "Breaches and near-misses."
   },
   "spoilers": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Spoiler"
    },
    "description": "Bad rows, each with the code of its reject."
   },
   "brokenFiles": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/BrokenFile"
    },
    "description": "Files of which no row can be used; written with `--broken-files`."
   }
  },
  "definitions": {
   "DaySet": {
    "title": "DaySet",
    "description": "Days of the span that fit every condition.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "from": {
      "type": "string",
      "format": "date",
      "description": "Not before."
     },
     "to": {
      "type": "string",
      "format": "date",
      "description": "Not after."
     },
     "weekdays": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday"
       ],
       "description": "Day."
      },
      "description": "One of these."
     },
     "calendar": {
      "type": "string",
      "minLength": 1,
      "description": "Calendar that `open` and `holiday` ask; left out: `business`."
     },
     "open": {
      "type": "boolean",
      "description": "A business day, or none."
     },
     "holiday": {
      "type": "boolean",
      "description": "A holiday, or none."
     },
     "clockChange": {
      "type": "boolean",
      "description": "The clock changes on it, or not."
     },
     "near": {
      "type": "array",
      "items": {
       "title": "NearDay",
       "description": "A day so many days later, and what it is.",
       "type": "object",
       "additionalProperties": false,
       "required": [
        "days",
        "is"
       ],
       "properties": {
        "days": {
         "type": "integer",
         "description": "Days later; negative: earlier."
        },
        "is": {
         "$ref": "#/definitions/DaySet"
        }
       }
      },
      "description": "What days near it are."
     }
    }
   },
   "RecipeTable": {
    "title": "RecipeTable",
    "description": "One file of the drop.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "kind",
     "key",
     "columns"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the file."
     },
     "kind": {
      "type": "string",
      "enum": [
       "determination",
       "decisionChange",
       "notice",
       "letterTemplate",
       "p2pRequest",
       "contactAttempt",
       "information",
       "appeal"
      ],
      "description": "Kind of its records."
     },
     "key": {
      "type": "string",
      "minLength": 1,
      "description": "Template of the key cell; {n} number of the case, {k} ordinal of the record among those of its table in the case."
     },
     "prefix": {
      "type": "string",
      "minLength": 1,
      "description": "What the mapping puts before the key."
     },
     "delimiter": {
      "type": "string",
      "minLength": 1,
      "description": "Between cells; left out: a comma."
     },
     "newline": {
      "type": "string",
      "enum": [
       "lf",
       "crlf"
      ],
      "description": "Ends a row; left out: lf."
     },
     "bom": {
      "type": "boolean",
      "description": "Begins with a byte order mark."
     },
     "encoding": {
      "type": "string",
      "enum": [
       "utf8",
       "latin1"
      ],
      "description": "Left out: utf8. latin1 also serves windows-1252."
     },
     "zone": {
      "type": "string",
      "minLength": 1,
      "description": "Zone in which it prints times; left out: that of the recipe."
     },
     "layouts": {
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "description": "Layout."
      },
      "description": "Layouts of times, by the name used in cells."
     },
     "columns": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "Text of cells by column; {n} is the number of the case, {key} the key of the record, {key:NAME} of another record of the case, {LAYOUT:TIME} a time of the case, {POOL} or {POOL.FIELD} a drawn value, {digits:N} random digits."
     },
     "adds": {
      "type": "string",
      "enum": [
       "determination",
       "notice",
       "p2pRequest"
      ],
      "description": "Its rows add to records of this kind, which another file brings."
     }
    }
   },
   "TimeStep": {
    "title": "TimeStep",
    "description": "When something happens: from another time by minutes, hours, calendar or business days, or on a day of a set. Days without `clock` end at their last minute.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "draw": {
      "type": "string",
      "minLength": 1,
      "description": "Set of days."
     },
     "at": {
      "type": "string",
      "format": "date",
      "description": "This day."
     },
     "from": {
      "type": "string",
      "minLength": 1,
      "description": "The time it is counted from."
     },
     "earliest": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Time."
      },
      "minItems": 1,
      "description": "The first of these."
     },
     "latest": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Time."
      },
      "minItems": 1,
      "description": "The last of these."
     },
     "minutes": {
      "$ref": "#/definitions/Amount"
     },
     "hours": {
      "$ref": "#/definitions/Amount"
     },
     "days": {
      "$ref": "#/definitions/Amount"
     },
     "openDays": {
      "$ref": "#/definitions/Amount"
     },
     "calendar": {
      "type": "string",
      "minLength": 1,
      "description": "Calendar of `openDays`; left out: `business`."
     },
     "dayZero": {
      "type": "string",
      "enum": [
       "same",
       "next"
      ],
      "description": "Whether a start on a closed day moves to the next business day; left out: same."
     },
     "clock": {
      "anyOf": [
       {
        "type": "string",
        "pattern": "^[0-2][0-9]:[0-5][0-9]$"
       },
       {
        "type": "array",
        "items": {
         "type": "string",
         "pattern": "^[0-2][0-9]:[0-5][0-9]$"
        },
        "minItems": 2,
        "maxItems": 2
       }
      ],
      "description": "Local time of day, or the earliest and the latest."
     }
    }
   },
   "Amount": {
    "title": "Amount",
    "description": "A number, or the least and the greatest.",
    "anyOf": [
     {
      "type": "integer"
     },
     {
      "type": "array",
      "items": {
       "type": "integer"
      },
      "minItems": 2,
      "maxItems": 2
     }
    ]
   },
   "ShapeRecord": {
    "title": "ShapeRecord",
    "description": "A row of a case.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "table": {
      "type": "string",
      "minLength": 1,
      "description": "Table."
     },
     "cells": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "Text of cells by column; {n} is the number of the case, {key} the key of the record, {key:NAME} of another record of the case, {LAYOUT:TIME} a time of the case, {POOL} or {POOL.FIELD} a drawn value, {digits:N} random digits."
     }
    }
   },
   "Shape": {
    "title": "Shape",
    "description": "A kind of case: its times and its rows.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "extends": {
      "type": "string",
      "minLength": 1,
      "description": "The shape it changes."
     },
     "times": {
      "type": "object",
      "additionalProperties": {
       "anyOf": [
        {
         "$ref": "#/definitions/TimeStep"
        },
        {
         "type": "null"
        }
       ]
      },
      "description": "Times by name; null takes one away."
     },
     "set": {
      "type": "object",
      "additionalProperties": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       },
       "description": "Values."
      },
      "description": "Values that stand in for those of a pool."
     },
     "records": {
      "type": "object",
      "additionalProperties": {
       "anyOf": [
        {
         "$ref": "#/definitions/ShapeRecord"
        },
        {
         "type": "null"
        }
       ]
      },
      "description": "Rows by name; null takes one away."
     }
    }
   },
   "Plant": {
    "title": "Plant",
    "description": "A change of a shape and what every rule it touches then says.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "shape",
     "truth"
    ],
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "description": "Name."
     },
     "shape": {
      "type": "string",
      "minLength": 1,
      "description": "The shape it changes."
     },
     "times": {
      "type": "object",
      "additionalProperties": {
       "anyOf": [
        {
         "$ref": "#/definitions/TimeStep"
        },
        {
         "type": "null"
        }
       ]
      },
      "description": "As in a shape."
     },
     "set": {
      "type": "object",
      "additionalProperties": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       },
       "description": "Values."
      },
      "description": "As in a shape."
     },
     "records": {
      "type": "object",
      "additionalProperties": {
       "anyOf": [
        {
         "$ref": "#/definitions/ShapeRecord"
        },
        {
         "type": "null"
        }
       ]
      },
      "description": "As in a shape."
     },
     "starts": {
      "title": "PlantStarts",
      "description": "The plant is made once for each of these sets of days.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "time",
       "days"
      ],
      "properties": {
       "time": {
        "type": "string",
        "minLength": 1,
        "description": "Time that is drawn."
       },
       "days": {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "description": "Set of days."
        },
        "minItems": 1,
        "description": "Sets of days."
       }
      }
     },
     "edge": {
      "title": "PlantEdge",
      "description": "The plant is made once for each of these distances from a due.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "time",
       "due",
       "minutes"
      ],
      "properties": {
       "time": {
        "type": "string",
        "minLength": 1,
        "description": "Time of the act."
       },
       "due": {
        "type": "string",
        "minLength": 1,
        "description": "The last minute that complies."
       },
       "minutes": {
        "type": "array",
        "items": {
         "type": "integer"
        },
        "minItems": 1,
        "description": "Minutes after the due: 0 is the last that complies, 1 the first that does not."
       }
      }
     },
     "truth": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/definitions/Expectation"
      },
      "description": "What the rules say; every rule that fails is listed."
     }
    }
   },
   "Expectation": {
    "title": "Expectation",
    "description": "What a rule says of a record.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rule",
     "on",
     "expected"
    ],
    "properties": {
     "rule": {
      "type": "string",
      "minLength": 1,
      "description": "policy/rule."
     },
     "on": {
      "type": "string",
      "minLength": 1,
      "description": "Row of the case that is the subject."
     },
     "expected": {
      "anyOf": [
       {
        "$ref": "#/definitions/Expected"
       },
       {
        "type": "array",
        "items": {
         "anyOf": [
          {
           "$ref": "#/definitions/Expected"
          },
          {
           "type": "null"
          }
         ]
        },
        "minItems": 2,
        "maxItems": 2
       }
      ],
      "description": "The outcome; two where it differs within the due and after it, null where nothing is said."
     },
     "due": {
      "type": "string",
      "minLength": 1,
      "description": "Time that is the due."
     },
     "act": {
      "type": "string",
      "minLength": 1,
      "description": "Time of the act, for the margin."
     }
    }
   },
   "Expected": {
    "title": "Expected",
    "description": "Outcome.",
    "type": "string",
    "enum": [
     "pass",
     "fail",
     "not-applicable",
     "pending",
     "indeterminate",
     "needs-review"
    ]
   },
   "Spoiler": {
    "title": "Spoiler",
    "description": "A way to spoil a row.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "code",
     "table",
     "how"
    ],
    "properties": {
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "Code of the reject."
     },
     "table": {
      "type": "string",
      "minLength": 1,
      "description": "Table."
     },
     "how": {
      "type": "string",
      "enum": [
       "set",
       "short",
       "long",
       "repeat",
       "conflict",
       "add"
      ],
      "description": "set: cells are replaced; short, long: a cell too few, too many; repeat: a row of the same key follows, and it alone is rejected; conflict: the same, and both are rejected; add: a row of its own."
     },
     "set": {
      "type": "object",
      "additionalProperties": {
       "type": "string"
      },
      "description": "Text of cells by column; {n} is the number of the case, {key} the key of the record, {key:NAME} of another record of the case, {LAYOUT:TIME} a time of the case, {POOL} or {POOL.FIELD} a drawn value, {digits:N} random digits."
     },
     "shapes": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "description": "Shape."
      },
      "minItems": 1,
      "description": "Only in cases of these shapes."
     }
    }
   },
   "BrokenFile": {
    "title": "BrokenFile",
    "description": "A file of which no row can be used.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file",
     "code",
     "lines"
    ],
    "properties": {
     "file": {
      "type": "string",
      "minLength": 1,
      "description": "Name."
     },
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "Code of the reject."
     },
     "encoding": {
      "type": "string",
      "enum": [
       "utf8",
       "latin1"
      ],
      "description": "Left out: utf8."
     },
     "lines": {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string"
      },
      "description": "Its lines."
     }
    }
   }
  }
 }
];
