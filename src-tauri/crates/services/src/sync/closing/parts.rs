//! What belongs to a response and has no receipt of its own: its scores, and how it
//! came about. A response is there when all of it is.

use std::{collections::BTreeMap, sync::Arc};

use exchange::Entry;
use store::{Kind, Receipt};

use super::{
    asking::{self, Answer},
    in_peace,
    round::PAGE,
};
use crate::{
    App, Error,
    sync::{Base, Trouble, Wire, gather, runner::Runner},
};

/// A resource that goes with a response.
struct Part {
    /// Of which of those that were asked for.
    of: usize,
    entry: Entry,
    /// It was sent as it would be now.
    is_as_sent: bool,
    /// The endpoint gives ids of its own.
    is_elsewhere: bool,
}

/// Asks for what belongs to those of `asked` that are there, and makes of their `answers`
/// what is true of all of it. Whether that is known of each: of one that was changed here
/// since, and goes again anyway, it is not.
pub(super) async fn ask(
    runner: &mut Runner,
    wire: &Wire,
    base: &Base,
    asked: &[&Receipt],
    answers: &mut [Answer],
) -> Result<Result<Vec<bool>, Trouble>, Error> {
    let is_there = |answer: &Answer| matches!(answer, Answer::Same | Answer::OtherVersion(_));
    let wanted: Vec<(usize, Receipt)> = asked
        .iter()
        .zip(&*answers)
        .enumerate()
        .filter(|(_, (receipt, answer))| receipt.kind == Kind::Response && is_there(answer))
        .map(|(of, (receipt, _))| (of, (*receipt).clone()))
        .collect();
    let mut whole = vec![true; asked.len()];
    if wanted.is_empty() {
        return Ok(Ok(whole));
    }
    let app = Arc::clone(&runner.app);
    let read = in_peace(&app, move |app| {
        wanted.iter().map(|(of, receipt)| Ok((*of, parts(app, *of, receipt)?))).collect::<Result<Vec<_>, _>>()
    });
    let mut kinds: BTreeMap<(&str, bool), Vec<Part>> = BTreeMap::new();
    for (of, found) in read.await? {
        whole[of] = found.is_some();
        for part in found.into_iter().flatten() {
            kinds.entry((part.entry.resource_type, part.is_elsewhere)).or_default().push(part);
        }
    }
    for ((name, is_elsewhere), parts) in kinds {
        let system = exchange::identifier_system(name);
        for page in parts.chunks(PAGE) {
            let receipts: Vec<Receipt> = page.iter().map(sent).collect();
            let receipts: Vec<&Receipt> = receipts.iter().collect();
            let said = match is_elsewhere {
                true => asking::by_name(runner, wire, base, (name, &system), &receipts).await,
                false => asking::ask(runner, wire, base, (name, &system), &receipts).await.map(Some),
            };
            let said = match said {
                Ok(Some(said)) => said,
                // It gives ids of its own, and cannot be asked by ours.
                Ok(None) => continue,
                Err(trouble) => return Ok(Err(trouble)),
            };
            for (part, said) in page.iter().zip(said) {
                match said {
                    Answer::Deleted => answers[part.of] = Answer::Deleted,
                    Answer::Missing | Answer::Other(_) if answers[part.of] != Answer::Deleted => {
                        answers[part.of] = Answer::Behind;
                    }
                    Answer::Missing | Answer::Other(_) => {}
                    Answer::Same | Answer::OtherVersion(_) | Answer::Behind | Answer::Unsure => {}
                }
            }
        }
    }
    Ok(Ok(whole))
}

/// What went with a response; nothing where it was changed here since, and goes again.
fn parts(app: &App, of: usize, receipt: &Receipt) -> Result<Option<Vec<Part>>, Error> {
    let (kind, id) = (receipt.kind, receipt.id);
    if app.read(|r| Ok(r.is_waiting(kind, id)?.is_some() || r.is_held(kind, id)?))? {
        return Ok(None);
    }
    let mut entries = gather::entire(app, kind, id)?.into_iter();
    // A program before this one may have written it in another way.
    let is_as_sent = entries.next().is_some_and(|main| receipt.content.as_deref() == Some(main.content()));
    let is_elsewhere = receipt.place.is_some();
    Ok(Some(entries.map(|entry| Part { of, entry, is_as_sent, is_elsewhere }).collect()))
}

/// As though there were a receipt of it.
fn sent(part: &Part) -> Receipt {
    Receipt {
        kind: Kind::Response,
        id: part.entry.id,
        at: domain::Moment::default(),
        etag: None,
        version: None,
        content: part.is_as_sent.then(|| part.entry.content().to_owned()),
        place: None,
        reconciled: None,
    }
}
