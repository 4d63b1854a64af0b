import { expect, it } from "vitest";
import { opaqueNote } from "#report/opaque-note.js";

it.each([
  // Keys and numbers of members, of four forms.
  ["member 91234567A asked", "member [number left out] asked"],
  ["letter L-30066, case D-10072", "letter [number left out], case [number left out]"],
  ["authorization A2610-4320.", "authorization [number left out]."],
  ["MRN 12345", "MRN [number left out]"],
  // A telephone number in parts, seven digits and six.
  ["call 555-0100", "call [number left out]"],
  ["boxes 555-010", "boxes 555-010"],
  // Names of files.
  ["see Smith_appeal.xlsx", "see [file left out]"],
  ["scan 8812.PDF, page 2", "scan [file left out], page 2"],
])("leaves out what may name somebody: %s", (note, told) => {
  expect(opaqueNote(note)).toBe(told);
});

it.each([
  "benefit denial of 2026-09-14, told on 9/15/2026",
  "UM 7A asks it, P&P 10.02.54 C.I, HSC 1367.01(h)(4), 28 CCR 1300.67.04",
  "letter of 2026, template PRV-DENY-07 v3, within 72 hours",
  "urgent: 24h; e.g. no letter at all.",
  "",
])("leaves alone days, limits and citations: %s", (note) => {
  expect(opaqueNote(note)).toBe(note);
});
