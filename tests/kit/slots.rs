//! What stands in for licensed questionnaires: forms of the same shape, in a pack of
//! their own, whose questions say that they are for trying out. Not a word of them is
//! the owner's, and their scores mean nothing.

use domain::{
    cases::Cases,
    instrument::{Draft, Instrument},
};
use pack::{FORMAT, Pack, PackInstrument, Status, Wording};

/// MSK-HQ and EQ-5D-5L, as far as their shape goes.
pub fn slots() -> Pack {
    Pack {
        format: FORMAT,
        id: "stand-ins".into(),
        version: 1,
        title: "Stand-ins for licensed forms".into(),
        publisher: "Nobody".into(),
        not_after: None,
        instruments: vec![
            stand_in("mskhq", "MSK-HQ (stand-in)", "total", "higher-is-better", 0, &numbered("mskhq", 14)),
            stand_in(
                "eq5d5l",
                "EQ-5D-5L (stand-in)",
                "level",
                "higher-is-worse",
                1,
                &DIMENSIONS.map(Into::into),
            ),
        ],
        kits: Vec::new(),
    }
}

const DIMENSIONS: [&str; 5] = [
    "eq5d5l-mobility",
    "eq5d5l-self-care",
    "eq5d5l-usual-activities",
    "eq5d5l-pain-discomfort",
    "eq5d5l-anxiety-depression",
];

fn numbered(instrument: &str, all: usize) -> Vec<String> {
    (1..=all).map(|number| format!("{instrument}-{number}")).collect()
}

/// Questions of five choices each, and the sum of their points.
fn stand_in(
    id: &str,
    title: &str,
    score: &str,
    direction: &str,
    first: usize,
    items: &[String],
) -> PackInstrument {
    let choices: Vec<_> =
        (first..first + 5).map(|point| format!("{{ id = \"{point}\", points = {point} }}")).collect();
    let asked: Vec<_> = items
        .iter()
        .map(|item| format!("{{ id = \"{item}\", kind = \"choice\", choices = \"level\" }}"))
        .collect();
    let definition = format!(
        r#"
        id = "{id}"
        version = 1
        title = "{title}"
        licence = {{ status = "licensed", terms = "Nobody's: for trying out.", owner = "Nobody", number = "0", expires = "2099-12-31", notices = [] }}
        choices.level = [{choices}]
        items = [{asked}]
        scores = [{{ id = "{score}", items = {items:?}, method = "sum", range = [{low}, {high}], direction = "{direction}" }}]
        "#,
        choices = choices.join(", "),
        asked = asked.join(", "),
        low = first * items.len(),
        high = (first + 4) * items.len(),
    );
    let definition: Draft = toml::from_str(&definition).unwrap();
    let of = Instrument::try_from(definition.clone()).unwrap();
    let words = |message: String| {
        let says = match items.iter().position(|item| *item == message) {
            Some(at) => format!("Question {} of the stand-in", at + 1),
            None => message.rsplit('-').next().map_or_else(String::new, |point| format!("Level {point}")),
        };
        (message, says)
    };
    let wording = Wording {
        language: "en-GB".into(),
        status: Status::Own,
        source: "made up for tests".into(),
        texts: of.wording().into_iter().map(words).collect(),
        labels: pack::labels(&of).into_iter().map(|label| (label, title.to_owned())).collect(),
    };
    let case = |name: &str, given: usize, point: usize| {
        let answers: Vec<_> = items[..given].iter().map(|item| format!("{item} = \"{point}\"")).collect();
        let scores =
            if given == items.len() { format!("{score} = {}", point * given) } else { String::new() };
        let missing = items.last().filter(|_| name == "refused").map(|last| format!("{last} = \"declined\""));
        let missing = missing.unwrap_or_default();
        let answers = answers.join(", ");
        format!(
            "{{ name = \"{name}\", answers = {{ {answers} }}, missing = {{ {missing} }}, scores = {{ {scores} }} }}"
        )
    };
    let all = items.len();
    let levels = (first..first + 5).map(|point| case(&format!("all {point}"), all, point));
    let part = [case("half", all / 2, first), case("refused", all - 1, first)];
    let cases: Vec<_> = levels.chain(part).collect();
    let cases = format!("case = [{}]", cases.join(", "));
    PackInstrument {
        definition,
        cases: toml::from_str::<Cases>(&cases).unwrap(),
        wordings: vec![wording],
        audio: Vec::new(),
    }
}
