import { describe, expect, it } from "vitest";
import { trendChart } from "#charts/trend-chart.js";
import { pictureParts } from "#cli/picture-parts.js";
import { buildPacket } from "#packet/build-packet.js";
import { picturesOf } from "#packet/pictures.js";
import { fixtureInput } from "./fixture-packet.js";

const parts = pictureParts();
const { view } = buildPacket(fixtureInput());

function trend(title: string) {
  const months = ["2026-07", "2026-08", "2026-09"].map((month, index) => ({
    month,
    span: { from: 90 + index, to: 91 + index },
    text: `${90 + index} %`,
  }));
  return trendChart({ id: "trend-1", title, months, actionLevel: 95 });
}

async function onePicture(title: string, plan = "Invented Plan"): Promise<Buffer> {
  const [picture] = await picturesOf({ ...view, plan, trends: [trend(title)], delays: [] }, parts);
  return Buffer.from(picture?.content ?? []);
}

/** Names of the chunks of a PNG, and its width and height in pixels. */
function readPng(bytes: Buffer): { chunks: string[]; width: number; height: number } {
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.push(bytes.toString("latin1", at + 4, at + 8));
  return { chunks, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("charts as PNG", () => {
  it("are the same bytes for the same chart, hold pixels alone, and are three pixels to the unit", async () => {
    const [one, two] = [await onePicture("LAW Member notice"), await onePicture("LAW Member notice")];
    expect(one.equals(two)).toBe(true);
    expect(one.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
    const { chunks, width } = readPng(one);
    expect([...new Set(chunks)]).toEqual(["IHDR", "IDAT", "IEND"]);
    // 460 units and a margin of 10 on each side.
    expect(width).toBe(480 * 3);
  });

  it("show their title and whose they are", async () => {
    const plain = await onePicture("LAW Member notice");
    expect(plain.equals(await onePicture("LAW Member letter"))).toBe(false);
    expect(plain.equals(await onePicture("LAW Member notice", "Another Plan"))).toBe(false);
  });

  it("grow with a long title, and cut one without end", async () => {
    const heights = [10, 100, 400, 10_000].map(
      async (length) => readPng(await onePicture("x".repeat(length))).height,
    );
    const [short = 0, long = 0, longer = 0, endless = 0] = await Promise.all(heights);
    expect(short < long && long < longer && longer === endless).toBe(true);
  });

  it("take any text as text", async () => {
    const hostile = `</text><script>x</script> & "q" \u0007\u202E\u4E2D\uD800 <image href="file:///etc/passwd"/>`;
    const { chunks } = readPng(await onePicture(hostile, hostile));
    expect(chunks.at(-1)).toBe("IEND");
  });
});
