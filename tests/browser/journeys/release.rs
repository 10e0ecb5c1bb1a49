//! The folder of a release, as somebody gets it who trusts nobody. In: `dist/`, and a key that is thrown away. Out: whether packages, notes,
//! checksums and signature are all there, say the same, and tell any change.

use browser_tests::packed::run;
use std::path::Path;
use std::process::{Command, Stdio};
use xtask::release::{Folder, notes};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The two commands of `docs/releasing.md`: whether each is content.
fn looked_at(out: &Path, signers: &Path) -> [bool; 2] {
    let mut sums = Command::new("sha256sum");
    sums.current_dir(out).args(["--check", "--strict", "SHA256SUMS"]).stdout(Stdio::null()).stderr(Stdio::null());
    let sums = sums.status().expect("sha256sum").success();
    let signed = std::fs::File::open(out.join("SHA256SUMS")).expect("checksums");
    let mut verify = Command::new("ssh-keygen");
    verify.args(["-Y", "verify", "-n", "fidelity-check-release", "-I", "releases", "-s", "SHA256SUMS.sig", "-f"]).arg(signers);
    let verify = verify.current_dir(out).stdin(signed).stdout(Stdio::null()).stderr(Stdio::null());
    [sums, verify.status().expect("ssh-keygen").success()]
}

#[test]
fn what_is_given_out_is_whole_and_signed_and_any_change_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    run(folder.path(), "ssh-keygen", &["-q", "-t", "ed25519", "-N", "", "-C", "releases", "-f", "key"]);
    let public = std::fs::read_to_string(at("key.pub")).unwrap();
    std::fs::write(at("signers"), format!("releases {public}")).unwrap();

    let out = at("release");
    let changes = format!("# Changes\n\n## Unreleased\n\nWords.\n\n## before-{VERSION}\n\nOld.\n");
    let notes = notes(&changes, VERSION, false).expect("something is new");
    let (dist, key) = (xtask::root().join("dist"), at("key"));
    Folder { dist: &dist, out: &out, notes: &notes, sign_with: Some(&key), trial: true }.make().expect("a release");

    let mut names: Vec<String> = std::fs::read_dir(&out).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let (tarball, packed) = (format!("fidelity-check-{VERSION}.tgz"), format!("fidelity-check-{VERSION}.crate"));
    assert_eq!(names, ["NOTES.md", "SHA256SUMS", "SHA256SUMS.sig", &packed, &tarball, "sbom.cdx.json"]);
    assert_eq!(std::fs::read_to_string(out.join("NOTES.md")).unwrap(), format!("# Fidelity Check {VERSION}\n\nWords.\n"));
    // The package for npm is the built folder; that of the crate has the engine and its licences.
    let table = run(&out, "tar", &["-xOzf", &tarball, "package/integrity.json"]);
    assert_eq!(table, std::fs::read_to_string(dist.join("integrity.json")).unwrap());
    let engine = run(&out, "tar", &["-tzf", &packed]);
    for name in ["Cargo.toml", "src/lib.rs", "LICENSE-MIT", "LICENSE-APACHE", "README.md"] {
        assert!(engine.lines().any(|line| line == format!("fidelity-check-{VERSION}/{name}")), "`{name}` is not in the crate");
    }
    assert_eq!(looked_at(&out, &at("signers")), [true, true]);

    // A file that somebody has exchanged, and then its checksum too.
    std::fs::write(out.join("NOTES.md"), "Nothing is new.\n").unwrap();
    assert_eq!(looked_at(&out, &at("signers")), [false, true]);
    let sums = run(&out, "sha256sum", &["NOTES.md", &packed, &tarball, "sbom.cdx.json"]);
    std::fs::write(out.join("SHA256SUMS"), sums).unwrap();
    assert_eq!(looked_at(&out, &at("signers")), [true, false]);
}
