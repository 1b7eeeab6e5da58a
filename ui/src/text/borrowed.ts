/**
 * What nobody has translated, and is said in English instead. Such a sentence says so
 * itself, by marks that nobody sees: it runs from left to right whatever is around it,
 * also where it is no more than somebody's name for a control. Where it stands as text,
 * the element that it stands in is marked for the eye, and given its language where it
 * has nothing else to say.
 */

/** The program begins with the same what it borrows: see `BORROWED` of the crate `text`. */
const BEGIN = "\u2066\u2060";
const END = "\u2069";

export const borrowed = (said: string): string => BEGIN + said + END;

let source = "";
let watching: MutationObserver | null = null;

/** The language that is borrowed from. */
export function heed(tag: string): void {
  source = tag;
  if (watching || typeof MutationObserver === "undefined") return;
  watching = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") mark(target.parentElement);
      else {
        mark(target as Element);
        addedNodes.forEach(below);
      }
    }
  });
  watching.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
}

/** The short name of the language that is borrowed from, as it stands beside what is. */
export const sourceMark = (): string => source.split("-")[0]!.toUpperCase();

function below(node: Node): void {
  if (!node.textContent?.includes(BEGIN)) return;
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text: Node | null = node.nodeType === Node.TEXT_NODE ? node : texts.nextNode(); text; text = texts.nextNode()) mark(text.parentElement);
}

/** Those that were given a language here, and may lose it again. */
const given = new WeakSet<Element>();

function mark(element: Element | null): void {
  if (!element) return;
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  if (texts.some((text) => text.nodeValue?.includes(BEGIN))) {
    element.setAttribute("data-borrowed", sourceMark());
    if (isWhole(element.textContent ?? "") && !element.hasAttribute("lang")) {
      given.add(element);
      element.setAttribute("lang", source);
    }
  } else if (element.hasAttribute("data-borrowed")) element.removeAttribute("data-borrowed");
  if (given.has(element) && !isWhole(element.textContent ?? "")) {
    given.delete(element);
    element.removeAttribute("lang");
  }
}

/** Whether a text is one borrowed sentence, and nothing else. */
function isWhole(text: string): boolean {
  const said = text.trim();
  if (!said.startsWith(BEGIN)) return false;
  let depth = 0;
  for (const [at, letter] of [...said].entries()) {
    if (letter >= "\u2066" && letter <= "\u2068") depth++;
    if (letter === END && --depth === 0) return at === [...said].length - 1;
  }
  return false;
}
