//! Showing an address in the browser of the desktop.

/// A way to show an address in a browser. It may block: it is called on a thread of its own.
pub trait Browser: Send + Sync {
    /// Shows an address; `false` where there is no browser, or it cannot be started.
    fn show(&self, address: &str) -> bool;
}

/// The browser that the desktop starts for an address.
#[derive(Debug, Clone, Copy)]
pub struct SystemBrowser;

impl Browser for SystemBrowser {
    fn show(&self, address: &str) -> bool {
        let shown = webbrowser::open(address);
        if let Err(error) = &shown {
            tracing::warn!(%error, "no browser");
        }
        shown.is_ok()
    }
}
