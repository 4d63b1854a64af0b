import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import type { AuditResult } from "#generated/types.js";
import type { AuditRequest } from "#pipeline-request.js";
import { freshFolder } from "../support/fresh-folder.js";
import { bothEngines } from "./both-engines.js";

const folder = freshFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const DECISIONS = ["determinationId", "decision", "reasonCategory", "reviewType", "decidedAt"];
const NOTICES = [
  "noticeId",
  "determinationId",
  "purpose",
  "audience",
  "channel",
  "letterDate",
  "sentAt",
  "completeLetter",
];

interface Drop {
  readonly payer: string;
  readonly zone: string;
  readonly asOf: string;
  readonly decisions: readonly string[];
  readonly notices: readonly string[];
}

function requestOf({ payer, zone, asOf, decisions, notices }: Drop): AuditRequest {
  const own = join(folder, payer);
  mkdirSync(join(own, "drop"), { recursive: true });
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(own, "drop", name), `${lines.join("\n")}\n`);
  write("determination.csv", [
    [...DECISIONS, "payer"].join(","),
    ...decisions.map((line) => `${line},${payer}`),
  ]);
  write("notice.csv", [NOTICES.join(","), ...notices]);
  const config = join(own, "audit.json");
  writeFileSync(config, JSON.stringify({ policies: [payer], drop: "drop", asOf, zone }));
  const settings = readSettings({ config });
  const program = { name: "p2p-audit", version: "test" } as const;
  return { ...settings, program, inputs: [], files: dropFiles(settings.drop) };
}

async function inBothEngines(request: AuditRequest, id: string) {
  const { reference, compiled } = await bothEngines(request);
  expect(left(compiled, id)).toEqual(left(reference, id));
  return left(reference, id).total;
}

function left({ measures }: AuditResult, id: string) {
  return measures.durations.find((duration) => duration.id === id) ?? expect.fail(`no measure ${id}`);
}

describe("time left in a window that runs from the date on the letter", () => {
  it("ends with the tenth day after the first letter to a provider (an Illinois plan)", async () => {
    const clinical = "medical-necessity,preservice,2026-10-05T10:00";
    const total = await inBothEngines(
      requestOf({
        payer: "illinois-plan",
        zone: "America/Chicago",
        asOf: "2026-11-15T12:00:00-06:00",
        decisions: [
          ...["I1", "I2", "I3", "I4", "I5", "I6", "I8"].map((id) => `${id},deny,${clinical}`),
          "I7,modify,investigational,concurrent,2026-10-26T08:00",
          "I9,deny,administrative,preservice,2026-10-05T10:00",
          "I10,approve,,preservice,2026-10-05T10:00",
        ],
        notices: [
          // Ten days from Tuesday 10-06 end with 10-16; told on 10-10 at 09:00: 6 d 15 h.
          "N1,I1,denial,requesting-provider,mail,2026-10-06,2026-10-10T09:00,",
          // Told by telephone the day before the date on the letter: 11 d 13 h.
          "N2,I2,denial,requesting-provider,phone,,2026-10-05T11:00,",
          "N2b,I2,denial,treating-provider,mail,2026-10-06,2026-10-06T12:00,",
          // Mailed after the end: 3 d 9 h too late.
          "N3,I3,denial,requesting-provider,mail,2026-10-06,2026-10-20T09:00,",
          // A call, a letter to the member and none to a provider.
          "N4,I4,denial,requesting-provider,phone,,2026-10-05T11:00,",
          "N4b,I4,denial,member,mail,2026-10-06,2026-10-06T12:00,",
          // The first date counts: to the end of 10-17, 10 d 9 h from Wednesday 15:00.
          "N5,I5,denial,requesting-provider,fax,2026-10-07,2026-10-07T15:00,true",
          "N5b,I5,denial,requesting-provider,mail,2026-10-09,2026-10-09T10:00,",
          // A fax that is less than the letter tells, and has no date that counts: 10-08 is the letter's, 13 d 12 h.
          "N6,I6,denial,requesting-provider,fax,2026-10-05,2026-10-05T12:00,false",
          "N6b,I6,denial,requesting-provider,mail,2026-10-08,2026-10-08T10:00,",
          // To the end of 11-05, with the hour that comes twice: 10 d 15 h.
          "N7,I7,denial,provider-unspecified,mail,2026-10-26,2026-10-26T10:00,",
          // A letter without a date.
          "N8,I8,denial,requesting-provider,mail,,2026-10-06T09:00,",
          "N9,I9,denial,requesting-provider,mail,2026-10-06,2026-10-06T09:00,",
        ],
      }),
      "usable-days-left-illinois",
    );
    expect(total.units).toBe(8);
    expect(total.buckets).toEqual([
      { from: null, to: 0, units: 1 },
      { from: 0, to: 2880, units: 0 },
      { from: 2880, to: 5760, units: 0 },
      { from: 5760, to: 8640, units: 0 },
      { from: 8640, to: 11520, units: 1 },
      { from: 11520, to: null, units: 4 },
    ]);
    expect(total).toMatchObject({ unknown: 2, open: 0, across: 0, unclear: 0 });
  });

  it("ends with the fifteenth day, wherever it falls (Asuris)", async () => {
    const total = await inBothEngines(
      requestOf({
        payer: "asuris",
        zone: "America/Los_Angeles",
        asOf: "2026-11-15T12:00:00-08:00",
        decisions: [
          "A1,deny,medical-necessity,preservice,2026-10-05T10:00",
          "A2,deny,medical-necessity,retrospective,2026-10-05T10:00",
          "A3,deny,investigational,concurrent,2026-10-05T10:00",
          "A4,deny,medical-necessity,preservice,2026-10-05T10:00",
          "A5,deny,medical-necessity,preservice,2026-10-05T10:00",
        ],
        notices: [
          // To the end of 10-21: 13 d 15 h.
          "N1,A1,denial,requesting-provider,mail,2026-10-06,2026-10-08T09:00,",
          "N2,A2,denial,requesting-provider,mail,2026-10-06,2026-10-08T09:00,",
          // 1 d 15 h.
          "N3,A3,denial,requesting-provider,mail,2026-10-06,2026-10-20T09:00,",
          // Of two letters the earlier date: 9 d 15 h.
          "N4,A4,denial,requesting-provider,mail,2026-10-06,2026-10-12T09:00,",
          "N4b,A4,denial,treating-provider,mail,2026-10-12,2026-10-12T10:00,",
          // Friday 10-09: the fifteenth day is Saturday 10-24 and stays there. 2 d 12 h from Thursday noon.
          "N5,A5,denial,requesting-provider,mail,2026-10-09,2026-10-22T12:00,",
        ],
      }),
      "usable-days-left-asuris",
    );
    expect(total.units).toBe(4);
    expect(total.buckets.map(({ units }) => units)).toEqual([0, 2, 0, 0, 1, 1]);
    expect(total).toMatchObject({ unknown: 0, open: 0, across: 0, unclear: 0 });
    const least = total.quantiles.find(({ percent }) => percent === 10);
    // A3, less the microsecond that the day lacks.
    expect(least).toEqual({ percent: 10, from: 24 * 60 + 15 * 60 - 1, to: 24 * 60 + 15 * 60 - 1 });
  });
});
