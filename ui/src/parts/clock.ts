/** How right a clock is, in words: nobody at a desk counts in thousands of seconds. */
import { counted, say } from "../text/text";

const RIGHT = 5;

/** `ahead`: seconds before the server's clock; after it where it is negative. */
export function clockSaid(ahead: number | null): string {
  if (ahead === null) return say("clock-unknown");
  const by = Math.abs(ahead);
  if (by < RIGHT) return say("clock-right");
  const [unit, count] = by < 120 ? ["seconds", by] : by < 7200 ? ["minutes", Math.round(by / 60)] : ["hours", Math.round(by / 3600)];
  return ahead > 0 ? say(`clock-ahead-${unit}`, counted(count as number)) : say(`clock-behind-${unit}`, counted(count as number));
}

/** Far enough off for somebody to put it right. */
export const clockOff = (ahead: number | null): boolean => ahead !== null && Math.abs(ahead) >= 60;
