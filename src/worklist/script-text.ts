/**
 * A value as JSON that can stand inside a script element or a script file: no text in it closes the element or ends a line of
 * the script.
 */
export function inScript(value: unknown): string {
  return jsonInScript(JSON.stringify(value));
}

/** The same of JSON text. Outside its strings JSON has none of these characters. */
export function jsonInScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
