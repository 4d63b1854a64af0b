import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import type { Finding, PendingClock, Reject } from "#generated/types.js";
import { audit } from "#pipeline.js";
import type { AuditOutput } from "#pipeline-request.js";
import { root } from "../support/project.js";

// The expected files were worked out by hand from the policy texts and a calendar. Where a run differs, find out
// which of data, rule and program is wrong; never copy the run's answer into the file.

interface Expected {
  readonly notMet: readonly (Judged & Pick<Finding, "class" | "direction" | "due">)[];
  readonly undecided: readonly Judged[];
  /** Cases close to a limit or a condition; they pass unless they say otherwise. */
  readonly nearMisses: readonly Named[];
  readonly notApplicable?: readonly Named[];
  readonly pending?: readonly Named[];
  readonly rejects: readonly { readonly file: string; readonly row: number; readonly code: string }[];
  readonly integrity: readonly { readonly code: string }[];
  /** As the rows of the determinations have it: those of one product line by their keys, and that of all others. */
  readonly productLines: {
    readonly of: Readonly<Record<string, readonly string[]>>;
    /** Determinations that a request names and no file has. */
    readonly notDelivered: readonly string[];
    readonly others: string;
  };
}

interface Named extends Pick<Finding, "policy" | "rule"> {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly outcome?: string;
}

interface Judged extends Named {
  readonly outcome: string;
}

function name({ policy, rule, subject }: Named): string {
  return `${policy} ${rule} ${subject.kind} ${subject.id}`;
}

const named = (judged: readonly Judged[]) => judged.map((one) => `${name(one)}: ${one.outcome}`).sort();

const examples = readdirSync(`${root}examples`).filter((example) =>
  existsSync(`${root}examples/${example}/expected.json`),
);

describe.each(examples)("the example drop %s", (example) => {
  const folder = `${root}examples/${example}`;
  const expected: Expected = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8"));
  const settings = readSettings({ config: `${folder}/audit.json` });
  let output: AuditOutput;
  const findings: Finding[] = [];
  const outcomes = new Map<string, string>();
  const rejects: Reject[] = [];
  const pending: PendingClock[] = [];

  beforeAll(async () => {
    const request = { ...settings, program: { name: "p2p-audit", version: "test" }, inputs: [] };
    output = await audit(
      { ...request, files: dropFiles(settings.drop) },
      {
        onFindings: (found) => findings.push(...found),
        onReject: (reject) => rejects.push(reject),
        onPending: (clocks) => pending.push(...clocks),
        onOutcome: (line) => outcomes.set(name(line), line.outcome),
      },
    );
  });

  it("gives every planted finding and no other", () => {
    expect(named(findings)).toEqual(named([...expected.notMet, ...expected.undecided]));
  });

  it("gives each planted finding its class, direction and due", () => {
    const found = new Map(findings.map((finding) => [name(finding), finding]));
    for (const one of expected.notMet) {
      const { class: classed, direction, due } = one;
      expect.soft(found.get(name(one)), name(one)).toMatchObject({ class: classed, direction, due });
    }
  });

  it("gives each finding and each clock the product line of its determination", () => {
    const { of, notDelivered, others } = expected.productLines;
    const lineOf = (id: string | null) => {
      if (id === null || notDelivered.includes(id)) return null;
      return Object.keys(of).find((line) => of[line]?.includes(id)) ?? others;
    };
    const told = [...findings, ...pending];
    expect(told.map(({ fingerprint, lineOfBusiness }) => [fingerprint, lineOfBusiness])).toEqual(
      told.map(({ fingerprint, determinationId }) => [fingerprint, lineOf(determinationId)]),
    );
  });

  it("lets the near misses pass, the clocks run and the rest alone", () => {
    const wanted = [
      ...expected.nearMisses.map((one) => ({ ...one, outcome: one.outcome ?? "pass" })),
      ...(expected.pending ?? []).map((one) => ({ ...one, outcome: "pending" })),
      ...(expected.notApplicable ?? []).map((one) => ({ ...one, outcome: "not-applicable" })),
    ];
    expect(wanted.length).toBeGreaterThan(0);
    expect(
      named(wanted.map((one) => ({ ...one, outcome: outcomes.get(name(one)) ?? "not judged" }))),
    ).toEqual(named(wanted));
  });

  it("sets aside the planted rows and no other, and loses none", () => {
    const rows = rejects.map(({ file, row, code }) => `${file} ${row} ${code}`).sort();
    expect(rows).toEqual(expected.rejects.map(({ file, row, code }) => `${file} ${row} ${code}`).sort());
    expect(output.result.accounting.conserved).toBe(true);
    expect(output.result.trustNotes).toEqual([]);
  });

  it("lists the odd times, record by record", () => {
    const found = output.result.integrity.flatMap(({ code, records }) => Array(records).fill(code));
    expect(found.sort()).toEqual(expected.integrity.map(({ code }) => code).sort());
  });

  it("allows as many findings of class breach as were planted", () => {
    const breaches = expected.notMet.filter((one) => one.class === "breach").length;
    expect(settings.config.thresholds).toEqual({ notMet: breaches });
  });
});
