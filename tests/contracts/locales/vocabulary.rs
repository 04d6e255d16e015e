//! The words of a case that is told by buttons.

use std::collections::BTreeSet;

use wuzha::domain::fraud::{Advice, AmountBand, Ask, Channel, Payment, RedFlag, Source};
use wuzha::text::fraud::Vocabulary;
use wuzha::text::{Locale, Text};

use super::BUTTON;

/// The names and sentences of what a case is told by.
pub(super) fn ids() -> BTreeSet<String> {
    fn of<V: Vocabulary>() -> impl Iterator<Item = String> {
        V::ALL.iter().map(|value| format!("{}{}", V::FAMILY, value.code()))
    }
    let ids = of::<Channel>().chain(of::<Ask>()).chain(of::<Payment>()).chain(of::<AmountBand>());
    let ids = ids.chain(of::<RedFlag>()).chain(of::<Advice>()).chain(of::<Source>());
    ids.flat_map(|id| [format!("{id}.name"), id]).collect()
}

#[test]
fn the_words_of_a_case_fit_a_button_and_a_phone() {
    fn check<V: Vocabulary>(locale: &Locale) {
        let text = Text::embedded();
        for value in V::ALL {
            let (word, sentence) = (text.fraud_word(locale, *value), text.fraud_sentence(locale, *value));
            assert!(word.as_str().encode_utf16().count() <= BUTTON, "{locale}: {word}");
            assert!(sentence.plain_len_utf16() <= 100, "{locale}: {sentence}");
        }
    }
    for locale in Text::embedded().locales() {
        check::<Channel>(locale);
        check::<Ask>(locale);
        check::<Payment>(locale);
        check::<AmountBand>(locale);
        check::<RedFlag>(locale);
        check::<Advice>(locale);
        check::<Source>(locale);
    }
}
