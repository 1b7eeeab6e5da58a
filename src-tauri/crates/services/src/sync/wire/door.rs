//! What is shown at the endpoint's door, and where it comes from.

use std::time::Duration;

use chrono::TimeDelta;
use reqwest::{
    Url,
    header::{ACCEPT, CONTENT_TYPE, HeaderValue},
};
use tokio::time::Instant;
use uuid::Uuid;

use super::{
    Base, TokenPlace, Trouble, Wire,
    client::{Body, Said},
    reply::failure,
};
use crate::door::{Key, Pass, Renewed, Secret, Smart, Token};

const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A token is replaced so long before it runs out.
const EARLY: Duration = Duration::from_secs(20);
/// No token is longer.
const LONGEST: usize = 16 << 10;
/// What this program is called where tokens are given for codes.
const CLIENT: &str = "prombook";
/// An assertion was refused because of the time if the clock was found to be
/// wrong by more than so many seconds.
const OFF: i64 = 30;

/// Why a code was not given for a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotEnrolled {
    /// The endpoint does not take the code.
    Code,
    /// The endpoint could not be asked.
    Trouble(Trouble),
}

impl From<Trouble> for NotEnrolled {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// What the endpoint says of itself: where tokens are given, and for what.
struct Named {
    place: TokenPlace,
    grants: Option<Vec<String>>,
}

impl Wire {
    /// The token to show at `url`; none where none is needed. Nothing goes out
    /// without one, unless it stays on this computer.
    pub(super) async fn token_for(&self, url: &Url) -> Result<Option<Secret>, Trouble> {
        let here = self.way.base.as_ref().is_some_and(|base| base.url().origin() == url.origin());
        match &self.way.pass {
            Pass::None if super::address::is_this_computer(url) => Ok(None),
            Pass::None | Pass::Missing => Err(Trouble::NotEnrolled),
            Pass::Certificate(_) => Ok(None),
            Pass::Bearer { .. } | Pass::Smart(_) if !here => Err(Trouble::NotEnrolled),
            Pass::Bearer { .. } | Pass::Smart(_) => self.token().await.map(Some),
        }
    }

    /// The answer of a server that does not let in whoever shows what we showed.
    pub(super) fn not_let_in(&self) -> Trouble {
        match &self.way.pass {
            Pass::Smart(_) | Pass::Certificate(_) => Trouble::Refused,
            Pass::None | Pass::Missing | Pass::Bearer { .. } => Trouble::NotEnrolled,
        }
    }

    async fn token(&self) -> Result<Secret, Trouble> {
        let _alone = self.way.doors.turn.lock().await;
        match self.known() {
            Some(token) => Ok(token),
            None => self.fetch().await,
        }
    }

    /// A token in the place of `old`, which the endpoint no longer takes.
    pub(super) async fn another_than(&self, old: &Secret) -> Result<Secret, Trouble> {
        let _alone = self.way.doors.turn.lock().await;
        match self.known() {
            // Somebody else was faster.
            Some(token) if token != *old => Ok(token),
            Some(_) | None => self.fetch().await,
        }
    }

    fn known(&self) -> Option<Secret> {
        if let Some(token) = self.way.doors.token(self.way.mark()) {
            return Some(token);
        }
        match &self.way.pass {
            Pass::Bearer { token, refresh, until } => {
                let now = self.way.doors.theirs();
                let over = until.zip(now).is_some_and(|(until, now)| until <= now);
                // What cannot be replaced is tried all the same: the clock may be wrong.
                (!over || refresh.is_none()).then(|| token.clone())
            }
            Pass::None | Pass::Missing | Pass::Smart(_) | Pass::Certificate(_) => None,
        }
    }

