//! Finding somebody among many, by what a person types.

use std::collections::{BTreeMap, BTreeSet};

use domain::fold::words;
use kit::chance::Chance;
use services::{Error, participants};

use crate::{
    clinic::Clinic,
    figure::{Figure, timed},
    people::Known,
};

const QUERIES: usize = 200;
const ROUNDS: usize = 5;
const TARGET: f64 = 20.0;
/// How many people a page of results shows.
const PAGE: usize = 50;

pub fn measure(clinic: &Clinic, known: &[Known]) -> Result<Vec<Figure>, Error> {
    let queries = queries(known);
    eprintln!("searching: {} queries, {ROUNDS} times", queries.len());
    let mut times = Vec::new();
    let mut slowest = BTreeMap::new();
    for _ in 0..ROUNDS {
        for query in &queries {
            let what = participants::FindParticipants { query: query.clone() };
            let (time, found) = timed(|| participants::find(&clinic.app, what));
            let found = found?;
            // A list that says there are more leaves nobody out unsaid.
            let found = if found.more { PAGE } else { found.lines.len() };
            times.push(time);
            let known = slowest.entry(query).or_insert((time, found));
            *known = (*known).max((time, found));
        }
    }
    let mut slowest: Vec<_> =
        slowest.into_iter().map(|(query, (time, found))| (time, query, found)).collect();
    slowest.sort();
    for (time, query, found) in slowest.iter().rev().take(5) {
        eprintln!("slow: {:.1} ms for “{query}” ({found} lines)", time.as_secs_f64() * 1e3);
    }
    let short = slowest.iter().map(|(_, query, found)| (*query, *found));
    let short = too_short(short, known);
    let times = Figure::times("search in 100,000 participants", times);
    let highest = Figure::of("  the slowest search", "ms", vec![times.highest()]);
    let p95 = times.p95();
    let lost =
        Figure::of("  searches that left somebody out unsaid", "", vec![short]).at_most("0", 0.0, short);
    Ok(vec![times.at_most("p95 ≤ 20", TARGET, p95), highest, lost])
}

/// A page that is not full shows everybody who fits: how many do not. A search
/// that loses people is not fast.
fn too_short<'a>(found: impl Iterator<Item = (&'a String, usize)>, known: &[Known]) -> f64 {
    let terms: Vec<Vec<String>> = known
        .iter()
        .map(|one| {
            let nhs_number = one.nhs_number.as_deref().unwrap_or_default();
            let named = [one.family.as_str(), &one.given, &one.study_number, nhs_number];
            let joined = words(&one.study_number).concat();
            named.into_iter().flat_map(words).chain([joined]).collect()
        })
        .collect();
    let mut short = 0.0;
    for (query, found) in found.filter(|(_, found)| *found < PAGE) {
        let typed = words(query);
        let fits =
            |terms: &&Vec<String>| typed.iter().all(|word| terms.iter().any(|term| term.starts_with(word)));
        let there = terms.iter().filter(fits).count();
        if found < there.min(PAGE) {
            eprintln!("left out: “{query}” fits {there}, and {found} were shown");
            short += 1.0;
        }
    }
    short
}

/// So many different ones: beginnings of names of 1 to 12 letters, full names
/// either way round, initials, NHS numbers with spaces and without, study
/// numbers, beginnings of numbers, and what nobody is called.
pub fn queries(known: &[Known]) -> Vec<String> {
    let mut chance = Chance::new(23);
    let mut queries = BTreeSet::new();
    while queries.len() < QUERIES {
        let one = &known[chance.below(known.len() as u32) as usize];
        let beginning = |name: &str, letters: u32| name.chars().take(letters as usize).collect::<String>();
        let letters = 1 + chance.below(12);
        let query = match chance.below(20) {
            0..5 => beginning(&one.family, letters),
            5..7 => beginning(&one.given, letters).to_lowercase(),
            7..10 => format!("{} {}", one.family, one.given),
            10..12 => format!("{} {}", one.given.to_lowercase(), one.family.to_lowercase()),
            12 => format!("{} {}", beginning(&one.given, 1), beginning(&one.family, 3)),
            13 => format!("{} {}", beginning(&one.family, 1), beginning(&one.given, 1)),
            14 | 15 => one.nhs_number.clone().unwrap_or_default(),
            16 => one.nhs_number.as_deref().map(grouped).unwrap_or_default(),
            17 => one.study_number.clone(),
            18 => beginning(one.nhs_number.as_deref().unwrap_or("07-0"), 3 + chance.below(6)),
            _ => format!("{}{}", beginning(&one.family, letters), chance.any(&["qx", "zz", "jjj", "xq"])),
        };
        let query = query.trim().to_owned();
        if !query.is_empty() {
            queries.insert(query);
        }
    }
    queries.into_iter().collect()
}

fn grouped(digits: &str) -> String {
    format!("{} {} {}", &digits[..3], &digits[3..6], &digits[6..])
}
