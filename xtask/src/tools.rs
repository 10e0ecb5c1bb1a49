//! What a machine must have. In: nothing but the machine. Out: the tool, installed if need be, or one line that says how to.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

/// The target the widget is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The version of what drives Firefox.
const GECKODRIVER: &str = "0.36.0";

/// Where Cargo leaves what it makes, whatever the environment and the configuration say of it.
pub fn target_folder() -> Result<PathBuf> {
    let command = Command::new("cargo")
        .current_dir(crate::root())
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .output()
        .context("cannot run Cargo")?;
    let metadata: serde_json::Value = serde_json::from_slice(&command.stdout)?;
    metadata["target_directory"].as_str().map(PathBuf::from).context("Cargo names no target folder")
}

/// Sees to it that the standard library for WebAssembly is installed.
pub fn wasm_target() -> Result<()> {
    let folder = output("rustc", &["--print", "target-libdir", "--target", WASM])?;
    if Path::new(folder.trim()).exists() {
        return Ok(());
    }
    rustup(&["target", "add", WASM]).with_context(|| format!("Rust lacks the target `{WASM}`"))
}

/// Sees to it that `cargo fmt` and `cargo clippy` work.
pub fn rust_components() -> Result<()> {
    for component in ["rustfmt", "clippy"] {
        let command = format!("cargo-{}", component.trim_start_matches("rust"));
        if output(&command, &["--version"]).is_err() {
            rustup(&["component", "add", component]).with_context(|| format!("Rust lacks `{component}`"))?;
        }
    }
    Ok(())
}

/// Sees to it that there is a browser to drive, and what reads the paper it prints.
pub fn browser() -> Result<()> {
    debian_packages("chromedriver", &["chromium", "chromium-driver", "fonts-liberation"])?;
    debian_packages("pdftotext", &["poppler-utils"])
}

/// Sees to it, as far as this machine allows, that there are other browsers to drive; gives what is left out, and why.
pub fn other_browsers() -> Vec<String> {
    let mut left_out = Vec::new();
    let mut without = |browser: &str, error: anyhow::Error| left_out.push(format!("{browser}: {error:#}"));
    let firefox = || if on_path("firefox") { Ok(()) } else { debian_packages("firefox-esr", &["firefox-esr"]) };
    if let Err(error) = firefox().and_then(|()| install_geckodriver()) {
        without("Firefox", error);
    }
    let display = || if has_display() { Ok(()) } else { debian_packages("Xvfb", &["xvfb"]) };
    if let Err(error) = debian_packages("WebKitWebDriver", &["webkit2gtk-driver"]).and_then(|()| display()) {
        without("WebKit", error);
    }
    left_out
}

/// Whether a window could be shown.
pub fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|display| !display.is_empty()))
}

/// What drives Firefox, if it is on this machine: Debian does not ship it, so that it may lie in the target folder.
pub fn geckodriver() -> Option<PathBuf> {
    let own = || Some(target_folder().ok()?.join("geckodriver/bin/geckodriver")).filter(|path| path.is_file());
    find("geckodriver").or_else(own)
}

fn install_geckodriver() -> Result<()> {
    if geckodriver().is_some() {
        return Ok(());
    }
    let folder = target_folder()?.join("geckodriver").display().to_string();
    println!("compiling geckodriver {GECKODRIVER}, once");
    run("cargo", &["install", "--quiet", "--locked", "geckodriver", "--version", GECKODRIVER, "--root", &folder])
}

/// The script of axe-core, at the version locked under `tests/browser/`, fetched into the target folder.
pub fn axe_core() -> Result<PathBuf> {
    Ok(npm_packages("tests/browser", "npm")?.join("node_modules/axe-core/axe.min.js"))
}

/// A folder below the target folder in which Vite, TypeScript, React and Vue are found, at the versions locked under `tests/browser/bundler/`.
pub fn bundler() -> Result<PathBuf> {
    npm_packages("tests/browser/bundler", "bundler")
}

/// A folder below the target folder in which webpack, Rollup, esbuild, Svelte, Turbo and htmx are found, at the versions locked under `tests/browser/hosts/`.
pub fn hosts() -> Result<PathBuf> {
    npm_packages("tests/browser/hosts", "hosts")
}

/// A folder below the target folder in which Next and React are found, at the versions locked under `tests/browser/next/`.
pub fn next() -> Result<PathBuf> {
    npm_packages("tests/browser/next", "next")
}

/// A folder below the target folder in which Astro is found, at the version locked under `tests/browser/astro/`.
pub fn astro() -> Result<PathBuf> {
    npm_packages("tests/browser/astro", "astro")
}

/// A folder below the target folder in which Angular is found, at the versions locked under `tests/browser/angular/`.
pub fn angular() -> Result<PathBuf> {
    npm_packages("tests/browser/angular", "angular")
}

/// A folder below the target folder in which Lighthouse, the Nu validator and Biome are found, at the versions locked under `tests/browser/judges/`.
pub fn judges() -> Result<PathBuf> {
    npm_packages("tests/browser/judges", "judges")
}

