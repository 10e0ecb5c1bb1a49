//! Makes a release ready to be given out. In: a clean tree, and a key if it is to be signed. Out: a folder with what is published, checksums, their
//! signature, and the notes. It publishes nothing: a person does, having read the notes (docs/releasing.md).

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::build::{self, Plan};
use crate::{budget, test, tools};

/// What to make, and what to leave out.
pub struct Release {
    /// The folder to make.
    pub out: PathBuf,
    /// A private key of OpenSSH.
    pub sign_with: Option<PathBuf>,
    /// Whether the whole check is run first.
    pub check: bool,
}

/// The checksums of everything else in the folder, as `sha256sum --check` reads them.
const SUMS: &str = "SHA256SUMS";
const NOTES: &str = "NOTES.md";
/// What a signature says it is for, so that it cannot stand for anything else.
const PURPOSE: &str = "fidelity-check-release";

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Checks, builds, packs, sums up, signs, and says what is left to do by hand.
pub fn release(plan: &Release) -> Result<()> {
    let root = crate::root();
    let changed = tools::output("git", &["-C", &root.display().to_string(), "status", "--porcelain"])?;
    ensure!(changed.is_empty(), "the tree has changes that are in no commit, and nobody could build this again:\n{changed}");
    let notes = notes(&fs::read_to_string(root.join("CHANGELOG.md"))?, VERSION, !plan.check)?;
    match last_tag(&root) {
        // The engine alone, as other programs take it in. Left to itself, it would switch on every feature, those of the browser too.
        Some(tag) => tools::run("cargo", &["semver-checks", "--package", "fidelity-check", "--only-explicit-features", "--baseline-rev", &tag])
            .context("the public interface of the engine was compared with the last release; `cargo install --locked cargo-semver-checks` brings what compares it")?,
        None => println!("no release has been tagged yet: there is no public interface to compare this one's with"),
    }
    if plan.check {
        test::test(false)?;
    } else {
        let command = tools::command()?;
        build::build(&Plan { command: Some(command.clone()), ..Plan::release() })?;
        budget::table(&Plan::release().out, Some(&command))?.1?;
    }
    let folder = Folder { dist: &Plan::release().out, out: &plan.out, notes: &notes, sign_with: plan.sign_with.as_deref(), trial: false };
    folder.make()?;
    println!("{} is ready. Read {NOTES}, then go on with docs/releasing.md", plan.out.display());
    Ok(())
}

/// What is given out, once everything has been checked and built.
pub struct Folder<'r> {
    /// The built widget.
    pub dist: &'r Path,
    /// The folder to make.
    pub out: &'r Path,
    pub notes: &'r str,
    /// A private key of OpenSSH.
    pub sign_with: Option<&'r Path>,
    /// Whether it is only tried: the crate is packed from the tree as it stands, and not compiled once more from its package.
    pub trial: bool,
}

impl Folder<'_> {
    /// Packs, sums up and signs.
    pub fn make(&self) -> Result<()> {
        let Folder { dist, out, notes, sign_with, trial } = *self;
        if out.exists() {
            fs::remove_dir_all(out)?;
        }
        fs::create_dir_all(out)?;
        let (from, to) = (dist.display().to_string(), out.display().to_string());
        tools::run("npm", &["pack", &from, "--silent", "--ignore-scripts", "--pack-destination", &to])?;
        // Elsewhere than where everybody's Cargo leaves its packages: two may run at a time.
        let packages = tools::target_folder()?.join(if trial { "release-tried" } else { "release-packed" });
        let packed = packages.display().to_string();
        let mut package = vec!["package", "--locked", "--package", "fidelity-check", "--target-dir", &packed];
        package.extend(trial.then_some(["--allow-dirty", "--no-verify"]).into_iter().flatten());
        tools::run("cargo", &package)?;
        let name = format!("fidelity-check-{VERSION}.crate");
        fs::copy(packages.join("package").join(&name), out.join(&name))?;
        fs::copy(dist.join("sbom.cdx.json"), out.join("sbom.cdx.json"))?;
        fs::write(out.join(NOTES), notes)?;
        fs::write(out.join(SUMS), sums(out)?)?;
        match sign_with {
            Some(key) => sign(key, &out.join(SUMS))?,
            None => println!("not signed: no --sign-with"),
        }
        Ok(())
    }
}

