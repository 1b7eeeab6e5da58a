// The window's own build, with one form as its page. Made by `make bench`.
import { defineConfig, mergeConfig } from "vite";

import product from "../vite.config";

export default defineConfig((env) =>
  mergeConfig(product(env), {
    base: "/",
    build: { outDir: "../target/bench/dist", emptyOutDir: true, rolldownOptions: { input: "bench/index.html" } },
  }),
);
