import { expect, test } from "vitest";

import { problem } from "../fake/clinic";
import { asked, find, press, settled, show, text, type } from "../fake/kit";
import Settings from "./Settings.svelte";

test("pseudonymous is the default, and what the other means is said beside it", async () => {
  const fake = await show(Settings as never);
  expect(find<HTMLInputElement>("[name=identified][value=false]").checked).toBe(true);
  expect(text()).toContain("Only for a server that may hold them.");

  find<HTMLInputElement>("[name=identified][value=true]").click();
  await settled();

  expect(asked(fake, "settings_sending")).toEqual([{ identified: true }]);
  expect(text()).toContain("Saved.");
});

test("saving one thing keeps what is being typed into another", async () => {
  const fake = await show(Settings as never);

  await type("address", "https://fhir.example.org");
  await type("prompt_text", "Ring the duty phone, 0000 111 222");
  await press("save-prompt");

  expect(asked(fake, "settings_prompt")).toEqual([{ text: "Ring the duty phone, 0000 111 222" }]);
  expect(find<HTMLInputElement>("[name=address]").value).toBe("https://fhir.example.org");
});

test("an address that is refused is said at the address", async () => {
  await show(Settings as never, {}, { endpoint_save: () => Promise.reject(problem("address-refused")) });

  await press("save-endpoint");

  expect(text()).toContain("This address cannot be used.");
});
