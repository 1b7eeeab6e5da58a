use std::fs;

use chrono::TimeDelta;
use store::Action;

use super::*;
use crate::backups::testing::Site;

fn look(site: &Site) -> Vec<BackupLine> {
    look_in(&site.app, LookIn { folder: String::new() }).unwrap()
}

/// How often a copy was made, as the trail has it.
fn copied(site: &Site) -> usize {
    let wanted = store::TrailQuery { actions: vec![Action::BackedUp], ..store::TrailQuery::default() };
    site.app.read(|r| Ok(r.trail(&wanted, 100)?)).unwrap().len()
}

fn codes(site: &Site) -> Vec<NoticeCode> {
    notices(&site.app).unwrap().iter().map(|notice| notice.code).collect()
}

#[test]
fn a_copy_is_made_every_day_and_only_once() {
    let site = Site::new();
    site.register("Yusuf");
    tend(&site.app);
    site.clock.on(TimeDelta::hours(2));
    tend(&site.app);
    assert_eq!((look(&site).len(), copied(&site)), (1, 1));

    site.clock.on(TimeDelta::days(1));
    tend(&site.app);

    let page = page(&site.app, ()).unwrap();
    assert_eq!(page.backups.len(), 2);
    assert!(page.backups.iter().all(|line| line.sound && line.participants == 1 && !line.elsewhere));
    assert_eq!(page.trouble, None);
    assert!(site.noted(Action::BackedUp).unwrap().starts_with("here "));
}

#[test]
fn nothing_is_copied_while_nobody_is_there() {
    let site = Site::new();
    session_lock(&site);

    tend(&site.app);

    assert!(look(&site).is_empty());
}

fn session_lock(site: &Site) {
    crate::session::lock(&site.app, ()).unwrap();
}

#[test]
fn a_second_place_gets_its_own_copies_and_is_missed_when_it_is_gone() {
    let site = Site::new();
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().display().to_string();
    assert!(set_place(&site.app, SetPlace { folder }).unwrap().value.is_empty());

    tend(&site.app);

    assert_eq!(store::backups(place.path()).unwrap().listed.len(), 1);
    assert!(page(&site.app, ()).unwrap().place_ready);
    assert_eq!(codes(&site), []);
    drop(place);
    site.clock.on(TimeDelta::minutes(2));
    tend(&site.app);
    assert_eq!(codes(&site), [NoticeCode::BackupPlace]);
    assert!(matches!(now(&site.app, ()), Err(Error::Store(StoreError::BackupPlace))));
    assert!(site.noted(Action::BackedUp).unwrap().starts_with("here "), "the usual place has its copy");
}

#[test]
fn everybody_is_told_when_there_was_no_copy_for_days() {
    let site = Site::new();
    tend(&site.app);
    assert_eq!(codes(&site), []);

    // A file where the folder should be: no copy can be made.
    fs::rename(site.file("backups"), site.file("elsewhere")).unwrap();
    fs::write(site.file("backups"), "").unwrap();
    site.clock.on(TimeDelta::days(4));
    tend(&site.app);

    assert_eq!(codes(&site), [NoticeCode::BackupOld]);
}

#[test]
fn copies_do_not_go_where_the_records_are() {
    let site = Site::new();
    let below = site.file("below");
    fs::create_dir(&below).unwrap();
    for (folder, why) in [
        (site.folder.path().to_owned(), Why::FolderSame),
        (below, Why::FolderSame),
        ("/no/such/folder".into(), Why::FolderUnusable),
        ("relative".into(), Why::FolderUnusable),
    ] {
        let folder = folder.display().to_string();
        let problems = set_place(&site.app, SetPlace { folder }).unwrap().value;
        assert_eq!(problems, [FieldProblem::new("folder", why)]);
    }
}

#[test]
fn a_copy_that_cannot_be_made_is_noted_once_and_tried_again_later() {
    let site = Site::new();
    fs::remove_file(site.file("vault.keys")).unwrap();

    for _ in 0..20 {
        tend(&site.app);
        site.clock.on(TimeDelta::minutes(1));
    }

    let wanted = store::TrailQuery { actions: vec![Action::BackupFailed], ..store::TrailQuery::default() };
    let rows = site.app.read(|r| Ok(r.trail(&wanted, 10)?)).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(page(&site.app, ()).unwrap().trouble.as_deref(), Some("other"));
}

#[test]
fn damage_that_a_copy_shows_is_noted_and_looked_for_at_the_next_sign_in() {
    let site = Site::new();
    let response = site.form(&site.visit(&site.register("Yusuf")));
    site.finish(&response);
    let path = site.file("records.db");
    let mut bytes = fs::read(&path).unwrap();
    // A page in the middle, which nobody reads while they work.
    let place = bytes.len() / 2 / 4096 * 4096 + 100;
    bytes[place] ^= 1;
    fs::write(&path, bytes).unwrap();

    tend(&site.app);

    assert!(look(&site).is_empty());
    assert_eq!(unpoisoned(&site.app.copies).trouble, Some("damaged"));
    assert!(site.noted(Action::DamageFound).unwrap().contains("pages"));
    assert_eq!(site.app.read(|r| Ok(r.setting(SUSPECT)?)).unwrap().as_deref(), Some("yes"));
}
