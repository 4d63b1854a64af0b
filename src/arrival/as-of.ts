import { parseDay } from "#calendar/day.js";
import { formatInstant, parseMoment } from "#calendar/moment.js";
import { endOfDay, type Zone } from "#calendar/zone.js";
import type { AsOfBasis, AuditConfig, ControlEntry } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import { partyNames } from "#shared/party-names.js";
import { by } from "#shared/text-order.js";
import { deliveredBy } from "./delivered-by.js";

type Said = Pick<AuditConfig, "deliveries">;

/** An instant in microseconds, and the entry that says so. */
interface End {
  readonly instant: number;
  readonly entry: ControlEntry;
}

/**
 * The latest instant up to which the control files show every sender complete, in microseconds; null where they do not say.
 * Files of one sender that bring the same kinds follow each other: the last of them counts. Of what is left the earliest counts.
 */
export function asOfControl(controls: readonly ControlEntry[], said: Said, zone: Zone): number | null {
  return endOfControls(controls, said, zone)?.instant ?? null;
}

/** Where the end of the data comes from, in words. */
export function asOfBasis(
  controls: readonly ControlEntry[],
  config: Said & Pick<AuditConfig, "asOf" | "names">,
  zone: Zone,
): AsOfBasis {
  const end = endOfControls(controls, config, zone);
  const shown =
    end === null
      ? "no control file says how far the data reaches"
      : `by the control files every sender is complete through ${formatInstant(end.instant, zone)} (${partyNames(config)(end.entry.sender)}, ${end.entry.file}, ends first)`;
  return config.asOf === undefined
    ? { from: "control", note: shown }
    : { from: "configuration", note: `stated in the configuration; ${shown}` };
}

function endOfControls(controls: readonly ControlEntry[], said: Said, zone: Zone): End | null {
  const last = new Map<string, End>();
  for (const entry of [...controls].sort(by(({ sender, file }) => `${sender}\n${file}`))) {
    const instant = endOf(entry, zone);
    if (instant === null) continue;
    const kinds = deliveredBy(entry, said);
    const name = JSON.stringify([entry.sender, kinds.length > 0 ? kinds : entry.file]);
    const known = last.get(name);
    if (known === undefined || instant > known.instant) last.set(name, { instant, entry });
  }
  return [...last.values()].reduce<End | null>(
    (first, end) => (first === null || end.instant < first.instant ? end : first),
    null,
  );
}

/** Up to when a file is complete: as stated, else the end of its last date, at most its extract. */
function endOf({ completeThrough, lastDate, extractedAt }: ControlEntry, zone: Zone): number | null {
  if (completeThrough !== null) return instantOf(completeThrough, zone);
  const day = lastDate === null ? null : parseDay(lastDate);
  const ends = [
    ...(day === null ? [] : [endOfDay(zone, day)]),
    ...(extractedAt === null ? [] : [instantOf(extractedAt, zone)]),
  ];
  return ends.length === 0 ? null : Math.min(...ends);
}

/** An instant with its offset, in microseconds. Throws `control-instant`. */
export function instantOf(text: string, zone: Zone): number {
  const moment = parseMoment(text, zone);
  if (typeof moment !== "string") return moment.to;
  throw auditError(
    "control-instant",
    `\`${text}\` is no instant (${moment})`,
    undefined,
    "write e.g. 2026-11-01T06:00:00-07:00",
  );
}
