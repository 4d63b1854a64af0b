import { Parser } from "saxen";
import { unreadable } from "./workbook-failure.js";

/** Attributes of an element by their names as written, decoded. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader is told of an XML part; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: () => Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The only door to XML reading: tells a listener of each element. Nothing outside the text is ever fetched. Throws `WorkbookFailure`. */
export function readXml(xml: string, listener: XmlListener): void {
  let failure: Error | null = null;
  const parser = new Parser();
  parser.on("openTag", (name, attributes) => listener.open?.(local(name), () => decoded(attributes() || {})));
  parser.on("closeTag", (name) => listener.close?.(local(name)));
  parser.on("text", (text) => listener.text?.(decode(text)));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.on("error", (error) => {
    failure ??= error;
  });
  parser.parse(xml);
  if (failure !== null) throw unreadable("is a damaged workbook: a part of it is no XML");
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, text]) => [name, decode(text)]));
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** saxen's own decoder cuts characters beyond U+FFFF in half. Entities that XML does not have stay as they are. */
function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
