/** Screens that are not needed in a visit, in one script of their own: see `index.ts`. */
export { default as Backups } from "./Backups.svelte";
export { default as FirstRun } from "./FirstRun.svelte";
export { default as Keying } from "./Keying.svelte";
export { default as Keys } from "./Keys.svelte";
export { default as Languages } from "./Languages.svelte";
export { default as Packs } from "./Packs.svelte";
export { default as Print } from "./Print.svelte";
export { default as Protection } from "./Protection.svelte";
export { default as Questionnaires } from "./Questionnaires.svelte";
export { default as Recover } from "./Recover.svelte";
export { default as Recovery } from "./RenewRecovery.svelte";
export { default as Restore } from "./Restore.svelte";
export { default as Rights } from "./Rights.svelte";
export { default as Safe } from "./Safe.svelte";
export { default as Staff } from "./Staff.svelte";
export { default as Trail } from "./Trail.svelte";
