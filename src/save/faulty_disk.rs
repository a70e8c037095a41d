//! A disk in memory that tears, fills and fails at the operation that a test names, and that loses its power.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use super::disk::{Disk, DiskFile};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// One operation fails; a write leaves half of its bytes.
    Once,
    /// This operation and the next fail, the rest works again.
    Twice,
    /// From here on everything fails.
    FromHereOn,
    /// From here on nothing can be written for want of room; a write leaves half of its bytes. What is taken
    /// away works.
    Full,
    /// The same, until five operations later.
    FullForAWhile,
    /// The power goes: half of a write is done, and nothing after it.
    Power,
}

impl Fault {
    pub(super) const ALL: [Self; 6] =
        [Self::Once, Self::Twice, Self::FromHereOn, Self::Full, Self::FullForAWhile, Self::Power];
}

#[derive(Debug, Default)]
struct Inner {
    /// Every file that ever was: what programs see, and what is on the disk itself.
    contents: Vec<(Vec<u8>, Vec<u8>)>,
    /// The files by name, as programs see them.
    names: BTreeMap<PathBuf, usize>,
    /// The names that were on the disk itself at every change since the last that was synced, the oldest first.
    names_since: Vec<BTreeMap<PathBuf, usize>>,
    operations: usize,
    fault: Option<(usize, Fault)>,
    /// How long each return from the disk itself takes.
    delay: Duration,
}

/// The disk; its clones are the same one.
#[derive(Debug, Clone, Default)]
pub(crate) struct FaultyDisk(Arc<Mutex<Inner>>);

impl FaultyDisk {
    /// A disk on which something goes wrong at an operation, counted from 0.
    pub(crate) fn failing(at: usize, fault: Fault) -> Self {
        let disk = Self::default();
        disk.inner().fault = Some((at, fault));
        disk
    }

    /// A disk that takes its time to say that something is on it.
    #[cfg(feature = "window")]
    pub(crate) fn slow(delay: Duration) -> Self {
        let disk = Self::default();
        disk.inner().delay = delay;
        disk
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    /// How many operations there were.
    pub(super) fn operations(&self) -> usize {
        self.inner().operations
    }

    /// What another program reads now.
    pub(super) fn read(&self, path: &Path) -> Option<Vec<u8>> {
        let inner = self.inner();
        inner.names.get(path).map(|file| inner.contents[*file].0.clone())
    }

    /// All names, as another program sees them.
    pub(super) fn names(&self) -> Vec<PathBuf> {
        self.inner().names.keys().cloned().collect()
    }

    /// What is there after the power went: of the names, those of any moment since they were last on the disk; of
    /// each file, any length between what is on the disk itself and what was written, with zeros for lost bytes.
    pub(super) fn after_power_loss(&self, rng: &mut fastrand::Rng) -> Self {
        let inner = self.inner();
        let moments = [inner.names_since.as_slice(), std::slice::from_ref(&inner.names)].concat();
        let names = moments[rng.usize(0..moments.len())].clone();
        let survivor = |(seen, durable): &(Vec<u8>, Vec<u8>)| {
            let mut bytes = durable.clone();
            if seen.starts_with(durable) && seen.len() > durable.len() {
                let more = rng.usize(0..=seen.len() - durable.len());
                bytes.extend_from_slice(&seen[durable.len()..durable.len() + more]);
                if rng.bool() {
                    let lost = rng.usize(0..=more);
                    let end = bytes.len();
                    bytes[end - lost..].fill(0);
                }
            } else if rng.bool() {
                bytes.clone_from(seen);
            }
            (bytes.clone(), bytes)
        };
        let contents = inner.contents.iter().map(survivor).collect();
        Self(Arc::new(Mutex::new(Inner { contents, names, ..Inner::default() })))
    }
}

impl Inner {
    /// Counts an operation; an error where it fails. `needs_room`: whether a full disk refuses it.
    fn operate(&mut self, needs_room: bool) -> io::Result<()> {
        let now = self.operations;
        self.operations += 1;
        let Some((at, fault)) = self.fault else { return Ok(()) };
        let failed = io::Error::other("the disk does not answer");
        let full = io::Error::from(ErrorKind::StorageFull);
        match fault {
            Fault::Once if now == at => Err(failed),
            Fault::Twice if (at..at + 2).contains(&now) => Err(failed),
            Fault::FromHereOn | Fault::Power if now >= at => Err(failed),
            Fault::Full if now >= at && needs_room => Err(full),
            Fault::FullForAWhile if (at..at + 5).contains(&now) && needs_room => Err(full),
            _ => Ok(()),
        }
    }

    /// Whether half of a write is done although the power has gone: only at that moment.
    fn is_half_done(&self) -> bool {
        self.fault.is_some_and(|(at, fault)| fault != Fault::Power || self.operations == at + 1)
    }

    fn rename_names(&mut self, change: impl FnOnce(&mut BTreeMap<PathBuf, usize>)) {
        self.names_since.push(self.names.clone());
        change(&mut self.names);
    }
}

impl Disk for FaultyDisk {
    fn create(&self, path: &Path, _like: &Path) -> io::Result<Box<dyn DiskFile>> {
        let mut inner = self.inner();
        inner.operate(true)?;
        if inner.names.contains_key(path) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        inner.contents.push((Vec::new(), Vec::new()));
        let file = inner.contents.len() - 1;
        inner.rename_names(|names| {
            names.insert(path.to_owned(), file);
        });
        Ok(Box::new(FaultyFile { disk: self.clone(), file }))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let mut inner = self.inner();
        inner.operate(false)?;
        let file = *inner.names.get(path).ok_or(ErrorKind::NotFound)?;
        Ok(Box::new(FaultyFile { disk: self.clone(), file }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        inner.operate(true)?;
        let file = *inner.names.get(from).ok_or(ErrorKind::NotFound)?;
        inner.rename_names(|names| {
            names.remove(from);
            names.insert(to.to_owned(), file);
        });
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        inner.operate(false)?;
        inner.names.get(path).ok_or(ErrorKind::NotFound)?;
        inner.rename_names(|names| {
            names.remove(path);
        });
        Ok(())
    }

    fn make_folder(&self, _path: &Path) -> io::Result<()> {
        self.inner().operate(true)
    }

    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        inner.operate(false)?;
        inner.names_since.clear();
        Ok(())
    }

    fn contains(&self, path: &Path) -> bool {
        self.inner().names.contains_key(path)
    }
}

#[derive(Debug)]
struct FaultyFile {
    disk: FaultyDisk,
    file: usize,
}

impl DiskFile for FaultyFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.disk.inner();
        let done = inner.operate(true);
        let count = match (&done, inner.is_half_done()) {
            (Ok(()), _) => bytes.len(),
            (Err(_), true) => bytes.len() / 2,
            (Err(_), false) => 0,
        };
        inner.contents[self.file].0.extend_from_slice(&bytes[..count]);
        done
    }

    fn sync(&mut self) -> io::Result<()> {
        let delay = self.disk.inner().delay;
        std::thread::sleep(delay);
        let mut inner = self.disk.inner();
        inner.operate(false)?;
        let (seen, durable) = &mut inner.contents[self.file];
        durable.clone_from(seen);
        Ok(())
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        let mut inner = self.disk.inner();
        inner.operate(false)?;
        let length = usize::try_from(length).unwrap();
        inner.contents[self.file].0.truncate(length);
        Ok(())
    }
}
