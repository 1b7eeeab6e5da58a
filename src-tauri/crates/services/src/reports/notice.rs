//! The draft of a notice of a new safety concern, for the sponsor: what is recorded
//! of one event, in the order in which it was asked, and room for what only the
//! sponsor can say. Nothing is added, and nothing is judged here.

use domain::way::{FieldKind, StepKind, fields};
use paper::{Column, Document, Fact, Piece, Verdict};
use store::Reader;
use uuid::Uuid;

use super::{
    printed::{self, plain},
    safety::Event,
    table::Desk,
};
use crate::{App, Error, kits::Run, rights::Looker, settings, show, ways};

/// What only the sponsor can say.
const FOR_THE_SPONSOR: [&str; 4] =
    ["notice-assessment", "notice-action", "notice-told-on", "notice-signature"];

/// Room to write in.
const ROOM: &str = "\n\n\n";

/// The draft about an event, and whose it is. Refused of an event that is no such concern,
/// and of a practice case, to whom nothing happened.
pub(super) fn document(
    app: &App,
    r: &Reader<'_>,
    looker: Looker,
    event: Uuid,
) -> Result<(Document, String), Error> {
    let event = Event::of(r, event)?.filter(Event::is_concern).ok_or(Error::Input("event"))?;
    let (Some(kit), Some(who)) = (event.step.kit.clone(), event.step.participant) else {
        return Err(Error::Input("event"));
    };
    looker.may_see(r, who)?;
    if r.is_practice(who)? {
        return Err(Error::Practice);
    }
    let number = r.participant(who)?.study_number;
    let desk = Desk::of(app, Run::of(app, r, &kit, event.step.kit_version)?);
    let (arm, product) = ways::given(app, r, who, &kit)?;
    let clinic = settings::clinic_and_site(r)?;
    let say = |id: &str| plain(&desk.say(id));
    let mut pieces = vec![Piece::Heading { text: say("notice-programme") }];
    let unsaid = || say("notice-not-recorded");
    let named =
        |list: &str, code: Option<String>| code.map_or_else(unsaid, |code| plain(&desk.code(list, &code)));
    pieces.push(Piece::Facts {
        facts: vec![
            Fact::new(say("notice-kit"), plain(&desk.run.title(app))),
            Fact::new(say("notice-version"), plain(&desk.figures.number(desk.run.kit.version.into()))),
            Fact::new(say("notice-arm"), named("arm", arm)),
            Fact::new(say("notice-product"), named("product", product)),
            Fact::new(say("notice-site"), plain(&clinic)),
            Fact::new(say("notice-number"), plain(&number)),
        ],
    });
    pieces.push(Piece::Heading { text: say("notice-event") });
    pieces.push(Piece::Facts { facts: recorded(&desk, &event) });
    pieces.push(Piece::Heading { text: say("notice-follow") });
    pieces.push(follow(&desk, &event));
    pieces.push(Piece::Heading { text: say("notice-sponsor") });
    let room = FOR_THE_SPONSOR.iter().map(|id| Fact::new(say(id), ROOM));
    pieces.push(Piece::Facts { facts: room.collect() });
    let title = plain(&desk.figures.say("notice-title", &[("number", &number)]));
    let mut document = printed::empty(app, title, format!("concern {number}"), vec![plain(&clinic)]);
    document.verdict = Some(Verdict { text: say("notice-draft"), detail: Some(say("notice-draft-detail")) });
    document.pieces = pieces;
    Ok((document, number))
}

/// What was said of the event, all of it, in the order in which it was asked.
fn recorded(desk: &Desk<'_>, event: &Event) -> Vec<Fact> {
    let serious = event.serious();
    let mut facts = Vec::new();
    for field in fields(StepKind::Adverse, Some(&desk.run.kit)) {
        let list = match &field.kind {
            FieldKind::Choice { list, .. } | FieldKind::Choices { list, .. } => list.as_str(),
            FieldKind::YesNo | FieldKind::Number { .. } | FieldKind::Day | FieldKind::Text { .. } => "",
        };
        let said = match field.name.as_str() {
            // What was found out later counts as well.
            "seriousness" => Some(domain::way::Said::Codes(serious.clone())),
            "outcome" => event.outcome().map(|code| domain::way::Said::Code(code.to_owned())),
            _ => event.step.content.get(&field.name).cloned(),
        };
        let value = said.map_or_else(
            || desk.say("notice-not-recorded"),
            |said| ways::value(desk.app, Some(&desk.run), list, &said),
        );
        facts.push(Fact::new(plain(&desk.field(StepKind::Adverse, &field.name)), plain(&value)));
    }
    facts
}

/// Tries to find out what became of it, and what was found out.
fn follow(desk: &Desk<'_>, event: &Event) -> Piece {
    if event.follow.is_empty() {
        return Piece::Paragraph { text: plain(&desk.say("notice-follow-none")) };
    }
    let row = |step: &domain::way::Step| {
        let noted = show::moment(desk.app, step.at.with_timezone(desk.app.now().offset()));
        vec![plain(&noted), plain(&ways::said(desk.app, Some(&desk.run), step))]
    };
    Piece::Table {
        columns: vec![
            Column::new(plain(&desk.say("notice-follow-day")), 3),
            Column::new(plain(&desk.say("notice-follow-what")), 9),
        ],
        rows: event.follow.iter().map(row).collect(),
    }
}
