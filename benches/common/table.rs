//! Tables of plain text.

use std::fmt::Write as _;
use std::io::Write as _;

use super::Outcome;

/// A table: a title, the heads of the columns, and rows. The first column stands left, the rest right.
#[derive(Debug)]
pub(crate) struct Table {
    title: String,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows yet.
    pub(crate) fn new(title: impl Into<String>, heads: &[&str]) -> Self {
        Self { title: title.into(), rows: vec![heads.iter().map(|&head| head.to_owned()).collect()] }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Prints the table, and an empty line after it.
    ///
    /// # Errors
    /// Where nothing can be printed.
    pub(crate) fn print(&self) -> Outcome<()> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let mut text = format!("{}\n", self.title);
        for row in &self.rows {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                match column {
                    0 => write!(line, "  {cell:<width$}")?,
                    _ => write!(line, "  {cell:>width$}")?,
                }
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        writeln!(std::io::stdout(), "{text}")?;
        Ok(())
    }
}