    async fn fetch(&self) -> Result<Secret, Trouble> {
        let Some(base) = &self.way.base else { return Err(Trouble::NotEnrolled) };
        let doors = &self.way.doors;
        match &self.way.pass {
            Pass::Smart(smart) => {
                let given = self.by_key(base, smart).await?;
                let token = given.token.clone();
                doors.keep(self.way.mark(), self.for_a_while(given));
                Ok(token)
            }
            Pass::Bearer { refresh, .. } => {
                // What was given meanwhile may not be written down yet.
                let renewed = doors.renewed(self.way.mark()).and_then(|renewed| renewed.refresh);
                let refresh = renewed.as_ref().or(refresh.as_ref()).ok_or(Trouble::NotEnrolled)?;
                let named = self.named(base).await?.ok_or(Trouble::NotEnrolled)?;
                let form = [
                    ("grant_type", "refresh_token"),
                    ("refresh_token", refresh.reveal()),
                    ("client_id", CLIENT),
                ];
                let said = self.ask_for_token(&named.place, &form).await?;
                let mut given = given(&said, Trouble::NotEnrolled)?;
                given.refresh = given.refresh.or_else(|| Some(refresh.clone()));
                let token = given.token.clone();
                doors.renew(self.way.mark(), self.dated(&given));
                doors.keep(self.way.mark(), self.for_a_while(given));
                Ok(token)
            }
            Pass::None | Pass::Missing | Pass::Certificate(_) => Err(self.not_let_in()),
        }
    }

    /// Shows at the token place that this computer has the key it says it has.
    async fn by_key(&self, base: &Base, smart: &Smart) -> Result<Given, Trouble> {
        let place = match &smart.place {
            Some(place) => place.clone(),
            None => self.named(base).await?.ok_or(Trouble::NotFhir)?.place,
        };
        let key = Key::read(&smart.key).ok_or(Trouble::NotEnrolled)?;
        let mut once_more = true;
        loop {
            let ahead = self.way.doors.ahead().unwrap_or_default();
            let now = self.way.doors.theirs().ok_or(Trouble::Unclear)?;
            let said = key.vouch(&smart.client_id, place.as_str(), now).ok_or(Trouble::Unclear)?;
            let mut form = vec![
                ("grant_type", "client_credentials"),
                ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                ("client_assertion", said.reveal()),
            ];
            if !smart.scope.is_empty() {
                form.push(("scope", &smart.scope));
            }
            let said = self.ask_for_token(&place, &form).await?;
            // The refusal itself said what time it is there.
            let learnt = self.way.doors.ahead().unwrap_or_default();
            if matches!(said.status, 400 | 401) && once_more && learnt.abs_diff(ahead) > OFF.unsigned_abs() {
                once_more = false;
                continue;
            }
            return given(&said, Trouble::Refused);
        }
    }

    /// Gives a code, which is good once, for a token.
    pub async fn enrol(&self, base: &Base, code: &Secret) -> Result<Renewed, NotEnrolled> {
        let named = self.named(base).await?;
        let takes_codes = |named: &Named| {
            named
                .grants
                .as_ref()
                .is_none_or(|grants| grants.iter().any(|grant| grant == "authorization_code"))
        };
        let Some(named) = named.filter(takes_codes) else { return self.is_token(base, code).await };
        let form = [("grant_type", "authorization_code"), ("code", code.reveal()), ("client_id", CLIENT)];
        let said = self.ask_for_token(&named.place, &form).await?;
        if matches!(said.status, 400 | 401 | 403) {
            return Err(NotEnrolled::Code);
        }
        Ok(self.dated(&given(&said, Trouble::Refused)?))
    }

    /// An endpoint that gives no tokens by itself has its tokens given by hand:
    /// asks it for nothing, with the code as the token.
    async fn is_token(&self, base: &Base, code: &Secret) -> Result<Renewed, NotEnrolled> {
        let request = self.http.get(nothing(base)).build().map_err(|_| Trouble::Unclear)?;
        let request = super::client::shown(request, code).map_err(|_| NotEnrolled::Code)?;
        let said = self.carry(request).await?;
        match (said.status, failure(&said)) {
            (401 | 403, _) => Err(NotEnrolled::Code),
            (_, Some(failure)) => Err(failure.trouble.into()),
            (_, None) => Ok(Renewed { token: code.clone(), refresh: None, until: None }),
        }
    }

