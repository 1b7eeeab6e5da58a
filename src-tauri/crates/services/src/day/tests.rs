use chrono::TimeDelta;
use domain::response::AnswerError;

use super::*;
use crate::{
    backups::testing::Site,
    session::{self, NoticeCode},
};

fn noticed(site: &Site) -> Vec<NoticeCode> {
    let notices = session::status(&site.app, ()).unwrap().notices.into_iter().map(|one| one.code);
    let of_the_day = [NoticeCode::DayOpen, NoticeCode::DayEnds, NoticeCode::Disputes];
    notices.filter(|code| of_the_day.contains(code)).collect()
}

/// A sheet is kept as though the day had ended so.
fn ended(site: &Site, verdict: DayVerdict) -> String {
    ended_with(site, verdict, DayCounts { sent: 42, received: 42, ..DayCounts::default() })
}

fn ended_with(site: &Site, verdict: DayVerdict, counts: DayCounts) -> String {
    let id = site.app.fresh();
    site.app
        .write(|w| {
            let (head_seq, head) = w.audit_head()?;
            let kept = Kept {
                version: VERSION,
                clinic: "Royal Devon".into(),
                site: "07".into(),
                by: "Amira Haddad".into(),
                computer: String::new(),
                endpoint: None,
                trouble: None,
                counts,
                visits: visits_of(&site.app, w, show::today(&site.app))?,
                differences: Vec::new(),
                head_seq: u32::try_from(head_seq).unwrap(),
                head: head.iter().map(|byte| format!("{byte:02x}")).collect(),
                head_there: true,
                clock_ahead: Some(3),
                fetched: None,
            };
            let content = serde_json::to_string(&kept).unwrap();
            Ok(w.add_sheet(id, show::today(&site.app), verdict.code(), &content)?)
        })
        .unwrap();
    id.to_string()
}

#[test]
fn the_day_has_its_visits_and_earlier_ones_with_a_form_that_is_not_finished() {
    let site = Site::new();
    let who = site.register("Haddad");
    let (left, done) = (site.visit(&who), site.visit(&who));
    let draft = site.form(&left);
    site.finish(&site.form(&done));
    site.clock.on(TimeDelta::days(1));
    site.visit(&who);

    let page = page(&site.app, ()).unwrap();

    assert_eq!(page.visits.len(), 2, "yesterday's finished one is over");
    assert_eq!(
        (page.visits[0].id.as_str(), page.visits[0].study_number.as_str()),
        (left.as_str(), "07-0001")
    );
    let form = &page.visits[0].forms[0];
    assert_eq!((form.id.as_str(), form.state), (draft.as_str(), DayFormState::Unfinished));
    assert!(page.visits[1].forms.is_empty() && page.open && page.last.is_none() && page.closing.is_none());
    assert!(page.waiting > 0 && page.held == 0 && page.disputes == 0);
}

#[test]
fn why_a_form_is_not_finished_is_kept_until_it_is_taken_back() {
    let site = Site::new();
    let visit = site.visit(&site.register("Haddad"));
    let draft = site.form(&visit);
    let note = |reason| unfinished(&site.app, NoteUnfinished { response: draft.clone(), reason });
    let said = || page(&site.app, ()).unwrap().visits[0].forms[0].reason;

    note(Some(UnfinishedReason::ParticipantLeft)).unwrap();
    assert_eq!(said(), Some(UnfinishedReason::ParticipantLeft));
    note(None).unwrap();
    assert_eq!(said(), None);
    site.finish(&draft);
    assert!(matches!(note(Some(UnfinishedReason::GoesOn)), Err(Error::Answer(AnswerError::Finished))));
    assert_eq!(page(&site.app, ()).unwrap().visits[0].forms[0].state, DayFormState::Waiting);
}

#[test]
fn a_day_that_was_not_ended_is_said_at_the_next_start_and_an_ended_one_is_not() {
    let site = Site::new();
    assert_eq!(noticed(&site), [], "nothing was done yet");
    site.register("Haddad");
    assert_eq!(noticed(&site), [], "today is not over");

    site.clock.on(TimeDelta::days(1));
    session::lock(&site.app, ()).unwrap();
    site.sign_in().unwrap();
    assert_eq!(noticed(&site), [NoticeCode::DayOpen]);

    ended(&site, DayVerdict::NotAsked);
    assert_eq!(noticed(&site), [NoticeCode::DayOpen], "a sheet that says to try again ends no day");
    ended(&site, DayVerdict::Safe);
    assert_eq!(noticed(&site), []);
    site.clock.on(TimeDelta::days(3));
    assert_eq!(noticed(&site), [], "looking at it is no work");
}

