import { expect, it } from "vitest";
import { jsonFault } from "#shared/json-fault.js";

it.each([
  [
    '{\n  "severity": "medium"\n  "messages": {}\n}',
    2,
    23,
    '"severity": "medium"',
    "a comma or `}` is missing",
  ],
  ['{"a": 1]', 1, 8, '{"a": 1', "a comma or `}` is missing"],
  ['{"a": {"b": 1}', 1, 15, '{"a": {"b": 1}', "a comma or `}` is missing"],
  ['["a" "b"]', 1, 5, '["a"', "a comma or `]` is missing"],
  ['["a"\n', 1, 5, '["a"', "a comma or `]` is missing"],
  ['["a",\n]', 1, 6, '["a",', "the last comma before `]` is one too many"],
  ['{"a": 1,\n}', 1, 9, '{"a": 1,', "the last comma before `}` is one too many"],
  ['{\n  "a" 1}', 2, 6, '"a"', "a colon is missing"],
  ['{\r\n  "a" 1}', 2, 6, '"a"', "a colon is missing"],
  ['{"a": }', 1, 6, '{"a":', "a value is missing"],
  ['{"a":', 1, 6, '{"a":', "the file ends where a value is wanted"],
  ["{", 1, 2, "{", "the file ends where a name in double quotes is wanted"],
  ["{ not json", 1, 2, "{", "a name in double quotes is missing"],
  ["{'a': 1}", 1, 2, "{", "texts and names stand in double quotes, not in single ones"],
  ['{"a": high}', 1, 6, '{"a":', "`high` must stand in double quotes"],
  ['{"a": True}', 1, 6, '{"a":', "`True` must stand in double quotes"],
  ['{"a": "high\n}', 1, 12, '{"a": "high', "the closing double quote is missing"],
  ['{"a": "high', 1, 12, '{"a": "high', "the closing double quote is missing"],
  ['{"a": "C:\\x"}', 1, 10, '{"a": "C:', "a backslash stands alone; write `\\\\`"],
  ['{"a": 01}', 1, 6, '{"a":', "this is no number as JSON writes it"],
  ['{"a": 1} }', 1, 9, '{"a": 1}', "the value is complete, and yet more follows"],
  ['{"a": 1, // why\n"b": 2}', 1, 9, '{"a": 1,', "JSON has no comments"],
  [`{"${"a".repeat(60)}" 1}`, 1, 64, `…${"a".repeat(39)}"`, "a colon is missing"],
])("%j: line %i, column %i", (text, line, column, before, reason) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(jsonFault(text)).toBe(`line ${line}, column ${column}, after \`${before}\`: ${reason}`);
});

it.each([
  ["", "the file is empty"],
  [" \n", "the file is empty"],
  ["\uFEFF{}", "line 1, column 1: a byte-order mark stands before the text; save the file without one"],
  ["// why\n{}", "line 1, column 1: JSON has no comments"],
])("%j: %s", (text, fault) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(jsonFault(text)).toBe(fault);
});

it.each(['{"a": [1, -2.5e3, true, null, "\\u00e9 \\n é"], "b": {}, "c": []}', " 7 ", '"x"', "[[], {}]\n"])(
  "%s is JSON",
  (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(jsonFault(text)).toBeNull();
  },
);
