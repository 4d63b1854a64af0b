import { join, resolve } from "node:path";
import type { AuditResult, Manifest } from "#generated/types.js";
import { deskMarkdown, deskOf, deskText } from "#questions/index.js";
import { auditError } from "#shared/error.js";
import { judgeAndTell } from "../../pipeline.js";
import { type AnswerOptions, withAnswers } from "../answers.js";
import { changedInputs } from "../changed-inputs.js";
import { DISPOSITIONS, savedDispositions } from "../dispositions.js";
import { PACKAGE } from "../files-read.js";
import { judgeRequest } from "../judge-request.js";
import { printerOf } from "../printers.js";
import { RESULT, readLedgerOf, readManifest, readQuestions, readResult } from "../result-folder.js";
import { inputsRead, type RunOrigin } from "../run-origin.js";
import { savedJudging } from "../saved-judging.js";
import { summary } from "../summary.js";
import { savedThresholds, THRESHOLDS } from "../thresholds.js";
import { runFormats } from "../wanted-formats.js";
import { writeRun } from "../write-run.js";

interface QuestionsOptions extends AnswerOptions {
  readonly result: string;
  readonly format: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly formats?: string;
}

/** `p2p-audit questions`: lists what is open in a saved result; with answers, judges its ledger again. */
export async function questions(options: QuestionsOptions): Promise<void> {
  const isAsked = options.answer === undefined;
  const beside = isAsked ? ["questions.ndjson"] : ["ledger.ndjson", DISPOSITIONS, THRESHOLDS];
  const result = await readResult(join(options.result, RESULT), beside);
  if (isAsked) list(result, options);
  else await settle(result, options);
}

function list(result: AuditResult, { result: folder, format, all, out }: QuestionsOptions): void {
  if (out !== undefined)
    throw auditError(
      "options-missing",
      "--out is where a result with answers goes; no --answer is given",
      "--out",
      "add --answer POLICY/QUESTION=OPTION",
    );
  const print = printerOf(PRINTERS, format);
  console.log(print(deskOf(result, readQuestions(folder, result), all === true)));
}

const PRINTERS: Readonly<Record<string, (desk: ReturnType<typeof deskOf>) => string>> = {
  text: deskText,
  md: deskMarkdown,
  json: (desk) => JSON.stringify(desk, null, 2),
};

/** The origin of the run that is answered, and the answers. What came with the program is as it is now. */
function originOf(manifest: Manifest, base: string, options: QuestionsOptions): RunOrigin {
  const { answer, who, date, memo, formats } = options;
  const earlier = (manifest.options.answers ?? []) as readonly AnswerOptions[];
  return {
    engine: "reference",
    options: { ...manifest.options, formats, answers: [...earlier, { answer, who, date, memo }] },
    configuration: manifest.configuration,
    dropFolder: manifest.drop.folder,
    dropFiles: async () => manifest.drop.files,
    inputs() {
      const now = inputsRead({ base, fixed: [] }, options.result);
      const read = new Set(now.map(({ name }) => name));
      const kept = manifest.inputs.filter(({ name }) => !name.startsWith(PACKAGE) && !read.has(name));
      return [...now, ...kept];
    },
  };
}

/** The same bytes as a run over the same drop whose configuration holds the answers. */
async function settle(before: AuditResult, options: QuestionsOptions): Promise<void> {
  if (options.out === undefined)
    throw auditError(
      "options-missing",
      "a result with answers needs a folder of its own",
      "--answer",
      "give --out DIR; the old result stays as it is",
    );
  const config = withAnswers(before.configuration, options);
  const stored = await readLedgerOf(options.result, before);
  const { judging, base } = await savedJudging(options.result, config, stored);
  const request = judgeRequest(judging);
  for (const name of changedInputs(before, request))
    console.error(`changed since the run: ${name}; the result below was judged by it as it is now`);
  const writing = {
    out: resolve(options.out),
    config,
    formats: runFormats(options.formats, config.formats),
    dispositions: await savedDispositions(options.result),
    given: { ...savedThresholds(options.result, config), baseline: null },
    origin: originOf(await readManifest(options.result), base, options),
    key: null,
  };
  const { result, files, gate } = await writeRun(writing, (listener) =>
    judgeAndTell(request, stored, listener),
  );
  console.log(summary(result, gate, options.out, files, false));
  process.exitCode = gate.exitCode;
}
