use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    Decimal,
    example::{draft, everything, files, small},
    response::{Given, Missing, Value},
};

mod faults;
mod numbers;

fn read(text: &str) -> Draft {
    toml::from_str(text).unwrap()
}

#[test]
fn a_definition_is_the_same_after_every_journey_between_formats() {
    for (text, _) in files() {
        let draft = read(&text);

        let of_json: Draft = serde_json::from_str(&serde_json::to_string(&draft).unwrap()).unwrap();
        let of_toml = read(&toml::to_string(&draft).unwrap());

        assert_eq!((&of_json, &of_toml), (&draft, &draft), "{}", draft.id);
        assert_eq!(Instrument::try_from(of_json).unwrap().draft(), &draft);
    }
}

#[test]
fn the_example_that_authors_read_is_one() {
    let source = include_str!("../instrument.rs");
    let example = source.split("//! ```").nth(1).unwrap().strip_prefix("toml").unwrap().replace("//!", "");

    let of = Instrument::try_from(read(&example)).unwrap();

    assert_eq!(
        of.wording().join(" "),
        "nap-instructions nap-1 nap-often-never nap-often-often nap-2 nap-2-anchor-low nap-2-anchor-high"
    );
}

#[test]
fn a_slip_of_the_pen_is_refused_wherever_it_is() {
    let (text, _) = files().pop().unwrap();
    let json = serde_json::to_string(&read(&text)).unwrap();
    for key in [
        "version",
        "terms",
        "points",
        "group",
        "optional",
        "precision",
        "least",
        "method",
        "from",
        "percent",
        "below",
        "at_most",
    ] {
        let slipped = json.replacen(&format!("\"{key}\":"), &format!("\"{key}s\":"), 1);
        // `group` stands in no key: it is the name of a kind.
        assert_eq!(serde_json::from_str::<Draft>(&slipped).is_err(), slipped != json, "{key}");
    }
}

#[test]
fn the_wording_is_everything_the_participant_reads_once_and_in_order() {
    let of = small(
        r#"
        instructions = true
        items = [
            { id = "g", kind = "group" },
            { id = "a", kind = "choice", choices = "often", in = "g", prefix = true, hint = true },
            { id = "u", kind = "group", untitled = true },
            { id = "b", kind = "choice", choices = "often", in = "u" },
            { id = "y", kind = "yes-no" },
            { id = "z", kind = "yes-no" },
            { id = "s", kind = "scale", min = 0, max = 10 },
            { id = "n", kind = "number", unit = "kg" },
            { id = "m", kind = "number" },
            { id = "h", kind = "choice", choices = "colour", hidden = true, initial = "red" },
        ]
    "#,
    );

    assert_eq!(
        of.wording().join(" "),
        "small-instructions g a-prefix a a-hint small-often-0 small-often-1 small-often-2 small-often-3 \
         b y small-yes small-no z s s-anchor-low s-anchor-high n n-unit m"
    );
}

#[test]
fn everything_that_has_everything_needs_is_worded_beside_it() {
    let root = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let files = [("tests/kit", everything())];
    let built_in =
        crate::example::files().into_iter().map(|(text, _)| Instrument::try_from(read(&text)).unwrap());
    let built_in = built_in.filter(|of| of.id() != "everything").map(|of| ("locales/en-GB/instruments", of));
    for (folder, of) in files.into_iter().chain(built_in) {
        let path = root.join(folder).join(format!("{}.ftl", of.id()));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        let worded: BTreeSet<&str> =
            text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).collect();

        let read: BTreeSet<String> = of.wording().into_iter().collect();
        let staff = of.scales().iter().flat_map(|scale| {
            let name = format!("{}-{}", of.id(), scale.id);
            let bands = scale.bands.iter().map(|band| format!("-band-{}", band.id));
            let ends = bands.chain(scale.thresholds.iter().map(|one| format!("-threshold-{}", one.id)));
            let ends: Vec<_> = std::iter::once(String::new()).chain(ends).collect();
            ends.into_iter().map(move |end| format!("{name}{end}"))
        });
        let needed: BTreeSet<String> = read.into_iter().chain(staff).chain([of.id().to_owned()]).collect();

        let lacking: Vec<_> = needed.iter().filter(|id| !worded.contains(id.as_str())).collect();
        let unused: Vec<_> =
            worded.iter().filter(|id| !id.starts_with(' ') && !needed.contains(**id)).collect();
        assert_eq!((lacking, unused), (vec![], vec![]), "{}", of.id());
    }
}

