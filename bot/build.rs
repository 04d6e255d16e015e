//! Finds out which programs of the machine the tests can use: `has_postgres`, `has_chromium` and `has_python`
//! let a test be ignored by name, and with the reason, where its program is not installed.

use std::env;
use std::path::{Path, PathBuf};

/// Where Debian and its relatives keep the PostgreSQL server's programs, by version.
const POSTGRES_VERSIONS: &str = "/usr/lib/postgresql";

fn main() {
    println!("cargo::rerun-if-changed=bot/build.rs");
    // Both folders are compiled in whole, and only this makes a new file in them be noticed.
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-env-changed=PATH");
    println!("cargo::rustc-check-cfg=cfg(has_postgres)");
    println!("cargo::rustc-check-cfg=cfg(has_chromium)");
    println!("cargo::rustc-check-cfg=cfg(has_python)");

    let path = search_path();
    let postgres: Vec<_> = path.iter().cloned().chain(postgres_folders()).collect();
    if is_found("initdb", &postgres) {
        println!("cargo::rustc-cfg=has_postgres");
    }
    if is_found("chromedriver", &path) && is_found("chromium", &path) {
        println!("cargo::rustc-cfg=has_chromium");
    }
    if is_found("python3", &path) {
        println!("cargo::rustc-cfg=has_python");
    }
}

/// Looks for a program, and has this script run again when it goes or comes. Only paths that exist
/// are watched: Cargo takes one that does not for changed, each time.
fn is_found(program: &str, folders: &[PathBuf]) -> bool {
    let found = folders.iter().map(|folder| folder.join(program)).find(|file| file.is_file());
    match &found {
        Some(file) => watch(file),
        None => folders.iter().filter(|folder| folder.is_dir()).for_each(|folder| watch(folder)),
    }
    found.is_some()
}

fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

fn search_path() -> Vec<PathBuf> {
    env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default()
}

fn postgres_folders() -> Vec<PathBuf> {
    let versions = Path::new(POSTGRES_VERSIONS).read_dir().into_iter().flatten().flatten();
    versions.map(|version| version.path().join("bin")).collect()
}
