import { expect, it } from "vitest";
import type { FieldMapping, Mapping } from "#generated/types.js";
import { checkMapping } from "#intake/index.js";
import { mappingOf, takeIn } from "./drop.js";

const key = { p2pId: { column: "id" } };
const withField = (name: string, field: FieldMapping) => mappingOf("p2pRequest", { ...key, [name]: field });
const at = (pointer: string) => `log#/records/0/fields/${pointer}`;

it.each<[string, Mapping, [string, string][]]>([
  [
    "a sound mapping",
    withField("receivedAt", { column: "on", time: "at", layouts: ["M/d/yyyy"], timeLayouts: ["h:mm a"] }),
    [],
  ],
  [
    "a layout with words",
    withField("receivedAt", { column: "on", layouts: ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX"] }),
    [],
  ],
  [
    "a field of another kind",
    withField("noticeId", { column: "n" }),
    [["mapping-unknown-field", at("noticeId")]],
  ],
  ["a field with a slash", withField("a/b~c", { column: "n" }), [["mapping-unknown-field", at("a~1b~0c")]]],
  [
    "a name every object has",
    withField("constructor", { column: "n" }),
    [["mapping-unknown-field", at("constructor")]],
  ],
  ["no source", withField("form", {}), [["mapping-field-source", at("form")]]],
  [
    "two sources",
    withField("form", { column: "a", constant: "none" }),
    [["mapping-field-source", at("form")]],
  ],
  [
    "time alone",
    withField("receivedAt", { time: "at" }),
    [
      ["mapping-field-source", at("receivedAt")],
      ["mapping-time-without-column", at("receivedAt/time")],
    ],
  ],
  [
    "a time beside a constant",
    withField("receivedAt", { constant: "2025-01-02", time: "at" }),
    [["mapping-time-without-column", at("receivedAt/time")]],
  ],
  [
    "columns without join",
    withField("authorizationId", { columns: ["a", "b"] }),
    [["mapping-join-missing", at("authorizationId")]],
  ],
  ["one of columns without join", withField("authorizationId", { columns: ["a"] }), []],
  [
    "a layout of unknown letters",
    withField("receivedAt", { column: "on", layouts: ["iso", "YYYY-MM-DD"] }),
    [["mapping-bad-layout", at("receivedAt/layouts/1")]],
  ],
  [
    "a layout without a day",
    withField("receivedAt", { column: "on", layouts: ["MM/yyyy"] }),
    [["mapping-bad-layout", at("receivedAt/layouts/0")]],
  ],
  [
    "a layout of a time",
    withField("receivedAt", { column: "on", layouts: ["HH:mm"] }),
    [["mapping-bad-layout", at("receivedAt/layouts/0")]],
  ],
  [
    "a part twice",
    withField("receivedAt", { column: "on", layouts: ["MM/dd/yyyy MM"] }),
    [["mapping-bad-layout", at("receivedAt/layouts/0")]],
  ],
  [
    "a clock of twelve hours without its half",
    withField("receivedAt", { column: "on", layouts: ["yyyy-MM-dd hh:mm"] }),
    [["mapping-bad-layout", at("receivedAt/layouts/0")]],
  ],
  [
    "minutes without an hour",
    withField("receivedAt", { column: "on", layouts: ["yyyy-MM-dd mm"] }),
    [["mapping-bad-layout", at("receivedAt/layouts/0")]],
  ],
  [
    "a date as time layout",
    withField("receivedAt", { column: "on", time: "at", timeLayouts: ["yyyy HH:mm", "iso"] }),
    [
      ["mapping-bad-layout", at("receivedAt/timeLayouts/0")],
      ["mapping-bad-layout", at("receivedAt/timeLayouts/1")],
    ],
  ],
  [
    "layouts for all fields",
    mappingOf("p2pRequest", key, { layouts: ["dd"], timeLayouts: ["ss"] }),
    [
      ["mapping-bad-layout", "log#/layouts/0"],
      ["mapping-bad-layout", "log#/timeLayouts/0"],
    ],
  ],
  [
    "an unknown zone",
    mappingOf("p2pRequest", key, { zone: "Pacific" }),
    [["mapping-unknown-zone", "log#/zone"]],
  ],
  [
    "an unknown zone of a field",
    withField("receivedAt", { column: "on", zone: "US/Nowhere" }),
    [["mapping-unknown-zone", at("receivedAt/zone")]],
  ],
  [
    "no key",
    mappingOf("p2pRequest", { form: { column: "f" } }),
    [["mapping-key-not-mapped", "log#/records/0/fields"]],
  ],
  [
    "no parent",
    mappingOf("notice", { noticeId: { column: "n" } }),
    [["mapping-required-field-not-mapped", "log#/records/0/fields"]],
  ],
  [
    "no parent, but it only supplements",
    mappingOf(
      "notice",
      {},
      { records: [{ kind: "notice", supplements: true, fields: { noticeId: { column: "n" } } }] },
    ),
    [],
  ],
  [
    "no key to supplement by",
    mappingOf(
      "notice",
      {},
      { records: [{ kind: "notice", supplements: true, fields: { p2pOffered: { column: "n" } } }] },
    ),
    [["mapping-key-not-mapped", "log#/records/0/fields"]],
  ],
  [
    "records beside supplements",
    mappingOf(
      "notice",
      {},
      {
        records: [
          { kind: "p2pRequest", fields: key },
          { kind: "notice", supplements: true, fields: { noticeId: { column: "n" } } },
        ],
      },
    ),
    [["mapping-mixed-supplements", "log#/records"]],
  ],
  [
    "a constant that is no code",
    withField("form", { constant: "paper" }),
    [["mapping-bad-constant", at("form/constant")]],
  ],
  [
    "a constant that is no date",
    withField("receivedAt", { constant: "01/02/2025" }),
    [["mapping-bad-constant", at("receivedAt/constant")]],
  ],
  [
    "a blank constant",
    withField("requesterLicense", { constant: " " }),
    [["mapping-bad-constant", at("requesterLicense/constant")]],
  ],
  [
    "a constant that is no number",
    withField("callbackSlotCount", { constant: 1.5 }),
    [["mapping-bad-constant", at("callbackSlotCount/constant")]],
  ],
  ["a constant not-yet", withField("startedAt", { constant: "not-yet" }), []],
  [
    "a code for no schema value",
    withField("form", { column: "f", codes: { M: "medical", P: "Pharmacy" } }),
    [["mapping-bad-code", at("form/codes")]],
  ],
  [
    "a code that means missing",
    withField("form", { column: "f", missing: ["-"], codes: { "-": "none" } }),
    [["mapping-bad-code", at("form/codes")]],
  ],
  [
    "the blank as a code",
    withField("form", { column: "f", codes: { "": "none" } }),
    [["mapping-bad-code", at("form/codes")]],
  ],
  [
    "one code twice",
    withField("form", { column: "f", codes: { M: "medical", " M": "none" } }),
    [["mapping-bad-code", at("form/codes")]],
  ],
  [
    "codes of a time",
    withField("receivedAt", { column: "on", codes: { a: "b" } }),
    [["mapping-option-misplaced", at("receivedAt/codes")]],
  ],
  [
    "a prefix of a code",
    withField("form", { column: "f", prefix: "x" }),
    [["mapping-option-misplaced", at("form/prefix")]],
  ],
  [
    "not yet of a text",
    withField("requesterLicense", { column: "f", notYet: ["x"] }),
    [["mapping-option-misplaced", at("requesterLicense/notYet")]],
  ],
  [
    "a join of one column",
    withField("requesterLicense", { column: "f", join: "x" }),
    [["mapping-option-misplaced", at("requesterLicense/join")]],
  ],
  [
    "missing tokens of a constant",
    withField("form", { constant: "none", missing: ["x"] }),
    [["mapping-option-misplaced", at("form/missing")]],
  ],
])("%s", async (_, mapping, expected) => {
  const problems = checkMapping(mapping);
  expect(problems.map(({ code, at: place }) => [code, place])).toEqual(expected);
  for (const { message, help } of problems) {
    expect(message).toMatch(/^[a-z`].*[^.]$/);
    expect(help).toMatch(/\S/);
  }
  if (expected.length === 0) return;
  await expect(takeIn({}, [mapping])).rejects.toMatchObject({ name: "AuditError", problems });
});

it("says the zone of the run is unknown", async () => {
  const { intake } = await import("#intake/index.js");
  await expect(intake([], [], { zone: "Mars" })).rejects.toMatchObject({ code: "mapping-unknown-zone" });
});
