//! Reports of a programme: who came how far, which visits took place, how complete
//! the forms are, how long it took, what the alerts came to, what happened to people.
//!
//! Everything is counted from what is kept, whenever somebody looks; each report says
//! what it counts. No report has a name in it, nor anything of days on which the site
//! still learned; how many visits that leaves out, each report says.

mod escalations;
mod export;
mod forms;
mod funnel;
mod notice;
mod printed;
mod resources;
mod safety;
mod table;
#[cfg(test)]
mod tests;
mod unintended;
mod uptake;
mod visits;

use serde::{Deserialize, Serialize};
use store::{Action, Reader};
use uuid::Uuid;

pub(crate) use self::safety::concern_of;
use self::table::{Desk, Sheet};
use crate::{
    App, Area, Changed, Error, FieldProblem, kits::Run, paper::Printed, participants::ById, rights::Looker,
    settings, show, written, written::Written,
};

// What comes in

/// Which reports there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReportId {
    /// From being asked to using what they were given.
    Funnel,
    /// The same by age, sex, ethnic group, language and need of an interpreter.
    Uptake,
    /// Which visits took place.
    Retention,
    /// How complete forms are, by language and mode.
    Completeness,
    /// How long visits took.
    Time,
    /// What alerts came to.
    Escalations,
    /// What happened to people, by month.
    Safety,
    /// Other care that people had.
    Resources,
}

impl ReportId {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Funnel,
        Self::Uptake,
        Self::Retention,
        Self::Completeness,
        Self::Time,
        Self::Escalations,
        Self::Safety,
        Self::Resources,
    ];

    /// Its stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Funnel => "funnel",
            Self::Uptake => "uptake",
            Self::Retention => "retention",
            Self::Completeness => "completeness",
            Self::Time => "time",
            Self::Escalations => "escalations",
            Self::Safety => "safety",
            Self::Resources => "resources",
        }
    }
}

/// Which report of which kit.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskReport {
    /// Which.
    pub report: ReportId,
    /// Of which kit.
    pub kit: String,
}

/// A report as a file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ExportReport {
    /// Which.
    pub report: ReportId,
    /// Of which kit.
    pub kit: String,
    /// It is for somebody outside the site: small numbers are left out.
    pub leaves: bool,
}

// What goes out

/// The reports that there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReportsPage {
    /// The kits that are run here, or were: id and name.
    pub kits: Vec<(String, String)>,
    /// The reports of each: which, and its name.
    pub reports: Vec<(ReportId, String)>,
}

/// A table of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReportTable {
    /// What it shows.
    pub caption: String,
    /// At the heads of its columns, each with whether numbers stand in it.
    pub columns: Vec<(String, bool)>,
    /// As many cells as there are columns, ready to show.
    pub rows: Vec<Vec<String>>,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Report {
    /// Which.
    pub report: ReportId,
    /// Its name.
    pub title: String,
    /// What is counted, and of what the shares are.
    pub counted: String,
    /// Its tables.
    pub tables: Vec<ReportTable>,
    /// What to know besides.
    pub notes: Vec<String>,
    /// Events of which the sponsor may have to tell: id, and what it is.
    pub concerns: Vec<(String, String)>,
    /// When it was counted, ready to show.
    pub at: String,
}

// The verbs

/// The reports that there are.
pub fn page(app: &App, (): ()) -> Result<ReportsPage, Error> {
    Looker::of(app)?;
    let page = app.read(|r| {
        let mut kits = Vec::new();
        for adoption in r.adoptions()? {
            // Of a kit that is not here any more nobody knows the rules.
            if let Ok(run) = Run::of(app, r, &adoption.kit, None) {
                kits.push((run.kit.id.clone(), run.title(app)));
            }
        }
        let name = |report: ReportId| app.texts.say(&show::language(app), &title(report), &[]);
        let reports = ReportId::ALL.into_iter().map(|report| (report, name(report))).collect();
        Ok(ReportsPage { kits, reports })
    })?;
    app.note_view(Action::Viewed, "reports", Uuid::nil());
    Ok(page)
}

/// A report, counted now.
pub fn open(app: &App, what: AskReport) -> Result<Report, Error> {
    let sheet = made(app, what.report, &what.kit)?;
    Ok(Report {
        report: what.report,
        title: sheet.title,
        counted: sheet.counted,
        tables: sheet.tables.iter().map(|table| table.shown(app)).collect(),
        notes: sheet.notes,
        concerns: sheet.concerns,
        at: show::moment(app, app.now()),
    })
}

