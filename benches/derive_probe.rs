#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout
)]
#[path = "../tests/common/big.rs"]
mod big;
use claims_map::derive::*;
use claims_map::model::*;
use claims_map::query::*;
use std::time::Instant;
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let f: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    (f[11].parse::<f64>().unwrap() + f[12].parse::<f64>().unwrap()) * 10.0
}
fn med(name: &str, n: usize, mut f: impl FnMut()) {
    let n = n * 5;
    let c = cpu();
    let mut t: Vec<f64> = (0..n)
        .map(|_| {
            let s = Instant::now();
            f();
            s.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    let c = (cpu() - c) / n as f64;
    t.sort_by(f64::total_cmp);
    println!("{name:40} cpu {c:.3} ms  median {:.3} ms  min {:.3}  max {:.3}", t[n / 2], t[0], t[n - 1]);
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
    for (name, toggle) in [
        ("busiest speaker", Toggle::Speaker(ActorId::new("actor-0"))),
        ("a rare speaker", Toggle::Speaker(ActorId::new("actor-399"))),
        ("direct", Toggle::Direct),
        ("kind claim", Toggle::Kind(Kind::Claim)),
        ("doc", Toggle::Document(DocumentId::new("article-0"))),
    ] {
        let q = Query::everything().without(toggle);
        med(&format!("full: {name}"), 31, || drop(derive_verdicts(&layer, &all.under(&q))));
        let mut v = base.clone();
        let mut off = false;
        med(&format!("incremental: {name}"), 31, || {
            off = !off;
            let q = if off { q.clone() } else { Query::everything() };
            v.follow(&all.under(&q));
        });
        med(&format!("preview: {name}"), 31, || drop(changes_under(&layer, &base, &all.under(&q))));
    }
    med("without_sources", 31, || drop(without_sources(&all, (&layer.areas[0].id, Subject::Area))));
}
