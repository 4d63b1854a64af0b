import { describe, expect, it } from "vitest";
import { conditionInWords, SPOKEN_OPERATORS, valueInWords } from "#catalogue/words/in-words.js";
import { bullets, type Phrase } from "#catalogue/words/phrase.js";
import { RELATION_WORDS } from "#catalogue/words/relation-words.js";
import type { Speaker } from "#catalogue/words/speaker.js";
import { schemas } from "#generated/schemas.js";
import type { Definition, Expression, Parameter, Table } from "#generated/types.js";
import { FIELD_WORDS, type SpokenKind } from "#schema/field-words.js";
import { KINDS, kindOf } from "#schema/record-fields.js";
import { bundleOf, commonsOf, parameter } from "../policy/fixture.js";

const hostile = "a | b `c` <script>d</script> [e](f) *g*";

const tables: Table[] = [
  {
    id: "names",
    title: "Names that identify no person",
    keys: ["set"],
    columns: ["texts"],
    source: "test",
    evidence: "internal",
    rows: [],
  },
  {
    id: "windows",
    title: "A title that is much too long to stand in the middle of a sentence without tiring its reader",
    keys: ["payer", "line"],
    columns: ["open", "days"],
    source: "test",
    evidence: "internal",
    rows: [],
  },
];

const definitions: Record<string, Definition> = {
  denied: {
    on: "determination",
    words: "an adverse decision: deny or modify",
    as: { in: [{ field: "decision" }, ["deny", "modify"]] },
  },
  written: { on: "notice", words: "in writing", as: { equal: [{ field: "channel" }, "mail"] } },
  heard: {
    on: "notice",
    words: "any channel; voicemail where it counts",
    as: { not: { equal: [{ field: "channel" }, "voicemail"] } },
  },
  "to-member": { on: "notice", words: "addressed to the member", as: true },
  "letter-date": { on: "determination", words: "the date on the first letter", as: { field: "decidedAt" } },
  "no-words": { on: "determination", as: true },
  twin: { on: "determination", words: "a twin", as: true },
  "other-twin": { on: "determination", words: "a twin: the other one", as: true },
  hostile: { on: "determination", words: hostile, as: true },
};

const days: Parameter = {
  title: "days",
  unit: "days",
  setBy: "source",
  values: [
    { from: "2026-01-01", value: 7 },
    { from: "2016-07-05", value: 14 },
  ],
};

const { policy } = bundleOf([], {
  definitions,
  parameters: { days, lead: parameter(-60), closing: parameter("17:00") },
  counting: { calendar: "plain" },
});

function speaker(subject: SpokenKind): Speaker {
  return { policy, commons: commonsOf({ tables }), subject, here: subject, another: false };
}

/** The list as it would stand on a page. */
function page(phrase: Phrase): string {
  return bullets([phrase]).join("\n");
}

const deny: Expression = { equal: [{ field: "decision" }, "deny"] };
const urgent: Expression = { equal: [{ field: "urgency" }, "urgent"] };
const decided: Expression = { field: "decidedAt" };
const received: Expression = { field: "requestReceivedAt" };
const DENY = "the decision (`decision`) is `deny`";
const URGENT = "the urgency the request was handled with (`urgency`) is `urgent`";
const DECIDED = "the time of the decision (`decidedAt`)";
const RECEIVED = "receipt of the authorisation request (`requestReceivedAt`)";

