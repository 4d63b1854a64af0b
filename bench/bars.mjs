// What issue and design ask of the fast engine, beside what a run measured.

/** @returns {readonly {asks: string, bar: string, measured: string, met: boolean}[]} bars of which both sides were measured. */
export function bars({ contenders, phases, help, example }) {
  const row = (id) => contenders.find((one) => one.id === id);
  const seconds = (id) => {
    const one = row(id);
    return one?.seconds ? one.seconds.median * one.scale : null;
  };
  const at = (...names) =>
    phases.filter(({ name }) => names.includes(name)).reduce((sum, one) => sum + one.seconds.median, 0);
  const made = [];
  const add = (asks, bar, value, met, unit = "×") => {
    if (value !== null && Number.isFinite(value))
      made.push({ asks, bar, measured: `${value.toFixed(2)} ${unit}`, met });
  };
  const ratio = (a, b) => (a === null || b === null ? null : a / b);
  const [bare, ours, steps] = [seconds("bare"), seconds("ours"), seconds("phases")];
  const least = (asks, limit, value) => add(asks, `≤ ${limit} ×`, value, value <= limit);
  const less = (asks, value) => add(asks, "< 1 ×", value, value < 1);
  least("files to findings, beside the bare load", 4, ratio(steps, bare));
  least("with findings.ndjson and rejects.csv written, beside the bare load", 4.5, ratio(ours, bare));
  const evaluations = row("phases")?.evaluations;
  if (evaluations) {
    const rate = evaluations / at("link", "gather, clock, judge") / 1e6;
    add("rule evaluations with their joins", "≥ 40 M/s", rate, rate >= 40, "M/s");
  }
  least("end to end, beside the hand-written SQL (12 rules)", 1.5, ratio(ours, seconds("sql")));
  less("end to end, beside Polars (12 rules)", ratio(ours, seconds("polars")));
  less("end to end, beside pandas (12 rules)", ratio(ours, seconds("pandas")));
  const reference = ratio(seconds("reference"), ours);
  add("the reference engine, beside this", "≥ 20 ×", reference, reference >= 20);
  least("every row bad, beside the clean drop", 2, ratio(seconds("ours-bad"), ours));
  if (help) add("`p2p-audit --help`", "< 0.15 s", help.median, help.median < 0.15, "s");
  if (example) add("audit of the example", "< 2 s", example.median, example.median < 2, "s");
  return made;
}
