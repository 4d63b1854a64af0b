import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { mappingOf, takeIn } from "./drop.js";

const FIELDS = { noticeId: { column: "Key" }, determinationId: { column: "Case" }, sentBy: { column: "By" } };
const HIGH: Readonly<Record<string, number>> = { ë: 0xeb, "’": 0x92 };

function encoded(text: string, encoding: NonNullable<Mapping["encoding"]>): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "windows-1252")
    return Uint8Array.from([...text].map((one) => HIGH[one] ?? one.charCodeAt(0)));
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
const DELIMITERS = [",", ";", "\t", "|"];
const ENDS = ["\n", "\r\n"];

describe("every encoding with every delimiter", () => {
  for (const encoding of ENCODINGS)
    for (const delimiter of DELIMITERS)
      it(`${encoding} with ${JSON.stringify(delimiter)}`, async () => {
        for (const end of ENDS)
          for (const mark of encoding === "windows-1252" ? [""] : ["", "\uFEFF"]) {
            const rows = [
              ["Key", "Case", "By"],
              ["N1", "D1", `"Zoë${delimiter}""x"""`],
              ["N2", "D2", "O’Hara"],
            ];
            const text = mark + rows.map((cells) => cells.join(delimiter)).join(end) + end;
            // With a mark the mapping need not say the encoding.
            const rest = mark === "" ? { encoding } : {};
            const { records, files } = await takeIn({ "log.csv": encoded(text, encoding) }, [
              mappingOf("notice", FIELDS, rest),
            ]);
            expect(records.map(({ values }) => values.sentBy)).toEqual([`Zoë${delimiter}"x"`, "O’Hara"]);
            expect(files).toMatchObject([{ status: "read", rows: 2, accepted: 2 }]);
          }
      });
});

describe("an encoding nobody declared", () => {
  it.each([
    ["windows-1252" as const, "the bytes are not utf-8"],
    ["utf-16be" as const, "not utf-8"],
  ])("%s without a mark is no text, and never guessed", async (encoding, words) => {
    const { files, records } = await takeIn({ "log.csv": encoded("Key,Case,By\nN1,D1,Zoë\n", encoding) }, [
      mappingOf("notice", FIELDS),
    ]);
    expect(records).toEqual([]);
    expect(files).toMatchObject([{ status: "unreadable", message: expect.stringContaining(words) }]);
  });

  it("a mark decides, whatever the mapping says", async () => {
    const content = encoded("\uFEFFKey,Case,By\nN1,D1,Zoë\n", "utf-8");
    const { records } = await takeIn({ "log.csv": content }, [
      mappingOf("notice", FIELDS, { encoding: "windows-1252" }),
    ]);
    expect(records.map(({ values }) => values.sentBy)).toEqual(["Zoë"]);
  });

  it("half a character of UTF-16 at the end is no text", async () => {
    const content = encoded("Key,Case,By\nN1,D1,a\n", "utf-16be").slice(0, -1);
    const { files } = await takeIn({ "log.csv": content }, [
      mappingOf("notice", FIELDS, { encoding: "utf-16be" }),
    ]);
    expect(files).toMatchObject([{ status: "unreadable" }]);
  });
});