describe("a predicate of a determination", () => {
  it.each<[string, Expression, string, string]>([
    ["always", true, "always", "never"],
    ["a text", deny, DENY, "the decision (`decision`) is not `deny`"],
    [
      "two fields",
      { equal: [{ field: "requestingProviderId" }, { field: "treatingProviderId" }] },
      "the requesting provider (`requestingProviderId`) is the same as the treating practitioner (`treatingProviderId`)",
      "the requesting provider (`requestingProviderId`) is not the same as the treating practitioner (`treatingProviderId`)",
    ],
    [
      "a yes-or-no field",
      { field: "careUnderway" },
      "the care was already under way (`careUnderway`)",
      "it is not so that the care was already under way (`careUnderway`)",
    ],
    [
      "one of a list",
      { in: [{ field: "decision" }, ["deny", "modify", "delay"]] },
      "the decision (`decision`) is `deny`, `modify` or `delay`",
      "the decision (`decision`) is neither `deny`, `modify` nor `delay`",
    ],
    [
      "one of a list of one",
      { in: [{ field: "decision" }, ["deny"]] },
      "the decision (`decision`) is `deny`",
      "the decision (`decision`) is not `deny`",
    ],
    [
      "one of a cell",
      { in: [{ field: "decisionMakerName" }, { lookup: "names", key: ["all"], column: "texts" }] },
      "the name of the decision maker (`decisionMakerName`) is one of the `texts` in table “Names that identify no person” for row `all`",
      "the name of the decision maker (`decisionMakerName`) is not one of the `texts` in table “Names that identify no person” for row `all`",
    ],
    [
      "a cell, of a table with a long title and two keys",
      { lookup: "windows", key: [{ field: "payer" }, { field: "lineOfBusiness" }], column: "open" },
      "the `open` in table `windows` for the payer (`payer`) and the line of business (`lineOfBusiness`) is yes",
      "the `open` in table `windows` for the payer (`payer`) and the line of business (`lineOfBusiness`) is no",
    ],
    [
      "before",
      { before: [received, decided] },
      `${RECEIVED} is before ${DECIDED}`,
      `${RECEIVED} is at or after ${DECIDED}`,
    ],
    [
      "at or before",
      { atOrBefore: [received, decided] },
      `${RECEIVED} is at or before ${DECIDED}`,
      `${RECEIVED} is after ${DECIDED}`,
    ],
    [
      "at most, the number last",
      { atMost: [{ count: "appeals" }, 2] },
      "there are at most 2 appeals",
      "there are more than 2 appeals",
    ],
    [
      "at most, the number first",
      { atMost: [1, { count: "p2pRequests", where: deny }] },
      "there is at least 1 peer-to-peer request where the value (`decision`) is `deny`",
      "there is fewer than 1 peer-to-peer request where the value (`decision`) is `deny`",
    ],
    [
      "recorded",
      { known: { field: "delegate" } },
      "the delegate who decided (`delegate`) is recorded",
      "the delegate who decided (`delegate`) is not recorded",
    ],
    [
      "recorded to the minute",
      { known: { field: "decidedAt" }, to: "minute" },
      `${DECIDED} is recorded to the minute`,
      `${DECIDED} is not recorded to the minute`,
    ],
    [
      "recorded as",
      { all: [{ known: { field: "domain" } }, { in: [{ field: "domain" }, ["behavioral", "pharmacy"]] }] },
      "the domain of the decision (`domain`) is recorded as `behavioral` or `pharmacy`",
      "the domain of the decision (`domain`) is not recorded as `behavioral` or `pharmacy`",
    ],
    [
      "recorded as yes",
      { all: [{ known: { field: "aiToolUsed" } }, { field: "aiToolUsed" }] },
      "it is recorded that a software or artificial-intelligence tool took part in the decision (`aiToolUsed`)",
      "it is not recorded that a software or artificial-intelligence tool took part in the decision (`aiToolUsed`)",
    ],
    [
      "recorded as no",
      { all: [{ known: { field: "careUnderway" } }, { not: { field: "careUnderway" } }] },
      "it is recorded as untrue that the care was already under way (`careUnderway`)",
      "it is not recorded as untrue that the care was already under way (`careUnderway`)",
    ],
    [
      "recorded, and before something",
      { all: [{ known: { field: "decidedAt" } }, { atOrBefore: [decided, { field: "effectiveAt" }] }] },
      `${DECIDED} is recorded and is at or before the time when the reduction or termination takes effect (\`effectiveAt\`)`,
      `it is not so that ${DECIDED} is recorded and is at or before the time when the reduction or termination takes effect (\`effectiveAt\`)`,
    ],
    ["a definition up to its colon", { def: "denied" }, "“an adverse decision”", "not “an adverse decision”"],
    [
      "a definition up to its semicolon, with dots",
      { def: "heard" },
      "“any channel …”",
      "not “any channel …”",
    ],
    ["a definition without words", { def: "no-words" }, "`no-words`", "not `no-words`"],
    [
      "a definition that is called like another",
      { def: "twin" },
      "“a twin” (`twin`)",
      "not “a twin” (`twin`)",
    ],
    [
      "a record",
      { some: "appeals", where: { equal: [{ field: "status" }, "open"] } },
      "there is an appeal where the status of the appeal (`status`) is `open`",
      "there is no appeal where the status of the appeal (`status`) is `open`",
    ],
    [
      "a record without a filter",
      { some: "information" },
      "there is a piece of information",
      "there is no piece of information",
    ],
    [
      "a record of definitions",
      { some: "notices", where: { all: [{ def: "to-member" }, { def: "written" }, { def: "heard" }] } },
      "there is a notice that fits “addressed to the member”, “in writing” and “any channel …”",
      "there is no notice that fits “addressed to the member”, “in writing” and “any channel …”",
    ],
    [
      "an answer",
      { reading: "voicemail-counts", options: { no: false, yes: true } },
      "question `voicemail-counts` is answered `yes`",
      "question `voicemail-counts` is answered `no`",
    ],
    [
      "one of several answers",
      { reading: "which", options: { a: true, b: false, c: true } },
      "question `which` is answered `a` or `c`",
      "question `which` is answered `b`",
    ],
    [
      "an answer that decides what is asked",
      { reading: "which", options: { a: deny, b: false } },
      `depending on question \`which\`: (\`a\`) ${DENY}; (\`b\`) never`,
      "depending on question `which`: (`a`) the decision (`decision`) is not `deny`; (`b`) always",
    ],
    ["all of one", { all: [deny] }, DENY, "the decision (`decision`) is not `deny`"],
    [
      "both",
      { all: [deny, urgent] },
      `${DENY} and ${URGENT}`,
      `it is not so that both ${DENY} and ${URGENT}`,
    ],
    ["a double negation", { not: { not: deny } }, DENY, "the decision (`decision`) is not `deny`"],
    [
      "a or (b and c)",
      { any: [urgent, { all: [deny, { def: "denied" }] }] },
      `${URGENT} or (${DENY} and “an adverse decision”)`,
      `none of these holds:\n  - ${URGENT}\n  - ${DENY} and “an adverse decision”`,
    ],
    [
      "an option list beside another or",
      { any: [{ in: [{ field: "decision" }, ["deny", "delay"]] }, urgent] },
      `(the decision (\`decision\`) is \`deny\` or \`delay\`) or ${URGENT}`,
      `none of these holds:\n  - the decision (\`decision\`) is \`deny\` or \`delay\`\n  - ${URGENT}`,
    ],
    [
      "a negation that must not reach too far",
      { all: [{ not: { def: "denied" } }, urgent] },
      `(not “an adverse decision”) and ${URGENT}`,
      `it is not so that both (not “an adverse decision”) and ${URGENT}`,
    ],
    [
      "a filter that must not reach too far",
      { all: [{ some: "notices", where: { def: "written" } }, deny] },
      `(there is a notice that fits “in writing”) and ${DENY}`,
      `it is not so that both (there is a notice that fits “in writing”) and ${DENY}`,
    ],
  ])("%s", (_name, expression, yes, no) => {
    expect(page(conditionInWords(expression, speaker("determination")))).toBe(`- ${yes}`);
    expect(page(conditionInWords(expression, speaker("determination"), false))).toBe(`- ${no}`);
    expect(page(conditionInWords({ not: expression }, speaker("determination")))).toBe(`- ${no}`);
  });

  it("lists what is too long for a line, and what stands in it", () => {
    const expression: Expression = {
      all: [
        deny,
        { any: [urgent, { not: { def: "denied" } }] },
        {
          some: "notices",
          where: { all: [{ def: "written" }, { equal: [{ field: "purpose" }, "denial"] }] },
        },
        { if: { def: "denied" }, then: urgent, else: { if: deny, then: true, else: false } },
      ],
    };
    expect(page(conditionInWords(expression, speaker("determination")))).toBe(
      [
        "- all of these hold:",
        `  - ${DENY}`,
        `  - ${URGENT} or not “an adverse decision”`,
        "  - there is a notice where “in writing” and the purpose of the notice (`purpose`) is `denial`",
        "  - the first of these that fits:",
        `    - where “an adverse decision”: ${URGENT}`,
        `    - where ${DENY}: always`,
        "    - else: never",
      ].join("\n"),
    );
    expect(page(conditionInWords(expression, speaker("determination"), false)).split("\n")[0]).toBe(
      "- not all of these hold:",
    );
  });
});

