import type { ArrivalAlarm, AuditConfig, Delivery, DeliveryResult, FileResult } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import { kindOf } from "#schema/record-fields.js";
import { type Problem, problem } from "#shared/error.js";
import { namesFile } from "#shared/name-pattern.js";
import { type PartyName, partyNames } from "#shared/party-names.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";
import type { Origin } from "./record.js";
import { countOf } from "./rejects.js";

/** What intake gives beside the records themselves. */
type Taken = Omit<IntakeResult, "records">;

/** The origins that brought a record of a kind. */
export type OriginsByKind = ReadonlyMap<RecordKind, ReadonlySet<Origin>>;

type State = Pick<DeliveryResult, "status" | "note">;

type Declared = Pick<AuditConfig, "deliveries" | "names" | "partial" | "notKept">;

/** What every sender was to deliver and what came, per kind; `alarms`: what did not arrive as it should. Templates are listed only where they were expected or came. */
export function deliveriesOf(
  intake: Taken,
  origins: OriginsByKind,
  config: Declared,
  alarms: readonly ArrivalAlarm[] = [],
): DeliveryResult[] {
  const senders = new Set([
    ...intake.files.flatMap((file) => file.sender ?? []),
    ...(config.deliveries ?? []).flatMap((delivery) => [delivery.sender, ...(delivery.forSenders ?? [])]),
  ]);
  return [...senders]
    .sort(byText)
    .flatMap((sender) =>
      RECORD_KINDS.map((kind) =>
        deliveryOf(sender, kind, intake, origins.get(kind) ?? new Set(), config, alarms),
      ),
    )
    .filter((line) => line.kind !== "letterTemplate" || line.expected || line.files.length > 0);
}

/** Origins are shared by the records of a file and kind. */
export function originsByKind(records: IntakeResult["records"]): OriginsByKind {
  const origins = new Map<RecordKind, Set<Origin>>();
  for (const { kind, origin } of records) {
    const known = origins.get(kind);
    if (known) known.add(origin);
    else origins.set(kind, new Set([origin]));
  }
  return origins;
}

/** Deliveries that could never be found missing: months without a file pattern that says which month. */
export function deliveryProblems({ deliveries }: Pick<AuditConfig, "deliveries">, at: string): Problem[] {
  return (deliveries ?? []).flatMap((delivery, index) =>
    delivery.months === undefined || (delivery.files ?? []).some((pattern) => pattern.includes("{month}"))
      ? []
      : [
          problem(
            "months-without-pattern",
            `the months of \`${delivery.sender}\` are named, but no file pattern says \`{month}\``,
            `${at}#/deliveries/${index}`,
            "write e.g. `calls_{month}.csv`, or leave the months out",
          ),
        ],
  );
}

function deliveryOf(
  sender: string,
  kind: RecordKind,
  intake: Taken,
  origins: ReadonlySet<Origin>,
  config: Declared,
  alarms: readonly ArrivalAlarm[],
): DeliveryResult {
  const expectations = (config.deliveries ?? []).filter((delivery) => covers(delivery, sender, kind));
  const providers = new Set([sender, ...expectations.map((delivery) => delivery.sender)]);
  const files = intake.files.filter(
    (file) => file.sender !== null && providers.has(file.sender) && kind in file.records,
  );
  const arrived = intake.files.filter(
    (file) => file.sender !== null && providers.has(file.sender) && isUsable(file),
  );
  const isUnread = intake.setAside.isWhole(kind, providers);
  const cut = alarms.filter(
    (alarm) =>
      alarm.partial &&
      providers.has(alarm.sender) &&
      (alarm.kinds.length === 0 || alarm.kinds.includes(kind)),
  );
  const state = statusOf(sender, kind, files, arrived, isUnread, expectations, config);
  const { status, note } = cut.length > 0 ? cutShort(state, cut) : state;
  const mapped = new Set(
    [...origins].filter((origin) => providers.has(origin.sender)).flatMap((origin) => [...origin.fields]),
  );
  const notKept = (config.notKept ?? [])
    .filter((one) => one.sender === sender && one.kind === kind)
    .flatMap((one) => one.field ?? []);
  const delivered = mapped.size > 0;
  return {
    sender,
    kind,
    expected: expectations.length > 0,
    status,
    files: files.map((file) => file.file),
    records: files.reduce((sum, file) => sum + (file.sender === sender ? (file.records[kind] ?? 0) : 0), 0),
    rejected: countOf(intake.rejects, (reject) => reject.kind === kind && reject.sender === sender),
    note: note ?? byOthers(sender, files, partyNames(config)),
    fieldsNotDelivered: delivered
      ? [...kindOf(kind).fields.keys()].filter((field) => !mapped.has(field) && !notKept.includes(field))
      : [],
    fieldsNotKept: [...notKept].sort(byText),
  };
}

/** What arrived whole by its files may have been cut short all the same. */
function cutShort(state: State, alarms: readonly ArrivalAlarm[]): State {
  if (state.status !== "delivered") return state;
  return { status: "partial", note: alarms.map(({ message }) => message).join("; ") };
}

/** Another sender's delivery covers the cases of this one: its records are counted there. */
function byOthers(sender: string, files: readonly FileResult[], nameOf: PartyName): string | null {
  const others = [
    ...new Set(
      files.flatMap((file) => (file.sender !== null && file.sender !== sender ? [file.sender] : [])),
    ),
  ];
  return others.length === 0 ? null : `in the files of ${others.map(nameOf).join(", ")}, counted there`;
}

function covers(delivery: Delivery, sender: string, kind: RecordKind): boolean {
  return (
    delivery.kinds.includes(kind) &&
    (delivery.sender === sender || (delivery.forSenders ?? []).includes(sender))
  );
}

function statusOf(
  sender: string,
  kind: RecordKind,
  files: readonly FileResult[],
  arrived: readonly FileResult[],
  isUnread: boolean,
  expectations: readonly Delivery[],
  config: Declared,
): State {
  const notKept = (config.notKept ?? []).find(
    (one) => one.sender === sender && one.kind === kind && one.field === undefined,
  );
  if (notKept)
    return { status: "not-kept", note: `not kept, as stated by ${notKept.statedBy} on ${notKept.statedOn}` };
  const stated = (config.partial ?? []).find((one) => one.sender === sender && one.kind === kind);
  if (stated)
    return {
      status: "partial",
      note: `${stated.reason} (stated by ${stated.statedBy} on ${stated.statedOn})`,
    };
  const usable = files.filter(isUsable);
  const missing = expectations.flatMap((delivery) => missingFiles(delivery, arrived));
  if (usable.length === 0 && !isUnread)
    return { status: "not-delivered", note: missing.length > 0 ? `missing: ${missing.join(", ")}` : null };
  if (isUnread) return { status: "partial", note: "a file was not read" };
  if (missing.length > 0) return { status: "partial", note: `missing: ${missing.join(", ")}` };
  return { status: "delivered", note: null };
}

function isUsable({ status }: FileResult): boolean {
  return status === "read" || status === "header-only";
}

/** Name patterns of a delivery, month by month where months are named, that no file which arrived fits. */
function missingFiles(delivery: Delivery, usable: readonly FileResult[]): string[] {
  const months = delivery.months ?? [""];
  const patterns = (delivery.files ?? ["*"]).flatMap((pattern) =>
    pattern.includes("{month}") ? months.map((month) => pattern.replaceAll("{month}", month)) : [pattern],
  );
  return patterns.filter((pattern) => !usable.some((file) => namesFile(pattern, file.file)));
}
