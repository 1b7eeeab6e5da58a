//! Registering and finding.

use fantoccini::key::Key;

use crate::{
    looks::{in_both_languages, look, sentence, speak},
    read_back::{Person, Typed},
    window::Window,
};

pub async fn three_people_are_put_on_the_list(window: &Window, typed: &mut Typed) {
    somebody_who_was_searched_for_in_vain(window, typed).await;
    somebody_in_the_middle_of_a_change_of_language(window, typed).await;
    somebody_whose_number_is_already_on_file(window, typed).await;
}

/// Types a date or a number and goes on, and sees how it was understood.
async fn write(window: &Window, name: &str, text: &str) {
    window.fill(&format!("[name='{name}']"), text).await;
    window.press(&Key::Tab).await;
    let said =
        "?.closest('.nhsuk-form-group').querySelector('[role=status], .nhsuk-error-message').textContent";
    window.holds(&format!("document.querySelector(\"[name='{name}']\"){said}")).await;
}

async fn somebody_who_was_searched_for_in_vain(window: &Window, typed: &mut Typed) {
    window.screen("participants").await;
    window.focus_on("[name='search']").await;
    in_both_languages(window, "06-nobody-yet").await;
    window.fill("[name='search']", "Żółć").await;
    window.act("register-typed").await;
    window.screen("register").await;
    assert_eq!(window.value("[name='family']").await, "Żółć");
    window.fill("[name='given']", "Łukasz").await;
    write(window, "born", "31 2 1980").await;
    write(window, "nhs_number", "999 000 0034").await;
    window.choose("select[name='language']", "pl").await;

    window.act("register").await;

    window.see("[data-summary]").await;
    let why = window.words("[data-summary] a[href='#born']").await;
    assert!(why.contains(&sentence("en-GB", "date-impossible")), "{why}");
    in_both_languages(window, "07-registration-refused").await;
    window.click("[data-summary] a[href='#born']").await;
    window.focus_on("[name='born']").await;
    write(window, "born", "3.2.1980").await;
    window.click("[name='sex'][value='male']").await;
    window.act("register").await;
    window.screen("participant").await;
    let banner = window.words("[data-banner]").await;
    for shown in ["Żółć", "Łukasz", "03-Feb-1980", "999 000 0034", "07-0001", "Polish"] {
        assert!(banner.to_lowercase().contains(&shown.to_lowercase()), "{shown} in {banner}");
    }
    in_both_languages(window, "08-participant").await;
    typed.people.push(Person {
        family: "Żółć",
        given: "Łukasz",
        born: "1980-02-03",
        sex: "male",
        nhs_number: Some("9990000034"),
        language: "pl",
        interpreter: false,
        study_number: "07-0001",
        ..Person::default()
    });
}

async fn somebody_in_the_middle_of_a_change_of_language(window: &Window, typed: &mut Typed) {
    window.act("back").await;
    window.see("[name='search']").await;
    window.fill("[name='search']", "Yus").await;
    speak(window, "ar").await;
    assert_eq!(window.value("[name='search']").await, "Yus");
    speak(window, "en-GB").await;
    window.act("register").await;
    window.screen("register").await;
    window.fill("[name='family']", "Yus").await;
    speak(window, "ar").await;
    assert_eq!(window.value("[name='family']").await, "Yus");
    window.click("[name='family']").await;
    window.press(&(Key::End + "uf")).await;
    window.fill("[name='given']", "أمينة").await;
    write(window, "born", "12/3/1952").await;
    write(window, "nhs_number", "999 100 2758").await;
    window.click("[name='sex'][value='female']").await;
    window.choose("select[name='language']", "ar").await;
    window.click("[name='interpreter']").await;
    look(window, "09-registering-ar").await;
    speak(window, "en-GB").await;
    assert_eq!(window.value("[name='family']").await, "Yusuf");
    assert_eq!(window.value("[name='given']").await, "أمينة");

    window.act("register").await;

    window.screen("participant").await;
    let banner = window.words("[data-banner]").await;
    for shown in ["أمينة", "12-Mar-1952", "999 100 2758", "07-0002", "Arabic"] {
        assert!(banner.contains(shown), "{shown} in {banner}");
    }
    typed.people.push(Person {
        family: "Yusuf",
        given: "أمينة",
        born: "1952-03-12",
        sex: "female",
        nhs_number: Some("9991002758"),
        language: "ar",
        interpreter: true,
        study_number: "07-0002",
        ..Person::default()
    });
}

async fn somebody_whose_number_is_already_on_file(window: &Window, typed: &mut Typed) {
    window.act("back").await;
    window.act("register").await;
    window.screen("register").await;
    window.fill("[name='family']", "Price").await;
    window.fill("[name='given']", "Joan").await;
    write(window, "born", "1 Jan 1948").await;
    write(window, "nhs_number", "9991002758").await;
    window.click("[name='sex'][value='female']").await;

    window.act("register").await;

    window.see("[data-alike] [data-participant]").await;
    window.screen("register").await;
    in_both_languages(window, "10-already-on-file").await;
    window.fill("[name='nhs_number']", " ").await;
    // Straight from the field, as a person does. What leaving it brings up would
    // move the button away from under the mouse before it is let go.
    assert_eq!(window.press_and_let_go("[data-action='register']").await, "nhs_number");
    window.screen("participant").await;
    assert!(window.words("[data-banner]").await.contains("07-0003"));
    typed.people.push(Person {
        family: "Price",
        given: "Joan",
        born: "1948-01-01",
        sex: "female",
        language: "en-GB",
        study_number: "07-0003",
        ..Person::default()
    });
}

pub async fn they_are_found_from_the_keyboard(window: &Window, typed: &Typed) {
    window.act("go-participants").await;
    for (words, study_number) in
        [("zolc", "07-0001"), ("LUKASZ z", "07-0001"), ("999 100 27", "07-0002"), ("07-0003", "07-0003")]
    {
        window.focus_on("[name='search']").await;
        window.press(words).await;
        window.holds("document.querySelectorAll('[data-participant]').length === 1").await;
        window.press(&Key::Down).await;
        window.focus_on("[data-participant]").await;
        window.press(&Key::Enter).await;
        window.screen("participant").await;
        assert!(window.words("[data-banner]").await.contains(study_number), "{words}");
        window.act("back").await;
    }
    assert_eq!(typed.people.len(), 3);
}

/// Opens somebody's page by their study number, and says which record it is.
pub async fn open(window: &Window, study_number: &str) -> String {
    window.act("go-participants").await;
    window.focus_on("[name='search']").await;
    window.press(study_number).await;
    window.holds("document.querySelectorAll('[data-participant]').length === 1").await;
    let id = window.attribute("[data-participant]", "data-participant").await;
    window.press(&Key::Enter).await;
    window.screen("participant").await;
    id
}
