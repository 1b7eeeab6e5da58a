//! A blank form on paper: a [`Form`] in, the bytes of a PDF out.
//!
//! A pure function. Nothing here reads a file, a clock or a network, nothing
//! is translated, and nothing is known of instruments: the caller hands over
//! every word. The same form gives the same bytes on every computer.
//!
//! The page is set by Typst from one template, `form.typ`, which sees the
//! form as data. No word of a form is ever read as Typst's own language.

mod form;
mod letters;
mod refused;
mod world;

use std::sync::{Mutex, PoisonError};

use typst::{
    comemo,
    diag::{SourceDiagnostic, Warned},
    foundations::Smart,
    layout::PagedDocument,
};
use typst_pdf::{PdfOptions, PdfStandards};

pub use form::{Answer, Form, Labels, Part, Row, Scale, full_stop, western};
pub use refused::PaperError;

use world::OneForm;

/// A form, printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF, A4, tagged, with its fonts in it.
    pub pdf: Vec<u8>,
    /// How many sheets it takes, printed on one side.
    pub pages: usize,
}

/// Prints `form`, blank.
///
/// # Errors
///
/// A form that cannot be set as it was meant is refused, and says where:
/// see [`PaperError`].
pub fn print(form: &Form) -> Result<Printed, PaperError> {
    let options = PdfOptions {
        // Names the file by what is printed on it, so that two prints of one form are one file.
        ident: Smart::Custom(&form.code),
        timestamp: None,
        page_ranges: None,
        standards: PdfStandards::default(),
        tagged: true,
    };
    press(form, |document| {
        let pdf = typst_pdf::pdf(document, &options).map_err(|reasons| PaperError::Unset(first(&reasons)))?;
        Ok(Printed { pdf, pages: document.pages.len() })
    })?
}

/// Sets the pages and does one thing with them.
fn press<T>(form: &Form, finish: impl FnOnce(&PagedDocument) -> T) -> Result<T, PaperError> {
    refused::check(form)?;
    let world = OneForm::new(form)?;

    // Typst keeps what it has worked out where every form would find it. It is
    // thrown away after each one: the next is another patient's. Were two set
    // at once, each would throw away what the other is working with.
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let finished = set(&world).map(|document| finish(&document));
    comemo::evict(0);
    finished
}

static ALONE: Mutex<()> = Mutex::new(());

/// The pages, before they are written as a PDF.
fn set(world: &OneForm) -> Result<PagedDocument, PaperError> {
    let Warned { output, warnings: _ } = typst::compile::<PagedDocument>(world);
    let mut document = output.map_err(|reasons| PaperError::Unset(first(&reasons)))?;
    refused::check_page(&document)?;
    letters::join(&mut document);
    Ok(document)
}

fn first(reasons: &[SourceDiagnostic]) -> String {
    reasons.first().map(|reason| reason.message.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
