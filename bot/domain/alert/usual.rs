//! How each kind of fraud commonly goes, so that the common alert takes few taps. Drawn from the typical cases that the
//! Ministry of Public Security describes for its ten kinds, and from the tips of our own library.

use crate::domain::fraud::{Advice, Ask, Channel, Payment, RedFlag};
use crate::domain::tip::FraudType;

/// What is commonly true of a kind of fraud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// Where people are met.
    pub channel: Option<Channel>,
    /// What they are asked for.
    pub ask: Option<Ask>,
    /// How the money goes.
    pub payment: Option<Payment>,
    /// By what it can be told.
    pub flags: &'static [RedFlag],
    /// What to do, the first thing first.
    pub advice: &'static [Advice],
}

const fn usual_of(
    channel: Channel,
    ask: Ask,
    payment: Payment,
    flags: &'static [RedFlag],
    advice: &'static [Advice],
) -> Usual {
    Usual { channel: Some(channel), ask: Some(ask), payment: Some(payment), flags, advice }
}

/// The kinds of fraud, the most common among students first (facts.md §3.3).
const COMMON: [&str; 20] = [
    "brushing",
    "investment",
    "shopping",
    "customer_service",
    "loan_credit",
    "acquaintance",
    "police",
    "romance",
    "game",
    "ticket_change",
    "school_fee",
    "grant",
    "job",
    "rental",
    "sextortion",
    "screen_share",
    "card_lending",
    "embassy_visa",
    "forex_tuition",
    "phishing",
];

/// These kinds, the most common first; those that are not known here come last, by their names.
#[must_use]
pub fn common_first(mut types: Vec<FraudType>) -> Vec<FraudType> {
    let place = |fraud_type: &FraudType| COMMON.iter().position(|common| *common == fraud_type.as_str());
    types.sort_by_key(|fraud_type| (place(fraud_type).unwrap_or(COMMON.len()), fraud_type.clone()));
    types
}

