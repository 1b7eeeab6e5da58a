//! Scores as others write them.

use domain::instrument::{Instrument, Method, Scale};
use exchange::Loss;
use serde_json::json;

use crate::theirs::{HL7, lost, question, read};

fn formula(expression: &str) -> Option<Scale> {
    let variable = |name: &str, link: &str| {
        let expression = format!("%resource.item.where(linkId='{link}').answer.value.ordinal()");
        json!({ "url": format!("{HL7}/variable"),
                "valueExpression": { "name": name, "language": "text/fhirpath", "expression": expression } })
    };
    let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    let total = json!({
        "linkId": "total", "type": "decimal", "text": "Total", "readOnly": true,
        "extension": [variable("a", "q1"), variable("b", "q2"), { "url": sdc,
            "valueExpression": { "language": "text/fhirpath", "expression": expression } }],
    });
    let number = json!({ "linkId": "n", "type": "integer", "text": "How many?" });
    let of = read(json!([total, question("q1"), question("q2"), number]));
    Instrument::try_from(of.draft.clone()).unwrap();
    let unusable = of.not_carried.contains(&lost("total", sdc, Loss::Unusable));
    assert_eq!(unusable, of.draft.scores.is_empty(), "{expression}");
    of.draft.scores.into_iter().next()
}

#[test]
fn formulas_that_add_up_are_understood() {
    for expression in [
        "%a + %b",
        "(%a)+(%b)",
        "iif(%a.exists() and %b.exists(), %a + %b, {})",
        "%resource.item.where(linkId='q1' or linkId='q2').answer.value.ordinal().sum()",
        "%resource.item.where(linkId in ('q1' | 'q2')).answer.valueCoding.ordinal().sum()",
        "%resource.descendants().where(linkId.startsWith('q')).answer.value.weight().aggregate($this + $total, 0)",
        "item.where(linkId = 'q1').answer.value.ordinal() + item.where(linkId = 'q2').answer.first().value.ordinal()",
    ] {
        let score = formula(expression).unwrap_or_else(|| panic!("{expression}"));
        assert_eq!((score.method, score.items.len(), score.may_miss), (Method::Sum, 2, 0), "{expression}");
        assert_eq!(score.range, [0.into(), 4.into()], "{expression}");
    }
}

#[test]
fn a_formula_that_says_how_many_answers_it_takes_is_understood() {
    let both = "%resource.descendants().where(linkId = 'q1').answer.value.ordinal()\
        .combine(%resource.descendants().where(linkId = 'q2').answer.value.ordinal())";
    for (least, at_least_answered) in [(">= 2", None), (">= 1", Some(1)), ("> 0", Some(1)), ("= 2", None)] {
        let score = formula(&format!("iif({both}.count() {least}, {both}.sum().round(1), {{}})")).unwrap();
        assert_eq!((score.method, score.places), (Method::Sum, 1), "{least}");
        assert_eq!((score.at_least_answered, score.may_miss), (at_least_answered, 0), "{least}");
    }
    assert_eq!(formula(&format!("iif({both}.count() = 1, {both}.sum(), {{}})")), None);
}

#[test]
fn other_formulas_are_written_in_our_own_language_of_numbers() {
    for (expression, ours) in [
        ("%a * 2 - 1", "((({their-form-q1}) * (2))) - (1)"),
        ("(%a + %b) / 2", "(({their-form-q1} + {their-form-q2})) / (2)"),
        (
            "(%a / ((%b / 100).power(2))).round(1)",
            "({their-form-q1}) / ((({their-form-q2}) / (100)) * (({their-form-q2}) / (100)))",
        ),
        ("iif(%a > 1, %b, 0)", "if({their-form-q1} > 1, {their-form-q2}, 0)"),
        ("iif(%a.exists(), %a, 0)", "if(answered({their-form-q1}), {their-form-q1}, 0)"),
        ("%resource.item.where(linkId='n').answer.value * 5", "({their-form-n}) * (5)"),
    ] {
        let score = formula(expression).unwrap_or_else(|| panic!("{expression}"));
        let written: String = score.expression.unwrap().split_whitespace().collect();
        let wanted: String = ours.split_whitespace().collect();
        let plain = |text: &str| text.replace(['(', ')'], "");
        assert_eq!(plain(&written), plain(&wanted), "{expression}");
    }
    assert_eq!(formula("(%a | %b).avg().round(1)").map(|score| score.method), None);
    let mean = formula("%resource.item.where(linkId.startsWith('q')).answer.value.ordinal().avg().round(1)")
        .unwrap();
    assert_eq!((mean.method, mean.places, mean.range), (Method::Mean, 1, [0.into(), 2.into()]));
}

#[test]
fn formulas_that_are_not_understood_are_named_and_make_no_score() {
    for expression in [
        "%c + 1",
        "%a.replace('a', 'b')",
        "%resource.item.where(linkId='q1').answer.value",
        "%resource.item.where(linkId='gone').answer.value.ordinal().sum()",
        "%resource.item.where(linkId.matches('q.*')).answer.value.ordinal().sum()",
        "today() - 1",
        "iif(%a.exists(), %b, {})",
        "%resource.item.answer.value.ordinal().sum()",
        "1 +",
    ] {
        assert_eq!(formula(expression), None, "{expression}");
    }
}
