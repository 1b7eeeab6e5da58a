//! What is built in with messages taken out, as if nobody had translated them: so
//! that a test can look at it while every language is complete.

use std::borrow::Cow;

use fluent_syntax::{
    ast::{Entry, Resource},
    parser,
    serializer::serialize,
};

/// A file of `locales/` without those of `messages`, each a tag and an id, that are in it.
pub(crate) fn without<'a>(name: &str, text: &'a str, messages: &[(&str, &str)]) -> Cow<'a, str> {
    let tag = name.split('/').next().unwrap_or(name);
    let out: Vec<_> = messages.iter().filter(|(whose, _)| *whose == tag).map(|(_, id)| *id).collect();
    if out.is_empty() {
        return Cow::Borrowed(text);
    }
    let read = parser::parse(text).unwrap_or_else(|(read, _)| read);
    let stays = |entry: &Entry<&str>| !matches!(entry, Entry::Message(said) if out.contains(&said.id.name));
    Cow::Owned(serialize(&Resource { body: read.body.into_iter().filter(stays).collect() }))
}
