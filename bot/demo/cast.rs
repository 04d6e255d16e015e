//! The invented people of the demo and their classes.

use serde::Deserialize;

use crate::cli::{read_cadence, read_segment};
use crate::domain::class::Class;
use crate::domain::listing::{Cell, Row};

/// Everyone, as `campus.json` has them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    /// Six classes on three campuses.
    pub classes: Vec<CastClass>,
    /// Groups of no class, which do not know the bot.
    pub groups: Vec<CastGroup>,
    /// People of the task force and around it.
    pub staff: Vec<Player>,
    /// People who do what the plan wants. They come last: by their numbers in the messenger the crowd is shuffled.
    pub doers: Vec<Player>,
}

/// A class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastClass {
    /// Its name.
    pub name: String,
    /// The id of its campus in the plan.
    pub campus: String,
    /// Its college.
    pub college: String,
    /// Its segment.
    pub segment: String,
    /// The year in which its people came.
    pub cohort: u16,
    /// The languages of its group, the first first.
    pub languages: Vec<String>,
    /// How often it hears from the bot.
    pub cadence: String,
    /// Whether the group is not bound when the curtain rises, but later and by hand.
    #[serde(default)]
    pub is_bound_by_hand: bool,
    /// Who is in it; the monitor binds the group.
    pub members: Vec<Player>,
    /// Who is in it too, but not in the messenger: the roster has them.
    #[serde(default)]
    pub others: Vec<Classmate>,
}

/// Somebody of a class who is not in the messenger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Classmate {
    /// The name.
    pub name: String,
    /// The student number.
    pub number: String,
}

impl CastClass {
    /// The class as the bot enters it.
    ///
    /// # Errors
    /// When a word in it has no meaning.
    pub fn as_class(&self) -> anyhow::Result<Class> {
        Ok(Class {
            name: self.name.clone(),
            campus: self.campus.clone(),
            college: self.college.clone(),
            segment: read_segment(&self.segment)?,
            cohort: Some(self.cohort),
            languages: self.languages.clone(),
            cadence: read_cadence(&self.cadence)?,
        })
    }
}

/// A group of no class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastGroup {
    /// Its title.
    pub title: String,
    /// The names of those who are in it.
    pub members: Vec<String>,
}

/// A person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Player {
    /// The name in the messenger.
    pub name: String,
    /// The messenger's user name.
    pub username: Option<String>,
    /// The language of the person's client.
    pub language_code: String,
    /// What the person is here.
    pub role: Role,
    /// Where, if not in a class and not everywhere.
    #[serde(default)]
    pub places: Vec<String>,
    /// The student number, of who is in a class.
    pub number: Option<String>,
    /// A line about the person for the page. It tells the last four digits of the number.
    pub about: String,
}

/// What a person is in the demo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Of a class: binds the group.
    Monitor,
    /// Of a class.
    Student,
    /// Of several classes.
    Counsellor,
    /// Of the task-force office.
    Officer,
    /// Of a department.
    Member,
    /// Of a college, which they answer for.
    Lead,
    /// Of the police on campus.
    Police,
    /// Runs the bot.
    Operator,
}

impl Cast {
    /// The people that come with the program.
    #[must_use]
    pub fn embedded() -> Self {
        serde_json::from_str(include_str!("campus.json")).expect("a test reads the embedded people")
    }

    /// Everybody of a class as a list of students, with their heading. They sit in the order of the class.
    #[must_use]
    pub fn roster(&self) -> Vec<Row> {
        let heading = ["class", "seat", "name", "number"].map(str::to_owned);
        let students = self.classes.iter().flat_map(|class| {
            let members =
                class.members.iter().map(|player| (&player.name, player.number.as_deref().unwrap_or_default()));
            let others = class.others.iter().map(|other| (&other.name, other.number.as_str()));
            let seated = (1..).zip(members.chain(others));
            seated.map(|(seat, (name, number)): (u16, _)| {
                [class.name.clone(), seat.to_string(), name.clone(), number.to_owned()]
            })
        });
        let rows = (1..).zip(std::iter::once(heading).chain(students));
        rows.map(|(number, cells)| Row { number, cells: cells.map(Cell::Text).to_vec() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_classes_stand_on_three_campuses_and_each_has_one_monitor() {
        let cast = Cast::embedded();
        let campuses: std::collections::BTreeSet<_> = cast.classes.iter().map(|class| class.campus.as_str()).collect();

        assert_eq!(cast.classes.len(), 6);
        assert_eq!(campuses.into_iter().collect::<Vec<_>>(), ["jinan", "qingdao", "taian"]);
        for class in &cast.classes {
            let monitors = class.members.iter().filter(|player| player.role == Role::Monitor).count();
            assert_eq!(monitors, 1, "{}", class.name);
        }
        assert!(cast.classes.iter().any(|class| class.segment == "international"));
        assert!(cast.staff.iter().any(|player| player.role == Role::Officer));
    }

    #[test]
    fn the_page_tells_the_digits_with_which_each_of_a_class_binds_themselves() {
        let members: Vec<_> = Cast::embedded().classes.into_iter().flat_map(|class| class.members).collect();
        assert_eq!(members.len(), 20);
        for player in &members {
            let number = player.number.as_deref().expect("a number");
            assert!(player.about.ends_with(&format!("…{}", &number[number.len() - 4..])), "{}", player.name);
        }
    }
}
