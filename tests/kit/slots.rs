//! What stands in for licensed questionnaires: forms of the same shape, in a pack of
//! their own, whose questions say that they are for trying out. Not a word of them is
//! the owner's, and their scores mean nothing.

use domain::{
    cases::Cases,
    instrument::{Draft, Instrument},
};
use pack::{FORMAT, Pack, PackInstrument, Status, Wording};

/// MSK-HQ and EQ-5D-5L, as far as their shape goes; the second also in Somali. That is test
/// data, and says nothing of which translations there are.
pub fn slots() -> Pack {
    Pack {
        format: FORMAT,
        id: "stand-ins".into(),
        version: 1,
        title: "Stand-ins for licensed forms".into(),
        publisher: "Nobody".into(),
        not_after: None,
        instruments: vec![
            Shape {
                id: "mskhq",
                title: "MSK-HQ (stand-in)",
                score: "total",
                direction: "higher-is-better",
                first: 0,
                items: numbered("mskhq", 14),
                languages: &["en-GB"],
            }
            .stand_in(),
            Shape {
                id: "eq5d5l",
                title: "EQ-5D-5L (stand-in)",
                score: "level",
                direction: "higher-is-worse",
                first: 1,
                items: DIMENSIONS.map(Into::into).to_vec(),
                languages: &["en-GB", "so"],
            }
            .stand_in(),
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
struct Shape<'a> {
    id: &'a str,
    title: &'a str,
    score: &'a str,
    direction: &'a str,
    /// Points of the first choice.
    first: usize,
    items: Vec<String>,
    languages: &'a [&'a str],
}

impl Shape<'_> {
    fn stand_in(&self) -> PackInstrument {
        let definition: Draft = toml::from_str(&self.definition()).unwrap();
        let of = Instrument::try_from(definition.clone()).unwrap();
        PackInstrument {
            cases: toml::from_str::<Cases>(&self.cases()).unwrap(),
            wordings: self.languages.iter().map(|language| self.wording(&of, language)).collect(),
            definition,
            audio: Vec::new(),
        }
    }

    fn definition(&self) -> String {
        let Self { id, title, score, direction, first, items, .. } = self;
        let points = *first..first + 5;
        let choices: Vec<_> =
            points.map(|point| format!("{{ id = \"{point}\", points = {point} }}")).collect();
        let asked = |item| format!("{{ id = \"{item}\", kind = \"choice\", choices = \"level\" }}");
        let asked: Vec<_> = items.iter().map(asked).collect();
        format!(
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
        )
    }

    /// In a language that nobody here writes, the tag stands before the English.
    fn wording(&self, of: &Instrument, language: &str) -> Wording {
        let mark = if language == text::SOURCE { String::new() } else { format!("[{language}] ") };
        let words = |message: String| {
            let says = match self.items.iter().position(|item| *item == message) {
                Some(at) => format!("{mark}Question {} of the stand-in", at + 1),
                None => message
                    .rsplit('-')
                    .next()
                    .map_or_else(String::new, |point| format!("{mark}Level {point}")),
            };
            (message, says)
        };
        Wording {
            language: language.into(),
            status: Status::Own,
            source: "made up for tests".into(),
            texts: of.wording().into_iter().map(words).collect(),
            labels: pack::labels(of).into_iter().map(|label| (label, self.title.to_owned())).collect(),
        }
    }

    /// Every answer alike, half of them, and one of them refused.
    fn cases(&self) -> String {
        let Self { score, first, items, .. } = self;
        let all = items.len();
        let case = |name: &str, given: usize, point: usize| {
            let answers: Vec<_> = items[..given].iter().map(|item| format!("{item} = \"{point}\"")).collect();
            let scores = if given == all { format!("{score} = {}", point * given) } else { String::new() };
            let refused = items.last().filter(|_| name == "refused");
            let missing = refused.map(|last| format!("{last} = \"declined\"")).unwrap_or_default();
            let answers = answers.join(", ");
            format!(
                "{{ name = \"{name}\", answers = {{ {answers} }}, missing = {{ {missing} }}, scores = {{ {scores} }} }}"
            )
        };
        let levels = (*first..first + 5).map(|point| case(&format!("all {point}"), all, point));
        let part = [case("half", all / 2, *first), case("refused", all - 1, *first)];
        let cases: Vec<_> = levels.chain(part).collect();
        format!("case = [{}]", cases.join(", "))
    }
}
