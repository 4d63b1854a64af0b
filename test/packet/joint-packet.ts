import type {
  AuditResult,
  BreakdownCell,
  Cell,
  DurationCell,
  Finding,
  PacketLine,
  ShareCell,
  Validation,
} from "#generated/types.js";
import { buildPacket, type Packet, type PacketInput } from "#packet/build-packet.js";
import { cell, question, rule } from "../report/fixture-build.js";
import { fixtureInput } from "./fixture-packet.js";
import {
  byMonth,
  DECIDERS,
  type Duty,
  MONTHS,
  type Month,
  partsOf,
  stepsOf,
  TEMPLATES,
  total,
  VALUES,
} from "./joint-month.js";

export const TITLES = ["LAW First", "LAW Second"];
/** Per cent below which the committee acts. */
export const LEVEL = 95;
/** As many results of a kind are drawn for validation. */
const CHECKED = 25;

export interface Wanted {
  readonly small: "hidden" | "shown";
  /** The period before, and how its small counts were printed then. */
  readonly before?: { readonly data: Month; readonly small: "hidden" | "shown" };
  /** The same duties and requests of another product line, of which the packet is not. */
  readonly elsewhere?: Month;
  /** The packet is of both product lines. */
  readonly isWhole?: boolean;
}

const LINE = "medi-cal";
const OTHER_LINE = "commercial";

/** The packet of what is true. */
export function packetOf(data: Month, { small, before, elsewhere, isWhole = false }: Wanted): Packet {
  const { result, findings } = runOf(data, elsewhere);
  const ofLine = elsewhere === undefined || isWhole ? {} : { linesOfBusiness: [LINE] as [string] };
  const lines = linesOf(result);
  const packet = { ...fixtureInput().packet, lines, measures: [], smallCells: small, ...ofLine };
  const parts: Partial<PacketInput> = { result, findings, packet, validation: validationOf(data, result) };
  if (before === undefined) return buildPacket(fixtureInput(parts));
  const shown = packetOf(before.data, { small: before.small }).figures;
  const restated = runOf(before.data).result;
  const previous = { label: "Last quarter", shown: "a", restated: "b" };
  return buildPacket(fixtureInput({ ...parts, shown, restated, packet: { ...packet, previous } }));
}

function linesOf({ policies: [payer] }: AuditResult): [PacketLine, PacketLine] {
  const line = (index: 0 | 1): PacketLine => ({
    ...{ group: "LAW", title: (TITLES[index] ?? "").slice(4), policy: payer?.id ?? "", rule: `R-${index}` },
    actionLevel: { percent: LEVEL, setBy: "nobody" },
  });
  return [line(0), line(1)];
}

function runOf(data: Month, elsewhere?: Month): { result: AuditResult; findings: Finding[] } {
  const { result } = fixtureInput();
  const [payer] = result.policies;
  if (payer === undefined) throw new Error("the fixture is empty");
  const all = [
    { line: LINE, of: data },
    ...(elsewhere === undefined ? [] : [{ line: OTHER_LINE, of: elsewhere }]),
  ];
  const rules = ([0, 1] as const).map((index) =>
    rule(`R-${index}`, "a duty", ["s"], "confirmed", {
      cells: all.flatMap(({ line, of }) => cellsOf(of, of.duties[index], line)),
      margins: all.map(({ line, of }) => {
        const duty = of.duties[index];
        return { lineOfBusiness: line, ...stepsOf(of, duty), noAct: duty.noAct };
      }),
    }),
  );
  const universe = all.flatMap(({ line, of }) =>
    DECIDERS.map((delegate, index) => ({
      ...{ sender: "plan", delegate, lineOfBusiness: line, decision: "deny" },
      determinations: of.decided[index] ?? 0,
    })),
  );
  const lines = all.map(({ line, of }) => ({ line, requests: of.requests }));
  const measures = { shares: [heldOf(lines)], breakdowns: [becameOf(lines)], durations: [timeOf(lines)] };
  const policies = [{ ...payer, rules, questions: questionsOf(all, payer.id) }];
  const findings = all.flatMap(({ line, of }) => findingsOf(of, payer.id, line));
  // Without names of delegates: what is read back calls them by their ids.
  const configuration = { policies: result.configuration.policies };
  return { result: { ...result, policies, universe, measures, configuration }, findings };
}

function cellsOf(data: Month, duty: Duty, lineOfBusiness: string): Cell[] {
  const [met = [], fail = [], open = []] = byMonth(data, duty);
  const at = (parts: number[][], who: number, when: number) => parts[who]?.[when] ?? 0;
  return DECIDERS.flatMap((name, who) =>
    MONTHS.map((own, when) => ({
      ...cell(name, own, at(met, who, when), at(fail, who, when), at(open, who, when)),
      lineOfBusiness,
    })),
  );
}

