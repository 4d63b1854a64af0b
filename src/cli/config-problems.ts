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
    ...namesTwice(config, at),
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

/** An id with two names, or a name that is not of one only: figures of two would stand in one row. */
function namesTwice({ names = [], deliveries = [] }: AuditConfig, at: string): Problem[] {
  const unnamed = deliveries
    .flatMap(({ sender, forSenders = [] }) => [sender, ...forSenders])
    .filter((sender) => !names.some(({ id }) => id === sender));
  return names.flatMap(({ id, name }, index) => {
    const before = names.slice(0, index);
    const twice = (what: string, help: string) => problem("name-twice", what, `${at}#/names/${index}`, help);
    if (before.some((other) => other.id === id))
      return [twice(`\`${id}\` has two names`, "each sender or delegate has one name")];
    return before.some((other) => other.name === name) || unnamed.includes(name)
      ? [
          twice(
            `\`${name}\` is the name of two`,
            "reports could not tell them apart; if they are one, let the mappings write one id (`codes`)",
          ),
        ]
      : [];
  });
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
