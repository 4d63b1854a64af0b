import { auditError } from "#shared/error.js";
import { printable } from "./printable-text.js";

/**
 * A PDF for everybody (PDF/UA-1) from a Typst template and a view, which the template reads as data and never as markup.
 * No date is written into it: the same input gives the same bytes. Throws `pdf-failed`. The only door to Typst.
 */
export async function pdfOf(template: string, view: object): Promise<Uint8Array> {
  try {
    // Loaded when it is used: its compiler is a package for each platform, and not every platform has one.
    const { NodeCompiler, PdfStandard } = await import("@myriaddreamin/typst-ts-node-compiler");
    const inputs = { view: JSON.stringify(printable(view)) };
    return NodeCompiler.create().pdf(
      { mainFileContent: template, inputs },
      { pdfStandard: PdfStandard.UA_1, creationTimestamp: 0 },
    );
  } catch (error) {
    throw auditError(
      "pdf-failed",
      `the PDF could not be made: ${messageOf(error)}`,
      undefined,
      "the HTML file holds the same and prints; Typst 0.14 comes as a package for Linux on x64",
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
