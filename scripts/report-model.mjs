// Renders docs/report-model.md: what a report template can print, from the schema of the view.

/** @param {object[]} schemas all schemas. @returns {string} Markdown. */
export function reportModel(schemas) {
  const view = schemas.find(({ title }) => title === "ReportView");
  return [
    "# What a template can print",
    "",
    "Generated from `schemas/results/report-view.schema.json` by `npm run generate`. How to write a template of your own: [reports.md](reports.md#templates-of-your-own).",
    "Every member is always there: what does not apply is null or an empty list, which `{{#if}}` tests. Texts and figures are ready to print; nothing is left to compute.",
    '**What is "or null" is printed only where a block has asked for it**, as `{{#if subtitle}}{{subtitle}}{{else}}no subtitle{{/if}}`; `{{subtitle}}` alone is an error with its line, for a blank says nothing of what is not known.',
    "",
    ...[view, ...Object.values(view.definitions)].flatMap((shape) => part(shape, view.definitions)),
  ].join("\n");
}

function part({ title, description, properties }, definitions) {
  return [
    `## ${title}`,
    "",
    description,
    "",
    "| member | holds | meaning |",
    "| --- | --- | --- |",
    ...Object.entries(properties).map(
      ([name, shape]) => `| \`${name}\` | ${holds(shape)} | ${meaning(shape, definitions)} |`,
    ),
    "",
  ];
}

/** What kind of value it is, in words. */
function holds(shape) {
  if (shape.$ref) return `[${nameOf(shape)}](#${nameOf(shape).toLowerCase()})`;
  if (shape.anyOf) return `${holds(shape.anyOf[0])} or null`;
  if (shape.enum) return shape.enum.map((value) => `\`${value}\``).join(", ");
  if (shape.type === "array")
    return `list of ${shape.items.type === "string" ? "texts" : holds(shape.items)}`;
  const types = [shape.type].flat();
  return types.map((type) => WORDS[type]).join(" or ");
}

const WORDS = { string: "text", boolean: "true or false", number: "number", null: "null" };

/** A member that is a shape of its own means what the shape does. */
function meaning(shape, definitions) {
  return shape.description ?? definitions[nameOf(shape)].description;
}

function nameOf({ $ref }) {
  return $ref.split("/").at(-1);
}
