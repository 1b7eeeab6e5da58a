//! Where the records go.

use serde::{Deserialize, Serialize};
use store::Kind;
use tokio::runtime::Handle;

use crate::{
    App, Area, Changed, Error,
    app::unpoisoned,
    door::{self, Way},
    settings::ENDPOINT,
    sync::{Base, Limits, Trouble, Wire, address},
};

/// The endpoint before it was taken away, so that putting it back is no change.
const FORMER: &str = "endpoint-before";

// What comes in

/// An address, as it is typed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Address {
    /// Of the base of a FHIR server.
    pub address: String,
}

/// Where records go from now on.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveEndpoint {
    /// Nowhere, when there is none.
    pub address: Option<String>,
}

// What goes out

/// What was found at an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Finding {
    /// In a word.
    #[cfg_attr(feature = "bindings", ts(inline))]
    pub kind: FindingKind,
    /// What the server calls itself.
    pub software: Option<String>,
    /// The version of FHIR it speaks.
    pub version: Option<String>,
}

/// What was found at an address, by what a person can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// A server that records can go to.
    Ready,
    /// Something else.
    NotFhir,
    /// A server that says that it takes no records under ids given elsewhere.
    ReadOnly,
    /// A server that speaks another FHIR.
    WrongVersion,
    /// Nothing, or a server that is busy.
    NoAnswer,
    /// A server that does not let this computer in.
    Refused,
    /// An address that records must not go to; nobody was asked.
    AddressRefused,
    /// A server that does not prove who it is.
    Certificate,
    /// A server whose certificate does not hold today.
    CertificateExpired,
    /// A server that proves to be another.
    CertificateName,
    /// A server that speaks no TLS that is still safe.
    OldTls,
    /// Nobody knows a host of that name.
    NoSuchHost,
    /// A proxy that lets nothing through.
    Proxy,
    /// A page for people: a network that wants somebody to sign in.
    SignInPage,
    /// The clock of this computer is wrong.
    Clock,
}

// The verbs

/// Asks the server at an address what it is. Nothing is kept, and nothing of
/// the records is sent. Waits for the network, so it must not be called on the
/// window's thread.
pub fn try_it(app: &App, at: Address) -> Result<Finding, Error> {
    app.read(|_| Ok(()))?;
    let Ok(base) = address(&at.address) else {
        return Ok(Finding { kind: FindingKind::AddressRefused, software: None, version: None });
    };
    let way = door::way(app)?;
    Ok(Handle::current().block_on(find(&base, &way)))
}

/// Where records go from now on. A server that was never sent to has nothing:
/// everything travels to it, confirmed by another or not.
pub fn save(app: &App, new: SaveEndpoint) -> Result<Changed<()>, Error> {
    let base = new.address.as_deref().map(address).transpose()?;
    let to = base.as_ref().map_or("", Base::as_str);
    app.write(|w| {
        let from = w.setting(ENDPOINT)?.unwrap_or_default();
        if from == to {
            return Ok(());
        }
        w.save_setting(ENDPOINT, to)?;
        if to.is_empty() {
            return Ok(w.save_setting(FORMER, &from)?);
        }
        door::bind(w, to)?;
        let former = if from.is_empty() { w.setting(FORMER)?.unwrap_or_default() } else { from };
        if !former.is_empty() && former != to {
            // What the former server confirmed, this one does not have.
            w.queue_all_again(&Kind::ALL)?;
            w.forget_versions()?;
        }
        Ok(())
    })?;
    unpoisoned(&app.board).asked = true;
    app.ring();
    Ok(Changed::new((), [Area::Settings, Area::Sending]))
}

async fn find(base: &Base, way: &Way) -> Finding {
    let asked = match Wire::new(Limits::default(), way) {
        Ok(wire) => wire.metadata(base).await,
        Err(trouble) => Err(trouble),
    };
    match asked {
        Ok(found) => Finding {
            kind: match found.update_create {
                _ if !found.is_r4() => FindingKind::WrongVersion,
                Some(false) => FindingKind::ReadOnly,
                Some(true) | None => FindingKind::Ready,
            },
            software: found.software,
            version: Some(found.fhir_version),
        },
        Err(trouble) => Finding { kind: kind(trouble), software: None, version: None },
    }
}

