import { readXml } from "./xml.js";

/** How a number is shown, as far as it decides what the number is. */
export interface NumberFormat {
  /** It shows a day, month or year. */
  readonly hasDay: boolean;
  /** It shows a time of day. */
  readonly hasTime: boolean;
  /** Only digits and hyphens, such as `00000` or `000-00-0000`: what stands there is an identifier. Null otherwise. */
  readonly digits: string | null;
}

const GENERAL: NumberFormat = { hasDay: false, hasTime: false, digits: null };
const DATE: NumberFormat = { hasDay: true, hasTime: false, digits: null };
const TIME: NumberFormat = { hasDay: false, hasTime: true, digits: null };
const BOTH: NumberFormat = { hasDay: true, hasTime: true, digits: null };

/** Formats every workbook has without naming them (ECMA-376, 18.8.30), East Asian dates included. */
function builtIn(id: number): NumberFormat {
  if (id === 22) return BOTH;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) return TIME;
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DATE;
  return GENERAL;
}

/** The formats of a workbook by the number that cells name them by. */
export function numberFormats(xml: string | null): (style: number) => NumberFormat {
  const own = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let isCells = false;
  if (xml !== null)
    readXml(xml, {
      open(name, attributes) {
        if (name === "cellXfs") isCells = true;
        else if (name === "numFmt") {
          const { numFmtId, formatCode = "" } = attributes();
          own.set(Number(numFmtId), formatOf(formatCode));
        } else if (name === "xf" && isCells) {
          const id = Number(attributes().numFmtId ?? 0);
          styles.push(own.get(id) ?? builtIn(id));
        }
      },
      close(name) {
        if (name === "cellXfs") isCells = false;
      },
    });
  return (style) => styles[style] ?? GENERAL;
}

/** What a format code shows. Texts in quotes, escaped characters, colours, languages and all but the first section say nothing. */
export function formatOf(code: string): NumberFormat {
  const bare = code
    .replace(/"[^"]*"/g, "")
    .replace(/\\-/g, "-")
    .replace(/[\\_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";")[0] as string;
  if (/^0[0-]*0$/.test(bare)) return { ...GENERAL, digits: bare };
  if (/general|[#?]/i.test(bare)) return GENERAL;
  const hasTime = /[hs]/i.test(bare);
  const hasDay = /[yd]/i.test(bare) || (/m/i.test(bare) && !hasTime);
  return { hasDay, hasTime, digits: null };
}
