/** The languages being spoken, in a cell that re-renders whoever reads it. */
import type { FluentBundle } from "@fluent/bundle";

type Spoken = { bundles: readonly FluentBundle[]; rtl: boolean };

let cell = $state.raw<Spoken>({ bundles: [], rtl: false });

export const spoken = {
  get now() {
    return cell;
  },
  set now(next: Spoken) {
    cell = next;
  },
};
