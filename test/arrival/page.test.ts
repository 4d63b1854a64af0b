import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checked } from "#schema/validate.js";
import { root } from "../support/project.js";

const path = "checks/arrival.json";
const { checks } = checked("ArrivalChecks", JSON.parse(readFileSync(root + path, "utf8")), path);

it("docs/arrival.md says of every check, in its order, what it does to the result", () => {
  const page = readFileSync(`${root}docs/arrival.md`, "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| .+ \| (yes|no) \| (yes|no) \|$/gm)].map((row) =>
    row.slice(1),
  );
  const word = (is: boolean) => (is ? "yes" : "no");
  expect(rows).toEqual(checks.map(({ id, untrusted, partial }) => [id, word(untrusted), word(partial)]));
});