describe("a value of a determination", () => {
  it.each<[string, Expression, string]>([
    ["a number", 3, "3"],
    ["a text", "deny", "`deny`"],
    ["yes", true, "yes"],
    ["a list", ["MD", "DO"], "`MD` and `DO`"],
    ["a field", decided, DECIDED],
    [
      "whether a field is yes",
      { field: "careUnderway" },
      "whether the care was already under way (`careUnderway`)",
    ],
    ["a parameter", { param: "closing" }, "`17:00` (`closing`)"],
    ["a parameter with dated values, in their order", { param: "days" }, "14 (`days`; from 2026-01-01 7)"],
    ["a definition", { def: "letter-date" }, "“the date on the first letter”"],
    [
      "a cell by the only column",
      { lookup: "names", key: ["all"] },
      "the `texts` in table “Names that identify no person” for row `all`",
    ],
    [
      "an earliest",
      { earliest: "appeals.receivedAt" },
      "the earliest receipt of the appeal (`appeals.receivedAt`)",
    ],
    [
      "a latest among records",
      { latest: "notices.sentAt", where: { def: "written" } },
      "the latest sending of the notice (`notices.sentAt`) among the notices that fit “in writing”",
    ],
    ["a count", { count: "decisionChanges" }, "the number of decision changes"],
    ["the earlier of two", { earliestOf: [decided, received] }, `the earlier of ${DECIDED} and ${RECEIVED}`],
    ["the later of two", { latestOf: [decided, received] }, `the later of ${DECIDED} and ${RECEIVED}`],
    ["the latest of three", { latestOf: [1, 2, 3] }, "the latest of 1, 2 and 3"],
    [
      "the earliest, where one is given under a condition",
      { earliestOf: [decided, { if: deny, then: received }] },
      `the earlier of ${DECIDED} and (${RECEIVED} where ${DENY})`,
    ],
    [
      "the later, where what is not yet counts",
      { latestOf: [decided, { if: { def: "denied" }, then: received }] },
      `the later of ${DECIDED} and (${RECEIVED} where “an adverse decision”, else not yet)`,
    ],
    [
      "a branch",
      { if: { def: "denied" }, then: decided, else: received },
      `${DECIDED} where “an adverse decision”, else ${RECEIVED}`,
    ],
    [
      "what is recorded, else another",
      { if: { known: decided }, then: decided, else: received },
      `${DECIDED} where it is recorded, else ${RECEIVED}`,
    ],
    ["a business day", { plus: [received, { businessDays: 1 }] }, `1 business day after ${RECEIVED}`],
    ["calendar days", { plus: [received, { calendarDays: 5 }] }, `5 calendar days after ${RECEIVED}`],
    ["the end of a day", { plus: [received, { calendarDays: 0 }] }, `the end of the day of ${RECEIVED}`],
    ["hours before", { plus: [received, { hours: -3 }] }, `3 hours before ${RECEIVED}`],
    [
      "a parameter of minutes before",
      { plus: [received, { minutes: { param: "lead" } }] },
      `60 minutes (\`lead\`) before ${RECEIVED}`,
    ],
    [
      "a parameter with dated values",
      { plus: [received, { calendarDays: { param: "days" } }] },
      `14 calendar days (\`days\`; from 2026-01-01 7 calendar days) after ${RECEIVED}`,
    ],
    [
      "an amount that a question decides",
      { plus: [received, { hours: { reading: "end", options: { low: 48, high: 72 } } }] },
      `48 hours (\`low\`) or 72 hours (\`high\`), depending on question \`end\`, after ${RECEIVED}`,
    ],
    [
      "an amount of a table",
      { plus: [received, { calendarDays: { lookup: "windows", key: ["a", "b"], column: "days" } }] },
      `as many calendar days after ${RECEIVED} as the \`days\` in table \`windows\` for row \`a\` and row \`b\``,
    ],
    [
      "a counting of its own",
      { plus: [received, { calendarDays: 15, counting: { calendar: "plain", lastDay: "rolls" } }] },
      `15 calendar days (calendar “Monday to Friday” (\`plain\`); a last day that is no business day moves to the next one) after ${RECEIVED}`,
    ],
    [
      "business days with a cut-off of a parameter, and a first day that a question decides",
      {
        plus: [
          received,
          {
            businessDays: 2,
            counting: {
              dayZero: { reading: "zero", options: { a: "same", b: "next-open-day" } },
              cutoff: { param: "closing" },
              dayEnds: "17:00",
            },
          },
        ],
      },
      "2 business days (depending on question `zero`: (`a`) the day of the start is day zero, whatever day it is; " +
        "(`b`) a start outside a business day counts as made on the next one; " +
        "from 2000-01-01 a start at or after `17:00` counts as outside the day (`closing`); the last day ends at `17:00`) " +
        `after ${RECEIVED}`,
    ],
    [
      "a value that a question decides",
      { reading: "clock", options: { decision: decided, request: received } },
      `one of these, depending on question \`clock\`: (\`decision\`) ${DECIDED}; (\`request\`) ${RECEIVED}`,
    ],
    ["a predicate in the place of a value", deny, `whether ${DENY}`],
  ])("%s", (_name, expression, words) => {
    expect(page(valueInWords(expression, speaker("determination")))).toBe(`- ${words}`);
  });

  it("lists what is too long, beneath the words it belongs to", () => {
    const long: Expression = {
      earliestOf: [
        {
          earliest: "notices.sentAt",
          where: { all: [{ def: "written" }, { equal: [{ field: "purpose" }, "delay"] }] },
        },
        { if: deny, then: decided },
        { plus: [received, { businessDays: 5 }] },
        {
          if: { def: "denied" },
          then: { reading: "q", options: { a: decided, b: { if: urgent, then: decided } } },
        },
      ],
    };
    expect(page(conditionInWords({ atOrBefore: [long, decided] }, speaker("determination")))).toBe(
      [
        `- ${DECIDED} is at or after the earliest of:`,
        "  - the earliest sending of the notice (`notices.sentAt`) among the notices where “in writing” and the purpose of the notice (`purpose`) is `delay`",
        `  - ${DECIDED} where ${DENY}`,
        `  - 5 business days after ${RECEIVED}`,
        "  - where “an adverse decision”: one of these, depending on question `q`:",
        `    - (\`a\`) ${DECIDED}`,
        `    - (\`b\`) ${DECIDED} where ${URGENT}, else not yet`,
      ].join("\n"),
    );
  });
});

