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

#[test]
fn what_was_confirmed_for_long_enough_goes_and_what_was_not_sent_stays() {
    let site = clinic();
    save_retention(&site.app, SaveRetention { days: Some(30) }).unwrap();
    tend(&site.app);
    assert_eq!(people(&site), 2);
    site.clock.on(TimeDelta::days(31));

    tend(&site.app);

    assert_eq!(people(&site), 1);
    assert!(site.noted(Action::Purged).is_some());
    assert_eq!(unpoisoned(&site.app.copies).swept, Some(show::today(&site.app)));
}
