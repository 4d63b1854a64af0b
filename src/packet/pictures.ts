import { pictureOf } from "#charts/picture.js";
import { type PngParts, pngOf } from "#charts/png.js";
import { printable } from "./printable-text.js";
import type { PacketView } from "./view.js";

export interface Picture {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Names that pictures of a packet have. */
export const PICTURE_NAME = /^(trend|delay)-\d+\.png$/;

/** Each chart of a packet as PNG, to be pasted: with its title, and below it of whom it is and whether it is a draft. */
export async function picturesOf(view: PacketView, parts: PngParts): Promise<Picture[]> {
  const { plan, productLine, period, asOf, status, legend } = view;
  const whose = productLine === null ? plan : `${plan} · ${productLine}`;
  const foot = [`${whose} · ${period} · data complete through ${asOf} · ${status}`, legend].map(printable);
  const pictures: Picture[] = [];
  for (const chart of [...view.trends, ...view.delays]) {
    const svg = pictureOf({ svg: printable(chart.svg), title: printable(chart.title) }, foot);
    pictures.push({ name: `${chart.id}.png`, content: await pngOf(svg, parts) });
  }
  return pictures;
}
