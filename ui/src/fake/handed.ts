/** The window in a patient's hands, and fingers to use it with. */
import Again from "./Again.svelte";
import { asked, find, press, settled, show, type Shown } from "./kit";
import type { Commands } from "../backend/generated";

export const at = () => find("[data-page]")?.dataset["page"];
export const question = () => find("h1").textContent;

export const hand = (own: Parameters<typeof show>[2] = {}, props: object = {}): Promise<Shown> => show(Again as never, props, own, "handed");

/** On to the question with this in it. Each of those before is left out, which takes two touches. */
export async function to(selector: string): Promise<void> {
  for (let tries = 0; tries < 40 && !find(selector); tries++) await press("next");
}

export async function touch(selector: string): Promise<void> {
  find(selector).click();
  await settled();
}

/** What was answered, in order. */
export const given = (fake: Shown) => asked(fake, "patient_answer").map(({ given, typed }: Commands["patient_answer"]["input"]) => typed ?? given);
