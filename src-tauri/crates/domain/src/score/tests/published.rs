//! What is said about a number.

use super::*;

#[test]
fn a_prompt_comes_up_between_its_points_and_says_what_set_it_off() {
    let of = scored(
        r#"method = "sum"; items = ["a", "b"]; range = [0, 8]
        [[prompts]]
        id = "high"
        item = "a"
        at_least = 3
        [[prompts]]
        id = "low"
        item = "r"
        at_most = 1
        [[prompts]]
        id = "some"
        score = "s"
        at_least = 2
        at_most = 3"#,
    );
    for (said, expected) in [
        ("a = 2, b = 0, r = 0", "some"),
        ("a = 3, b = 0", "high a, some"),
        ("a = 4, b = 0, r = 3", "high a, low r"),
        // No answer is no low number.
        ("a = 3", "high a"),
        ("", ""),
    ] {
        let given = answers(&of, &format!("answers = {{ {said} }}"));
        let form = Form::new(&of, &given, PATIENT);
        let up: Vec<String> = form
            .raised()
            .into_iter()
            .map(|one| [one.prompt.id.clone()].into_iter().chain(one.key).collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(up.join(", "), expected, "{said}");
    }
}

#[test]
fn a_band_and_a_threshold_begin_where_they_say() {
    let of = scored(
        r#"method = "mean"; items = ["a", "b"]; range = [0, 4]; places = 1
        bands_source = { text = "us" }
        bands = [{ id = "low", from = 0, to = "1.9" }, { id = "high", from = 2, to = 4 }]
        thresholds = [{ id = "x", at = 2, source = "us" }, { id = "y", at = 3, source = "us" }]"#,
    );
    let below = scored(
        r#"method = "sum"; items = ["a"]; range = [0, 4]
        thresholds = [{ id = "x", at = 1, below = true, source = "us" }, { id = "y", at = 2, below = true, source = "us" }]"#,
    );
    let scale = &of.scales()[0];
    let name = |points: &str| band(scale, points.parse().unwrap()).map(|band| band.id.clone());
    let names = |of: &Instrument, points: &str| {
        reached(&of.scales()[0], points.parse().unwrap())
            .iter()
            .map(|one| one.id.clone())
            .collect::<Vec<_>>()
            .join(" ")
    };

    assert_eq!(["0", "1.9", "2.0", "4"].map(|points| name(points).unwrap()), ["low", "low", "high", "high"]);
    assert_eq!((name("4.1"), name("-1")), (None, None));
    assert_eq!(["1.9", "2", "3.5"].map(|points| names(&of, points)), ["", "x", "y x"]);
    assert_eq!(["3", "2", "0"].map(|points| names(&below, points)), ["", "y", "x y"]);
}
