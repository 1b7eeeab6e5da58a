/** The window in a plain browser, in front of an invented clinic. Never part of the program. */
import { mount } from "svelte";

import App from "../App.svelte";
import { useCarrier } from "../backend/backend";
import type { Stage } from "../backend/generated";
import { clinic, problem } from "./clinic";
import "../style/fonts.css";
import "../style/window.scss";

const wanted = new URLSearchParams(location.search);
const stage = wanted.get("stage");
const fake = clinic((stage as Stage | null) ?? "open", wanted.get("stage") === "broken" ? { status: () => Promise.reject(problem("records-damaged", "fault")) } : {});
fake.status.language = wanted.get("lang") ?? "en-GB";
useCarrier(fake.carrier);
mount(App, { target: document.getElementById("window")! });
