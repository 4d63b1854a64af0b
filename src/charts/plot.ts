import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { INK } from "./ink.js";

/** What a chart says to who cannot see it. */
export interface ChartWords {
  /** Identifier in the page; unique there. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

// The first is the font that the PDF embeds; browsers that lack it take the next.
const FONT = '"Libertinus Serif", "Liberation Sans", Arial, Helvetica, sans-serif';

/**
 * A chart as SVG text with title and description, in the order of the marks. The same options give the same bytes. The
 * only door to Plot and to the document it draws into.
 */
export function chartSvg(options: Plot.PlotOptions, words: ChartWords): string {
  const { document } = parseHTML("<html><body></body></html>");
  const svg = Plot.plot({
    ...options,
    document,
    className: "chart",
    style: { fontFamily: FONT, fontSize: "11px", background: "white", color: INK },
  });
  // Class rules of Plot address the page; a chart that stands alone needs none of them.
  for (const style of svg.querySelectorAll("style")) style.remove();
  const named = (name: "title" | "desc", text: string) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    element.setAttribute("id", `${words.id}-${name}`);
    element.textContent = text;
    return element;
  };
  svg.prepend(named("title", words.title), named("desc", words.description));
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${words.id}-title ${words.id}-desc`);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return svg.outerHTML;
}

/** An SVG as an address: pages print it as an image, in which nothing can run. Half a surrogate pair becomes U+FFFD. */
export function addressOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}

export { Plot };