#[test]
fn points_are_counted_by_kind_and_from_the_other_end_where_reversed() {
    let of = everything();
    let counts = |item: &str, value: Value| {
        of.points(of.item(item).unwrap(), &Given::Answer(value)).map(|points| points.to_string())
    };
    let choices = |ids: &[&str]| Value::Choices(ids.iter().map(|id| (*id).to_owned()).collect());
    let number = |text: &str| Value::Number(text.parse().unwrap());
    for (item, value, points) in [
        ("ev-often", Value::Choice("2".into()), Some("2")),
        ("ev-often", Value::Choice("9".into()), None),
        ("ev-often", Value::Tick(true), None),
        ("ev-rarely", Value::Choice("0".into()), Some("3")),
        ("ev-rarely", Value::Choice("1".into()), Some("2")),
        ("ev-signs", choices(&["a", "c"]), Some("5")),
        ("ev-signs", choices(&[]), Some("0")),
        ("ev-colour", Value::Choice("red".into()), None),
        ("ev-yes", Value::Tick(true), Some("1")),
        ("ev-tick", Value::Tick(false), Some("0")),
        ("ev-pain", Value::Scale(7), Some("7")),
        ("ev-mood", Value::Scale(70), Some("70")),
        ("ev-weight", number("72.50"), Some("72.50")),
        ("ev-heat", number("35.9"), Some("1")),
        ("ev-heat", number("36.0"), Some("1")),
        ("ev-heat", number("36.1"), Some("0")),
        ("ev-heat", number("38"), Some("0")),
        ("ev-heat", number("38.1"), Some("2")),
        ("ev-born", Value::Date("1949".parse().unwrap()), None),
        ("ev-word", Value::Text(crate::Private::new("x".into())), None),
    ] {
        assert_eq!(counts(item, value.clone()).as_deref(), points, "{item} {value:?}");
    }
    let missing = Given::Missing(Missing::Declined);
    assert_eq!(of.points(of.item("ev-pain").unwrap(), &missing), None);
}

#[test]
fn the_ends_of_several_choices_are_what_may_be_taken_together() {
    let of = small(
        r#"
        choices.sign = [{ id = "a", points = 1 }, { id = "b", points = 2 }, { id = "c", points = 4 }, { id = "d", points = -1 }, { id = "e", points = -3 }, { id = "n", points = 5 }]
        items = [
            { id = "any", kind = "choices", choices = "sign" },
            { id = "two", kind = "choices", choices = "sign", most = 2, alone = ["n"] },
            { id = "one", kind = "choices", choices = "sign", most = 1, alone = ["n"] },
            { id = "no", kind = "choices", choices = "colour" },
        ]
    "#,
    );
    let ends =
        |item: &str| of.ends(of.item(item).unwrap()).map(|ends| ends.map(|end| end.to_string()).join(" to "));

    let found = ["any", "two", "one", "no"].map(ends);

    assert_eq!(
        found.map(Option::unwrap_or_default),
        ["-4 to 12", "-4 to 6", "-3 to 5", ""].map(String::from)
    );
}

#[test]
fn what_a_form_begins_with_is_read_by_the_kind_of_its_item() {
    let of = small(
        r#"
        items = [
            { id = "a", kind = "choice", choices = "often", initial = "2" },
            { id = "b", kind = "choices", choices = "often", initial = "2" },
            { id = "c", kind = "tick", initial = "true" },
            { id = "d", kind = "analogue", min = 0, max = 100, initial = "50" },
            { id = "e", kind = "number", places = 1, initial = "2.5" },
            { id = "f", kind = "date", precision = "month", initial = "1998-04", in_time = "past" },
            { id = "g", kind = "text", initial = "none" },
        ]
    "#,
    );

    let initial: Vec<_> = of.items().iter().map(|item| item.initial.clone().unwrap()).collect();

    assert_eq!(
        initial,
        [
            Value::Choice("2".into()),
            Value::Choices(["2".to_owned()].into()),
            Value::Tick(true),
            Value::Scale(50),
            Value::Number("2.5".parse().unwrap()),
            Value::Date("1998-04".parse().unwrap()),
            Value::Text(crate::Private::new("none".into())),
        ]
    );
}

