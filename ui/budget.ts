/** How much script may stand between opening the window and the first form: a build over it fails. */
import { gzipSync } from "node:zlib";

import type { Plugin } from "vite";

/** Of everything that is read at the start together, packed as `gzip -9` does it. */
const FIRST = 72 * 1024;

export function budget(): Plugin {
  return {
    name: "budget",
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).filter((one) => one.type === "chunk");
      const first = new Set(scripts.filter(({ isEntry }) => isEntry));
      // What the first script cannot begin without comes with it; what it asks for later does not.
      for (const script of first) for (const other of scripts) if (script.imports.includes(other.fileName)) first.add(other);
      const bytes = [...first].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
      if (bytes > FIRST) this.error(`the first screen needs ${(bytes / 1024).toFixed(1)} KiB of script, and may need ${FIRST / 1024}: what it can do without belongs into src/screens/office.ts`);
    },
  };
}
