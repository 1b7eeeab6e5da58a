//! Whether the window brings a face for every letter it shows: clinic computers
//! lack most of them, and show boxes instead.

use std::collections::BTreeSet;

use crate::{files, house, languages, nothing, read};

/// Signs that are left to the computer's own face, because ours come without
/// them and every system's own has them: the 2 of SpO₂.
const LEFT: [char; 1] = ['₂'];

/// One `@font-face` of the window.
pub struct Face {
    pub family: String,
    pub weight: String,
    pub from: String,
    pub ranges: Vec<(u32, u32)>,
}

impl Face {
    pub fn has(&self, letter: char) -> bool {
        self.ranges.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(letter)))
    }
}

/// The faces of a style sheet.
pub fn faces(css: &str) -> Vec<Face> {
    let face = |body: &str| {
        let said = |what: &str| {
            let line = body.lines().find_map(|line| line.trim().strip_prefix(what));
            line.unwrap_or_default().trim_matches([':', ' ', ';', '"']).to_owned()
        };
        Face {
            family: said("font-family"),
            weight: said("font-weight"),
            from: said("src"),
            ranges: said("unicode-range").split(", ").filter_map(range).collect(),
        }
    };
    css.split("@font-face {").skip(1).map(|rest| face(rest.split('}').next().unwrap_or_default())).collect()
}

fn range(written: &str) -> Option<(u32, u32)> {
    let (first, last) =
        written.strip_prefix("U+").map(|range| range.split_once('-').unwrap_or((range, range)))?;
    Some((u32::from_str_radix(first, 16).ok()?, u32::from_str_radix(last, 16).ok()?))
}

/// The families for a language, in their order: by its own rule, or by the one
/// for all.
pub fn stack(tag: &str, scss: &str) -> Vec<String> {
    let rule = format!(":lang({}) {{ --letters:", tag.split('-').next().unwrap_or_default());
    let rest = [rule.as_str(), "--letters:"].iter().find_map(|rule| scss.split_once(rule));
    let value = rest.and_then(|(_, rest)| rest.split(';').next()).unwrap_or_default();
    value.split(',').map(|family| family.trim().trim_matches('"').to_owned()).collect()
}

/// Letters of `text` that none of the families has, thin or bold. Marks that
/// only direct what stands around them have no shape.
pub fn faceless(text: &str, stack: &[String], faces: &[Face]) -> Vec<String> {
    let has_shape = |c: &char| *c > '~' && !matches!(c, '\u{200e}' | '\u{200f}') && !LEFT.contains(c);
    let letters: BTreeSet<_> = text.chars().filter(has_shape).collect();
    let has = |weight: &str, letter: char| {
        faces.iter().any(|face| face.weight == weight && stack.contains(&face.family) && face.has(letter))
    };
    let without = letters.into_iter().filter(|letter| !has("400", *letter) || !has("600", *letter));
    without.map(|letter| format!("no face for {letter} ({})", letter.escape_unicode())).collect()
}

/// What a person reads: no comments.
fn said(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with('#')).collect()
}

fn style(name: &str) -> String {
    read(&house().join("ui/src/style").join(name))
}

#[test]
fn every_letter_of_every_language_has_a_face() {
    let (all, base) = (faces(&style("fonts.css")), style("_base.scss"));

    let mut found = Vec::new();
    for language in languages() {
        let text: String = files(&language.tag).iter().map(|file| said(&file.text)).collect();
        let without = faceless(&(text + &language.name), &stack(&language.tag, &base), &all);
        if language.letters {
            found.extend(without.iter().map(|what| format!("{}: {what}", language.tag)));
        } else if without.is_empty() {
            found.push(format!("{}: its letters are there, and it says they are not", language.tag));
        }
    }
    nothing(&found);
}

#[test]
fn urdu_is_written_in_nastaliq_and_arabic_is_not() {
    let (all, base) = (faces(&style("fonts.css")), style("_base.scss"));
    let first = |tag: &str| {
        let has = |family: &String| all.iter().any(|face| face.family == *family && face.has('ا'));
        stack(tag, &base).into_iter().find(has)
    };

    assert_eq!(first("ur").as_deref(), Some("Noto Nastaliq Urdu"));
    assert_eq!(first("ar").as_deref(), Some("IBM Plex Sans Arabic"));
}

#[test]
fn every_face_comes_with_the_program_and_leaves_the_joiners_to_the_word() {
    let all = faces(&style("fonts.css"));

    assert!(all.len() >= 14, "{} found: the search has gone blind", all.len());
    assert!(all.iter().all(|face| face.from.starts_with("url(\"@fontsource/")), "a face from elsewhere");
    let joins = |face: &&Face| face.has('\u{200c}') || face.has('\u{200d}');
    let joining: BTreeSet<_> = all.iter().filter(joins).map(|face| face.family.as_str()).collect();
    assert!(joining.contains("Noto Sans Bengali") && !joining.contains("Noto Sans"), "{joining:?}");
}
