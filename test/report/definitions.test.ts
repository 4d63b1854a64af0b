import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedDefinitions } from "./shipped.js";

interface ShippedRule {
  readonly policy: string;
  readonly id: string;
  readonly standards: readonly string[];
  /** The standards of one case: all that the rule names, and one of each choice by a field. */
  readonly ofACase: readonly (readonly string[])[];
}

const RULES = shippedRules();

/** A letter that is not there lacks what element B asks of it and what element C asks: these stand in both. */
const IN_TWO_SECTIONS = ["NCQA-UM7-B0a", "NCQA-UM7-B0b"];

describe.each(shippedDefinitions().map((definition) => [definition.id, definition] as const))(
  "%s",
  (_, definition) => {
    const named = definition.sections.flatMap(({ standards }) => standards);

    it("is about policies that are shipped", () => {
      for (const policy of definition.policies) expect(RULES.map((rule) => rule.policy)).toContain(policy);
    });

    it("has a section for every standard of its policies", () => {
      const own = RULES.filter(({ policy }) => definition.policies.includes(policy));
      for (const { id, standards } of own)
        expect(
          standards.every((each) => named.includes(each)),
          id,
        ).toBe(true);
    });

    it("places every rule of its policies in one section, whatever the fields choose", () => {
      for (const { id, ofACase } of RULES.filter(({ policy }) => definition.policies.includes(policy)))
        for (const standards of ofACase)
          expect(
            definition.sections.filter((section) =>
              section.standards.some((each) => standards.includes(each)),
            ),
            `${id}: ${standards.join(", ")}`,
          ).toHaveLength(IN_TWO_SECTIONS.includes(id) ? 2 : 1);
    });

    it("says of every section either which rules it shows or why there is none", () => {
      for (const section of definition.sections)
        expect(section.standards.length > 0, section.id).toBe(section.notTestable === undefined);
    });

    it("names beside only what is there", () => {
      const there = RULES.flatMap(({ policy, id, standards }) => [`${policy}/${id}`, ...standards]);
      for (const { beside = [] } of definition.sections)
        for (const name of beside) expect(there).toContain(name);
    });

    it("gives each source on an event its rules, or why there are none, in every column", () => {
      const there = RULES.map(({ policy, id }) => `${policy}/${id}`);
      for (const { clocks = [] } of definition.sections)
        for (const { event, standards } of clocks) {
          for (const { name, rules, without } of standards) {
            expect(rules === undefined, `${event}: ${name}`).toBe(without !== undefined);
            for (const rule of rules ?? []) expect(there, event).toContain(rule);
          }
          expect([...new Set(standards.map(({ kind }) => kind))], event).toEqual([
            "law",
            "federal",
            "contract",
            "policy",
            "accreditation",
          ]);
        }
    });

    it("names a rule about decisions where its decisions are files", () => {
      const { files } = definition;
      if (files === undefined) return;
      const [rule] = RULES.filter(({ policy, id }) => `${policy}/${id}` === files.rule);
      expect(rule?.standards).toEqual(expect.arrayContaining(files.types.map(({ standard }) => standard)));
    });

    it("names each section and each standard once", () => {
      const ids = definition.sections.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(named).size).toBe(named.length);
    });
  },
);

/** The rules below policies/, with every standard a rule can have. */
function shippedRules(): ShippedRule[] {
  const root = new URL("../../policies/", import.meta.url);
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" });
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .flatMap((path) => {
      const match = /([^/]+)\/rules\/[^/]+\.json$/.exec(path);
      if (!match) return [];
      const { id, standards } = JSON.parse(readFileSync(new URL(path, root), "utf8")) as {
        id: string;
        standards: (string | Record<string, string>)[];
      };
      return {
        policy: match[1] ?? "",
        id,
        standards: standards.flatMap(standardsOf),
        ofACase: standards
          .map(standardsOf)
          .reduce<string[][]>(
            (ways, next) => ways.flatMap((way) => next.map((each) => [...way, each])),
            [[]],
          ),
      };
    });
}

function standardsOf(standard: string | Readonly<Record<string, string>>): string[] {
  if (typeof standard === "string") return [standard];
  return Object.entries(standard).flatMap(([key, value]) => (key === "by" ? [] : [value]));
}
