import type { AuditResult, Cause, DeliveryResult, RunDifference } from "#generated/types.js";
import { canonicalJson } from "#seal/canonical-json.js";
import { DATING_WORDS } from "#shared/dating-words.js";
import { byText } from "#shared/text-order.js";
import { wordFor } from "#shared/word-for.js";

/** Inputs by the first word of their names; what else a run reads decides how it is printed. */
const INPUT_CAUSES: Readonly<Record<string, Cause>> = {
  policy: "policy",
  mapping: "mapping",
  calendar: "calendar",
  table: "calendar",
  own: "calendar",
  definitions: "calendar",
};

/** Members of a configuration that decide verdicts, beside those that have a cause of their own. */
const CONFIGURED = ["notKept", "partial", "deliveries", "applicability", "zone"] as const;

/** Everything that decided one run and not the other, in a fixed order. */
export function runDifferences(before: AuditResult, after: AuditResult): RunDifference[] {
  const told = (cause: Cause, name: string, then: string | null, now: string | null) =>
    then === now ? [] : [{ cause, name, before: then, after: now }];
  return [
    ...told("program", "version", before.program.version, after.program.version),
    ...told("as-of", "data complete through", before.asOf, after.asOf),
    ...told("period", "period", periodText(before), periodText(after)),
    ...told("data", "known at", before.history?.knownAt ?? null, after.history?.knownAt ?? null),
    ...fileDifferences(before, after),
    ...inputDifferences(before, after),
    ...answerDifferences(before, after),
    ...CONFIGURED.flatMap((member) => {
      const text = ({ configuration }: AuditResult) =>
        configuration[member] === undefined ? null : canonicalJson(configuration[member]);
      return told("configuration", member, text(before), text(after));
    }),
    ...deliveryDifferences(before, after),
  ];
}

export function periodText({ period }: AuditResult): string | null {
  return period === null
    ? null
    : `${period.from} to ${period.to}, dated by ${wordFor(DATING_WORDS, period.datedBy)}`;
}

function fileDifferences(before: AuditResult, after: AuditResult): RunDifference[] {
  const digests = ({ files }: AuditResult) => new Map(files.map(({ file, sha256 }) => [file, sha256]));
  return pairs("data", "file", digests(before), digests(after));
}

function inputDifferences(before: AuditResult, after: AuditResult): RunDifference[] {
  const causeOf = (name: string) => INPUT_CAUSES[name.split(" ")[0] ?? ""];
  const digests = ({ inputs }: AuditResult) =>
    new Map(inputs.filter(({ name }) => causeOf(name)).map(({ name, sha256 }) => [name, sha256]));
  return pairs(null, "", digests(before), digests(after)).map((one) => ({
    ...one,
    cause: causeOf(one.name) ?? "configuration",
  }));
}

function answerDifferences(before: AuditResult, after: AuditResult): RunDifference[] {
  const options = ({ configuration }: AuditResult) =>
    new Map((configuration.answers ?? []).map((one) => [`${one.policy}/${one.question}`, one.option]));
  return pairs("answer", "", options(before), options(after));
}

function deliveryDifferences(before: AuditResult, after: AuditResult): RunDifference[] {
  const states = ({ deliveries }: AuditResult) =>
    new Map(deliveries.map((one) => [`${one.sender}: ${one.kind}`, stateText(one)]));
  return pairs("delivery", "", states(before), states(after));
}

function stateText({ status, fieldsNotDelivered }: DeliveryResult): string {
  if (status === "not-delivered" || fieldsNotDelivered.length === 0) return status;
  return `${status}, without ${fieldsNotDelivered.join(", ")}`;
}

function pairs(
  cause: Cause | null,
  what: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): RunDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort(byText).flatMap((name) => {
    const [then, now] = [before.get(name) ?? null, after.get(name) ?? null];
    if (then === now) return [];
    return [
      {
        cause: cause ?? "configuration",
        name: what === "" ? name : `${what} ${name}`,
        before: then,
        after: now,
      },
    ];
  });
}