/** Cases without an act have no letter; the first of them are still open. */
function findingsOf({ duties }: Month, policy: string, lineOfBusiness: string): Finding[] {
  const [sample] = fixtureInput().findings;
  if (sample === undefined) throw new Error("the fixture is empty");
  return duties.flatMap(({ notMet, noAct, open, templates: [first, second] }, index) =>
    Array.from({ length: total(notMet) }, (_, number): Finding => {
      const letter = number - noAct;
      const template = TEMPLATES[letter < first ? 0 : letter < first + second ? 1 : 2];
      return {
        ...sample,
        ...{ policy, rule: `R-${index}`, outcome: "fail", stillOpen: number < open },
        ...{ lineOfBusiness, determinationId: `${lineOfBusiness} ${index} ${number}` },
        fingerprint: `${lineOfBusiness} ${index} ${number}`,
        records: letter < 0 ? [] : [{ kind: "letterTemplate", id: template, file: "t.csv", row: 1 }],
      };
    }),
  );
}

function questionsOf(all: readonly { readonly line: string; readonly of: Month }[], policy: string) {
  const effect = (index: number) => ({ rule: `R-${index}`, title: "a duty", now: {} as never, under: {} });
  return [0, 1, 2].map((index) => {
    const decides = ({ asked, both }: Month) => [...asked, total(both)][index] ?? 0;
    const cases = total(all.map(({ of }) => decides(of)));
    const rules = index < 2 ? ["R-0"] : ["R-0", "R-1"];
    const productLines = all
      .map(({ line, of }) => ({ lineOfBusiness: line, cases: decides(of), subjects: decides(of), rules }))
      .filter((own) => own.cases > 0);
    return question({
      ...{ id: `Q${index}`, words: `question ${index}`, policy, answer: null, cases, subjects: cases },
      ...{ productLines, effects: index < 2 ? [effect(0)] : [effect(0), effect(1)] },
    });
  });
}

function validationOf(data: Month, { policies: [payer] }: AuditResult): Validation {
  const checked = (inRun: number) => {
    const drawn = Math.min(inRun, CHECKED);
    return { inRun, drawn, checked: drawn, confirmed: drawn, cannotTell: 0, interval: null };
  };
  const rules = data.duties.map((duty, index) => {
    const [met = 0, fail = 0] = partsOf(data, duty).map(total);
    return { policy: payer?.id, rule: `R-${index}`, notMet: checked(fail), met: checked(met) };
  });
  return { complete: true, reviewers: ["R"], reviewedTo: "2026-11-24", rules } as unknown as Validation;
}

type Lines = readonly { readonly line: string; readonly requests: readonly number[] }[];

/** Requests of all lines, then a cut by line. */
function measured<Figures>(lines: Lines, figuresOf: (requests: readonly number[]) => Figures) {
  const all = VALUES.map((_, index) => total(lines.map(({ requests }) => requests[index] ?? 0)));
  const cells = lines
    .filter(({ requests }) => total(requests) > 0)
    .map(({ line, requests }) => ({ value: line, absent: null, figures: figuresOf(requests) }));
  return { total: figuresOf(all), cuts: [{ by: "lineOfBusiness", cells }] };
}

function heldOf(lines: Lines): AuditResult["measures"]["shares"][number] {
  const figures = (requests: readonly number[]): ShareCell => {
    const [counted = 0] = requests;
    return { units: total(requests), counted, unknown: 0, unclear: 0, lowest: null, highest: null };
  };
  return { ...unitOf("held"), ...measured(lines, figures), unknown: [] };
}

function becameOf(lines: Lines): AuditResult["measures"]["breakdowns"][number] {
  const figures = (requests: readonly number[]) => {
    const values = VALUES.map((value, index) => ({ value, absent: null, units: requests[index] ?? 0 }));
    return { units: total(requests), values, unclear: 0 } as BreakdownCell;
  };
  return { ...unitOf("what-became"), of: "disposition", ...measured(lines, figures) };
}

/** Time from request to discussion: an hour, and no upper end where it is still open. */
function timeOf(lines: Lines): AuditResult["measures"]["durations"][number] {
  const figures = ([held = 0, , , open = 0]: readonly number[]): DurationCell => {
    const units = held + open;
    const quantiles = [50, 90].map((percent) => {
      const isOpen = Math.ceil((units * percent) / 100) > held;
      return { percent, from: 60, to: isOpen ? null : 60 };
    });
    return { unclear: 0, unknown: 0, across: 0, buckets: [], units, open, quantiles };
  };
  return { ...unitOf("time"), ...measured(lines, figures) };
}

function unitOf(id: string) {
  return { id, title: id, words: id, unit: "p2pRequest", undated: 0 } as const;
}
