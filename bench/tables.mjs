// The tables that are printed and that stand in docs/performance.md.

const number = (value) => value.toLocaleString("en-US");
const time = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const range = ({ median, min, max }) => `${time(median)} (${time(min)} to ${time(max)})`;

function table(header, rows, numbersFrom = 1) {
  const marks = header.map((_, index) => (index < numbersFrom ? "---" : "---:"));
  return [header, marks, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Every contender with its ratio to the bare load. */
export function contendersTable({ contenders }) {
  const bare = contenders.find(({ id }) => id === "bare")?.seconds?.median;
  return table(
    [
      "contender",
      "seconds: median (least to greatest)",
      "runs",
      "processor seconds",
      "scaled to the drop, s",
      "to the bare load",
      "peak MiB",
    ],
    contenders.map(({ title, seconds, processor, scale, peakMiB, why }) => {
      if (seconds === null) return [`${title}: ${why}`, "–", "0", "–", "–", "–", "–"];
      const scaled = seconds.median * scale;
      const ratio = bare === undefined ? "–" : `${(scaled / bare).toFixed(1)} ×`;
      return [
        title,
        range(seconds),
        seconds.runs,
        time(processor.median),
        scale === 1 ? "–" : time(scaled),
        ratio,
        number(peakMiB),
      ];
    }),
  );
}

/** The steps of the compiled engine. */
export function phasesTable({ phases, contenders }) {
  if (phases.length === 0) return "";
  const total = phases.reduce((sum, { seconds }) => sum + seconds.median, 0);
  const rows = phases.map(({ name, seconds }) => [
    name,
    range(seconds),
    `${Math.round((100 * seconds.median) / total)} %`,
  ]);
  const { evaluations, findings, flagged } = contenders.find(({ id }) => id === "phases");
  const replay = phases.filter(({ name }) => ["link", "gather, clock, judge"].includes(name));
  const joined = replay.reduce((sum, { seconds }) => sum + seconds.median, 0);
  const rate = (evaluations / joined / 1e6).toFixed(1);
  return `${table(["step", "seconds", "share"], rows)}\n\n${number(evaluations)} rule evaluations, ${rate} million a second with their joins (link, gather, clock, judge). ${number(flagged)} cases went to the reference engine, which wrote ${number(findings)} findings.`;
}

/** What is asked, and whether it holds. */
export function barsTable({ bars }) {
  return table(
    ["asked for", "bar", "measured", ""],
    bars.map(({ asks, bar, measured, met }) => [asks, bar, measured, met ? "met" : "**missed**"]),
  );
}

/** How cost grows. */
export function sizesTable({ rows }) {
  return table(
    ["determinations", "rows", "p2p-audit, s", "µs a determination", "peak MiB", "bare load, s", "ratio"],
    rows.map(({ determinations, rows: count, ours, bare }) => [
      number(determinations),
      number(count),
      range(ours.seconds),
      ((1e6 * ours.seconds.median) / determinations).toFixed(1),
      number(ours.peakMiB),
      range(bare.seconds),
      `${(ours.seconds.median / bare.seconds.median).toFixed(1)} ×`,
    ]),
    0,
  );
}

/** Where and when, in a sentence. */
export function aboutLine({ date, machine, versions, loadBefore, loadAfter, threads, memory }) {
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date} UTC, ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; ${threads} threads, memory limit ${memory}; load of the machine ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after. ${tools.join(", ")}.`;
}
