/** The languages being spoken, in a cell that re-renders whoever reads it. */
import type { FluentBundle } from "@fluent/bundle";

import type { Grouping } from "./text";

type Spoken = { bundles: readonly FluentBundle[]; tag: string; rtl: boolean; grouping: Grouping | undefined };

let cell = $state.raw<Spoken>({ bundles: [], tag: "", rtl: false, grouping: undefined });

export const spoken = {
  get now() {
    return cell;
  },
  set now(next: Spoken) {
    cell = next;
  },
};