#[test]
fn what_is_at_the_edge_of_the_allowed_is_allowed() {
    for items in [
        r#"{ id = "a", kind = "scale", min = -5, max = 95 }"#,
        r#"{ id = "a", kind = "analogue", min = 0, max = 1000 }"#,
        r#"{ id = "a", kind = "scale", min = 0, max = 1, answer_codes = ["x", "y"] }"#,
        r#"{ id = "a", kind = "number", places = 6, min = "0.1", max = "0.2" }"#,
        r#"{ id = "a", kind = "text", length = 10000, long = true }"#,
        r#"{ id = "a", kind = "choices", choices = "often", most = 4, alone = ["0"] }"#,
        r#"{ id = "a", kind = "text", reasons = [] }"#,
        r#"{ id = "g", kind = "group", repeats = { least = 0, most = 50 } }, { id = "a", kind = "tick", in = "g" }"#,
        r#"{ id = "a", kind = "number", reversed = true, min = 0, max = 9 }"#,
    ] {
        assert_eq!(small(&format!("items = [{items}]")).items().last().unwrap().id, "a");
    }
}

#[test]
fn deep_groups_are_taken_as_deep_as_six() {
    let deep = |depth: usize| {
        let mut items = String::from(r#"{ id = "g1", kind = "group" }"#);
        (2..=depth)
            .for_each(|at| items += &format!(r#", {{ id = "g{at}", kind = "group", in = "g{}" }}"#, at - 1));
        Instrument::try_from(draft(&format!(
            r#"items = [{items}, {{ id = "a", kind = "tick", in = "g{depth}" }}]"#
        )))
    };

    assert_eq!(deep(6).unwrap().items().len(), 7);
    assert_eq!(deep(7).unwrap_err(), DraftError { place: "item a".into(), fault: Fault::TooMuch(6) });
}

proptest! {
    /// Whatever is left out, doubled, swapped or renamed: it is taken or refused.
    #[test]
    fn no_definition_makes_it_fall_over(changes in prop::collection::vec((0_usize..600, 0_usize..600, 0_u8..4), 1..12)) {
        let (text, _) = files().pop().unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        for (one, other, how) in changes {
            let (one, other) = (one % lines.len(), other % lines.len());
            match how {
                0 => drop(lines.remove(one)),
                1 => lines.swap(one, other),
                2 => lines[one] = lines[other],
                _ => lines.insert(one, lines[other]),
            }
        }
        if let Ok(draft) = toml::from_str::<Draft>(&lines.join("\n")) {
            let _ = Instrument::try_from(draft);
        }
    }

    /// The same, where the file is well formed and the values are not.
    #[test]
    fn no_value_makes_it_fall_over(at in 0_usize..60, min in any::<i64>(), max in any::<i64>(), places in any::<u8>(), most in any::<u32>(), text in "\\PC{0,12}") {
        let (file, _) = files().pop().unwrap();
        let mut draft = read(&file);
        let ends = [min, max].map(|end| Decimal::new(end, places % 10).ok());
        let many = draft.items.len();
        let item = &mut draft.items[at % many];
        (item.min, item.max, item.places, item.most) = (ends[0], ends[1], Some(places), Some(most));
        item.initial = Some(text.clone());
        if item.kind == KindName::Group {
            item.repeats = Some(Repeats { least: most, most: most / 2 });
        }
        let _ = Instrument::try_from(draft.clone());
        draft.items[at % many].initial = None;
        draft.items[at % many].most = None;
        draft.items[at % many].places = None;
        let many = draft.scores.len();
        let scale = &mut draft.scores[at % many];
        scale.range = [ends[0].unwrap_or(Decimal::ZERO), ends[1].unwrap_or(Decimal::ZERO)];
        scale.weights = scale.items.iter().map(|id| (id.clone(), scale.range[0])).collect();
        scale.bands = vec![Band { id: "x".into(), from: scale.range[0], to: scale.range[1] }];
        scale.bands_source = Some(Source { text, evidence: None });
        let _ = Instrument::try_from(draft);
    }
}