/// The release before this one, if any has been tagged.
fn last_tag(root: &Path) -> Option<String> {
    let tag = tools::output("git", &["-C", &root.display().to_string(), "describe", "--tags", "--abbrev=0", "--match", "v*"]).ok()?;
    Some(tag.trim().to_owned()).filter(|tag| !tag.is_empty())
}

/// What the change log says of this version under "Unreleased". As a trial, which is given to nobody, also of a version that was given out before: the
/// notes then say so.
pub fn notes(changes: &str, version: &str, trial: bool) -> Result<String> {
    let section = |heading: &str| {
        let mut lines = changes.lines().skip_while(|line| line.trim_end() != format!("## {heading}"));
        lines.next()?;
        let text: Vec<&str> = lines.take_while(|line| !line.starts_with("## ")).collect();
        Some(text.join("\n").trim().to_owned()).filter(|text| !text.is_empty())
    };
    // Under a number of its own it was given out before.
    let (new, before) = (section("Unreleased"), section(version));
    if trial && before.is_some() {
        let text = new.unwrap_or_else(|| "Nothing is new.".to_owned());
        return Ok(format!("# A trial, after Fidelity Check {version}\n\n{text}\n"));
    }
    let (Some(text), None) = (new, before) else {
        let other = "the version in Cargo.toml has to be a new one, and what is new has to stand under `## Unreleased`";
        bail!("CHANGELOG.md: expected something under `## Unreleased` and nothing under `## {version}`: {other}");
    };
    Ok(format!("# Fidelity Check {version}\n\n{text}\n"))
}

/// A line for each file, by name.
fn sums(folder: &Path) -> Result<String> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let mut out = String::new();
    for name in names.iter().filter(|name| !name.starts_with(SUMS)) {
        let hash: String = Sha256::digest(fs::read(folder.join(name))?).iter().map(|byte| format!("{byte:02x}")).collect();
        writeln!(out, "{hash}  {name}")?;
    }
    Ok(out)
}

