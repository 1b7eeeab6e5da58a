/** Reports at the invented clinic. */
import type { Changed, Commands, Printed, Report, ReportId, ReportsPage, ReportTable } from "../backend/generated";

const names: [ReportId, string][] = [
  ["funnel", "Who came how far"], ["uptake", "Who takes up what is offered"], ["retention", "Visits"], ["completeness", "Forms"],
  ["time", "Time"], ["escalations", "Alerts"], ["safety", "Adverse events and unintended effects"], ["resources", "Other care"],
];
export const page = (): ReportsPage => ({ kits: [["lbp-hte16", "Low back pain (NICE HTE16)"], ["group-programme", "Group programme"]], reports: names });

const table = (caption: string, words: string[], numbers: string[], rows: string[][]): ReportTable => ({ caption, columns: [...words.map((name): [string, boolean] => [name, false]), ...numbers.map((name): [string, boolean] => [name, true])], rows });

const tables: Record<ReportId, ReportTable[]> = {
  funnel: [
    table("Steps", ["Step"], ["People", "Of those at the step before", "Of those asked", "Not due yet", "Primary population", "Outside it"], [
      ["Asked", "1,324", "–", "1,324 of 1,324 (100.0 %)", "0", "1,120", "204"],
      ["May take part", "1,180", "1,180 of 1,324 (89.1 %)", "1,180 of 1,324 (89.1 %)", "0", "1,002", "178"],
      ["Accepted", "586", "586 of 1,102 (53.2 %)", "586 of 1,324 (44.3 %)", "0", "498", "88"],
      ["Still uses it: 30 days", "443", "443 of 540 (82.0 %)", "443 of 1,324 (33.5 %)", "46", "380", "63"],
    ]),
    table("Where people got no further, and why", ["Step not reached", "Reason"], ["People", "Primary population", "Outside it"], [
      ["May take part", "Does not enter: age", "12", "11", "1"],
      ["Accepted", "no device", "140", "131", "9"],
      ["Accepted", "prefers face to face", "96", "90", "6"],
    ]),
  ],
  uptake: [table("By age", ["Group"], ["Asked", "Offered", "Accepted, of those offered"], [["65 to 74", "201", "180", "77 of 180 (42.8 %)"], ["75 to 84", "144", "120", "31 of 120 (25.8 %)"]]), table("By ethnic group", ["Group"], ["Asked", "Offered", "Accepted, of those offered", "Completed as planned, of those for whom it is over"], [["White", "240", "214", "82 of 214 (38.3 %)", "31 of 40 (77.5 %)"], ["Not stated", "12", "9", "3 of 9 (33.3 %)", "–"], ["Not asked", "93", "77", "23 of 77 (29.9 %)", "6 of 11 (54.5 %)"]])],
  retention: [table("By visit", ["Visit"], ["Expected by today", "Done in the window", "Missed"], [["Baseline", "1,010", "970 of 1,010 (96.0 %)", "12 of 1,010 (1.2 %)"]]), table("Visits that did not take place, and why", ["Visit", "Reason"], ["Visits"], [])],
  completeness: [table("Finished forms", ["Form", "Language", "How"], ["Finished", "With a score"], [["NPRS", "اردو", "The participant, alone", "41", "40 of 41 (97.6 %)"]])],
  time: [table("Minutes by visit", ["Visit"], ["Visits measured", "Participant, minutes", "Participant, planned"], [["Baseline", "970", "16", "18"]])],
  escalations: [table("By alert", ["Alert"], ["Fired", "Open", "Overdue"], [["All alerts", "31", "2", "1"]])],
  safety: [table("By month", ["Month"], ["Events", "Serious"], [["April 2026", "2", "1"]]), table("Unintended effects, by what they are about", ["What"], ["Effects", "Digital technology", "Usual care", "Given nothing yet"], [["All unintended effects", "3", "2", "1", "0"], ["Workload", "2", "1", "1", "0"], ["Access to care", "1", "1", "0", "0"]])],
  resources: [
    table("Before the index day", ["What"], ["People asked", "Had any, of those asked", "In all", "Days asked about", "Per person in three months"], [["GP, contacts", "310", "204 of 310 (65.8 %)", "512", "28,210", "1.65"]]),
    table("Since the index day, by what people were given", ["Given", "What"], ["People asked", "Had any, of those asked", "In all", "Days asked about", "Per person in three months"], [["Digital technology", "GP, contacts", "180", "71 of 180 (39.4 %)", "122", "16,380", "0.68"], ["Usual care", "GP, contacts", "96", "51 of 96 (53.1 %)", "88", "8,736", "0.92"]]),
  ],
};

const report = (id: ReportId): Report => ({
  report: id, title: names.find(([one]) => one === id)?.[1] ?? "", counted: "Everybody who was ever asked, also those who did not enter.", tables: tables[id], at: "22-Nov-2026 14:02",
  notes: id === "funnel" ? ["144 people did not enter and are kept without a name."] : [],
  concerns: id === "safety" ? [["e1", "07-0006, 13-Apr-2026: more pain after the exercises"]] : [],
});

const printed = (path: string): Changed<Printed> => ({ value: { problems: [], path, pages: 1 }, areas: ["trail"] });

export function answers() {
  return {
    reports_page: page,
    reports_open: ({ report: id }: Commands["reports_open"]["input"]): Report => report(id),
    reports_print: ({ report: id }: Commands["reports_print"]["input"]) => printed(`E:\\Documents\\Prombook\\report-${id}.pdf`),
    reports_export: ({ report: id, leaves }: Commands["reports_export"]["input"]) => printed(`E:\\Documents\\Prombook\\report-${id}${leaves ? "-outside" : ""}.csv`),
    reports_notice: ({ id }: Commands["reports_notice"]["input"]) => printed(`E:\\Documents\\Prombook\\concern-${id}.pdf`),
  };
}
