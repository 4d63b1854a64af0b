import { audit } from "#pipeline.js";
import type { AuditListener, AuditOutput, AuditRequest } from "#pipeline-request.js";
import { AuditError } from "#shared/error.js";
import { ledgerTextLines } from "./ledger-text.js";

/** Everything a run says, as the text of its lines. */
export interface EngineOutput {
  /** One line; the problems of a run that was refused. */
  readonly result: readonly string[];
  readonly findings: readonly string[];
  readonly rejects: readonly string[];
  readonly questions: readonly string[];
  readonly pending: readonly string[];
  /** Of every judgement; null where nobody asked for them. */
  readonly outcomes: readonly string[] | null;
  readonly ledger: readonly string[] | null;
}

/** `inFull`: asks for every outcome too, which most runs do without: SQL then settles none. */
export type Engine = (request: AuditRequest, inFull: boolean) => Promise<EngineOutput>;

/** An engine of a function with the signature of `audit`. A run that is refused is an output too; any other error is a defect. */
export function engineOf(
  run: (request: AuditRequest, listener: AuditListener) => Promise<AuditOutput>,
): Engine {
  return async (request, inFull) => {
    const findings: string[] = [];
    const questions: string[] = [];
    const pending: string[] = [];
    const rejects: string[] = [];
    const outcomes: string[] = [];
    const ledger: Uint8Array[] = [];
    const full = () => ({ outcomes: inFull ? outcomes : null, ledger: ledgerTextLines(ledger) });
    try {
      const { result } = await run(request, {
        onFindings: (some) => findings.push(...some.map((one) => JSON.stringify(one))),
        onQuestions: (some) => questions.push(...some.map((one) => JSON.stringify(one))),
        onPending: (some) => pending.push(...some.map((one) => JSON.stringify(one))),
        onLedger: (piece: Uint8Array) => ledger.push(piece),
        onReject: (one) => rejects.push(JSON.stringify(one)),
        ...(inFull && { onOutcome: (one: unknown) => outcomes.push(JSON.stringify(one)) }),
      });
      return { result: [JSON.stringify(result)], findings, rejects, questions, pending, ...full() };
    } catch (error) {
      const said =
        error instanceof AuditError ? { refused: error.problems } : { broke: String((error as Error).stack) };
      return {
        result: [JSON.stringify(said)],
        findings: [],
        rejects: [],
        questions: [],
        pending: [],
        ...full(),
      };
    }
  };
}

/** The executable definition of the language. */
export const reference: Engine = engineOf(audit);

/** Was the run refused, so that nothing was judged? */
export function isRefused({ result }: EngineOutput): boolean {
  return result[0]?.startsWith('{"refused":') ?? false;
}
