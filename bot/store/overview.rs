//! The meetings of many classes at once.

use std::collections::BTreeMap;

use sqlx::FromRow;

use super::meeting::MeetingRow;
use super::sql::{args, statements};
use super::{Result, Session, inconsistent};
use crate::domain::meeting::{Due, Meeting};
use crate::domain::overview::Meetings;
use crate::domain::plan::ItemId;
use crate::domain::role::Scope;

statements! {
    /// The meetings that count of one item, of every slot and class.
    OF_ITEM = [
        "SELECT id, kind, item, slot, campus, college, class, number, state, planned_at, planned_place, held_on, \
         present, enrolled, form, photo_hash, photo_bytes, timing, is_proxy, registered_by, registered_at, reason, \
         version FROM meeting WHERE item = $1 AND number = 1 AND class IS NOT NULL",
    ];
    /// How often each class set a date for a meeting.
    DATES_SET = [
        "SELECT m.home AS class, COUNT(*) AS times FROM meeting m JOIN meeting_step s ON s.meeting = m.id \
         WHERE m.item = $1 AND m.slot = $2 AND m.number = 1 AND m.class IS NOT NULL AND s.step = 'plan' \
         AND s.undone_at IS NULL GROUP BY m.home",
    ];
}

#[derive(FromRow)]
struct DatesRow {
    class: String,
    times: i64,
}

impl Session {
    /// The meetings that count of one item, by slot and class.
    ///
    /// # Errors
    /// When the database cannot, or a stored word has no meaning.
    pub async fn meetings_of_item(&mut self, item: ItemId) -> Result<Meetings> {
        let rows: Vec<MeetingRow> = self.rows(&OF_ITEM, args![item.to_string()]).await?;
        let mut meetings = Meetings::new();
        for row in rows {
            let meeting = Meeting::try_from(row)?;
            if let Scope::Class { class, .. } = &meeting.place {
                meetings.insert((meeting.slot, class.clone()), meeting);
            }
        }
        Ok(meetings)
    }

    /// How often each class moved the date of a meeting.
    ///
    /// # Errors
    /// When the database cannot, or a count makes no sense.
    pub async fn dates_moved(&mut self, due: &Due) -> Result<BTreeMap<String, u32>> {
        let rows: Vec<DatesRow> = self.rows(&DATES_SET, args![due.item.to_string(), due.slot.to_string()]).await?;
        rows.into_iter()
            .map(|row| {
                let times =
                    u32::try_from(row.times).map_err(|_| inconsistent("meeting_step.count", &row.class, &row.times))?;
                // The first one was set, not moved.
                Ok((row.class, times.saturating_sub(1)))
            })
            .collect()
    }
}
