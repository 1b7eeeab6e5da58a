//! What a server says. All of it is a stranger's: nothing here trusts a
//! length, an order or a type.

pub(crate) mod answers;
pub(crate) mod capability;
pub(crate) mod json;
pub(crate) mod outcome;
pub(crate) mod status;
