//! The first screen, and finding somebody, in a clinic that has run a programme for
//! years: 20,000 participants, 200,000 visits.

use chrono::{Days, NaiveDate};
use domain::{
    Moment, ParticipantId, ResponseId, VisitId,
    kit::{Effect, Kit},
    response::{Answers, Mode, Response},
    visit::Visit,
    way::{Content, Said, StepKind},
};
use kit::chance::Chance;
use services::{
    Error, Ids, alerts,
    kits::{self, AdoptKit, DecideTailoring, Tailor},
    participants,
    reports::{self, AskReport, ReportId},
    today, visits,
};
use store::{Alert, Enrolment, NewStep, Planned, Writer};
use uuid::Uuid;

use crate::{
    clinic::{Clinic, Fresh},
    figure::{Figure, timed},
    people::{self, Known},
    searching,
};

const PEOPLE: u32 = 20_000;
const VISITS: usize = 10;
const KIT: &str = "lbp-hte16";
/// As many people as fit well in one transaction.
const AT_ONCE: usize = 1_000;
const ROUNDS: usize = 100;
/// A report goes through everybody: nobody asks for one a hundred times.
const REPORTS: usize = 10;
const TARGET: f64 = 50.0;

pub fn measure(clinic: &Clinic) -> Result<Vec<Figure>, Error> {
    let (known, begun) = fill(clinic)?;
    eprintln!("today, {ROUNDS} times");
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let (time, page) = timed(|| today::page(&clinic.app, today::AskToday::default()));
        if round == 0 {
            let page = page?;
            eprintln!("today: {} lines of {}, {:?}", page.lines.len(), page.total, page.counts);
            eprintln!(
                "  {} alerts, {} forms, {} to be sent",
                page.alerts,
                page.unfinished.len(),
                page.waiting
            );
        } else {
            page?;
        }
        times.push(time);
    }
    let mut figures = vec![judged("Today, 20,000 participants and 200,000 visits", times)];
    let mut times = Vec::new();
    for query in searching::queries(&known) {
        let (time, found) =
            timed(|| participants::find(&clinic.app, participants::FindParticipants { query }));
        found?;
        times.push(time);
    }
    figures.push(judged("search in the same", times));
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let (time, page) = timed(|| alerts::page(&clinic.app, alerts::AskAlerts { closed: true }));
        page?;
        times.push(time);
    }
    figures.push(Figure::times("the worklist of alerts in the same", times));
    let mut times = Vec::new();
    for visit in begun.iter().take(ROUNDS) {
        let which = participants::ById { id: visit.to_string() };
        let (time, page) = timed(|| visits::open(&clinic.app, which));
        page?;
        times.push(time);
    }
    figures.push(Figure::times("a visit with its plan in the same", times));
    for report in [ReportId::Funnel, ReportId::Retention] {
        let mut times = Vec::new();
        for _ in 0..REPORTS {
            let what = AskReport { report, kit: KIT.into() };
            let (time, counted) = timed(|| reports::open(&clinic.app, what));
            counted?;
            times.push(time);
        }
        figures.push(Figure::times(format!("the report {} in the same", report.code()), times));
    }
    Ok(figures)
}

fn judged(what: &str, times: Vec<std::time::Duration>) -> Figure {
    let figure = Figure::times(what, times);
    let p95 = figure.p95();
    figure.at_most("p95 ≤ 50", TARGET, p95)
}

