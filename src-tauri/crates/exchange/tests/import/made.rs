//! Instruments that nobody would make: every feature, in every combination.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Code, Decimal,
    instrument::{About, Choice, Clause, Draft, DraftItem, Instrument, KindName, Licence, Op, Origin, When},
    response::{Missing, Mode},
};
use exchange::Wording;
use proptest::prelude::*;

mod kinds;
mod scores;

use kinds::answered;
use scores::scores;

/// Chances, one after the other.
#[derive(Clone)]
pub struct Dice(Vec<u32>, usize);

/// The rolls tell nobody anything.
impl std::fmt::Debug for Dice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dice({})", self.0.len())
    }
}

impl Dice {
    pub fn any() -> impl Strategy<Value = Self> {
        proptest::collection::vec(any::<u32>(), 0..300).prop_map(|rolls| Self(rolls, 0))
    }

    /// The same chances every time, for every number others.
    pub fn of(number: u32) -> Self {
        let next = |last: &u32| Some(last.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        let rolls = std::iter::successors(Some(number), next).skip(1).take(400);
        Self(rolls.map(|roll| roll >> 8).collect(), 0)
    }

    pub fn roll(&mut self, sides: u32) -> u32 {
        let rolled = self.0.get(self.1).copied().unwrap_or(0);
        self.1 += 1;
        rolled % sides
    }

    pub fn yes(&mut self) -> bool {
        self.roll(3) == 1
    }

    pub fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.roll(u32::try_from(of.len()).unwrap()) as usize].clone()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.yes().then(|| make(self))
    }

    fn text(&mut self) -> String {
        self.pick(&[
            "plain",
            "two\nlines",
            "“quoted” \\ 'it' \"so\"",
            "ما شدة ألمك؟",
            "a|b",
            " space ",
            "\u{1}",
            "1.50",
        ])
        .into()
    }

    fn decimal(&mut self) -> Decimal {
        self.pick(&["0", "1", "2.5", "-3", "72.50", "1000", "0.125"]).parse().unwrap()
    }

    fn code(&mut self) -> Code {
        self.pick(&[
            Code::loinc("44249-1"),
            Code { system: "http://snomed.info/sct".into(), code: "22253000".into() },
        ])
    }
}

/// An instrument and its wording in a few languages.
pub fn made(mut dice: Dice) -> (Instrument, Vec<Wording>) {
    let dice = &mut dice;
    let id = dice.pick(&["q", "long-form", "x9"]);
    let mut draft = Draft {
        id: id.into(),
        version: 1 + dice.roll(9),
        title: dice.text(),
        code: dice.maybe(Dice::code),
        origin: dice.maybe(|dice| Origin {
            url: dice.pick(&["http://theirs.example/Questionnaire/1", "urn:odd|url"]).into(),
            version: dice.maybe(Dice::text),
        }),
        instructions: dice.yes(),
        own_stem: dice.yes(),
        licence: licence(dice),
        choices: sets(dice),
        items: Vec::new(),
        scores: Vec::new(),
        prompts: Vec::new(),
    };
    items(dice, &mut draft);
    scores(dice, &mut draft);
    let instrument =
        Instrument::try_from(draft.clone()).unwrap_or_else(|error| panic!("{error}: {draft:#?}"));
    let languages = ["en-GB", "ar", "cy"];
    let count = 1 + dice.roll(3) as usize;
    let wordings = languages[..count].iter().map(|language| wording(dice, &instrument, language)).collect();
    (instrument, wordings)
}

fn wording(dice: &mut Dice, of: &Instrument, language: &str) -> Wording {
    let texts =
        of.wording().into_iter().map(|id| (id.clone(), format!("{language} {id}{}", dice.text()))).collect();
    Wording { language: language.into(), texts }
}

fn licence(dice: &mut Dice) -> Licence {
    Licence {
        status: dice.pick(&["free-to-ship", "licensed"]).into(),
        attribution: dice.maybe(Dice::text),
        terms: dice.pick(&["none", ""]).into(),
        owner: dice.maybe(Dice::text),
        number: dice.maybe(Dice::text),
        expires: dice.maybe(|_| "2030-12-31".parse().unwrap()),
        languages: dice.maybe(|dice| if dice.yes() { Vec::new() } else { vec!["ar".into()] }),
        modes: dice.maybe(|_| vec![Mode::Patient, Mode::Paper]),
        notices: if dice.yes() { vec![dice.text(), dice.text()] } else { Vec::new() },
    }
}

fn sets(dice: &mut Dice) -> BTreeMap<String, Vec<Choice>> {
    let set = |dice: &mut Dice, counts: bool| {
        let choice = |dice: &mut Dice, at: u32| Choice {
            id: format!("c{at}"),
            points: if counts { Some(dice.decimal()) } else { None },
            code: dice.maybe(|_| Code::loinc(&format!("LA{at}"))),
        };
        let count = 2 + dice.roll(4);
        (0..count).map(|at| choice(dice, at)).collect()
    };
    let all = [("counts", true), ("words", false), ("spare", true), ("one", true)];
    all.into_iter().map(|(name, counts)| (name.to_owned(), set(dice, counts))).collect()
}

