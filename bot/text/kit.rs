//! Kits for class meetings: the card, the polls, the file, and how the vote ended.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::domain::kit::{Kit, KitVote, OPTIONS, Press, Share, Side, Stage, Standing, VOTES_MIN};

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// Questions to discuss.
const ASKS: [&str; 3] = ["ask1", "ask2", "ask3"];

/// The options of a vote, as they are called in the file and in a room without phones.
const LETTERS: [(&str, &str); OPTIONS] = [("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")];

/// Stands between the two languages of one option.
const SLASH: &str = " / ";

/// A card of a kit.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// The class.
    pub class: &'a str,
    /// The first day of its month.
    pub month: NaiveDate,
    /// The kit.
    pub kit: &'a Kit,
    /// How far the votes are; `None` when there is no group to vote in.
    pub stage: Option<Stage>,
    /// How long a vote is open, in minutes.
    pub minutes: u32,
    /// How the votes ended, once they have.
    pub result: Option<KitVote>,
}

/// The words of a poll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollWords {
    /// The question.
    pub question: String,
    /// The options, in their order.
    pub options: Vec<String>,
    /// Why the right one is right.
    pub explanation: String,
}

impl Text {
    /// The card of a kit: for somebody who reads `locale`, with the kit itself in the languages of the class.
    #[must_use]
    pub fn kit_card(&self, locale: &Locale, class: &[Locale], card: &Card<'_>) -> Html {
        let month = self.month_title(locale, card.month);
        let head = self.line(locale, "kit-head", &args!["class" => card.class, "month" => &month]);
        let body = self.in_each(class, |locale| {
            let story = self.line(locale, &format!("story-{}", card.kit.id), &args![]);
            let args = args![
                "name" => &self.kit_name(locale, card.kit),
                "story" => &story,
                "asks" => &self.asks(locale, card.kit),
                "do" => &self.part(locale, card.kit, "do"),
            ];
            self.line(locale, "kit-body", &args)
        });
        let status = args!["stage" => stage_word(card.stage), "minutes" => card.minutes];
        let status = self.line(locale, "kit-status", &status);
        let result = card.result.map(|result| self.kit_result(locale, &result));
        Html::joined(&[head, body, status].into_iter().chain(result).collect::<Vec<_>>(), "\n")
    }

    /// The name of a kit, which also stands on buttons.
    #[must_use]
    pub fn kit_name(&self, locale: &Locale, kit: &Kit) -> Plain {
        self.part(locale, kit, "name")
    }

    /// The words of the poll about a kit, in each language of a class.
    #[must_use]
    pub fn kit_poll(&self, class: &[Locale], kit: &Kit) -> PollWords {
        let said = |part: &str, between: &str| {
            let words: Vec<_> = self.served(class).iter().map(|locale| self.part(locale, kit, part)).collect();
            words.iter().map(Plain::as_str).collect::<Vec<_>>().join(between)
        };
        PollWords {
            question: said("question", "\n"),
            options: LETTERS.iter().map(|(letter, _)| said(letter, SLASH)).collect(),
            explanation: said("explanation", "\n"),
        }
    }

    /// The whole meeting as the text of a file, in each language of a class.
    #[must_use]
    pub fn kit_paper(&self, class: &[Locale], name: &str, month: NaiveDate, kit: &Kit) -> String {
        let paper = self.in_each(class, |locale| {
            let letter = LETTERS.get(kit.right).map_or("", |(_, letter)| letter);
            let story = self.line(locale, &format!("story-{}", kit.id), &args![]);
            let part = |which: &str| self.part(locale, kit, which);
            let args = args![
                "name" => &part("name"),
                "class" => name,
                "month" => &self.month_title(locale, month),
                "question" => &part("question"),
                "a" => &part("a"),
                "b" => &part("b"),
                "c" => &part("c"),
                "d" => &part("d"),
                "story" => &story,
                "asks" => &self.asks(locale, kit),
                "right" => letter,
                "explanation" => &part("explanation"),
                "do" => &part("do"),
            ];
            self.line(locale, "kit-paper", &args)
        });
        format!("{}\n", paper.plain())
    }

    /// What stands under the file.
    #[must_use]
    pub fn kit_paper_caption(&self, locale: &Locale, kit: &Kit) -> Html {
        self.line(locale, "kit-paper-caption", &args!["name" => &self.kit_name(locale, kit)])
    }

    /// The classes that somebody answers for, with a button for each below; or that there is none.
    #[must_use]
    pub fn kit_classes(&self, locale: &Locale, is_any: bool) -> Html {
        self.line(locale, if is_any { "kit-classes" } else { "kit-no-classes" }, &args![])
    }

    /// The button of a class.
    #[must_use]
    pub fn kit_class_label(&self, locale: &Locale, class: &str) -> Plain {
        self.label(locale, "kit-classes.button", &args!["class" => class])
    }

    /// The kits that a class may have, with a button for each below.
    #[must_use]
    pub fn kit_list(&self, locale: &Locale, class: &str, month: NaiveDate) -> Html {
        let month = self.month_title(locale, month);
        self.line(locale, "kit-list", &args!["class" => class, "month" => &month])
    }

    /// The button of a kit, which the class has had before or not.
    #[must_use]
    pub fn kit_pick_label(&self, locale: &Locale, kit: &Kit, is_used: bool) -> Plain {
        let used = if is_used { "yes" } else { "no" };
        self.label(locale, "kit-list.button", &args!["used" => used, "name" => &self.kit_name(locale, kit)])
    }

