/** Text of an element or an attribute of XML 1.0. What XML cannot hold becomes U+FFFD, line ends of an attribute a space. */
export function xmlText(text: string): string {
  return text
    .replace(UNFIT, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function xmlAttribute(text: string): string {
  return xmlText(text.replace(/\s+/gu, " ").trim());
}

const UNFIT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
