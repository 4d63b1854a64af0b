import type { Arrival, ArrivalAlarm, ArrivalChecks, AuditConfig } from "#generated/types.js";
import { type PartyName, partyNames } from "#shared/party-names.js";
import { byText } from "#shared/text-order.js";
import type { Alarm } from "./alarm.js";
import type { ArrivalInput } from "./arrival-input.js";
import { asOfBasis } from "./as-of.js";
import { controlAlarms } from "./control-alarms.js";
import { monthsOf } from "./months.js";
import { volumeAlarms } from "./volume-alarms.js";

/** What control files and the dates of the records say of the deliveries: the months, and every alarm. */
export function arrivalOf(input: ArrivalInput): Arrival {
  const { checks, config } = input;
  const months = monthsOf(input.days);
  const nameOf = partyNames(config);
  const places = new Map(checks.checks.map(({ id }, place) => [id, place]));
  const alarms = [...controlAlarms(input), ...volumeAlarms(input, months)]
    .map((alarm) => told(alarm, checks, config.arrival?.confirmed ?? [], nameOf))
    .sort((a, b) => (places.get(a.check) ?? 0) - (places.get(b.check) ?? 0) || byText(name(a), name(b)));
  return { asOf: asOfBasis(input.controls, config, input.zone), alarms, months };
}

function name({ sender, file, kinds, month }: ArrivalAlarm): string {
  return JSON.stringify([sender, file, kinds, month]);
}

/** An alarm with what its check says of it, and what the sender said of the alarm. */
function told(
  { check, words, ...alarm }: Alarm,
  { checks }: ArrivalChecks,
  confirmed: NonNullable<NonNullable<AuditConfig["arrival"]>["confirmed"]>,
  nameOf: PartyName,
): ArrivalAlarm {
  const known = checks.find(({ id }) => id === check);
  const said = confirmed.find(
    (one) =>
      one.check === check &&
      one.sender === alarm.sender &&
      (one.kind === undefined || alarm.kinds.includes(one.kind)) &&
      (one.month === undefined || one.month === alarm.month) &&
      (one.file === undefined || one.file === alarm.file),
  );
  return {
    check,
    title: known?.title ?? check,
    ...alarm,
    message: `${alarm.sender === "" ? "not known who" : nameOf(alarm.sender)}: ${words}`,
    kinds: [...alarm.kinds],
    todo: known?.todo ?? "",
    untrusted: known?.untrusted === true && said === undefined,
    partial: known?.partial === true && said === undefined,
    confirmed: said === undefined ? null : `${said.reason} (stated by ${said.statedBy} on ${said.statedOn})`,
  };
}
