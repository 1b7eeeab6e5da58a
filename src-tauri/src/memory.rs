//! Keeps what is in memory out of files.
//!
//! A crash may leave an image of the program's memory on the disk, with the
//! key of the records and whatever was on the screen in it. On Linux that is
//! turned off, and with it that other programs of the same account read this
//! one's memory. Windows may make small ones for its error reports, and there is
//! no way to refuse without `unsafe`.

/// Refuses images of this program's memory, from now on; whether that worked.
#[cfg(target_os = "linux")]
pub fn keep_to_ourselves() -> bool {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    // The limit is inherited by the processes that draw the window, which start with the
    // first setting reset. The first is needed too: a program that collects images
    // for the system is handed them whatever the limit.
    let ours = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    let everybodys = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    ours.is_ok() && everybodys.is_ok()
}

/// Nothing to turn off without `unsafe`.
#[cfg(not(target_os = "linux"))]
pub fn keep_to_ourselves() -> bool {
    true
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_crash_leaves_no_image_of_what_was_in_memory() {
        use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

        assert!(keep_to_ourselves());

        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        assert_eq!(getrlimit(Resource::Core).maximum, Some(0));
    }
}
