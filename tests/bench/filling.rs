//! Filling a form in as somebody does who answers everything.

use domain::response::{Given, PromptAction, Value};
use services::{App, Error, forms, participants::ById};

/// Answers `response` to its end; by `number` not everybody answers the same.
pub fn fill_in(app: &App, response: &str, number: u32) -> Result<(), Error> {
    let which = || ById { id: response.to_owned() };
    let form = forms::open(app, which())?;
    for (at, item) in form.items.iter().enumerate() {
        let turn = at + number as usize;
        let value = match &item.answer {
            forms::ItemKind::Choice { choices } => Value::Choice(choices[turn % choices.len()].id.clone()),
            // What is not ticked is left blank at the end, all at once.
            forms::ItemKind::Tick { .. } if !turn.is_multiple_of(4) => continue,
            forms::ItemKind::Tick { .. } => Value::Tick(true),
            forms::ItemKind::Scale { max, .. } => Value::Scale(turn as i64 % (max + 1)),
            forms::ItemKind::Choices { .. }
            | forms::ItemKind::YesNo { .. }
            | forms::ItemKind::Analogue { .. }
            | forms::ItemKind::Number { .. }
            | forms::ItemKind::Date { .. }
            | forms::ItemKind::Text { .. }
            | forms::ItemKind::Display
            | forms::ItemKind::Group { .. } => continue,
        };
        let given = Some(Given::Answer(value));
        forms::answer(
            app,
            forms::SaveAnswer { response: response.into(), item: item.id.clone(), given, typed: None },
        )?;
    }
    for prompt in forms::open(app, which())?.prompts {
        let action = PromptAction::InformedClinician;
        let what = forms::Acknowledge {
            response: response.into(),
            prompt: prompt.prompt,
            action,
            note: String::new(),
        };
        forms::acknowledge(app, what)?;
    }
    let done = forms::finish(app, forms::FinishForm { response: response.into(), rest_blank: true })?;
    if done.value.finished { Ok(()) } else { Err(Error::Input("form")) }
}
