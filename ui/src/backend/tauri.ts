import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import { hear, type Area, type Carrier } from "./backend";

/** The real program. The only file that imports Tauri. */
export const tauri: Carrier = (name, input) => invoke(name, { input });

/** Passes on what the program announces by itself. */
export const attend = () => listen<Area[]>("changed", ({ payload }) => hear(payload));
