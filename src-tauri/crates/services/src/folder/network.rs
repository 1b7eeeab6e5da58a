//! Whether a folder lies on another computer, where neither locks nor flushes
//! can be relied on.

use std::path::{Component, Path, Prefix};

/// File systems behind which there is a network, as Linux names them.
const NETWORKED: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "beegfs",
    "davfs",
    "fuse.sshfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.smbnetfs",
    "fuse.s3fs",
];

/// Whether `path`, which is there, lies on another computer. What cannot be
/// found out counts as here: nobody is kept from working by a guess.
pub(super) fn is_elsewhere(path: &Path) -> bool {
    let Ok(real) = path.canonicalize() else { return false };
    // Windows resolves a drive letter that stands for a share to the share.
    if let Some(Component::Prefix(prefix)) = real.components().next()
        && matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    {
        return true;
    }
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    kind_of_mount(&mounts, &real).is_some_and(|kind| NETWORKED.contains(&kind.as_str()))
}

/// The file system that `path` is on, by the list of mounts that Linux keeps
/// (proc(5), mountinfo): the last one whose place is deepest.
fn kind_of_mount(mounts: &str, path: &Path) -> Option<String> {
    let mut best: Option<(usize, String)> = None;
    for line in mounts.lines() {
        let Some((before, after)) = line.split_once(" - ") else { continue };
        let (Some(place), Some(kind)) = (before.split(' ').nth(4), after.split(' ').next()) else { continue };
        let place = unescaped(place);
        let place = Path::new(&place);
        let depth = place.components().count();
        if path.starts_with(place) && best.as_ref().is_none_or(|(deepest, _)| depth >= *deepest) {
            best = Some((depth, kind.to_owned()));
        }
    }
    best.map(|(_, kind)| kind)
}

/// Spaces, tabs, line ends and backslashes stand there as three octal digits.
fn unescaped(place: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(place.to_owned(), |text, (written, meant)| text.replace(written, meant))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 22 0:27 / /home rw - ext4 /dev/vdb rw
40 31 0:44 / /home/amira/Site\\040files rw - cifs //server/share rw
41 22 0:45 / /mnt/cardiac rw - nfs4 server:/export rw
42 41 0:46 / /mnt/cardiac/local rw - tmpfs tmpfs rw
";

    #[test]
    fn a_folder_on_another_computer_is_told_from_one_here() {
        let kind = |path: &str| kind_of_mount(MOUNTS, Path::new(path)).unwrap();

        assert_eq!(kind("/home/amira/.local/share/prombook"), "ext4");
        assert_eq!(kind("/home/amira/Site files/prombook"), "cifs");
        assert_eq!(kind("/mnt/cardiac/prombook"), "nfs4");
        assert_eq!(kind("/mnt/cardiac/local/prombook"), "tmpfs");
        assert_eq!(kind("/mnt/cardiac-here"), "ext4");
    }

    #[test]
    fn this_computers_own_folder_is_here() {
        let place = tempfile::tempdir().unwrap();
        assert!(!is_elsewhere(place.path()));
    }

    #[test]
    fn a_list_that_cannot_be_read_keeps_nobody_from_working() {
        for odd in ["", "nonsense", "1 2 3 - ", " - nfs", "1 2 3 4 / - nfs4"] {
            let _ = kind_of_mount(odd, Path::new("/home"));
        }
        assert_eq!(kind_of_mount("", Path::new("/home")), None);
    }
}
