/** Page of the integrity checks: made of the catalogue, so that none is missing and none is described twice. */
export function integrityPage(catalogue) {
  return `${HEAD}
| check | looks at | what is odd |
| --- | --- | --- |
${catalogue.checks.map((check) => `| [\`${check.id}\`](#${check.id}) | ${ABOUT[check.about]} | ${check.title.toLowerCase()} |`).join("\n")}

## Checks

${catalogue.checks.map((check) => section(check, catalogue)).join("\n\n")}
`;
}

const ABOUT = {
  record: "a record",
  records: "several records",
  column: "a column of a file",
  drops: "two drops",
};

const HEAD = `# Data integrity

Made from [checks/integrity.json](../checks/integrity.json) by \`npm run generate\`; do not edit.

A record can be read without any fault and still not be true. These checks look for that. **What they find never changes a verdict, and is counted apart from what is not met**: records are used as recorded
(those of \`told-differently\` were set aside before, as every contradiction is).

* \`integrity.ndjson\` and \`integrity.csv\` list every place, none is left out: check, sender, record, field, file and row, and what the record shows ([results.md](results.md#integritycsv-and-integrityndjson)).
* \`audit-result.json\` counts them under \`integrity\`, by check, sender and file.
* Only what is sure is listed. A blank time, a day without a time of day that holds both orders, and an act that had not happened are not odd.
* Limits are data of the catalogue, each with its reason. Both engines find the same.
`;

function section(check, catalogue) {
  return [
    `### \`${check.id}\``,
    `**${check.title}.** ${check.looksAt}`,
    `**Why it matters:** ${check.why}`,
    `**Do:** ${check.todo}`,
    ...limits(check.id, catalogue),
  ].join("\n\n");
}

/** The limits that the catalogue states for a check. */
function limits(id, catalogue) {
  const { turnarounds, openStates, ownFlags, sameContent, constants, edits, missing } = catalogue;
  if (id === "edited-later")
    return [
      `Decided: \`${edits.closedBy.kind}.${edits.closedBy.field}\`, where the decision is not open. ${edits.reason}`,
      `| kind | fields |\n| --- | --- |\n${edits.fields.map((one) => `| ${one.kind} | ${one.fields.map((field) => `\`${field}\``).join(", ")} |`).join("\n")}`,
    ];
  if (id === "more-missing")
    return [
      `Listed where at least ${missing.risePercent} more of a hundred records are blank than before; from ${missing.leastRecords} records of a kind in each of the two deliveries on. Compared by exact counts. ${missing.reason}`,
    ];
  if (id === "own-flag-disagrees")
    return [
      `Flags: ${ownFlags.map((one) => `\`${one.field}\` of a ${one.kind}, against deadlines of topic ${one.topics.join(", ")}`).join("; ")}.`,
    ];
  if (id === "same-content")
    return [
      `| kind | fields | why |\n| --- | --- | --- |\n${sameContent
        .map(
          (one) =>
            `| ${one.kind} | ${one.fields.map((field) => `\`${field}\``).join(", ")} | ${one.reason} |`,
        )
        .join("\n")}`,
    ];
  if (id === "constant-column")
    return [
      `Columns: ${constants.fields.map((one) => `\`${one.kind}.${one.field}\``).join(", ")}; from ${constants.leastRecords} recorded values on. ${constants.reason}`,
    ];
  if (id === "impossible-turnaround")
    return [
      `| kind | from | to | impossible | why |\n| --- | --- | --- | --- | --- |\n${turnarounds
        .map(
          (one) =>
            `| ${one.kind}${only(one)} | \`${one.from}\` | \`${one.to}\` | ${tooFar(one)} | ${one.reason} |`,
        )
        .join("\n")}`,
    ];
  if (id === "open-with-end")
    return [
      `| kind | open where | times of an end |\n| --- | --- | --- |\n${openStates
        .map(
          (one) =>
            `| ${one.kind} | \`${one.field}\` is ${one.in.join(" or ")} | ${one.ends.map((end) => `\`${end}\``).join(", ")} |`,
        )
        .join("\n")}`,
    ];
  return [];
}

function only({ only: where }) {
  return where ? ` with \`${where.field}\` ${where.in.join(", ")}` : "";
}

function tooFar({ leastMinutes, mostDays }) {
  const close =
    leastMinutes > 0 ? `less than ${leastMinutes === 1 ? "a minute" : `${leastMinutes} minutes`}, or ` : "";
  return `${close}more than ${mostDays === 1 ? "a day" : `${mostDays} days`}`;
}
