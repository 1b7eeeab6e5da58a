// What is looked at, inside the page. Each check gives sentences: nothing, when all is well.
window.look = (() => {
  const ROOM = 40; // what a page leaves free above and below what it scrolls to
  const CONTROLS = "button, a[href], input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const name = (of) => {
    const told = of.dataset?.action ?? of.getAttribute("name") ?? of.getAttribute("href") ?? (of.textContent ?? "").trim().slice(0, 30);
    return `${of.tagName.toLowerCase()}${of.type && of.tagName === "INPUT" ? `[${of.type}]` : ""} “${told}”`;
  };
  const shown = (of) => of.checkVisibility({ opacityProperty: false, visibilityProperty: true }) && of.getClientRects().length > 0;
  const hiddenText = (of) => {
    const { width, height } = of.getBoundingClientRect();
    return width <= 1 || height <= 1;
  };
  /** What of a control can be seen and pressed: of a small box, its label too. */
  const label = (of) => (of.matches("input[type=radio], input[type=checkbox]") ? (of.closest("label") ?? of.labels?.[0]) : null);
  const face = (of) => {
    const [one, other] = [of.getBoundingClientRect(), label(of)?.getBoundingClientRect()];
    if (!other) return one;
    const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
    return new DOMRect(x, y, Math.max(one.right, other.right) - x, Math.max(one.bottom, other.bottom) - y);
  };
  // While something must be read first, there is nothing but it.
  const all = () => document.querySelector("dialog:modal") ?? document;
  const controls = () => [...all().querySelectorAll(CONTROLS)].filter((one) => shown(one) && !one.disabled && !one.closest("[aria-hidden=true], [inert]"));

  async function settled() {
    await document.fonts.ready;
    for (let turn = 0; turn < 3; turn++) await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  }

  /** Waits until something is on the screen: parts of it may still be on their way. */
  async function there(selector) {
    for (const until = performance.now() + 5_000; performance.now() < until; await new Promise((go) => setTimeout(go, 20))) {
      if (document.querySelector(selector)) return (await settled(), true);
    }
    return false;
  }

  /** Presses an action, fills a field (`name=value`) or clicks a selector. */
  async function act(step) {
    const fill = /^([\w-]+)=(.*)$/.exec(step);
    const selector = /^[\w-]+$/.test(step) ? `[data-action="${step}"]` : fill ? `[name="${fill[1]}"]` : step;
    if (!(await there(selector))) throw new Error(`there is no ${step}`);
    const all = [...document.querySelectorAll(selector)];
    const one = all.find(shown) ?? all[0];
    if (fill) {
      one.value = fill[2];
      one.dispatchEvent(new Event(one.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    } else one.click();
    await new Promise((go) => setTimeout(go, 30));
    await settled();
  }

  async function axeFinds(tags) {
    document.documentElement.scrollTop = 0;
    const { passes, violations } = await axe.run(document, { runOnly: tags });
    if (passes.length < 10) return [`axe found next to nothing to look at (${passes.length})`];
    return violations.map((one) => `axe ${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
  }

  /** Which language and direction, one heading, and nothing on it that neither `locales/` nor the program said. */
  function words(tag, rtl, products) {
    const root = document.documentElement;
    const found = [];
    if (root.lang !== tag || (root.dir || "ltr") !== (rtl ? "rtl" : "ltr")) found.push(`it is marked ${root.lang || "nothing"}, ${root.dir || "no direction"}`);
    const heads = [...document.querySelectorAll("h1")].filter((one) => shown(one) && !one.closest("[aria-hidden=true]"));
    if (heads.length !== 1) found.push(`it has ${heads.length} headings of the first rank`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [document.title];
    // What is marked as another language is not meant to be in this one, unless it only is for want of a translation.
    const mine = (of) => of.closest("[lang]")?.lang === tag || !!of.dataset.borrowed;
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (shown(parentElement) && mine(parentElement)) texts.push(data);
    }
    for (const one of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) if (shown(one) && mine(one)) texts.push(...["aria-label", "title", "placeholder", "alt"].map((kind) => one.getAttribute(kind) ?? ""));
    const bare = (text) => text.replace(/[\u200e\u200f\u061c\u2060\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
    const told = [...window.told].map(bare).filter(Boolean).sort((one, other) => other.length - one.length);
    const word = (of) => new RegExp(`(?<!\\p{L})${of.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?!\\p{L})`, "gu");
    const without = (text) => [...told.filter((one) => one.length > 1 && text.includes(one)), ...products].reduce((left, one) => left.replace(word(one), " "), text);
    for (const text of new Set(texts.map(bare))) {
      if (/\[[a-z0-9]+(-[a-z0-9]+)+\]/.test(text)) found.push(`nobody wrote ${text}`);
      if (told.includes(text)) continue;
      let left = without(text);
      if (tag === "en-XA") while (/⟦[^⟦⟧]*⟧/.test(left)) left = left.replace(/⟦[^⟦⟧]*⟧/g, " ");
      if (tag === "en-XA" ? /\p{L}{2}/u.test(left) : tag !== "en-GB" && /\p{Script=Latin}{2}/u.test(left)) found.push(`not in its language: “${text.slice(0, 90)}”`);
    }
    return found;
  }

  /** `least`: in pixels, for a thumb or a hurry; a link inside a sentence is as high as the sentence. */
  function targets(least) {
    const inSentence = (of) => of.matches("a, button") && getComputedStyle(of).display === "inline" && bareText(of.parentElement) !== bareText(of);
    const bareText = (of) => of.textContent.trim();
    return controls().filter((one) => !inSentence(one)).flatMap((one) => {
      const { width, height } = face(one);
      return height < least - 0.5 || width < Math.min(least, 44) - 0.5 ? [`too small to hit, ${Math.round(width)} × ${Math.round(height)}: ${name(one)}`] : [];
    });
  }

  /** Nothing sticks out of the page and nothing that is read is cut off. */
  function fits() {
    const found = [];
    const wide = document.documentElement.clientWidth;
    const inside = (of) => {
      for (let up = of.parentElement; up; up = up.parentElement) if (getComputedStyle(up).overflowX !== "visible" && up !== document.body && up !== document.documentElement) return true;
      return false;
    };
    if (document.documentElement.scrollWidth > wide) found.push(`it scrolls sideways: ${document.documentElement.scrollWidth} px in ${wide}`);
    for (const one of document.body.querySelectorAll("*")) {
      if (!shown(one) || hiddenText(one) || one.closest("svg, option, [aria-hidden=true]")) continue;
      const { left, right } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      if ((right > wide + 1 || left < -1) && !inside(one)) found.push(`sticks out, ${Math.round(left)} to ${Math.round(right)} of ${wide}: ${name(one)}`);
      if (/auto|scroll/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && !one.matches("textarea, select, input")) found.push(`scrolls sideways: ${name(one)}`);
      if (/hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && !one.matches("input, select, progress") && one.textContent.trim()) found.push(`is cut off: ${name(one)}`);
      if (one.matches("button") && !/hidden/.test(style.overflowX) && wordsOf(one).some((of) => of.left < left - 1 || of.right > right + 1)) found.push(`its words stick out: ${name(one)}`);
    }
    return found.slice(0, 6);
  }

  const wordsOf = (of) => {
    const range = document.createRange();
    range.selectNodeContents(of);
    return [...range.getClientRects()];
  };

  /** Where the keyboard is now; nothing once it left the page. Marks what it came to. */
  function stop() {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return null;
    const round = at.dataset.walked === "yes";
    at.dataset.walked = "yes";
    const found = [];
    const seen = [at, label(at), at.closest("label")].filter(Boolean).map((one) => getComputedStyle(one));
    if (!seen.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none")) found.push(`the focus cannot be seen: ${name(at)}`);
    const { left, right, top, bottom, width, height } = face(at);
    if (!width || !height) return { round, found: [`the focus is on nothing that can be seen: ${name(at)}`] };
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) found.push(`the focus is outside of the window: ${name(at)}`);
    else {
      const inset = (from, to, by) => (to - from <= by * 2 ? (from + to) / 2 : null);
      const xs = [inset(left, right, 4) ?? left + 4, inset(left, right, 4) ?? right - 4];
      const ys = [Math.max(inset(top, bottom, 4) ?? top + 4, 1), Math.min(inset(top, bottom, 4) ?? bottom - 4, innerHeight - 2)];
      const over = xs.flatMap((x) => ys.map((y) => document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 2), y)));
      const mine = [at, label(at)].filter(Boolean);
      const covers = over.find((one) => one && !mine.some((own) => own.contains(one) || one.contains(own)) && stuck(one));
      if (covers) found.push(`the focus is covered by ${name(covers)}: ${name(at)}`);
      const own = at.getBoundingClientRect();
      // Of what is written into, the caret is in sight.
      if (at.tagName !== "TEXTAREA" && own.height <= innerHeight - ROOM && (own.top < -1 || own.bottom > innerHeight + 1)) found.push(`the focus is cut off by the edge of the window: ${name(at)}`);
    }
    return { round, found };
  }
  const stuck = (of) => {
    for (let up = of; up; up = up.parentElement) if (/sticky|fixed/.test(getComputedStyle(up).position)) return true;
    return false;
  };

  /** Controls that the keyboard never came to; of buttons that exclude each other one is enough. */
  function missed() {
    const walked = (of) => of.dataset.walked === "yes";
    const group = (of) => [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(of.name)}"]`)];
    const left = controls().filter((one) => !walked(one) && one.tabIndex >= 0 && !(one.type === "radio" && group(one).some(walked)) && !(one.matches("[role=radio], [role=tab], [role=menuitem]")));
    return left.map((one) => `the keyboard never comes to ${name(one)}`);
  }

  /** Colours are the system's: what was told by a colour alone is told no more. */
  function forced() {
    const edge = (of) => {
      const style = getComputedStyle(of);
      return ["Top", "Right", "Bottom", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0) || style.textDecorationLine !== "none" || style.outlineStyle !== "none";
    };
    const look = (of) => {
      const { borderBottomWidth, borderTopWidth, borderInlineStartWidth, outlineStyle, outlineWidth, fontWeight, textDecorationLine, backgroundColor, forcedColorAdjust } = getComputedStyle(of);
      return JSON.stringify([borderBottomWidth, borderTopWidth, borderInlineStartWidth, outlineStyle, outlineWidth, fontWeight, textDecorationLine, backgroundColor, forcedColorAdjust, of.children.length]);
    };
    const found = controls().filter((one) => one.matches("button") && !edge(one)).map((one) => `no edge in forced colours: ${name(one)}`);
    for (const one of document.querySelectorAll("button[aria-current], button[aria-pressed=true]")) {
      const other = shown(one) && [...one.parentElement.querySelectorAll("button")].find((two) => two !== one && shown(two) && !two.matches("[aria-current], [aria-pressed=true]"));
      if (other && look(one) === look(other)) found.push(`chosen or not looks the same in forced colours: ${name(one)}`);
    }
    return found;
  }

  return { act, axeFinds, fits, forced, missed, settled, stop, targets, there, words };
})();
