use std::fs;

use super::*;
use crate::{backups::testing::Site, session::Stage};

fn why() -> GoOn {
    GoOn { reason: "the folder was copied back by the IT department".into() }
}

/// A clinic whose folder was put back as it was before somebody was registered,
/// all but the anchor.
fn taken_back() -> Site {
    let site = Site::new();
    crate::session::lock(&site.app, ()).unwrap();
    let older = fs::read(site.file("records.db")).unwrap();
    site.sign_in().unwrap();
    site.register("Yusuf");
    crate::session::lock(&site.app, ()).unwrap();
    fs::write(site.file("records.db"), older).unwrap();
    site.sign_in().unwrap();
    site
}

#[test]
fn records_that_were_taken_back_are_only_read_until_somebody_decides() {
    let site = taken_back();

    let shown = page(&site.app, ()).unwrap();

    assert_eq!(site.app.standing().unwrap().0, Stage::Safe);
    assert_eq!(shown.findings[0].code, "anchor-ahead");
    assert!(shown.findings[0].missing.unwrap() > 0);
    assert!(shown.readable && shown.may_go_on && shown.copy.is_some());
    assert!(matches!(site.app.write(|_| Ok(())), Err(Error::ReadOnlyNow)));
}

#[test]
fn an_administrator_may_go_on_and_it_stays_in_the_trail() {
    let site = taken_back();
    let empty = go_on(&site.app, GoOn { reason: " ".into() }).unwrap().value;
    assert_eq!(empty[0].field, "reason");

    assert!(go_on(&site.app, why()).unwrap().value.is_empty());

    assert_eq!(site.app.standing().unwrap().0, Stage::Open);
    site.register("Okafor");
    assert_eq!(site.noted(Action::DamageFound).as_deref(), Some("anchor-ahead"));
    assert!(site.noted(Action::DamageAccepted).is_some());
    crate::session::lock(&site.app, ()).unwrap();
    site.sign_in().unwrap();
    assert_eq!(site.app.standing().unwrap().0, Stage::Open, "nobody is asked twice");
}

#[test]
fn nobody_goes_on_with_a_file_that_is_not_sound() {
    let site = taken_back();
    site.app.desk().damage.as_mut().unwrap().sound = false;

    assert!(matches!(go_on(&site.app, why()), Err(Error::ReadOnlyNow)));
    assert!(!page(&site.app, ()).unwrap().may_go_on);
}
