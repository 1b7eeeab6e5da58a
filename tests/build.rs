//! Builds the disk that can be made to fail (`faults/interpose.c`), for the
//! fault programme. It needs Linux and a C compiler, as the database does.

use std::{env, path::PathBuf, process::Command};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=faults/interpose.c");
    println!("cargo:rerun-if-changed=faults/interpose.h");
    println!("cargo:rerun-if-env-changed=CC");
    let made = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names it")).join("interpose.so");
    // The programme says so itself where there is nothing to load.
    println!("cargo:rustc-env=INTERPOSER={}", made.display());
    if env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("linux") {
        return;
    }
    let compiler = env::var_os("CC").unwrap_or_else(|| "cc".into());
    let built = Command::new(compiler)
        .args(["-std=gnu17", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o"])
        .args([made.as_os_str(), "faults/interpose.c".as_ref()])
        .status();
    assert!(built.is_ok_and(|status| status.success()), "faults/interpose.c could not be built");
}
