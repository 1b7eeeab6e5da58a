/** Starts the window in front of the real program. */
import { mount } from "svelte";

import App from "./App.svelte";
import { useCarrier } from "./backend/backend";
import { attend, tauri } from "./backend/tauri";
import "./style/fonts.css";
import "./style/window.scss";

useCarrier(tauri);
void attend();
mount(App, { target: document.getElementById("window")!, props: { reload: () => location.reload() } });
