//! Making requests smaller.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};

/// A request that is smaller goes over in a packet or three, packed or not.
const WORTHWHILE: usize = 4 << 10;

/// `body` made smaller, and whether it was.
pub(super) fn packed(body: Vec<u8>) -> (Vec<u8>, bool) {
    if body.len() < WORTHWHILE {
        return (body, false);
    }
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    match packer.write_all(&body).and_then(|()| packer.finish()) {
        Ok(packed) => (packed, true),
        // Writing to memory does not fail.
        Err(_) => (body, false),
    }
}