    /// The button that shows the other kits.
    #[must_use]
    pub fn kit_other_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "kit-other.button", &args![])
    }

    /// The button that leads back to the kit.
    #[must_use]
    pub fn kit_show_label(&self, locale: &Locale) -> Plain {
        self.label(locale, "kit-show.button", &args![])
    }

    /// The button that does something with a kit; `again` for a vote that has to be sent once more.
    #[must_use]
    pub fn kit_press_label(&self, locale: &Locale, press: Press, again: bool) -> Plain {
        let again = if again { "yes" } else { "no" };
        match press {
            Press::Before => self.label(locale, "kit-before.button", &args!["again" => again]),
            Press::After => self.label(locale, "kit-after.button", &args!["again" => again]),
            Press::End => self.label(locale, "kit-end.button", &args![]),
            Press::Text => self.label(locale, "kit-text.button", &args![]),
            Press::Pick => self.kit_other_label(locale),
        }
    }

    /// The toast of a press that did what it says.
    #[must_use]
    pub fn kit_pressed(&self, locale: &Locale, press: Press, kit: &Kit) -> Plain {
        match press {
            Press::Before => self.label(locale, "kit-before.toast", &args![]),
            Press::After => self.label(locale, "kit-after.toast", &args![]),
            Press::End => self.label(locale, "kit-end.toast", &args![]),
            Press::Text => self.label(locale, "kit-text.toast", &args![]),
            Press::Pick => self.label(locale, "kit-pick.toast", &args!["name" => &self.kit_name(locale, kit)]),
        }
    }

    /// The toast of a press that changed nothing, because it had been done.
    #[must_use]
    pub fn kit_already(&self, locale: &Locale) -> Plain {
        self.label(locale, "kit-already.toast", &args![])
    }

    /// The toast of a press that came too soon: the poll is still on its way.
    #[must_use]
    pub fn kit_wait(&self, locale: &Locale) -> Plain {
        self.label(locale, "kit-wait.toast", &args![])
    }

    /// How the votes of a class ended, for whoever began them.
    #[must_use]
    pub fn kit_ended(&self, locale: &Locale, class: &str, month: NaiveDate, result: &KitVote) -> Html {
        let gain = result.gain().map_or("untold", |gain| way_word(gain.way));
        let args = args![
            "class" => class,
            "month" => &self.month_title(locale, month),
            "result" => &self.kit_result(locale, result),
            "gain" => gain,
        ];
        self.line(locale, "kit-ended", &args)
    }

    /// A vote did not get to the group; `is_refused` when the group does not take it.
    #[must_use]
    pub fn kit_failed(&self, locale: &Locale, class: &str, side: Side, is_refused: bool) -> Html {
        use crate::domain::campus::Coded as _;
        let why = if is_refused { "refused" } else { "late" };
        self.line(locale, "kit-failed", &args!["class" => class, "side" => side.code(), "why" => why])
    }

    /// Both votes of a class in one sentence: how many were right before and after, and the difference.
    pub(super) fn kit_difference(&self, locale: &Locale, result: &KitVote) -> Html {
        let (Some(before), Some(after), Some(gain)) = (result.before, result.after, result.gain()) else {
            return self.line(locale, "kit-difference-few", &args!["least" => VOTES_MIN]);
        };
        let args = args![
            "beforeright" => before.right,
            "beforeof" => before.of,
            "afterright" => after.right,
            "afterof" => after.of,
            "gain" => way_word(gain.way),
            "points" => gain.points,
        ];
        self.line(locale, "kit-difference", &args)
    }

    fn kit_result(&self, locale: &Locale, result: &KitVote) -> Html {
        let share = |share: Option<Share>| match share {
            Some(Share { right, of }) => self.label(locale, "kit-share.name", &args!["right" => right, "of" => of]),
            None => self.label(locale, "kit-few.name", &args!["least" => VOTES_MIN]),
        };
        let args = args!["before" => &share(result.before), "after" => &share(result.after)];
        self.line(locale, "kit-result", &args)
    }

    fn asks(&self, locale: &Locale, kit: &Kit) -> Html {
        let asks = (1_u32..).zip(ASKS).map(|(number, ask)| {
            let ask = self.part(locale, kit, ask);
            self.line(locale, "kit-ask", &args!["number" => number, "ask" => &ask])
        });
        Html::joined(&asks.collect::<Vec<_>>(), "\n")
    }

    /// A part of a kit's words.
    fn part(&self, locale: &Locale, kit: &Kit, which: &str) -> Plain {
        self.label(locale, &format!("story-{}.{which}", kit.id), &args![])
    }
}

const fn way_word(way: Ordering) -> &'static str {
    match way {
        Ordering::Greater => "more",
        Ordering::Less => "less",
        Ordering::Equal => "same",
    }
}

const fn stage_word(stage: Option<Stage>) -> &'static str {
    match stage {
        None => "none",
        Some(Stage::Ready) => "ready",
        Some(Stage::Before(Standing::Waiting)) => "before-waiting",
        Some(Stage::Before(Standing::Doubtful)) => "before-doubtful",
        Some(Stage::Before(Standing::Open)) => "before-open",
        Some(Stage::Before(Standing::Closed)) => "before-closed",
        Some(Stage::Before(Standing::Failed)) => "before-failed",
        Some(Stage::After(Standing::Waiting)) => "after-waiting",
        Some(Stage::After(Standing::Doubtful)) => "after-doubtful",
        Some(Stage::After(Standing::Open)) => "after-open",
        Some(Stage::After(Standing::Closed)) => "after-closed",
        Some(Stage::After(Standing::Failed)) => "after-failed",
        Some(Stage::Done) => "done",
    }
}
