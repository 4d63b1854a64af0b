import { describe, expect, it } from "vitest";
import { isRecorded } from "#measures/record-fact.js";
import { unitQueries } from "#measures/unit-queries.js";
import { loadCommons } from "#policy/load.js";
import { kindOf } from "#schema/record-fields.js";
import { projectReader } from "../support/project.js";

const { measures } = loadCommons(projectReader);
const all = [...measures.shares, ...measures.breakdowns, ...measures.durations];
const WORKED_OUT = {
  p2pRequest: ["sender", "timing", "month", "heldMonth", "weekday", "hour", "appealed", "later"],
  determination: ["sender", "asked"],
};

describe("reports/measures.json", () => {
  it("gives each measure a name of its own", () => {
    const ids = [...all, ...measures.figures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("asks of units only what they have", () => {
    for (const { unit, fields } of unitQueries(measures)) {
      for (const field of fields) {
        const has =
          isRecorded("determination", field) ||
          (unit === "p2pRequest" && isRecorded("p2pRequest", field)) ||
          WORKED_OUT[unit].includes(field);
        expect(has, `${unit} ${field}`).toBe(true);
      }
    }
  });

  it("has a label for every field, and names only values that the schemas know", () => {
    for (const { fields } of unitQueries(measures))
      for (const field of fields) expect(measures.fields, field).toHaveProperty(field);
    const conditions = all.flatMap((one) => [...one.among, ...("counted" in one ? one.counted : [])]);
    for (const { field, in: values } of conditions) {
      const kind = isRecorded("p2pRequest", field) ? "p2pRequest" : "determination";
      const known =
        kindOf(kind).fields.get(field)?.values ?? Object.keys(measures.fields[field]?.values ?? {});
      for (const value of values) expect(known, `${field} ${value}`).toContain(value);
    }
  });

  it("asks for nothing twice", () => {
    const queries = unitQueries(measures).map((query) => JSON.stringify(query));
    expect(new Set(queries).size).toBe(queries.length);
  });

  it("has ascending buckets", () => {
    for (const { buckets } of measures.durations) expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
  });
});
