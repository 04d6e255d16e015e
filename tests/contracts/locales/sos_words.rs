//! What is said to somebody who may have been cheated, to those on duty, and whom to call.

use wuzha::domain::campus::{Bilingual, Coded as _};
use wuzha::domain::contact::{Contact, NEEDED, Office};
use wuzha::domain::role::Duty;
use wuzha::domain::sos::State;
use wuzha::domain::support::{Kind, SupportId};
use wuzha::text::contact::CampusContacts;
use wuzha::text::sos::{CallView, Passing, Running};
use wuzha::text::support::{Became, CaseView};
use wuzha::text::{Html, Locale, Plain, Text};

use super::{BUTTON, TOAST, moment};

fn campus() -> Bilingual {
    Bilingual { zh: "青岛校区".to_owned(), en: "Qingdao campus".to_owned() }
}

fn contact(office: Office) -> Contact {
    let phones = ["0532-0000-0110", "138-0000-0110", "86110"].map(|phone| phone.parse().unwrap());
    let hours = "08:00-22:00".parse().ok().filter(|_| office != Office::Police);
    let name = (office != Office::Duty).then(|| "学生活动中心一层值班室".to_owned());
    Contact { campus: "qingdao".to_owned(), office, name, phones: phones.to_vec(), hours }
}

/// Every body, with arguments as long as they get.
pub fn bodies(text: &Text, locale: &Locale) -> Vec<(String, Html)> {
    let contacts: Vec<_> = Office::ALL.iter().map(|office| contact(*office)).collect();
    let nobody = Contact { phones: Vec::new(), ..contacts[0].clone() };
    let full = CampusContacts { campus: campus(), contacts: contacts.iter().collect(), lacks: Vec::new() };
    let bare = CampusContacts { campus: campus(), contacts: Vec::new(), lacks: NEEDED.to_vec() };
    let all = [full, bare];
    let locales = std::slice::from_ref(locale);
    let office = text.duty(locale, Duty::Counsellor);
    let who = "软件工程2301（中外合作） 120 欧阳*";
    let seat = text.duty(locale, Duty::Monitor);
    let mut bodies = vec![
        ("contacts".to_owned(), text.contact_list(locale, &all, Some(&campus()))),
        ("contacts, read".to_owned(), text.contact_list(locale, &all, None)),
        ("contact, new".to_owned(), text.contact_preview(locale, &campus(), None, &contacts[0])),
        ("contact, gone".to_owned(), text.contact_preview(locale, &campus(), Some(&contacts[0]), &nobody)),
        ("contact, saved".to_owned(), text.contact_saved(locale, &campus(), &contacts[0])),
        ("contact, taken away".to_owned(), text.contact_saved(locale, &campus(), &nobody)),
        ("contact, told".to_owned(), text.contact_told(locale, &office, &campus(), &contacts[0])),
        ("contact, dropped".to_owned(), text.contact_dropped(locale)),
        ("sos, campus".to_owned(), text.sos_which_campus(locale)),
        ("sos, group".to_owned(), text.sos_group(locales)),
        ("sos, kept".to_owned(), text.sos_kept(locale)),
        ("sos, sent".to_owned(), text.sos_sent(locale, moment(), Duty::Police)),
        ("sos, nobody".to_owned(), text.sos_nobody(locale, &all)),
        ("sos, rising".to_owned(), text.sos_rising(locale, Duty::Admin)),
        ("sos, taken".to_owned(), text.sos_taken(locale, |_| office.clone())),
        ("sos, closed".to_owned(), text.sos_closed(locale)),
        ("sos, withdrawn".to_owned(), text.sos_withdrawn(locale)),
        ("sos, lapsed".to_owned(), text.sos_lapsed(locale)),
    ];
    for running in [None, Some(Running::Calling), Some(Running::Taken(office.clone()))] {
        bodies.push((format!("sos {running:?}"), text.sos_card(locale, &all[..1], running.as_ref())));
    }
    for student in [None, Some(&seat)] {
        let view = CallView { at: moment(), place: &campus(), student };
        bodies.push((format!("sos, call {student:?}"), text.sos_call(locale, &view)));
        bodies.push((format!("sos, yours {student:?}"), text.sos_yours(locale, &view, 5_000_000_003)));
    }
    for student in [None, Some(who)] {
        let next = [Duty::Lead, Duty::Admin];
        let passing = Passing { to: Duty::Counsellor, campus: &campus(), next: &next, student };
        bodies.push((format!("sos, preview {student:?}"), text.sos_preview(locale, &passing)));
    }
    for state in State::ALL {
        bodies.push((format!("sos, over {state}"), text.sos_over(locale, *state, Some(&office))));
    }
    let id = SupportId(1_000);
    for kind in Kind::ALL.iter().copied() {
        bodies.push((format!("support, ask {kind}"), text.support_ask(locale, kind)));
        bodies.push((format!("support, begun {kind}"), text.support_begun(locale, kind, true)));
        bodies.push((format!("support, nobody {kind}"), text.support_begun(locale, kind, false)));
        bodies.push((format!("support, mine {kind}"), text.support_mine(locale, kind)));
        bodies.push((format!("support, over {kind}"), text.support_over(locale, kind)));
        bodies.push((format!("support, revoked {kind}"), text.support_revoked(locale, kind)));
        bodies.push((format!("support, call {kind}"), text.support_call(locale, (id, kind), &campus(), moment())));
        bodies.push((format!("support, waiting {kind}"), text.support_waiting(locale, (id, kind), &campus())));
        for (student, contacts) in [(None, &[][..]), (Some(who), &[(0, false), (1, true), (3, false), (30, true)][..])]
        {
            let case = CaseView { id, kind, student, account: 5_000_000_003, at: moment(), contacts };
            bodies.push((format!("support, case {kind} {student:?}"), text.support_case(locale, &case)));
        }
    }
    bodies.push(("support, declined".to_owned(), text.support_declined(locale)));
    bodies.push(("support, day".to_owned(), text.support_day(locale, id, 30)));
    for became in [Became::Assigned, Became::Closed, Became::Released, Became::Redacted] {
        bodies.push((format!("support, {became:?}"), text.support_state(locale, id, became)));
    }
    bodies
}

