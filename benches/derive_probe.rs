#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::disallowed_methods, clippy::print_stdout)]
#[path = "../tests/common/big.rs"]
mod big;
use std::time::Instant;
use claims_map::derive::*;
use claims_map::query::*;
use claims_map::model::*;
fn med(name: &str, n: usize, mut f: impl FnMut()) {
    let mut t: Vec<f64> = (0..n).map(|_| { let s = Instant::now(); f(); s.elapsed().as_secs_f64()*1e3 }).collect();
    t.sort_by(f64::total_cmp);
    println!("{name:50} median {:.3} ms  min {:.3}  max {:.3}", t[n/2], t[0], t[n-1]);
}
fn main() {
    let layer = big::big_layer(5000);
    let dossier = big::big_dossier(&layer, big::Size::LARGE, 7);
    med("clone", 3, || drop(dossier.clone()));
    med("index", 7, || drop(StatementIndex::new(&dossier)));
    med("toggle_rows", 7, || drop(toggle_rows(&dossier)));
    let all = filter_in_force(&dossier, &Query::everything());
    println!("reach {}", layer.areas.iter().map(|a| all.on_area(&a.id).len()).sum::<usize>());
    let base = derive_verdicts(&layer, &all);
    med("filter", 31, || drop(all.under(&Query::everything())));
    med("filter + derive all", 31, || drop(derive_verdicts(&layer, &all.under(&Query::everything()))));
    for (name, toggle) in [("busiest speaker", Toggle::Speaker(ActorId::new("actor-0"))), ("a rare speaker", Toggle::Speaker(ActorId::new("actor-399"))), ("direct", Toggle::Direct), ("kind claim", Toggle::Kind(Kind::Claim)), ("doc", Toggle::Document(DocumentId::new("article-0")))] {
        let q = Query::everything().without(toggle);
        med(&format!("full: {name}"), 31, || drop(derive_verdicts(&layer, &all.under(&q))));
        let mut v = base.clone();
        let mut off = false;
        med(&format!("incremental: {name}"), 31, || { off = !off; let q = if off { q.clone() } else { Query::everything() }; v.follow(&all.under(&q)); });
        med(&format!("preview: {name}"), 31, || drop(changes_under(&layer, &base, &all.under(&q))));
    }
    med("without_sources", 31, || drop(without_sources(&all, (&layer.areas[0].id, Subject::Area))));
}
