//! Words that stand on another computer.

use super::*;

fn withheld(at: &str) -> Said {
    Said::Withheld(at.parse().unwrap())
}

const FIRST: &str = "2026-03-10T09:00:00+00:00";
const SECOND: &str = "2026-03-11T09:00:00+00:00";

fn call(more: &[(&str, Said)]) -> Step {
    let mut made = step(1, StepKind::Contact, "2026-03-10", &[("how", "phone"), ("result", "reached")]);
    made.content.extend(more.iter().map(|(field, said)| ((*field).to_owned(), said.clone())));
    made
}

#[test]
fn a_copy_lacks_words_and_nothing_else() {
    let whole = call(&[("note", Said::Text("her aunt".into()))]);
    for copy in [call(&[]), call(&[("note", withheld(FIRST))])] {
        assert!(copy.is_copy_of(&whole), "{copy:?}");
        assert!(!whole.is_copy_of(&copy), "{copy:?}");
    }
    assert!(call(&[]).is_copy_of(&call(&[("note", withheld(FIRST))])), "of a computer that does not say so");

    let other = call(&[("note", Said::Text("her uncle".into()))]);
    assert!(!other.is_copy_of(&whole));
    let mut coded = call(&[("note", withheld(FIRST))]);
    coded.content.insert("how".into(), Said::Code("letter".into()));
    assert!(!coded.is_copy_of(&whole), "what was chosen comes along");
    let further = call(&[("plan", Said::Code("v0".into()))]);
    assert!(!call(&[]).is_copy_of(&further), "and is never missing");
    let later = Step { at: SECOND.parse().unwrap(), ..call(&[]) };
    assert!(!later.is_copy_of(&whole));
}

#[test]
fn an_edition_with_a_reason_in_words_is_no_copy_of_one_without() {
    let why = Step { reason: Some("misheard".into()), ..call(&[]) };
    let copy = call(&[(REASON, withheld(FIRST))]);

    assert!(copy.is_copy_of(&why) && copy.is_copy_of(&copy));
    assert!(!copy.is_copy_of(&call(&[])) && !call(&[]).is_copy_of(&copy));
    assert!(!why.is_copy_of(&copy) && !why.is_copy_of(&call(&[])));
}

#[test]
fn only_words_of_the_edition_that_is_named_are_given_back() {
    let first = call(&[("note", Said::Text("her aunt".into()))]);
    let second = Step { at: SECOND.parse().unwrap(), ..call(&[("note", withheld(FIRST))]) };
    let others = Step { at: SECOND.parse().unwrap(), ..call(&[("note", withheld(SECOND))]) };
    let somebody_elses = Step { id: Uuid::from_u128(2), ..second.clone() };
    let given = |of: &Step| {
        let mut step = of.clone();
        step.take_words([&first, of].into_iter());
        step.content["note"].clone()
    };

    assert_eq!(given(&second), Said::Text("her aunt".into()));
    assert_eq!(given(&others), withheld(SECOND), "those stand elsewhere");
    assert_eq!(given(&somebody_elses), withheld(FIRST));
}

#[test]
fn words_that_stand_elsewhere_answer_what_must_be_answered() {
    let kit = back();
    let on = On {
        today: day("2026-03-12"),
        clock: chrono::NaiveTime::MIN,
        day: day("2026-03-10"),
        after: None,
        named: true,
    };
    let mut said = content(&[("category", "other")]);
    said.insert("description".into(), withheld(FIRST));
    let said = kept(StepKind::Unintended, Some(&kit), said, true);
    assert_eq!(judged(StepKind::Unintended, Some(&kit), &said, on), [], "{said:?}");

    let said = Content::from([("category".to_owned(), withheld(FIRST))]);
    let faults = judged(StepKind::Unintended, Some(&kit), &said, on);
    assert_eq!(faults[0], ("category".to_owned(), Fault::Unlike), "what is chosen is never withheld");
}
