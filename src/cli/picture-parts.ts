import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PngParts } from "#charts/png.js";

const FONT = "@expo-google-fonts/libertinus-serif";

/** Renderer and fonts of pictures, from the packages they come in: the same bytes on every machine. */
export function pictureParts(): PngParts {
  const { resolve } = createRequire(import.meta.url);
  const bytes = (path: string) => readFileSync(resolve(path));
  return {
    renderer: bytes("@resvg/resvg-wasm/index_bg.wasm"),
    fonts: [
      bytes(`${FONT}/400Regular/LibertinusSerif_400Regular.ttf`),
      bytes(`${FONT}/700Bold/LibertinusSerif_700Bold.ttf`),
    ],
  };
}
