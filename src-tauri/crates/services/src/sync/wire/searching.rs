//! Asking the endpoint for many resources, page by page.

use exchange::{Search, SearchPage};
use reqwest::Url;
use serde_json::Value;

use super::{Base, Failure, Got, Trouble, Wire, reading::to_got};

impl Wire {
    /// The first page of what `asked` finds.
    pub async fn search(&self, base: &Base, asked: &Search) -> Result<SearchPage, Failure> {
        let url = below(base, &asked.path).ok_or(Trouble::Unclear)?;
        self.page(asked, url).await
    }

    /// The page of the same search that the endpoint says is at `url`. Nobody is
    /// followed to another place: a server behind another often gives its own inner
    /// host, and what it means is found below the base.
    pub async fn next(&self, base: &Base, asked: &Search, url: &str) -> Result<SearchPage, Failure> {
        let url = within(base, url).ok_or(Trouble::NotFhir)?;
        self.page(asked, url).await
    }

    /// What the endpoint has at `path`, below its base.
    pub async fn get(&self, base: &Base, path: &str) -> Result<Got, Failure> {
        let url = below(base, path).ok_or(Trouble::Unclear)?;
        to_got(self.ask(self.http.get(url)).await?)
    }

    async fn page(&self, asked: &Search, url: Url) -> Result<SearchPage, Failure> {
        match to_got(self.ask(self.http.get(url)).await?)? {
            Got::Is(body) => page(asked, &body),
            Got::Nothing | Got::Gone => Err(Trouble::NotFhir.into()),
        }
    }
}

fn page(asked: &Search, body: &Value) -> Result<SearchPage, Failure> {
    exchange::search_page(asked, body).map_err(|_| Trouble::Unclear.into())
}

fn below(base: &Base, path: &str) -> Option<Url> {
    within(base, &format!("{}/{path}", base.as_str()))
}

/// `text` as an address, if it is the base or below it.
fn within(base: &Base, text: &str) -> Option<Url> {
    let root = base.url();
    // Some say where the next page is from where this one was.
    let mut folder = root.clone();
    folder.set_path(&format!("{}/", root.path().trim_end_matches('/')));
    let mut url = folder.join(text).ok()?;
    if matches!(url.scheme(), "http" | "https") && url.origin() != root.origin() {
        url.set_scheme(root.scheme()).ok()?;
        url.set_host(root.host_str()).ok()?;
        url.set_port(root.port()).ok()?;
    }
    let path = root.path().trim_end_matches('/');
    let inside = url.path().strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let plain = url.username().is_empty() && url.password().is_none() && !url.path().contains("%2e");
    (url.origin() == root.origin() && inside && plain).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::address;

    #[test]
    fn a_next_page_is_looked_for_at_the_endpoint_alone() {
        let base = address("https://example.org/r4").unwrap();
        for (said, there) in [
            ("https://example.org/r4/Patient?page=2", true),
            ("https://example.org/r4?_getpages=1", true),
            ("Patient?page=2", true),
            ("/r4/Patient?page=2", true),
            ("https://example.org/r4x/Patient", false),
            ("https://example.org/other", false),
            ("https://example.org/r4/../other", false),
            ("/other", false),
            ("http://example.org/r4/Patient?page=2", true),
            ("https://example.org:8443/r4/Patient?page=2", true),
            ("http://fhir.internal:8080/r4/Patient?page=2", true),
            ("//evil.example/r4/Patient?page=2", true),
            ("https://evil.example/r4x/Patient", false),
            ("https://evil.example/Patient", false),
            ("ftp://example.org/r4/Patient", false),
            ("https://somebody@evil.example/r4/Patient", false),
            ("https://somebody@example.org/r4/Patient", false),
            ("file:///etc/passwd", false),
            ("https://", false),
        ] {
            let found = within(&base, said);
            assert_eq!(found.is_some(), there, "{said}");
            assert!(found.is_none_or(|found| found.origin() == base.url().origin()), "{said}");
        }
    }
}
