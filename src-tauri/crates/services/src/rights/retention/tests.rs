use chrono::TimeDelta;
use store::{Kind, Landed};

use super::*;
use crate::{
    backups::testing::Site,
    participants::{FindParticipants, find},
    rights::{SaveRetention, save_retention},
};

fn people(site: &Site) -> u32 {
    find(&site.app, FindParticipants { query: String::new() }).unwrap().total
}

/// The endpoint has everything of the first, and nothing of the second.
fn clinic() -> Site {
    let site = Site::new();
    site.register("Yusuf");
    let sent = site.app.read(|r| Ok(r.waiting(Kind::Participant, 10)?)).unwrap();
    let landed = |queued| Landed { queued, etag: None, version: None, content: "0".into(), place: None };
    let sent: Vec<_> = sent.into_iter().map(landed).collect();
    site.app.write(|w| Ok(w.settle(&sent)?)).unwrap();
    site.register("Okafor");
    site
}

#[test]
fn records_stay_unless_the_clinic_decides_otherwise() {
    let site = clinic();
    site.clock.on(TimeDelta::days(5_000));

    tend(&site.app);

    assert_eq!(people(&site), 2);
}

/// The day is ended, and the endpoint names everything that it has confirmed.
fn ask_back(site: &Site) {
    let all = site.app.read(|r| Ok(r.receipts_since(None, None, 9)?)).unwrap();
    site.app.write(|w| all.iter().try_for_each(|one| Ok(w.asked_back(one.kind, one.id, true)?))).unwrap();
}

#[test]
fn where_no_day_is_ever_ended_nothing_goes() {
    let site = clinic();
    save_retention(&site.app, SaveRetention { days: Some(30) }).unwrap();
    site.clock.on(TimeDelta::days(5_000));

    tend(&site.app);

    assert_eq!(people(&site), 2, "what is here may be the only copy");
}

#[test]
fn what_was_asked_back_long_enough_ago_goes_and_what_was_not_sent_stays() {
    let site = clinic();
    save_retention(&site.app, SaveRetention { days: Some(30) }).unwrap();
    site.clock.on(TimeDelta::days(20));
    ask_back(&site);
    site.clock.on(TimeDelta::days(20));
    tend(&site.app);
    assert_eq!(people(&site), 2, "the days count from then");
    site.clock.on(TimeDelta::days(11));

    tend(&site.app);

    assert_eq!(people(&site), 1);
    assert!(site.noted(Action::Purged).is_some());
    assert_eq!(unpoisoned(&site.app.copies).swept, Some(show::today(&site.app)));
}
