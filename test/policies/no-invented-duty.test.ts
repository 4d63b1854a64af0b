import { describe, expect, it } from "vitest";
import type { Rule } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { loadCommons, loadPolicy, policyFolders } from "#policy/load.js";
import { projectReader } from "../support/project.js";
import { type Length, lengthsOf, statedIn, states } from "./durations.js";

const commons = loadCommons(projectReader);
const bundles = [...policyFolders(projectReader).keys()].map((id) => loadPolicy(projectReader, id));
const payers = bundles.filter(({ policy }) => policy.kind === "payer");

/** Clauses whose source states a time without a number and a unit side by side: its words, in six at most. */
const TIMES_IN_OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "illinois-plan": {
    "Appt.1": "at the appointment time",
    "Appt.2": "within a reasonable timeframe",
    "D.item1": "at the time of the discussion",
  },
  "ca-hsc-1367-01": {
    "CA-H2-phsa": "if shorter, the period required",
    "CA-H5a": "immediately upon the expiration",
  },
  "us-42cfr-438-210": { "438.210-d1": "7 calendar days, from 2026" },
  "us-42cfr-438-404": {
    "438.404-c3": "within the timeframe of 438.210(d)(1)",
    "438.404-c4": "in accordance with 438.210(d)",
    "438.404-c5": "date that the timeframes expire",
    "438.404-c6": "within the timeframes of 438.210(d)(2)",
    "431.214": "ten days shrink to five",
  },
  "us-42cfr-422-m": {
    "422.590-extension": "extended by up to 14 days",
  },
  "wa-rcw-48-43-830": {
    "WA-1ai": "three calendar days, excluding holidays",
    "WA-1ai-notify": "within three calendar days, excluding holidays",
    "WA-1bi-notify": "within five calendar days",
    "WA-1aii-notify": "within one calendar day",
    "WA-1bii-notify": "within two calendar days",
  },
};

describe.each(bundles)("$policy.id", (bundle) => {
  const planSide = planSideOf(bundle);

  it("takes every length of time from a clause that states it", () => {
    expect(inventedIn(bundle)).toEqual([]);
  });

  it("has no deadline of the plan without a clause that states a time", () => {
    expect(untimedIn(bundle)).toEqual([]);
  });

  it("settles duties without a stated time by a parameter that is the audit's", () => {
    const settled = planSide.flatMap((rule) =>
      rule.kind === "requirement" && rule.by !== undefined
        ? lengthsOf({ by: rule.by }, bundle, commons)
            .filter((length) => length.from !== "audit" && !evidenced(length, rule, bundle))
            .map(() => rule.id)
        : [],
    );
    expect(settled).toEqual([]);
  });

  it("says of every clause with a time which rule carries it, or why none does", () => {
    const silent = bundle.clauses.clauses
      .filter((clause) => statesTime(clause.id, bundle))
      .filter(({ rules, reason }) => rules.length === 0 && reason === undefined)
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });

  it("puts every time of an encoded clause into one of its rules", () => {
    const dropped = bundle.clauses.clauses
      .filter(({ status, rules }) => status === "encoded" && rules.length > 0)
      .filter(({ id, summary }) => statedIn(summary).length > 0 && otherWords(id, bundle) === undefined)
      .filter(({ summary, rules }) => {
        const lengths = bundle.rules
          .filter(({ id }) => rules.includes(id))
          .flatMap((rule) => lengthsOf(rule, bundle, commons));
        return !statedIn(summary).every((stated) => lengths.some((length) => states(stated, length)));
      })
      .map(({ id }) => id);
    expect(dropped).toEqual([]);
  });
});

describe("a duty somebody invents", () => {
  const asuris = loadPolicy(projectReader, "asuris");
  const invented: Rule = {
    id: "ASU-DL-99",
    title: "The plan calls back within two business days",
    kind: "deadline",
    subject: "p2pRequest",
    topic: "turnaround",
    clauses: ["S3.10"],
    standards: [],
    obligor: "plan",
    onFail: "breach",
    direction: "under-service",
    severity: "high",
    start: { field: "receivedAt" },
    limit: { businessDays: 2 },
    stop: { field: "startedAt" },
    messages: {
      asks: "the plan call back",
      start: "the request",
      stop: "the talk",
      changes: "a record of it",
    },
  };

  it("is seen, whichever clause it cites", () => {
    const withRule = (...clauses: [string]): PolicyBundle => ({
      ...asuris,
      rules: [...asuris.rules, { ...invented, clauses }],
    });
    expect(inventedIn(withRule("S3.10"))).toEqual(["ASU-DL-99: 2 businessDays"]);
    expect(untimedIn(withRule("S3.10"))).toEqual(["ASU-DL-99"]);
    // A clause with another time does not carry it either.
    expect(inventedIn(withRule("S3.8"))).toEqual(["ASU-DL-99: 2 businessDays"]);
    expect(clocksTheTalk(invented)).toBe(true);
  });
});

describe("times in other words", () => {
  it("are clauses of the registers, quoted in six words at most", () => {
    const entries = Object.entries(TIMES_IN_OTHER_WORDS).flatMap(([policy, clauses]) =>
      Object.entries(clauses).map(([clause, words]) => ({ policy, clause, words })),
    );
    for (const { policy, clause, words } of entries) {
      const register = bundles.find((one) => one.policy.id === policy)?.clauses.clauses ?? [];
      expect(register.map(({ id }) => id)).toContain(clause);
      expect(words.split(" ").length).toBeLessThanOrEqual(6);
    }
  });
});

