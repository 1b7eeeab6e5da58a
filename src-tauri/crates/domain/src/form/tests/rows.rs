//! Groups that repeat.

use super::*;
use crate::{
    instrument::Instrument,
    response::{Missing, Value},
};

fn rows(least: u32) -> Instrument {
    small(&format!(
        r#"
        items = [
            {{ id = "g", kind = "group", repeats = {{ least = {least}, most = 4 }} }},
            {{ id = "a", kind = "text", in = "g" }},
            {{ id = "i", kind = "group", in = "g" }},
            {{ id = "b", kind = "scale", min = 0, max = 10, in = "i" }},
            {{ id = "why", kind = "text", in = "g", when = {{ all = [{{ item = "b", is = ">", value = 5 }}] }} }},
            {{ id = "h", kind = "tick", in = "g", hidden = true }},
            {{ id = "end", kind = "tick" }},
        ]
        prompts = [{{ id = "p", item = "b", at_least = 9 }}]
        [[scores]]
        id = "mean"
        items = ["b"]
        method = "mean"
        range = [0, 10]
        direction = "higher-is-worse"
        "#
    ))
}

#[test]
fn one_row_more_than_was_begun_is_offered_up_to_the_most() {
    for (least, said, expected) in [
        (1, "", "g.1 a.1 i.1 b.1 (g.2) (a.2) (i.2) (b.2) end"),
        (0, "", "(g.1) (a.1) (i.1) (b.1) end"),
        (2, "", "g.1 a.1 i.1 b.1 g.2 a.2 i.2 b.2 (g.3) (a.3) (i.3) (b.3) end"),
        (4, "", "g.1 a.1 i.1 b.1 g.2 a.2 i.2 b.2 g.3 a.3 i.3 b.3 g.4 a.4 i.4 b.4 end"),
        (1, "answers = { \"b.2\" = 3 }", "g.1 a.1 i.1 b.1 g.2 a.2 i.2 b.2 (g.3) (a.3) (i.3) (b.3) end"),
        (0, "missing = { \"a.1\" = \"declined\" }", "g.1 a.1 i.1 b.1 (g.2) (a.2) (i.2) (b.2) end"),
        (
            0,
            "answers = { \"b.4\" = 3 }",
            "g.1 a.1 i.1 b.1 g.2 a.2 i.2 b.2 g.3 a.3 i.3 b.3 g.4 a.4 i.4 b.4 end",
        ),
        // What is not asked begins no row, and neither does what nobody sees.
        (0, "answers = { \"why.1\" = \"x\" }", "(g.1) (a.1) (i.1) (b.1) end"),
        (0, "answers = { \"h.3\" = true }", "(g.1) (a.1) (i.1) (b.1) end"),
        // A condition looks at its own row.
        (
            1,
            "answers = { \"b.1\" = 9, \"b.2\" = 3 }",
            "g.1 a.1 i.1 b.1 why.1 g.2 a.2 i.2 b.2 (g.3) (a.3) (i.3) (b.3) end",
        ),
    ] {
        let of = rows(least);
        assert_eq!(shown(&of, &answers(&of, said), PATIENT), expected, "{least} {said}");
    }
}

#[test]
fn a_row_that_is_only_offered_is_no_gap_and_no_part_of_a_score() {
    let of = rows(0);
    let given = answers(
        &of,
        "answers = { \"a.1\" = \"stairs\", \"b.1\" = 4, \"a.2\" = \"sleep\", \"b.2\" = 9, \"why.1\" = \"x\", \"end\" = true }",
    );
    let form = Form::new(&of, &given, PATIENT);

    let raised: Vec<_> = form.raised().into_iter().map(|raised| raised.key).collect();
    let gaps: Vec<_> = form.gaps().into_iter().map(|slot| slot.key.as_str()).collect();
    let counting: Vec<_> = form.counting().into_keys().collect();

    assert_eq!(form.score(&of.scales()[0]), Score::Points(7.into()), "(4 + 9) / 2");
    assert_eq!(raised, [Some("b.2".to_owned())]);
    assert_eq!(gaps, ["why.2"]);
    assert_eq!(counting.join(" "), "a.1 a.2 b.1 b.2 end");
}

#[test]
fn rows_of_a_group_that_is_not_asked_are_not_offered_either() {
    let of = small(
        r#"items = [
            { id = "more", kind = "yes-no" },
            { id = "out", kind = "group", when = { all = [{ item = "more", is = "=", value = true }] } },
            { id = "g", kind = "group", in = "out", repeats = { least = 1, most = 2 } },
            { id = "a", kind = "text", in = "g", when = { all = [{ item = "more", is = "answered" }] } },
        ]"#,
    );
    let yes = answers(&of, "answers = { more = true, \"a.1\" = \"x\" }");
    let no = answers(&of, "answers = { more = false, \"a.1\" = \"x\" }");

    assert_eq!(shown(&of, &yes, PATIENT), "more out g.1 a.1 (g.2) (a.2)");
    assert_eq!(shown(&of, &no, PATIENT), "more");
}

#[test]
fn a_key_is_its_item_and_its_row_and_nothing_else() {
    let of = rows(1);
    let nothing = Answers::new();
    let form = Form::new(&of, &nothing, PATIENT);

    for slot in form.slots() {
        assert_eq!(form.slot(&slot.key), Some(slot));
        assert_eq!(parts(&slot.key), (slot.item.id.as_str(), slot.row));
    }
    for stranger in
        ["", "b", "b.0", "b.5", "b.01", "b.1.1", "b.x", "end.1", "z", "z.1", "b.-1", "b.99999999999"]
    {
        assert_eq!(form.slot(stranger), None, "{stranger}");
        assert_eq!(form.given(stranger), None, "{stranger}");
    }
    assert_eq!(form.slots().len(), 4 * 6 + 1);
}

#[test]
fn answers_under_names_that_do_not_exist_count_for_nothing() {
    let of = rows(1);
    let mut given = answers(&of, "answers = { \"b.1\" = 4 }");
    given.insert("b.01".into(), Given::Answer(Value::Scale(9)));
    given.insert("b.7".into(), Given::Answer(Value::Scale(9)));
    given.insert("i".into(), Given::Missing(Missing::Declined));
    let form = Form::new(&of, &given, PATIENT);

    assert_eq!(form.counting().into_keys().collect::<Vec<_>>(), ["b.1"]);
    assert_eq!((form.score(&of.scales()[0]), form.raised().len()), (Score::Points(4.into()), 0));
}
