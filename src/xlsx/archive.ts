import { unzipSync } from "fflate";
import { tooLarge, unreadable } from "./workbook-failure.js";

/** The XML parts of a workbook by their names, as text. */
export type Parts = ReadonlyMap<string, string>;

const MEBIBYTE = 1024 * 1024;
/** A sheet of a million narrow rows stays below it; a bomb does not. */
const MOST_MEBIBYTES = 400;
/** A text longer than this is refused by the runtime, whatever memory there is. */
const MOST_PARTS = 10_000;

/**
 * Unpacks the XML parts of an .xlsx file. A part is given the memory that the archive says it takes, and no more, so that
 * an archive that lies gives broken XML and no full memory. Throws `WorkbookFailure`.
 */
export function partsOf(bytes: Uint8Array): Parts {
  refuseOther(bytes);
  let size = 0;
  let count = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        size += originalSize;
        count += 1;
        if (size > MOST_MEBIBYTES * MEBIBYTE || count > MOST_PARTS) throw TOO_LARGE;
        return true;
      },
    });
  } catch (error) {
    throw error === TOO_LARGE ? error : unreadable("is a damaged workbook: its archive cannot be unpacked");
  }
  return new Map(Object.entries(unpacked).map(([name, part]) => [name.toLowerCase(), textOf(part)]));
}

const TOO_LARGE = tooLarge(`holds more than ${MOST_MEBIBYTES} MiB once it is unpacked`);

/** Old workbooks and those with a password are compound files; anything else is no workbook at all. */
function refuseOther(bytes: Uint8Array): void {
  const begins = (...start: number[]) => start.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b)) return;
  throw unreadable(
    begins(0xd0, 0xcf, 0x11, 0xe0)
      ? "is an old workbook (.xls) or one with a password"
      : "is no workbook (.xlsx)",
  );
}

function textOf(part: Uint8Array): string {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe
      ? "utf-16le"
      : part[0] === 0xfe && part[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    throw unreadable("is a damaged workbook: its text cannot be decoded");
  }
}
