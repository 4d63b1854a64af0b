import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** What pictures are drawn with: the compiled renderer, and fonts as files. No font of the machine is ever used. */
export interface PngParts {
  readonly renderer: Uint8Array;
  readonly fonts: readonly Uint8Array[];
}

/** Pixels for each unit of the SVG: 460 units print sharp at the width of a column. */
const ZOOM = 3;

let started: Promise<void> | null = null;

/** A drawing as PNG, without any text beside the pixels. The same SVG gives the same bytes. The only door to resvg. */
export async function pngOf(svg: string, { renderer, fonts }: PngParts): Promise<Uint8Array> {
  // The module holds one renderer for the process and refuses a second.
  started ??= initWasm(renderer);
  await started;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: ZOOM },
    font: { fontBuffers: [...fonts], defaultFontFamily: "Libertinus Serif" },
  });
  const image = drawing.render();
  const bytes = image.asPng();
  image.free();
  drawing.free();
  return bytes;
}
