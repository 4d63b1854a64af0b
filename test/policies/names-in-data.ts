import type { Table } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";

/** A name that only data may hold, and where it comes from. */
export interface Name {
  readonly text: string;
  readonly from: string;
}

/** Words of issuers, programs and lines of business that are everyday English of the subject. */
const EVERYDAY = new Set(
  "a the of in health healthcare plan plans care services service state department national committee quality centers utilization management northwest blue shield promise named text commercial exchange other".split(
    " ",
  ),
);
const STATES: Readonly<Record<string, string>> = { CA: "California", IL: "Illinois", WA: "Washington" };

/** Every name that a policy's files hold. Throws where a policy is limited to a state without a written-out name here. */
export function namesOfPolicy({ policy, rules }: PolicyBundle): Name[] {
  const standards = rules.flatMap(({ standards: list }) => textsIn(list));
  return [
    name(policy.id, "policy id"),
    ...rules.map(({ id }) => name(id, "rule id")),
    name(policy.cite, "cite"),
    ...namesOfIssuer(policy.issuer),
    ...standards.map((text) => name(text, "standard")),
    ...[policy.cite, ...standards].flatMap(shortNames),
    ...comparedWith(policy.appliesTo, ["payer", "delegate"]).map((text) => name(text, "payer")),
    ...comparedWith([policy.appliesTo, rules], ["lineOfBusiness", "formId"])
      .filter((text) => !EVERYDAY.has(text))
      .map((text) => name(text, "program")),
    ...comparedWith([policy.appliesTo, rules], ["state"]).flatMap((code) => [
      name(`"${code}"`, "state"),
      name(writtenOut(code), "state"),
    ]),
  ];
}

/** Names in a table: its id, and its keys and codes that no record schema knows. */
export function namesOfTable(table: Table, codes: ReadonlySet<string>): Name[] {
  const texts = table.rows.flatMap(({ key, values }) => [...key, ...textsIn(Object.values(values))]);
  return [
    name(table.id, "table"),
    ...texts
      .filter((text) => text !== "all" && text !== text.toUpperCase() && !isCode(text, codes))
      .map((text) => name(text, `table ${table.id}`)),
  ];
}

/** A code of the record schemas, also with spaces and capitals, as a title is printed. */
function isCode(text: string, codes: ReadonlySet<string>): boolean {
  return codes.has(text.toLowerCase().replaceAll(" ", "-"));
}

function name(text: string, from: string): Name {
  return { text, from };
}

/** The issuer in full, and its words and pairs of words that are its own. */
function namesOfIssuer(issuer: string): Name[] {
  const words = issuer.split(/[^\p{L}]+/u).filter(Boolean);
  const isOwn = (word: string) => /^\p{Lu}/u.test(word) && !EVERYDAY.has(word.toLowerCase());
  const own = words.filter(isOwn);
  const brand = /^(\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(issuer)?.[1];
  return [issuer, ...own, ...(brand ? [brand] : [])].map((text) => name(text, "issuer"));
}

/** Abbreviations and numbers of sections in a citation. */
function shortNames(citation: string): Name[] {
  return (citation.match(/\b[A-Z]{3,}\b|\b\d+\.\d{2,}(?:\.\d+)?\b/g) ?? []).map((text) =>
    name(text, "citation"),
  );
}

/** The texts that an expression compares these fields of the determination with. */
function comparedWith(node: unknown, fields: readonly string[]): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => comparedWith(one, fields));
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([operator, value]) => {
    const [left, right] = Array.isArray(value) ? value : [];
    const field = (left as { field?: string } | undefined)?.field?.replace("determination.", "");
    return ["equal", "in"].includes(operator) && field !== undefined && fields.includes(field)
      ? textsIn(right)
      : comparedWith(value, fields);
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value)
    .filter(([key]) => key !== "by" && key !== "field")
    .flatMap(([, one]) => textsIn(one));
}

function writtenOut(code: string): string {
  const written = STATES[code];
  if (written === undefined) throw new Error(`state ${code} has no written-out name in this test`);
  return written;
}
