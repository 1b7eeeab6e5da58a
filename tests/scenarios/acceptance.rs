//! That damage was accepted is for the trail to say, and for nothing else.

use std::fs;

use kit::{Clinic, insider::Insider};
use services::trail;

#[test]
fn an_acceptance_that_nobody_gave_hides_nothing() {
    let clinic = Clinic::open();
    for number in 0..60 {
        clinic.register(
            &format!("Yusuf{}", char::from(b'a' + number % 26)),
            &format!("Amina{}", char::from(b'a' + number / 26)),
        );
        clinic.found_people("yus");
    }
    let head = clinic.head() + 1;
    clinic.lock();
    let sound = fs::read(clinic.place().join("records.db")).unwrap();
    for value in [head - 50, head, 9_999_999] {
        let insider = Insider::at(clinic.place());
        insider.does(&format!(
            "UPDATE audit SET by = NULL WHERE seq = 6;
             INSERT OR REPLACE INTO settings (name, value) VALUES ('accepted-up-to', '{value}')"
        ));
        drop(insider);

        clinic.sign_in();

        let codes: Vec<_> = trail::check(&clinic.app, ())
            .unwrap()
            .value
            .findings
            .into_iter()
            .map(|one| (one.code, one.seq))
            .collect();
        assert!(codes.contains(&("trail".to_owned(), Some(6))), "{value}: {codes:?}");
        clinic.lock();
        fs::write(clinic.place().join("records.db"), &sound).unwrap();
    }
}
