//! What was typed and is not in the dossier yet: no command ends it without a question.

use crate::app::command::Command;
use crate::app::contents::apply::apply_to_contents;
use crate::app::contents::command::ContentsCommand;
use crate::app::contents::state::Contents;
use crate::app::desk::apply::apply_to_desk;
use crate::app::desk::command::{DeskCommand, DeskEffect};
use crate::app::desk::state::{Prompt, Typed};
use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::escape::{EscapeTarget, escape_target};
use crate::app::import::command::ImportCommand;
use crate::app::import::state::ImportReview;
use crate::app::layer::command::LayerCommand;
use crate::app::reader::command::ReaderCommand;
use crate::app::state::State;
use crate::words::Message;

impl State {
    /// Whether the form of a statement holds other than when it was opened.
    pub fn has_changed_form(&self) -> bool {
        let Some(reader) = &self.reader else { return false };
        match (&reader.form, &reader.form_began) {
            (Some(form), Some(began)) => !form.says_the_same_as(began),
            (Some(_), None) => true,
            (None, _) => false,
        }
    }

    /// Whether a record of the dialog holds other than when it was begun.
    pub fn has_changed_record(&self) -> bool {
        self.dialogs.contents().is_some_and(Contents::is_changed)
    }

    /// Where something was typed that a command would lose; `None` where it loses nothing.
    pub(crate) fn lost_by(&self, command: &Command) -> Option<Typed> {
        let form = || self.has_changed_form().then_some(Typed::Form);
        let review = || self.dialogs.review().is_some_and(ImportReview::is_changed).then_some(Typed::Review);
        let record = || self.has_changed_record().then_some(Typed::Record);
        match command {
            Command::Escape => match escape_target(self) {
                EscapeTarget::Form => form(),
                EscapeTarget::Dialog(DialogKind::Contents) => record(),
                EscapeTarget::Dialog(DialogKind::Review) => review(),
                _ => None,
            },
            Command::Reader(command) => match command {
                ReaderCommand::Open(document)
                    if self.reader.as_ref().is_some_and(|reader| reader.document == *document) =>
                {
                    None
                }
                ReaderCommand::Open(_)
                | ReaderCommand::Close
                | ReaderCommand::Dismiss
                | ReaderCommand::Edit(_)
                | ReaderCommand::EditStatement(_)
                | ReaderCommand::Add => form(),
                _ => None,
            },
            Command::Contents(
                ContentsCommand::Show(_)
                | ContentsCommand::Pick(_)
                | ContentsCommand::PickDocument(_)
                | ContentsCommand::PickActor(_)
                | ContentsCommand::New
                | ContentsCommand::AttachText
                | ContentsCommand::Close,
            ) => record(),
            Command::Import(ImportCommand::Cancel) | Command::Open(_) => review(),
            Command::Import(
                ImportCommand::AddToDossier | ImportCommand::NewDossier | ImportCommand::AttachTo(_),
            )
            | Command::Layer(LayerCommand::Take) => form(),
            Command::Desk(command) => match command {
                DeskCommand::Save | DeskCommand::SaveAs => record().or_else(form),
                DeskCommand::Close | DeskCommand::Quit => review().or_else(record).or_else(form),
                DeskCommand::OpenRecent(_) => review(),
                DeskCommand::Recover(_) => form(),
                _ => None,
            },
            _ => None,
        }
    }

    /// Asks what shall become of what was typed before a command is done.
    pub(crate) fn ask_about_typed(&mut self, typed: Typed, then: Command) -> Vec<Effect> {
        let is_closing = then == Command::Desk(DeskCommand::Close);
        self.dialogs.open(Dialog::Question(Prompt::Typed { typed, then: Box::new(then) }));
        if is_closing { vec![Effect::Desk(DeskEffect::KeepOpen)] } else { Vec::new() }
    }

    /// Why what was typed cannot be kept as it is, without a full stop; `None` where it can.
    pub fn typed_problem(&self, typed: Typed) -> Option<Message> {
        match typed {
            Typed::Form => {
                let form = self.reader.as_ref().and_then(|reader| reader.form.as_ref())?;
                self.form_problem(form)
            }
            Typed::Record => self.draft_problem(),
            Typed::Review => None,
        }
    }

    /// Keeps what was typed, then does what was to be done; where it cannot be kept, nothing else happens.
    pub(crate) fn keep_typed(&mut self) -> Vec<Effect> {
        let Some((typed, then)) = self.take_typed() else { return Vec::new() };
        let mut effects = match typed {
            Typed::Form => self.keep_form(),
            Typed::Record => self.keep_record(),
            Typed::Review => Vec::new(),
        };
        if !self.is_typed(typed) {
            effects.extend(self.go_on(then));
        }
        effects
    }

    /// Does what was to be done. What was typed is lost, unless it is only left alone.
    pub(crate) fn drop_typed(&mut self) -> Vec<Effect> {
        let Some((typed, then)) = self.take_typed() else { return Vec::new() };
        if let Command::Desk(command @ (DeskCommand::Save | DeskCommand::SaveAs)) = then {
            return apply_to_desk(self, command);
        }
        match typed {
            Typed::Form => self.close_form(),
            // Taking back what is typed has no effects.
            Typed::Record => drop(apply_to_contents(self, ContentsCommand::Revert)),
            Typed::Review => self.dialogs.close(DialogKind::Review),
        }
        self.go_on(then).into_iter().collect()
    }

    fn is_typed(&self, typed: Typed) -> bool {
        match typed {
            Typed::Form => self.has_changed_form(),
            Typed::Record => self.has_changed_record(),
            Typed::Review => self.dialogs.review().is_some(),
        }
    }

    fn take_typed(&mut self) -> Option<(Typed, Command)> {
        let Some(Prompt::Typed { typed, then }) = self.dialogs.question() else { return None };
        let (typed, then) = (*typed, Command::clone(then));
        self.dialogs.close(DialogKind::Question);
        Some((typed, then))
    }

    /// What remains to be done, once what was kept is on the disk.
    fn go_on(&self, then: Command) -> Option<Effect> {
        let then = match then {
            // What it would have put away is away; the dialog around a record is not.
            Command::Escape if self.dialogs.contents().is_none() => return None,
            Command::Reader(ReaderCommand::Dismiss) | Command::Import(ImportCommand::Cancel) => return None,
            // The window was kept open for the question: it has to close itself now.
            Command::Desk(DeskCommand::Close) => Command::Desk(DeskCommand::Quit),
            other => other,
        };
        Some(Effect::Then(Box::new(then)))
    }
}
