//! Clocks: time as a person sees it, and time that processors spent.

use std::time::{Duration, Instant};

/// Seconds that the work takes, as a clock on the wall has them, and what it returns.
pub(crate) fn seconds_of<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let result = work();
    (start.elapsed().as_secs_f64(), result)
}

/// Processor time of this thread so far, user and system; `None` where the system does not tell.
///
/// On Linux the kernel counts nanoseconds, so that what else the machine does hardly shows.
#[cfg(unix)]
pub(crate) fn cpu_of_thread() -> Option<Duration> {
    use nix::time::{ClockId, clock_gettime};
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).ok().map(Duration::from)
}

/// Processor time of this thread so far: not told here.
#[cfg(not(unix))]
pub(crate) fn cpu_of_thread() -> Option<Duration> {
    None
}

/// Processor time, user and system, of all processes that this one started and that have ended, with
/// those that they waited for; `None` where the system does not tell. In microseconds on Linux.
#[cfg(unix)]
pub(crate) fn cpu_of_children() -> Option<Duration> {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let micros = |time: nix::sys::time::TimeVal| {
        u64::try_from(time.tv_sec())
            .ok()?
            .checked_mul(1_000_000)?
            .checked_add(time.tv_usec().try_into().ok()?)
    };
    Some(Duration::from_micros(micros(usage.user_time())? + micros(usage.system_time())?))
}

/// Processor time of ended processes: not told here.
#[cfg(not(unix))]
pub(crate) fn cpu_of_children() -> Option<Duration> {
    None
}