const KINDS: [KindName; 11] = [
    KindName::Choice,
    KindName::Choices,
    KindName::YesNo,
    KindName::Tick,
    KindName::Scale,
    KindName::Analogue,
    KindName::Number,
    KindName::Date,
    KindName::Text,
    KindName::Display,
    KindName::Group,
];

fn items(dice: &mut Dice, draft: &mut Draft) {
    // One question is always asked.
    draft.items.push(DraftItem {
        link: dice.maybe(|_| "/first'".into()),
        ..DraftItem::new(&format!("{}-i", draft.id), KindName::YesNo)
    });
    // Groups that are still open, and whether any of them repeats.
    let mut open: Vec<(String, bool)> = Vec::new();
    for at in 0..dice.roll(12) {
        while !open.is_empty() && dice.yes() {
            open.pop();
        }
        let repeated = open.iter().any(|(_, repeats)| *repeats);
        let mut item = DraftItem::new(&format!("{}-i{at}", draft.id), dice.pick(&KINDS));
        item.group = open.last().map(|(id, _)| id.clone());
        item.link = dice.maybe(|dice| format!("{}#{at}", dice.pick(&["/4425", "Ümläut", "a b", "q-i"])));
        if item.kind != KindName::Display {
            item.code = dice.maybe(Dice::code);
        }
        if let (true, Some(group)) = (dice.yes(), &item.group) {
            item.link = Some(format!("{group}-link{at}"));
        }
        (item.prefix, item.hint, item.hidden, item.page) = (dice.yes(), dice.yes(), dice.yes(), dice.yes());
        answered(dice, &mut item, repeated);
        if !matches!(item.kind, KindName::Display | KindName::Group) {
            item.optional = dice.yes();
            item.reasons = dice.maybe(|dice| {
                if dice.yes() { BTreeSet::new() } else { [Missing::NotKnown, Missing::Declined].into() }
            });
            item.carried = dice.yes();
            item.initial = dice.maybe(|dice| answer(dice, &item));
        }
        item.when = dice.maybe(|dice| when(dice, draft));
        draft.items.push(item);
        // Not every answer is one that its item takes.
        let item = draft.items.len() - 1;
        if refused(draft) {
            draft.items[item].initial = None;
        }
        let item = &draft.items[item];
        if item.kind == KindName::Group && open.len() < 5 {
            open.push((item.id.clone(), item.repeats.is_some()));
        }
    }
}

fn refused(draft: &Draft) -> bool {
    Instrument::try_from(draft.clone()).is_err()
}

/// An answer to `item` as a file may write it, plainly or oddly.
fn answer(dice: &mut Dice, item: &DraftItem) -> String {
    match item.kind {
        KindName::Choice | KindName::Choices => dice.pick(&["c0", "c1"]).into(),
        KindName::YesNo | KindName::Tick => dice.pick(&["true", "false"]).into(),
        KindName::Scale | KindName::Analogue => dice.pick(&["1", "2", "+1", "02"]).into(),
        KindName::Number => dice.pick(&["7", "72.5", "72.50", "007", "-0"]).into(),
        KindName::Date => dice.pick(&["1998", "1998-04", "1998-04-12"]).into(),
        KindName::Text => dice.pick(&["said", " ", "", "two\nlines"]).into(),
        KindName::Display | KindName::Group => String::new(),
    }
}

fn when(dice: &mut Dice, draft: &Draft) -> When {
    let repeats = |item: &DraftItem| {
        let mut around = Some(item);
        while let Some(one) = around {
            if one.repeats.is_some() {
                return true;
            }
            around = one.group.as_ref().and_then(|id| draft.items.iter().find(|item| item.id == *id));
        }
        false
    };
    let asked: Vec<DraftItem> = draft
        .items
        .iter()
        .filter(|item| !matches!(item.kind, KindName::Display | KindName::Group) && !repeats(item))
        .cloned()
        .collect();
    let ops = [
        Op::Answered,
        Op::NotAnswered,
        Op::Equal,
        Op::NotEqual,
        Op::Above,
        Op::AtLeast,
        Op::Below,
        Op::AtMost,
    ];
    let clause = |dice: &mut Dice| {
        let item = dice.pick(&asked);
        let sorted =
            matches!(item.kind, KindName::Scale | KindName::Analogue | KindName::Number | KindName::Date);
        let is = dice.pick(if sorted { &ops } else { &ops[..4] });
        let bare = matches!(is, Op::Answered | Op::NotAnswered);
        let about = dice.pick(&[About::Age, About::Visit]);
        match dice.roll(4) {
            0 => Clause { item: None, about: Some(about), is, value: (!bare).then(|| "65".into()) },
            1 => {
                Clause { item: None, about: Some(About::Mode), is: Op::NotEqual, value: Some("paper".into()) }
            }
            _ => {
                let value = (!bare).then(|| answer(dice, &item));
                Clause { item: Some(item.id), about: None, is, value }
            }
        }
    };
    let clauses = (0..=dice.roll(3)).map(|_| clause(dice)).collect();
    if dice.yes() { When::Any(clauses) } else { When::All(clauses) }
}
