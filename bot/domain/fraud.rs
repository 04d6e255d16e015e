//! What can be said of a case without a word of free text: the vocabulary of the case register and of alerts.
//!
//! Every value has its words in `fraud.ftl` of each locale, so a case that was put together by buttons can be told to
//! every reader in their own language at once, with no translator and nothing personal.

use super::campus::coded;

coded! {
    /// Where the fraudster met the victim.
    Channel {
        /// A telephone call.
        Phone = "phone",
        /// A text message.
        Sms = "sms",
        /// WeChat.
        Wechat = "wechat",
        /// QQ.
        Qq = "qq",
        /// A site or app of short videos or live streams.
        Video = "video",
        /// A dating app or another app where strangers meet.
        Dating = "dating",
        /// A game.
        Game = "game",
        /// A platform for shopping or second-hand goods.
        Market = "market",
        /// A web page or an advertisement.
        Website = "website",
        /// An e-mail.
        Email = "email",
        /// A printed code: on a poster, a parcel, a leaflet.
        Poster = "poster",
        /// In person.
        Person = "person",
    }
}

coded! {
    /// What the victim was asked for.
    Ask {
        /// To transfer money.
        Transfer = "transfer",
        /// To pay a fee, a deposit or a top-up first.
        Fee = "fee",
        /// A verification code.
        Code = "code",
        /// A password or a login.
        Password = "password",
        /// To share the screen.
        Screen = "screen",
        /// To install an app that is in no store.
        App = "app",
        /// To lend or sell a bank card, a SIM card or an account.
        Lend = "lend",
        /// Documents, photos or videos.
        Documents = "documents",
    }
}

coded! {
    /// How the money went.
    Payment {
        /// By bank transfer.
        Bank = "bank",
        /// From a wallet on the phone: WeChat, Alipay.
        Wallet = "wallet",
        /// To a code that was scanned.
        Qr = "qr",
        /// In cash or gold that was handed over or sent.
        Cash = "cash",
        /// By the numbers of gift or shopping cards.
        GiftCard = "gift_card",
        /// In virtual currency.
        Crypto = "crypto",
        /// Borrowed online first.
        Loan = "loan",
        /// It did not: nothing was paid.
        Nothing = "nothing",
    }
}

coded! {
    /// How much was lost, as far as it may be told.
    ///
    /// The lowest border is where fraud begins to be a crime: 3,000 yuan (Supreme People's Court and Supreme People's
    /// Procuratorate, opinions of 2016 on telecom fraud, section 2).
    AmountBand {
        /// Less than 3,000 yuan.
        Under3k = "under_3k",
        /// From 3,000 to less than 10,000 yuan.
        Under10k = "under_10k",
        /// From 10,000 to less than 30,000 yuan.
        Under30k = "under_30k",
        /// From 30,000 to less than 100,000 yuan.
        Under100k = "under_100k",
        /// 100,000 yuan or more.
        Over100k = "over_100k",
    }
}

impl AmountBand {
    /// The band of an amount in fen, hundredths of a yuan.
    pub const fn of_fen(fen: u64) -> Self {
        match fen / 100 {
            0..3_000 => Self::Under3k,
            3_000..10_000 => Self::Under10k,
            10_000..30_000 => Self::Under30k,
            30_000..100_000 => Self::Under100k,
            _ => Self::Over100k,
        }
    }
}

coded! {
    /// A sign by which this fraud can be told.
    RedFlag {
        /// Money is to go to a "safe account".
        SafeAccount = "safe_account",
        /// Nobody may be told.
        Secrecy = "secrecy",
        /// There is no time to think.
        Hurry = "hurry",
        /// The line must stay open, or one must be alone.
        Alone = "alone",
        /// One pays first to be given something.
        AdvanceFee = "advance_fee",
        /// Small sums come back, larger ones do not.
        Bait = "bait",
        /// Money can be taken out after paying more.
        Unfreezing = "unfreezing",
        /// The screen is to be shared.
        Screen = "screen",
        /// A verification code is wanted.
        Code = "code",
        /// An app that comes by a link or a code.
        UnknownApp = "unknown_app",
        /// One is to pay beside the platform.
        OffPlatform = "off_platform",
        /// A number from abroad, or of nobody known.
        ForeignNumber = "foreign_number",
        /// Warrants or badges shown in a chat.
        FakePapers = "fake_papers",
        /// They know one's name, number, order.
        KnowsYou = "knows_you",
        /// Gains are promised.
        SureGain = "sure_gain",
        /// Far too cheap.
        TooCheap = "too_cheap",
        /// Much pay for little work.
        EasyMoney = "easy_money",
        /// One is to borrow money for it.
        Borrow = "borrow",
        /// The credit record or account is said to be at risk.
        CreditThreat = "credit_threat",
        /// A student loan account is to be closed.
        LoanAccount = "loan_account",
        /// Cards or accounts are to be lent.
        LendCards = "lend_cards",
        /// Cash or gold goes to a messenger.
        Messenger = "messenger",
        /// Numbers of gift cards are wanted.
        GiftCards = "gift_cards",
        /// A friend one never met speaks of money.
        NewFriend = "new_friend",
        /// Undressing before a camera.
        Intimate = "intimate",
        /// A known face or voice that avoids to be called back.
        FakeVoice = "fake_voice",
        /// Somebody known has a new number or account.
        NewNumber = "new_number",
        /// Everybody in the group praises it.
        Shills = "shills",
        /// The payee is a private person.
        PrivatePayee = "private_payee",
        /// A page that looks official and wants a login.
        FakePage = "fake_page",
    }
}

coded! {
    /// What to do.
    Advice {
        /// Pay nothing more.
        Stop = "stop",
        /// Hang up.
        HangUp = "hang_up",
        /// Report to the police.
        Police = "police",
        /// Ask the anti-fraud line.
        Hotline = "hotline",
        /// Have the bank stop the payment.
        Bank = "bank",
        /// Keep what proves it.
        Evidence = "evidence",
        /// Ask the office itself, by the way it has published.
        Official = "official",
        /// Call the person back.
        CallBack = "call_back",
        /// Tell the counsellor.
        Counsellor = "counsellor",
        /// Go offline and change the passwords.
        Passwords = "passwords",
        /// Remove the app.
        Remove = "remove",
        /// Lend nothing, and report it when one has.
        LendNothing = "lend_nothing",
    }
}

coded! {
    /// Who the case is known from.
    Source {
        /// The police.
        Police = "police",
        /// The university's security office.
        Office = "office",
        /// A student or member of staff.
        Report = "report",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_in_the_band_that_begins_at_or_below_it() {
        let bands = [
            (0, AmountBand::Under3k),
            (299_999, AmountBand::Under3k),
            (300_000, AmountBand::Under10k),
            (999_999, AmountBand::Under10k),
            (1_000_000, AmountBand::Under30k),
            (2_999_999, AmountBand::Under30k),
            (3_000_000, AmountBand::Under100k),
            (9_999_999, AmountBand::Under100k),
            (10_000_000, AmountBand::Over100k),
            (u64::MAX, AmountBand::Over100k),
        ];
        for (fen, band) in bands {
            assert_eq!(AmountBand::of_fen(fen), band, "{fen}");
        }
    }
}
