import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pictureParts } from "#cli/picture-parts.js";
import type { AuditResult, Finding } from "#generated/types.js";
import type { PacketInput } from "#packet/build-packet.js";
import { packetFiles } from "#packet/index.js";
import { pdfOf } from "#packet/pdf.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { shippedTemplates } from "../report/shipped.js";
import { codesOf, problemsAfter } from "../support/problems.js";
import { fixtureInput, fixturePacket } from "./fixture-packet.js";

const typst = new Map([
  ["packet.typ", readFileSync(new URL("../../reports/typst/packet.typ", import.meta.url), "utf8")],
]);
const hasPdfToText = spawnSync("pdftotext", ["-v"]).error === undefined;

async function filesOf(input: PacketInput): Promise<{ html: string; pdf: Uint8Array }> {
  const { files } = await packetFiles(input, {
    formats: ["html", "pdf"],
    templates: shippedTemplates(),
    typst,
    pictureParts,
  });
  return { html: String(files[0]?.content), pdf: files[1]?.content as Uint8Array };
}

function textOfPdf(pdf: Uint8Array): string {
  return spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 2 ** 28 })
    .stdout;
}

describe("the packet", () => {
  it("is the same bytes for the same input", async () => {
    const [one, two] = [await filesOf(fixtureInput()), await filesOf(fixtureInput())];
    expect(one.html === two.html && Buffer.compare(one.pdf, two.pdf) === 0).toBe(true);
  });

  it("names no case, no record, no file and no rejected name", async () => {
    const { html, pdf } = await filesOf(fixtureInput());
    const findings = fixtureFindings();
    const private_ = [
      ...findings.flatMap(({ determinationId }) => determinationId ?? []),
      ...findings.flatMap(({ records }) =>
        records.filter(({ kind }) => kind !== "letterTemplate").map(({ id }) => id),
      ),
      ...fixtureResult().files.map(({ file }) => file),
    ];
    expect(private_.length).toBeGreaterThan(20);
    const text = html + (hasPdfToText ? textOfPdf(pdf) : "");
    expect(private_.filter((name) => text.includes(name))).toEqual([]);
  });

  it.skipIf(!hasPdfToText)(
    "has the same figures in the PDF, as text, tagged and with its language",
    async () => {
      const { pdf } = await filesOf(fixtureInput());
      const text = textOfPdf(pdf);
      for (const figure of ["9,402", "98.2–98.8 %", "900–909", "below in any case", "DRAFT, not validated"])
        expect(text).toContain(figure);
      const facts = spawnSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8", maxBuffer: 2 ** 28 }).stdout;
      expect(facts).toMatch(/^Tagged: +yes$/m);
      expect(facts).toMatch(/^Title: +Peer-to-Peer and Denial Notice Compliance/m);
    },
  );

  it("prints a logo as an image, in which nothing runs", async () => {
    const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><rect width="9" height="9"/></svg>`;
    const [plain, bearing] = [await filesOf(fixtureInput()), await filesOf(fixtureInput({ logo }))];
    expect(bearing.html).toContain('<img src="data:image/svg+xml,');
    expect(bearing.html).not.toContain("<script");
    expect(Buffer.compare(plain.pdf, bearing.pdf)).not.toBe(0);
  });

  it("prints hostile text as text", async () => {
    const hostile = `<img src=x onerror=alert(1)> #panic("x") $x$ *b* {{title}} =1+1 \u202Eevil\u0007 \u4E2D ${"long ".repeat(2000)}`;
    const packet = fixturePacket();
    const { html, pdf } = await filesOf(
      fixtureInput({
        result: { ...fixtureResult(), plan: hostile } satisfies AuditResult,
        findings: fixtureFindings() satisfies Finding[],
        packet: { ...packet, title: hostile, motions: [hostile], committee: hostile },
      }),
    );
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
    if (hasPdfToText) {
      const text = textOfPdf(pdf);
      expect(text).toContain('#panic("x")');
      expect(text).toContain("[U+202E]");
      expect(text).toContain("[U+4E2D]");
    }
  });
});

it("a template that is no Typst is refused as pdf-failed", async () => {
  expect(codesOf(await problemsAfter(() => pdfOf("#nothing-of-this-name()", {})))).toEqual(["pdf-failed"]);
});
