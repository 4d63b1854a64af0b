import { describe, expect, it } from "vitest";
import type { AuditResult } from "#generated/types.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { render, TEMPLATES } from "./rendered.js";

const HOSTILE = `|<script>alert(1)</script>\n\`*_[x](y)_*\` & "q" 'a' {{title}} </style>`;

describe("safety", () => {
  it.each(render().map((file) => [file.name, file.text] as const))(
    "%s refers to nothing outside itself",
    (_, text) => {
      expect(text).not.toMatch(/https?:|src=|url\(|@import|<link|<script|javascript:|\son\w+=/i);
    },
  );

  it("prints hostile text as text in both formats", () => {
    const result = fixtureResult();
    const hostile = JSON.parse(
      JSON.stringify({
        ...result,
        title: HOSTILE,
        plan: HOSTILE,
        confidentiality: HOSTILE,
        files: result.files.map((file) => ({ ...file, file: HOSTILE })),
        unmappedCodes: result.unmappedCodes.map((code) => ({ ...code, code: HOSTILE })),
        policies: result.policies.map((policy) => ({
          ...policy,
          rules: policy.rules.map((each) => ({ ...each, title: HOSTILE })),
        })),
      }),
    ) as AuditResult;
    const findings = fixtureFindings().map((finding) => ({
      ...finding,
      explanation: HOSTILE,
      subject: { ...finding.subject, id: HOSTILE },
      records: finding.records.map((record) => ({ ...record, file: HOSTILE })),
    }));
    for (const { name, text } of render(hostile, findings)) {
      expect(text, name).not.toMatch(/<script/i);
      expect(text.match(/<\/style>/g)?.length ?? 0, name).toBe(name.endsWith("html") ? 1 : 0);
      if (name.endsWith("md")) expectWholeTables(text);
    }
  });

  it("a template has no raw output and no script", () => {
    for (const [path, text] of TEMPLATES) {
      expect(text, path).not.toContain("{{{");
      expect(text, path).not.toContain("{{&");
      expect(text, path).not.toMatch(/<script/i);
    }
  });
});

/** Each row of a table has as many cells as its header: a pipe or line break from the data would change that. */
function expectWholeTables(markdown: string): void {
  let columns = 0;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("|")) columns = 0;
    else {
      const cells = line.split(/(?<!\\)\|/).length;
      if (columns === 0) columns = cells;
      expect(cells, line).toBe(columns);
    }
  }
}
