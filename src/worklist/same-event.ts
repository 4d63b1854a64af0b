import type { ReportDefinition } from "#generated/types.js";

/** What a rule speaks of: an event that reports name, or but its topic. */
export interface EventOfRule {
  readonly event: string;
  readonly isNamed: boolean;
}

/** The event of a rule. */
export type EventOf = (policy: string, rule: string, topic: string) => EventOfRule;

/**
 * Which rules speak of the same event: those that a report sets side by side under one name, whatever their topics. A rule that several
 * reports name stands under the first.
 */
export function eventsByRule(definitions: readonly ReportDefinition[]): EventOf {
  const names = new Map<string, string>();
  for (const { event, standards } of definitions.flatMap(({ sections }) =>
    sections.flatMap(({ clocks }) => clocks ?? []),
  ))
    for (const rule of standards.flatMap((standard) => ("rules" in standard ? (standard.rules ?? []) : [])))
      if (!names.has(rule)) names.set(rule, event);
  return (policy, rule, topic) => {
    const name = names.get(`${policy}/${rule}`);
    return { event: name ?? topicWords(topic), isNamed: name !== undefined };
  };
}

/** `notice-content` as `Notice content`. */
function topicWords(topic: string): string {
  return topic.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase());
}
