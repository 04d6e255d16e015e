//! Calls for help and cases of support: no path skips a state, nothing that is over goes on, and doing the same again
//! changes nothing.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::role::{Appointment, Duty, Grant, GrantId, Origin, Role, Scope};
use wuzha::domain::sos::{Call, CallId, LIFE, State, Step, Whom};
use wuzha::domain::support::{self, DAYS, Kind, Support, SupportId};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_743_480_000, 0).unwrap()
}

fn place() -> Scope {
    Scope::Class { campus: "qingdao".into(), college: "computing".into(), class: "软件2301".into() }
}

fn call(whom: Whom) -> Call {
    Call {
        id: CallId(1),
        account: 7,
        whom,
        place: place(),
        student: None,
        state: State::Calling,
        level: 0,
        opened_at: now(),
        told_at: now(),
        taker: None,
        ended_at: None,
    }
}

fn grant(duty: Duty, scope: Scope) -> Grant {
    Grant {
        id: GrantId(1),
        account: 8,
        appointment: Appointment::new(duty, scope).unwrap(),
        origin: Origin::Invited,
        from: DateTime::UNIX_EPOCH,
        until: DateTime::<Utc>::MAX_UTC,
        granted_by: None,
        ended_at: None,
        why: None,
    }
}

/// Every way from one state to another, and no other.
const WAYS: [(State, Step, State); 6] = [
    (State::Calling, Step::Take, State::Taken),
    (State::Calling, Step::Rise, State::Calling),
    (State::Calling, Step::Lapse, State::Lapsed),
    (State::Calling, Step::Withdraw, State::Withdrawn),
    (State::Taken, Step::Withdraw, State::Withdrawn),
    (State::Taken, Step::Close, State::Closed),
];

