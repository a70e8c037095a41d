//! Whether this desktop has a dialog for files.
//!
//! On Linux and its kin the dialog is the portal's, else that of `zenity`. Where neither is there, the library that
//! shows them answers as if the user had cancelled, so it is found out before.

/// Whether the desktop can show a dialog for files. It waits for the session's bus, for some seconds at most.
#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "netbsd", target_os = "openbsd"))]
pub(crate) fn has_dialog() -> bool {
    portal_answers() || is_program("zenity")
}

/// Whether the desktop can show a dialog for files: this one always has its own.
#[cfg(not(any(target_os = "linux", target_os = "freebsd", target_os = "netbsd", target_os = "openbsd")))]
pub(crate) fn has_dialog() -> bool {
    true
}

/// Whether the desktop's portal has a dialog for files.
#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "netbsd", target_os = "openbsd"))]
fn portal_answers() -> bool {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    /// How long the portal, which the bus may have to start, has to answer.
    const PATIENCE: Duration = Duration::from_secs(4);

    let (answers, answer) = channel();
    let ask = move || {
        let asked = pollster::block_on(ask_portal());
        if let Err(error) = &asked {
            tracing::debug!(%error, "the desktop's portal shows no files");
        }
        if answers.send(asked.is_ok()).is_err() {
            tracing::debug!("the portal answered too late");
        }
    };
    let asking = std::thread::Builder::new().name("asking the portal".to_owned()).spawn(ask);
    asking.is_ok() && answer.recv_timeout(PATIENCE).unwrap_or(false)
}

/// Asks the portal for the version of its dialog for files; an error where it has none.
#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "netbsd", target_os = "openbsd"))]
async fn ask_portal() -> zbus::Result<()> {
    let bus = zbus::Connection::session().await?;
    let question = &("org.freedesktop.portal.FileChooser", "version");
    let (portal, object) = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop");
    bus.call_method(Some(portal), object, Some("org.freedesktop.DBus.Properties"), "Get", question).await?;
    Ok(())
}

/// Whether a program of this name stands where programs are looked for.
#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "netbsd", target_os = "openbsd"))]
fn is_program(name: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders)
        .any(|folder| rustix::fs::access(folder.join(name), rustix::fs::Access::EXEC_OK).is_ok())
}
