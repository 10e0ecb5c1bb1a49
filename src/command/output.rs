//! Where a command writes: standard output, or a file.
//!
//! In: text, piece by piece, or the bytes of a whole file. Out: the same, text in UTF-8 on every system; Windows PowerShell would make UTF-16
//! of it with `>`.

use crate::command::paths::place;
use std::fs::File;
use std::io::{BufWriter, ErrorKind, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

/// Where to write.
#[derive(clap::Args, Default)]
pub struct Output {
    /// The file to write; standard output if not given. Text is written in UTF-8.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Output {
    /// The file to write; nothing for standard output.
    pub fn file(&self) -> Option<&Path> {
        self.output.as_deref()
    }

    /// Begins to write. `read` are the files that are read meanwhile or have been: none of them is overwritten.
    ///
    /// # Errors
    /// If the output is one of them.
    pub fn begin<'p>(&self, read: impl IntoIterator<Item = &'p Path>) -> Result<Sink, String> {
        if let Some(path) = &self.output
            && path.exists()
            && read.into_iter().any(|one| place(one) == place(path))
        {
            return Err(format!("{}: this file is read; choose another name for --output", path.display()));
        }
        Ok(Sink { path: self.output.clone(), file: None })
    }

    /// Writes one text.
    ///
    /// # Errors
    /// As [`Output::begin`] and [`Sink::write`].
    pub fn write<'p>(&self, read: impl IntoIterator<Item = &'p Path>, text: &str) -> Result<(), String> {
        self.write_bytes(read, text.as_bytes())
    }

    /// Writes a whole file that is no text.
    ///
    /// # Errors
    /// As [`Output::begin`] and [`Sink::write`], and if a person would see it as signs.
    pub fn write_binary<'p>(&self, read: impl IntoIterator<Item = &'p Path>, bytes: &[u8]) -> Result<(), String> {
        self.no_terminal()?;
        self.write_bytes(read, bytes)
    }

    /// Refuses to show on screen what is no text; to be asked before the work is done.
    ///
    /// # Errors
    /// If standard output is a terminal, and no file is named.
    pub fn no_terminal(&self) -> Result<(), String> {
        match self.output.is_none() && std::io::stdout().is_terminal() {
            true => Err("an .xlsx file is no text to show here; name a file, such as --output result.xlsx".to_owned()),
            false => Ok(()),
        }
    }

    fn write_bytes<'p>(&self, read: impl IntoIterator<Item = &'p Path>, bytes: &[u8]) -> Result<(), String> {
        let mut sink = self.begin(read)?;
        sink.write_bytes(bytes)?;
        sink.end()
    }
}

/// What is being written. A file is made with the first piece, so that nothing is left behind where there is nothing to write.
pub struct Sink {
    path: Option<PathBuf>,
    file: Option<BufWriter<File>>,
}

impl Sink {
    /// Writes a piece.
    ///
    /// # Errors
    /// If it cannot be written; that nobody reads standard output any more is no error.
    pub fn write(&mut self, text: &str) -> Result<(), String> {
        self.write_bytes(text.as_bytes())
    }

    /// Writes bytes as they are.
    ///
    /// # Errors
    /// As [`Sink::write`].
    pub fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), String> {
        let Some(path) = &self.path else {
            return match std::io::stdout().write_all(bytes) {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("cannot write: {error}")),
                _ => Ok(()),
            };
        };
        let told = |error: std::io::Error| format!("{}: cannot be written: {error}", path.display());
        if self.file.is_none() {
            self.file = Some(BufWriter::new(File::create(path).map_err(told)?));
        }
        self.file.as_mut().map_or(Ok(()), |file| file.write_all(bytes).map_err(told))
    }

    /// Ends a file; what could not be written is told.
    ///
    /// # Errors
    /// As [`Sink::write`].
    pub fn end(mut self) -> Result<(), String> {
        let path = self.path.take().unwrap_or_default();
        self.file.as_mut().map_or(Ok(()), |file| file.flush().map_err(|error| format!("{}: cannot be written: {error}", path.display())))
    }
}