describe("from a peer-to-peer request", () => {
  it.each<[string, Expression, string]>([
    [
      "reaches the decision",
      { before: [{ field: "receivedAt" }, { field: "determination.decidedAt" }] },
      "receipt of the request (`receivedAt`) is before the time of the decision (`determination.decidedAt`)",
    ],
    [
      "tells this request from that",
      {
        some: "otherP2pRequests",
        where: {
          all: [
            { before: [{ field: "receivedAt" }, { field: "subject.receivedAt" }] },
            { before: [{ field: "subject.startedAt" }, { field: "startedAt" }] },
          ],
        },
      },
      [
        "there is another peer-to-peer request on the decision where all of these hold:",
        "  - receipt of that request (`receivedAt`) is before receipt of this request (`subject.receivedAt`)",
        "  - the start of the discussion of this request (`subject.startedAt`) is before the start of the discussion of that request (`startedAt`)",
      ].join("\n"),
    ],
    [
      "asks the gates",
      { permitted: { at: { field: "receivedAt" } } },
      "every gate of this policy is open at receipt of the request (`receivedAt`)",
    ],
    [
      "asks that not every gate is open",
      { not: { permitted: { at: { field: "receivedAt" } } } },
      "not every gate of this policy is open at receipt of the request (`receivedAt`)",
    ],
    [
      "speaks of the act and of the due",
      { atOrBefore: [{ field: "actAt" }, { field: "dueAt" }] },
      "the act (`actAt`) is at or before the due without extension (`dueAt`)",
    ],
    [
      "compares names as names",
      { equal: [{ field: "determination.decisionMakerName" }, { field: "determination.decisionMakerName" }] },
      "the name of the decision maker (`determination.decisionMakerName`) is the same name as the name of the decision maker (`determination.decisionMakerName`)",
    ],
    [
      "counts attempts",
      { atMost: [2, { count: "contactAttempts", where: { equal: [{ field: "result" }, "reached"] } }] },
      "there are at least 2 contact attempts where the result of the attempt (`result`) is `reached`",
    ],
  ])("%s", (_name, expression, words) => {
    expect(page(conditionInWords(expression, speaker("p2pRequest")))).toBe(`- ${words}`);
  });
});

