import type { PngParts } from "#charts/png.js";
import type { PacketFigures } from "#generated/types.js";
import { pagePrinter } from "#report/page-printer.js";
import { auditError } from "#shared/error.js";
import { buildPacket, type PacketInput } from "./build-packet.js";
import { pdfOf } from "./pdf.js";
import { picturesOf } from "./pictures.js";
import type { PacketView } from "./view.js";

export interface PacketFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface PacketFormats {
  readonly formats: readonly ("html" | "pdf" | "png")[];
  /** Path below reports/templates, and below reports/typst, to text. */
  readonly templates: ReadonlyMap<string, string>;
  readonly typst: ReadonlyMap<string, string>;
  /** Asked for where pictures are wanted. */
  readonly pictureParts: () => PngParts;
}

export interface MadePacket {
  readonly files: readonly PacketFile[];
  readonly figures: PacketFigures;
  readonly warnings: readonly string[];
}

/**
 * The packet in the wanted formats, and its figures for the packet after it. The same input gives the same bytes. Throws
 * `packet-line-unknown`, `report-template` or `pdf-failed`.
 */
export async function packetFiles(
  input: PacketInput,
  { formats, templates, typst, pictureParts }: PacketFormats,
): Promise<MadePacket> {
  const { view, figures, warnings } = buildPacket(input);
  const files: PacketFile[] = [];
  for (const format of formats) {
    if (format === "png") files.push(...(await picturesOf(view, pictureParts())));
    else files.push({ name: `committee-packet.${format}`, content: await printed(format, view) });
  }
  return { files, figures, warnings };

  async function printed(format: "html" | "pdf", shown: PacketView): Promise<string | Uint8Array> {
    return format === "html"
      ? pagePrinter("packet", "html", templates)(shown)
      : await pdfOf(typstOf(typst), shown);
  }
}

function typstOf(typst: ReadonlyMap<string, string>): string {
  const text = typst.get("packet.typ");
  if (text === undefined)
    throw auditError("report-template-missing", "there is no template `packet.typ`", "packet.typ");
  return text;
}
