import { describe, expect, it } from "vitest";
import type { AuditResult, Measures, PacketConfig, QuestionResult } from "#generated/types.js";
import { buildPacket } from "#packet/build-packet.js";
import type { PacketView } from "#packet/view.js";
import { question } from "../report/fixture-build.js";
import { codesOf, problemsOf } from "../support/problems.js";
import { fixtureInput } from "./fixture-packet.js";

// Requests by hand: of Medi-Cal 200, of which 150 were held, of commercial 100 and 60, of no product line on record 40 and 20.

const unit = { unit: "p2pRequest", undated: 0 } as const;
type Cut<Figures> = readonly (readonly [line: string | null, figures: Figures])[];

function cutBy<Figures>(cells: Cut<Figures>) {
  return [
    {
      by: "lineOfBusiness",
      cells: cells.map(([value, figures]) => ({
        ...{ value, absent: value === null ? ("blank" as const) : null },
        figures,
      })),
    },
  ];
}

const share = (units: number, counted: number, unclear = 0) => {
  const percent = Math.floor((counted * 1000) / units) / 10;
  return { units, counted, unknown: 0, unclear, lowest: percent, highest: percent };
};
const became = (conducted: number, refused: number) => ({
  ...{ units: conducted + refused, unclear: 0 },
  values: [
    { value: "conducted", absent: null, units: conducted },
    { value: "refused", absent: null, units: refused },
  ].filter(({ units }) => units > 0),
});
const took = (units: number, median: number) => ({
  ...{ units, unclear: 0, open: 0, unknown: 0, across: 0, buckets: [] },
  quantiles: [{ percent: 50, from: median, to: median }],
});

function measuresOf(isCut = true, unclear = 0): Measures {
  const cut = <Figures>(cells: Cut<Figures>) => (isCut ? cutBy(cells) : []);
  return {
    shares: [
      {
        ...{ id: "held", title: "Held", words: "Held of asked.", ...unit, unknown: [] },
        total: share(340, 230, unclear),
        cuts: cut([
          ["commercial", share(100, 60)],
          ["medi-cal", share(200, 150, unclear)],
          [null, share(40, 20)],
        ]),
      },
    ],
    breakdowns: [
      {
        ...{ id: "became", title: "What became", words: "What became.", ...unit, of: "disposition" },
        total: became(230, 110),
        cuts: cut([
          ["commercial", became(60, 40)],
          ["medi-cal", became(150, 50)],
          [null, became(20, 20)],
        ]),
      },
    ],
    durations: [
      {
        ...{ id: "time", title: "Time", words: "Time.", ...unit },
        total: took(230, 90),
        cuts: cut([
          ["commercial", took(60, 30)],
          ["medi-cal", took(150, 120)],
          [null, took(20, 45)],
        ]),
      },
    ],
  };
}

type Lines = PacketConfig["linesOfBusiness"];

function packetOf(
  lines: Lines,
  parts: Partial<AuditResult> = {},
  more: Partial<PacketConfig> = {},
): PacketView {
  const input = fixtureInput();
  const { linesOfBusiness: _none, ...config } = input.packet;
  const packet = { ...config, measures: [], ...(lines && { linesOfBusiness: lines }), ...more };
  const result = { ...input.result, measures: measuresOf(), ...parts };
  return buildPacket({ ...input, result, packet }).view;
}

