/** What is not needed at the start of the window, in a script of its own. */
export type Office = typeof import("./office");

let there: Office | null = null;
let coming: Promise<Office> | null = null;

/** The screens of the office: at once if they are there, and otherwise when they come. */
export function office(): Office | Promise<Office> {
  coming ??= import("./office").then((all) => (there = all));
  return there ?? coming;
}
