//! A real Chromium, driven over the pipe of its `DevTools`: two streams with a zero byte after each
//! message, so that nothing listens on a port and no library is needed.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

/// A browser with one page open.
pub(crate) struct Browser {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    session: Option<String>,
    count: u64,
    /// What the page did by itself: events, in the order in which they came.
    pub(crate) events: Vec<Value>,
}

impl Browser {
    /// Starts the browser; `None` with a word about it where there is none and nobody requires it.
    #[expect(clippy::print_stdout, reason = "who runs the test should know")]
    pub(crate) fn start(folder: &Path) -> Option<Self> {
        let found = Command::new("chromium").arg("--version").output().is_ok_and(|run| run.status.success());
        if !found {
            assert!(
                std::env::var_os("CLAIMS_MAP_REQUIRE_TOOLS").is_none(),
                "chromium is not installed, and CLAIMS_MAP_REQUIRE_TOOLS asks for it"
            );
            println!("skipped: chromium is not installed");
            return None;
        }
        // The pipe's ends must be the descriptors 3 and 4.
        let script = "exec chromium --headless --no-sandbox --disable-gpu --hide-scrollbars \
            --disable-dev-shm-usage --no-first-run --remote-debugging-pipe \
            --user-data-dir=\"$0\" about:blank 3<&0 4>&1 0</dev/null 1>/dev/null 2>/dev/null";
        let mut child = Command::new("bash")
            .args(["-c", script])
            .arg(folder.join("profile"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut browser = Self { child, to, from, session: None, count: 0, events: Vec::new() };
        let target = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let session = browser.call("Target.attachToTarget", attach);
        browser.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Network", "Log", "DOM", "Accessibility"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        Some(browser)
    }

    /// Calls a method of the `DevTools` protocol and waits for its answer.
    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "so that callers write json! alone")]
    pub(crate) fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.count += 1;
        let mut message = json!({"id": self.count, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            message["sessionId"] = session.as_str().into();
        }
        self.to.write_all(message.to_string().as_bytes()).unwrap();
        self.to.write_all(&[0]).unwrap();
        self.to.flush().unwrap();
        loop {
            let message = self.next();
            if message["id"] == self.count {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].clone();
            }
        }
    }

    /// The next message; events are kept.
    fn next(&mut self) -> Value {
        let mut bytes = Vec::new();
        self.from.read_until(0, &mut bytes).unwrap();
        assert_eq!(bytes.pop(), Some(0), "the browser is still there");
        let message: Value = serde_json::from_slice(&bytes).unwrap();
        if message["id"].is_null() {
            self.events.push(message.clone());
        }
        message
    }

    /// Opens an address and waits until it is loaded; earlier events are forgotten.
    pub(crate) fn open(&mut self, address: &str) {
        // From elsewhere: the same file with another fragment would not be loaded again.
        for address in ["about:blank", address] {
            self.events.clear();
            let answer = self.call("Page.navigate", json!({"url": address}));
            assert!(answer["errorText"].is_null(), "{address}: {answer}");
            while !self.events.iter().any(|event| event["method"] == "Page.loadEventFired") {
                self.next();
            }
        }
    }

    /// Opens a file.
    pub(crate) fn open_file(&mut self, path: &Path) {
        self.open(&format!("file://{}", path.to_str().unwrap()));
    }

    /// The value of an expression in the page, past its own policy.
    #[track_caller]
    pub(crate) fn eval(&mut self, expression: &str) -> Value {
        let parameters = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let answer = self.call("Runtime.evaluate", parameters);
        assert!(answer["exceptionDetails"].is_null(), "{:.200}: {}", expression, answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    /// The text of the first element that a selector finds.
    #[track_caller]
    pub(crate) fn text(&mut self, selector: &str) -> String {
        let value = self.eval(&format!("document.querySelector({})?.textContent", json!(selector)));
        value.as_str().unwrap_or_else(|| panic!("no {selector}")).to_owned()
    }

    /// Clicks with the mouse at a point.
    pub(crate) fn click_at(&mut self, x: f64, y: f64) {
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let parameters = json!({"type": kind, "x": x, "y": y, "button": button, "clickCount": 1});
            self.call("Input.dispatchMouseEvent", parameters);
        }
    }

    /// Clicks with the mouse on the middle of what an expression gives.
    #[track_caller]
    pub(crate) fn click(&mut self, element: &str) {
        let at = self.eval(&format!(
            "(() => {{ const e = {element}; e.scrollIntoView({{block: 'nearest'}}); \
             const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; }})()"
        ));
        self.click_at(at[0].as_f64().unwrap(), at[1].as_f64().unwrap());
    }

    /// Presses a key, by its name in `KeyboardEvent.key`.
    pub(crate) fn press(&mut self, key: &str) {
        let (code, text) = match key {
            "Enter" => (13, "\r"),
            "Tab" => (9, ""),
            "Escape" => (27, ""),
            " " => (32, " "),
            "ArrowLeft" => (37, ""),
            "ArrowUp" => (38, ""),
            "ArrowRight" => (39, ""),
            "ArrowDown" => (40, ""),
            "/" => (191, "/"),
            "+" => (187, "+"),
            "-" => (189, "-"),
            "0" => (48, "0"),
            other => panic!("no code for {other}"),
        };
        let down = json!({"type": if text.is_empty() { "rawKeyDown" } else { "keyDown" }, "key": key,
            "windowsVirtualKeyCode": code, "text": text});
        self.call("Input.dispatchKeyEvent", down);
        self.call(
            "Input.dispatchKeyEvent",
            json!({"type": "keyUp", "key": key, "windowsVirtualKeyCode": code}),
        );
    }

    /// Turns the wheel over a point by so many pixels, down where they are positive, with Ctrl held or without.
    pub(crate) fn wheel(&mut self, (x, y): (f64, f64), pixels: f64, with_ctrl: bool) {
        let modifiers = if with_ctrl { 2 } else { 0 };
        let parameters = json!({"type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": pixels,
            "modifiers": modifiers});
        self.call("Input.dispatchMouseEvent", parameters);
    }

    /// Presses the mouse at a point, moves it by so much and lets it go.
    pub(crate) fn drag(&mut self, (x, y): (f64, f64), (by_x, by_y): (f64, f64)) {
        let mut send = |kind: &str, part: f64, buttons: u8| {
            let parameters = json!({"type": kind, "x": x + by_x * part, "y": y + by_y * part, "button": "left",
                "buttons": buttons, "clickCount": 1});
            self.call("Input.dispatchMouseEvent", parameters);
        };
        send("mousePressed", 0.0, 1);
        for part in [0.1, 0.5, 1.0] {
            send("mouseMoved", part, 1);
        }
        send("mouseReleased", 1.0, 0);
    }

    /// Waits until an expression in the page is true, for five seconds at most.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, expression: &str) {
        let script = format!(
            "new Promise((done) => {{ const end = performance.now() + 5000; \
             const look = () => ({expression}) ? done(true) : performance.now() > end ? done(false) : setTimeout(look, 20); \
             look(); }})"
        );
        assert_eq!(self.eval(&script), true, "in vain: {expression}");
    }

    /// Types a text into what has the keyboard.
    pub(crate) fn type_text(&mut self, text: &str) {
        self.call("Input.insertText", json!({"text": text}));
    }

    /// Gives the page a size in CSS pixels.
    pub(crate) fn resize(&mut self, width: u32, height: u32) {
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.call("Emulation.setDeviceMetricsOverride", metrics);
        // The page hears of it with the next frame.
        self.wait_for_frame();
    }

    /// Waits until the page has been drawn once more.
    pub(crate) fn wait_for_frame(&mut self) {
        self.eval("new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))");
    }

    /// Asks for a light or a dark page, as the reader's system would; `print` sets the medium.
    pub(crate) fn medium(&mut self, medium: &str, scheme: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call("Emulation.setEmulatedMedia", json!({"media": medium, "features": features}));
    }

    /// The addresses that were asked for since the page was opened.
    pub(crate) fn requests(&self) -> Vec<String> {
        let requests = self.events.iter().filter(|event| event["method"] == "Network.requestWillBeSent");
        requests
            .map(|event| event["params"]["request"]["url"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Errors, refusals of the page's policy, dialogs and windows since the page was opened.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let bad = |event: &&Value| {
            let method = event["method"].as_str().unwrap_or_default();
            let is_console = method == "Runtime.consoleAPICalled" && event["params"]["type"] != "log";
            let named = ["Runtime.exceptionThrown", "Log.entryAdded", "Page.javascriptDialogOpening"];
            is_console || named.contains(&method) || method == "Page.windowOpen"
        };
        self.events.iter().filter(bad).map(|event| event["params"].to_string()).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