/// Everybody on file and in the kit, in the way that the program itself writes it
/// down, but for the verbs: they would take an hour. And the visits of today.
fn fill(clinic: &Clinic) -> Result<(Vec<Known>, Vec<VisitId>), Error> {
    let definition = kit::root().join("assets/kits").join(format!("{KIT}.toml"));
    let text = std::fs::read_to_string(definition).map_err(|_| Error::Input("kit"))?;
    let kit: Kit = toml::from_str(&text).map_err(|_| Error::Input("kit"))?;
    let adopt = AdoptKit {
        kit: KIT.into(),
        runs: true,
        recipients: Vec::new(),
        instructions: Vec::new(),
        confirmed_by: String::new(),
        confirmed: Vec::new(),
    };
    kits::adopt(&clinic.app, adopt)?;
    let optional = vec!["v6w".into(), "v24m".into()];
    kits::propose(&clinic.app, Tailor { kit: KIT.into(), optional, ..Tailor::default() })?;
    let reason = String::new();
    let takes_effect = DecideTailoring { kit: KIT.into(), number: 1, approve: true, alone: true, reason };
    kits::decide(&clinic.app, takes_effect)?;
    let known = people::fill(clinic, PEOPLE)?;
    let ids = clinic.app.read(|r| {
        let all = known.iter().map(|one| Ok(r.find_participants(&one.study_number, 1)?.people.pop()));
        let all: Result<Vec<_>, Error> = all.collect();
        Ok(all?.into_iter().flatten().map(|one| one.participant.id).collect::<Vec<_>>())
    })?;
    let mut chance = Chance::new(31);
    let mut filling = Filling { kit: &kit, now: clinic.app.now(), begun: Vec::new() };
    for (at, some) in ids.chunks(AT_ONCE).enumerate() {
        eprintln!("visits: of {} of {PEOPLE} people", at * AT_ONCE);
        clinic.app.write(|w| some.iter().try_for_each(|id| filling.person(w, *id, &mut chance)))?;
    }
    Ok((known, filling.begun))
}

struct Filling<'a> {
    kit: &'a Kit,
    now: Moment,
    /// Visits of today.
    begun: Vec<VisitId>,
}

