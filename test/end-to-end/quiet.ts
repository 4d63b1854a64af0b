import { expect } from "vitest";
import { p2pAudit } from "../support/command-line.js";
import { leaks } from "../support/drop-texts.js";
import type { QuietDrop } from "../support/quiet-drop.js";
import type { QuietCommand } from "./quiet-commands.js";

/** Calls a command in every way it is listed with: nothing of the drop stands on stderr, nor on stdout unless it says why and its help says so. */
export function quiet(name: string, { calls, shows }: QuietCommand, at: QuietDrop): void {
  for (const [index, given] of calls(at).entries()) {
    const { status, stdout, stderr } = p2pAudit([name, ...given]);
    const call = [name, ...given].join(" ");
    expect([call, status === null]).toEqual([call, false]);
    expect([call, leaks(stderr, at.secrets)]).toEqual([call, []]);
    if (shows === undefined) expect([call, leaks(stdout, at.secrets)]).toEqual([call, []]);
    // An exception that is none any more is to be taken out.
    else if (index === 0) expect([call, leaks(stdout, at.secrets).length > 0]).toEqual([call, true]);
  }
  if (shows === undefined) return;
  expect(p2pAudit([name, "--help"]).stdout.replace(/\s+/g, " ")).toMatch(/names (the )?cases?\b/i);
}
