//! Paper: a blank [`Form`] or a [`Document`] in, the bytes of a PDF out.
//!
//! A pure function. Nothing here reads a file, a clock or a network, nothing
//! is translated, and nothing is known of instruments: the caller hands over
//! every word. The same words give the same bytes on every computer.
//!
//! The page is set by Typst from a template, `form.typ` or `document.typ`, which
//! sees the words as data. None of them is ever read as Typst's own language.

mod document;
mod form;
mod letters;
mod picture;
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

pub use document::{Column, Document, Fact, Piece, Verdict};
pub use form::{Answer, Form, Labels, Part, Row, Scale, full_stop, western};
pub use picture::{Course, Picture, Score};
pub use refused::PaperError;

use world::Paper;

/// A form or a document, printed.
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
    press(form, |pages| write(pages, &form.code))?
}

/// Prints `document`.
///
/// # Errors
///
/// A document that cannot be set as it was meant is refused: see [`PaperError`].
pub fn document(document: &Document) -> Result<Printed, PaperError> {
    document::check(document)?;
    finish(&Paper::document(document)?, |pages| write(pages, &document.code))?
}

fn write(pages: &PagedDocument, code: &str) -> Result<Printed, PaperError> {
    let options = PdfOptions {
        // Names the file by what is printed on it, so that two prints of one form are one file.
        ident: Smart::Custom(code),
        timestamp: None,
        page_ranges: None,
        standards: PdfStandards::default(),
        tagged: true,
    };
    let pdf = typst_pdf::pdf(pages, &options).map_err(|reasons| PaperError::Unset(first(&reasons)))?;
    Ok(Printed { pdf, pages: pages.pages.len() })
}

/// Sets the pages of a form and does one thing with them.
fn press<T>(form: &Form, with: impl FnOnce(&PagedDocument) -> T) -> Result<T, PaperError> {
    refused::check(form)?;
    finish(&Paper::form(form)?, with)
}

fn finish<T>(paper: &Paper, with: impl FnOnce(&PagedDocument) -> T) -> Result<T, PaperError> {
    // Typst keeps what it has worked out where everything that is set would find
    // it. It is thrown away each time: the next is another patient's. Were two set
    // at once, each would throw away what the other is working with.
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let finished = set(paper).map(|pages| with(&pages));
    comemo::evict(0);
    finished
}

static ALONE: Mutex<()> = Mutex::new(());

/// The pages, before they are written as a PDF.
fn set(world: &Paper) -> Result<PagedDocument, PaperError> {
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