    /// A search that finds nothing, in the name of this computer.
    pub async fn knock(&self, base: &Base) -> Result<(), Trouble> {
        let said = self.ask(self.http.get(nothing(base))).await?;
        match failure(&said) {
            Some(failure) => Err(failure.trouble),
            None => Ok(()),
        }
    }

    /// What the endpoint says of where tokens are given; nothing where it says
    /// nothing.
    async fn named(&self, base: &Base) -> Result<Option<Named>, Trouble> {
        let place = base.below(".well-known/smart-configuration");
        let said = self.ask_openly(self.http.get(place).header(ACCEPT, JSON)).await?;
        let Body::Json(json) = &said.body else {
            return if said.status >= 500 { Err(Trouble::Busy) } else { Ok(None) };
        };
        match said.status {
            200 => {}
            408 | 429 | 500..=599 => return Err(Trouble::Busy),
            _ => return Ok(None),
        }
        let Some(place) = json["token_endpoint"].as_str() else { return Ok(None) };
        let place = TokenPlace::named(place, base).map_err(|_| Trouble::NotFhir)?;
        let grants = json["grant_types_supported"].as_array();
        let grants = grants.map(|all| all.iter().filter_map(|one| Some(one.as_str()?.to_owned())).collect());
        Ok(Some(Named { place, grants }))
    }

    async fn ask_for_token(&self, place: &TokenPlace, form: &[(&str, &str)]) -> Result<Said, Trouble> {
        let url = Url::parse(place.as_str()).map_err(|_| Trouble::NotEnrolled)?;
        // Writes a form as it belongs into a body.
        let mut body = Url::parse("form:").map_err(|_| Trouble::Unclear)?;
        body.query_pairs_mut().extend_pairs(form);
        let body = zeroize::Zeroizing::new(body.query().unwrap_or_default().to_owned());
        let request = self.http.post(url).header(ACCEPT, JSON).header(CONTENT_TYPE, FORM);
        self.ask_openly(request.body(body.as_bytes().to_vec())).await
    }

    fn for_a_while(&self, given: Given) -> Token {
        let until = given.seconds.map(|seconds| {
            let life = Duration::from_secs(seconds);
            Instant::now() + life.checked_sub(EARLY).unwrap_or(life / 2)
        });
        Token { value: given.token, until }
    }

    fn dated(&self, given: &Given) -> Renewed {
        let life = given.seconds.and_then(|seconds| TimeDelta::try_seconds(i64::try_from(seconds).ok()?));
        let until = life.zip(self.way.doors.theirs()).and_then(|(life, now)| now.checked_add_signed(life));
        Renewed {
            token: given.token.clone(),
            refresh: given.refresh.clone(),
            until: until.map(|until| until.fixed_offset()),
        }
    }
}

/// A token as it was given.
struct Given {
    token: Secret,
    refresh: Option<Secret>,
    /// For how long it holds.
    seconds: Option<u64>,
}

fn given(said: &Said, refused: Trouble) -> Result<Given, Trouble> {
    if matches!(said.status, 400 | 401 | 403) {
        return Err(refused);
    }
    if let Some(failure) = failure(said) {
        return Err(failure.trouble);
    }
    let Body::Json(json) = &said.body else { return Err(Trouble::Unclear) };
    let text = |name: &str| {
        let found = json[name].as_str().filter(|text| !text.is_empty() && text.len() <= LONGEST)?;
        let plain = found.bytes().all(|byte| byte.is_ascii_graphic());
        plain.then(|| Secret::new(found.to_owned()))
    };
    let kind = json["token_type"].as_str().unwrap_or("bearer");
    let token = text("access_token").filter(|_| said.status == 200 && kind.eq_ignore_ascii_case("bearer"));
    let token = token.ok_or(Trouble::Unclear)?;
    let seconds = json["expires_in"].as_u64().map(|seconds| seconds.min(10 * 365 * 86_400));
    Ok(Given { token, refresh: text("refresh_token"), seconds })
}

/// A search for somebody who was never born.
fn nothing(base: &Base) -> Url {
    let mut url = base.below("Patient");
    url.query_pairs_mut().append_pair("_id", &Uuid::nil().to_string()).append_pair("_count", "1");
    url
}
