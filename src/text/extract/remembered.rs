//! Which areas were named last: what "the region", "both regions" and "the four regions" mean.

use super::suggest::List;

/// From this many areas on, how many they are says which are meant, however far up they were named.
const FEWEST_COUNTED: usize = 3;

/// For how many sentences "the region" means the one area that was named last.
pub(super) const REGION_REACH: usize = 6;

/// For how many sentences "the region" means the area that was named alone before others.
pub(super) const TOPIC_REACH: usize = 12;

/// The areas named last.
#[derive(Debug, Default)]
pub(super) struct Remembered {
    pub(super) list: Option<List>,
    pub(super) sentence: usize,
    pub(super) paragraph: usize,
    /// They set the scene: their sentence begins with them.
    pub(super) is_scene: bool,
    /// Capitals of oblasts that were named behind them, whose oblast "the region" is, and in which sentence.
    pub(super) town: Option<(List, usize)>,
    /// The region of the office that was named last, where no area was.
    pub(super) office: Option<List>,
    /// Several areas that were named last by their capitals alone, and in which sentence: "both regions" are these.
    pub(super) several: Option<(List, usize)>,
    /// The last list of three areas or more for each length: "the four regions".
    pub(super) counted: Vec<List>,
    /// The last area that was named alone, and in which sentence.
    pub(super) single: Option<(List, usize)>,
    /// The areas that "the peninsula" means, where they were named.
    pub(super) peninsula: Option<List>,
}

impl Remembered {
    pub(super) fn see(&mut self, sentence: usize, paragraph: usize, lists: &[List], is_scene: bool) {
        if let Some(list) = lists.iter().rev().find(|list| !list.is_weak && !list.areas.is_empty()) {
            let list = Some(List { is_from_afar: true, ..list.clone() });
            let is_scene = lists.len() == 1 && is_scene;
            let (office, peninsula) = (self.office.take(), self.peninsula.take());
            let mut counted = std::mem::take(&mut self.counted);
            for list in list.iter().filter(|list| list.areas.len() >= FEWEST_COUNTED) {
                counted.retain(|other| other.areas.len() != list.areas.len());
                counted.push(list.clone());
            }
            let is_one = list.as_ref().is_some_and(|list| list.areas.len() == 1 || list.group.is_some());
            let single = if is_one { list.clone().map(|list| (list, sentence)) } else { self.single.take() };
            *self = Self {
                single,
                list,
                sentence,
                paragraph,
                is_scene,
                town: None,
                office,
                peninsula,
                several: None,
                counted,
            };
        } else if let Some(several) = lists.iter().rev().find(|list| list.is_capital && list.areas.len() > 1)
        {
            self.several = Some((List { is_from_afar: true, is_weak: false, ..several.clone() }, sentence));
        } else if let Some(town) = lists.iter().rev().find(|list| list.is_capital && list.areas.len() == 1) {
            self.town = Some((List { is_from_afar: true, is_weak: false, ..town.clone() }, sentence));
        }
    }

    /// One area, which "the region" means.
    pub(super) fn is_one(&self) -> bool {
        self.list.as_ref().is_some_and(|list| list.areas.len() == 1 || list.group.is_some())
    }

    pub(super) fn within(&self, sentence: usize, reach: usize) -> Option<&List> {
        if sentence - self.sentence <= reach { self.list.as_ref() } else { None }
    }
}
