//! One request, within limits.

use std::sync::{Arc, Once};

use chrono::{DateTime, FixedOffset};
use exchange::ExchangeError;
use hyper_util::client::proxy::matcher::Intercept;
use reqwest::{
    Certificate, Client, Identity, Request, RequestBuilder, Response, Url,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION},
    redirect,
    tls::{TlsInfo, Version},
};

use super::{
    Base, Limits, Trouble, Wire,
    address::is_this_computer,
    reply::clock,
    trouble::{Names, trouble},
};
use crate::door::{Pass, Proxy, Secret, Way};

/// What the program calls itself.
pub(crate) const USER_AGENT: &str = concat!("Prombook/", env!("CARGO_PKG_VERSION"));

const FHIR_JSON: HeaderValue = HeaderValue::from_static("application/fhir+json");

/// What came back, read to its end.
pub(super) struct Said {
    pub status: u16,
    pub headers: HeaderMap,
    /// What the clock at the other end said then, as far as it is known.
    pub clock: Option<DateTime<FixedOffset>>,
    pub body: Body,
    /// Of the server, where it had to prove who it is.
    pub certificate: Option<Vec<u8>>,
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
    /// A line to the endpoint on `way`. Fails where the computer does not say
    /// which certificates it trusts.
    pub fn new(limits: Limits, way: &Way) -> Result<Self, Trouble> {
        static PROVIDER: Once = Once::new();
        PROVIDER.call_once(|| {
            // Refused when somebody else chose one before; theirs will do.
            drop(rustls::crypto::ring::default_provider().install_default());
        });
        let headers = [(ACCEPT, FHIR_JSON), (CONTENT_TYPE, FHIR_JSON)];
        let mut builder = Client::builder()
            .default_headers(headers.into_iter().collect())
            .user_agent(USER_AGENT)
            .tls_version_min(Version::TLS_1_2)
            .tls_info(true)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd()
            .dns_resolver(Names)
            .connect_timeout(limits.connect)
            .timeout(limits.total);
        builder = match &way.proxy {
            Some(proxy) => builder.proxy(through(proxy, way)),
            None => builder.no_proxy(),
        };
        if !way.authorities.is_empty() {
            let trusted: Result<Vec<_>, _> =
                way.authorities.iter().map(|der| Certificate::from_der(der)).collect();
            builder = builder.tls_certs_only(trusted.map_err(|_| Trouble::Certificate)?);
        }
        if let Pass::Certificate(pem) = &way.pass {
            let ours = Identity::from_pem(pem.reveal().as_bytes()).map_err(|_| Trouble::NotEnrolled)?;
            builder = builder.identity(ours);
        }
        let http = builder.build().map_err(|_| Trouble::Certificate)?;
        Ok(Self { http, limits, heard: Arc::default(), way: way.clone() })
    }

    /// Asks the endpoint, in the name of this computer. A token that it no longer
    /// takes is replaced once.
    pub(super) async fn ask(&self, request: RequestBuilder) -> Result<Said, Trouble> {
        let request = request.build().map_err(|_| Trouble::Unclear)?;
        let token = self.token_for(request.url()).await?;
        let Some(token) = token else { return self.carry(request).await };
        let again = request.try_clone();
        let said = self.carry(shown(request, &token)?).await?;
        match (said.status, again) {
            (401, Some(again)) => {
                let token = self.another_than(&token).await?;
                let said = self.carry(shown(again, &token)?).await?;
                if said.status == 401 { Err(self.not_let_in()) } else { Ok(said) }
            }
            _ => Ok(said),
        }
    }

    /// Asks without saying who asks.
    pub(super) async fn ask_openly(&self, request: RequestBuilder) -> Result<Said, Trouble> {
        self.carry(request.build().map_err(|_| Trouble::Unclear)?).await
    }

