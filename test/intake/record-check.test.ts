import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemas } from "#generated/schemas.js";
import { canonicalMapping } from "#intake/canonical-mapping.js";
import { compilePlan } from "#intake/compile-plan.js";
import { type FieldPlan, isFault } from "#intake/plan.js";
import { canonicalRecord, RECORD_SCHEMAS } from "#ledger/canonical-record.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { validatorOf } from "#schema/validate.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import { runs } from "../support/runs.js";
import { LA } from "./drop.js";

/** Texts on both sides of what each kind of field takes. */
const words = fc.constantFrom(
  ...[
    "yes",
    "NO",
    "true",
    "0",
    "1",
    "2",
    "-1",
    "+7",
    "1.5",
    "9007199254740993",
    "CA",
    "ca",
    "C A",
    "CAL",
    "not-yet",
  ],
  ...[
    "2025-01-02",
    "2025-02-30",
    "2025-01-02T10:05",
    "2025-01-02 24:00",
    "2025-01-02T10:05:60",
    "1999-12-31",
  ],
  ...[
    "2049-12-31T23:59:59.999999Z",
    "2050-01-01",
    "2025-01-02T10:05+14:00",
    "2025-01-02T10:05+14:60",
    "2025-1-2",
  ],
  ...["deny", "Deny", "phone", "mail", "medical", "x\ny", "N/A", "null", "é"],
);
const anything = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const text = fc.oneof(words, anything).filter((one) => one.trim() === one && one !== "");
const hasControl = (one: string) => /\p{Cc}/u.test(one.replace(/[\t\r\n]/g, ""));

/** What a cell would be in a canonical JSON record. */
function plain(field: FieldInfo, cell: string): string | number | boolean {
  if (field.type === "boolean") {
    if (/^(true|yes|y|1)$/i.test(cell)) return true;
    return /^(false|no|n|0)$/i.test(cell) ? false : cell;
  }
  return field.type === "number" && /^[+-]?\d+$/.test(cell) && Number.isSafeInteger(Number(cell))
    ? Number(cell)
    : cell;
}

function plansOf(kind: RecordKind): readonly FieldPlan[] {
  const header = [...kindOf(kind).fields.keys()];
  const mapping = canonicalMapping(kind, header, LA);
  const plan = compilePlan({
    file: "x.csv",
    mapping,
    canonical: true,
    encoding: "utf-8",
    delimiter: ",",
    header,
  });
  return plan.records[0]?.fields ?? [];
}

describe("the field readers and the record schemas agree", () => {
  it.each(RECORD_KINDS)("on every field of %s", (kind) => {
    const info = kindOf(kind);
    const names = [...info.fields.keys()];
    const plans = plansOf(kind);
    const validate = validatorOf(RECORD_SCHEMAS[kind]);
    const required = Object.fromEntries(info.required.map((name) => [name, "K"]));
    fc.assert(
      fc.property(fc.constantFrom(...names), text, (name, cell) => {
        const at = names.indexOf(name);
        const cells = names.map((_, position) => (position === at ? cell : ""));
        const reading = plans[at]?.read(cells) ?? null;
        const record = { ...required, [name]: plain(info.fields.get(name) as FieldInfo, cell) };
        const isText = info.fields.get(name)?.type === "text";
        expect(!isFault(reading)).toBe(validate(record) && !(isText && hasControl(cell)));
        if (isFault(reading)) return;
        const canonical = canonicalRecord(kind, record, LA);
        expect("values" in canonical && canonical.values[name]).toEqual(reading);
      }),
      runs(1500),
    );
  });

  it.each(RECORD_KINDS)("on what %s must have", (kind) => {
    const info = kindOf(kind);
    const validate = validatorOf(RECORD_SCHEMAS[kind]);
    for (const { name, ifBlank } of plansOf(kind)) {
      const others = Object.fromEntries(info.required.filter((one) => one !== name).map((one) => [one, "K"]));
      expect(ifBlank === null, name).toBe(validate(others));
    }
  });

  it("on the keywords a field may have", () => {
    const known = ["type", "format", "enum", "pattern", "minLength", "minimum", "description"];
    for (const schema of schemas.filter((one) => one["x-record"] !== undefined)) {
      for (const property of Object.values(schema.properties as Record<string, Record<string, unknown>>)) {
        const others = Object.keys(property).filter((one) => !known.includes(one) && !one.startsWith("x-"));
        expect(others).toEqual([]);
        expect([undefined, 1]).toContain(property.minLength);
        expect(["string", "boolean", "integer"]).toContain(property.type);
      }
    }
  });
});

describe("a canonical record", () => {
  it("becomes typed values", () => {
    const fields = {
      determinationId: "D1",
      aiToolUsed: false,
      decidedAt: "not-yet",
      requestReceivedAt: "2025-01-02T10:00",
      state: undefined,
    };
    expect(canonicalRecord("determination", fields, LA)).toEqual({
      values: {
        determinationId: "D1",
        aiToolUsed: false,
        requestReceivedAt: {
          from: Date.parse("2025-01-02T18:00Z") * 1000,
          to: Date.parse("2025-01-02T18:00Z") * 1000,
          day: false,
        },
        decidedAt: { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY, day: false },
      },
    });
  });

  it.each<[Record<string, string | number | boolean>, string]>([
    [{}, "case#"],
    [{ determinationId: "" }, "case#/determinationId"],
    [{ determinationId: "D", colour: "red" }, "case#"],
    [{ determinationId: "D", aiToolUsed: "yes" }, "case#/aiToolUsed"],
    [{ determinationId: "D", decidedAt: "2025-02-30" }, "case#/decidedAt"],
    [{ determinationId: "D", decision: "denied" }, "case#/decision"],
  ])("%j has problems at %s", (fields, at) => {
    expect(canonicalRecord("determination", fields, LA, "case")).toMatchObject({
      problems: [{ code: "schema", at }],
    });
  });

  it("needs a known zone", () => {
    expect(() => canonicalRecord("p2pRequest", { p2pId: "P" }, "Moon")).toThrow("unknown-zone");
  });
});
