import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { intake } from "#intake/index.js";
import { schemaProblems } from "#schema/validate.js";
import { AuditError } from "#shared/error.js";
import { byText } from "#shared/text-order.js";
import { runs } from "../support/runs.js";
import { atHand, type TakenAtHand } from "./at-hand.js";
import { LA, sourceFile } from "./drop.js";

const WIDE: Mapping = {
  id: "wide",
  title: "One row per letter",
  sender: "plan",
  match: { files: ["wide*"] },
  zone: LA,
  missing: ["-"],
  records: [
    {
      kind: "determination",
      when: { column: "decision" },
      fields: {
        determinationId: { column: "case" },
        decision: { column: "decision", codes: { D: "deny", M: "modify" } },
      },
    },
    {
      kind: "notice",
      when: { column: "letter" },
      fields: {
        noticeId: { column: "letter" },
        determinationId: { column: "case" },
        sentAt: { column: "mailed", layouts: ["M/d/yyyy"], notYet: ["open"] },
      },
    },
  ],
};

const cell = (...values: string[]) => fc.constantFrom(...values);
const row = fc
  .tuple(
    cell("D1", "D2", "D3", ""),
    cell("D", "M", "D", "X", "-"),
    cell("N1", "N2", "N3", "-"),
    cell("1/2/2025", "2/30/2025", "open"),
    cell("", "", "", ",extra"),
  )
  .map(([id, decision, letter, mailed, extra]) => `${id},${decision},${letter},${mailed}${extra}`);

const takenAtHand = async (...given: Parameters<typeof intake>) => atHand(await intake(...given));

function take(files: Readonly<Record<string, string | Uint8Array>>, piece = 65_536): Promise<TakenAtHand> {
  return takenAtHand(
    Object.entries(files).map(([name, content]) => sourceFile(name, content, piece)),
    [WIDE],
    { zone: LA },
  );
}

const table = (rows: readonly string[]) => `case,decision,letter,mailed\n${rows.join("\n")}\n`;

/** All of a result but where rows stand and which of equal rows came first. */
function withoutPlaces(result: TakenAtHand) {
  return {
    records: result.records.map(({ kind, id, parent, values }) => ({ kind, id, parent, values })),
    rejects: result.rejects
      .map(({ row: _, line: __, message: ___, ...rest }) => rest)
      // Of rows that make the same records, the first is kept: their texts may differ in cells nobody reads.
      .map((reject) => JSON.stringify(reject.code === "duplicate-key" ? { ...reject, source: "" } : reject))
      .sort(byText),
    setAside: result.setAside,
    files: result.files.map(({ sha256: _, ...rest }) => rest),
    unmappedCodes: result.unmappedCodes,
  };
}

function checkConservation(result: TakenAtHand): void {
  for (const file of result.files) {
    expect(file.rows).toBe(file.accepted + file.rejected);
    const rows = result.rejects
      .filter((reject) => reject.file === file.file && reject.row !== null)
      .map(({ row: at }) => at);
    expect(rows).toHaveLength(file.rejected);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.every((at) => at !== null && at >= 1 && at <= file.rows)).toBe(true);
    expect(file.status === "unreadable").toBe(
      result.rejects.some((reject) => reject.file === file.file && reject.row === null),
    );
  }
  const rejected = new Set(result.rejects.map((reject) => `${reject.file}:${reject.row}`));
  for (const record of result.records) expect(rejected.has(`${record.file}:${record.row}`)).toBe(false);
  for (const reject of result.rejects) expect(schemaProblems("Reject", reject, "reject")).toEqual([]);
}

describe("order", () => {
  it("of rows changes row numbers and nothing else", async () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 12 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, others]) => {
        const before = await take({ "wide.csv": table(rows) });
        const after = await take({ "wide.csv": table(others) });
        checkConservation(before);
        expect(withoutPlaces(after)).toEqual(withoutPlaces(before));
      }),
      runs(400),
    );
  });

  it("of files and mappings changes nothing", async () => {
    const files = fc.array(fc.array(row, { maxLength: 5 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(files, async (parts) => {
        const named = parts.map((rows, part) => sourceFile(`wide-${part}.csv`, table(rows)));
        const other: Mapping = { ...WIDE, id: "other", match: { files: ["other*"] } };
        const before = await takenAtHand(named, [WIDE, other], { zone: LA });
        const after = await takenAtHand([...named].reverse(), [other, WIDE], { zone: LA });
        expect(after).toEqual(before);
      }),
      runs(100),
    );
  });
});

