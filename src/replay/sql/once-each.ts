import type { PlanNode } from "#policy/plan.js";
import type { Place } from "./frame.js";

type Compile<T> = (node: PlanNode, place: Place) => T;

/** A compilation that a node goes through once at a place: plans are made of shared nodes, which many rules ask for. */
export function onceEach<T>(compile: Compile<T>): Compile<T> {
  const places = new WeakMap<Place, Map<PlanNode, T>>();
  return (node, place) => {
    let made = places.get(place);
    if (made === undefined) {
      made = new Map();
      places.set(place, made);
    }
    const before = made.get(node);
    if (before !== undefined) return before;
    const one = compile(node, place);
    made.set(node, one);
    return one;
  };
}
