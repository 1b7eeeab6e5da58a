//! Puts letters together again that were set in pieces.
//!
//! Typst sets a letter whose parts stand at different heights, such as an
//! Arabic letter with its vowel sign, as several runs, and each of them says
//! the whole letter. On paper nothing is seen of it, but whoever searches,
//! copies or listens to the PDF finds the letter as often as it has parts.
//! Such runs are made one run; every part stays where it stood.

use std::ops::Range;

use typst::{
    layout::{Abs, Em, Frame, FrameItem, PagedDocument, Point},
    text::{Glyph, TextItem},
};

/// Joins the runs on every page.
pub fn join(document: &mut PagedDocument) {
    for page in &mut document.pages {
        page.frame = joined(&page.frame);
    }
}

fn joined(frame: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::with_capacity(frame.items().len());
    for (at, item) in frame.items() {
        let mut item = item.clone();
        if let FrameItem::Group(group) = &mut item {
            group.frame = joined(&group.frame);
        }
        if let (FrameItem::Text(next), Some((from, FrameItem::Text(run)))) = (&item, items.last_mut())
            && let Some(whole) = as_one(run, *from, next, *at)
        {
            *run = whole;
        } else {
            items.push((*at, item));
        }
    }
    let mut whole = Frame::new(frame.size(), frame.kind());
    whole.push_multiple(items);
    whole
}

/// `run` and `next` in one, if `next` begins with a part of the letter with which `run` ends.
fn as_one(run: &TextItem, from: Point, next: &TextItem, at: Point) -> Option<TextItem> {
    let (last, first) = (run.glyphs.last()?.range(), next.glyphs.first()?.range());
    let letter = &run.text[last.clone()];
    let alike = (&run.font, run.size, run.lang, run.region)
        == (&next.font, next.size, next.lang, next.region)
        && (&run.fill, &run.stroke) == (&next.fill, &next.stroke);
    let follows = (from.x + run.width() - at.x).abs() < Abs::pt(0.01);
    // Where a letter comes from says whether it is this one or its like.
    let same = run.glyphs.last()?.span == next.glyphs.first()?.span && letter == &next.text[first.clone()];
    if !(alike && follows && same) {
        return None;
    }

    // Runs are set from left to right; what is read from the right comes last.
    let (text, run_starts, next_starts) = if last.end == run.text.len() && first.start == 0 {
        (format!("{}{}", run.text, &next.text[first.end..]), 0, last.start)
    } else if last.start == 0 && first.end == next.text.len() {
        (format!("{}{}", next.text, &run.text[last.end..]), first.start, 0)
    } else {
        return None;
    };
    let raised = Em::from_abs(from.y - at.y, run.size);
    let mut glyphs = Vec::with_capacity(run.glyphs.len() + next.glyphs.len());
    for glyph in &run.glyphs {
        glyphs.push(Glyph { range: moved(glyph, run_starts)?, ..glyph.clone() });
    }
    for glyph in &next.glyphs {
        let y_offset = glyph.y_offset + raised;
        glyphs.push(Glyph { range: moved(glyph, next_starts)?, y_offset, ..glyph.clone() });
    }
    Some(TextItem { text: text.into(), glyphs, ..run.clone() })
}

/// Where the letter of `glyph` is in a text that begins `by` bytes earlier.
fn moved(glyph: &Glyph, by: usize) -> Option<Range<u16>> {
    let range = glyph.range();
    Some(u16::try_from(range.start + by).ok()?..u16::try_from(range.end + by).ok()?)
}
