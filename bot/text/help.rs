//! What the bot can do, and what it says when it could not.

use crate::domain::campus::Bilingual;
use crate::domain::refusal::Refusal;
use crate::domain::retention::Retention;

use super::args::args;
use super::{Html, Locale, Plain, Text};

/// Characters of a person's own word that are quoted back.
const QUOTED_CHARS_MAX: usize = 32;

/// Who asks for help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// Anybody.
    Student,
    /// Somebody with a role.
    Staff,
    /// Somebody whose role lets them bring rosters.
    RosterStaff,
}

impl Text {
    /// `/start` in private: what this is and where to turn in an emergency.
    #[must_use]
    pub fn start(&self, locale: &Locale, office: &Bilingual) -> Html {
        let office = office.in_language(&locale.to_string());
        self.line(locale, "help-start", &args!["office" => office])
    }

    /// `/help`: the commands of `names`, each with its description.
    #[must_use]
    pub fn help(&self, locale: &Locale, asker: Asker, names: &[&str]) -> Html {
        let head = match asker {
            Asker::Student => self.line(locale, "help-student", &args![]),
            Asker::Staff | Asker::RosterStaff => self.line(locale, "help-staff", &args![]),
        };
        let roster = (asker == Asker::RosterStaff).then(|| self.line(locale, "help-roster", &args![]));
        let commands = names.iter().map(|name| self.command_line(locale, name));
        let foot = self.line(locale, "help-emergency", &args![]);
        Html::joined(&std::iter::once(head).chain(commands).chain(roster).chain([foot]).collect::<Vec<_>>(), "\n")
    }

    /// `/privacy`: what is kept of people, who sees it and what they can do about it.
    #[must_use]
    pub fn privacy(&self, locale: &Locale, office: &Bilingual, contact: &Bilingual, retention: &Retention) -> Html {
        let tag = locale.to_string();
        let args = args![
            "office" => office.in_language(&tag),
            "contact" => contact.in_language(&tag),
            "taps" => retention.taps_days,
            "texts" => retention.deliveries_days,
            "set_aside" => retention.inbox_days,
            "history" => retention.history_days,
            "roles" => retention.roles_days,
            "cases" => retention.case_days,
            "support" => retention.support_days,
        ];
        self.line(locale, "help-privacy", &args)
    }

    /// What the command called `name` does, for the messenger's list of commands; at most 256 units.
    #[must_use]
    pub fn command_description(&self, locale: &Locale, name: &str) -> Plain {
        self.label(locale, &format!("command-{name}.command"), &args![])
    }

    /// There is no command `word`; `near` are the names that look like it, the nearest first.
    #[must_use]
    pub fn unknown_command(&self, locale: &Locale, word: &str, near: &[&str]) -> Html {
        let word: String = word.chars().take(QUOTED_CHARS_MAX).collect();
        let unknown = self.line(locale, "help-unknown-command", &args!["word" => word.as_str()]);
        if near.is_empty() {
            let ask = self.line(locale, "help-all-commands", &args![]);
            return Html::joined(&[unknown, ask], "\n");
        }
        let meant = self.line(locale, "help-nearest-commands", &args![]);
        let commands = near.iter().map(|name| self.command_line(locale, name));
        Html::joined(&[unknown, meant].into_iter().chain(commands).collect::<Vec<_>>(), "\n")
    }

    /// The command works in a private chat only.
    #[must_use]
    pub fn only_in_private(&self, locale: &Locale) -> Html {
        self.line(locale, "help-only-in-private", &args![])
    }

    /// The command works in a group only.
    #[must_use]
    pub fn only_in_a_group(&self, locale: &Locale) -> Html {
        self.line(locale, "help-only-in-a-group", &args![])
    }

    /// To an anonymous administrator, whom nobody can recognise.
    #[must_use]
    pub fn anonymous(&self, locale: &Locale) -> Html {
        self.line(locale, "help-anonymous", &args![])
    }

    /// To somebody who sends commands faster than they are answered. Said once, then silence.
    #[must_use]
    pub fn too_fast(&self, locale: &Locale) -> Html {
        self.line(locale, "help-too-fast", &args![])
    }

    /// Something of ours broke; `code` finds it in the log.
    #[must_use]
    pub fn apology(&self, locale: &Locale, code: &str) -> Html {
        self.line(locale, "help-apology", &args!["code" => code])
    }

    /// The same as a toast, for a button.
    #[must_use]
    pub fn apology_toast(&self, locale: &Locale, code: &str) -> Plain {
        self.apology(locale, code).into()
    }

    /// The toast of a button that means nothing any more.
    #[must_use]
    pub fn stale_button(&self, locale: &Locale) -> Plain {
        self.refused_toast(locale, &Refusal::CardExpired)
    }

    /// `/language`: asks which language to speak. Its buttons are the [`Text::endonym`]s.
    #[must_use]
    pub fn choose_language(&self, locale: &Locale) -> Html {
        self.line(locale, "help-choose-language", &args![])
    }

    /// From now on the person is spoken to in `locale`.
    #[must_use]
    pub fn language_chosen(&self, locale: &Locale) -> Html {
        self.line(locale, "help-language-chosen", &args!["language" => &self.endonym(locale)])
    }

    /// A language's own name for itself: 中文, English.
    #[must_use]
    pub fn endonym(&self, locale: &Locale) -> Plain {
        self.label(locale, "language.name", &args![])
    }

    fn command_line(&self, locale: &Locale, name: &str) -> Html {
        let about = self.command_description(locale, name);
        self.line(locale, "help-command", &args!["name" => name, "about" => &about])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_is_quoted_and_its_neighbours_are_named() {
        let said = Text::embedded().unknown_command(&Locale::english(), "hlep<b>", &["help"]);

        let expected = "\
There is no command <code>/hlep&lt;b&gt;</code>.
Did you mean:
/help: what I can do";
        assert_eq!(said.as_str(), expected);
    }

    #[test]
    fn help_lists_the_commands_it_is_given() {
        let said = Text::embedded().help(&Locale::parse("zh-CN").unwrap(), Asker::Student, &["help", "language"]);

        let expected = "\
<b>我能做什么</b>
/help：看看我能做什么
/language：换一种语言
被骗了、拿不准？先停止转账，报警打110，反诈咨询打96110。";
        assert_eq!(said.as_str(), expected);
    }
}
