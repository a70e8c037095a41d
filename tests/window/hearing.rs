//! What is shown is also said: what an action changed is heard, and every node has a name.

use claims_map::app::{Command, ReaderCommand};
use claims_map::words::Language;
use egui::accesskit::{Live, Role};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use crate::harness::Window;
use crate::reader::reading;

/// The last sentence that was said aloud.
fn heard(window: &Window) -> String {
    let said = window.state().announce.last.as_ref();
    said.map(|said| window.state().language.text(&said.message)).unwrap_or_default()
}

/// How many sentences were said.
fn count(window: &Window) -> u64 {
    window.state().announce.last.as_ref().map_or(0, |said| said.number)
}

/// The nodes that a screen reader reads out by themselves when they change, with how urgent they are.
fn live(window: &Window) -> Vec<(String, Live)> {
    let nodes = window.harness.root().children_recursive().map(|node| node.accesskit_node());
    nodes
        .filter(|node| node.live() != Live::Off)
        .map(|node| (node.label().or(node.value()).unwrap_or_default(), node.live()))
        .collect()
}

/// All nodes.
fn nodes(window: &Window) -> Vec<AccessKitNode<'_>> {
    window.harness.root().children_recursive().map(|node| node.accesskit_node()).collect()
}

#[test]
fn a_toggle_says_what_it_changed() {
    let mut window = Window::open();
    window.click("Dmitry Peskov, says 1, 1 statement");
    let off = heard(&window);
    assert!(
        off.starts_with("Dmitry Peskov off: ")
            && off.contains("Crimea, Odesa and Sevastopol are named only in what is switched off")
            && off.ends_with("; nothing else changes."),
        "{off}"
    );
    assert!(live(&window).contains(&(off.clone(), Live::Polite)), "{:?}", live(&window));
    window.press_with(Modifiers::COMMAND, Key::Z);
    let undone = heard(&window);
    assert!(
        undone.starts_with("Undone: Dmitry Peskov on: ") && undone.contains("become claimed"),
        "{undone}"
    );
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(heard(&window).starts_with("Done again: Dmitry Peskov off: "), "{}", heard(&window));
    window.click("Only Mike Waltz");
    assert!(heard(&window).starts_with("Only Mike Waltz: "), "{}", heard(&window));
    window.click("All of: Who says or relays it");
    assert!(heard(&window).starts_with("All of: Who says or relays it: "), "{}", heard(&window));
    window.click("None of: Who says or relays it");
    assert!(heard(&window).starts_with("None of: Who says or relays it: "), "{}", heard(&window));
    window.send(Command::Everything);
    assert!(heard(&window).starts_with("Everything on: "), "{}", heard(&window));
}

#[test]
fn the_same_sentence_twice_is_heard_twice() {
    let mut window = Window::open();
    for number in [1, 2] {
        window.send(Command::SetTheme(window.state().theme));
        assert_eq!(heard(&window), "Light theme.", "said");
        assert_eq!(count(&window), number, "anew");
        assert_eq!(live(&window).len(), 1, "one place speaks");
    }
}

#[test]
fn regions_searches_and_choices_are_heard() {
    let mut window = Window::open();
    window.click_at(window.middle_of("UA-63"));
    let region = heard(&window);
    assert!(region.starts_with("Kharkiv Oblast, Contested") && region.contains("ISW"), "{region}");
    window.press(Key::Escape);
    assert_eq!(heard(&window), "Nothing is in focus.", "put away");
    window.send(Command::Search("Odesa".to_owned()));
    assert!(
        heard(&window).starts_with("Found ") && heard(&window).contains("Odesa Oblast"),
        "{}",
        heard(&window)
    );
    window.send(Command::Search("Atlantis".to_owned()));
    assert_eq!(heard(&window), "No region of this map has such a name.", "none");
    window.send(Command::Search(String::new()));
    window.send(Command::Scale(110));
    assert_eq!(heard(&window), "Size: 110 %.", "the size");
    window.send(Command::SetLanguage(Language::UKRAINIAN));
    assert_eq!(heard(&window), "Мова: Українська.", "in the new language");
    window.click_at(window.middle_of("UA-63"));
    assert!(heard(&window).starts_with("Харківська область, "), "{}", heard(&window));
}

