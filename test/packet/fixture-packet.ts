import { readFileSync } from "node:fs";
import type { MeasureDefinitions, PacketConfig } from "#generated/types.js";
import type { PacketInput } from "#packet/build-packet.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";

const byCommittee = { setBy: "this committee, 2026-03" };

/** Page one over the hand-made result of test/report. */
export function fixturePacket(): PacketConfig {
  const law = "ca-hsc-1367-01";
  return {
    committee: "Medical Services Committee",
    meeting: "2026-12-09",
    title: "Peer-to-Peer and Denial Notice Compliance",
    productLine: "Medi-Cal",
    lines: [
      {
        group: "LAW",
        title: "Member notice in 2 business days",
        policy: law,
        rule: "CA-H3B-01",
        actionLevel: { percent: 98, ...byCommittee },
      },
      {
        group: "LAW",
        title: "Provider told in 24 hours",
        policy: law,
        rule: "CA-H3A-01",
        actionLevel: { percent: 98, ...byCommittee },
      },
      { group: "LAW", title: "Urgent decision in 72 hours", policy: law, rule: "CA-H2-01" },
      { group: "LAW", title: "Notice when time expires", policy: law, rule: "CA-H5-01" },
      { group: "LAW", title: "No denial by software alone", policy: law, rule: "CA-K2-01" },
      {
        group: "P&P",
        title: "Peer-to-peer in 1 business day",
        policy: "blue-shield-promise-medi-cal",
        rule: "BSP-DL-01",
        actionLevel: { percent: 95, ...byCommittee },
      },
    ],
    notes: ["The standard of every LAW line is 100 %."],
    motions: ["Approve CAP 26-07."],
    actions: [
      { id: "26-04", title: "Receipts kept", owner: "UM", due: "2026-09-30", status: "closed" },
      { id: "26-05", title: "Call log", owner: "Delegation", due: "2026-11-18", status: "open" },
    ],
    signOff: ["Chair"],
  };
}

function shippedMeasures(): MeasureDefinitions {
  return JSON.parse(readFileSync(new URL("../../reports/measures.json", import.meta.url), "utf8"));
}

export function fixtureInput(parts: Partial<PacketInput> = {}): PacketInput {
  return {
    result: fixtureResult(),
    findings: fixtureFindings(),
    packet: fixturePacket(),
    measures: shippedMeasures(),
    shown: null,
    restated: null,
    logo: null,
    validation: null,
    ...parts,
  };
}