/// Writes the signature beside the file, with `.sig` after its name.
fn sign(key: &Path, file: &Path) -> Result<()> {
    let done = Command::new("ssh-keygen").args(["-Y", "sign", "-q", "-n", PURPOSE, "-f"]).arg(key).arg(file).output();
    let done = done.context("cannot run `ssh-keygen`, which signs")?;
    ensure!(done.status.success(), "`{}` does not sign: {}", key.display(), String::from_utf8_lossy(&done.stderr).trim());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Stdio;

    #[test]
    fn the_notes_are_what_is_new() {
        let changes = "# Changes\n\n## Unreleased\n\n### New\n\nWords.\n\n## 0.1.0\n\nOld.\n";
        for trial in [false, true] {
            assert_eq!(notes(changes, "0.2.0", trial).unwrap(), "# Fidelity Check 0.2.0\n\n### New\n\nWords.\n");
            assert!(notes("## Unreleased\n\n## 0.1.0\n\nOld.\n", "0.2.0", trial).is_err(), "nothing is new");
        }
        let same_number = notes(changes, "0.1.0", false).unwrap_err().to_string();
        assert!(same_number.contains("nothing under `## 0.1.0`"), "{same_number}");
    }

    #[test]
    fn a_trial_can_be_made_at_any_time_and_says_what_it_is() {
        // As `check-all` runs it, on the change log as it stands between two releases.
        let changes = fs::read_to_string(crate::root().join("CHANGELOG.md")).unwrap();
        let given_out = "# Changes\n\n## Unreleased\n\n## 0.1.0\n\nOld.\n";
        let said = notes(&changes, VERSION, true).unwrap();
        assert!(said.starts_with("# "), "{said}");
        assert_eq!(notes(given_out, "0.1.0", true).unwrap(), "# A trial, after Fidelity Check 0.1.0\n\nNothing is new.\n");
    }

    #[test]
    fn the_crate_holds_what_its_user_needs_and_no_more() {
        let arguments = ["package", "--list", "--locked", "--allow-dirty", "--package", "fidelity-check"];
        let list = tools::output("cargo", &arguments).unwrap();
        let files: Vec<&str> = list.lines().collect();
        let mut top: Vec<&str> = files.iter().filter_map(|file| file.split('/').next()).collect();
        top.dedup();
        let folders = ["docs", "programmes", "src", "styles", "tests"];
        let readme = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "SECURITY.md"];
        let cargo = [".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "build.rs"];
        let mut wanted = [&folders[..], &readme, &cargo].concat();
        top.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(top, wanted);
        assert!(files.len() < 600, "{} files", files.len());
        // docs/conformance.md: a release holds the cases that others check their programs with.
        assert!(files.iter().all(|file| !file.starts_with("tests/") || file.starts_with("tests/oracles/")), "{list}");

        // Neither a page nor a source leads to a file that was left behind.
        let holds =
            |path: &str| files.iter().any(|file| file.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
        let (mut links, mut embedded) = (0, 0);
        for file in &files {
            let (before, after) = match file.rsplit_once('.') {
                Some((_, "md")) => ("](", ')'),
                Some((_, "rs")) => ("include_str!(\"", '"'),
                _ => continue,
            };
            let text = fs::read_to_string(crate::root().join(file)).unwrap();
            for target in text.split(before).skip(1).filter_map(|rest| rest.split([after, '#']).next()) {
                if target.is_empty() || target.contains(':') {
                    continue;
                }
                let path = beside(file, target);
                // How the command is tried is told with its sources.
                assert!(
                    holds(&path) || (before == "](" && path.starts_with("tests/")),
                    "`{file}` leads to `{path}`, which is not in the crate"
                );
                *if before == "](" { &mut links } else { &mut embedded } += 1;
            }
        }
        assert!(links > 50 && embedded > 5, "{links} links, {embedded} files that are compiled in");
    }

    /// Where a path leads that is written in a file.
    fn beside(file: &str, path: &str) -> String {
        let mut parts: Vec<&str> = file.split('/').collect();
        parts.pop();
        for part in path.trim_end_matches('/').split('/') {
            match part {
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        parts.join("/")
    }

    #[test]
    fn the_last_release_is_the_last_tag_of_a_version() {
        let folder = tempfile::tempdir().unwrap();
        let git = |arguments: &[&str]| {
            let nobody = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false", "-C"];
            let done = Command::new("git").args(nobody).arg(folder.path()).args(arguments).output().unwrap();
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        };
        git(&["init", "--quiet"]);
        git(&["commit", "--quiet", "--allow-empty", "--message", "one"]);
        git(&["tag", "before-the-first"]);
        assert_eq!(last_tag(folder.path()), None);
        git(&["tag", "v0.1.0"]);
        git(&["commit", "--quiet", "--allow-empty", "--message", "two"]);
        assert_eq!(last_tag(folder.path()).as_deref(), Some("v0.1.0"));
    }

    #[test]
    fn checksums_are_signed_and_any_change_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let key = tempfile::tempdir().unwrap();
        let private = key.path().join("key");
        let made =
            Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-C", "releases", "-f"]).arg(&private).status().unwrap();
        assert!(made.success());
        fs::write(at("b.tgz"), "package").unwrap();
        fs::write(at("a.md"), "notes").unwrap();
        let lines = sums(folder.path()).unwrap();
        assert_eq!(lines.lines().map(|line| &line[64..]).collect::<Vec<_>>(), ["  a.md", "  b.tgz"]);
        fs::write(at(SUMS), &lines).unwrap();
        sign(&private, &at(SUMS)).unwrap();
        assert_eq!(sums(folder.path()).unwrap(), lines, "checksums and signature are not summed up");

        // As docs/releasing.md tells people to look.
        let public = fs::read_to_string(private.with_extension("pub")).unwrap();
        fs::write(key.path().join("signers"), format!("releases {public}")).unwrap();
        let verified = || {
            let file = fs::File::open(at(SUMS)).unwrap();
            let mut look = Command::new("ssh-keygen");
            look.args(["-Y", "verify", "-n", PURPOSE, "-I", "releases", "-f"])
                .arg(key.path().join("signers"))
                .arg("-s")
                .arg(at("SHA256SUMS.sig"));
            look.stdin(file).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success()
        };
        assert!(verified());
        fs::write(at(SUMS), lines.replace("a.md", "c.md")).unwrap();
        assert!(!verified(), "a changed list");
        assert!(sign(&key.path().join("none"), &at(SUMS)).unwrap_err().to_string().contains("does not sign"));
    }
}
