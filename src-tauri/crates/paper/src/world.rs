//! The little world a page is set in: one template, the words of one form or
//! document, our fonts. There is nothing else to be found in it, so nothing else
//! can be asked for.

use std::sync::LazyLock;

use serde::Serialize;
use serde_json::{Value, json};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime},
    syntax::{FileId, Source, VirtualPath},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::{Document, Form, PaperError};

/// Every font there is.
pub const FONTS: [&[u8]; 14] = [
    include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/NotoNastaliqUrdu-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoNastaliqUrdu-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansBengali-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansGurmukhi-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansGurmukhi-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansGujarati-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansGujarati-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/NotoSansSymbols2-Regular.ttf"),
];

/// What is the same for everything that is printed, read once.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    form: Source,
    document: Source,
    data: FileId,
}

static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
    let template = |name, text: &str| Source::new(FileId::new(None, VirtualPath::new(name)), text.to_owned());
    Shop {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        form: template("/form.typ", include_str!("form.typ")),
        document: template("/document.typ", include_str!("document.typ")),
        data: FileId::new(None, VirtualPath::new("/data.json")),
    }
});

/// The world of one form or one document.
pub struct Paper {
    template: &'static Source,
    data: Bytes,
}

impl Paper {
    /// Lays `form` out as the data that its template reads.
    pub fn form(form: &Form) -> Result<Self, PaperError> {
        Self::new(&SHOP.form, &form.language, form)
    }

    /// Lays `document` out as the data that its template reads.
    pub fn document(document: &Document) -> Result<Self, PaperError> {
        Self::new(&SHOP.document, &document.language, document)
    }

    fn new(template: &'static Source, language: &str, words: &impl Serialize) -> Result<Self, PaperError> {
        let (lang, region) = tag(language)?;
        let mut words = serde_json::to_value(words).map_err(|error| PaperError::Unset(error.to_string()))?;
        keep_the_printable(&mut words);
        let data = json!({ "words": words, "lang": lang, "region": region, "look": look(&lang) });
        Ok(Self { template, data: Bytes::new(data.to_string().into_bytes()) })
    }
}

/// The language and the country of a tag, as far as setting type needs them.
fn tag(tag: &str) -> Result<(String, Option<String>), PaperError> {
    let mut pieces = tag.split('-');
    let letters = |piece: &str, lengths: &[usize]| {
        lengths.contains(&piece.len()) && piece.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let lang = pieces.next().filter(|piece| letters(piece, &[2, 3]));
    let lang = lang.ok_or_else(|| PaperError::Language(tag.to_owned()))?.to_ascii_lowercase();
    let region = pieces.find(|piece| letters(piece, &[2])).map(str::to_ascii_uppercase);
    Ok((lang, region))
}

/// The type a script needs to be read as easily as Latin at 12 pt. Sizes in
/// points, the rest in parts of the size; `top` and `bottom` are how far a
/// line reaches from where its letters stand.
fn look(lang: &str) -> Value {
    let (own, size, top, bottom, leading) = match lang {
        // Nastaliq climbs: a line of it is twice as tall as a line of Latin.
        "ur" | "pnb" | "ks" => ("Noto Nastaliq Urdu", 12.5, 1.35, 0.75, 0.1),
        "ar" | "fa" | "ps" | "ckb" | "sd" | "ug" => ("Noto Naskh Arabic", 14.0, 0.8, 0.2, 0.5),
        "bn" | "as" => ("Noto Sans Bengali", 12.5, 0.8, 0.15, 0.55),
        "pa" => ("Noto Sans Gurmukhi", 12.5, 0.8, 0.15, 0.55),
        "gu" => ("Noto Sans Gujarati", 12.5, 0.8, 0.15, 0.55),
        _ => ("Noto Sans", 12.0, 0.75, 0.0, 0.6),
    };
    let mut fonts = vec![own];
    fonts.extend(OTHERS);
    json!({ "fonts": fonts, "size": size, "top": top, "bottom": bottom, "leading": leading })
}

/// Where a letter is looked for that the language's own font does not have.
const OTHERS: [&str; 7] = [
    "Noto Sans",
    "Noto Naskh Arabic",
    "Noto Sans Bengali",
    "Noto Sans Gurmukhi",
    "Noto Sans Gujarati",
    "Noto Sans Math",
    "Noto Sans Symbols2",
];

/// A word longer than this may be broken after as many letters, where it does
/// not fit. Few real ones are, but addresses of web pages.
const LONGEST_WORD: usize = 30;

/// Leaves out what is no letter and gives endless words a place to break.
fn keep_the_printable(value: &mut Value) {
    match value {
        Value::String(words) => *words = printable(words),
        Value::Array(values) => values.iter_mut().for_each(keep_the_printable),
        Value::Object(fields) => fields.values_mut().for_each(keep_the_printable),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn printable(words: &str) -> String {
    let mut kept = String::with_capacity(words.len());
    let mut run = 0;
    for c in words.replace("\r\n", "\n").chars() {
        let c = if c == '\t' || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c };
        if (c.is_control() && c != '\n') || matches!(c, '\u{202d}' | '\u{202e}') {
            continue;
        }
        run = if c.is_whitespace() { 0 } else { run + 1 };
        if run > LONGEST_WORD {
            kept.push('\u{200b}');
            run = 1;
        }
        kept.push(c);
    }
    kept
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &SHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHOP.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHOP.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHOP.fonts.get(index).cloned()
    }

    /// There is no today here: what is printed is the same on any day.
    fn today(&self, _offset: Option<i64>) -> Option<Datetime> {
        None
    }
}
