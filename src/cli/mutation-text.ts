import { type JudgedMutant, type KillScore, LEAST_KILLED } from "#mutation/kill-score.js";
import { mutantId } from "#mutation/mutant.js";
import { counted } from "#shared/counted.js";

const HEAD = ["policy", "mutants", "refused", "killed", "survived", "score", "without reason"];

/** Survivors by policy, then the table of scores; every mutant where asked for. */
export function mutationText(scores: readonly KillScore[], all: boolean): string {
  const listed = scores.flatMap((score) => {
    const shown = score.mutants.filter(({ fate }) => all || fate.fate === "survived");
    return shown.length === 0 ? [] : [score.policy, ...shown.map((one) => line(one, score.file)), ""];
  });
  const short = scores.filter((score) => !score.isEnough).map((score) => score.policy);
  const verdict =
    short.length === 0
      ? `every policy: at least ${LEAST_KILLED} % killed, no survivor without a reason`
      : `not enough: ${short.join(", ")}`;
  return [...listed, table([HEAD, ...scores.map(row)]), "", verdict].join("\n");
}

/** The same as JSON, every mutant included. */
export function mutationJson(scores: readonly KillScore[]): string {
  const policies = scores.map(({ mutants, ...score }) => ({
    ...score,
    mutants: mutants.map(({ mutant, fate, reason }) => ({
      rule: mutant.rule,
      mutant: mutantId(mutant),
      words: mutant.words,
      fate: fate.fate,
      ...(fate.fate === "killed" && { killedBy: { policy: fate.policy, rule: fate.rule, case: fate.case } }),
      ...(fate.fate === "refused" && { problem: fate.problem }),
      ...(fate.fate === "survived" && { reason }),
    })),
  }));
  return JSON.stringify({ policies }, null, 2);
}

function line({ mutant, fate, reason }: JudgedMutant, file: string): string {
  const what = `  ${fate.fate.padEnd(8)}  ${mutant.rule ?? file}  ${mutantId(mutant)}\n            ${mutant.words}`;
  if (fate.fate === "killed") return `${what}\n            by ${fate.rule}: ${fate.case}`;
  if (fate.fate === "refused") return `${what}\n            ${fate.problem.code}: ${fate.problem.message}`;
  return `${what}\n            ${reason === null ? "NO REASON" : `reason: ${reason}`}`;
}

function row(score: KillScore): string[] {
  const bare = score.mutants.filter(({ fate, reason }) => fate.fate === "survived" && reason === null);
  return [
    score.policy,
    String(score.mutants.length),
    String(score.refused),
    String(score.killed),
    String(score.survived),
    score.percent === null ? "none" : `${score.percent.toFixed(1)} %`,
    score.stale.length === 0
      ? String(bare.length)
      : `${bare.length}, ${counted(score.stale.length, "stale entry", "stale entries")}`,
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const padded = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  return rows.map((cells) => padded(cells).join("  ").trimEnd()).join("\n");
}
