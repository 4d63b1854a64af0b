import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/project.js";
import { differenceOf } from "./compare.js";
import { reference } from "./engine.js";
import { compiled } from "./engines.js";
import { readScenario } from "./scenario.js";

const SCENARIOS = join(root, "test/scenarios");

describe.each(readdirSync(SCENARIOS))("scenario %s", (name) => {
  const folder = join(SCENARIOS, name);
  const expectedPath = join(folder, "expected.json");

  it.skipIf(!existsSync(expectedPath))("is judged as a person judged it", async () => {
    const { outcomes } = await reference(readScenario(folder), true);
    const judged = (outcomes ?? []).map((line) => {
      const { policy, rule, subject, outcome, readings } = JSON.parse(line);
      return {
        policy,
        rule,
        subject: subject.id,
        outcome,
        due: readings.map((one: { due: string | null }) => one.due),
      };
    });
    expect(judged).toEqual(JSON.parse(readFileSync(expectedPath, "utf8")));
  });

  it.skipIf(compiled === null).each([true, false])(
    "comes to the same bytes in both engines (in full: %s)",
    async (inFull) => {
      const request = readScenario(folder);
      const actual = await (compiled as NonNullable<typeof compiled>)(request, inFull);
      expect(differenceOf(await reference(request, inFull), actual)).toBeNull();
    },
  );
});
