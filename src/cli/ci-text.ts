import { annotations, nextSteps } from "#ci/index.js";
import type { GateHead } from "#gate/index.js";
import { count, counted } from "#shared/counted.js";
import { checkLine, dispositionLines } from "./gate-text.js";

/** What a CI job says on the terminal: a line where all is kept, else what is not and what to do. */
export function ciText(
  gate: GateHead,
  { out, ci, asCommands }: { readonly out: string; readonly ci: string; readonly asCommands: boolean },
): string {
  const { rowsIn, rejected } = gate.accounting;
  const wrong = gate.checks.filter(({ kept }) => kept === false);
  const none = gate.checks.filter(({ kept }) => kept === null).length;
  const kept = gate.checks.length - wrong.length - none;
  const figures = `${count(kept)} of ${counted(gate.checks.length, "limit")} kept${none > 0 ? `, ${count(none)} with nothing to compare` : ""}; ${counted(rowsIn, "row")} in, ${count(rejected)} set aside`;
  const said = asCommands
    ? annotations(gate)
    : [
        ...gate.trustNotes.map((note) => `  ${note}`),
        ...wrong.map((check) => `  ${checkLine(check)}`),
        ...dispositionLines(gate).map((line) => `  ${line}`),
      ];
  if (gate.status === "within")
    return [`p2p-audit: ${figures}`, ...(asCommands || wrong.length > 0 ? said : [])].join("\n");
  const steps = nextSteps(gate, out, ci).map((step, index) => `  ${index + 1}. ${step}`);
  const what = gate.status === "untrusted" ? "the result cannot be trusted" : figures;
  return [`p2p-audit: ${what}; exit code ${gate.exitCode}`, ...said, "what to do:", ...steps].join("\n");
}