proptest! {
    #[test]
    fn no_path_of_a_call_skips_a_state_or_a_level(
        whom in prop::sample::select(Whom::ALL),
        steps in prop::collection::vec((prop::sample::select(Step::ALL), 0_i64..1_000), 0..24),
    ) {
        let (mut call, mut at) = (call(whom), now());
        for (step, seconds) in steps {
            at += TimeDelta::seconds(seconds);
            let way = WAYS.into_iter().find(|(from, by, _)| (*from, *by) == (call.state, step));
            match call.after(step, at) {
                Ok(after) => {
                    let (.., to) = way.expect("a way of the table");
                    prop_assert_eq!(after.state, to);
                    let climbed = u8::from(step == Step::Rise);
                    prop_assert_eq!(after.level, call.level + climbed, "one level at a time");
                    prop_assert!(usize::from(after.level) < whom.levels().len());
                    prop_assert_eq!(after.told_at, if step == Step::Rise { at } else { call.told_at });
                    prop_assert_eq!(after.is_open(), after.ended_at.is_none());
                    prop_assert_eq!((after.id, after.account, after.opened_at), (call.id, call.account, call.opened_at));
                    call = after;
                }
                Err(why) => {
                    prop_assert_eq!((why.state, why.step), (call.state, step));
                    let is_level = matches!(step, Step::Rise | Step::Lapse) && call.state == State::Calling;
                    prop_assert!(way.is_none() || is_level, "{:?} from {:?}", step, call.state);
                }
            }
        }
    }

    #[test]
    fn the_same_step_again_changes_nothing(
        whom in prop::sample::select(Whom::ALL), step in prop::sample::select(Step::ALL), rises in 0_usize..3,
    ) {
        let mut call = call(whom);
        for _ in 0..rises {
            call = call.after(Step::Rise, now()).unwrap_or(call);
        }
        if let Ok(after) = call.after(step, now())
            && step != Step::Rise
        {
            prop_assert!(after.after(step, now() + TimeDelta::seconds(1)).is_err());
        }
    }

    #[test]
    fn the_clock_alone_takes_every_level_in_turn_and_then_ends_the_call(whom in prop::sample::select(Whom::ALL)) {
        let mut call = call(whom);
        let mut told = vec![call.told()];
        while let Some((step, at)) = call.due() {
            prop_assert!(at >= call.told_at);
            call = call.after(step, at).expect("what is due can be done");
            if call.is_open() {
                told.push(call.told());
            }
        }
        prop_assert_eq!(told, whom.levels().to_vec());
        prop_assert_eq!((call.state, call.ended_at), (State::Lapsed, Some(now() + LIFE)));
    }

    #[test]
    fn whoever_may_take_a_call_was_told_of_it(
        whom in prop::sample::select(Whom::ALL), level in 0_u8..3, duty in prop::sample::select(Duty::ALL),
        is_near in any::<bool>(),
    ) {
        let call = Call { level, ..call(whom) };
        let campus = if is_near { "qingdao" } else { "taian" }.to_owned();
        let (college, class) = ("computing".to_owned(), if is_near { "软件2301" } else { "会计2403" }.to_owned());
        let scope = match duty.role() {
            Role::Operator => Scope::Everything,
            Role::Admin | Role::Police | Role::Volunteer | Role::Supporter => Scope::Campus(campus),
            Role::Member => Scope::Department("safety".into()),
            Role::Lead | Role::Viewer => Scope::College { campus, college },
            Role::Counsellor | Role::Monitor => Scope::Class { campus, college, class },
            Role::Steward => Scope::Language("ru".into()),
        };
        let told = match (whom, duty.role()) {
            (Whom::Duty, Role::Police) | (Whom::Counsellor, Role::Counsellor) => is_near,
            (Whom::Duty, Role::Admin) => level == 2 || level == 1 && is_near,
            (Whom::Counsellor, Role::Lead) => level >= 1 && is_near,
            (Whom::Counsellor, Role::Admin) => level == 2,
            _ => false,
        };
        prop_assert_eq!(call.is_for(&grant(duty, scope)), told);
    }

    #[test]
    fn a_case_is_seen_by_whoever_is_assigned_as_long_as_it_is_open(
        steps in prop::collection::vec(prop::sample::select(support::Step::ALL), 0..16),
    ) {
        use support::{State, Step};
        let mut case = case();
        for step in steps {
            let before = case.clone();
            let Ok(mut after) = case.after(step, now()) else { continue };
            if step == Step::Assign {
                after.assigned = Some((8, now()));
            }
            if step == Step::Revoke || step == Step::Redact {
                after.assigned = None;
            }
            // Nobody speaks, misses or closes who is not assigned, and what is over does not begin again.
            prop_assert!(before.assigned.is_some() || !matches!(step, Step::Speak | Step::Miss | Step::Close));
            prop_assert!(before.is_open() || step == Step::Redact);
            prop_assert_eq!(after.is_of(8), matches!(after.state, State::Assigned | State::Active));
            prop_assert_eq!(after.closed_at.is_some(), !after.is_open());
            if after.state == State::Redacted {
                for next in Step::ALL {
                    prop_assert!(after.after(*next, now()).is_err(), "{:?} after all is gone", next);
                }
            }
            case = after;
        }
    }
}

fn case() -> Support {
    Support {
        id: SupportId(1),
        call: CallId(1),
        kind: Kind::Psychology,
        account: 7,
        campus: "qingdao".into(),
        state: support::State::Consented,
        consented_at: now(),
        assigned: None,
        asked_day: 0,
        closed_at: None,
    }
}

#[test]
fn whoever_is_assigned_is_asked_on_four_days() {
    let since = now().date_naive();
    let mut case = case();
    let mut asked = Vec::new();
    while let Some((day, on)) = case.next_day(since) {
        assert_eq!(on - since, TimeDelta::days(i64::from(day)));
        asked.push(day);
        case.asked_day = day;
    }
    assert_eq!(asked, DAYS);
}
