import type { AuditResult, PacketConfig, RuleResult } from "#generated/types.js";
import type { PacketInput } from "#packet/build-packet.js";
import { cell, question, rule } from "../report/fixture-build.js";
import { fixtureInput, fixturePacket } from "./fixture-packet.js";

const DECIDERS = ["Arroyo Medical Group", "Bay Physicians Network", "Valley Foothills Medical Group", null];
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
/** Of each who decided, in each month; no count of the packet is small. */
const [MET, NOT_MET, UNDECIDED] = [240, 20, 15];
const CELLS = DECIDERS.length * MONTHS.length;

/** The packet of a plan with so many duties, each with its trend, its acts on both sides of the due line and all who decided. */
export function fullInput(duties: number): PacketInput {
  const base = fixtureInput();
  const [payer] = base.result.policies;
  if (payer === undefined) throw new Error("the fixture is empty");
  const rules = Array.from({ length: duties }, (_, index) => dutyRule(index));
  const questions = Array.from({ length: 9 }, (_, index) =>
    question({
      ...{ id: `Q${index}`, policy: payer.id, askedOf: "Chief Medical Officer and counsel" },
      ...{
        words: `"the working day" of section ${index} against "the business day" of the notice`,
        cases: 40 + index,
      },
    }),
  );
  const policies = [{ ...payer, rules, questions }];
  const universe = DECIDERS.map((delegate) => ({
    ...{ sender: "plan", delegate, lineOfBusiness: "medi-cal", decision: "deny" },
    determinations: MONTHS.length * (MET + NOT_MET + UNDECIDED),
  }));
  const result: AuditResult = { ...base.result, policies, universe };
  return { ...base, result, findings: [], packet: packetOf(payer.id, rules) };
}

function dutyRule(index: number): RuleResult {
  const [met, notMet] = [CELLS * MET, CELLS * NOT_MET];
  const left = [20, 30, 40, 50];
  const late = [500, 60, 50, 40, 30];
  return rule(`R-${index}`, `Duty ${index}`, ["s"], "confirmed", {
    cells: DECIDERS.flatMap((who) => MONTHS.map((month) => cell(who, month, MET, NOT_MET, UNDECIDED))),
    margins: [
      {
        lineOfBusiness: "medi-cal",
        left: [...left, met - total(left)],
        late,
        noAct: notMet - total(late),
      },
    ],
  });
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0);
}

function packetOf(policy: string, rules: readonly RuleResult[]): PacketConfig {
  const lines = rules.map(({ id }, index) => ({
    ...{ group: "LAW", title: `Member notice number ${index + 1} within 2 business days`, policy, rule: id },
    actionLevel: { percent: 98, setBy: "this committee, 2026-03" },
  }));
  return { ...fixturePacket(), lines: lines as unknown as PacketConfig["lines"] };
}
