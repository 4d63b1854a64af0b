import type { IntegrityChecks, IntegrityCount, IntegrityInstance } from "#generated/types.js";
import { RECORD_KINDS, type RecordKind, recordNoun } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";
import { fieldSaid } from "./field-said.js";

const SHOWN_EXAMPLES = 5;

/** Instances in the order in which they are written: by check of the catalogue, then file, row, kind, record and field. */
export function inCatalogueOrder(
  { checks }: Pick<IntegrityChecks, "checks">,
  instances: readonly IntegrityInstance[],
): IntegrityInstance[] {
  const places = new Map(checks.map(({ id }, place) => [id, place]));
  const place = ({ check }: IntegrityInstance) => places.get(check) ?? checks.length;
  return [...instances].sort(
    (a, b) =>
      place(a) - place(b) ||
      byText(a.file ?? "", b.file ?? "") ||
      (a.row ?? 0) - (b.row ?? 0) ||
      kindPlace(a) - kindPlace(b) ||
      byText(a.record ?? "", b.record ?? "") ||
      byText(a.field ?? "", b.field ?? "") ||
      byText(a.shows, b.shows) ||
      byText(a.sender ?? "", b.sender ?? ""),
  );
}

function kindPlace({ kind }: IntegrityInstance): number {
  return RECORD_KINDS.indexOf(kind as RecordKind);
}

/** What each check found, of the checks that found something. `instances` in the order of the catalogue. */
export function integrityCounts(
  { checks }: Pick<IntegrityChecks, "checks">,
  instances: readonly IntegrityInstance[],
): IntegrityCount[] {
  const found = new Map<string, IntegrityInstance[]>();
  for (const one of instances) {
    const known = found.get(one.check);
    if (known) known.push(one);
    else found.set(one.check, [one]);
  }
  return checks.flatMap(({ id, title, looksAt, why, todo }) => {
    const own = found.get(id);
    if (own === undefined) return [];
    return {
      code: id,
      title,
      looksAt,
      why,
      todo,
      instances: own.length,
      records: new Set(own.flatMap(({ kind, record }) => (record === null ? [] : `${kind} ${record}`))).size,
      places: placesOf(own),
      examples: own.slice(0, SHOWN_EXAMPLES).map(placeWords),
    };
  });
}

/** Where an instance stands, in words: file, row and field as far as it has them. */
function placeWords({ file, row, kind, field }: IntegrityInstance): string {
  const what = field === null ? kind && recordNoun(kind) : fieldSaid(field, kind ?? undefined);
  return [file, row === null ? null : `row ${row}`, what].filter((part) => part !== null).join(", ");
}

function placesOf(instances: readonly IntegrityInstance[]): IntegrityCount["places"] {
  const places = new Map<string, IntegrityCount["places"][number]>();
  for (const { sender, file } of instances) {
    const name = JSON.stringify([sender, file]);
    const known = places.get(name);
    if (known) known.instances += 1;
    else places.set(name, { sender, file, instances: 1 });
  }
  return [...places].sort(([a], [b]) => byText(a, b)).map(([, place]) => place);
}
