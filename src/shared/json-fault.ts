/** Where a text stops being JSON, and why. */
interface Fault {
  readonly offset: number;
  readonly reason: string;
}

const MOST_SHOWN = 40;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const BLANK = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Why a text is no JSON, in one line: line and column (counted from 1), the text before the fault, and what is
 * wrong there. Null where the text is JSON.
 */
export function jsonFault(text: string): string | null {
  if (text.trim() === "") return "the file is empty";
  if (text.startsWith("\uFEFF"))
    return "line 1, column 1: a byte-order mark stands before the text; save the file without one";
  const end = value(text, 0);
  const fault = typeof end === "number" ? afterWhole(text, end) : end;
  return fault && `${placeOf(text, fault.offset)}: ${fault.reason}`;
}

function afterWhole(text: string, end: number): Fault | null {
  const next = blank(text, end);
  return next === text.length ? null : { offset: end, reason: "the value is complete, and yet more follows" };
}

/** The end of a value that begins at or after the offset, or its first fault. */
function value(text: string, from: number): number | Fault {
  const at = blank(text, from);
  const first = text[at];
  if (first === "{") return members(text, at);
  if (first === "[") return items(text, at);
  if (first === '"') return quoted(text, at);
  const word = matched(WORD, text, at);
  if (["true", "false", "null"].includes(word)) return at + word.length;
  if (word !== "") return { offset: at, reason: `\`${word}\` must stand in double quotes` };
  const number = matched(NUMBER, text, at);
  if (number !== "" && !/[\w.]/.test(text[at + number.length] ?? "")) return at + number.length;
  if (number !== "") return { offset: at, reason: "this is no number as JSON writes it" };
  return { offset: from, reason: notBegun(first, "a value") };
}

function items(text: string, open: number): number | Fault {
  let at = blank(text, open + 1);
  if (text[at] === "]") return at + 1;
  for (;;) {
    const end = value(text, at);
    if (typeof end !== "number") return end;
    const next = blank(text, end);
    if (text[next] === "]") return next + 1;
    if (text[next] !== ",") return { offset: end, reason: "a comma or `]` is missing" };
    at = next + 1;
    if (text[blank(text, at)] === "]")
      return { offset: at, reason: "the last comma before `]` is one too many" };
  }
}

function members(text: string, open: number): number | Fault {
  let at = open + 1;
  if (text[blank(text, at)] === "}") return blank(text, at) + 1;
  for (;;) {
    const name = blank(text, at);
    if (text[name] === "}") return { offset: at, reason: "the last comma before `}` is one too many" };
    if (text[name] !== '"') return { offset: at, reason: notBegun(text[name], "a name in double quotes") };
    const named = quoted(text, name);
    if (typeof named !== "number") return named;
    const colon = blank(text, named);
    if (text[colon] !== ":") return { offset: named, reason: "a colon is missing" };
    const end = value(text, colon + 1);
    if (typeof end !== "number") return end;
    const next = blank(text, end);
    if (text[next] === "}") return next + 1;
    if (text[next] !== ",") return { offset: end, reason: "a comma or `}` is missing" };
    at = next + 1;
  }
}

function quoted(text: string, open: number): number | Fault {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 32) break;
    const length = text[at] === "\\" ? matched(ESCAPE, text, at).length : 1;
    if (length === 0) return { offset: at, reason: "a backslash stands alone; write `\\\\`" };
    at += length;
  }
  if (text[at] === '"') return at + 1;
  if (text[at] === "\t") return { offset: at, reason: "a tab stands in a text; write `\\t`" };
  return { offset: at, reason: "the closing double quote is missing" };
}

/** What a sign says that cannot begin what is wanted. */
function notBegun(sign: string | undefined, wanted: string): string {
  if (sign === undefined) return `the file ends where ${wanted} is wanted`;
  if (sign === "/") return "JSON has no comments";
  if (sign === "'") return "texts and names stand in double quotes, not in single ones";
  return `${wanted} is missing`;
}

function blank(text: string, at: number): number {
  return at + matched(BLANK, text, at).length;
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).trimEnd().split("\n");
  const last = lines.at(-1) ?? "";
  const before = last.trim();
  const shown = before.length > MOST_SHOWN ? `…${before.slice(-MOST_SHOWN)}` : before;
  const place = `line ${lines.length}, column ${last.length + 1}`;
  return shown === "" ? place : `${place}, after \`${shown}\``;
}