describe("measures of a packet of one product line", () => {
  it("are of that line alone", () => {
    expect(packetOf(["medi-cal"]).measures).toEqual([
      "Held: 150 of 200 peer-to-peer requests (75.0 %).",
      "What became, of 200: held 150 · refused 50.",
      "Time. Median: 2 h.",
    ]);
  });

  it("are of the whole run where the packet names no line", () => {
    expect(packetOf(undefined).measures).toEqual([
      "Held: 230 of 340 peer-to-peer requests (67.6 %).",
      "What became, of 340: held 230 · refused 110.",
      "Time. Median: 1 h 30 min.",
    ]);
  });

  it("say that there is nothing of a line that asked for nothing", () => {
    expect(packetOf(["mmp"]).measures).toEqual([
      "Held: none tested.",
      "What became: none tested.",
      "Time: none tested.",
    ]);
  });

  it("say what has no product line on record, once", () => {
    const left = "In no figure of this packet, as no product line is recorded: 40 peer-to-peer requests.";
    expect(packetOf(["medi-cal"]).universe).toContain(left);
    expect(packetOf(undefined).universe.join()).not.toContain("no product line");
    const { universe } = fixtureInput().result;
    const [first] = universe;
    if (first === undefined) throw new Error("the fixture is empty");
    const decided = (determinations: number) =>
      packetOf(["medi-cal"], { universe: [...universe, { ...first, lineOfBusiness: null, determinations }] });
    expect(decided(14).universe).toContain(left.replace("40 peer", "14 decisions, 40 peer"));
    expect(decided(3).universe).toContain(left.replace("40 peer", "1–10 decisions, 40 peer"));
  });
});

describe("measures of a packet of several product lines", () => {
  it("are added up where they add up, and told of each line where they do not", () => {
    expect(packetOf(["medi-cal", "commercial"]).measures).toEqual([
      // 210 of 300.
      "Held: 210 of 300 peer-to-peer requests (70.0 %).",
      "What became, of 300: held 210 · refused 90.",
      "Time, commercial. Median: 30 min.",
      "Time, Medi-Cal. Median: 2 h.",
      expect.stringMatching(/^What names a product line is told of each by itself/),
    ]);
  });

  it("do not add up where it is not known of every unit whether it belongs", () => {
    const { measures } = packetOf(["medi-cal", "commercial"], { measures: measuresOf(true, 12) });
    expect(measures.slice(0, 2)).toEqual([
      "Held, commercial: 60 of 100 peer-to-peer requests (60.0 %).",
      "Held, Medi-Cal: 150 of 200 peer-to-peer requests (75.0 %; more may belong, by times that are not clear).",
    ]);
  });
});

describe("few that are left to other product lines", () => {
  const left = (units: number, counted: number): Partial<AuditResult> => {
    const { shares, ...others } = measuresOf();
    const [held] = shares;
    if (held === undefined) throw new Error("the fixture is empty");
    const cuts = cutBy([
      ["commercial", share(units, counted)],
      ["medi-cal", share(200, 150)],
    ]);
    return {
      measures: { ...others, shares: [{ ...held, total: share(200 + units, 150 + counted), cuts }] },
    };
  };

  it.each([
    [40, 20, "150 of 200"],
    [40, 11, "150 of 200"],
    [40, 10, "140–169 of 190–219"],
    [40, 1, "140–169 of 190–219"],
    [40, 0, "150 of 200"],
    [40, 30, "140–169 of 190–219"],
    [5, 0, "140–169 of 190–219"],
  ])("of %i requests %i held: %s", (units, counted, told) => {
    expect(packetOf(["medi-cal"], left(units, counted)).measures[0]).toContain(`Held: ${told} peer`);
    expect(packetOf(["medi-cal"], left(units, counted), { smallCells: "shown" }).measures[0]).toContain(
      "Held: 150 of 200 peer",
    );
  });
});

describe("a run that an earlier version saved", () => {
  const earlier = { measures: measuresOf(false) };

  it("has its measures of all product lines, and each says so", () => {
    const { universe } = fixtureInput().result;
    const [first] = universe;
    if (first === undefined) throw new Error("the fixture is empty");
    const other = { ...first, lineOfBusiness: "commercial" };
    expect(packetOf(["medi-cal"], { ...earlier, universe: [...universe, other] }).measures).toEqual([
      "Held, of all product lines: 230 of 340 peer-to-peer requests (67.6 %).",
      "What became, of all product lines, of 340: held 230 · refused 110.",
      "Time, of all product lines. Median: 1 h 30 min.",
    ]);
  });

  it("has them as ever where it has no other line", () => {
    expect(packetOf(["medi-cal"], earlier).measures[0]).toBe(
      "Held: 230 of 340 peer-to-peer requests (67.6 %).",
    );
  });
});

