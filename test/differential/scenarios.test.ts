import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/project.js";
import { differenceOf } from "./compare.js";
import { reference } from "./engine.js";
import { compiled, compiledSmall } from "./engines.js";
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

  it.each([
    ["of a large drop, in full", compiled, true],
    ["of a large drop", compiled, false],
    ["of a small drop", compiledSmall, false],
  ])("comes to the same bytes in both engines: as %s", async (_, engine, inFull) => {
    const request = readScenario(folder);
    const actual = await engine(request, inFull);
    expect(differenceOf(await reference(request, inFull), actual)).toBeNull();
  });
});
