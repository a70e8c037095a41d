//! Exporting what the map shows.

use std::path::Path;

use crate::app::dialog_kind::DialogKind;
use crate::app::effect::Effect;
use crate::app::export::drawn::{Drawn, PreviewOf};
use crate::app::export::request::ExportRequest;
use crate::app::export::state::{MapPart, NamedPalette, PaletteKind};
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::export::{ExportFormat, ExportOptions, embed_lines, frame_on_base};
use crate::paint::pdf::Inks;
use crate::scene::page::{Frame, PageText};
use crate::words::{Message, message};

pub(crate) fn export(state: &mut State, target: Target) -> Vec<Effect> {
    let options = match state.export_options() {
        Some(Ok(options)) => options,
        Some(Err(problem)) => {
            state.notice = Some(Notice::failed(message!("dialog-export-not-made", reason = problem)));
            return Vec::new();
        }
        None => return Vec::new(),
    };
    if target == Target::File && state.export.progress.is_some() {
        state.notice = Some(Notice::failed(message!("dialog-export-busy")));
        return Vec::new();
    }
    if target == Target::File {
        state.export.last = state.dialogs.export().cloned();
        state.export.last_of = Some((state.desk.number, state.dossier.title.clone()));
        state.dialogs.close(DialogKind::Export);
    }
    let path = state.export.last.as_ref().map(|dialog| dialog.path.clone()).unwrap_or_default();
    let may_overwrite = target == Target::File
        && state.desk.may_be_overwritten.take().is_some_and(|answered| answered == path);
    let request = Box::new(ExportRequest {
        path,
        may_overwrite,
        dossier: state.dossier.clone(),
        layer: state.layer.clone(),
        query: state.query().clone(),
        options,
    });
    match target {
        Target::File => {
            state.export.progress = Some(0.0);
            vec![Effect::Export(request)]
        }
        Target::Clipboard => vec![Effect::CopyImage(request)],
    }
}

/// Where an export goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    File,
    Clipboard,
}

impl State {
    /// The lines that show the page of the open export dialog in another page; `None` where no page is chosen.
    pub fn embed_lines(&self) -> Option<String> {
        let dialog = self.dialogs.export().filter(|dialog| dialog.format == ExportFormat::Html)?;
        let options = self.export_options()?.ok()?;
        Some(embed_lines(Path::new(&dialog.path), &self.dossier, &options))
    }

    /// How the open export dialog wants the file made; `None` while it is closed.
    ///
    /// # Errors
    /// A sentence where what is typed is no size.
    pub fn export_options(&self) -> Option<Result<ExportOptions, Message>> {
        let dialog = self.dialogs.export()?;
        let frame = self.export_frame(dialog.part);
        let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let date = match dialog.day() {
            Ok(date) => date,
            Err(problem) => return Some(Err(problem)),
        };
        let background = match dialog.background_choice() {
            Ok(background) => background,
            Err(problem) => return Some(Err(problem)),
        };
        Some(dialog.size().map(|size| ExportOptions {
            date,
            theme: dialog.theme,
            palette: dialog.palette_choice(),
            background,
            labels: dialog.labels,
            has_locator: dialog.has_locator && frame != Frame::Fit,
            has_mark: dialog.has_mark,
            svg_text: dialog.svg_text,
            inks: if dialog.cmyk { Inks::Cmyk } else { Inks::Rgb },
            language: dialog.language.unwrap_or(self.language),
            frame,
            focus: self.focus().map(|focus| focus.areas().to_vec()).unwrap_or_default(),
            footnotes: dialog.footnotes,
            legend: dialog.legend,
            text: PageText {
                title: given(&dialog.text.title),
                subtitle: given(&dialog.text.subtitle),
                note: given(&dialog.text.note),
                alt: given(&dialog.text.alt),
                credit: given(&dialog.text.credit),
            },
            with_text: dialog.with_text,
            ..ExportOptions::of_size(dialog.format, size)
        }))
    }

    /// The part of the map that a file shows.
    pub(crate) fn export_frame(&self, part: MapPart) -> Frame {
        match (part, self.map.view, self.focus()) {
            (MapPart::Window, Some(view), _) if !self.map.is_fitted => Frame::Part {
                centre: view.centre,
                width_m: view.viewport.width / view.px_per_m,
                height_m: view.viewport.height / view.px_per_m,
            },
            (MapPart::Focus, _, Some(focus)) => frame_on_base(&self.base, &self.layer, focus.areas()),
            _ => Frame::Fit,
        }
    }

    /// What was drawn last, where it is of what the dialog and the map have now.
    pub(crate) fn current_preview(&self) -> Option<&Drawn> {
        let options = self.export_options()?.ok()?;
        let of = PreviewOf { options, revision: self.revision };
        self.export.preview.drawn.as_ref().filter(|drawn| drawn.of == of)
    }

    /// Width and height of the preview in pixels; `None` where that of what is chosen now was not drawn.
    pub fn preview_px(&self) -> Option<[u32; 2]> {
        let image = self.current_preview()?.image.as_ref()?.as_ref().ok()?;
        Some([image.width, image.height])
    }

    /// How many bytes the file has that the dialog's choices give; `None` where it was not made.
    pub(crate) fn export_byte_count(&self) -> Option<u64> {
        let options = self.export_options()?.ok()?;
        let of = PreviewOf { options, revision: self.revision };
        self.export.preview.file.as_ref().filter(|(file, _)| *file == of).map(|(_, bytes)| *bytes)
    }
}

/// Takes a palette in that was read for the open dialog; one that could not be read changes nothing but what is said.
pub(crate) fn take_palette(state: &mut State, read: Result<Box<NamedPalette>, Message>) {
    let Some(dialog) = state.dialogs.export_mut() else { return };
    match read {
        Ok(palette) => {
            dialog.own_palette = Some(*palette);
            dialog.palette = PaletteKind::Own;
            state.export.palette_problem = None;
        }
        Err(problem) => state.export.palette_problem = Some(problem),
    }
}
