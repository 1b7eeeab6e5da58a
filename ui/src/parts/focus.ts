/** Where the keyboard is. */

/** Focus starts here when this appears, so that a new screen is read from its top. */
export function arrive(node: HTMLElement): void {
  node.focus({ preventScroll: node.tagName === "H1" });
}

/**
 * For a button under fields that are looked at when they are left: the press
 * must not leave the field, or what that brings up moves the button from under
 * the mouse, and the click is lost.
 */
export function pressInPlace(event: MouseEvent): void {
  event.preventDefault();
}

/** Puts the focus on the first control called `name`, as a link of a summary does. */
export function focusNamed(root: ParentNode, name: string): void {
  const found = root.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  found?.focus();
  found?.scrollIntoView({ block: "nearest" });
}

/**
 * Tells the page how much of its top is covered while this sticks there, so
 * that what gets the focus is never scrolled underneath.
 */
export function stuck(node: HTMLElement): { destroy: () => void } {
  const root = document.documentElement;
  const measure = () => {
    const covers = getComputedStyle(node).position === "sticky" ? node.offsetHeight : 0;
    root.style.setProperty("--stuck", `${covers}px`);
  };
  const observer = "ResizeObserver" in window ? new ResizeObserver(measure) : null;
  observer?.observe(node);
  return {
    destroy() {
      observer?.disconnect();
      root.style.removeProperty("--stuck");
    },
  };
}
