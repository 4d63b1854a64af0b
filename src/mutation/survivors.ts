import type { Survivors } from "#generated/types.js";
import { type DirectoryReader, json } from "#policy/load.js";
import { auditError, type Problem, problem } from "#shared/error.js";
import { type Mutant, mutantId } from "./mutant.js";

const FILE = "survivors.json";

/**
 * The reasons for survivors in a folder; none where there is no such file. Throws the schema's problems, and
 * `policy-id` where they are another policy's.
 */
export function loadSurvivors(reader: DirectoryReader, folder: string, policy: string): Survivors {
  if (!reader.list(folder).includes(FILE)) return { policy, survivors: [] };
  const survivors = json("Survivors", reader, `${folder}/${FILE}`);
  if (survivors.policy === policy) return survivors;
  throw auditError(
    "policy-id",
    `the survivors of \`${survivors.policy}\` stand in another folder`,
    `${folder}/${FILE}#/policy`,
  );
}

/** The reason given for a mutant; null where there is none. */
export function reasonFor({ survivors }: Survivors, mutant: Mutant): string | null {
  const found = survivors.find((one) => one.rule === mutant.rule && one.mutant === mutantId(mutant));
  return found?.reason ?? null;
}

/** Entries that no surviving mutant answers to any more: the reason is out of date. */
export function staleEntries({ policy, survivors }: Survivors, surviving: readonly Mutant[]): Problem[] {
  return survivors.flatMap(({ rule, mutant }, index) =>
    surviving.some((one) => one.rule === rule && mutantId(one) === mutant)
      ? []
      : [
          problem(
            "survivor-stale",
            `no surviving mutant of ${rule === null ? `\`${policy}\`` : `rule \`${rule}\``} is called \`${mutant}\``,
            `${FILE} of ${policy}#/survivors/${index}`,
            "it is killed, refused or no longer made: take the entry out",
          ),
        ],
  );
}
