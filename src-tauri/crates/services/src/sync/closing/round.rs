//! Going through the receipts page by page, and asking the endpoint for each.

use std::{collections::BTreeSet, sync::Arc};

use domain::Moment;
use store::{Kind, Receipt};
use uuid::Uuid;

use super::{
    Ending,
    asking::{self, Answer},
    at_the_desk, held, in_peace, parts,
    sheet::Found,
};
use crate::{
    App, Area, Error,
    app::unpoisoned,
    day::Closing,
    sync::{Base, Trouble, Wire, programme, runner::Runner},
};

/// Receipts that are read at once.
pub(super) const PAGE: usize = 50;

/// A receipt that the endpoint is asked about.
pub(super) struct Asked {
    pub receipt: Receipt,
    /// Whether it is of what was recorded here.
    is_ours: bool,
    /// FHIR's name for what it was sent as.
    sent_as: &'static str,
}

/// Asks for every receipt since `scope`, and for those that were never asked back with
/// success. What is counted as sent is what has a receipt since `since`; what does not
/// fit counts whenever it was sent.
pub(super) async fn ask_for_all(
    runner: &mut Runner,
    ending: Ending,
    wire: &Wire,
    base: &Base,
    scope: Option<Moment>,
    since: Option<Moment>,
) -> Result<Result<Found, Trouble>, Error> {
    let app = Arc::clone(&runner.app);
    let total = in_peace(&app, move |app| count(app, scope)).await?;
    let mut found = Found { since, ..Found::default() };
    let (mut after, mut done) = (None, 0_u32);
    loop {
        let page = in_peace(&app, move |app| receipts(app, ending, scope, after)).await?;
        let Some(Asked { receipt: last, .. }) = page.last() else { return Ok(Ok(found)) };
        after = Some((last.kind, last.id));
        unpoisoned(&app.board).closing = Some(Closing::Asking { done, total });
        app.announce(&[Area::Day]);
        done = done.saturating_add(u32::try_from(page.len()).unwrap_or(u32::MAX));
        match ask_for_page(runner, wire, base, &page, &mut found).await? {
            Ok(asked_back) => {
                let write = move |app: &App| {
                    app.write_alone(|w| {
                        asked_back
                            .iter()
                            .try_for_each(|((kind, id), is_there)| Ok(w.asked_back(*kind, *id, *is_there)?))
                    })
                };
                in_peace(&app, write).await?;
            }
            Err(trouble) => return Ok(Err(trouble)),
        }
    }
}

/// Which records it was told of whether they are there as they were sent.
type AskedBack = Vec<((Kind, Uuid), bool)>;

/// Counts what the endpoint says of a page.
async fn ask_for_page(
    runner: &mut Runner,
    wire: &Wire,
    base: &Base,
    page: &[Asked],
    found: &mut Found,
) -> Result<Result<AskedBack, Trouble>, Error> {
    let places: BTreeSet<_> = page.iter().map(|asked| asked.sent_as).collect();
    let mut asked_back = Vec::new();
    for name in places {
        let of_kind: Vec<_> = page.iter().filter(|asked| asked.sent_as == name).collect();
        // What is an observation and has a receipt of its own is a step.
        let system = match name {
            "Observation" => exchange::step_system(),
            name => exchange::identifier_system(name),
        };
        let receipts: Vec<_> = of_kind.iter().map(|asked| &asked.receipt).collect();
        let answers = match asking::ask(runner, wire, base, (name, &system), &receipts).await {
            Ok(answers) => answers,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let mut held_against = Vec::new();
        for (receipt, answer) in receipts.iter().zip(answers) {
            match held::hold_against(runner, wire, base, receipt, answer).await? {
                Ok(answer) => held_against.push(answer),
                Err(trouble) => return Ok(Err(trouble)),
            }
        }
        let whole = match parts::ask(runner, wire, base, &receipts, &mut held_against).await? {
            Ok(whole) => whole,
            Err(trouble) => return Ok(Err(trouble)),
        };
        for ((Asked { receipt, is_ours, .. }, answer), whole) in
            of_kind.into_iter().zip(held_against).zip(whole)
        {
            found.add(receipt, *is_ours, &answer);
            let is_there = match answer {
                Answer::Same | Answer::OtherVersion(_) => whole.then_some(true),
                Answer::Unsure => None,
                Answer::Other(_) | Answer::Behind | Answer::Missing | Answer::Deleted => Some(false),
            };
            asked_back.extend(is_there.map(|is_there| ((receipt.kind, receipt.id), is_there)));
        }
    }
    Ok(Ok(asked_back))
}

/// A page of receipts.
fn receipts(
    app: &App,
    ending: Ending,
    scope: Option<Moment>,
    after: Option<(Kind, Uuid)>,
) -> Result<Vec<Asked>, Error> {
    at_the_desk(app, ending)?;
    app.read(|r| {
        let page = r.receipts_since(scope, after, PAGE)?.into_iter();
        page.map(|receipt| {
            let is_record = !matches!(receipt.kind, Kind::Questionnaire | Kind::Kit);
            let is_ours = is_record && r.origin(receipt.kind, receipt.id)?.is_none();
            let sent_as = programme::resource_type(app, r, receipt.kind, receipt.id)?;
            Ok(Asked { receipt, is_ours, sent_as })
        })
        .collect()
    })
}

fn count(app: &App, scope: Option<Moment>) -> Result<u32, Error> {
    let (mut after, mut total) = (None, 0_u32);
    loop {
        let page = app.read(|r| Ok(r.receipts_since(scope, after, 1_000)?))?;
        let Some(last) = page.last() else { return Ok(total) };
        after = Some((last.kind, last.id));
        total = total.saturating_add(u32::try_from(page.len()).unwrap_or(u32::MAX));
    }
}
