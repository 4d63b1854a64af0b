import type { JudgeRequest } from "../pipeline-request.js";
import { inputDigests } from "./input-digests.js";
import { packageVersion } from "./resources.js";
import type { Judging } from "./settings.js";

/** What records are judged by, with the program's version and the digests of all that was read for it. */
export function judgeRequest(judging: Judging): JudgeRequest {
  const { config, asOf, zone, bundles, commons } = judging;
  return {
    program: { name: "p2p-audit", version: packageVersion() },
    config,
    asOf,
    zone,
    bundles,
    commons,
    inputs: inputDigests(judging),
  };
}
