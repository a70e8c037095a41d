#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::disallowed_methods, clippy::print_stdout)]
#[path = "../tests/common/big.rs"]
mod big;
use std::time::Instant;
use claims_map::app::*;
use claims_map::query::*;
use claims_map::model::*;
struct No;
impl FileDialog for No { fn save_path(&self, _: &str) -> Option<String> { None } fn open_path(&self) -> Option<std::path::PathBuf> { None } }
struct W { ctx: egui::Context, app: ClaimsMap, t: f64, label: String }
impl W {
    fn frame(&mut self, events: Vec<egui::Event>) -> f64 {
        self.t += 0.016;
        let input = egui::RawInput { screen_rect: Some(egui::Rect::from_min_size(egui::pos2(0.0,0.0), egui::vec2(1440.0,900.0))), time: Some(self.t), events, ..Default::default() };
        let app = &mut self.app;
        let s = Instant::now();
        let out = self.ctx.run_ui(input, |ui| app.ui(ui));
        let e = s.elapsed().as_secs_f64()*1e3;
        drop(out);
        e
    }
    fn many(&mut self, label: &str, n: usize, mut ev: impl FnMut(usize) -> Vec<egui::Event>, mut cmd: impl FnMut(usize) -> Option<Command>) {
        claims_map::app::TIMES.with(|t| t.borrow_mut().clear());
        let mut all = vec![];
        for i in 0..n { if let Some(c) = cmd(i) { self.app.send(c); self.frame(vec![]); claims_map::app::TIMES.with(|t| t.borrow_mut().clear()); all.clear(); } let e = ev(i); all.push(self.frame(e)); }
        all.sort_by(f64::total_cmp);
        print!("{:28} whole {:.2} |", format!("{}{label}", self.label), all[all.len()/2]);
        claims_map::app::TIMES.with(|t| for (name, v) in t.borrow_mut().iter_mut() { v.sort_by(f64::total_cmp); print!(" {name} {:.3} (max {:.3})", v[v.len()/2], v[v.len()-1]); });
        println!();
    }
    fn toggled(&mut self, label: &str, n: usize, mut cmd: impl FnMut(usize) -> Command) {
        // the frame that applies, then the frame after
        let mut apply = vec![]; let mut after = std::collections::BTreeMap::<&str, Vec<f64>>::new();
        for i in 0..n {
            let c = cmd(i);
            claims_map::app::TIMES.with(|t| t.borrow_mut().clear());
            self.app.send(c);
            self.frame(vec![]);
            claims_map::app::TIMES.with(|t| { for (name, v) in t.borrow().iter() { if *name == "apply" { apply.push(v[0]) } } t.borrow_mut().clear(); });
            self.frame(vec![]);
            claims_map::app::TIMES.with(|t| for (name, v) in t.borrow().iter() { after.entry(name).or_default().push(v[0]) });
        }
        apply.sort_by(f64::total_cmp);
        print!("{:28} apply {:.3} | next frame:", format!("{}{label}", self.label), apply[apply.len()/2]);
        for (name, mut v) in after { v.sort_by(f64::total_cmp); print!(" {name} {:.3}", v[v.len()/2]); }
        println!();
    }
}
fn main() {
    let shipped = claims_map::load::shipped_layer().unwrap();
    let small = claims_map::load::shipped_dossier(&shipped).unwrap().dossier;
    run("shipped ", small, shipped, "UA-63");
    let layer = big::big_layer(5000);
    let mut dossier = big::big_dossier(&layer, big::Size::LARGE, 7);
    for s in dossier.statements.iter_mut().step_by(5) { s.areas.insert(0, AreaId::new("A02525")); s.areas.dedup(); }
    run("big ", dossier, layer, "A02525");
}
fn run(label: &str, dossier: Dossier, layer: Layer, busy: &str) {
    let ctx = egui::Context::default();
    let toggle = Toggle::Speaker(dossier.actors[0].id.clone());
    let s = Instant::now();
    let state = State::new(dossier, layer);
    println!("State::new {:.1} ms", s.elapsed().as_secs_f64()*1e3);
    let app = ClaimsMap::with_state(&ctx, state, std::sync::Arc::new(No));
    let mut w = W { ctx, app, t: 0.0, label: label.to_owned() };
    for _ in 0..4 { w.frame(vec![]); }
    w.many("rest, summary", 60, |_| vec![], |_| None);
    if std::env::var_os("ACC").is_some() { w.ctx.enable_accesskit(); w.frame(vec![]); w.many("rest with accesskit", 30, |_| vec![], |_| None); }
    w.many("pointer over sources", 60, |i| vec![egui::Event::PointerMoved(egui::pos2(100.0, 150.0 + (i % 5) as f32 * 29.0))], |_| None);
    w.many("pointer over map", 60, |i| vec![egui::Event::PointerMoved(egui::pos2(600.0 + i as f32, 450.0))], |_| None);
    w.frame(vec![egui::Event::PointerGone]);
    w.toggled("flip speaker", 20, |_| Command::Flip(toggle.clone()));
    w.toggled("flip direct", 20, |_| Command::Flip(Toggle::Direct));
    w.toggled("hover toggle", 20, |i| Command::HoverToggle((i % 2 == 0).then(|| toggle.clone())));
    w.many("search 'district'", 30, |_| vec![], |i| (i==0).then(|| Command::Search("district 2".into())));
    w.toggled("type", 10, |i| Command::Search(format!("distr{i}")));
    w.many("search cleared", 2, |_| vec![], |i| (i==0).then(|| Command::Search(String::new())));
    w.many("focus busy", 60, |_| vec![], |i| (i==0).then(|| Command::Focus(Some(Focus::Area(AreaId::new(busy))))));
    w.toggled("flip, focus busy", 20, |_| Command::Flip(toggle.clone()));
    w.many("unfocus", 3, |_| vec![], |i| (i==0).then(|| Command::Focus(None)));
    let doc = w.app.state().dossier.documents[0].id.clone();
    w.many("reader", 60, |_| vec![], |i| (i==0).then(|| Command::Reader(ReaderCommand::Open(doc.clone()))));
}
