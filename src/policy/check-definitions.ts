import type { Definition } from "#generated/types.js";
import type { Problem } from "#shared/error.js";
import type { Commons, PolicyBundle } from "./bundle.js";
import { compile } from "./compile/expression.js";
import { onceEach, subjectScope } from "./compile/scope.js";
import { combinationCount, combinationsOf, MOST_COMBINATIONS, questionsIn } from "./questions.js";

/**
 * Everything wrong with the definitions a policy can use, also with those no rule uses yet: a circle or a
 * misspelt field waits for nobody.
 */
export function checkDefinitions(bundle: PolicyBundle, commons: Commons): Problem[] {
  const found: Problem[] = [];
  const all = { ...commons.definitions, ...bundle.policy.definitions };
  for (const [name, definition] of Object.entries(all)) {
    const questions = questionsIn({ def: name }, bundle, commons);
    if (combinationCount(questions, bundle, {}) > MOST_COMBINATIONS) continue;
    const once = onceEach(bundle, commons);
    for (const choices of combinationsOf(questions, bundle, {})) {
      compileAlone(name, definition, { bundle, commons, choices, once }, (one) => found.push(one));
    }
  }
  return found;
}

/** Compiles a definition on its own record, as generously as any rule could use it. */
function compileAlone(
  name: string,
  definition: Definition,
  given: Pick<Parameters<typeof subjectScope>[0], "bundle" | "commons" | "choices" | "once">,
  report: (found: Problem) => void,
): void {
  const latest = Number.POSITIVE_INFINITY;
  const compilation = { ...given, day: latest, gates: [], subject: "p2pRequest", report } as const;
  const scope = subjectScope(compilation, "", "", {
    here: definition.on,
    reach: definition.on === "determination" ? "determination" : "here",
    allowsAct: true,
    allowsDue: true,
  });
  compile({ def: name }, scope);
}
