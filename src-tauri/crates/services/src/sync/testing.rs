//! A desk with people on file and a server that does what it is told, for the
//! tests of sending.

mod desk;
mod server;

pub(crate) use desk::{Clinic, person};
pub(crate) use server::{Does, Gate, Request, Server};
