import { expect, it } from "vitest";
import { runFormats } from "#cli/wanted-formats.js";

it.each([
  ["the option before the configuration", "md", ["html"], ["md"]],
  ["the configuration where there is no option", undefined, ["html", "md"], ["html", "md"]],
  ["all where nobody says", undefined, undefined, ["html", "md", "xlsx"]],
  ["none", "none", ["html"], []],
  ["in one order", "xlsx,html", undefined, ["html", "xlsx"]],
])("%s", (_, option, configured, wanted) => {
  expect(runFormats(option, configured)).toEqual(wanted);
});

it("refuses what is none before anything is judged", () => {
  expect(() => runFormats("odt", undefined)).toThrow("`odt` is no report format");
});
