import { expect, test } from "vitest";

import type { SaveDoor } from "../backend/generated";
import { problem } from "../fake/clinic";
import { action, asked, find, press, settled, show, text, type } from "../fake/kit";
import { door } from "../fake/site";
import Door from "./Door.svelte";

const choose = async (kind: string) => {
  find<HTMLInputElement>(`[name=kind][value=${kind}]`).click();
  await settled();
};
const saved = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "door_save").at(-1) as SaveDoor | undefined;

test("an address that is refused is said at its field, and what else is typed stays", async () => {
  await show(Door as never, {}, { endpoint_save: () => Promise.reject(problem("address-refused")) });
  await type("client_id", "riverside-08");
  await type("address", "fhir.example.org");

  await press("save-endpoint");

  expect(find("[name=address]").getAttribute("aria-invalid")).toBe("true");
  expect(find("[name=address]").closest(".nhsuk-form-group")!.textContent).toContain("This address cannot be used.");
  expect(find<HTMLInputElement>("[name=client_id]").value).toBe("riverside-08");
});

test("of the way that is chosen, and of no other, the fields are there", async () => {
  await show(Door as never);
  expect([find("[name=client_id]"), find("[name=code]"), find("[name=certificate_file]")].map(Boolean)).toEqual([true, false, false]);

  await choose("certificate");

  expect([find("[name=client_id]"), find("[name=code]"), find("[name=certificate_file]")].map(Boolean)).toEqual([false, false, true]);
  expect(text()).toContain("There is no certificate yet.");
});

test("nobody just comes in at a server on another computer", async () => {
  await show(Door as never);

  expect(find<HTMLInputElement>("[name=kind][value=none]").disabled).toBe(true);
  expect(text()).toContain("Not possible now: the server is on another computer.");
});

test("a server on this computer may ask for nothing", async () => {
  const fake = await show(Door as never, {}, { door_page: () => ({ ...door, kind: "bearer", endpoint: "http://127.0.0.1:8443/fhir", loopback: true }) });

  await choose("none");
  await press("save-door");

  expect(saved(fake)?.kind).toBe("none");
  expect(text()).toContain("Saved.");
});

test("a code is given once the way is kept, and one that is refused stays to be put right", async () => {
  const fake = await show(Door as never);
  await choose("bearer");
  await type("code", " wrong ");

  await press("save-door");
  expect(find("[name=code]").getAttribute("aria-invalid")).toBe("true");
  expect(find<HTMLInputElement>("[name=code]").value).toBe("wrong");
  await type("code", "K7QM-2XHD");
  await press("save-door");

  expect(fake.asked.map(({ name }) => name).filter((name) => name === "door_save" || name === "door_enrol")).toEqual(["door_save", "door_enrol", "door_save", "door_enrol"]);
  expect(asked(fake, "door_enrol")).toEqual([{ code: "wrong" }, { code: "K7QM-2XHD" }]);
  expect(text()).toContain("This computer has a pass since 22-Nov-2026 14:12. It is valid until 22-Nov-2027.");
  expect(find<HTMLInputElement>("[name=code]").value).toBe("");
});

test("where the server cannot be asked about a code, that is said, and the code stays", async () => {
  const fake = await show(Door as never, {}, { door_enrol: () => ({ value: { problems: [], trouble: "no-such-host" }, areas: [] }) });
  await choose("bearer");
  await type("code", "K7QM-2XHD");

  await press("save-door");

  expect(find("[data-trouble]").textContent).toContain("Nobody knows a server of this name.");
  expect(find<HTMLInputElement>("[name=code]").value).toBe("K7QM-2XHD");
  expect(asked(fake, "door_enrol").length).toBe(1);
  expect(text()).not.toContain("Saved.");
});

test("what was decided for another server is said to be", async () => {
  await show(Door as never, {}, { door_page: () => ({ ...door, here: false }) });

  expect(text()).toContain("This was decided for another server.");
});

test("what the key is for is said, and another is made only by whoever knows what that means", async () => {
  const fake = await show(Door as never);
  await press("make-key");
  expect(find<HTMLTextAreaElement>("textarea").value).toContain('"kty":"EC"');
  expect(text()).toContain("It is no secret");

  await press("new-key");
  expect(asked(fake, "door_key").length).toBe(1);
  expect(text()).toContain("Nothing can be sent until the server has the new one.");
  await press("replace-key");

  expect(asked(fake, "door_key").length).toBe(2);
  expect(action("replace-key")).toBeNull();
});

test("where nothing can be copied the key is left marked", async () => {
  await show(Door as never);
  await press("make-key");

  await press("copy-key");

  expect(text()).toContain("Press Ctrl and C to copy it.");
  expect(document.activeElement).toBe(find("textarea"));
});

test("a file is taken once, and what came of it is said", async () => {
  const fake = await show(Door as never);
  await choose("certificate");
  await type("certificate_file", " E:\\clinic.pem ");
  await press("save-door");
  expect(saved(fake)?.certificate_file).toBe("E:\\clinic.pem");
  expect(text()).toContain("The certificate is made out for riverside-07.example.org. It is valid until 01-Mar-2027.");

  find<HTMLInputElement>("[name=authority_forget]").click();
  await press("save-door");

  expect(saved(fake)).toMatchObject({ certificate_file: "", authority_forget: true });
  expect(text()).toContain("By a certificate from an authority that this computer trusts");
});

test("the way can be tried", async () => {
  const { went } = await show(Door as never);

  await press("preflight");

  expect(went).toEqual([{ screen: "preflight" }]);
});
