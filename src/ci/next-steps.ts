import type { GateHead } from "#gate/index.js";

/** What to do next, in order; nothing where the run keeps its limits. `out`: folder of the run, `ci`: of what may be shared. */
export function nextSteps(
  { status, checks }: Pick<GateHead, "status" | "checks">,
  out: string,
  ci: string,
): string[] {
  if (status === "within") return [];
  if (status === "untrusted")
    return [
      `get the missing or broken files, or correct \`deliveries\` and the mappings; files are numbered as in \`files\` of ${out}/audit-result.json`,
      `see ${out}/rejects.csv for rows that were set aside, then run again`,
      "hand on no figure of this run; limits were not what stopped it",
    ];
  const rows = checks.some(({ kept, words }) => kept === false && words.includes("rows set aside"));
  return [
    `open ${out}/findings.html: the findings by what is to be done (case data: where the drop may be kept)`,
    ...(rows ? [`see ${out}/rejects.csv: each row that was set aside, with its reason`] : []),
    "what is dealt with gets a disposition there; limits leave it out only where `leaveOut` of the threshold file says so",
    `raise a limit only for what is known and dealt with: p2p-audit thresholds --from-result ${out}`,
    `${ci}/summary.md says which limits; no file of ${ci} holds case data`,
  ];
}