#[test]
fn a_dialog_says_its_title_and_takes_the_keyboard() {
    let mut window = Window::open();
    window.press(Key::Tab);
    for (keys, key, title) in
        [(Modifiers::COMMAND, Key::E, "Export the map"), (Modifiers::NONE, Key::F1, "Keyboard shortcuts")]
    {
        window.press_with(keys, key);
        window.harness.run();
        assert_eq!(heard(&window), format!("Dialog: {title}"), "its opening");
        let all = nodes(&window);
        let dialog = all.iter().find(|node| node.role() == Role::Dialog).unwrap();
        assert_eq!(dialog.label().as_deref(), Some(title), "its name");
        let focused = all.iter().rfind(|node| node.is_focused()).unwrap();
        let mut above = Some(*focused);
        while let Some(node) = above.filter(|node| node.role() != Role::Dialog) {
            above = node.parent();
        }
        assert!(above.is_some_and(|node| node.locate() == dialog.locate()), "the keyboard is in it");
        let heading =
            all.iter().any(|node| node.role() == Role::Heading && node.label().as_deref() == Some(title));
        assert!(heading, "its title is a heading");
        let behind = all.iter().find(|node| node.label().as_deref() == Some("Sources")).unwrap();
        let mut chain = vec![*behind];
        while let Some(parent) = chain.last().and_then(AccessKitNode::parent) {
            chain.push(parent);
        }
        assert!(chain.iter().any(AccessKitNode::is_hidden), "what lies behind is out of reach");
        drop(all);
        window.press(Key::Escape);
        window.harness.run();
    }
}

#[test]
fn accepting_a_suggestion_is_heard() {
    let mut window = reading();
    window.type_text("a");
    window.type_text("5");
    let accepted = heard(&window);
    assert!(accepted.starts_with("Done: ") && accepted.ends_with(" 2 suggestions are left."), "{accepted}");
    window.send(Command::Reader(ReaderCommand::Reject(0)));
    window.send(Command::Reader(ReaderCommand::Reject(0)));
    assert!(heard(&window).ends_with(" No suggestion is left."), "{}", heard(&window));
}

#[test]
fn what_takes_the_keyboard_has_a_name() {
    let mut window = Window::open();
    let check = |window: &Window, what: &str| {
        let nameless: Vec<String> = nodes(window)
            .iter()
            .filter(|node| node.data().supports_action(egui::accesskit::Action::Focus))
            .filter(|node| node.label().is_none_or(|label| label.trim().is_empty()))
            .map(|node| format!("{:?} {:?}", node.role(), node.bounding_box()))
            .collect();
        assert!(nameless.is_empty(), "{what}: {nameless:?}");
    };
    check(&window, "the window");
    let root = window.harness.root().accesskit_node().label();
    assert_eq!(root.as_deref(), Some("Claims Map"), "the window itself");
    let regions = window.labels(Role::Region);
    assert_eq!(regions.len(), 4, "{regions:?}");
    for name in ["Bar", "Sources", "Map", "Regions and quotes"] {
        assert!(regions.iter().any(|region| region == name), "{name} in {regions:?}");
    }
    assert!(!window.shows("·"), "no sign is a node");
    assert!(window.shows("Kinburn Spit, Occupied"), "a place is a node: {:?}", window.labels(Role::Button));
    window.click("Kinburn Spit, Occupied");
}

/// The runs in which the article is told, in order, each with its node's id.
fn runs(window: &Window) -> Vec<(egui::accesskit::NodeId, String)> {
    let document = window.harness.get_by_role(Role::Document);
    let runs = document.children_recursive().filter(|node| node.accesskit_node().role() == Role::TextRun);
    runs.map(|node| {
        let node = node.accesskit_node();
        (node.locate().0, node.value().unwrap_or_default())
    })
    .collect()
}

