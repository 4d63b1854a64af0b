import type { Answer, AuditConfig } from "#generated/types.js";
import { checked } from "#schema/validate.js";
import { auditError } from "#shared/error.js";
import { policyIdOf } from "./policies.js";

export interface AnswerOptions {
  readonly answer?: readonly string[];
  readonly who?: string;
  readonly date?: string;
  readonly memo?: string;
}

/**
 * The configuration with the answers of the command line: in the place of earlier answers to the same questions, or at
 * the end. `policies`: those that may be answered. Throws `options-missing`, `bad-answer` or the schema's problems.
 */
export function withAnswers(
  config: AuditConfig,
  options: AnswerOptions,
  policies: readonly string[] = config.policies.map(policyIdOf),
): AuditConfig {
  const given = (options.answer ?? []).map((text) => answerOf(text, options));
  for (const { policy } of given) {
    if (!policies.includes(policy))
      throw auditError(
        "bad-answer",
        `policy \`${policy}\` is not among those that are judged`,
        "--answer",
        `policies: ${policies.join(", ")}`,
      );
  }
  if (given.length === 0) return config;
  const merged = given.reduce(settled, config.answers ?? []);
  return checked("AuditConfig", { ...config, answers: merged }, "--answer");
}

function answerOf(text: string, { who, date, memo }: AnswerOptions): Answer {
  const [, policy, question, option] = /^([^/=]+)\/([^/=]+)=(.+)$/.exec(text) ?? [];
  if (policy === undefined || question === undefined || option === undefined)
    throw auditError(
      "bad-answer",
      `\`${text}\` is no answer`,
      "--answer",
      "write POLICY/QUESTION=OPTION, as `questions` names them",
    );
  if (who === undefined || date === undefined)
    throw auditError(
      "options-missing",
      "an answer needs --who and --date: it is printed with who gave it and when",
      "--answer",
    );
  return { policy, question, option, who, date, ...(memo !== undefined && { memo }) };
}

function settled(answers: readonly Answer[], given: Answer): Answer[] {
  const at = answers.findIndex(
    ({ policy, question }) => policy === given.policy && question === given.question,
  );
  return at < 0 ? [...answers, given] : answers.with(at, given);
}