    pub(super) async fn carry(&self, request: Request) -> Result<Said, Trouble> {
        let url = request.url().clone();
        let bytes = request.body().and_then(|body| body.as_bytes()).map_or(0, <[u8]>::len);
        let asked = self.http.execute(request).await;
        if !asked.as_ref().is_err_and(reqwest::Error::is_connect) {
            self.heard.asks(bytes);
        }
        let mut response = asked.map_err(|error| self.trouble(&url, &error))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let certificate = response.extensions().get::<TlsInfo>().and_then(TlsInfo::peer_certificate);
        let certificate = certificate.map(<[u8]>::to_vec);
        let theirs = clock(&headers);
        self.heard.tells(theirs);
        if let Some(theirs) = theirs {
            self.way.doors.learn(theirs);
        }
        // Not every answer tells the time; the server told it before, perhaps.
        let doors = &self.way.doors;
        let learnt = || doors.ahead().and_then(|_| doors.theirs()).map(|now| now.fixed_offset());
        let clock = theirs.or_else(learnt);
        let body = match self.read(&mut response, &url).await? {
            Some(bytes) => understand(&bytes),
            None => Body::Odd,
        };
        if is_for_people(&url, status, &headers, &body) {
            return Err(Trouble::SignInPage);
        }
        Ok(Said { status, headers, clock, body, certificate })
    }

    /// The whole answer, or nothing when it has no end.
    async fn read(&self, response: &mut Response, url: &Url) -> Result<Option<Vec<u8>>, Trouble> {
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.trouble(url, &error))? {
            self.heard.reads(chunk.len());
            if bytes.len() + chunk.len() > self.limits.bytes {
                return Ok(None);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Some(bytes))
    }

    /// Whether what is sent may be compressed.
    pub fn may_compress(&self) -> bool {
        self.way.compress
    }

    /// Whether this is a line on `way`; if not, another has to be made.
    pub fn is_on(&self, way: &Way) -> bool {
        self.way.is(way)
    }

    /// Host and port of the proxy on the way to `base`, if there is one.
    pub fn proxy(&self, base: &Base) -> Option<(String, u16)> {
        let by = proxy_for(self.way.proxy.as_ref()?, &base.url())?;
        let by = by.uri();
        let port = by.port_u16().unwrap_or(if by.scheme_str() == Some("https") { 443 } else { 80 });
        Some((by.host()?.to_owned(), port))
    }

    fn trouble(&self, url: &Url, error: &reqwest::Error) -> Trouble {
        let by_proxy = self.way.proxy.as_ref().is_some_and(|proxy| proxy_for(proxy, url).is_some());
        let trouble = trouble(error, self.way.doors.ahead(), by_proxy);
        match trouble {
            // Somebody wants to see another certificate, or one at all.
            Some(trouble) => trouble,
            None => self.not_let_in(),
        }
    }
}

pub(super) fn shown(mut request: Request, token: &Secret) -> Result<Request, Trouble> {
    let value = Secret::new(format!("Bearer {}", token.reveal()));
    let mut value = HeaderValue::from_str(value.reveal()).map_err(|_| Trouble::NotEnrolled)?;
    value.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, value);
    Ok(request)
}

/// Whether somebody in between answered, who wants a person to read something:
/// a page, or to be followed to another place.
fn is_for_people(url: &Url, status: u16, headers: &HeaderMap, body: &Body) -> bool {
    match status {
        511 => true,
        300..=399 => headers
            .get(LOCATION)
            .and_then(|place| url.join(place.to_str().ok()?).ok())
            .is_some_and(|place| place.host_str() != url.host_str()),
        200..=299 => {
            let page = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
            matches!(body, Body::NotJson) && page.is_some_and(|kind| kind.starts_with("text/html"))
        }
        _ => false,
    }
}

/// What stays on this computer goes through no proxy.
fn through(proxy: &Proxy, way: &Way) -> reqwest::Proxy {
    let known = proxy.clone();
    let by = reqwest::Proxy::custom(move |url| Some(proxy_for(&known, url)?.uri().to_string()));
    let auth = way.base.as_ref().and_then(|base| proxy_for(proxy, &base.url()));
    match auth.as_ref().and_then(|one| one.basic_auth()) {
        Some(auth) => by.custom_http_auth(auth.clone()),
        None => by,
    }
}

/// The proxy for `url`, if there is one.
pub(super) fn proxy_for(proxy: &Proxy, url: &Url) -> Option<Intercept> {
    if is_this_computer(url) {
        return None;
    }
    proxy.0.intercept(&url.as_str().parse().ok()?)
}

fn understand(bytes: &[u8]) -> Body {
    match exchange::parse(bytes) {
        Ok(json) => Body::Json(json),
        Err(ExchangeError::NotJson) if !matches!(bytes.trim_ascii_start(), [] | [b'{', ..]) => Body::NotJson,
        Err(_) => Body::Odd,
    }
}
