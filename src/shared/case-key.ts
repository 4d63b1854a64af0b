/** Key of the case a finding belongs to: its determination, or the record itself where it names none. */
export function caseKeyOf({
  determinationId,
  subject,
}: {
  readonly determinationId: string | null;
  readonly subject: { readonly id: string };
}): string {
  return determinationId ?? subject.id;
}
