import { formatInstant } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { canonicalJson } from "#seal/canonical-json.js";
import { sha256 } from "#seal/digest.js";
import { auditError } from "#shared/error.js";
import type { JudgeRequest } from "../pipeline-request.js";
import type { Settings } from "./settings.js";

const RUN = "{run}";
const DIGITS = 12;

/**
 * The output folder with `{run}` replaced by the name of the run: its as-of day and a digest of everything that decides its
 * result. So no run replaces another, and the same run made again finds its own folder. Throws `run-without-history`.
 */
export function runFolder(
  out: string,
  {
    program,
    inputs,
    config,
    asOf,
    zone,
  }: Pick<JudgeRequest, "program" | "inputs" | "config" | "asOf" | "zone">,
  { history }: Pick<Settings, "history">,
): string {
  if (!out.includes(RUN)) return out;
  if (history === null)
    throw auditError(
      "run-without-history",
      "a folder named by {run} needs a history: without one, what decides a run is not known before it is read",
      "--out",
      "name the folder yourself, or keep a history (docs/history.md)",
    );
  const digest = sha256(canonicalJson([program, inputs])).slice(0, DIGITS);
  const end = config.asOf ?? formatInstant(asOf, zoneOf(zone));
  return out.replaceAll(RUN, `${end.slice(0, 10)}-${digest}`);
}