/// What of the article a screen reader has as marked: from where marking began to the cursor, in code points.
fn told_selection(window: &Window) -> (usize, usize) {
    let document = window.harness.get_by_role(Role::Document).accesskit_node();
    let selection = document.raw_text_selection().copied().expect("the article has a cursor");
    let runs = runs(window);
    let place = |at: egui::accesskit::TextPosition| {
        let before = runs.iter().take_while(|(id, _)| *id != at.node).map(|(_, words)| words.chars().count());
        before.sum::<usize>() + at.character_index
    };
    (place(selection.anchor), place(selection.focus))
}

#[test]
fn the_article_is_a_text_with_a_cursor_and_a_selection() {
    let mut window = reading();
    let told: String = runs(&window).into_iter().map(|(_, words)| words).collect();
    let text = window.state().reader.as_ref().unwrap().text.clone().unwrap();
    let paragraphs: Vec<&str> = text.as_str().lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(told, paragraphs.join("\n") + "\n", "the whole text, each paragraph with its end");
    window.harness.get_by_role(Role::Document).focus();
    window.harness.run();
    assert_eq!(told_selection(&window), (0, 0), "the cursor stands at the beginning");
    window.press_with(Modifiers::CTRL, Key::ArrowRight);
    assert_eq!(told_selection(&window), (7, 7), "behind the first word");
    window.press_with(Modifiers::CTRL | Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(told_selection(&window), (7, 14), "the second one is marked");
    window.press_with(Modifiers::CTRL | Modifiers::COMMAND, Key::End);
    let end = told.chars().count() - 1;
    assert_eq!(told_selection(&window), (end, end), "at the end");
}

/// The description of the first node whose label begins so, and its role.
fn described(window: &Window, label: &str) -> (Role, String, bool) {
    let nodes = nodes(window);
    let node = nodes.into_iter().find(|node| node.label().is_some_and(|one| one.starts_with(label)));
    let node = node.unwrap_or_else(|| panic!("nothing is called {label}"));
    (node.role(), node.description().unwrap_or_default(), node.is_selected() == Some(true))
}

#[test]
fn a_suggestion_says_all_of_itself() {
    let window = reading();
    let (role, about, is_selected) = described(&window, "Suggestion 1 of 3: Occupation");
    assert_eq!((role, is_selected), (Role::ListItem, true), "the picked one of a list");
    assert!(about.contains("“Russian forces occupy") && about.contains("Ivan Koval"), "{about}");
    let (_, of, _) = described(&window, "Reject");
    assert!(of.starts_with("Suggestion 1: Occupation"), "the button says of what: {of}");
}

#[test]
fn what_cannot_be_kept_says_why_and_leads_to_the_field() {
    let mut window = reading();
    window.type_text("e");
    let mut form = window.state().reader.as_ref().unwrap().form.clone().unwrap();
    form.speaker.clear();
    window.send(Command::Reader(ReaderCommand::SetForm(Box::new(form))));
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.harness.run();
    let said = window.state().announce.last.clone().unwrap();
    assert!(said.is_urgent && heard(&window).starts_with("Not now: "), "{}", heard(&window));
    let nodes = nodes(&window);
    let focused = nodes.into_iter().find(AccessKitNode::is_focused).unwrap();
    assert!(focused.description().unwrap().starts_with("Not yet: "), "{:?}", focused.description());
    let (_, why, _) = described(&window, "Keep");
    assert!(why.starts_with("Not yet: "), "{why}");
}

#[test]
fn hits_are_told_apart_and_gone_through() {
    let mut window = Window::open();
    window.send(Command::Search("Kharkiv".to_owned()));
    let found = heard(&window);
    let names = found.trim_end_matches('.').split_once(": ").unwrap().1;
    let names: Vec<&str> = names.split(", ").collect();
    assert!(names.len() > 1 && names[0] != names[1], "{found}");
    window.send(Command::PickHit(1));
    assert!(heard(&window).starts_with("2 of "), "{}", heard(&window));
    window.send(Command::Zoom(1.25, None));
    assert!(heard(&window).starts_with("The map at 12"), "{}", heard(&window));
}
