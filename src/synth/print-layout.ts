import { auditError } from "#shared/error.js";
import { type LocalClock, MINUTES_PER_DAY } from "./local-clock.js";

/** The text of a minute in a layout. */
export type PrintTime = (minute: number, local: number) => string;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const TOKEN = /yyyy|yy|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|a|XXX|'[^']*'|[^A-Za-z']/y;
const two = (value: number) => String(value).padStart(2, "0");

const OF_DAY: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => String(date.getUTCFullYear()),
  yy: (date) => two(date.getUTCFullYear() % 100),
  MMM: (date) => MONTHS[date.getUTCMonth()] as string,
  MM: (date) => two(date.getUTCMonth() + 1),
  M: (date) => String(date.getUTCMonth() + 1),
  dd: (date) => two(date.getUTCDate()),
  d: (date) => String(date.getUTCDate()),
};
const OF_MINUTE: Readonly<Record<string, (minute: number) => string>> = {
  HH: (minute) => two(Math.floor(minute / 60)),
  H: (minute) => String(Math.floor(minute / 60)),
  hh: (minute) => two(twelve(minute)),
  h: (minute) => String(twelve(minute)),
  mm: (minute) => two(minute % 60),
  ss: () => "00",
  a: (minute) => (minute < MINUTES_PER_DAY / 2 ? "AM" : "PM"),
};

/** Prints times in a layout of the mapping language, on the clock of a zone. Throws `recipe-layout`. */
export function printLayout(layout: string, clock: LocalClock, isRecipeZone: boolean): PrintTime {
  const runs = runsOf(tokensOf(layout)).map((run) => printRun(run, clock));
  const [only] = runs;
  const onZone: PrintTime =
    only && runs.length === 1
      ? only
      : (minute, local) => runs.reduce((text, print) => text + print(minute, local), "");
  return isRecipeZone ? onZone : (minute) => onZone(minute, clock.toLocal(minute));
}

function tokensOf(layout: string): string[] {
  TOKEN.lastIndex = 0;
  const tokens: string[] = [];
  while (TOKEN.lastIndex < layout.length) {
    const match = TOKEN.exec(layout);
    if (!match) throw auditError("recipe-layout", `the layout \`${layout}\` cannot be printed`);
    tokens.push(match[0]);
  }
  return tokens;
}

type Part = "day" | "minute" | "offset" | "literal";

interface Run {
  readonly part: Part;
  readonly tokens: readonly string[];
}

/** Neighbouring tokens that depend on the same part of a time; a literal goes with what stands before it. */
function runsOf(tokens: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    const part =
      token in OF_DAY ? "day" : token in OF_MINUTE ? "minute" : token === "XXX" ? "offset" : "literal";
    const last = runs.at(-1);
    if (last && (part === "literal" || part === last.part || last.part === "literal")) {
      runs[runs.length - 1] = {
        part: last.part === "literal" ? part : last.part,
        tokens: [...last.tokens, token],
      };
    } else {
      runs.push({ part, tokens: [token] });
    }
  }
  return runs;
}

/** Days and minutes of the day repeat: each is printed once and kept. */
function printRun({ part, tokens }: Run, clock: LocalClock): PrintTime {
  const literal = (token: string) => (token.startsWith("'") ? token.slice(1, -1) : token);
  if (part === "day") {
    const known = new Map<number, string>();
    return (_, local) => {
      const day = Math.floor(local / MINUTES_PER_DAY);
      const kept = known.get(day);
      if (kept !== undefined) return kept;
      const date = new Date(day * MINUTES_PER_DAY * 60_000);
      const text = tokens.map((token) => OF_DAY[token]?.(date) ?? literal(token)).join("");
      known.set(day, text);
      return text;
    };
  }
  if (part === "minute") {
    const texts = Array.from({ length: MINUTES_PER_DAY }, (_, minute) =>
      tokens.map((token) => OF_MINUTE[token]?.(minute) ?? literal(token)).join(""),
    );
    return (_, local) => texts[local % MINUTES_PER_DAY] as string;
  }
  return (minute) =>
    tokens.map((token) => (token === "XXX" ? offsetText(clock.offset(minute)) : literal(token))).join("");
}

function twelve(minute: number): number {
  return Math.floor(minute / 60) % 12 || 12;
}

function offsetText(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