/// Writes a report as a PDF.
pub fn print(app: &App, what: AskReport) -> Result<Changed<Printed>, Error> {
    let sheet = made(app, what.report, &what.kit)?;
    let clinic = app.read(settings::clinic_and_site)?;
    let name = file_name(app, what.report, &what.kit, "pdf");
    keep(app, "report", Uuid::nil(), &name, || ::paper::document(&printed::document(app, &sheet, clinic)))
}

/// Writes a report as a table of comma-separated values.
pub fn export(app: &App, what: ExportReport) -> Result<Changed<Printed>, Error> {
    let sheet = made(app, what.report, &what.kit)?;
    let outside = if what.leaves { "-outside" } else { "" };
    let name = file_name(app, what.report, &format!("{}{outside}", what.kit), "csv");
    let pdf = export::csv(&sheet, what.report, what.leaves).into_bytes();
    keep(app, "report", Uuid::nil(), &name, || Ok(::paper::Printed { pdf, pages: 0 }))
}

/// Writes the draft of a notice of a new safety concern, for the sponsor, as a PDF.
pub fn notice(app: &App, which: ById) -> Result<Changed<Printed>, Error> {
    let event = which.uuid()?;
    let looker = Looker::of(app)?;
    let (document, number) = app.read(|r| notice::document(app, r, looker, event))?;
    let name = format!("concern-{}-{}.pdf", written::as_name(&number), app.now().format("%Y%m%d-%H%M%S"));
    keep(app, "step", event, &name, || ::paper::document(&document))
}

/// Counts one.
fn made(app: &App, report: ReportId, kit: &str) -> Result<Sheet, Error> {
    let looker = Looker::of(app)?;
    app.read(|r| {
        let desk = Desk::of(app, Run::of(app, r, kit, None)?);
        let mut sheet = desk.sheet(report, &title(report));
        fill(&desk, r, looker, report, &mut sheet)?;
        let left_out = r.learned_visits(Some(kit))?;
        if left_out > 0 {
            sheet.notes.push(desk.figures.counted("quality-learning", left_out, &[]));
        }
        Ok(sheet)
    })
}

fn fill(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    report: ReportId,
    sheet: &mut Sheet,
) -> Result<(), Error> {
    match report {
        ReportId::Funnel => funnel::funnel(desk, r, looker, sheet),
        ReportId::Uptake => uptake::uptake(desk, r, looker, sheet),
        ReportId::Retention => visits::retention(desk, r, sheet),
        ReportId::Completeness => forms::completeness(desk, r, looker, sheet),
        ReportId::Time => visits::time(desk, r, sheet),
        ReportId::Escalations => escalations::escalations(desk, r, looker, sheet),
        ReportId::Resources => resources::resources(desk, r, looker, sheet),
        ReportId::Safety => {
            safety::safety(desk, r, looker, sheet)?;
            unintended::unintended(desk, r, sheet)
        }
    }
}

fn title(report: ReportId) -> String {
    format!("report-{}", report.code())
}

fn file_name(app: &App, report: ReportId, kit: &str, ending: &str) -> String {
    format!("report-{}-{kit}-{}.{ending}", report.code(), app.now().format("%Y%m%d-%H%M%S"))
}

/// Keeps what was made as a file, and says where it is.
fn keep(
    app: &App,
    kind: &str,
    id: Uuid,
    name: &str,
    make: impl FnOnce() -> Result<::paper::Printed, ::paper::PaperError>,
) -> Result<Changed<Printed>, Error> {
    let folder = match written::folder(app, "") {
        Ok(folder) => folder,
        Err(why) => {
            let problems = vec![FieldProblem::new("folder", why)];
            return Ok(Changed::new(Printed { problems, path: None, pages: 0 }, []));
        }
    };
    let made = make()?;
    let file = Written::new(&folder, name, &made.pdf)?;
    // First the trail: a file that it does not know of must not be there.
    app.note(Action::Printed, kind, id, Some(&file.sha256))?;
    let path = file.finish()?.display().to_string();
    Ok(Changed::new(Printed { problems: Vec::new(), path: Some(path), pages: made.pages }, [Area::Trail]))
}
