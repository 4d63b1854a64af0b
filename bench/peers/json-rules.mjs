// The twelve rules of bench/peers/README.md in json-rules-engine.
import { writeFileSync } from "node:fs";
import { Engine } from "json-rules-engine";
import { given, report } from "../run/report.mjs";
import { factsOf, PROVIDERS } from "./json-facts.mjs";

const { drop, breaches } = given("drop", "breaches");
const GENERIC = [
  "um department",
  "utilization management",
  "medical director",
  "um staff",
  "chief medical officer",
  "authorization department",
];

const is = (fact, value) => ({ fact, operator: "equal", value });
const isNot = (fact, value) => ({ fact, operator: "notEqual", value });
const among = (fact, value) => ({ fact, operator: "in", value });
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });

const AHEAD = among("review", ["PRE", "CONC"]);
const NOT_DELAY = isNot("decision", "DLY");
const FED = all(is("line", "MCAL"), AHEAD, isNot("domain", "RX"), NOT_DELAY, is("told", true));
const CA_LETTER = all(is("inCa", true), is("denied", true));

const CASE_RULES = {
  "CA-H1": all(is("inCa", true), AHEAD, is("urgency", "STD"), NOT_DELAY, is("lateH1", true)),
  "CA-H2": all(is("inCa", true), AHEAD, is("urgency", "EXP"), NOT_DELAY, is("lateH2", true)),
  "CA-H3a": all(
    is("inCa", true),
    AHEAD,
    among("decision", ["APPR", "DEN", "MOD", "RED", "TERM"]),
    is("told", true),
    is("lateH3a", true),
  ),
  "CA-H3b": all(
    CA_LETTER,
    isNot("review", "RETRO"),
    is("underWay", false),
    is("told", true),
    is("lateH3b", true),
  ),
  "FED-438.210d1": all(FED, is("urgency", "STD"), is("lateD1", true)),
  "FED-438.210d2": all(FED, is("urgency", "EXP"), is("lateD2", true)),
  "NCQA-UM7-B0a": all(is("um7", true), is("told", true), is("memberLetter", false), is("settled", true)),
};
const LETTER_RULES = {
  "CA-H4c": all(
    CA_LETTER,
    is("part", false),
    any(is("reason", "N"), is("criteria", "N"), is("clinical", "N")),
  ),
  "CA-H4d": all(
    CA_LETTER,
    among("audience", PROVIDERS),
    any(is("noContact", true), is("phoneKind", "Main"), is("otherPerson", true), among("name", GENERIC)),
  ),
  "NCQA-UM7-B1": all(is("um7", true), is("toUm7", true), any(is("reason", "N"), is("plain", "N"))),
};
const REFUSED = among("status", ["Refused", "To appeals"]);
const TALK_RULES = {
  "BSP-WIN-01": all(
    is("after", true),
    any(all(is("status", "Held"), is("tooLate", true)), all(REFUSED, is("inTime", true), is("how", "Tel"))),
  ),
  "BSP-DL-01": all(
    is("after", true),
    is("inTime", true),
    is("how", "Tel"),
    { fact: "status", operator: "notIn", value: ["Refused", "To appeals"] },
    is("unclear", false),
    is("lateTalk", true),
  ),
};

async function judge(rules, subjects, found) {
  const engine = new Engine(
    Object.entries(rules).map(([name, conditions]) => ({ name, conditions, event: { type: name } })),
  );
  for (const facts of subjects) {
    const { events } = await engine.run(facts);
    for (const { type } of events) found.add(`${type} ${facts.id}`);
  }
}

const began = performance.now();
const { cases, letters, talks } = factsOf(drop);
const found = new Set();
await judge(CASE_RULES, cases, found);
await judge(LETTER_RULES, letters, found);
await judge(TALK_RULES, talks, found);
writeFileSync(breaches, [...found].map((line) => `${line}\n`).join(""));
report(began);
