import { describe, expect, it } from "vitest";
import { bucketWords, lengthWords, quantileWords, valueLabel } from "#measures/measure-words.js";
import { loadCommons } from "#policy/load.js";
import { projectReader } from "../support/project.js";

const { measures } = loadCommons(projectReader);

describe("words of measures", () => {
  it("tell lengths in minutes, hours or days, cut down", () => {
    expect([0, 59, 60, 61, 1439, 5759, 5760, 5819, 5820, -45].map(lengthWords)).toEqual([
      "0 min",
      "59 min",
      "1 h",
      "1 h 1 min",
      "23 h 59 min",
      "95 h 59 min",
      "4 days",
      "4 days",
      "4 days 1 h",
      "−45 min",
    ]);
  });

  it("say what an order statistic is, whatever end it lacks", () => {
    const words = (from: number | null, to: number | null, units = 3) =>
      quantileWords({ percent: 50, from, to }, units);
    expect(words(60, 60)).toBe("1 h");
    expect(words(60, 90)).toBe("1 h to 1 h 30 min");
    expect(words(60, null)).toBe("at least 1 h");
    expect(words(null, 60)).toBe("at most 1 h");
    expect(words(null, null)).toBe("not known");
    expect(words(null, null, 0)).toBe("none tested");
  });

  it("name buckets", () => {
    const words = [
      { from: null, to: 0 },
      { from: 0, to: 240 },
      { from: 240, to: 1440 },
      { from: 10080, to: null },
    ].map((bucket) => bucketWords(bucket));
    expect(words).toEqual(["before it began", "under 4 h", "4 h to under 24 h", "7 days and more"]);
  });

  it("print values without words, and of strange fields, as they are", () => {
    const label = (field: string, value: string | null, absent: "blank" | "no-decision" | null = null) =>
      valueLabel(measures, field, { value, absent }, (id) => (id === "valley-ipa" ? "Valley IPA" : id));
    expect(label("disposition", "no-show-plan")).toBe("plan did not come");
    expect(label("delegate", "<b>\u202e=1+1")).toBe("<b>\u202e=1+1");
    expect(label("delegate", "valley-ipa")).toBe("Valley IPA");
    expect(label("sender", "valley-ipa")).toBe("Valley IPA");
    // Another field that holds the same text is no party.
    expect(label("channel", "valley-ipa")).toBe("valley-ipa");
    expect(label("constructor", "toString")).toBe("toString");
    expect(label("delegate", null, "blank")).toBe("plan or none recorded");
    expect(label("delegate", null, "no-decision")).toBe("decision not delivered");
    expect(label("specialty", null, "blank")).toBe("not recorded");
  });
});
