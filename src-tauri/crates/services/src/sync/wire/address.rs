//! Which addresses records may go to.

use std::net::IpAddr;

use reqwest::Url;

use crate::Error;

/// No address is longer.
const LONGEST: usize = 2_000;

/// The base of an endpoint: an address that records may go to. Only
/// [`address`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base(Url);

/// Where an endpoint gives tokens, exactly as it was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TokenPlace(String);

/// Reads an address as somebody typed it. It must be https, unless it stays on
/// this computer, and must not carry a name, a password, a question or a mark:
/// what belongs to a base is host and path alone.
pub(crate) fn address(typed: &str) -> Result<Base, Error> {
    let mut url = safe(typed.trim())?;
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(Base(url))
}

fn safe(typed: &str) -> Result<Url, Error> {
    if typed.len() > LONGEST
        || typed.chars().any(char::is_whitespace)
        || typed.contains(['?', '#', '@', '\\'])
    {
        return Err(Error::Address);
    }
    let url = Url::parse(typed).map_err(|_| Error::Address)?;
    let safe = match url.scheme() {
        "https" => url.host_str().is_some_and(|host| !host.is_empty()),
        "http" => is_this_computer(&url),
        _ => false,
    };
    if !safe || !url.username().is_empty() || url.password().is_some() {
        return Err(Error::Address);
    }
    Ok(url)
}

/// Whether what is sent to `url` stays on this computer.
pub(super) fn is_this_computer(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let ip = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || ip.is_ok_and(|ip| ip.is_loopback())
}

impl Base {
    /// As it is kept: the same for every way of typing it.
    pub fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// Whether what is sent there stays on this computer.
    pub fn is_this_computer(&self) -> bool {
        is_this_computer(&self.0)
    }

    /// Host and port.
    pub fn host(&self) -> (&str, u16) {
        (self.0.host_str().unwrap_or_default(), self.0.port_or_known_default().unwrap_or_default())
    }

    pub(super) fn url(&self) -> Url {
        self.0.clone()
    }

    pub(super) fn metadata(&self) -> Url {
        self.below("metadata")
    }

    /// The address of something that the endpoint has.
    pub(super) fn below(&self, path: &str) -> Url {
        let mut url = self.0.clone();
        url.set_path(&format!("{}/{path}", self.0.path().trim_end_matches('/')));
        url
    }
}

impl TokenPlace {
    /// Reads an address as somebody typed it, by the rules of [`address`].
    pub fn typed(typed: &str) -> Result<Self, Error> {
        safe(typed.trim())?;
        Ok(Self(typed.trim().to_owned()))
    }

    /// Reads an address as the endpoint at `base` named it. No endpoint far away
    /// names a place on this computer.
    pub fn named(named: &str, base: &Base) -> Result<Self, Error> {
        let url = safe(named)?;
        if is_this_computer(&url) && !base.is_this_computer() {
            return Err(Error::Address);
        }
        Ok(Self(named.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_the_same_however_it_was_typed() {
        for (typed, kept) in [
            ("https://fhir.example.org/r4", "https://fhir.example.org/r4"),
            ("  HTTPS://FHIR.example.org:443/r4/// ", "https://fhir.example.org/r4"),
            ("https://fhir.example.org", "https://fhir.example.org"),
            ("https://fhir.example.org/", "https://fhir.example.org"),
            ("https://fhir.example.org:8443/a/../b", "https://fhir.example.org:8443/b"),
            ("http://localhost:8080/fhir", "http://localhost:8080/fhir"),
            ("http://127.0.0.1/", "http://127.0.0.1"),
            ("http://127.9.8.7:1", "http://127.9.8.7:1"),
            ("http://[::1]:90/fhir", "http://[::1]:90/fhir"),
        ] {
            assert_eq!(address(typed).unwrap().as_str(), kept, "{typed}");
        }
    }

    #[test]
    fn records_go_nowhere_else() {
        for typed in [
            "",
            "fhir.example.org/r4",
            "localhost:8080",
            "http://fhir.example.org/r4",
            "http://10.0.0.1/fhir",
            "http://[::2]/fhir",
            "http://[::ffff:10.0.0.1]/fhir",
            "http://0.0.0.0/fhir",
            "http://localhost.example.org/fhir",
            "http://127.0.0.1.example.org/",
            "https://",
            "https://amina@example.org/r4",
            "https://amina:secret@example.org/r4",
            "https://@example.org/r4",
            "https://example.org/r4?patient=1",
            "https://example.org/r4?",
            "https://example.org/r4#top",
            "https://example.org\\r4",
            "https://example.org/r4 b",
            "ftp://example.org/r4",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
        ] {
            assert!(matches!(address(typed), Err(Error::Address)), "{typed}");
        }
        assert!(address(&format!("https://example.org/{}", "x".repeat(LONGEST))).is_err());
    }

    #[test]
    fn no_endpoint_names_any_place_for_tokens() {
        let away = address("https://fhir.example.org/r4").unwrap();
        let here = address("http://127.0.0.1:8080/fhir").unwrap();
        for (named, base, fit) in [
            ("https://login.example.org/token/", &away, true),
            ("http://login.example.org/token", &away, false),
            ("https://127.0.0.1/token", &away, false),
            ("http://localhost:8080/token", &away, false),
            ("http://localhost:8080/token", &here, true),
            ("https://login.example.org/token", &here, true),
            ("https://amina:secret@login.example.org/token", &here, false),
        ] {
            let read = TokenPlace::named(named, base);
            assert_eq!(
                read.ok().map(|place| place.as_str().to_owned()),
                fit.then(|| named.to_owned()),
                "{named}"
            );
        }
        assert!(TokenPlace::typed("http://login.example.org/token").is_err());
    }

    #[test]
    fn what_the_server_says_of_itself_is_beside_the_records() {
        for (typed, metadata) in [
            ("https://example.org/r4/", "https://example.org/r4/metadata"),
            ("https://example.org", "https://example.org/metadata"),
        ] {
            assert_eq!(address(typed).unwrap().metadata().as_str(), metadata);
        }
    }
}
