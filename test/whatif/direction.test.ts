import { expect, it } from "vitest";
import type { FlipDirection } from "#generated/types.js";
import type { Outcome } from "#shared/outcome.js";
import { DIRECTION_WORDS, directionOf } from "#whatif/direction.js";

it.each<[Outcome | null, Outcome | null, FlipDirection]>([
  ["pass", "fail", "newly-not-met"],
  ["pending", "fail", "newly-not-met"],
  ["indeterminate", "fail", "newly-not-met"],
  ["not-applicable", "fail", "newly-not-met"],
  [null, "fail", "newly-not-met"],
  ["fail", "pass", "no-longer-not-met"],
  ["fail", "pending", "no-longer-not-met"],
  ["fail", "not-applicable", "no-longer-not-met"],
  ["fail", null, "no-longer-not-met"],
  ["fail", "needs-review", "newly-open"],
  ["pass", "indeterminate", "newly-open"],
  [null, "indeterminate", "newly-open"],
  ["pass", "error", "newly-open"],
  ["needs-review", "pass", "now-decided"],
  ["indeterminate", "not-applicable", "now-decided"],
  ["needs-review", "indeterminate", "open-otherwise"],
  ["pass", "not-applicable", "no-longer-applies"],
  ["pending", null, "no-longer-applies"],
  ["not-applicable", "pass", "now-applies"],
  [null, "pending", "now-applies"],
  ["pass", "pending", "clock-running"],
  ["pending", "pass", "now-met"],
])("%s then %s: %s", (before, after, direction) => {
  expect(directionOf(before, after)).toBe(direction);
  expect(DIRECTION_WORDS[direction]).toMatch(/\S/);
});
