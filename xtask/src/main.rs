//! The command line of `cargo xtask`. In: arguments. Out: the exit code of the task they name.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use xtask::build::{self, Plan};
use xtask::{budget, check_all, release, serve, test, words};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, serves and tests the widget")]
struct Xtask {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make `dist/` and say how large each file is
    Build(BuildArgs),
    /// Build, serve on this machine only, and build again whenever a source changes
    Serve {
        /// Serve the small, compressed build that is published
        #[arg(long)]
        release: bool,
        /// The first port to try
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Run every check there is, and install what they need where that is possible
    Test {
        /// Leave out the journeys in real browsers
        #[arg(long)]
        no_browser: bool,
    },
    /// Write a page with every message in every language, to be read by translators
    Words {
        /// The page to write
        #[arg(long, default_value = "target/words.html")]
        out: PathBuf,
    },
    /// Make the folder of a release: packages, checksums, signature and notes. Publishes nothing
    Release {
        /// The folder to make; `target/release-VERSION` if it is not said
        #[arg(long)]
        out: Option<PathBuf>,
        /// A private key of OpenSSH that signs the checksums
        #[arg(long)]
        sign_with: Option<PathBuf>,
        /// Do not run the whole check first
        #[arg(long)]
        without_check: bool,
    },
    /// Run what takes too long for every change, and print a dated table
    CheckAll {
        /// Only what has this in its name, such as `fuzzing`
        #[arg(long, default_value = "")]
        only: String,
    },
}

#[derive(Args)]
struct BuildArgs {
    /// Build quickly, without optimising or compressing
    #[arg(long)]
    dev: bool,
    /// Shrink the module with `wasm-opt`, which must be installed; the bytes then depend on its version
    #[arg(long, conflicts_with = "dev")]
    optimise: bool,
    /// Cargo features of the widget, such as `crash-test`
    #[arg(long, value_delimiter = ',')]
    features: Vec<String>,
    /// The folder to make
    #[arg(long, default_value = "dist")]
    out: PathBuf,
}

fn main() -> ExitCode {
    match run(Xtask::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> anyhow::Result<()> {
    match task {
        Task::Build(args) => {
            let BuildArgs { dev, optimise, features, out } = args;
            let out = xtask::root().join(out);
            build::build(&Plan { dev, optimise, features, out: out.clone(), ..Plan::release() })?;
            if !dev {
                print!("{}", budget::table(&out, None)?.0);
            }
            Ok(())
        }
        Task::Serve { release, port } => serve::serve(release, port),
        Task::Test { no_browser } => test::test(no_browser),
        Task::Words { out } => {
            let out = xtask::root().join(out);
            words::write(&out)?;
            println!("{}", out.display());
            Ok(())
        }
        Task::Release { out, sign_with, without_check } => {
            let out = out.unwrap_or_else(|| PathBuf::from(concat!("target/release-", env!("CARGO_PKG_VERSION"))));
            release::release(&release::Release { out: xtask::root().join(out), sign_with, check: !without_check })
        }
        Task::CheckAll { only } => check_all::check_all(&only),
    }
}
