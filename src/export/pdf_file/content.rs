//! What draws a page, operator by operator (ISO 32000-1, 7.8.2), whatever white space stands between.

use super::lexer::{Fault, Lexer, Object};
use crate::words::message;

/// An operator with what stands before it.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::export) struct Operation {
    pub(in crate::export) operands: Vec<Object>,
    pub(in crate::export) operator: Vec<u8>,
}

/// Goes through the operators of a content stream.
#[derive(Debug)]
pub(in crate::export) struct Operations<'a> {
    lexer: Lexer<'a>,
}

impl<'a> Operations<'a> {
    pub(in crate::export) fn of(content: &'a [u8]) -> Self {
        Self { lexer: Lexer::new(content, 0) }
    }

    /// The next one; `None` at the end.
    pub(in crate::export) fn next(&mut self) -> Result<Option<Operation>, Fault> {
        let mut operands = Vec::new();
        loop {
            match self.lexer.object()? {
                Some(Object::Word(operator)) => return Ok(Some(Operation { operands, operator })),
                Some(operand) => operands.push(operand),
                None if operands.is_empty() => return Ok(None),
                None => return Err(message!("export-pdf-content-ends-early")),
            }
        }
    }
}
