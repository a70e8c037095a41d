//! Which of the places where a quote's segments stand belong together: in order, near one another, with
//! the context that decides between them.

use super::index::Occurrence;

/// How much wider a gap between two segments may have become, in code points: a sentence was put in.
const WIDER: usize = 400;
/// How wide a gap may be where what stands around the segments does not confirm it, in code points: about
/// a paragraph.
const NEAR: usize = 800;
/// Beyond this many ways through the lists nobody wants to know how many there are.
const MOST_WAYS: usize = 1_000_000;
/// By how many code points the place that is meant may be behind another one at one side: a short word that
/// stands before many.
const SLACK: usize = 5;
/// How many more code points of context settle which of several places is meant: about two words.
const DECISIVE: usize = 10;

/// A segment, as far as choosing between its places goes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    /// Code points of its words.
    pub(super) length: usize,
    /// Code points between it and the segment before; 0 for the first.
    pub(super) gap: usize,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    /// One place for each segment.
    One {
        /// The places, in order.
        places: Vec<Occurrence>,
        /// Whether all that is recorded of their context stands around them.
        has_context: bool,
    },
    /// Several sets of places, and nothing decides between them: how many.
    Several(usize),
    /// Each segment stands somewhere, but not in order and near one another.
    Apart,
    /// A segment stands nowhere.
    Missing,
}

/// Chooses a place for each segment. Every list is in the text's order.
pub(super) fn choose(links: &[Link], lists: &[Vec<Occurrence>]) -> Choice {
    if lists.iter().any(Vec::is_empty) {
        return Choice::Missing;
    }
    let confirmed: Vec<Vec<Occurrence>> = lists.iter().map(|list| confirmed(list)).collect();
    let reachable = connected(links, &confirmed, |link| link.gap + WIDER);
    match count(links, &reachable, |link| link.gap + WIDER) {
        0 => {}
        1 => return Choice::One { places: first_of(&reachable), has_context: true },
        many => return Choice::Several(many),
    }
    let most = |link: Link| (link.gap + WIDER).min(NEAR);
    let reachable = connected(links, lists, most);
    let all = count(links, &reachable, most);
    if all == 0 {
        return Choice::Apart;
    }
    let decided: Vec<Vec<Occurrence>> = reachable.iter().map(|list| undominated(list)).collect();
    let decided = connected(links, &decided, most);
    if count(links, &decided, most) == 1 {
        return Choice::One { places: first_of(&decided), has_context: false };
    }
    Choice::Several(all)
}

fn confirmed(list: &[Occurrence]) -> Vec<Occurrence> {
    list.iter().filter(|one| one.has_context).copied().collect()
}

fn first_of(lists: &[Vec<Occurrence>]) -> Vec<Occurrence> {
    lists.iter().filter_map(|list| list.first().copied()).collect()
}

/// The places without those that another one beats clearly: altogether [`DECISIVE`] more of the context
/// stands there, or all of it, and at neither side clearly less.
fn undominated(list: &[Occurrence]) -> Vec<Occurrence> {
    let weight = |one: &Occurrence| (one.has_context, one.before + one.after);
    let Some(best) = list.iter().max_by_key(|one| weight(one)) else { return Vec::new() };
    let beats = |one: &&Occurrence| {
        let (mine, other) = (weight(best), weight(one));
        best.before + SLACK >= one.before
            && best.after + SLACK >= one.after
            && (mine.1 >= other.1 + DECISIVE || mine.0 && !other.0)
    };
    list.iter().filter(|one| !beats(one)).copied().collect()
}

/// How many ways lead through the lists, one place of each, [`MOST_WAYS`] at most.
fn count(links: &[Link], lists: &[Vec<Occurrence>], most: impl Fn(Link) -> usize) -> usize {
    ways(links, lists, &most).last().map_or(0, |ways| ways.iter().sum::<usize>().min(MOST_WAYS))
}

/// For each place of each list, how many ways through the lists before end at it, [`MOST_WAYS`] at most.
fn ways(links: &[Link], lists: &[Vec<Occurrence>], most: &impl Fn(Link) -> usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = Vec::with_capacity(lists.len());
    for (at, list) in lists.iter().enumerate() {
        let Some((before, before_ways)) = at.checked_sub(1).map(|one| (&lists[one], &all[one])) else {
            all.push(vec![1; list.len()]);
            continue;
        };
        let length = links[at - 1].length;
        let mut sums = vec![0];
        sums.extend(before_ways.iter().scan(0, |sum, ways| {
            *sum += ways;
            Some(*sum)
        }));
        let mut ways = Vec::with_capacity(list.len());
        for place in list {
            let from = before.partition_point(|one| one.start + length + most(links[at]) < place.start);
            let to = before.partition_point(|one| one.start + length <= place.start);
            ways.push((sums[to.max(from)] - sums[from]).min(MOST_WAYS));
        }
        all.push(ways);
    }
    all
}

/// The places that stand on a way through all the lists.
fn connected(
    links: &[Link],
    lists: &[Vec<Occurrence>],
    most: impl Fn(Link) -> usize,
) -> Vec<Vec<Occurrence>> {
    let forward = ways(links, lists, &most);
    let mut kept: Vec<Vec<Occurrence>> = Vec::with_capacity(lists.len());
    for at in (0..lists.len()).rev() {
        let leads_on = |place: &Occurrence| {
            let Some((next, link)) = kept.last().zip(links.get(at + 1)) else { return true };
            let end = place.start + links[at].length;
            let first = next.partition_point(|one: &Occurrence| one.start < end);
            next.get(first).is_some_and(|one| one.start <= end + most(*link))
        };
        let list = lists[at].iter().zip(&forward[at]);
        let list = list.filter(|(place, ways)| **ways > 0 && leads_on(place)).map(|(place, _)| *place);
        let list = list.collect();
        kept.push(list);
    }
    kept.reverse();
    kept
}
