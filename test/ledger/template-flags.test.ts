import { describe, expect, it } from "vitest";
import { withTemplateFlags } from "#ledger/template-flags.js";
import { record } from "./fixture.js";

/** Version 1 until 2025-06-14 says no, version 2 from 2025-06-15 says yes. */
const versions = [
  record(
    "letterTemplate",
    "T-1",
    { templateId: "T", from: "2025-01-01", to: "2025-06-14", p2pOffered: false, phoneKind: "main-line" },
    { file: "templates.csv", row: 3 },
  ),
  record(
    "letterTemplate",
    "T-2",
    { templateId: "T", from: "2025-06-15", p2pOffered: true, appealRights: true },
    { file: "templates.csv", row: 4 },
  ),
];

function flagOf(notice: Record<string, string | boolean>, templates = versions) {
  const all = withTemplateFlags([record("notice", "N1", { determinationId: "D1", ...notice }), ...templates]);
  return all.find((one) => one.kind === "notice");
}

describe("flags of the template", () => {
  it.each<[string, Record<string, string | boolean>, boolean | undefined]>([
    ["the version in use on the letter's date", { templateId: "T", letterDate: "2025-06-14" }, false],
    ["the next day", { templateId: "T", letterDate: "2025-06-15" }, true],
    ["before the first", { templateId: "T", letterDate: "2024-12-31" }, undefined],
    [
      "without a letter's date, when it was made",
      { templateId: "T", generatedAt: "2025-06-14T23:59" },
      false,
    ],
    ["a minute later", { templateId: "T", generatedAt: "2025-06-15T00:00" }, true],
    ["else when it was sent", { templateId: "T", sentAt: "2025-06-20" }, true],
    [
      "the letter's date goes first",
      { templateId: "T", letterDate: "2025-06-14", sentAt: "2025-06-20" },
      false,
    ],
    ["without any date", { templateId: "T" }, undefined],
    ["another template", { templateId: "U", letterDate: "2025-06-20" }, undefined],
    ["no template", { letterDate: "2025-06-20" }, undefined],
    ["its own flag wins", { templateId: "T", letterDate: "2025-06-20", p2pOffered: false }, false],
  ])("%s", (_name, notice, expected) => {
    expect(flagOf(notice)?.values.p2pOffered).toBe(expected);
  });

  it("leaves flags blank which the template leaves blank, and names the row each came from", () => {
    const found = flagOf({ templateId: "T", letterDate: "2025-06-20", clinicalReason: true });
    expect(found?.values).toMatchObject({ p2pOffered: true, appealRights: true, clinicalReason: true });
    expect(found?.values.reasonStated).toBeUndefined();
    expect(found?.supplements).toEqual({
      p2pOffered: { file: "templates.csv", row: 4 },
      appealRights: { file: "templates.csv", row: 4 },
      flagSource: { file: "templates.csv", row: 4 },
    });
  });

  it("names the template as the source of the flags, and leaves a source that the notice names", () => {
    const inherited = flagOf({ templateId: "T", letterDate: "2025-06-20" });
    expect(inherited?.values.flagSource).toBe("template");
    const coded = flagOf({ templateId: "T", letterDate: "2025-06-20", flagSource: "file-review" });
    expect(coded?.values.flagSource).toBe("file-review");
    const other = flagOf({ templateId: "U", letterDate: "2025-06-20" });
    expect(other?.values.flagSource).toBeUndefined();
  });

  it("also hands down the kind of telephone number", () => {
    expect(flagOf({ templateId: "T", letterDate: "2025-06-01" })?.values.phoneKind).toBe("main-line");
    expect(flagOf({ templateId: "T", letterDate: "2025-06-01", phoneKind: "direct" })?.values.phoneKind).toBe(
      "direct",
    );
  });

  const overlap = [
    record("letterTemplate", "T-1", {
      templateId: "T",
      from: "2025-01-01",
      to: "2025-06-15",
      p2pOffered: false,
    }),
    record("letterTemplate", "T-2", { templateId: "T", from: "2025-06-15", p2pOffered: true }),
  ];
  it.each<[string, Record<string, string>, boolean | undefined]>([
    ["two versions in use on one day: neither", { letterDate: "2025-06-15" }, undefined],
    ["the day before", { letterDate: "2025-06-14" }, false],
    ["the day after", { letterDate: "2025-06-16" }, true],
  ])("%s", (_name, notice, expected) => {
    expect(flagOf({ templateId: "T", ...notice }, overlap)?.values.p2pOffered).toBe(expected);
  });

  it.each<[string, Record<string, string>, boolean | undefined]>([
    // A version that changes at noon: a letter of that day may have been made from either.
    ["the day of the change", { letterDate: "2025-06-15" }, undefined],
    ["the day before", { letterDate: "2025-06-14" }, false],
    ["the day after", { letterDate: "2025-06-16" }, true],
    ["a minute before noon", { generatedAt: "2025-06-15T11:59" }, false],
    ["noon", { generatedAt: "2025-06-15T12:00" }, true],
  ])("a date that straddles a change takes no flag: %s", (_name, notice, expected) => {
    const noon = [
      record("letterTemplate", "T-1", {
        templateId: "T",
        from: "2025-01-01",
        to: "2025-06-15T11:59:59.999999",
        p2pOffered: false,
      }),
      record("letterTemplate", "T-2", { templateId: "T", from: "2025-06-15T12:00", p2pOffered: true }),
    ];
    expect(flagOf({ templateId: "T", ...notice }, noon)?.values.p2pOffered).toBe(expected);
  });

  it.each<[string, Record<string, string>, boolean | undefined]>([
    ["before the second version", { letterDate: "2025-06-14" }, false],
    ["the day on which the second begins at noon: either", { letterDate: "2025-06-15" }, undefined],
    ["after it: both are in use", { letterDate: "2025-06-16" }, undefined],
  ])("a first version without an end, %s", (_name, notice, expected) => {
    const open = [
      record("letterTemplate", "T-1", { templateId: "T", from: "2025-01-01", p2pOffered: false }),
      record("letterTemplate", "T-2", { templateId: "T", from: "2025-06-15T12:00", p2pOffered: true }),
    ];
    expect(flagOf({ templateId: "T", ...notice }, open)?.values.p2pOffered).toBe(expected);
  });

  it("without templates changes nothing", () => {
    const notices = [record("notice", "N1", { determinationId: "D1", templateId: "T" })];
    expect(withTemplateFlags(notices)).toEqual(notices);
  });
});
