import { expect, test } from "vitest";

import { action, asked, find, press, settled, show, text } from "../fake/kit";
import Reports from "./Reports.svelte";

const all = () => [...document.querySelectorAll<HTMLElement>("[data-report]")];

test("every report says what it counts, and has its tables", async () => {
  const fake = await show(Reports as never);
  await settled();

  expect(all().map((card) => [card.dataset["report"], card.dataset["counted"]])).toEqual(["funnel", "uptake", "retention", "completeness", "time", "escalations", "safety", "resources"].map((id) => [id, "true"]));
  expect(find("[data-report=funnel]").textContent).toContain("586 of 1,324 (44.3 %)");
  expect(find("[data-report=funnel]").textContent).toContain("Everybody who was ever asked");
  expect(find("[data-report=retention] [data-rows='0']").textContent).toContain("Nothing to count yet");
  expect(asked(fake, "reports_open").length).toBe(8);
});

test("another programme is counted, and nothing of the one before stays", async () => {
  const fake = await show(Reports as never);
  await settled();

  const kit = find("[name=kit]") as HTMLSelectElement;
  kit.value = "group-programme";
  kit.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();

  expect(asked(fake, "reports_open").slice(8)).toEqual(all().map((card) => ({ report: card.dataset["report"], kit: "group-programme" })));
});

test("a file for somebody outside is asked for as such", async () => {
  const fake = await show(Reports as never);
  await settled();
  await press("report-save");
  find("[name=leaves]").click();
  await settled();
  await press("report-save");

  expect(asked(fake, "reports_export")).toEqual([{ report: "funnel", kit: "lbp-hte16", leaves: false }, { report: "funnel", kit: "lbp-hte16", leaves: true }]);
  expect(find("[data-report=funnel] [data-written]").textContent).toContain("report-funnel-outside.csv");
});

test("of a serious event that may be related a notice is drafted", async () => {
  const fake = await show(Reports as never);
  await settled();
  await press("draft-notice");

  expect(asked(fake, "reports_notice")).toEqual([{ id: "e1" }]);
  expect(find("[data-report=safety] [data-written]").textContent).toContain("concern-e1.pdf");
});

test("whoever only reads prints and drafts, and takes no table away", async () => {
  await show(Reports as never, {}, {}, "open", ["look", "ask", "trail"]);
  await settled();

  expect(action("report-print")).not.toBeNull();
  expect(action("draft-notice")).not.toBeNull();
  expect(action("report-save")).toBeNull();
});

test("where no programme was ever run, it says so", async () => {
  await show(Reports as never, {}, { reports_page: () => ({ kits: [], reports: [] }) });

  expect(text()).toContain("No programme has been run here yet.");
});
