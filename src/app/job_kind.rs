//! What jobs are for.

/// What a job is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JobKind {
    /// Asking for a path to export to.
    ChooseExportPath,
    /// Asking for a file to open.
    ChooseOpenPath,
    /// Asking for a path to save to.
    ChooseSavePath,
    /// Asking for a palette.
    ChoosePalette,
    /// Asking for the outline of a place.
    ChooseOutline,
    /// Looking at a path that is being typed.
    LookAtPath,
    /// Reading the outline of a place.
    ReadOutline,
    /// Reading a palette.
    ReadPalette,
    /// Reading a file.
    Open,
    /// Reading the layer again.
    ReadLayer,
    /// Making an article of a pasted text.
    ReadPaste,
    /// Making a file.
    Export,
    /// Making a picture for the clipboard.
    CopyPicture,
    /// Drawing the preview of an export.
    Preview,
    /// Making the file of an export to say how large it is.
    Weigh,
    /// Reading a text for suggestions.
    Extract,
    /// Working out the text of an article under review.
    Settle,
    /// Showing an address in a browser.
    ShowAddress,
    /// Making levels of detail and labels ready.
    Prepare,
}

impl JobKind {
    /// What is being done, for the name of the thread and for logs.
    pub(crate) fn doing(self) -> &'static str {
        match self {
            Self::ChooseExportPath
            | Self::ChooseOpenPath
            | Self::ChooseSavePath
            | Self::ChoosePalette
            | Self::ChooseOutline => "asking for a file",
            Self::LookAtPath => "looking at a path",
            Self::ReadOutline => "reading an outline",
            Self::ReadPalette => "reading a palette",
            Self::Open => "opening a file",
            Self::ReadLayer => "reading the layer",
            Self::ReadPaste => "reading the pasted text",
            Self::Export => "exporting",
            Self::CopyPicture => "copying the picture",
            Self::Preview | Self::Weigh => "drawing the preview",
            Self::Extract => "looking for suggestions",
            Self::Settle => "reading the article",
            Self::ShowAddress => "showing an address",
            Self::Prepare => "drawing the map",
        }
    }

    /// The word by which the catalogues choose what was being done.
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::ChooseExportPath
            | Self::ChooseOpenPath
            | Self::ChooseSavePath
            | Self::ChoosePalette
            | Self::ChooseOutline
            | Self::LookAtPath => "choose",
            Self::ReadOutline => "outline",
            Self::Open | Self::ReadPalette => "open",
            Self::ReadLayer => "layer",
            Self::ReadPaste => "paste",
            Self::Export => "export",
            Self::CopyPicture => "copy",
            Self::Preview | Self::Weigh => "preview",
            Self::Extract => "suggestions",
            Self::Settle => "article",
            Self::ShowAddress => "address",
            Self::Prepare => "map",
        }
    }
}
