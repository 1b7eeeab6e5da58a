//! Reads a PDF back, as a program that is not ours would.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use hayro_syntax::{
    Pdf,
    content::ops::TypedInstruction,
    object::{Array, Dict, Name, Object, ObjectIdentifier, Stream, String as PdfString},
    page::Page,
};

/// What can be read in a PDF.
pub struct Reading {
    /// The letters on each page, in the order in which they were written.
    pub pages: Vec<String>,
    /// The name of every font.
    pub fonts: BTreeSet<String>,
    /// How many of them have their outlines in the file.
    pub embedded: usize,
    /// From the catalogue.
    pub language: String,
    /// From the information about the file.
    pub title: String,
    /// Width and height in points.
    pub sizes: Vec<(f32, f32)>,
    /// Every name that any object of the file uses as a key.
    pub keys: BTreeSet<String>,
}

pub fn read(bytes: &[u8]) -> Reading {
    let pdf = Pdf::new(Arc::new(bytes.to_vec())).unwrap();
    let catalogue: Dict = pdf.xref().get(pdf.xref().root_id()).unwrap();
    let mut reading = Reading {
        pages: pdf.pages().iter().map(letters).collect(),
        fonts: BTreeSet::new(),
        embedded: 0,
        language: words(&catalogue.get::<PdfString>(&b"Lang"[..]).unwrap()),
        title: String::new(),
        sizes: pdf.pages().iter().map(Page::render_dimensions).collect(),
        keys: BTreeSet::new(),
    };
    for id in 1..=i32::try_from(pdf.len()).unwrap() {
        if let Some(object) = pdf.xref().get::<Object>(ObjectIdentifier::new(id, 0)) {
            look(&object, &mut reading);
        }
    }
    reading
}

fn look(object: &Object<'_>, reading: &mut Reading) {
    if let Object::Array(array) = object {
        array.iter::<Object>().filter(|inner| !matches!(inner, Object::Stream(_))).for_each(|inner| {
            if let Object::Dict(dict) = inner {
                reading.keys.extend(dict.keys().map(|key| key.as_str().to_owned()));
            }
        });
    }
    let dict = match object {
        Object::Dict(dict) => dict,
        Object::Stream(stream) => stream.dict(),
        Object::Null(_)
        | Object::Boolean(_)
        | Object::Number(_)
        | Object::String(_)
        | Object::Name(_)
        | Object::Array(_) => return,
    };
    reading.keys.extend(dict.keys().map(|key| key.as_str().to_owned()));
    if let Some(name) = dict.get::<Name>(&b"FontName"[..]) {
        reading.fonts.insert(name.as_str().to_owned());
        reading.embedded += usize::from(dict.contains_key(&b"FontFile2"[..]));
    }
    if dict.contains_key(&b"Creator"[..])
        && let Some(title) = dict.get::<PdfString>(&b"Title"[..])
    {
        reading.title = words(&title);
    }
}

/// The letters of one page: by `ActualText` where a font's glyphs are no
/// letters of their own, by the font's own table elsewhere.
fn letters(page: &Page<'_>) -> String {
    let fonts = &page.resources().fonts;
    let tables: BTreeMap<String, BTreeMap<u16, String>> = fonts
        .keys()
        .filter_map(|key| Some((key.as_str().to_owned(), table(&fonts.get::<Dict>(key)?))))
        .collect();
    let (mut font, mut spoken, mut found) = (String::new(), Vec::new(), String::new());
    for step in page.typed_operations() {
        if let TypedInstruction::TextFont(chosen) = step {
            font = chosen.0.as_str().to_owned();
        } else if let TypedInstruction::BeginMarkedContentWithProperties(begun) = step {
            let text = if let Object::Dict(dict) = begun.1 {
                dict.get::<PdfString>(&b"ActualText"[..]).map(|text| words(&text))
            } else {
                None
            };
            spoken.push(text.is_some());
            found.push_str(&text.unwrap_or_default());
        } else if let TypedInstruction::BeginMarkedContent(_) = step {
            spoken.push(false);
        } else if let TypedInstruction::EndMarkedContent(_) = step {
            spoken.pop();
        } else if !spoken.contains(&true) {
            let shown: Vec<Vec<u8>> = if let TypedInstruction::ShowText(text) = step {
                vec![text.0.get().to_vec()]
            } else if let TypedInstruction::ShowTexts(texts) = step {
                strings(&texts.0)
            } else {
                continue;
            };
            for pair in shown.iter().flat_map(|bytes| bytes.chunks_exact(2)) {
                found.push_str(&tables[&font][&u16::from_be_bytes([pair[0], pair[1]])]);
            }
        }
    }
    found
}

fn strings(array: &Array<'_>) -> Vec<Vec<u8>> {
    let text = |object| if let Object::String(text) = object { Some(text.get().to_vec()) } else { None };
    array.iter::<Object>().filter_map(text).collect()
}

/// Which letters the codes of a font stand for.
fn table(font: &Dict<'_>) -> BTreeMap<u16, String> {
    let map = font.get::<Stream>(&b"ToUnicode"[..]).unwrap().decoded().unwrap();
    let map = String::from_utf8(map).unwrap();
    let mut table = BTreeMap::new();
    for block in map.split("beginbfchar").skip(1) {
        for line in block.split("endbfchar").next().unwrap().lines().filter(|line| line.starts_with('<')) {
            let (code, letters) = line.split_once("> <").unwrap();
            let hex: Vec<u16> = letters
                .trim_end_matches('>')
                .as_bytes()
                .chunks(4)
                .map(|digits| u16::from_str_radix(str::from_utf8(digits).unwrap(), 16).unwrap())
                .collect();
            let code = u16::from_str_radix(code.trim_start_matches('<'), 16).unwrap();
            table.insert(code, String::from_utf16(&hex).unwrap());
        }
    }
    table
}

fn words(text: &PdfString<'_>) -> String {
    let bytes = text.get();
    bytes.strip_prefix(&[0xfe, 0xff]).map_or_else(
        || bytes.iter().map(|byte| char::from(*byte)).collect(),
        |wide| {
            let pairs: Vec<u16> = wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&pairs).unwrap()
        },
    )
}