/// The packages that `from` locks, installed into a folder of the target folder.
fn npm_packages(from: &str, to: &str) -> Result<PathBuf> {
    let (from, to) = (crate::root().join(from), target_folder()?.join(to));
    fs::create_dir_all(&to)?;
    let installed = to.join("node_modules/.package-lock.json");
    let mut changed = false;
    for name in ["package.json", "package-lock.json", ".npmrc"] {
        let path = from.join(name);
        let wanted = fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
        if fs::read(to.join(name)).ok().as_ref() != Some(&wanted) {
            fs::write(to.join(name), wanted)?;
            changed = true;
        }
    }
    if changed || !installed.exists() {
        debian_packages("npm", &["npm"])?;
        if installed.exists() {
            fs::remove_file(&installed)?;
        }
        run("npm", &["ci", "--silent", "--no-audit", "--no-fund", "--prefix", &to.display().to_string()])?;
    }
    Ok(to)
}

/// A Python with DuckDB and Spark.
pub fn engines() -> Result<PathBuf> {
    python_of("engines")
}

/// A Python with readers of workbooks and of FHIR.
pub fn readers() -> Result<PathBuf> {
    python_of("exchange")
}

/// The formatter and linter of scripts and stylesheets.
pub fn biome() -> Result<PathBuf> {
    Ok(judges()?.join("node_modules/.bin/biome"))
}

/// The compiler that checks the types of scripts: the one that partners' teams have.
pub fn typescript() -> Result<PathBuf> {
    Ok(bundler()?.join("node_modules/.bin/tsc"))
}

/// The program that compares the Fluent files of the languages.
pub fn compare_locales() -> Result<PathBuf> {
    Ok(python_of("words")?.with_file_name("compare-locales"))
}

/// A Python with the packages of `requirements.txt` in a folder of `tests`, installed into the target folder.
fn python_of(tests: &str) -> Result<PathBuf> {
    let has_venv = || output("python3", &["-c", "import venv, ensurepip"]).is_ok();
    if !has_venv() {
        install("python3 with venv", &["python3-venv"])?;
        ensure!(has_venv(), "`python3 -c 'import venv, ensurepip'` fails");
    }
    let folder = target_folder()?.join(tests);
    let (python, installed) = (folder.join("bin/python"), folder.join("requirements.txt"));
    let name = format!("tests/{tests}/requirements.txt");
    let requirements = crate::root().join(&name);
    let wanted = fs::read(&requirements).with_context(|| format!("cannot read `{name}`"))?;
    if fs::read(&installed).ok().as_ref() != Some(&wanted) || output(&python.display().to_string(), &["--version"]).is_err() {
        println!("installing the packages of {name}");
        run("python3", &["-m", "venv", "--clear", &folder.display().to_string()])?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
        run(&python.display().to_string(), &[&pip[..], &[&requirements.display().to_string()]].concat())?;
        fs::write(installed, wanted)?;
    }
    Ok(python)
}

/// Sees to it that there is Java, which Spark runs on.
pub fn java() -> Result<()> {
    debian_packages("java", &["default-jre-headless"])
}

/// Whether a command can be called by its name.
pub fn on_path(command: &str) -> bool {
    find(command).is_some()
}

/// Where a command lies that can be called by its name.
pub fn find(command: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(command)).find(|path| path.is_file())
}

/// Installs the packages that bring `command` if it is missing.
fn debian_packages(command: &str, packages: &[&str]) -> Result<()> {
    if on_path(command) { Ok(()) } else { install(&format!("`{command}`"), packages) }
}

/// Installs packages if this is Debian or Ubuntu, as root.
fn install(what: &str, packages: &[&str]) -> Result<()> {
    let by_hand = format!("{what} is missing: as root, run: apt-get install {}", packages.join(" "));
    let is_root = output("id", &["-u"]).is_ok_and(|id| id.trim() == "0");
    ensure!(on_path("apt-get") && is_root, by_hand);
    println!("installing {}", packages.join(", "));
    let quiet = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"];
    run("env", &[&quiet[..], &["update"]].concat()).context(by_hand.clone())?;
    run("env", &[&quiet[..], &["install", "-y", "--no-install-recommends"], packages].concat()).context(by_hand)
}

fn rustup(args: &[&str]) -> Result<()> {
    run("rustup", args).with_context(|| format!("to get it, run: rustup {}", args.join(" ")))
}

/// The native command as the tests have it. For itself, Cargo would compile much of what is below it again, with fewer features.
pub fn command() -> Result<PathBuf> {
    cargo("test --quiet --locked --workspace --exclude browser-tests --no-run")?;
    Ok(target_folder()?.join("debug").join(format!("fidelity-check{}", env::consts::EXE_SUFFIX)))
}

/// The native command, to be given arguments: as it is compiled already, or by way of Cargo.
pub fn native(compiled: Option<&Path>) -> Command {
    if let Some(compiled) = compiled {
        return Command::new(compiled);
    }
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--quiet", "--locked", "--package", "fidelity-check", "--bin", "fidelity-check", "--"]);
    cargo
}

/// Runs Cargo with arguments that have no spaces in them.
pub fn cargo(arguments: &str) -> Result<()> {
    run("cargo", &arguments.split(' ').collect::<Vec<_>>())
}

/// Runs a command to its end; an exit code other than 0 is an error.
pub fn run(command: &str, args: &[&str]) -> Result<()> {
    let status = Command::new(command).args(args).status().with_context(|| format!("cannot run `{command}`"))?;
    ensure!(status.success(), "`{command} {}` failed", args.join(" "));
    Ok(())
}

/// What a command prints.
pub fn output(command: &str, args: &[&str]) -> Result<String> {
    let output = Command::new(command).args(args).output().with_context(|| format!("cannot run `{command}`"))?;
    if !output.status.success() {
        bail!("`{command} {}` failed: {}", args.join(" "), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8(output.stdout)?)
}
