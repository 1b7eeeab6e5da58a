//! Certificates that somebody gave as files, looked at before they are kept.

use std::{fs::File, io::Read, path::Path};

use base64::{Engine, prelude::BASE64_STANDARD};
use domain::Moment;
use rustls::{
    RootCertStore,
    crypto::ring::default_provider,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    sign::CertifiedKey,
};
use x509_parser::prelude::{FromDer, X509Certificate};
use zeroize::Zeroizing;

use super::secret::Secret;
use crate::Why;

/// No such file is larger.
const LARGEST: u64 = 1 << 20;

/// What a certificate says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub subject: String,
    pub issuer: String,
    /// Until when it holds, in seconds since 1970.
    pub until: i64,
}

impl Sheet {
    /// What stands in a certificate, or nothing where it is none.
    pub fn of(der: &[u8]) -> Option<Self> {
        let (_, read) = X509Certificate::from_der(der).ok()?;
        Some(Self {
            subject: read.subject().to_string(),
            issuer: read.issuer().to_string(),
            until: read.validity().not_after.timestamp(),
        })
    }

    /// What stands in the first certificate of a PEM.
    pub fn first(pem: &str) -> Option<Self> {
        Self::of(&CertificateDer::from_pem_slice(pem.as_bytes()).ok()?)
    }
}

/// The certificates in a file of those who vouch for an endpoint, fit to keep.
pub(super) fn authority(file: &str, now: Moment) -> Result<String, Why> {
    let bytes = read(file)?;
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
    let all = all.map_err(|_| Why::CertificateUnreadable)?;
    let mut roots = RootCertStore::empty();
    for der in &all {
        let sheet = Sheet::of(der).ok_or(Why::CertificateUnreadable)?;
        if sheet.until < now.timestamp() {
            return Err(Why::CertificateOver);
        }
        roots.add(der.clone()).map_err(|_| Why::CertificateUnreadable)?;
    }
    if all.is_empty() {
        return Err(Why::CertificateUnreadable);
    }
    Ok(all.iter().map(|der| BASE64_STANDARD.encode(der)).collect::<Vec<_>>().join("\n"))
}

/// The certificates that [`authority`] made fit to keep.
pub(super) fn kept(lines: &str) -> Vec<Vec<u8>> {
    lines.lines().filter_map(|line| BASE64_STANDARD.decode(line).ok()).collect()
}

/// A certificate and the key that belongs to it, as the file has them.
pub(super) fn certificate(file: &str, now: Moment) -> Result<Secret, Why> {
    let bytes = read(file)?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
    let chain = chain.map_err(|_| Why::CertificateUnreadable)?;
    let sheet = chain.first().and_then(|der| Sheet::of(der)).ok_or(Why::CertificateUnreadable)?;
    let key = PrivateKeyDer::from_pem_slice(&bytes).map_err(|_| Why::CertificateKey)?;
    CertifiedKey::from_der(chain, key, &default_provider()).map_err(|_| Why::CertificateKey)?;
    if sheet.until < now.timestamp() {
        return Err(Why::CertificateOver);
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| Why::CertificateUnreadable)?;
    Ok(Secret::new(text.to_owned()))
}

fn read(file: &str) -> Result<Zeroizing<Vec<u8>>, Why> {
    let mut bytes = Zeroizing::new(Vec::new());
    let file = File::open(Path::new(file.trim())).map_err(|_| Why::FileUnreadable)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| Why::FileUnreadable)?;
    if bytes.len() as u64 > LARGEST { Err(Why::CertificateUnreadable) } else { Ok(bytes) }
}
