//! Servers that prove who they are, or do not, and a proxy before them.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, mpsc},
    thread,
};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, DistinguishedName, DnType, IsCa,
    Issuer, KeyIdMethod, KeyPair, RevokedCertParams, SerialNumber,
};
use rustls::{
    RootCertStore, ServerConfig, ServerConnection,
    pki_types::{CertificateDer, CertificateRevocationListDer, PrivateKeyDer, PrivatePkcs8KeyDer},
    server::WebPkiClientVerifier,
};

/// Somebody who vouches for others.
pub struct Authority {
    pub der: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate with its key.
pub struct Vouched {
    pub der: Vec<u8>,
    pub key: Vec<u8>,
    pub pem: String,
    pub key_pem: String,
}

fn named(common_name: &str, names: &[&str]) -> CertificateParams {
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, common_name);
    params
}

impl Authority {
    pub fn new(common_name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = named(common_name, &[]);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let made = params.self_signed(&key).unwrap();
        Self { der: made.der().to_vec(), issuer: Issuer::new(params, key) }
    }

    /// A list of the certificates that it takes back, by their serial numbers.
    pub fn takes_back(&self, serials: &[u64]) -> CertificateRevocationListDer<'static> {
        let revoked = |serial: &u64| RevokedCertParams {
            serial_number: SerialNumber::from(*serial),
            revocation_time: rcgen::date_time_ymd(2026, 1, 1),
            reason_code: None,
            invalidity_date: None,
        };
        let list = CertificateRevocationListParams {
            this_update: rcgen::date_time_ymd(2026, 1, 1),
            next_update: rcgen::date_time_ymd(2090, 1, 1),
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: serials.iter().map(revoked).collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        list.signed_by(&self.issuer).unwrap().into()
    }

    /// A certificate for a host, from one year to another.
    pub fn vouch(&self, host: &str, years: (i32, i32)) -> Vouched {
        self.vouch_as(host, years, None)
    }

    /// The same, with a serial number that is known.
    pub fn vouch_as(&self, host: &str, (from, to): (i32, i32), serial: Option<u64>) -> Vouched {
        let key = KeyPair::generate().unwrap();
        let mut params = named(host, &[host]);
        params.not_before = rcgen::date_time_ymd(from, 1, 1);
        params.not_after = rcgen::date_time_ymd(to, 1, 1);
        params.serial_number = serial.map(SerialNumber::from);
        let made = params.signed_by(&key, &self.issuer).unwrap();
        Vouched {
            der: made.der().to_vec(),
            key: key.serialize_der(),
            pem: made.pem(),
            key_pem: key.serialize_pem(),
        }
    }
}

/// A server with this certificate, which may want to see one.
pub fn config(shows: &Vouched, wants: Option<&Authority>) -> Arc<ServerConfig> {
    config_of(shows, wants.map(|authority| (authority, Vec::new())), rustls::ALL_VERSIONS)
}

/// The same, with lists of certificates that were taken back, and with some versions of TLS.
pub fn config_of(
    shows: &Vouched,
    wants: Option<(&Authority, Vec<CertificateRevocationListDer<'static>>)>,
    versions: &[&'static rustls::SupportedProtocolVersion],
) -> Arc<ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        ServerConfig::builder_with_provider(Arc::clone(&provider)).with_protocol_versions(versions).unwrap();
    let builder = match wants {
        None => builder.with_no_client_auth(),
        Some((authority, taken_back)) => {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from(authority.der.clone())).unwrap();
            let verifier =
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).with_crls(taken_back);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(shows.key.clone()));
    Arc::new(builder.with_single_cert(vec![CertificateDer::from(shows.der.clone())], key).unwrap())
}

/// A server that answers each request with `answer`; its port, and what it heard
/// on each connection, without TLS.
pub fn tls(config: Arc<ServerConfig>, answer: &'static str) -> (u16, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        for mut line in listener.incoming().map_while(Result::ok) {
            let mut tls = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut heard = Vec::new();
            let mut buffer = [0; 4096];
            loop {
                match rustls::Stream::new(&mut tls, &mut line).read(&mut buffer) {
                    Ok(0) | Err(_) => break,
                    Ok(count) => heard.extend_from_slice(&buffer[..count]),
                }
                if whole(&heard) {
                    let length = answer.len();
                    let answer = format!(
                        "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{answer}"
                    );
                    drop(rustls::Stream::new(&mut tls, &mut line).write_all(answer.as_bytes()));
                    tls.send_close_notify();
                    break;
                }
            }
            // What was wrong is said, and heard before the line ends.
            while tls.wants_write() && tls.write_tls(&mut line).is_ok() {}
            drop(line.shutdown(std::net::Shutdown::Write));
            drop(line.read_to_end(&mut Vec::new()));
            if tell.send(String::from_utf8_lossy(&heard).into_owned()).is_err() {
                return;
            }
        }
    });
    (port, told)
}

/// Whether a request came to its end.
pub fn whole(heard: &[u8]) -> bool {
    let text = String::from_utf8_lossy(heard).to_ascii_lowercase();
    let length = text
        .split("content-length: ")
        .nth(1)
        .and_then(|rest| rest.split("\r\n").next()?.parse::<usize>().ok())
        .unwrap_or_default();
    text.find("\r\n\r\n").is_some_and(|end| heard.len() - end - 4 >= length)
}

/// A proxy that leads to `port`, or answers with something else; where it is, and
/// what was said to it before it let through.
pub fn proxy(port: Option<u16>, answer: &'static str) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = format!("http://{}", listener.local_addr().unwrap());
    let said = Arc::<Mutex<Vec<String>>>::default();
    let heard = Arc::clone(&said);
    thread::spawn(move || {
        for mut line in listener.incoming().map_while(Result::ok) {
            let mut asked = Vec::new();
            let mut byte = [0];
            while !asked.ends_with(b"\r\n\r\n") && line.read(&mut byte).is_ok_and(|count| count > 0) {
                asked.push(byte[0]);
            }
            heard.lock().unwrap().push(String::from_utf8_lossy(&asked).into_owned());
            drop(line.write_all(format!("HTTP/1.1 {answer}\r\n\r\n").as_bytes()));
            let Some(port) = port else { continue };
            let there = TcpStream::connect(("127.0.0.1", port)).unwrap();
            let (mut from, mut to) = (line.try_clone().unwrap(), there.try_clone().unwrap());
            thread::spawn(move || {
                drop(std::io::copy(&mut from, &mut to));
                drop(to.shutdown(std::net::Shutdown::Write));
            });
            let (mut from, mut to) = (there, line);
            thread::spawn(move || {
                drop(std::io::copy(&mut from, &mut to));
                drop(to.shutdown(std::net::Shutdown::Write));
            });
        }
    });
    (place, said)
}
