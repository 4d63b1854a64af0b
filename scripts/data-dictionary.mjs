// Renders docs/data-dictionary.md: every field of every record kind with its meaning, unit and who fills it.

/** @param {object[]} schemas all schemas; records are those with `x-record`. @returns {string} Markdown. */
export function dataDictionary(schemas) {
  const records = schemas.filter((schema) => schema["x-record"]);
  return [
    "# Data dictionary",
    "",
    "Generated from `schemas/records/` by `npm run generate`. A field a plan does not record is declared `notKept` in `audit.json`; a blank cell is unknown, not empty.",
    "Canonical CSV: the file is named after the record kind, the header holds these field names, `not-yet` marks an act that has not happened.",
    "",
    ...records.flatMap(kind),
  ].join("\n");
}

function kind(schema) {
  const { kind: name, key, parent, relation } = schema["x-record"];
  const required = new Set(schema.required);
  return [
    `## ${name}`,
    "",
    schema.description,
    "",
    `Key \`${key}\`${parent ? ` · belongs to \`${parent}\`` : ""} · in rules: \`${relation}\``,
    "",
    "| field | meaning | unit or values | filled by |",
    "| --- | --- | --- | --- |",
    ...Object.entries(schema.properties).map(
      ([field, property]) =>
        `| \`${field}\`${required.has(field) ? " (required)" : ""} | ${meaning(property)} | ${values(property)} | ${property["x-filledBy"]} |`,
    ),
    "",
  ];
}

function meaning(property) {
  const notYet = property["x-notYetWhen"];
  if (!notYet) return property.description;
  return `${property.description} Blank means not yet where \`${notYet.field}\` is ${notYet.in.join(", ")}.`;
}

function values(property) {
  if (property.enum) return property.enum.map((value) => `\`${value}\``).join(", ");
  const names = Object.entries(property["x-names"] ?? {});
  if (names.length === 0) return property["x-unit"];
  return `${property["x-unit"]}; in words: ${names.map(([name, words]) => `\`${name}\` ${words}`).join(", ")}`;
}
