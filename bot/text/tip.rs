//! The tip card, its buttons and the toasts they answer with.

use chrono::NaiveDate;

use crate::domain::tip::signal::Near;
use crate::domain::tip::{Because, Segment, Tip};

use super::args::args;
use super::{Html, Locale, Plain, Text};

impl Text {
    /// The card of a tip in the one or two languages of a group; at most 700 UTF-16 units. It says so where a
    /// translation has not been reviewed.
    ///
    /// `on` is the campus day.
    #[must_use]
    pub fn tip_card(&self, tip: &Tip, locales: &[Locale], on: NaiveDate) -> Html {
        self.in_each(locales, |locale| {
            let own = format!("tip-{}", tip.id);
            let mut lines = vec![self.tip_title(locale, tip), self.line(locale, &own, &args![])];
            let mut said = vec![own];
            if let Some(fraud_type) = &tip.fraud_type {
                let fraud = format!("fraud-{fraud_type}");
                let advice = self.line(locale, &fraud, &args![]);
                lines.push(self.line(locale, "tip-advice", &args!["advice" => &advice]));
                said.push(fraud);
            }
            let day = self.day(locale, on);
            lines.push(self.line(locale, "tip-foot", &args!["day" => &day]));
            lines.extend(self.draft_mark(locale, &said.iter().map(String::as_str).collect::<Vec<_>>()));
            Html::joined(&lines, "\n")
        })
    }

    /// The button under a card that says one has read it.
    #[must_use]
    pub fn tip_got_it_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "tip-got-it.button", &args![])
    }

    /// The button under a card that asks why this tip came.
    #[must_use]
    pub fn tip_why_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "tip-why.button", &args![])
    }

    /// The toast that answers that question.
    #[must_use]
    pub fn tip_why(&self, locale: &Locale, because: Because) -> Plain {
        let toast = match because {
            Because::KeyDate => "tip-why-key-date.toast",
            Because::Season => "tip-why-season.toast",
            Because::Segment(Segment::Freshmen) => "tip-why-freshmen.toast",
            Because::Segment(Segment::Graduating) => "tip-why-graduating.toast",
            Because::Segment(Segment::International) => "tip-why-international.toast",
            Because::Segment(Segment::Staff) => "tip-why-staff.toast",
            Because::Rotation => "tip-why-rotation.toast",
            Because::Cases(Near::College) => "tip-why-cases-college.toast",
            Because::Cases(Near::Campus) => "tip-why-cases-campus.toast",
            Because::Cases(Near::University) => "tip-why-cases-university.toast",
            Because::Doubt => "tip-why-doubt.toast",
        };
        self.label(locale, toast, &args![])
    }

    /// The toast of a first press of the button: how many people of the group have read the tip by
    /// now, of how many when their number is known.
    #[must_use]
    pub fn tip_recorded(&self, locale: &Locale, seen: u32, total: Option<u32>) -> Plain {
        match total {
            Some(total) => self.label(locale, "tip-recorded-of.toast", &args!["seen" => seen, "total" => total]),
            None => self.label(locale, "tip-recorded.toast", &args!["seen" => seen]),
        }
    }

    /// The toast of a first press of the button under a tip in private.
    #[must_use]
    pub fn tip_recorded_alone(&self, locale: &Locale) -> Plain {
        self.label(locale, "tip-recorded-alone.toast", &args![])
    }

    /// The toast of any further press.
    #[must_use]
    pub fn tip_already_recorded(&self, locale: &Locale) -> Plain {
        self.label(locale, "tip-already-recorded.toast", &args![])
    }

    fn tip_title(&self, locale: &Locale, tip: &Tip) -> Html {
        match &tip.fraud_type {
            Some(fraud_type) => {
                let name = self.fraud_type_name(locale, fraud_type);
                self.line(locale, "tip-title-fraud", &args!["fraud" => &name])
            }
            None => self.line(locale, "tip-title", &args![]),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::tip::{Audience, FraudType, TipId};

    #[test]
    fn a_group_of_two_languages_reads_both_on_one_card() {
        let locales = ["zh-CN", "en"].map(|tag| Locale::parse(tag).unwrap());
        let on = NaiveDate::from_ymd_opt(2025, 4, 2).unwrap();

        let card = Text::embedded().tip_card(&tip("police-1", Some("police")), &locales, on);

        let expected = "\
<b>【反诈提示】冒充公检法及政府机关</b>
公检法没有“安全账户”，不会让你转账证明清白。
<b>怎么办：</b>挂断，自己拨打110，或到派出所当面核实。
<i>4月2日星期三</i>
· · ·
<b>Anti-fraud tip: Posing as police, prosecutors or officials</b>
Police and courts have no “safe account” and never ask for a transfer to prove your innocence.
<b>What to do:</b> Hang up, then dial 110 yourself or go to a police station.
<i>Wednesday 2 April</i>";
        assert_eq!(card.as_str(), expected);
    }

    #[test]
    fn a_tip_about_the_campaign_has_a_plain_title() {
        let on = NaiveDate::from_ymd_opt(2025, 4, 1).unwrap();

        let card = Text::embedded().tip_card(&tip("day-launch", None), &[Locale::english()], on);

        let expected = "\
<b>Anti-fraud tip</b>
The anti-fraud campaign starts today. Three things to remember: do not tap unknown links, do not give out codes, and check before you transfer.
<i>Tuesday 1 April</i>";
        assert_eq!(card.as_str(), expected);
    }

    #[test]
    fn the_toast_counts_the_class() {
        let text = Text::embedded();
        let english = Locale::english();

        assert_eq!(text.tip_recorded(&english, 1, None).as_str(), "✓ Recorded. 1 person in this group has read it.");
        assert_eq!(
            text.tip_recorded(&english, 19, Some(32)).as_str(),
            "✓ Recorded. 19 of 32 in this group have read it."
        );
    }

    fn tip(id: &str, fraud_type: Option<&str>) -> Tip {
        Tip {
            id: TipId::new(id),
            fraud_type: fraud_type.map(FraudType::new),
            audience: Audience { everyone: true, ..Audience::default() },
            months: BTreeSet::new(),
            on: None,
        }
    }
}
