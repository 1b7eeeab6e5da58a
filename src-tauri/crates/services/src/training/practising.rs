//! Practice cases: made by the program, so that nobody who exists is ever among them.

use domain::{
    ParticipantId, Private,
    participant::{Participant, Sex, practice_number},
};

use crate::{App, Area, Changed, Error, kits::KitId, show};

/// Makes a practice case for whoever wants to learn. Who it is, is made up here and not
/// typed: what is known of a practice case is never sent, and so it must be nobody's.
pub fn practise(app: &App, which: KitId) -> Result<Changed<String>, Error> {
    app.kits().get(&which.kit)?;
    let language = show::language(app);
    let say = |id: &str| text::plain(&app.texts.say(&language, id, &[]));
    let id = ParticipantId(app.fresh());
    let registered = app.now();
    app.write(|w| {
        let (number, sequence) = w.next_practice_number()?;
        let case = Participant {
            id,
            study_number: practice_number(sequence),
            family: Private::new(say("practice-family")),
            given: Private::new(format!("{} {sequence}", say("practice-given"))),
            born: chrono::NaiveDate::from_ymd_opt(1970, 1, 1).map(Private::new),
            sex: Sex::Unknown,
            nhs_number: None,
            language: language.clone(),
            interpreter: false,
            registered,
        };
        Ok(w.add_practice_case(number, &case)?)
    })?;
    Ok(Changed::new(id.to_string(), [Area::Participants, Area::Training]))
}