/// Every label, with its limit.
pub fn labels(text: &Text, locale: &Locale) -> Vec<(String, Plain, usize)> {
    let mut buttons = vec![
        text.contact_save_label(locale),
        text.contact_drop_label(locale),
        text.sos_copy_label(locale),
        text.sos_open_label(locale),
        text.sos_tell_duty_label(locale),
        text.sos_tell_counsellor_label(locale),
        text.sos_group_label(locale),
        text.sos_send_label(locale),
        text.sos_keep_label(locale),
        text.sos_withdraw_label(locale),
        text.sos_take_label(locale),
        text.sos_speak_label(locale),
        text.support_agree_label(locale),
        text.support_decline_label(locale),
        text.support_take_label(locale),
        text.support_spoke_label(locale),
        text.support_missed_label(locale),
        text.support_close_label(locale),
        text.support_look_label(locale),
    ];
    for kind in Kind::ALL.iter().copied() {
        buttons.push(text.support_kind_label(locale, kind));
        buttons.push(text.support_revoke_label(locale, kind));
    }
    let mut toasts = vec![
        text.contact_saved_toast(locale),
        text.contact_dropped_toast(locale),
        text.sos_kept_toast(locale),
        text.sos_sent_toast(locale),
        text.sos_withdrawn_toast(locale),
        text.sos_yours_toast(locale),
        text.sos_closed_toast(locale),
        text.support_begun_toast(locale),
        text.support_declined_toast(locale),
        text.support_revoked_toast(locale),
        text.support_case_toast(locale),
        text.support_day_toast(locale),
        text.support_closed_toast(locale),
        // Telegram copies at most 256 characters (Bot API, CopyTextButton); a toast has fewer.
        text.sos_phrase(),
    ];
    toasts.extend(Office::ALL.iter().map(|office| text.office(locale, *office)));
    let named = |what: &'static str, limit| move |(at, label): (usize, Plain)| (format!("{what} {at}"), label, limit);
    let buttons = buttons.into_iter().enumerate().map(named("sos button", BUTTON));
    buttons.chain(toasts.into_iter().enumerate().map(named("sos toast", TOAST))).collect()
}
