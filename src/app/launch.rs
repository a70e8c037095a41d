//! Opening the window, or saying in one sentence why it cannot open.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use crate::app::ClaimsMap;
use crate::app::choices::Choices;
use crate::app::desk::state::PROGRAM;
use crate::app::file_dialog::SystemDialog;
use crate::app::import::state::ImportReview;
use crate::app::notices::state::Notice;
use crate::app::ready::ReadyMap;
use crate::app::report::Report;
use crate::app::state::State;
use crate::save::StateFolder;
use crate::service::{LaunchError, OpenError, Start, system_language};
use crate::words::{Language, Message, Say as _, message};

/// Opens the window and returns when it is closed. What it shows is loaded while it opens.
///
/// `language` is what was asked for at this start; without it the window speaks as it did last, or as the system does.
///
/// # Errors
/// [`LaunchError`] where there is no display, a system library is missing, or the program crashed.
pub fn open_window(
    language: Option<Language>,
    load: impl FnOnce() -> Result<Start, OpenError> + Send + 'static,
) -> Result<(), LaunchError> {
    let has_display = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if cfg!(target_os = "linux") && !has_display {
        return Err(missing(&message!("window-no-display")));
    }
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title(PROGRAM)
            .with_app_id("claims-map")
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size([720.0, 480.0]),
        renderer: eframe::Renderer::Glow,
        ..eframe::NativeOptions::default()
    };
    // Why the data could not be made ready; what the window system says of that is no help.
    let unready = Arc::new(Mutex::new(None));
    let told = Arc::clone(&unready);
    let has_started = Arc::new(AtomicBool::new(false));
    let started = Arc::clone(&has_started);
    // Projecting the layer takes about as long as opening a window: one is done beside the other.
    let state = std::thread::spawn(move || {
        let start = load()?;
        let is_exported = start.input.exported.is_some();
        let mut state = State::of_ready(ReadyMap::of(start.input));
        if let Some(article) = start.article {
            state.show_review(ImportReview::new(*article));
        }
        let choices = Choices::load();
        let remembered = choices.as_ref().map(Choices::language);
        // An exported file brings its own look, but the window's language is whoever's who reads it.
        let mut state = match choices {
            Some(choices) if !is_exported => choices.apply_to(state),
            Some(choices) => choices.apply_sizes_to(state),
            None => state,
        };
        state.speak(language.or(remembered).unwrap_or_else(system_language));
        Ok::<State, OpenError>(state)
    });
    let run = move || {
        let start = move |context: &eframe::CreationContext<'_>| {
            let state = match state.join() {
                Ok(Ok(state)) => state,
                Ok(Err(error)) => return Err(tell(&told, error.message())),
                Err(_panic) => return Err(tell(&told, message!("window-not-ready"))),
            };
            started.store(true, Ordering::Relaxed);
            let app = ClaimsMap::with_state(&context.egui_ctx, state, Arc::new(SystemDialog));
            let app = with_memory(&context.egui_ctx, app.remembering());
            Ok(Box::new(app) as Box<dyn eframe::App>)
        };
        eframe::run_native(PROGRAM, options, Box::new(start))
    };
    let result = quietly(run);
    if let Some(why) = unready.lock().ok().and_then(|mut why| why.take()) {
        return Err(missing(&why));
    }
    match result {
        Ok(Ok(())) => Ok(()),
        Err(message) if has_started.load(Ordering::Relaxed) => Err(LaunchError::Crashed { message }),
        Ok(Err(error)) => Err(missing(&explain(&error.to_string()))),
        Err(message) => Err(missing(&explain(&message))),
    }
}

/// The application with the user's folder for journals; where there is none, it says so and works without.
fn with_memory(ctx: &egui::Context, mut app: ClaimsMap) -> ClaimsMap {
    match StateFolder::of_user() {
        Ok(folder) => app.with_state_folder(ctx, folder),
        Err(error) => {
            let notice = Notice::failed(message!("window-no-state-folder", reason = error.message()));
            app.hear(ctx, Report::NotRemembered(notice));
            app
        }
    }
}

