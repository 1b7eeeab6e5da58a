/**
 * What is on its way to be kept. The program answers questions side by side, so
 * a lock that is asked for a moment later could be faster, and what was typed
 * last would be refused. Whoever locks waits for it.
 */

/** A disk that hangs keeps nobody from locking. */
const PATIENCE = 2000;
const underWay = new Set<Promise<void>>();

/** Remembers `what` until it is over. */
export function keeping(what: Promise<void>): Promise<void> {
  underWay.add(what);
  const over = () => void underWay.delete(what);
  what.then(over, over);
  return what;
}

/** When all of it is kept or refused; soon in any case. */
export async function allKept(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    Promise.allSettled([...underWay]),
    new Promise((over) => (timer = setTimeout(over, PATIENCE))),
  ]);
  clearTimeout(timer);
}
