import { beforeAll, describe, it } from "vitest";
import { type QuietDrop, quietDrop } from "../support/quiet-drop.js";
import { quiet } from "./quiet.js";
import { RESULT_COMMANDS } from "./quiet-commands.js";

let at: QuietDrop;
beforeAll(() => {
  at = quietDrop();
});

describe("what commands on results print", () => {
  it.each(Object.entries(RESULT_COMMANDS))("%s", (name, command) => {
    quiet(name, command, at);
  });
});
