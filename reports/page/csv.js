import { h } from "./dom.js";

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** A CSV file; a text that a spreadsheet would run as a formula begins with an apostrophe. @param {readonly (readonly string[])[]} lines */
function csvText(lines) {
  const cell = (/** @type {string} */ value) => {
    const text = FORMULA_START.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

/** @param {string} name @param {readonly (readonly string[])[]} lines */
export function download(name, lines) {
  // With the mark a spreadsheet reads it as UTF-8.
  const url = URL.createObjectURL(new Blob(["\ufeff", csvText(lines)], { type: "text/csv;charset=utf-8" }));
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
