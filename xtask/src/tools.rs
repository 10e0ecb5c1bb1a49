//! What a machine must have. In: nothing but the machine. Out: the tool, installed if need be, or one line that says how to.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

/// The target the widget is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The Cargo that runs this task.
pub fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Where Cargo leaves what it makes, whatever the environment and the configuration say of it.
pub fn target_folder() -> Result<PathBuf> {
    let command = Command::new(cargo())
        .current_dir(crate::root())
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .output()
        .context("cannot run Cargo")?;
    let metadata: serde_json::Value = serde_json::from_slice(&command.stdout)?;
    metadata["target_directory"]
        .as_str()
        .map(PathBuf::from)
        .context("Cargo names no target folder")
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
            rustup(&["component", "add", component])
                .with_context(|| format!("Rust lacks `{component}`"))?;
        }
    }
    Ok(())
}

fn rustup(args: &[&str]) -> Result<()> {
    run("rustup", args).with_context(|| format!("to get it, run: rustup {}", args.join(" ")))
}

/// Runs a command to its end; an exit code other than 0 is an error.
pub fn run(command: &str, args: &[&str]) -> Result<()> {
    let status = Command::new(command)
        .args(args)
        .status()
        .with_context(|| format!("cannot run `{command}`"))?;
    ensure!(status.success(), "`{command} {}` failed", args.join(" "));
    Ok(())
}

/// What a command prints.
pub fn output(command: &str, args: &[&str]) -> Result<String> {
    let output = Command::new(command)
        .args(args)
        .output()
        .with_context(|| format!("cannot run `{command}`"))?;
    if !output.status.success() {
        bail!(
            "`{command} {}` failed: {}",
            args.join(" "),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}
