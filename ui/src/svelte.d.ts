/// <reference types="svelte" />
/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Of the window; the program is built with the same. */
  readonly PROMBOOK_VERSION: string;
}
