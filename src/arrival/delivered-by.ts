import type { AuditConfig, ControlEntry } from "#generated/types.js";
import { namesFile } from "#shared/name-pattern.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";

/** The kinds that a file was to bring, by the name patterns of the deliveries; none where no pattern names it. */
export function deliveredBy(
  { sender, file }: Pick<ControlEntry, "sender" | "file">,
  { deliveries }: Pick<AuditConfig, "deliveries">,
): RecordKind[] {
  const kinds = new Set(
    (deliveries ?? [])
      .filter(
        (delivery) =>
          delivery.sender === sender &&
          (delivery.files ?? []).some((pattern) => namesFile(pattern.replaceAll("{month}", "????-??"), file)),
      )
      .flatMap((delivery) => delivery.kinds),
  );
  return RECORD_KINDS.filter((kind) => kinds.has(kind));
}
