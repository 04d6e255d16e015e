//! The words of a case that was told by buttons: a name and a whole sentence of each value.

use crate::domain::campus::Coded;
use crate::domain::fraud::{Advice, AmountBand, Ask, Channel, Payment, RedFlag, Source};
use crate::domain::tip::FraudType;

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// What has its words in `fraud.ftl`: the message is called by the family and the value's own word.
pub trait Vocabulary: Coded {
    /// The first part of its messages' names, with the hyphen.
    const FAMILY: &'static str;
}

macro_rules! families {
    ($($value:ident = $family:literal),+ $(,)?) => {
        $(impl Vocabulary for $value {
            const FAMILY: &'static str = $family;
        })+
    };
}

families! {
    Channel = "channel-",
    Ask = "ask-",
    Payment = "payment-",
    AmountBand = "amount-",
    RedFlag = "flag-",
    Advice = "advice-",
    Source = "source-",
}

impl Text {
    /// The name of a value, short enough for a button.
    #[must_use]
    pub fn fraud_word<V: Vocabulary>(&self, locale: &Locale, value: V) -> Plain {
        self.label(locale, &format!("{}{}.name", V::FAMILY, value.code()), &args![])
    }

    /// What a value means for the reader, in a whole sentence.
    #[must_use]
    pub fn fraud_sentence<V: Vocabulary>(&self, locale: &Locale, value: V) -> Html {
        self.line(locale, &format!("{}{}", V::FAMILY, value.code()), &args![])
    }

    /// The name of a kind of fraud.
    #[must_use]
    pub fn fraud_type_name(&self, locale: &Locale, fraud_type: &FraudType) -> Plain {
        self.label(locale, &format!("fraud-{fraud_type}.name"), &args![])
    }
}
