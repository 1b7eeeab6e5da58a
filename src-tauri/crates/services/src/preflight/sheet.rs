//! The network check on paper, for whoever runs the network or the endpoint.

use paper::{Column, Document, Fact, Piece, Verdict};

use super::{PreflightPage, StepResult};
use crate::{App, show};

/// `page` in the language of the window.
pub(super) fn sheet(app: &App, page: &PreflightPage) -> Document {
    let tag = show::language(app);
    let say = |id: &str, args: &[(&str, &str)]| text::plain(&app.texts.say(&tag, id, args));
    let word = |id: &str| say(id, &[]);
    let name = |code: serde_json::Value| code.as_str().unwrap_or_default().to_owned();
    let rows = page.steps.iter().map(|step| {
        let trouble = step.trouble.and_then(|trouble| serde_json::to_value(trouble).ok());
        let said = trouble.map(|trouble| word(&format!("trouble-{}", name(trouble))));
        let told = [Some(step.detail.clone()), said].into_iter().flatten().filter(|text| !text.is_empty());
        vec![
            word(&format!("preflight-print-step-{}", name(serde_json::json!(step.step)))),
            word(&format!("preflight-print-result-{}", name(serde_json::json!(step.result)))),
            told.collect::<Vec<_>>().join("\n"),
        ]
    });
    let has = |result| page.steps.iter().any(|step| step.result == result);
    let verdict = if has(StepResult::Failed) || has(StepResult::NotTried) {
        "preflight-print-fails"
    } else if has(StepResult::Doubtful) {
        "preflight-print-doubtful"
    } else {
        "preflight-print-works"
    };
    let facts = &page.facts;
    let number = |number: u32| show::number(app, number.into());
    let language = app.texts.language(&tag);
    let mut digits = paper::western();
    for (digit, number) in digits.iter_mut().zip(0..) {
        *digit = app.texts.number(&tag, number).chars().next().unwrap_or(*digit);
    }
    Document {
        rtl: language.is_some_and(|language| language.rtl),
        title: word("preflight-print-title"),
        code: format!("Prombook {}", facts.version),
        page_of: say("paper-page-of", &[("page", "{page}"), ("pages", "{pages}")]),
        digits,
        subtitle: vec![page.endpoint.clone().unwrap_or_default(), page.at.clone()],
        verdict: Some(Verdict { text: word(verdict), detail: None }),
        pieces: vec![
            Piece::Table {
                columns: vec![
                    Column::new(word("preflight-print-step"), 4),
                    Column::new(word("preflight-print-result"), 3),
                    Column::new(word("preflight-print-found"), 9),
                ],
                rows: rows.collect(),
            },
            Piece::Heading { text: word("preflight-print-needs") },
            Piece::Facts {
                facts: vec![
                    Fact::new(word("preflight-print-host"), page.host.clone().unwrap_or_default()),
                    Fact::new(word("preflight-print-tls"), facts.tls.clone()),
                    Fact::new(word("preflight-print-agent"), facts.user_agent.clone()),
                    Fact::new(word("preflight-print-entries"), number(facts.entries)),
                    Fact::new(word("preflight-print-bytes"), number(facts.bytes)),
                    Fact::new(word("preflight-print-seconds"), number(facts.seconds)),
                ],
            },
            Piece::Heading { text: word("preflight-print-never") },
            Piece::Paragraph { text: word("preflight-print-never-what") },
        ],
        language: tag,
    }
}
