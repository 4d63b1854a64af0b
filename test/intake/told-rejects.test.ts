import { expect, it } from "vitest";
import type { SourceFile } from "#intake/contract.js";
import { intake } from "#intake/index.js";
import { allOf } from "./at-hand.js";
import { sourceFile } from "./source-file.js";

const HEADER = "noticeId,determinationId,sentAt";
const sound = `${HEADER}\nN1,D1,soon\nN2,D2,2026-01-05\nN3,D3,late\n`;

/** A file whose text is another from its `from`th opening on. */
function changing(before: string, after: string, from: number): SourceFile {
  let opened = 0;
  const text = () => {
    opened += 1;
    return sourceFile("notices.csv", opened < from ? before : after, 40).open();
  };
  return { ...sourceFile("notices.csv", before, 40), open: text };
}

/** How often intake opens a file of that text. */
async function openings(text: string): Promise<number> {
  let opened = 0;
  const file = sourceFile("notices.csv", text, 40);
  const open = () => {
    opened += 1;
    return file.open();
  };
  await intake([{ ...file, open }], [], { zone: "UTC" });
  return opened;
}

it("are told as often as they are asked for, the same each time", async () => {
  const { rejects } = await intake([sourceFile("notices.csv", sound, 7)], [], { zone: "UTC" });
  const told = await allOf(rejects);
  expect(told.map(({ row, line, value, source }) => [row, line, value, source])).toEqual([
    [1, 2, "soon", "N1,D1,soon"],
    [3, 4, "late", "N3,D3,late"],
  ]);
  expect(await allOf(rejects)).toEqual(told);
});

it.each([
  ["another value in a rejected row", sound.replace("soon", "then")],
  ["a rejected row that is sound now", sound.replace("soon", "2026-01-04")],
  ["another value in a row that was accepted", sound.replace("2026-01-05", "2026-01-06")],
  ["a row less", `${HEADER}\nN1,D1,soon\n`],
  ["a row more", `${sound}N4,D4,2026-01-07\n`],
  ["no row at all", ""],
])("stop where the file has changed since it was read: %s", async (_, after) => {
  const file = changing(sound, after, (await openings(sound)) + 1);
  const { rejects } = await intake([file], [], { zone: "UTC" });
  await expect(allOf(rejects)).rejects.toMatchObject({ code: "file-changed" });
});

it("are many: none is lost, whatever was set aside late among them", async () => {
  const lines = Array.from({ length: 3000 }, (_, index) =>
    index % 3 === 0
      ? `N${index},D,soon`
      : index % 3 === 1
        ? `N1,D${index},2026-01-05`
        : `N${index},D,2026-01-05,x`,
  );
  const { rejects } = await intake([sourceFile("notices.csv", [HEADER, ...lines].join("\n"), 900)], [], {
    zone: "UTC",
  });
  const told = await allOf(rejects);
  expect(told.map(({ row }) => row)).toEqual(lines.map((_, index) => index + 1));
  expect(told.map(({ source }) => source)).toEqual(lines);
  const codes = ["bad-date", "duplicate-key-conflict", "wrong-column-count"];
  expect(told.map(({ code }) => code)).toEqual(lines.map((_, index) => codes[index % 3]));
  expect(rejects.groups.reduce((sum, group) => sum + group.rejects, 0)).toBe(3000);
});
