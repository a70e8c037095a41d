//! What was worked out for something is not worked out again.

use std::sync::{Mutex, PoisonError};

/// Answers to questions of one kind, each worked out once. Few questions: they are looked for one by one.
pub(super) struct Memo<Question, Answer>(Mutex<Vec<(Question, Answer)>>);

impl<Question, Answer> Default for Memo<Question, Answer> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<Question: PartialEq, Answer: Clone> Memo<Question, Answer> {
    /// The answer to a question; `work_out` is asked where nobody asked it before.
    pub(super) fn answer(&self, question: Question, work_out: impl FnOnce(&Question) -> Answer) -> Answer {
        // An answer is whole before it is kept, so a thread that panicked has left none that is not.
        let answers = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = answers().iter().find(|(asked, _)| *asked == question).map(|(_, answer)| answer.clone());
        known.unwrap_or_else(|| {
            let answer = work_out(&question);
            answers().push((question, answer.clone()));
            answer
        })
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_question_is_worked_out_once() {
        let (memo, asked) = (Memo::default(), Cell::new(0));
        let double = |number: u32| {
            memo.answer(number, |number| {
                asked.set(asked.get() + 1);
                number * 2
            })
        };
        assert_eq!([double(2), double(3), double(2), double(3)], [4, 6, 4, 6], "answers");
        assert_eq!(asked.get(), 2, "times worked out");
    }
}