/// Runs with panics caught: a missing library makes the window system panic instead of failing.
///
/// A panic's message is kept for the sentence; nothing is printed for it.
fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    let message = Arc::new(Mutex::new(String::new()));
    let kept = Arc::clone(&message);
    let previous = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if let Ok(mut text) = kept.lock() {
            *text = info.to_string();
        }
    }));
    let result = catch_unwind(AssertUnwindSafe(run));
    std::panic::set_hook(previous);
    result.map_err(|_payload| message.lock().map(|text| text.clone()).unwrap_or_default())
}

/// The libraries that are loaded at run time, and the Debian packages that have them.
const LIBRARIES: [(&str, &str); 12] = [
    ("libxkbcommon-x11", "libxkbcommon-x11-0"),
    ("libxkbcommon", "libxkbcommon0"),
    ("libX11-xcb", "libx11-xcb1"),
    ("libX11", "libx11-6"),
    ("libXcursor", "libxcursor1"),
    ("libXrandr", "libxrandr2"),
    ("libXi", "libxi6"),
    ("libwayland-client", "libwayland-client0"),
    ("libwayland-egl", "libwayland-egl1"),
    ("libEGL", "libegl1"),
    ("libGL", "libgl1"),
    ("swrast", "libgl1-mesa-dri"),
];

/// Says what is missing and what to type, from what the window system said.
fn explain(message: &str) -> Message {
    let message = without_source_path(&message.replace(['\n', '\r'], " "));
    // The window system does not say which of its libraries for X it misses.
    if message.contains("xlib's shared libraries") {
        let packages = "libx11-6 libx11-xcb1 libxcursor1 libxi6";
        return message!("window-no-x", packages = packages);
    }
    if let Some((library, package)) = LIBRARIES.iter().find(|(library, _)| message.contains(library)) {
        return message!("window-no-library", library = *library, package = *package);
    }
    let lower = message.to_lowercase();
    if ["glutin", "opengl", "egl", "glx", "no available configs", "visual"]
        .iter()
        .any(|word| lower.contains(word))
    {
        let packages = "libgl1-mesa-dri libegl1";
        return message!("window-no-opengl", reason = message, packages = packages);
    }
    if lower.contains("connection") || lower.contains("display") || lower.contains("compositor") {
        return message!("window-display-silent", reason = message);
    }
    message!("window-system-failed", reason = message)
}

/// Keeps why the data could not be made ready, for whoever opened the window, and ends its making.
fn tell(why: &Mutex<Option<Message>>, message: Message) -> Box<dyn std::error::Error + Send + Sync> {
    let log = message.english();
    if let Ok(mut why) = why.lock() {
        *why = Some(message);
    }
    log.into()
}

/// Why the window does not open.
fn missing(why: &Message) -> LaunchError {
    LaunchError::Missing { sentence: why.clone() }
}

/// A message without the line of somebody's source that it was raised at.
fn without_source_path(message: &str) -> String {
    let is_place = |word: &&str| !(word.contains(".rs:") && word.ends_with(':'));
    let words: Vec<&str> = message.split_whitespace().filter(is_place).collect();
    words.join(" ").replace("os error at ", "").replace("panicked at ", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_library_is_named_with_its_package() {
        let panic = "panicked at xkb.rs: Library libxkbcommon-x11.so could not be loaded.";
        let explain = |message: &str| explain(message).english();
        assert!(explain(panic).contains("sudo apt install libxkbcommon-x11-0"), "{}", explain(panic));
        assert!(explain("opening library failed (libXi.so.6: cannot open)").contains("libxi6"));
        assert!(explain("Found no glutin configs").contains("libgl1-mesa-dri"));
        assert!(!explain("line\nbreak").contains('\n'), "one sentence");
        let xlib = "os error at /src/linux/mod.rs:788: Failed to load one of xlib's shared libraries";
        assert!(explain(xlib).contains("sudo apt install libx11-6"), "{}", explain(xlib));
        let other = explain("os error at /src/linux/mod.rs:1: Something");
        assert!(!other.contains(".rs"), "no source path: {other}");
    }

    #[test]
    fn a_panic_becomes_a_message() {
        let result = quietly(|| panic!("Library libXcursor.so.1 is gone"));
        assert!(result.unwrap_err().contains("libXcursor"), "kept");
        assert_eq!(quietly(|| 7), Ok(7), "no panic");
    }
}
