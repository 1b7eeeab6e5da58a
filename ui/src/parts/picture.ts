/** Where the parts of the picture of a score are: numbers only, worked out from what the program gave. */
import type { CoursePoint, ScoreCourse } from "../backend/generated";

const WIDTH = 640;
const HEIGHT = 230;
const LEFT = 44;
const TOP = 26;
const BOTTOM = 36;
/** Half a step at each end, so that nothing is cut off. */
const MARGIN = 48;
/** Days closer than this would be written over each other. */
const APART = 100;

export type Dot = { response: string; x: number; y: number; above: number; text: string; day: string; anchor: "start" | "middle" | "end" };
export type Picture = {
  width: number;
  height: number;
  left: number;
  right: number;
  line: string;
  points: Dot[];
  ends: { y: number; text: string }[];
  band: { y: number; height: number } | null;
  threshold: number | null;
};

export function drawn({ points, range: [low, high], error, important, higher_is_better }: ScoreCourse): Picture {
  const right = WIDTH - 16;
  const last = points.at(-1)?.at ?? 0;
  const across = (at: number) => (last ? LEFT + MARGIN + (at / last) * (right - LEFT - 2 * MARGIN) : (LEFT + right) / 2);
  const within = (value: number) => Math.min(Math.max(value, low), high);
  const down = (value: number) => TOP + ((high - within(value)) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const first = points[0]?.value ?? low;
  const dots = points.map((point) => dot(point, across(point.at), down(point.value)));
  spread(dots);
  const band = error ? { y: down(first + error[0]), height: down(first - error[0]) - down(first + error[0]) } : null;
  // What was published is an improvement: it lies on the side that is better.
  const target = important && higher_is_better !== null ? first + (higher_is_better ? important[0] : -important[0]) : null;
  return {
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    right,
    line: dots.map(({ x, y }, at) => `${at ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join(""),
    points: dots,
    ends: [high, low].map((value) => ({ y: down(value), text: String(value) })),
    band,
    // Nobody can get there from where they were.
    threshold: target === null || target !== within(target) ? null : down(target),
  };
}

const dot = ({ response, points, day }: CoursePoint, x: number, y: number): Dot => ({ response, x, y, above: y - 11, text: points, day, anchor: "middle" });

/** The last day is always written, and of the others those that there is room for. */
function spread(dots: Dot[]): void {
  const last = dots.at(-1);
  let before = Number.NEGATIVE_INFINITY;
  for (const one of dots) {
    const free = one.x - before >= APART && (one === last || (last?.x ?? 0) - one.x >= APART);
    if (one === last ? dots.length === 1 || one.x - before >= APART : free) before = one.x;
    else one.day = "";
  }
}