#[test]
fn work_of_yesterday_is_said_although_work_of_today_came_after_it() {
    let site = Site::new();
    ended(&site, DayVerdict::Safe);
    site.register("Haddad");
    site.clock.on(TimeDelta::days(1));
    site.register("Nowak");

    assert_eq!(noticed(&site), [NoticeCode::DayOpen]);
    assert!(page(&site.app, ()).unwrap().open);
}

#[test]
fn a_day_on_which_anything_was_done_that_is_sent_has_to_be_ended() {
    for action in [
        Action::StepKept,
        Action::StepCorrected,
        Action::ParticipantChanged,
        Action::Voided,
        Action::Withdrawn,
        Action::Restricted,
        Action::Unrestricted,
        Action::Erased,
    ] {
        let site = Site::new();
        site.register("Haddad");
        ended(&site, DayVerdict::Safe);
        site.app.note(action, "participant", site.app.fresh(), None).unwrap();
        site.clock.on(TimeDelta::days(1));

        assert_eq!(noticed(&site), [NoticeCode::DayOpen], "{action:?}");
    }
}

#[test]
fn a_choice_that_has_to_be_made_is_not_said_to_be_the_servers_refusal() {
    let site = Site::new();
    let said = |verdict, held, disputes| {
        let id = ended_with(&site, verdict, DayCounts { held, disputes, ..DayCounts::default() });
        let row = site.app.read(|r| Ok(r.sheet(id.parse().unwrap())?)).unwrap();
        let verdict = printed::document(&site.app, &row).unwrap().verdict.unwrap();
        (verdict.text, verdict.detail.unwrap())
    };

    let (text, detail) = said(DayVerdict::Disputed, 0, 2);
    assert!(text.contains("choose what counts for 2 records"), "{text}");
    assert!(detail.contains("2 records were changed on two computers"), "{detail}");
    assert!(!format!("{text}{detail}").contains("did not take"), "{text} {detail}");
    let (text, detail) = said(DayVerdict::Held, 1, 2);
    assert!(text.contains("did not take 1 record"), "{text}");
    assert!(detail.contains("2 records were changed on two computers"), "{detail}");
}

#[test]
fn a_sheet_from_before_choices_were_counted_by_themselves_is_read() {
    let site = Site::new();
    let id = ended(&site, DayVerdict::Held).parse().unwrap();
    let row = site.app.read(|r| Ok(r.sheet(id)?)).unwrap();
    let content = row.content.replace("\"disputes\":0,", "");
    assert_ne!(content, row.content);

    let kept = Kept::read(&store::Sheet { content, ..row }).unwrap();

    assert_eq!((kept.counts.sent, kept.counts.disputes), (42, 0));
}

#[test]
fn staff_are_reminded_from_the_set_time_on_while_there_is_something_to_end() {
    let site = Site::new();
    let set = |time: &str| save(&site.app, SaveDayEnd { time: time.into() }).unwrap().value.len();
    assert_eq!((set("9.30"), set("24:00"), set("12:60"), set("noon"), set("1:5")), (0, 1, 1, 1, 1));
    assert_eq!(page(&site.app, ()).unwrap().time.as_deref(), Some("09:30"));
    site.register("Haddad");

    assert_eq!(noticed(&site), [], "it is nine");
    site.clock.on(TimeDelta::minutes(30));
    assert_eq!(noticed(&site), [NoticeCode::DayEnds]);
    ended(&site, DayVerdict::Held);
    assert_eq!(noticed(&site), []);
    site.register("Nowak");
    assert_eq!(noticed(&site), [NoticeCode::DayEnds], "somebody went on working");
    set("");
    assert_eq!(noticed(&site), []);
}
#[test]
fn a_sheet_is_read_again_as_it_was_and_printed_in_the_language_of_the_window() {
    let site = Site::new();
    let visit = site.visit(&site.register("Haddad"));
    site.form(&visit);
    let id = ended(&site, DayVerdict::Safe);

    let shown = sheet(&site.app, ById { id: id.clone() }).unwrap();

    assert_eq!((shown.line.verdict, shown.line.sent, shown.line.received), (DayVerdict::Safe, 42, 42));
    assert_eq!(shown.visits[0].study_number, "07-0001");
    let row = site.app.read(|r| Ok(r.sheet(id.parse().unwrap())?)).unwrap();
    assert!(!row.content.contains("Haddad\",\"family") && !row.content.contains("Amina"), "{}", row.content);
    let document = printed::document(&site.app, &row).unwrap();
    let said = document.verdict.as_ref().unwrap().text.clone();
    assert_eq!(said, "42 sent, 42 received, 0 differ. Safe to close.");
    let all = serde_json::to_string(&document).unwrap();
    assert!(!all.contains('[') || !all.contains("\"[day-"), "{all}");
    assert!(all.contains("07-0001") && !all.contains("Amina"));
    assert!(::paper::document(&document).unwrap().pages >= 1);
}
