/** Where the places of a form stand: in which row, in which table, how deep, how wide. */
import type { ItemLine } from "../backend/generated";

/** More choices than this, or longer ones, stand below one another. */
const ABREAST = 7;
const LONG = 60;

export type Places = {
  /** Key of the row of a group that repeats; empty outside of all. */
  rowOf: (item: ItemLine) => string;
  /** How it is laid out, as a class. */
  form: (item: ItemLine) => string;
};

export function layout(byId: ReadonlyMap<string, ItemLine>): Places {
  return {
    rowOf(item) {
      for (let at: ItemLine | undefined = item; at; at = at.group === null ? undefined : byId.get(at.group)) {
        if (at.answer.kind === "group" && at.answer.row !== null) return at.id;
      }
      return "";
    },
    form(item) {
      const deep = item.depth > 1 ? `deep-${Math.min(item.depth - 1, 3)} ` : "";
      if (item.answer.kind !== "choice" && item.answer.kind !== "choices") return deep;
      const group = item.group === null ? undefined : byId.get(item.group);
      if (group?.answer.kind === "group" && group.answer.columns) return `${deep}cell`;
      const { choices } = item.answer;
      return choices.length > ABREAST || choices.some(({ text }) => text.length > LONG) ? `${deep}stacked` : deep;
    },
  };
}

export const nothing: ReadonlySet<string> = new Set();
export const unmapped: ReadonlyMap<string, never> = new Map<string, never>();
