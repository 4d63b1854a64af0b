import type { GateCheck, GateFinding, GateRuleLine } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { NONE_TESTED, OUTCOME_WORDS } from "#shared/outcome.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import { isAbout, isBehind } from "./concerns.js";
import type { GatedRun } from "./gated-run.js";
import { xmlAttribute, xmlText } from "./xml-text.js";

interface TestCase {
  readonly name: string;
  readonly classname: string;
  readonly result: {
    readonly is: "error" | "failure" | "skipped";
    readonly type: string;
    readonly message: string;
    readonly text: string;
  } | null;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
  readonly out: readonly string[];
}

/**
 * A run as JUnit XML: whether it can be trusted, a test case per limit, a test case per rule. A rule fails where it stands
 * behind a limit that is not kept, so that nothing fails in a run that ends with 0; one that could not run is an error always.
 */
export function junit(gated: GatedRun): string {
  const { head } = gated;
  const suites = [trustSuite(gated), limitSuite(gated), ...ruleSuites(gated)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...suites.flatMap((suite, id) => suiteLines(suite, id, head.asOf)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteLines({ name, cases, out }: Suite, id: number, asOf: string): string[] {
  const number = (is: string) => cases.filter(({ result }) => result?.is === is).length;
  const skipped = number("skipped") > 0 ? ` skipped="${number("skipped")}"` : "";
  return [
    `  <testsuite name="${xmlAttribute(name)}" package="p2p-audit" id="${id}" timestamp="${asOf.slice(0, 19)}" hostname="localhost" tests="${cases.length}" failures="${number("failure")}" errors="${number("error")}"${skipped} time="0">`,
    `    <properties><property name="data complete through" value="${xmlAttribute(asOf)}"/></properties>`,
    ...cases.map(caseLine),
    `    <system-out>${xmlText(out.join("\n"))}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
  ];
}

function caseLine({ name, classname, result }: TestCase): string {
  const head = `    <testcase name="${xmlAttribute(name)}" classname="${xmlAttribute(classname)}" time="0"`;
  if (result === null) return `${head}/>`;
  if (result.is === "skipped") return `${head}><skipped/></testcase>`;
  const { is, type, message, text } = result;
  return `${head}><${is} message="${xmlAttribute(message)}" type="${xmlAttribute(type)}">${xmlText(text)}</${is}></testcase>`;
}

function trustSuite({ head }: GatedRun): Suite {
  const { rowsIn, accepted, rejected } = head.accounting;
  const notes = head.trustNotes;
  return {
    name: "run",
    cases: [
      {
        name: "the result can be trusted",
        classname: "run",
        result:
          head.status === "untrusted"
            ? {
                is: "error",
                type: "untrusted",
                message: counted(notes.length, "reason"),
                text: notes.join("\n"),
              }
            : null,
      },
    ],
    out: [`rows in ${count(rowsIn)} = accepted ${count(accepted)} + set aside ${count(rejected)}`],
  };
}

function limitSuite({ head }: GatedRun): Suite {
  return {
    name: "limits",
    cases: head.checks.map((check) => ({
      name: `${check.words}: ${check.at}`,
      classname: "limits",
      result: limitResult(check),
    })),
    out: head.checks.map(
      ({ words, found, limit, level, kept }) =>
        `${words}: ${found}, ${limit}${kept === false && level === "warn" ? " (warning)" : ""}`,
    ),
  };
}

function limitResult({ kept, level, found, limit }: GateCheck): TestCase["result"] {
  const message = `${found}, ${limit}`;
  if (kept === null) return { is: "skipped", type: "", message, text: "" };
  return kept || level === "warn" ? null : { is: "failure", type: "limit", message, text: message };
}

function ruleSuites(gated: GatedRun): Suite[] {
  const { head, thresholds } = gated;
  const wrong = head.checks.filter(({ kept, level }) => kept === false && level === "fail");
  const behind = new Map<string, string[]>();
  const undescribed = new Map<string, GateFinding[]>();
  const lines = new Set(head.policies.flatMap(({ id, rules }) => rules.map((rule) => `${id}/${rule.id}`)));
  for (const finding of gated.findings()) {
    const name = `${finding.policy}/${finding.rule}`;
    if (!lines.has(name)) undescribed.set(name, [...(undescribed.get(name) ?? []), finding]);
    if (!wrong.some((check) => isBehind(finding, check, thresholds))) continue;
    const known = behind.get(name) ?? [];
    known.push(`${finding.fingerprint} ${OUTCOME_WORDS[finding.outcome]}`);
    behind.set(name, known);
  }
  return head.policies.map(({ id, cite, rules }) => ({
    name: id,
    cases: [
      ...rules.map((line) => ({
        name: `${line.id}: ${line.title}`,
        classname: id,
        result: ruleResult(
          line,
          wrong.filter((check) => isAbout({ policy: id, line }, check, thresholds)),
          behind.get(`${id}/${line.id}`) ?? [],
        ),
      })),
      ...(undescribed.has(`${id}/applies-to`)
        ? [
            {
              name: "applies-to: Does the policy apply?",
              classname: id,
              result: ruleResult(null, [], behind.get(`${id}/applies-to`) ?? []),
            },
          ]
        : []),
    ],
    out: [cite, ...rules.map(figures)],
  }));
}

function ruleResult(
  line: GateRuleLine | null,
  checks: readonly GateCheck[],
  findings: readonly string[],
): TestCase["result"] {
  const broken = line?.subjects.error ?? 0;
  if (broken > 0)
    return {
      is: "error",
      type: "rule-broke",
      message: `the rule could not run on ${counted(broken, "record")}`,
      text: [...checks.map(said), ...findings].join("\n"),
    };
  if (checks.length + findings.length > 0)
    return {
      is: "failure",
      type: "limit",
      message:
        findings.length > 0
          ? `${counted(findings.length, "finding")} behind a limit that is not kept`
          : checks.map(said).join("; "),
      text: [...checks.map(said), ...findings].join("\n"),
    };
  return line !== null && testedOf(line.cases) === 0
    ? { is: "skipped", type: "", message: NONE_TESTED, text: "" }
    : null;
}

function said({ words, found, limit }: GateCheck): string {
  return `${words}: ${found}, ${limit}`;
}

function figures({ id, cases }: GateRuleLine): string {
  const tested = testedOf(cases);
  if (tested === 0) return `${id}: ${NONE_TESTED}`;
  return `${id}: ${OUTCOME_WORDS.pass} ${count(cases.pass)}, ${OUTCOME_WORDS.fail} ${count(cases.fail)}, undecided ${count(undecidedOf(cases))}, in cases`;
}
