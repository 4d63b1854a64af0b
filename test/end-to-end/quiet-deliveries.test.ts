import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "#cli/program.js";
import { leaks } from "../support/drop-texts.js";
import { type QuietDrop, quietDrop } from "../support/quiet-drop.js";
import { quiet } from "./quiet.js";
import { DELIVERY_COMMANDS, POLICY_COMMANDS, RESULT_COMMANDS } from "./quiet-commands.js";

let at: QuietDrop;
beforeAll(() => {
  at = quietDrop();
});

describe("what commands on deliveries and policies print", () => {
  it("is looked at for every command there is", () => {
    const commands = createProgram().commands.map((command) => command.name());
    const looked = [DELIVERY_COMMANDS, POLICY_COMMANDS, RESULT_COMMANDS].flatMap((some) => Object.keys(some));
    expect(looked.sort()).toEqual(commands.sort());
    expect(at.secrets.length).toBeGreaterThan(500);
    // The search finds what is there.
    const findings = readFileSync(join(at.run, "findings.ndjson"), "utf8");
    expect(leaks(findings, at.secrets).length).toBeGreaterThan(100);
  });

  it.each(Object.entries({ ...DELIVERY_COMMANDS, ...POLICY_COMMANDS }))("%s", (name, command) => {
    quiet(name, command, at);
  });

  it("is no more in what a CI job keeps", () => {
    for (const folder of ["again-ci", "odd-out-ci"])
      for (const name of readdirSync(join(at.folder, folder)))
        expect([name, leaks(readFileSync(join(at.folder, folder, name), "utf8"), at.secrets)]).toEqual([
          name,
          [],
        ]);
  });
});
