import { readXml } from "./xml.js";

/** The texts that cells refer to by number. Phonetic guides are no part of a text. */
export function sharedTexts(xml: string | null): string[] {
  const texts: string[] = [];
  if (xml === null) return texts;
  let text = "";
  let isText = false;
  let isGuide = false;
  readXml(xml, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isGuide = true;
      else if (name === "t") isText = !isGuide;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isGuide = false;
      else if (name === "si") texts.push(unescaped(text));
    },
  });
  return texts;
}

/** Characters that XML cannot hold stand as `_x0007_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
