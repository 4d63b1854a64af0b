import { Worker } from "node:worker_threads";
import type { BenchCounts } from "#judging/bench.js";
import type { CaseSaid } from "#judging/say-case.js";
import type { SetAsides } from "#ledger/set-asides.js";
import { AuditError, type Problem } from "#shared/error.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { FlaggedBatch } from "./flagged-cases.js";
import type { JudgeOrder } from "./judge-batch.js";

/** Room for what lives shortly, in MiB: with the usual room the thread would spend a sixth of its time on making room. */
const YOUNG_MIB = 192;

/** A batch, with the records of its cases of which rows were set aside, by kind: what is not complete. */
export interface BatchOrder {
  readonly batch: FlaggedBatch;
  readonly partial: ReadonlyMap<RecordKind, ReadonlySet<string>>;
}

/** What the thread answers: to a batch what is said of its cases, as JSON; to null what it counted; or the error it met. */
export type JudgeAnswer =
  | { readonly said: string }
  | { readonly counted: BenchCounts }
  | { readonly refused: readonly Problem[] }
  | { readonly broke: unknown };

/** A thread that judges batches, one after the other, with a bench of its own. */
export interface JudgeThread {
  judge(batch: FlaggedBatch): Promise<readonly CaseSaid[]>;
  /** What was counted so far. */
  counted(): Promise<BenchCounts>;
  stop(): Promise<unknown>;
}

/** Starts a thread. Its errors are those that judging here would throw. */
export function judgeThread(order: JudgeOrder, setAside: SetAsides): JudgeThread {
  const waiting: { resolve(answer: JudgeAnswer): void; reject(error: unknown): void }[] = [];
  const worker = new Worker(new URL("./judge-worker.js", import.meta.url), {
    workerData: order,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB },
  });
  const giveUp = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answer: JudgeAnswer) => waiting.shift()?.resolve(answer));
  worker.once("error", giveUp);
  worker.once("exit", (code) => giveUp(new Error(`a thread that judges cases stopped with code ${code}`)));
  const ask = async (message: BatchOrder | null): Promise<JudgeAnswer> => {
    const answer = await new Promise<JudgeAnswer>((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(message);
    });
    if ("refused" in answer) throw new AuditError(answer.refused);
    if ("broke" in answer) throw answer.broke;
    return answer;
  };
  return {
    async judge(batch) {
      const answer = await ask({ batch, partial: partialOf(batch, setAside) });
      return "said" in answer ? (JSON.parse(answer.said) as CaseSaid[]) : [];
    },
    async counted() {
      const answer = await ask(null);
      if ("counted" in answer) return answer.counted;
      throw new TypeError("no counts");
    },
    stop: () => worker.terminate(),
  };
}

/** The cases and records of a batch that rows which were set aside name: of a bad drop the whole list would be as large as the drop. */
function partialOf({ cases, records }: FlaggedBatch, setAside: SetAsides): BatchOrder["partial"] {
  const keys = [...cases, ...records.flatMap(({ rows }) => rows)].map(([, id]) => String(id));
  return new Map(
    setAside.kindsWithParents().map((kind) => {
      const parents = setAside.parentsOf(kind);
      return [kind, new Set(keys.filter((key) => parents.has(key)))];
    }),
  );
}
