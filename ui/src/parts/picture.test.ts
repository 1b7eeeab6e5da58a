import { expect, test } from "vitest";

import { courses } from "../fake/quality";
import { drawn } from "./picture";

const [pain, anxiety] = courses() as [ReturnType<typeof courses>[0], ReturnType<typeof courses>[0]];

test("later is further on, higher is higher up, and days stand where they belong", () => {
  const { points, ends } = drawn(pain);

  const [first, second, third] = points as [(typeof points)[0], (typeof points)[0], (typeof points)[0]];
  expect(first.x < second.x && second.x < third.x).toBe(true);
  expect((second.x - first.x) / (third.x - first.x)).toBeCloseTo(30 / 91);
  expect(first.y < second.y && second.y < third.y).toBe(true);
  expect(ends.map(({ text }) => text)).toEqual(["10", "0"]);
});

test("what is held to be important lies on the side that is better, and nowhere where nobody can get to", () => {
  const ends = drawn(pain).ends.map(({ y }) => y) as [number, number];
  const at = (value: number) => ends[0] + ((10 - value) / 10) * (ends[1] - ends[0]);

  expect(drawn(pain).threshold).toBeCloseTo(at(5));
  expect(drawn({ ...pain, higher_is_better: true }).threshold).toBeCloseTo(at(9));
  expect(drawn({ ...pain, higher_is_better: null }).threshold).toBeNull();
  expect(drawn({ ...pain, points: [{ ...pain.points[0]!, value: 1 }] }).threshold).toBeNull();
  expect(drawn(anxiety).threshold).toBeNull();
});

test("the band lies around the first score, and not beyond what there is", () => {
  const { band, points, ends } = drawn(anxiety);
  const middle = points[0]!.y;
  expect(band!.y < middle && band!.y + band!.height > middle).toBe(true);

  const low = drawn({ ...anxiety, points: [{ ...anxiety.points[0]!, value: 1 }] });

  expect(low.band!.y + low.band!.height).toBeCloseTo(ends[1]!.y);
  expect(drawn(pain).band).toBeNull();
});

test("days that would be written over each other are left out, the last one never", () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ ...pain.points[0]!, response: `r${at}`, at: at * 7, day: `day ${at}` }));

  const days = drawn({ ...pain, points: many }).points.map(({ day }) => day);

  expect(days.filter(Boolean).length).toBeLessThan(7);
  expect(days.at(-1)).toBe("day 19");
  expect(days[0]).toBe("day 0");
});