fn kind(trouble: Trouble) -> FindingKind {
    match trouble {
        Trouble::NoAnswer | Trouble::Busy => FindingKind::NoAnswer,
        Trouble::NoSuchHost => FindingKind::NoSuchHost,
        Trouble::Proxy => FindingKind::Proxy,
        Trouble::Clock => FindingKind::Clock,
        Trouble::NotFhir | Trouble::Unclear => FindingKind::NotFhir,
        Trouble::SignInPage => FindingKind::SignInPage,
        Trouble::Certificate => FindingKind::Certificate,
        Trouble::CertificateExpired => FindingKind::CertificateExpired,
        Trouble::CertificateName => FindingKind::CertificateName,
        Trouble::OldTls => FindingKind::OldTls,
        Trouble::Refused | Trouble::NotEnrolled => FindingKind::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        sending::SendPhase,
        sync::testing::{Clinic, Does, Server},
    };

    async fn look_at(clinic: &Clinic, at: &str) -> FindingKind {
        let (app, at) = (std::sync::Arc::clone(&clinic.app), Address { address: at.into() });
        tokio::task::spawn_blocking(move || try_it(&app, at)).await.unwrap().unwrap().kind
    }

    #[tokio::test]
    async fn what_is_found_is_told_by_what_to_do_about_it() {
        let clinic = Clinic::new();
        let statement =
            |version| format!(r#"{{"resourceType":"CapabilityStatement","fhirVersion":"{version}"}}"#);
        for (status, body, kind) in [
            (200, statement("4.0.1"), FindingKind::Ready),
            (200, statement("5.0.0"), FindingKind::WrongVersion),
            (200, "<html>Sign in</html>".into(), FindingKind::NotFhir),
            (200, String::new(), FindingKind::NotFhir),
            (404, String::new(), FindingKind::NotFhir),
            (302, String::new(), FindingKind::NotFhir),
            (401, String::new(), FindingKind::Refused),
            (403, statement("4.0.1"), FindingKind::Refused),
            (503, String::new(), FindingKind::NoAnswer),
        ] {
            let server = Server::bare(move |_| Does::Says(status, "", body.clone()));
            assert_eq!(look_at(&clinic, &server.address).await, kind, "{status}");
        }
        assert_eq!(look_at(&clinic, "http://127.0.0.1:1/fhir").await, FindingKind::NoAnswer);
        assert_eq!(look_at(&clinic, "http://example.org/fhir").await, FindingKind::AddressRefused);
        assert_eq!(look_at(&clinic, "https://endpoint.invalid/fhir").await, FindingKind::NoSuchHost);
        let page = "Content-Type: text/html\r\n";
        let server = Server::bare(move |_| Does::Says(200, page, "<html>Sign in</html>".into()));
        assert_eq!(look_at(&clinic, &server.address).await, FindingKind::SignInPage);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn only_another_server_is_sent_everything_again() {
        let server = Server::start(|_| Does::Well);
        let clinic = Clinic::new();
        clinic.register(1..=2);
        clinic.send_to(&server.address);
        clinic.run();
        clinic.until(|page| page.phase == SendPhase::Idle && page.confirmed == 2).await;

        clinic.send_to(&format!("{}/", server.address));
        save(&clinic.app, SaveEndpoint { address: None }).unwrap();
        assert_eq!((clinic.page().phase, clinic.page().waiting), (SendPhase::Off, 0));
        clinic.send_to(&server.address);
        assert_eq!(clinic.page().waiting, 0);

        clinic.send_to("https://127.0.0.1:1/another");
        assert_eq!(clinic.page().waiting, 2);
    }

    #[test]
    fn records_are_sent_to_no_address_that_is_not_safe() {
        let clinic = Clinic::new();
        let unsafe_one = SaveEndpoint { address: Some("http://example.org".into()) };
        assert!(matches!(save(&clinic.app, unsafe_one), Err(Error::Address)));
        drop(clinic.lock());
        assert!(matches!(save(&clinic.app, SaveEndpoint { address: None }), Err(Error::Locked)));
    }
}
