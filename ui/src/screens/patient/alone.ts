/**
 * Keeps the page alone on the screen while a patient has it: whatever a browser
 * offers besides a page is off. The full screen itself is the program's.
 */

const OFF = ["contextmenu", "dragstart", "dragover", "drop", "copy", "cut", "paste"] as const;

export function alone(_page: HTMLElement): { destroy: () => void } {
  const stop = (event: Event) => event.preventDefault();
  const way = { capture: true, passive: false };
  const all: [string, (event: never) => void][] = [...OFF.map((name): [string, typeof stop] => [name, stop]), ["wheel", wheel], ["keydown", key], ["mousedown", button], ["auxclick", button]];

  for (const [name, what] of all) addEventListener(name, what as EventListener, way);
  return {
    destroy() {
      for (const [name, what] of all) removeEventListener(name, what as EventListener, way);
    },
  };
}

/** Another size than the two there are. */
function wheel(event: WheelEvent) {
  if (event.ctrlKey) event.preventDefault();
}

/** Loading anew, back, find, print, size, developers' tools: all with a key held down, or above the digits. */
function key(event: KeyboardEvent) {
  // On many keyboards this one types letters.
  if (event.getModifierState("AltGraph")) return;
  const held = event.ctrlKey || event.metaKey || (event.altKey && event.key.length > 1);
  if (held || /^(F\d+|Browser\w+)$/.test(event.key)) event.preventDefault();
}

/** The buttons of a mouse that go back and forward, and the wheel pressed down. */
function button(event: MouseEvent) {
  if (event.button === 1 || event.button > 2) event.preventDefault();
}
