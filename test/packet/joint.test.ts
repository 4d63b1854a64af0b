import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, MarginCell } from "#generated/types.js";
import { buildPacket } from "#packet/build-packet.js";
import type { PacketView } from "#packet/view.js";
import { cell, rule } from "../report/fixture-build.js";
import { runs } from "../support/runs.js";
import { fixtureInput } from "./fixture-packet.js";

/** Tables of one duty: its rows by who decided, its months and its acts. `joint-whole.test.ts` adds up all of them. */
const MONTHS = ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"];
const DELEGATES = [null, "delegate-a", "delegate-b"];

/** A duty by month and delegate, with more met than anything else, as duties are. */
const cells = fc
  .array(
    fc.tuple(
      fc.integer({ min: 25, max: 90 }),
      fc.integer({ min: 0, max: 14 }),
      fc.constantFrom(0, 0, 0, 3, 15),
    ),
    {
      minLength: 3,
      maxLength: MONTHS.length,
    },
  )
  .map((rows) =>
    rows.map(
      ([met, notMet, open], index): Cell =>
        cell(DELEGATES[index % 3] ?? null, MONTHS[index] ?? "", met, notMet, open),
    ),
  );

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(text: string): Span | null {
  const [from, to = from] = text.replaceAll(",", "").split("–").map(Number);
  return from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)
    ? null
    : { from, to };
}

function packetOf(rows: readonly Cell[]): PacketView {
  const input = fixtureInput();
  const [line] = input.packet.lines;
  if (!line) throw new Error("the fixture has no line");
  const sum = (outcome: "pass" | "fail") =>
    rows.reduce((total, { subjects }) => total + subjects[outcome], 0);
  const margins: MarginCell[] = [
    {
      lineOfBusiness: "medi-cal",
      left: [sum("pass"), 0, 0, 0, 0],
      late: [sum("fail"), 0, 0, 0, 0],
      noAct: 0,
    },
  ];
  const own = rule(line.rule, "duty", ["s"], "confirmed", { cells: [...rows], margins });
  const policies = input.result.policies.map((policy) =>
    policy.id === line.policy ? { ...policy, rules: [own] } : policy,
  );
  return buildPacket(
    fixtureInput({
      result: { ...input.result, policies },
      findings: [],
      packet: { ...input.packet, lines: [line] },
    }),
  ).view;
}

describe("all tables of a packet together", () => {
  it("rows by who decided and acts around the due line show no count from 1 to 10", () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const { breakdowns, delays } = packetOf(rows);
        const told = [
          ...breakdowns.flatMap((table) =>
            table.rows.flatMap(({ met, notMet, undecided }) => [met, notMet, undecided]),
          ),
          ...delays.flatMap(({ table }) => table.rows.map(([, acts]) => acts ?? "")),
        ].flatMap((text) => spanOf(text) ?? []);
        expect(told.filter(({ from, to }) => from === to && from >= 1 && from <= 10)).toEqual([]);
      }),
      runs(100),
    );
  });

  it.each([
    [
      "two months of a hidden sum: each would be at most 9",
      [
        [40, 2],
        [40, 3],
        [40, 0],
      ],
      0,
    ],
    [
      "two months that sum to 20: each would be 10",
      [
        [40, 10],
        [40, 10],
        [40, 0],
      ],
      0,
    ],
    [
      "two months that sum to 12: none would be 1",
      [
        [40, 5],
        [40, 7],
        [40, 0],
      ],
      0,
    ],
    [
      "two months that sum to 11: each may be 1 to 10",
      [
        [40, 5],
        [40, 6],
        [40, 0],
      ],
      1,
    ],
    [
      "two months beside one of which nothing is hidden",
      [
        [40, 10],
        [40, 10],
        [90, 14],
      ],
      1,
    ],
    [
      "nothing small",
      [
        [40, 0],
        [40, 12],
        [40, 0],
      ],
      1,
    ],
  ])("%s", (_, months, drawn) => {
    const rows = months.map(([met = 0, notMet = 0], index) => cell(null, MONTHS[index] ?? "", met, notMet));
    expect(packetOf(rows).trends).toHaveLength(drawn);
  });
});