describe("names that mean something in Markdown", () => {
  it.each<[string, Expression, string]>([
    [
      "a definition",
      { def: "hostile" },
      "“a \\| b \\`c\\` &lt;script&gt;d&lt;/script&gt; \\[e\\](f) \\*g\\*”",
    ],
    ["a definition that is not there", { def: "a|b" }, "“a\\|b”"],
    ["a definition named like a member of every object", { def: "constructor" }, "`constructor`"],
    [
      "a text",
      { equal: [{ field: "decision" }, "`x` | <b>"] },
      "the decision (`decision`) is “\\`x\\` \\| &lt;b&gt;”",
    ],
    [
      "an option",
      { reading: "q|", options: { "<i>": true, b: false } },
      "question “q\\|” is answered “&lt;i&gt;”",
    ],
    ["a field that is not there", { field: "x|y" }, "the value (“x\\|y”)"],
    ["a relation that is not there", { some: "friends`" }, "there is “friends\\`”"],
    [
      "a text with line breaks",
      { equal: [{ field: "decision" }, "a\n| b"] },
      "the decision (`decision`) is “a \\| b”",
    ],
    ["an operator that is none", { fuzzy: ["|"] } as unknown as Expression, 'yes is “{"fuzzy":\\["\\|"\\]}”'],
  ])("%s", (_name, expression, words) => {
    expect(page(conditionInWords(expression, speaker("determination")))).toBe(`- ${words}`);
  });
});

