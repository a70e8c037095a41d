//! Why the window did not open: said by the window, reported by the command line, and known to a build without
//! a window.

/// Why the window did not open, or did not stay open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LaunchError {
    /// Something that the window needs is missing: what, and what to type, without a full stop.
    #[error("{sentence}")]
    Missing {
        /// The sentence.
        sentence: String,
    },
    /// The window was open, and a fault of the program ended it.
    #[error(
        "a fault in Claims Map itself ended it ({message}); your files are as they were, please report it"
    )]
    Crashed {
        /// What the fault said of itself.
        message: String,
    },
}
