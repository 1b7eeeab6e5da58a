import { svelte } from "@sveltejs/vite-plugin-svelte";
import rtl from "postcss-rtlcss";
import { defineConfig } from "vitest/config";

import { budget } from "./budget.ts";
import manifest from "./package.json" with { type: "json" };

// `--mode fake` builds the window in front of an invented clinic, for a plain
// browser. It is never part of the program.
export default defineConfig(({ mode }) => ({
  plugins: mode === "fake" ? [svelte()] : [svelte(), budget()],
  base: "./",
  define: { "import.meta.env.PROMBOOK_VERSION": JSON.stringify(manifest.version) },
  resolve: { conditions: ["browser"] },
  css: {
    // The design system is written for left to right only; this gives every
    // left and right of it the other direction too.
    postcss: { plugins: [rtl({ mode: "combined" })] },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  server: { fs: { allow: [".."] } }, // the words live beside the window, in locales/
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the content policy allows no font inside a style sheet
    modulePreload: { polyfill: false },
    rolldownOptions: mode === "fake" ? { input: "fake.html" } : {},
  },
  // A style sheet is given to a test as an empty text unless its source is asked for here.
  test: { environment: "jsdom", include: ["src/**/*.test.ts"], css: { include: [/[?&]raw/] } },
}));
