//! Forms to print, in words of our own.

use crate::{Answer, Form, Labels, Part, Row, Scale};

pub const ENGLISH: &str = "How far could you walk?";

/// A language, a sentence in it, and the font it is set in.
pub const SCRIPTS: [(&str, &str, &str); 11] = [
    ("en-GB", "How far could you walk?", "NotoSans"),
    ("cy", "Pa mor bell y gallech chi gerdded? Ŵyr tŷ ŷd", "NotoSans"),
    ("pl", "Jak daleko można było przejść? Zażółć gęślą jaźń", "NotoSans"),
    ("ro", "Cât de departe ați putut merge? Șase țări în răsărit", "NotoSans"),
    ("vi", "Bạn có thể đi bộ được bao xa? Những ngữ nghĩa", "NotoSans"),
    ("ar", "إلى أي مسافة تستطيع المشي؟ أبدًا", "NotoNaskhArabic"),
    ("ur", "آپ کتنی دور تک چل سکتے ہیں؟ تقریباً", "NotoNastaliqUrdu"),
    ("bn", "আপনি কতদূর হাঁটতে পারেন? কষ্ট", "NotoSansBengali"),
    ("pa", "ਤੁਸੀਂ ਕਿੰਨੀ ਦੂਰ ਤੁਰ ਸਕਦੇ ਹੋ? ਪੜ੍ਹੋ", "NotoSansGurmukhi"),
    ("gu", "તમે કેટલે દૂર ચાલી શકો છો? પ્રશ્ન", "NotoSansGujarati"),
    ("pt-BR", "Até onde você consegue caminhar? Não sei", "NotoSans"),
];

/// A form without questions.
pub fn form(language: &str) -> Form {
    Form {
        language: language.into(),
        rtl: ["ar", "ur"].contains(&language),
        title: "Walking".into(),
        code: format!("WALK v1 {language} 3f7a91c2"),
        study_number: Some("AB-0042".into()),
        labels: Labels {
            page_of: "Page {page} of {pages}".into(),
            study_number: "Study number".into(),
            date: "Date".into(),
            date_hint: None,
            day: "Day".into(),
            month: "Month".into(),
            year: "Year".into(),
            digits: crate::western(),
            decimal: crate::full_stop(),
        },
        notices: Vec::new(),
        instructions: None,
        parts: Vec::new(),
    }
}

/// A form with these parts.
pub fn with(language: &str, parts: Vec<Part>) -> Form {
    Form { parts, ..form(language) }
}

/// A question without a number.
pub fn question(text: &str, answer: Answer) -> Part {
    Part::Question { number: None, text: text.into(), hint: None, answer }
}

pub fn one(choices: &[&str]) -> Answer {
    Answer::One { choices: choices.iter().map(|&choice| choice.into()).collect() }
}

pub fn nought_to_ten() -> Scale {
    Scale { min: 0, max: 10, low: Some("none".into()), high: Some("worst".into()) }
}

pub fn table(rows: usize) -> Part {
    Part::Table {
        text: Some("In the last week:".into()),
        many: false,
        columns: vec!["never".into(), "sometimes".into(), "always".into()],
        rows: (1..=rows)
            .map(|row| Row { number: Some(format!("{row}.")), text: format!("row{row} of the table") })
            .collect(),
    }
}

/// A form with every kind of part and answer, in one language's words.
pub fn everything(language: &str, words: &str) -> Form {
    let words = || words.to_owned();
    let answers = [
        Answer::One { choices: vec![words(), words()] },
        Answer::Many { choices: vec![words(); 5] },
        Answer::Tick,
        Answer::YesNo { yes: words(), no: words() },
        Answer::Scale(Scale { min: -5, max: 5, low: Some(words()), high: None }),
        Answer::Analogue { min: Some(0), max: Some(100), low: words(), high: words() },
        Answer::Number { boxes: 3, decimals: 1, unit: Some(words()) },
        Answer::Date { day: false, month: true, year: true },
        Answer::Text { lines: 3 },
    ];
    let mut parts = vec![Part::Heading { text: words() }, Part::Display { text: words() }];
    parts.extend(answers.into_iter().zip(1..).map(|(answer, n)| Part::Question {
        number: Some(format!("{n}.")),
        text: words(),
        hint: Some(words()),
        answer,
    }));
    parts.push(Part::PageBreak);
    parts.push(Part::Table {
        text: Some(words()),
        many: true,
        columns: vec!["1".into(), "2".into()],
        rows: vec![Row { number: None, text: words() }, Row { number: Some("a)".into()), text: words() }],
    });
    parts.push(Part::Named {
        number: None,
        text: words(),
        hint: Some(words()),
        rows: vec!["1".into(), "2".into(), "3".into()],
        scale: nought_to_ten(),
    });
    let short = || words().chars().take(Form::SHORT).collect::<String>();
    Form {
        title: words(),
        labels: Labels {
            study_number: short(),
            date: words(),
            date_hint: Some(words()),
            ..form(language).labels
        },
        notices: vec![words(), words()],
        instructions: Some(words()),
        ..with(language, parts)
    }
}