/// What is commonly true of this kind of fraud. Of a kind that was added since, only what is true of any.
#[must_use]
pub fn usual(fraud_type: &FraudType) -> Usual {
    use Advice as A;
    use RedFlag as F;
    match fraud_type.as_str() {
        "brushing" => usual_of(
            Channel::Sms,
            Ask::Fee,
            Payment::Wallet,
            &[F::EasyMoney, F::Bait, F::Unfreezing],
            &[A::Stop, A::Evidence, A::Police],
        ),
        "investment" => usual_of(
            Channel::Wechat,
            Ask::Transfer,
            Payment::Bank,
            &[F::SureGain, F::Shills, F::Unfreezing, F::UnknownApp],
            &[A::Stop, A::Evidence, A::Police],
        ),
        "shopping" => usual_of(
            Channel::Market,
            Ask::Transfer,
            Payment::Qr,
            &[F::TooCheap, F::OffPlatform],
            &[A::Stop, A::Evidence, A::Police],
        ),
        "customer_service" => usual_of(
            Channel::Phone,
            Ask::Screen,
            Payment::Bank,
            &[F::KnowsYou, F::CreditThreat, F::Screen],
            &[A::HangUp, A::Official, A::Bank, A::Police],
        ),
        "loan_credit" => usual_of(
            Channel::Phone,
            Ask::Transfer,
            Payment::Loan,
            &[F::LoanAccount, F::CreditThreat, F::Borrow],
            &[A::HangUp, A::Bank, A::Police],
        ),
        "acquaintance" => usual_of(
            Channel::Qq,
            Ask::Transfer,
            Payment::Wallet,
            &[F::NewNumber, F::Hurry, F::FakeVoice],
            &[A::CallBack, A::Stop, A::Police],
        ),
        "police" => usual_of(
            Channel::Phone,
            Ask::Transfer,
            Payment::Bank,
            &[F::SafeAccount, F::Secrecy, F::FakePapers, F::Alone],
            &[A::HangUp, A::Counsellor, A::Hotline, A::Police],
        ),
        "romance" => usual_of(
            Channel::Dating,
            Ask::Transfer,
            Payment::Bank,
            &[F::NewFriend, F::SureGain, F::Bait],
            &[A::Stop, A::Evidence, A::Police],
        ),
        "game" => usual_of(
            Channel::Game,
            Ask::Fee,
            Payment::Qr,
            &[F::OffPlatform, F::Unfreezing, F::TooCheap],
            &[A::Stop, A::Evidence, A::Police],
        ),
        "ticket_change" => usual_of(
            Channel::Sms,
            Ask::Screen,
            Payment::Bank,
            &[F::KnowsYou, F::Hurry, F::Screen],
            &[A::Official, A::HangUp, A::Bank, A::Police],
        ),
        "school_fee" => usual_of(
            Channel::Qq,
            Ask::Transfer,
            Payment::Qr,
            &[F::PrivatePayee, F::Hurry, F::NewNumber],
            &[A::Counsellor, A::Official, A::Police],
        ),
        "grant" => usual_of(
            Channel::Sms,
            Ask::Code,
            Payment::Bank,
            &[F::AdvanceFee, F::Code, F::FakePage],
            &[A::Official, A::Counsellor, A::Police],
        ),
        "job" => usual_of(
            Channel::Website,
            Ask::Fee,
            Payment::Loan,
            &[F::AdvanceFee, F::EasyMoney, F::Borrow],
            &[A::Stop, A::Evidence, A::Counsellor, A::Police],
        ),
        "rental" => usual_of(
            Channel::Website,
            Ask::Fee,
            Payment::Wallet,
            &[F::TooCheap, F::Hurry, F::AdvanceFee],
            &[A::Stop, A::Evidence, A::Police],
        ),
        "sextortion" => usual_of(
            Channel::Dating,
            Ask::App,
            Payment::Bank,
            &[F::Intimate, F::NewFriend, F::UnknownApp],
            &[A::Stop, A::Evidence, A::Police, A::Counsellor],
        ),
        "screen_share" => usual_of(
            Channel::Phone,
            Ask::Screen,
            Payment::Bank,
            &[F::Screen, F::UnknownApp, F::Code],
            &[A::HangUp, A::Passwords, A::Bank, A::Police],
        ),
        "card_lending" => usual_of(
            Channel::Wechat,
            Ask::Lend,
            Payment::Nothing,
            &[F::LendCards, F::EasyMoney],
            &[A::LendNothing, A::Police, A::Counsellor],
        ),
        "embassy_visa" => usual_of(
            Channel::Phone,
            Ask::Transfer,
            Payment::Bank,
            &[F::ForeignNumber, F::FakePapers, F::Secrecy, F::SafeAccount],
            &[A::HangUp, A::Official, A::Counsellor, A::Police],
        ),
        "forex_tuition" => usual_of(
            Channel::Wechat,
            Ask::Transfer,
            Payment::Bank,
            &[F::OffPlatform, F::PrivatePayee, F::TooCheap],
            &[A::Stop, A::Bank, A::Counsellor, A::Police],
        ),
        "phishing" => usual_of(
            Channel::Email,
            Ask::Password,
            Payment::Nothing,
            &[F::FakePage, F::Hurry, F::Code],
            &[A::Official, A::Passwords, A::Hotline, A::Police],
        ),
        _ => Usual {
            channel: None,
            ask: None,
            payment: None,
            flags: &[],
            advice: &[A::Stop, A::Evidence, A::Hotline, A::Police],
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::alert::NAMED_MAX;
    use crate::plan::tip;

    #[test]
    fn every_kind_of_the_library_has_its_usual_course() {
        let library = tip::read(&tip::embedded(), &mut Vec::new()).expect("the library that is shipped");
        let types = library.fraud_types();
        assert_eq!(types.len(), COMMON.len());
        for fraud_type in common_first(types) {
            let usual = usual(&fraud_type);
            assert!(usual.channel.is_some() && !usual.flags.is_empty(), "{fraud_type}");
            assert!(usual.flags.len() <= NAMED_MAX && usual.advice.len() <= NAMED_MAX, "{fraud_type}");
            assert!(usual.advice.contains(&Advice::Police), "{fraud_type}: whom to call");
        }
    }
}
