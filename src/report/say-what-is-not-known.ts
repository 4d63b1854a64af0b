/** What to write in place of a bare `{{name}}` that can be null: words, where a blank would be read as nothing to tell. */
export function sayWhatIsNotKnown(name: string): string {
  return `say what is not known, or leave it out: {{#if ${name}}}{{${name}}}{{else}}not recorded{{/if}}`;
}
