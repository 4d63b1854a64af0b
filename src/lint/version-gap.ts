import { formatDay } from "#calendar/day.js";
import { spanOf } from "#policy/effective.js";
import { combinationsOf, questionsIn } from "#policy/questions.js";
import type { Lint } from "./remark.js";

/** Days between two versions on which none is in force. */
export const versionGap: Lint = {
  id: "version-gap",
  find({ bundle, commons }) {
    const { versions } = bundle.policy;
    return combinationsOf(questionsIn(versions, bundle, commons), bundle, {}).flatMap((choices) => {
      const spans = versions
        .flatMap((version) => {
          const span = spanOf(version.effective, choices);
          return span ? [{ id: version.id, ...span }] : [];
        })
        .sort((a, b) => a.from - b.from);
      return spans.flatMap((span, index) => {
        const next = spans[index + 1];
        if (!next || next.from <= span.to + 1) return [];
        return [
          {
            at: span.id,
            message: `no version is in force from ${formatDay(span.to + 1)} to ${formatDay(next.from - 1)}, between \`${span.id}\` and \`${next.id}\``,
          },
        ];
      });
    });
  },
};