describe("damaged files", () => {
  const text = `\uFEFFcase,decision,letter,mailed\r\nD1,D,N1,1/2/2025\r\nD2,M,"N""2",open\r\n\r\nD3,X,"N\n3",1/3/2025\nD4,D,Ñ4,-\r\n`;
  const whole = new TextEncoder().encode(text);
  const damage = fc.record({
    at: fc.nat(whole.length),
    remove: fc.nat(6),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom(
        ...['"', '""', ',"', '",', "\n", "\r", "\r\n", "\0", ",", "\n\n", '"\n'].map((one) =>
          new TextEncoder().encode(one),
        ),
      ),
    ),
    cut: fc.boolean(),
  });

  function damaged(
    marks: readonly { at: number; remove: number; insert: Uint8Array; cut: boolean }[],
  ): Uint8Array {
    return marks.reduce((content, { at, remove, insert, cut }) => {
      const tail = cut && at > 40 ? new Uint8Array() : content.subarray(at + remove);
      return Uint8Array.from([...content.subarray(0, at), ...insert, ...tail]);
    }, whole as Uint8Array);
  }

  it("conserve their rows or are not read at all; nothing but a mapping stops the run", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }),
        async (marks, piece) => {
          const content = damaged(marks);
          try {
            const result = await take({ "wide.csv": content }, piece);
            checkConservation(result);
            for (const { status } of result.files) seen.add(status);
            for (const { code } of result.rejects) seen.add(code);
            expect(await take({ "wide.csv": content })).toEqual(result);
          } catch (error) {
            if (!(error instanceof AuditError)) throw error;
            expect(error.code).toBe("mapping-column-missing");
            seen.add(error.code);
          }
        },
      ),
      runs(3000),
    );
    for (const code of [
      "read",
      "unreadable",
      "unreadable-file",
      "bad-encoding",
      "wrong-column-count",
      "missing-key",
      "mapping-column-missing",
    ]) {
      expect(seen, [...seen].join(" ")).toContain(code);
    }
  });

  it("of random bytes never end in anything else", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("notices.csv", "x.csv"),
        async (content, name) => {
          checkConservation(await take({ [name]: content }));
        },
      ),
      runs(500),
    );
  });
});

describe("well-formed text", () => {
  const value = fc.string({
    unit: fc.constantFrom("a", "é", "€", "😀", ",", ";", '"', "\n", "\r\n", " ", "'", "\t"),
    maxLength: 6,
  });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const bare = (text: string) => (/[",;\r\n\t]/.test(text) ? quoted(text) : text);

  it("gives back every cell, row, line and source", async () => {
    const rows = fc.array(fc.tuple(value, fc.boolean(), fc.constantFrom("\n", "\r\n", "\r")), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 30 }), async (cells, piece) => {
        // Two files of one content: every row but the first file's is rejected and shows its source.
        const lines = cells.map(([text, always], at) => `N${at},D,${always ? quoted(text) : bare(text)}`);
        const content = `noticeId,determinationId,sentBy\n${lines.map((line, at) => line + cells[at]?.[2]).join("")}`;
        const result = await takenAtHand(
          [sourceFile("a/notices.csv", content, piece), sourceFile("b/notices.csv", content, piece)],
          [],
          { zone: LA },
        );
        expect(result.records.map(({ row: at, values }) => [at, values.sentBy ?? ""])).toEqual(
          cells.map(([text], at) => [at + 1, text.trim()]),
        );
        expect(result.rejects.map(({ source }) => source)).toEqual(lines);
        const physical = lines.map((_, at) => {
          const before = content.slice(0, content.indexOf(`N${at},D,`));
          return before.split(/\r\n|\n|\r/).length;
        });
        expect(result.rejects.map(({ line }) => line)).toEqual(physical);
      }),
      runs(400),
    );
  });
});
