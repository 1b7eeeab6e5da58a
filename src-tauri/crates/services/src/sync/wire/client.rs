//! One request, within limits.

use std::{
    error::Error as _,
    io,
    sync::{Arc, Once},
};

use exchange::ExchangeError;
use reqwest::{
    Client, RequestBuilder, Response,
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue},
    redirect,
    tls::Version,
};

use super::{Heard, Limits, Trouble, Wire, reply::clock};

const FHIR_JSON: HeaderValue = HeaderValue::from_static("application/fhir+json");

/// What came back, read to its end.
pub(super) struct Said {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Body,
}

/// The content of an answer.
pub(super) enum Body {
    /// JSON.
    Json(serde_json::Value),
    /// A page for people, or nothing that FHIR has.
    NotJson,
    /// More than an answer can be, or JSON that makes no sense.
    Odd,
}

impl Wire {
    /// A line to any endpoint. Fails where the computer does not say which
    /// certificates it trusts.
    pub fn new(limits: Limits) -> Result<Self, Trouble> {
        static PROVIDER: Once = Once::new();
        PROVIDER.call_once(|| {
            // Refused when somebody else chose one before; theirs will do.
            drop(rustls::crypto::ring::default_provider().install_default());
        });
        let headers = [(ACCEPT, FHIR_JSON), (CONTENT_TYPE, FHIR_JSON)];
        let http = Client::builder()
            .default_headers(headers.into_iter().collect())
            .user_agent(concat!("Prombook/", env!("CARGO_PKG_VERSION")))
            .tls_version_min(Version::TLS_1_2)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy()
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd()
            .connect_timeout(limits.connect)
            .timeout(limits.total)
            .build()
            .map_err(|_| Trouble::Certificate)?;
        Ok(Self { http, limits, heard: Arc::default() })
    }

    pub(super) async fn ask(&self, request: RequestBuilder) -> Result<Said, Trouble> {
        let request = request.build().map_err(|error| trouble(&error))?;
        self.heard.asks(request.body().and_then(|body| body.as_bytes()).map_or(0, <[u8]>::len));
        let mut response = self.http.execute(request).await.map_err(|error| trouble(&error))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        self.heard.tells(clock(&headers));
        let body = match read(&mut response, self.limits.bytes, &self.heard).await? {
            Some(bytes) => understand(&bytes),
            None => Body::Odd,
        };
        Ok(Said { status, headers, body })
    }
}

/// The whole answer, or nothing when it has no end.
async fn read(response: &mut Response, most: usize, heard: &Heard) -> Result<Option<Vec<u8>>, Trouble> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| trouble(&error))? {
        heard.reads(chunk.len());
        if bytes.len() + chunk.len() > most {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

fn understand(bytes: &[u8]) -> Body {
    match exchange::parse(bytes) {
        Ok(json) => Body::Json(json),
        Err(ExchangeError::NotJson) if !matches!(bytes.trim_ascii_start(), [] | [b'{', ..]) => Body::NotJson,
        Err(_) => Body::Odd,
    }
}

/// Why there is no answer. Only a certificate that is not trusted, and a server
/// that does not speak TLS, are told from silence.
fn trouble(error: &reqwest::Error) -> Trouble {
    let mut cause = error.source();
    while let Some(error) = cause {
        match error.downcast_ref() {
            Some(rustls::Error::InvalidMessage(_)) => return Trouble::NotFhir,
            Some(_) => return Trouble::Certificate,
            None => {}
        }
        // Asked for its cause, an i/o error passes over what it wraps.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        cause = match wrapped {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    Trouble::NoAnswer
}
