import type { PlanNode } from "#policy/plan.js";
import { truthOf } from "./evaluate.js";
import type { Applies, Scene } from "./scene.js";

/**
 * The filter of a policy reads the determination alone, and equal filters are one node: it is evaluated once per
 * case and notes the questions it asked for everyone who asks again.
 */
export function appliesTruth(node: PlanNode, scene: Scene): Applies {
  const known = scene.applies?.get(node);
  if (known) {
    for (const question of known.asked) scene.asked?.add(question);
    return known;
  }
  const asked = new Set<string>();
  const found: Applies = { truth: truthOf(node, scene.subject, { ...scene, asked }), asked };
  scene.applies?.set(node, found);
  for (const question of asked) scene.asked?.add(question);
  return found;
}
