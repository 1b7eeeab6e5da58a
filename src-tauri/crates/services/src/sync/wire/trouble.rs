//! Why there is no answer, told by what the libraries say it was, never by their
//! words.

use std::{error::Error as _, fmt, io, net::SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rustls::{AlertDescription, CertificateError};

use super::Trouble;

/// This program was written after this moment (1 November 2026), and no clock
/// that is right says less.
const WRITTEN: u64 = 1_793_491_200;

/// A clock that is wrong by less than this is not what makes a certificate
/// invalid, where nobody says by how much it is.
const MUCH: u64 = 3_600;

/// Asks the computer for addresses, and says so where there are none.
pub(super) struct Names;

/// Nobody knows a host of this name.
#[derive(Debug)]
struct Unknown;

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no host of this name is known")
    }
}

impl std::error::Error for Unknown {}

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> = match tokio::net::lookup_host((name.as_str(), 0)).await {
                Ok(found) => found.collect(),
                Err(_) => Vec::new(),
            };
            if found.is_empty() {
                return Err(Unknown.into());
            }
            Ok::<Addrs, _>(Box::new(found.into_iter()))
        })
    }
}

/// What was wrong; nothing where the server let nobody in who shows what we
/// showed. `ahead` is by how many seconds the clock of this computer is known to
/// be ahead, and `by_proxy` whether the request went through one.
pub(super) fn trouble(error: &reqwest::Error, ahead: Option<i64>, by_proxy: bool) -> Option<Trouble> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.is::<Unknown>() {
            return Some(if by_proxy { Trouble::Proxy } else { Trouble::NoSuchHost });
        }
        if let Some(error) = error.downcast_ref::<rustls::Error>() {
            return tls(error, ahead);
        }
        // Asked for its cause, an i/o error passes over what it wraps.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        cause = match wrapped {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    Some(if by_proxy && error.is_connect() { Trouble::Proxy } else { Trouble::NoAnswer })
}

fn tls(error: &rustls::Error, ahead: Option<i64>) -> Option<Trouble> {
    if let rustls::Error::InvalidMessage(_) = error {
        return Some(Trouble::NotFhir);
    }
    if let rustls::Error::AlertReceived(alert) = error
        && is_about_us(*alert)
    {
        return None;
    }
    // Of what both sides must agree about, ours is what every safe server has.
    if let rustls::Error::PeerIncompatible(_)
    | rustls::Error::AlertReceived(
        AlertDescription::ProtocolVersion | AlertDescription::InsufficientSecurity,
    ) = error
    {
        return Some(Trouble::OldTls);
    }
    if let rustls::Error::InvalidCertificate(error) = error {
        return Some(certificate(error, ahead));
    }
    Some(Trouble::Certificate)
}

/// Whether the server says that of the certificate we showed, or did not show.
fn is_about_us(alert: AlertDescription) -> bool {
    [
        AlertDescription::CertificateRequired,
        AlertDescription::NoCertificate,
        AlertDescription::BadCertificate,
        AlertDescription::UnsupportedCertificate,
        AlertDescription::CertificateRevoked,
        AlertDescription::CertificateExpired,
        AlertDescription::CertificateUnknown,
        AlertDescription::UnknownCA,
        AlertDescription::AccessDenied,
    ]
    .contains(&alert)
}

/// What is wrong with the server's certificate, or with our clock.
fn certificate(error: &CertificateError, ahead: Option<i64>) -> Trouble {
    // What it is by the server's clock, as far as that is known.
    let right = |time: u64| time.saturating_add_signed(ahead.unwrap_or_default().saturating_neg());
    if let CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } = error {
        return Trouble::CertificateName;
    }
    if let CertificateError::ExpiredContext { time, not_after } = error {
        let holds = time.as_secs() < WRITTEN || right(time.as_secs()) <= not_after.as_secs();
        return if holds { Trouble::Clock } else { Trouble::CertificateExpired };
    }
    if let CertificateError::NotValidYetContext { time, not_before } = error {
        // Whoever gives out certificates for tomorrow is rarer than a clock of yesterday.
        let known = ahead.is_some() && time.as_secs() >= WRITTEN;
        let early = known && right(time.as_secs()) < not_before.as_secs();
        return if early { Trouble::CertificateExpired } else { Trouble::Clock };
    }
    if let CertificateError::Expired | CertificateError::NotValidYet = error {
        // Nobody says by how much.
        let wrong = ahead.is_some_and(|ahead| ahead.unsigned_abs() > MUCH);
        let early = matches!(error, CertificateError::NotValidYet);
        return if wrong || early { Trouble::Clock } else { Trouble::CertificateExpired };
    }
    Trouble::Certificate
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rustls::pki_types::UnixTime;

    use super::*;

    fn at(seconds: u64) -> UnixTime {
        UnixTime::since_unix_epoch(Duration::from_secs(seconds))
    }

    #[test]
    fn a_clock_that_is_wrong_is_told_from_a_certificate_that_has_run_out() {
        let now = WRITTEN + 1_000_000;
        let over =
            |time, not_after| CertificateError::ExpiredContext { time: at(time), not_after: at(not_after) };
        let early = |time, not_before| CertificateError::NotValidYetContext {
            time: at(time),
            not_before: at(not_before),
        };
        for (error, ahead, trouble) in [
            (over(now, now - 5), None, Trouble::CertificateExpired),
            (over(now, now - 5), Some(0), Trouble::CertificateExpired),
            (over(now, now - 5), Some(60), Trouble::Clock),
            (over(now, now - 5), Some(-60), Trouble::CertificateExpired),
            (over(WRITTEN - 1, 5), None, Trouble::Clock),
            (early(now, now + 5), None, Trouble::Clock),
            (early(now, now + 5), Some(-60), Trouble::Clock),
            (early(now, now + 5), Some(0), Trouble::CertificateExpired),
            (early(WRITTEN - 1, now), Some(0), Trouble::Clock),
            (CertificateError::Expired, None, Trouble::CertificateExpired),
            (CertificateError::Expired, Some(-86_400), Trouble::Clock),
            (CertificateError::NotValidForName, Some(-86_400), Trouble::CertificateName),
            (CertificateError::UnknownIssuer, Some(-86_400), Trouble::Certificate),
            (over(0, 0), Some(i64::MIN), Trouble::Clock),
        ] {
            assert_eq!(certificate(&error, ahead), trouble, "{error:?} {ahead:?}");
        }
    }
}
