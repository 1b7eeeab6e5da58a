//! Room on the disk that is kept for what must still be written when it is
//! full: that somebody locked, what the endpoint confirmed, the audit trail.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::PathBuf,
};

use super::Folder;

/// Enough for days of locking and sending.
const SIZE: u64 = 16 << 20;
/// What is given up at a time: what somebody records meanwhile may take it, and
/// locking must still find the next.
const PORTION: u64 = 1 << 20;
/// With less than this the disk is called nearly full.
const LITTLE: u64 = 512 << 20;

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Enough.
    Enough,
    /// Nearly full.
    Little,
    /// Full: the reserve is used up.
    None,
}

impl Folder {
    fn reserve(&self) -> PathBuf {
        self.path.join("reserve.bin")
    }

    /// Puts room aside, if there is any. Real bytes: a file with holes keeps
    /// nothing free.
    pub fn put_aside(&self) -> io::Result<()> {
        let mut file = File::options().create(true).append(true).open(self.reserve())?;
        let had = file.metadata()?.len();
        let portion = vec![0x5a; PORTION as usize];
        let mut missing = SIZE.saturating_sub(had);
        while missing > 0 {
            let part = missing.min(PORTION);
            if let Err(error) = file.write_all(&portion[..part as usize]) {
                // The last room there is belongs to whoever records.
                file.set_len(had)?;
                return Err(error);
            }
            missing -= part;
        }
        file.sync_all()
    }

    /// Gives a part of the reserve up; whether there was one.
    pub fn spend_reserve(&self) -> bool {
        let Ok(file) = File::options().write(true).open(self.reserve()) else { return false };
        let had = file.metadata().map_or(0, |file| file.len());
        had > 0 && file.set_len(had.saturating_sub(PORTION)).is_ok()
    }

    /// How much room there is.
    pub fn room(&self) -> Room {
        if fs::metadata(self.reserve()).map_or(0, |file| file.len()) < SIZE {
            return Room::None;
        }
        match fs4::available_space(&self.path) {
            Ok(free) if free < LITTLE => Room::Little,
            Ok(_) | Err(_) => Room::Enough,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reserve_is_real_room_and_is_spent_part_by_part() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::claim(place.path(), None).unwrap();
        assert_eq!(folder.room(), Room::None);

        folder.put_aside().unwrap();

        assert_eq!(fs::metadata(folder.reserve()).unwrap().len(), SIZE);
        assert_ne!(folder.room(), Room::None);
        for left in (0..SIZE / PORTION).rev() {
            assert!(folder.spend_reserve());
            assert_eq!(fs::metadata(folder.reserve()).unwrap().len(), left * PORTION);
            assert_eq!(folder.room(), Room::None);
        }
        assert!(!folder.spend_reserve());
        folder.put_aside().unwrap();
        assert_ne!(folder.room(), Room::None);
    }
}
