import { describe, expect, it } from "vitest";
import { fieldWords } from "#report/field-words.js";
import { recordedWord } from "#report/words.js";

describe("a recorded text in words", () => {
  it.each([
    ["decision", "deny", "denied"],
    ["decision", "modify", "modified"],
    ["reasonCategory", "medical-necessity", "medical necessity"],
    ["mode", "ad-hoc", "at once (ad hoc)"],
    ["program", "advanced-imaging", "advanced imaging"],
    ["specialty", "orthopedic-surgery", "orthopedic surgery"],
    ["serviceType", "HOME OXYGEN CONCENTRATOR", "HOME OXYGEN CONCENTRATOR"],
    ["serviceType", "X-ray", "X-ray"],
    // An identifier is no name: it is found by what is recorded.
    ["authorizationId", "ex-6733", "ex-6733"],
    ["decision", "something-else", "something-else"],
  ])("%s %s", (field, text, words) => {
    expect(recordedWord(field, text)).toBe(words);
  });
});

describe("a field with what it holds", () => {
  it.each<[string, string | undefined, string]>([
    ["careEndedAt", undefined, 'careEndedAt ("When care under way ended because of the decision")'],
    [
      "notices.reasonStated",
      "determination",
      'notices.reasonStated ("The letter states a specific reason for the decision")',
    ],
    // Several kinds have it and describe it otherwise: the kind says which.
    ["receivedAt", undefined, "receivedAt"],
    ["receivedAt", "p2pRequest", 'receivedAt ("When the request was received")'],
    ["notices", "determination", "notices"],
    ["reviewer-match.specialties", "determination", "reviewer-match.specialties"],
  ])("%s of %s", (field, kind, words) => {
    expect(fieldWords(field, kind)).toBe(words);
  });
});