impl Filling<'_> {
    /// Somebody who entered on some day of the last two and a half years.
    fn person(&mut self, w: &Writer<'_>, who: ParticipantId, chance: &mut Chance) -> Result<(), Error> {
        let today = self.now.date_naive();
        let index = today.checked_sub_days(Days::new(chance.below(900).into())).unwrap_or(today);
        self.enters(w, who, index)?;
        w.set_enrolment(&Enrolment {
            participant: who,
            kit: KIT.into(),
            version: self.kit.version,
            stage: "enrolled".into(),
            primary: true,
            index: Some(index),
            arm: Some("tech".into()),
        })?;
        let mut plan = Vec::new();
        let mut made = 0;
        for due in self.kit.plan(index, Some(index), &["v6w".into(), "v24m".into()]) {
            // Of ten that could have come, eight did; of today's, a third so far.
            let came = due.opens <= today && chance.below(10) < if due.closes < today { 8 } else { 3 };
            let days = due.closes.min(today).signed_duration_since(due.opens).num_days();
            let after = chance.below(u32::try_from(days).unwrap_or(0) + 1);
            let day = due.opens.checked_add_days(Days::new(after.into())).unwrap_or(due.opens);
            let visit = if came { Some(visit(w, who, day, self.now)?) } else { None };
            made += usize::from(came);
            if let Some(visit) = visit {
                w.plan_visit(visit, KIT, &due.visit, due.turn)?;
                if day == today {
                    self.begun.push(visit);
                }
            }
            plan.push(Planned {
                participant: who,
                kit: KIT.into(),
                plan: due.visit.clone(),
                turn: due.turn,
                target: due.target,
                opens: due.opens,
                closes: due.closes,
                state: if visit.is_some() { "done" } else { "open" }.into(),
                visit,
            });
        }
        w.set_plan(who, KIT, &plan)?;
        for before in made..VISITS {
            let day = index.checked_sub_days(Days::new(30 + before as u64)).unwrap_or(index);
            let visit = visit(w, who, day, self.now)?;
            if chance.below(3_000) == 0 {
                w.add_response(&left(who, visit, self.now))?;
            }
        }
        for open in plan.iter().filter(|one| one.state == "open" && one.opens <= today) {
            if chance.below(4) == 0 {
                let content = said(&[
                    ("how", Said::Code("phone".into())),
                    ("result", Said::Code("not_reached".into())),
                    ("plan", Said::Code(open.plan.clone())),
                    ("turn", Said::Number(0.into())),
                ]);
                self.step(w, StepKind::Contact, who, None, today, content)?;
            }
        }
        if chance.below(40) == 0 {
            self.alert(w, who, today, chance)?;
        }
        if chance.below(200) == 0 {
            self.step(w, StepKind::Query, who, None, today, said(&[("text", Said::Text("Why?".into()))]))?;
        }
        Ok(())
    }

    /// Asked, willing, offered something, and begun with it.
    fn enters(&self, w: &Writer<'_>, who: ParticipantId, index: NaiveDate) -> Result<(), Error> {
        let mut screening = said(&[("referral-source", Said::Code("gp".into()))]);
        for criterion in &self.kit.criteria {
            let yes = criterion.effect == Effect::Inclusion;
            screening.insert(format!("criterion-{}", criterion.id), Said::Yes(yes));
        }
        let consent = self.kit.consent.iter().flat_map(|form| &form.items);
        let consent = consent.map(|item| (format!("item-{}", item.id), Said::Yes(true))).collect();
        let accepted = [("arm", Said::Code("tech".into())), ("result", Said::Code("accepted".into()))];
        self.step(w, StepKind::Screening, who, None, index, screening)?;
        self.step(w, StepKind::Consent, who, None, index, consent)?;
        self.step(w, StepKind::Offer, who, None, index, said(&accepted))?;
        self.step(w, StepKind::Start, who, None, index, Content::new())?;
        Ok(())
    }

    fn step(
        &self,
        w: &Writer<'_>,
        kind: StepKind,
        who: ParticipantId,
        about: Option<Uuid>,
        day: NaiveDate,
        content: Content,
    ) -> Result<Uuid, Error> {
        let new = NewStep {
            id: Fresh.fresh(),
            kind,
            kit: Some((KIT.into(), self.kit.version)),
            participant: Some(who),
            visit: None,
            about,
            day,
            content,
            reason: None,
        };
        Ok(w.keep_step(&new)?.id)
    }

    /// One in four is still open.
    fn alert(
        &self,
        w: &Writer<'_>,
        who: ParticipantId,
        day: NaiveDate,
        chance: &mut Chance,
    ) -> Result<(), Error> {
        let content = said(&[
            ("rule", Said::Code("worse".into())),
            ("values", Said::Codes(vec!["nprs.pain 9".into()])),
            ("due", Said::Moment(self.now)),
            ("severity", Said::Code("review".into())),
        ]);
        let id = self.step(w, StepKind::Alert, who, None, day, content)?;
        let is_closed = chance.below(4) > 0;
        if is_closed {
            let action = said(&[("action", Said::Code("no_action_needed".into()))]);
            self.step(w, StepKind::AlertAction, who, Some(id), day, action)?;
        }
        w.set_alert(&Alert {
            id,
            participant: Some(who),
            kit: KIT.into(),
            rule: "worse".into(),
            severity: "review".into(),
            fired: self.now,
            due: self.now,
            next: (!is_closed).then_some(self.now),
            state: if is_closed { "closed" } else { "open" }.into(),
        })?;
        Ok(())
    }
}

fn visit(
    w: &Writer<'_>,
    participant: ParticipantId,
    day: NaiveDate,
    entered: Moment,
) -> Result<VisitId, Error> {
    let new = Visit { id: VisitId(Fresh.fresh()), participant, day, entered };
    w.add_visit(&new)?;
    Ok(new.id)
}

/// A form that nobody finished.
fn left(participant: ParticipantId, visit: VisitId, started: Moment) -> Response {
    Response {
        id: ResponseId(Fresh.fresh()),
        participant,
        visit,
        instrument: "rmdq-24".into(),
        version: 1,
        language: "en-GB".into(),
        wording: "00".into(),
        mode: Mode::Patient,
        age: Some(70),
        visit_number: Some(1),
        interpreter: None,
        paper_day: None,
        started,
        answers: Answers::new(),
        finished: None,
        edition: 0,
    }
}

fn said(content: &[(&str, Said)]) -> Content {
    content.iter().map(|(name, said)| ((*name).to_owned(), said.clone())).collect()
}
