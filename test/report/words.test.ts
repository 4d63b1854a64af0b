import { describe, expect, it } from "vitest";
import { recordedWord } from "#schema/code-word.js";
import { fieldWords } from "#schema/field-phrase.js";

describe("a recorded text in words", () => {
  it.each([
    ["decision", "deny", "denied"],
    ["decision", "modify", "modified"],
    ["reasonCategory", "medical-necessity", "medical necessity"],
    ["mode", "ad-hoc", "at once (ad hoc)"],
    ["program", "advanced-imaging", "advanced imaging"],
    ["specialty", "orthopedic-surgery", "orthopedic surgery"],
    ["program", "ipm", "interventional pain management"],
    ["secondaryProgram", "msk", "musculoskeletal care"],
    ["serviceType", "dme", "durable medical equipment"],
    ["program", "post-acute", "post-acute care"],
    // What is in no table is as it is recorded; a specialty has words of its own.
    ["program", "xyz", "xyz"],
    ["program", "IPM", "IPM"],
    ["specialty", "ipm", "ipm"],
    ["program", "constructor", "constructor"],
    ["serviceType", "HOME OXYGEN CONCENTRATOR", "HOME OXYGEN CONCENTRATOR"],
    ["serviceType", "X-ray", "X-ray"],
    // An identifier is no name: it is found by what is recorded.
    ["authorizationId", "ex-6733", "ex-6733"],
    ["decision", "something-else", "something-else"],
  ])("%s %s", (field, text, words) => {
    expect(recordedWord(field, text)).toBe(words);
  });
});

describe("a field in words, with its name beside", () => {
  it.each<[string, string | undefined, string]>([
    ["careEndedAt", undefined, "the end of the care under way (careEndedAt)"],
    ["determination.decidedAt", "p2pRequest", "the time of the decision (determination.decidedAt)"],
    ["notices.sentAt", "determination", "the sending of the notice (notices.sentAt)"],
    // A yes-or-no field is a question.
    [
      "notices.reasonStated",
      "determination",
      "whether the letter states a specific reason (notices.reasonStated)",
    ],
    // Several kinds have it and call it otherwise: the kind says which.
    ["receivedAt", undefined, "receivedAt"],
    ["receivedAt", "p2pRequest", "receipt of the request (receivedAt)"],
    ["subject.receivedAt", "p2pRequest", "receipt of the request (subject.receivedAt)"],
    ["otherP2pRequests.disposedAt", "p2pRequest", "the closing of the request (otherP2pRequests.disposedAt)"],
    // A list of records, and what is neither.
    ["contactAttempts", "p2pRequest", "contact attempts (contactAttempts)"],
    ["notices", "determination", "notices"],
    ["reviewer-match.specialties", "determination", "reviewer-match.specialties"],
    ["constructor", "determination", "constructor"],
  ])("%s of %s", (field, kind, words) => {
    expect(fieldWords(field, kind)).toBe(words);
  });
});
