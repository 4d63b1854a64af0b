import type { Change } from "./mutant.js";
import { mutateComparison } from "./mutate-comparison.js";
import { mutateConnective } from "./mutate-connective.js";
import { mutateCounting, mutateTimesOfDay } from "./mutate-counting.js";
import { mutateDuration } from "./mutate-duration.js";
import { mutateReading } from "./mutate-reading.js";
import { mutateRelation } from "./mutate-relation.js";
import { mutateTime } from "./mutate-time.js";
import type { Site } from "./site.js";
import type { Surroundings } from "./surroundings.js";

/** What every family of mutators makes of some places of a file. */
export function changesAt(sites: readonly Site[], around: Surroundings): Change[] {
  return sites.flatMap((site) => [
    ...mutateComparison(site),
    ...mutateConnective(site),
    ...mutateDuration(site, around),
    ...mutateTime(site, around),
    ...mutateRelation(site),
    ...mutateReading(site),
    ...mutateCounting(site, around),
    ...(site.node.is === "duration"
      ? mutateTimesOfDay(site.node.value.counting, `${site.pointer}/counting`)
      : []),
  ]);
}