describe("payers that promise no turnaround", () => {
  // The only lengths of time in rules on these plans: Asuris' window for asking. Magellan's window is the client's table.
  it.each([
    ["asuris", ["ASU-WIN-01: 15 calendarDays"]],
    ["magellan", []],
    ["molina-il-mmp", []],
  ])("%s has no time for the plan to contact or to hold", (id, allowed) => {
    const bundle = loadPolicy(projectReader, id);
    const planSide = planSideOf(bundle);
    expect(planSide.filter(({ kind }) => kind === "deadline")).toEqual([]);
    expect(bundle.rules.filter(clocksTheTalk).map((rule) => rule.id)).toEqual([]);
    const lengths = planSide.flatMap((rule) =>
      lengthsOf(rule, bundle, commons)
        .filter(({ from }) => from === "rule" || from === "source")
        .map(({ amount, unit }) => `${rule.id}: ${amount} ${unit}`),
    );
    expect(lengths).toEqual(allowed);
  });

  it("asuris asks for its window at the request, never at the talk", () => {
    const rule = loadPolicy(projectReader, "asuris").rules.find(({ id }) => id === "ASU-WIN-01");
    expect(JSON.stringify(rule)).toContain('"field":"receivedAt"');
    expect(JSON.stringify(rule)).not.toContain("startedAt");
    expect(JSON.stringify(rule)).not.toContain("actAt");
  });
});

describe("law and accreditation", () => {
  it.each(bundles.filter(({ policy }) => policy.kind !== "payer"))(
    "$policy.id sets no clock on a peer-to-peer",
    ({ rules }) => {
      const onTalks = rules.filter(({ subject }) => subject === "p2pRequest");
      expect(onTalks.filter(({ kind }) => kind === "deadline")).toEqual([]);
      expect(rules.filter(clocksTheTalk)).toEqual([]);
    },
  );

  it.each(payers)("$policy.id cites its own document only", ({ policy, rules }) => {
    const cited = rules.flatMap(({ id, standards }) => standards.map((standard) => ({ id, standard })));
    expect(cited.filter(({ standard }) => !String(standard).startsWith(policy.cite))).toEqual([]);
  });

  it("no rule of a payer on a peer-to-peer bears the standard of a statute", () => {
    const cites = bundles.filter(({ policy }) => policy.kind !== "payer").map(({ policy }) => policy.cite);
    const borrowed = payers
      .flatMap(({ rules }) => rules)
      .filter(({ standards }) =>
        standards.some((one) => cites.some((cite) => JSON.stringify(one).includes(cite))),
      )
      .map(({ id }) => id);
    expect(borrowed).toEqual([]);
  });
});

/** Lengths of time in rules on the plan that no clause they rest on states. */
function inventedIn(bundle: PolicyBundle): string[] {
  return planSideOf(bundle).flatMap((rule) =>
    lengthsOf(rule, bundle, commons)
      .filter(({ from }) => from === "rule" || from === "source")
      .filter((length) => !evidenced(length, rule, bundle))
      .map(({ amount, unit }) => `${rule.id}: ${amount} ${unit}`),
  );
}

/** Deadlines of the plan that rest on no clause with a time. */
function untimedIn(bundle: PolicyBundle): string[] {
  return planSideOf(bundle)
    .filter((rule) => rule.kind === "deadline")
    .filter((rule) => !evidenceOf(rule, bundle).some((clause) => statesTime(clause, bundle)))
    .map(({ id }) => id);
}

function planSideOf({ rules }: PolicyBundle): Rule[] {
  return rules.filter(({ obligor }) => obligor !== "provider");
}

/** About when a discussion is arranged or held. */
function clocksTheTalk({ event, kind, topic }: Rule): boolean {
  return event === "p2p-contact" || topic === "turnaround" || (event === "p2p-held" && kind === "deadline");
}

/** The clauses a rule rests on: those it cites and those of its parameters. */
function evidenceOf(rule: Rule, bundle: PolicyBundle): string[] {
  const ofParameters = lengthsOf(rule, bundle, commons).flatMap(({ from, clause }) =>
    from === "source" && clause !== undefined ? [clause] : [],
  );
  return [...rule.clauses, ...ofParameters];
}

function evidenced(length: Length, rule: Rule, bundle: PolicyBundle): boolean {
  return [...rule.clauses, ...(length.clause === undefined ? [] : [length.clause])].some(
    (clause) => otherWords(clause, bundle) !== undefined || states(summaryOf(clause, bundle), length),
  );
}

function statesTime(clause: string, bundle: PolicyBundle): boolean {
  return otherWords(clause, bundle) !== undefined || statedIn(summaryOf(clause, bundle)).length > 0;
}

function summaryOf(clause: string, { clauses }: PolicyBundle): string {
  return clauses.clauses.find(({ id }) => id === clause)?.summary ?? "";
}

function otherWords(clause: string, { policy }: PolicyBundle): string | undefined {
  return TIMES_IN_OTHER_WORDS[policy.id]?.[clause];
}
