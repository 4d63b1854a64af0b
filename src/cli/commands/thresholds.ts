import { todaysThresholds } from "#gate/index.js";
import { schemas } from "#generated/schemas.js";
import type { Thresholds } from "#generated/types.js";
import { auditError } from "#shared/error.js";
import { putOut } from "../printers.js";
import { readGateRun } from "../thresholds.js";
import { thresholdsText } from "../thresholds-text.js";

interface ThresholdsOptions {
  readonly fromResult: string;
  readonly leaveOut?: string;
  readonly out?: string;
}

type LeaveOut = NonNullable<Thresholds["leaveOut"]>;

/** `p2p-audit thresholds`: what a saved run found, as a threshold file. Throws `unknown-disposition`, `run-untrusted`. */
export async function thresholdsCommand({ fromResult, leaveOut, out }: ThresholdsOptions): Promise<void> {
  const names = leaveOutOf(leaveOut);
  const run = await readGateRun(fromResult);
  if (!run.result.trusted)
    throw auditError(
      "run-untrusted",
      "the run ended with exit code 3: its figures are no measure for others",
      fromResult,
      "mend what `trustNotes` of its audit-result.json says and run again",
    );
  putOut(thresholdsText(todaysThresholds(run, names)), out);
}

function leaveOutOf(list: string | undefined): LeaveOut {
  const names = (list ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const wrong = names.find((name) => !DISPOSITIONS.some((known) => known === name));
  if (wrong === undefined) return [...new Set(names)] as LeaveOut;
  throw auditError(
    "unknown-disposition",
    `findings with the disposition \`${wrong}\` cannot be left out`,
    "--leave-out",
    `those that can: ${DISPOSITIONS.join(", ")}`,
  );
}

interface LeaveOutShape {
  readonly title?: string;
  readonly properties?: { readonly leaveOut?: { readonly items: { readonly enum: readonly string[] } } };
}

const DISPOSITIONS =
  (schemas as readonly LeaveOutShape[]).find(({ title }) => title === "Thresholds")?.properties?.leaveOut
    ?.items.enum ?? [];