describe("open questions of a packet of one product line", () => {
  const input = fixtureInput();
  const [payer] = input.result.policies;
  if (payer === undefined) throw new Error("the fixture is empty");
  const universe = [
    ...input.result.universe,
    { sender: "plan", delegate: null, lineOfBusiness: "commercial", decision: "deny", determinations: 100 },
  ];
  const decides = (lineOfBusiness: string | null, cases: number) => ({
    ...{ lineOfBusiness, cases, subjects: cases },
    rules: ["X-1"],
  });
  const asked = (parts: Partial<QuestionResult>) =>
    packetOf(["medi-cal"], {
      universe,
      policies: input.result.policies.map((policy) =>
        policy === payer
          ? {
              ...policy,
              questions: [question({ id: "Q", words: "a question", answer: null, effects: [], ...parts })],
            }
          : { ...policy, questions: [] },
      ),
    }).questions.map(({ decides: told }) => told);

  it("say how many cases of that line they decide", () => {
    const productLines = [decides(null, 12), decides("commercial", 30), decides("medi-cal", 25)];
    expect(asked({ cases: 67, subjects: 67, productLines })).toEqual(["25 cases"]);
  });

  it("are not asked where they decide none of it", () => {
    expect(asked({ cases: 30, subjects: 30, productLines: [decides("commercial", 30)] })).toEqual([]);
  });

  it("tell a band where few are left to the others", () => {
    expect(
      asked({ cases: 30, subjects: 30, productLines: [decides(null, 5), decides("medi-cal", 25)] }),
    ).toEqual(["11–39 cases"]);
    expect(
      asked({ cases: 17, subjects: 17, productLines: [decides(null, 3), decides("medi-cal", 14)] }),
    ).toEqual(["1–29 cases"]);
  });

  it("say that they are of all lines where an earlier version saved the run", () => {
    expect(asked({ cases: 67, subjects: 67 })).toEqual(["67 cases of all product lines"]);
  });
});

describe("what cannot be told of one product line", () => {
  const other = {
    universe: [
      ...fixtureInput().result.universe,
      { sender: "plan", delegate: null, lineOfBusiness: "commercial", decision: "deny", determinations: 100 },
    ],
  };
  const words = "Of all product lines: rows that were set aside, files and deliveries belong to none.";

  it("says so in its place, where the run has others", () => {
    expect(packetOf(["medi-cal"], other).quality[0]).toBe(words);
    expect(packetOf(undefined, other).quality).not.toContain(words);
    expect(packetOf(["medi-cal"]).quality).not.toContain(words);
  });
});

describe("the inputs that the last page lists", () => {
  const inputs = ["calendar a", "calendar b", "table t", "table u", "policy x"].map((name) => ({
    name,
    sha256: "0",
  }));
  const { policies } = fixtureInput().result;
  const [first, ...rest] = policies;
  if (first === undefined) throw new Error("the fixture is empty");
  const none = { calendars: [], tables: [] };
  const listed = (parts: Partial<AuditResult>) => packetOf(undefined, { inputs, ...parts });

  it("are the calendars and tables that a policy reads, and all that is none", () => {
    const read = [
      { ...first, reads: { calendars: ["b"], tables: ["t"] } },
      ...rest.map((policy) => ({ ...policy, reads: none })),
    ];
    const { digests, otherDigests } = listed({ policies: read });
    expect(digests.map(({ name }) => name)).toEqual(["calendar b", "table t", "policy x"]);
    expect(otherDigests).toBe(
      "Of calendars and tables those that a policy of the run reads; manifest.json of the run has 2 more.",
    );
  });

  it("are all of a run that does not say what was read", () => {
    const { digests, otherDigests } = listed({ policies: [{ ...first, reads: none }, ...rest] });
    expect(digests).toHaveLength(5);
    expect(otherDigests).toBeNull();
  });
});

it("a measure that there is not is refused as packet-measure-unknown", () => {
  expect(codesOf(problemsOf(() => packetOf(["medi-cal"], {}, { measures: ["held", "hold"] })))).toEqual([
    "packet-measure-unknown",
  ]);
});
