//! Story 10: an answer is corrected with a reason, the sponsor's reader asks about it and
//! may change nothing, and a form that was given in the wrong record goes where it belongs.

use kit::{Clinic, people::THEIRS, programme::BACK};
use serde_json::json;
use services::{
    Role,
    kits::{self, AdoptKit},
};

use crate::{
    locking::sign_in_as,
    looks::{in_both_languages, look, sentence},
    people,
    prepared::{Site, settled, sign_in},
    window::Window,
};

/// Of the sponsor: she reads.
pub const PETRA: &str = "Petra Novak";

/// Pain of 07-0001, keyed as 0 from a paper that says 8; and of 07-0002, whose it is not.
pub fn keyed_wrongly(clinic: &Clinic) {
    let listed = |number: &str| {
        let query = services::participants::FindParticipants { query: number.into() };
        services::participants::find(&clinic.app, query).unwrap().lines.swap_remove(0).id
    };
    for (number, points) in [("07-0001", 0), ("07-0002", 5)] {
        let visit = clinic.visit(&listed(number));
        let form = clinic.begin(&visit, "nprs", "en-GB");
        clinic.answer(&form, "nprs", json!({ "scale": points }));
        assert!(clinic.finish(&form).finished);
    }
    // 07-0004 takes part, and whatever is worse is watched: keyed as 0 from a paper that says 9.
    let watched = AdoptKit {
        confirmed_by: "Kwame Osei".into(),
        confirmed: vec!["worse".into()],
        instructions: vec![("worse".into(), "Ring them the same day.".into())],
        ..kit::programme::runs(BACK)
    };
    assert_eq!(kits::adopt(&clinic.app, watched).unwrap().value, []);
    let marek = listed("07-0004");
    clinic.enrol(&marek);
    let form = clinic.begin(&clinic.begin_planned(&marek, "v0").unwrap(), "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 0 }));
    assert_eq!(clinic.finish(&form).alerts, None);
    settled(clinic, PETRA, Role::Auditor);
}

async fn open_form(window: &Window, number: &str) {
    people::open(window, number).await;
    window.act("open-result").await;
    window.see("[data-screen='result'] [data-points]").await;
}

/// The next day Grace reads the paper again.
pub async fn both_answers_stay_and_the_score_follows(window: &Window) {
    open_form(window, "07-0001").await;
    window.act("correct").await;
    window.click("[data-correcting] [data-item='nprs'] input[value='8']").await;
    window.see("[data-changes='1']").await;
    window.act("save-correction").await;
    window.see("[data-summary] a[href='#code']").await;
    assert!(window.words(".nhsuk-error-message").await.contains(&sentence("en-GB", "reason-empty")));
    in_both_languages(window, "9b-no-reason").await;

    window.choose("[name='code']", "transcription_error").await;
    window.fill("[name='reason']", "paper V0 p2").await;
    window.act("save-correction").await;

    window.see("[data-reason]").await;
    assert_eq!(window.every("[data-points]", "data-points").await, ["8", "0"], "now, and before");
    window.click("[data-edition='1'] summary").await;
    in_both_languages(window, "9c-corrected").await;
    window.act("to-visit").await;
    window.screen("visit").await;
}

/// Of 07-0004 it says 9, which is watched: whoever puts it right reads of that at once.
pub async fn what_a_correction_sets_off_is_read_at_once(window: &Window) {
    open_form(window, "07-0004").await;
    window.act("correct").await;
    window.click("[data-correcting] [data-item='nprs'] input[value='9']").await;
    window.choose("[name='code']", "transcription_error").await;
    window.fill("[name='reason']", "paper V0 p2").await;
    window.act("save-correction").await;

    window.see("dialog [data-alert-now]").await;
    assert!(window.words("dialog").await.contains("Ring them the same day."));
    look(window, "9k-set-off-en").await;
    window.act("alert-go-on").await;
    window.gone("dialog").await;
    window.see("[data-reason]").await;
}

/// What was given under 07-0002 belongs to 07-0003; both records say so.
pub async fn a_form_goes_to_whom_it_belongs(window: &Window) {
    open_form(window, "07-0002").await;
    window.act("open-move").await;
    window.see("[data-move]").await;
    window.fill("[data-move] [name='study_number']", "07-0003").await;
    window.act("move-form").await;
    window.see("[data-move] [data-summary]").await;
    look(window, "9d-move-refused-en").await;

    window.fill("[data-move] [name='reason']", "Given in the wrong record").await;
    in_both_languages(window, "9e-move").await;
    window.act("move-form").await;

    window.see("[data-voided]").await;
    for (number, other) in [("07-0002", "07-0003"), ("07-0003", "07-0002")] {
        people::open(window, number).await;
        window.act("person").await;
        let said = window.words("[data-screen='person']").await;
        assert!(said.contains(other) && said.contains("Given in the wrong record"), "{number}: {said}");
        in_both_languages(window, &format!("9f-moved-{number}")).await;
    }
}

/// A week later the sponsor's reader sees both answers. She has nothing to change them
/// with, and asks.
pub async fn the_sponsors_reader_asks_and_changes_nothing(site: Site) -> Site {
    let site = site.power_cut(7).await;
    let window = site.window();
    window.act("change-person").await;
    sign_in_as(window, PETRA, THEIRS).await;
    window.see("[data-action='go-participants']").await;
    open_form(window, "07-0001").await;
    assert_eq!(window.every("[data-points]", "data-points").await, ["8", "0"], "both");
    for change in ["correct", "open-move", "open-void", "next-form", "edit"] {
        window.gone(&format!("[data-action='{change}']")).await;
    }
    window.act("open-ask").await;
    window.choose("[data-ask] [name='item']", "nprs").await;
    window.fill("[data-ask] [name='text']", "Is 8 on the paper?").await;
    in_both_languages(window, "9g-asking").await;
    window.act("ask-query").await;
    window.see("[data-query][data-state='asked']").await;
    window.gone("[data-query] [data-action='answer-query']").await;
    in_both_languages(window, "9h-asked").await;
    site
}

/// The site answers, and settles it.
pub async fn the_site_answers(window: &Window) {
    window.act("change-person").await;
    sign_in(window).await;
    window.act("go-today").await;
    // What stands beside the list comes after it, and moves what is below.
    window.see("[data-beside='alerts'] [data-alert]").await;
    window.act("to-quality").await;
    window.see("[data-queries='1'] [data-query][data-state='asked']").await;
    in_both_languages(window, "9i-queries").await;
    window.fill("[data-query] [name='text']", "Yes, page 2.").await;
    window.act("close-query").await;
    window.see("[data-queries='0']").await;
    open_form(window, "07-0001").await;
    let said = window.words("[data-query]").await;
    assert!(said.contains("Is 8 on the paper?") && said.contains("Yes, page 2."), "{said}");
    in_both_languages(window, "9j-settled").await;
}
