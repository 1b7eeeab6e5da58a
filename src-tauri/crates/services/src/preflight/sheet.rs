//! The network check on paper, for whoever runs the network or the endpoint.

use paper::{Document, Fact, Piece, Verdict};

use super::{PreflightPage, StepResult};
use crate::{
    App,
    press::{Press, Sheet},
};

/// `page` in the language of the window.
pub(super) fn sheet(app: &App, page: &PreflightPage) -> Document {
    let press = Press::new(app);
    let word = |id: &str| press.say(id);
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
    let sheet = Sheet {
        title: word("preflight-print-title"),
        code: format!("Prombook {}", facts.version),
        subtitle: vec![page.endpoint.clone().unwrap_or_default(), page.at.clone()],
        verdict: Some(Verdict { text: word(verdict), detail: None }),
        pieces: vec![
            press.table(
                &[("preflight-print-step", 4), ("preflight-print-result", 3), ("preflight-print-found", 9)],
                rows.collect(),
            ),
            press.heading("preflight-print-needs"),
            Piece::Facts {
                facts: vec![
                    Fact::new(word("preflight-print-host"), page.host.clone().unwrap_or_default()),
                    Fact::new(word("preflight-print-tls"), facts.tls.clone()),
                    Fact::new(word("preflight-print-agent"), facts.user_agent.clone()),
                    Fact::new(word("preflight-print-entries"), press.number(facts.entries)),
                    Fact::new(word("preflight-print-bytes"), press.number(facts.bytes)),
                    Fact::new(word("preflight-print-seconds"), press.number(facts.seconds)),
                ],
            },
            press.heading("preflight-print-never"),
            press.paragraph("preflight-print-never-what"),
        ],
    };
    press.document(sheet)
}
