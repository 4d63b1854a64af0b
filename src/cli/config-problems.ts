import type { ArrivalChecks, AuditConfig } from "#generated/types.js";
import { deliveryProblems } from "#ledger/deliveries.js";
import { kindOf } from "#schema/record-fields.js";
import { type Problem, problem } from "#shared/error.js";
import { namesHelp } from "#shared/similar-names.js";
import { policyIdOf } from "./policies.js";

/** What the schema cannot say of a configuration. `at`: its file. */
export function configProblems(config: AuditConfig, at: string): Problem[] {
  return [
    ...deliveryProblems(config, at),
    ...policyTwice(config, at),
    ...reversedPeriod(config, at),
    ...unknownFields(config, at),
  ];
}

/** Alarms that are said to be explained, of a check that there is not. */
export function confirmedProblems(
  { arrival }: AuditConfig,
  { checks }: ArrivalChecks,
  at: string,
): Problem[] {
  const known = checks.map(({ id }) => id);
  return (arrival?.confirmed ?? []).flatMap(({ check }, index) =>
    known.includes(check)
      ? []
      : [
          problem(
            "unknown-check",
            `\`${check}\` is no check of what arrived`,
            `${at}#/arrival/confirmed/${index}/check`,
            namesHelp("checks", check, known),
          ),
        ],
  );
}

function policyTwice({ policies }: AuditConfig, at: string): Problem[] {
  const ids = policies.map(policyIdOf);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          problem(
            "policy-twice",
            `policy \`${id}\` is named twice`,
            `${at}#/policies/${index}`,
            "every figure of it would count twice: name it once",
          ),
        ],
  );
}

function reversedPeriod({ period }: AuditConfig, at: string): Problem[] {
  if (!period || period.from <= period.to) return [];
  return [
    problem(
      "bad-period",
      `the period ends (${period.to}) before it begins (${period.from})`,
      `${at}#/period`,
      "write the earlier day first",
    ),
  ];
}

function unknownFields({ notKept }: AuditConfig, at: string): Problem[] {
  return (notKept ?? []).flatMap(({ kind, field }, index) =>
    field === undefined || kindOf(kind).fields.has(field)
      ? []
      : [
          problem(
            "unknown-field",
            `\`${field}\` is no field of ${kind}`,
            `${at}#/notKept/${index}/field`,
            "see docs/data-dictionary.md",
          ),
        ],
  );
}