describe("the words", () => {
  it("know every operator of the language", () => {
    const schema = schemas.find(({ title }) => title === "Expression") as unknown as {
      definitions: { expressionObject: { properties: Record<string, unknown> } };
    };
    const companions = ["key", "column", "where", "then", "else", "to", "options"];
    const operators = Object.keys(schema.definitions.expressionObject.properties).filter(
      (name) => !companions.includes(name),
    );
    expect([...SPOKEN_OPERATORS].sort()).toEqual(operators.sort());
  });

  it.each(Object.keys(FIELD_WORDS) as SpokenKind[])("know every field of a %s and no other", (kind) => {
    expect(Object.keys(FIELD_WORDS[kind])).toEqual([...kindOf(kind).fields.keys()]);
    expect(new Set(Object.values(FIELD_WORDS[kind])).size).toBe(kindOf(kind).fields.size);
  });

  it("know every relation", () => {
    const relations = [...KINDS.values()]
      .filter(({ kind }) => kind !== "determination" && kind !== "letterTemplate")
      .map(({ relation, kind }) => [relation, kind]);
    const known = [...RELATION_WORDS].map(([relation, { kind }]) => [relation, kind]);
    expect(known.sort()).toEqual([...relations, ["otherP2pRequests", "p2pRequest"]].sort());
  });
});
