//! Who may do what to whose: the reviewed grid, and a walk of every command and every button with every
//! role against a table that was written without looking at the program's.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use wuzha::app::open_services;
use wuzha::channel::{File, FileKind, Incoming, Place as ChannelPlace, PlaceKind, Sender, Tap, Toast, What};
use wuzha::clock::ManualTime;
use wuzha::config::Config;
use wuzha::dialogue;
use wuzha::domain::access::{Action, Asker, Ground, Where};
use wuzha::domain::alert::{AlertId, Audience, Consent, Content, Move as AlertMove, Severity, State as AlertState};
use wuzha::domain::aware::AskId;
use wuzha::domain::campus::Coded as _;
use wuzha::domain::case::{CaseId, Erasure, Place as CasePlace, Private};
use wuzha::domain::chat::{ChatKind, ChatState};
use wuzha::domain::check;
use wuzha::domain::check::sketch::Sketch;
use wuzha::domain::class::{Binding, Class, ClassId};
use wuzha::domain::class_move::{Answer, MoveId};
use wuzha::domain::class_quiz::{ClassQuizId, Open};
use wuzha::domain::contact::{Contact, Office};
use wuzha::domain::delivery::{
    Act, Address, ChatId, DeliveryId, DeliveryState, Lane, Message, NewDelivery, Resolution,
};
use wuzha::domain::drip::DripDayId;
use wuzha::domain::fraud::Source as AlertSource;
use wuzha::domain::import::{ImportId, Pending, signature};
use wuzha::domain::item::{Offered, Step, TaskId, Wanted as WantedTask};
use wuzha::domain::kit;
use wuzha::domain::ledger::query::Query;
use wuzha::domain::listing::{Diff, Entry};
use wuzha::domain::lookalike::{LookAlikeId, Verdict};
use wuzha::domain::meeting::{Form, Held, Meeting, MeetingId, Slot, State, Step as MeetingStep, Timing, dues};
use wuzha::domain::notice::{Ask, Move, NoticeId, Ruling, Sender as From, Stage};
use wuzha::domain::plan::Cadence;
use wuzha::domain::question::WrittenId;
use wuzha::domain::quiz::{Answer as QuizAnswer, Choice, QuestionId, Round, RoundId};
use wuzha::domain::refusal::Refusal;
use wuzha::domain::role::{Appointment, Duty, Grant, GrantId, InvitationId, Origin, Reach, Role, Scope};
use wuzha::domain::roleplay::PlayId;
use wuzha::domain::roster::{MaskedName, Seat, Student, StudentId};
use wuzha::domain::sos::{CallId, Whom};
use wuzha::domain::support::{Kind, SupportId};
use wuzha::domain::tip::FraudType;
use wuzha::domain::words::{Unit, UnitId};
use wuzha::plan::source::Source;
use wuzha::secret;
use wuzha::service::alert::Press as AlertPress;
use wuzha::service::alert::press::Place;
use wuzha::service::button::{Button, Hung};
use wuzha::service::case::Press as CasePress;
use wuzha::service::case::list::Filter;
use wuzha::service::class_quiz::Press as QuizPress;
use wuzha::service::contest::Press as ContestPress;
use wuzha::service::drip::Press as DripPress;
use wuzha::service::import::Content as ImportContent;
use wuzha::service::item::Wanted;
use wuzha::service::meeting::Press;
use wuzha::service::meeting::overview::View;
use wuzha::service::paging::List;
use wuzha::service::pledge::Press as PledgePress;
use wuzha::service::question::Press as QuestionPress;
use wuzha::service::roleplay::Press as RolePlayPress;
use wuzha::service::words::Press as WordsPress;
use wuzha::service::{ServiceError, Services, Turn, help, import, sos, support};
use wuzha::store::{
    KeptSketch, NewAlert, NewCall, NewGrant, NewInvitation, NewLedgerRequest, NewMeetingStep, NewNotice, NewStep,
    NewStudent, NewSupport, Settled, Store, Tx,
};

// The grid.

#[test]
fn the_grid_of_roles_and_actions_is_as_reviewed() {
    let mut grid = String::new();
    for action in Action::ALL {
        grid.push_str(&format!("{:<18}", format!("{action:?}")));
        for subject in subjects() {
            let cell = match (may(subject, action, &own()), may(subject, action, &other())) {
                (true, true) => "all",
                (true, false) => "own",
                (false, true) => "???",
                (false, false) => "-",
            };
            grid.push_str(&format!("{cell:<6}"));
        }
        grid.truncate(grid.trim_end().len());
        grid.push('\n');
    }

    insta::assert_snapshot!(format!("{}{grid}", heading(18)), @"
                      nobod opera admin membe polic lead  couns monit volun suppo viewe stewa
    GetHelp           all   all   all   all   all   all   all   all   all   all   all   all
    ChooseLanguage    all   all   all   all   all   all   all   all   all   all   all   all
    Acknowledge       all   all   all   all   all   all   all   all   all   all   all   all
    AskWhy            all   all   all   all   all   all   all   all   all   all   all   all
    OpenGroupLink     all   all   all   all   all   all   all   all   all   all   all   all
    MakeGroupLink     -     -     own   -     -     own   own   own   -     -     -     -
    BindGroup         -     -     own   -     -     own   own   own   -     -     -     -
    UnbindGroup       -     -     own   all   -     own   own   own   -     -     -     -
    MuteGroup         -     -     own   all   -     own   own   own   -     -     -     -
    ChangeCadence     -     -     own   all   -     own   own   own   -     -     -     -
    ResolveDoubts     -     all   own   all   -     -     -     -     -     -     -     -
    AnswerInvitation  all   all   all   all   all   all   all   all   all   all   all   all
    ListRoles         all   all   all   all   all   all   all   all   all   all   all   all
    GrantRole         -     all   own   -     -     own   own   -     -     -     -     -
    RevokeRole        -     all   own   -     own   own   own   own   own   own   own   -
    PassOnRole        -     all   own   -     own   own   own   own   own   own   own   -
    BindMyself        all   all   all   all   all   all   all   all   all   all   all   all
    SeeMyself         all   all   all   all   all   all   all   all   all   all   all   all
    ForgetMyself      all   all   all   all   all   all   all   all   all   all   all   all
    Subscribe         all   all   all   all   all   all   all   all   all   all   all   all
    SetQuietHours     all   all   all   all   all   all   all   all   all   all   all   all
    ImportRoster      -     -     own   -     -     own   own   -     -     -     -     -
    SeeUnbound        -     -     -     -     -     own   own   own   -     -     -     -
    SeeItems          -     -     own   all   -     own   -     -     -     -     -     -
    WorkOnItems       -     -     own   -     -     own   -     -     -     -     -     -
    RunPlan           -     -     own   -     -     -     -     -     -     -     -     -
    QueryLedger       -     -     all   all   own   own   own   own   -     -     own   -
    NoteLedger        -     -     own   -     -     own   own   own   -     -     -     -
    UseKit            -     -     -     -     -     own   own   own   -     -     -     -
    SendNotice        -     -     own   all   -     own   own   -     -     -     -     -
    DecideNotice      -     -     own   -     -     -     -     -     -     -     -     -
    SeeBurden         -     -     own   all   -     own   own   own   -     -     -     -
    HoldMeetings      -     -     -     -     -     own   own   own   -     -     -     -
    LookAfterMeetings -     -     own   all   -     own   own   -     -     -     -     -
    Attest            all   all   all   all   all   all   all   all   all   all   all   all
    TakeQuiz          all   all   all   all   all   all   all   all   all   all   all   all
    CheckMessages     all   all   all   all   all   all   all   all   all   all   all   all
    AnswerChecks      -     -     own   -     own   -     -     -     -     -     -     -
    FileCases         -     -     -     -     own   -     -     -     -     -     -     -
    ListCases         -     -     own   -     own   -     -     -     -     -     -     -
    SeeCases          -     -     own   all   own   own   own   -     -     -     own   -
    ImportCases       -     -     own   -     own   -     -     -     -     -     -     -
    GetSos            all   all   all   all   all   all   all   all   all   all   all   all
    CallForHelp       all   all   all   all   all   all   all   all   all   all   all   all
    AnswerCalls       -     -     all   -     own   own   own   -     -     -     -     -
    GiveSupport       -     -     -     -     -     -     -     -     -     own   -     -
    SeeContacts       all   all   all   all   all   all   all   all   all   all   all   all
    SetContacts       -     -     own   -     -     -     -     -     -     -     -     -
    Verify            all   all   all   all   all   all   all   all   all   all   all   all
    ShowBadge         -     all   own   -     own   own   own   own   own   own   own   -
    GuardGroup        -     -     own   -     -     own   own   own   -     -     -     -
    ReadAlert         all   all   all   all   all   all   all   all   all   all   all   all
    DraftAlert        -     -     own   all   own   own   own   own   -     -     -     -
    ApproveAlert      -     -     own   -     own   own   own   -     -     -     -     -
    SendRedAlone      -     -     own   -     own   -     -     -     -     -     -     -
    SignPledge        all   all   all   all   all   all   all   all   all   all   all   all
    SeePledges        -     -     own   all   -     own   own   own   -     -     own   -
    KeepPledges       -     -     -     -     -     -     -     -     -     -     -     -
    AnswerSample      all   all   all   all   all   all   all   all   all   all   all   all
    SeeAwareness      -     -     own   all   -     own   own   -     -     -     own   -
    RunClassQuiz      -     -     -     -     -     own   own   own   -     -     -     -
    AnswerClassQuiz   all   all   all   all   all   all   all   all   all   all   all   all
    SeeContestItems   -     -     own   all   -     own   -     -     -     -     -     -
    ReportWords       all   all   all   all   all   all   all   all   all   all   all   all
    CorrectWords      -     -     own   -     -     -     -     -     -     -     -     -
    WriteQuestions    -     -     all   all   all   all   all   -     -     -     -     -
    ApproveQuestions  -     -     own   -     -     -     -     -     -     -     -     -
    ");
}

#[test]
fn the_grid_of_who_gives_what_is_as_reviewed() {
    let mut grid = String::new();
    for duty in Duty::ALL.iter().copied() {
        grid.push_str(&format!("{:<17}", duty.code()));
        for subject in subjects() {
            let gives = |at: fn(Duty) -> Scope| {
                let there = Appointment::new(duty, at(duty)).expect("a scope of this duty");
                subject.is_some_and(|giver| held(giver).appointment.may_grant(&there))
            };
            let cell = match (gives(widest_own), gives(elsewhere)) {
                (true, true) => "all",
                (true, false) => "own",
                (false, true) => "???",
                (false, false) => "-",
            };
            grid.push_str(&format!("{cell:<6}"));
        }
        grid.truncate(grid.trim_end().len());
        grid.push('\n');
    }

    insta::assert_snapshot!(format!("{}{grid}", heading(17)), @"
                     nobod opera admin membe polic lead  couns monit volun suppo viewe stewa
    operator         -     -     -     -     -     -     -     -     -     -     -     -
    admin            -     all   own   -     -     -     -     -     -     -     -     -
    member           -     -     -     own   -     -     -     -     -     -     -     -
    police           -     -     own   -     -     -     -     -     -     -     -     -
    lead             -     -     own   -     -     -     -     -     -     -     -     -
    counsellor       -     -     own   -     -     own   -     -     -     -     -     -
    monitor          -     -     own   -     -     own   own   -     -     -     -     -
    deputy           -     -     own   -     -     own   own   -     -     -     -     -
    secretary        -     -     own   -     -     own   own   -     -     -     -     -
    safety           -     -     own   -     -     own   own   -     -     -     -     -
    volunteer        -     -     own   -     -     -     -     -     -     -     -     -
    supporter        -     -     own   -     -     -     -     -     -     -     -     -
    viewer           -     -     own   -     -     -     -     -     -     -     -     -
    steward          -     -     -     -     -     -     -     -     -     -     -     -
    ");
}

/// Nobody, and everybody there is: one duty for each role.
fn subjects() -> Vec<Option<Duty>> {
    let duties = Role::ALL.iter().filter_map(|role| Duty::parse(role.code()));
    std::iter::once(None).chain(duties.map(Some)).collect()
}

fn heading(width: usize) -> String {
    let names = subjects().into_iter().map(|duty| duty.map_or("nobody", |duty| duty.code()));
    let cells: String = names.map(|name| format!("{:<6}", name.chars().take(5).collect::<String>())).collect();
    format!("{:width$}{}\n", "", cells.trim_end())
}

fn may(subject: Option<Duty>, action: Action, target: &Scope) -> bool {
    let ground = match action.rule().on {
        Where::Only(ground) => ground,
        Where::Anywhere => Ground::Private,
    };
    let grants: Vec<_> = subject.map(held).into_iter().collect();
    Asker { grants: &grants, is_masked: false, ground }.may(action, target).is_ok()
}

// Two classes on two campuses. What a subject has is about the first.

/// A wording that goes round, the first that there is.
fn sketch(campus: &str) -> KeptSketch {
    KeptSketch {
        id: 1,
        sender: "s".to_owned(),
        college: String::new(),
        campus: campus.to_owned(),
        kind: Some(FraudType::new("police")),
        flags: Vec::new(),
        sketch: Sketch { lanes: Vec::new(), marks: BTreeSet::new() },
        wave: 1,
    }
}

fn classes() -> [Class; 2] {
    let class = |name: &str, campus: &str, college: &str| Class {
        name: name.to_owned(),
        campus: campus.to_owned(),
        college: college.to_owned(),
        segment: None,
        cohort: None,
        languages: vec!["en".to_owned()],
        cadence: Cadence::Daily,
    };
    [class("软件2301", "qingdao", "计算机学院"), class("会计2403", "taian", "经济管理学院")]
}

fn own() -> Scope {
    Scope::from(&classes()[0])
}

fn other() -> Scope {
    Scope::from(&classes()[1])
}

/// The narrowest scope of a duty that has the first class in it; a department for a member.
fn narrowest(duty: Duty) -> Scope {
    at_class(duty, &classes()[0], "ddc")
}

/// Where the duty is given in the first class's neighbourhood.
fn widest_own(duty: Duty) -> Scope {
    narrowest(duty)
}

/// The same about the second class, and another department.
fn elsewhere(duty: Duty) -> Scope {
    at_class(duty, &classes()[1], "xcb")
}

fn at_class(duty: Duty, class: &Class, department: &str) -> Scope {
    match duty.role() {
        Role::Operator => Scope::Everything,
        Role::Admin | Role::Police | Role::Volunteer | Role::Supporter => Scope::Campus(class.campus.clone()),
        Role::Member => Scope::Department(department.to_owned()),
        Role::Lead | Role::Viewer => Scope::College { campus: class.campus.clone(), college: class.college.clone() },
        Role::Counsellor | Role::Monitor => Scope::from(class),
        // A language for each of the two departments.
        Role::Steward => Scope::Language(LANGUAGES[usize::from(department != "ddc")].to_owned()),
    }
}

fn held(duty: Duty) -> Grant {
    Grant {
        id: GrantId(1),
        account: SUBJECT,
        appointment: Appointment::new(duty, narrowest(duty)).expect("a scope of this duty"),
        origin: Origin::Invited,
        from: DateTime::UNIX_EPOCH,
        until: DateTime::<Utc>::MAX_UTC,
        granted_by: None,
        ended_at: None,
        why: None,
    }
}

// The walk.

const SUBJECT: i64 = 7;
const GROUPS: [i64; 2] = [-301, -302];
const LANGUAGES: [&str; 2] = ["ru", "ko"];
/// A group that is nobody's.
const FREE_GROUP: i64 = -303;
const HOLDERS: [i64; 2] = [21, 22];
/// Somebody who called for help.
const CALLER: i64 = 31;

/// Who may, in the words of the design (product.md §5.1), and nothing else: first for the own class, then for
/// the other. `*` is everybody.
const TABLE: [(&str, &str, &str); 185] = [
    ("/start", "*", "*"),
    ("/help", "*", "*"),
    ("/language", "*", "*"),
    ("/roles", "*", "*"),
    ("/bind", "*", "*"),
    ("/rebind", "*", "*"),
    ("/me", "*", "*"),
    ("/privacy", "*", "*"),
    ("/mydata", "*", "*"),
    ("/forget", "*", "*"),
    ("/subscribe", "*", "*"),
    ("/unsubscribe", "*", "*"),
    ("/quiet", "*", "*"),
    ("/quiz", "*", "*"),
    ("quiz answer", "*", "*"),
    ("quiz", "*", "*"),
    ("/check", "*", "*"),
    ("check", "*", "*"),
    // §4.6: the police and the office are asked.
    ("check ruling", "police admin", ""),
    // §4.2: the list comes in private only, to those who answer for the class.
    ("/unbound", "monitor counsellor lead", ""),
    ("/mute", "monitor counsellor lead admin member", "member"),
    ("/unmute", "monitor counsellor lead admin member", "member"),
    ("/cadence", "monitor counsellor lead admin member", "member"),
    ("/unbind", "monitor counsellor lead admin member", "member"),
    ("/group", "monitor counsellor lead admin", ""),
    ("/group here", "monitor counsellor lead admin", ""),
    ("bind here", "monitor counsellor lead admin", "monitor counsellor lead admin"),
    ("bind class", "monitor counsellor lead admin", ""),
    // A lead and an administrator hold a place that has a staff; the second group is bound already.
    ("bind staff", "lead admin", ""),
    ("/unconfirmed", "admin member operator", "admin member operator"),
    ("/invite monitor", "counsellor lead admin", ""),
    ("/invite counsellor", "lead admin", ""),
    ("/invite lead", "admin", ""),
    ("/invite operator", "", ""),
    // Whoever has any role may look; whether there is something to take is asked by the button.
    ("/revoke", EVERY_ROLE, EVERY_ROLE),
    ("/handover", EVERY_ROLE, EVERY_ROLE),
    ("/delegate", EVERY_ROLE, EVERY_ROLE),
    ("got it", "*", "*"),
    ("why", "*", "*"),
    ("language", "*", "*"),
    ("doubt", "admin member operator", "member operator"),
    ("answer", "*", "*"),
    ("who I am", "*", "*"),
    ("my class", "*", "*"),
    ("offline", "monitor counsellor lead", ""),
    ("forget me", "*", "*"),
    ("invite as", "counsellor lead admin", "counsellor lead admin"),
    ("invite at", "counsellor", ""),
    ("revoke", "counsellor lead admin", ""),
    ("hand over", EVERY_ROLE, ""),
    ("delegate", EVERY_ROLE, ""),
    ("page of doubts", "admin member operator", "admin member operator"),
    ("page of roles", "*", "*"),
    // As with the commands: what stands on the page is what they may take away.
    ("page of given", EVERY_ROLE, EVERY_ROLE),
    ("page of alike", EVERY_ROLE, EVERY_ROLE),
    ("page of places", "counsellor lead admin", "counsellor lead admin"),
    ("page to hand over", EVERY_ROLE, EVERY_ROLE),
    ("page to lend", EVERY_ROLE, EVERY_ROLE),
    ("page of classes", "monitor counsellor lead", "monitor counsellor lead"),
    ("page of unbound", "monitor counsellor lead", ""),
    // §5.1, import roster; the operator does it at the console.
    ("roster file", "counsellor lead admin", ""),
    ("apply import", "counsellor lead admin", ""),
    // Whoever may bring lists may forget what they brought.
    ("cancel import", "counsellor lead admin", "counsellor lead admin"),
    // §5.1, import plan / edit item: own rows, the office all. A department reads all, a college its own. The
    // administrator of the walk is one campus's, and the plan is published for all.
    ("/plan", "admin", "admin"),
    ("publish", "", ""),
    ("/items", ROW_STAFF, ROW_STAFF),
    ("/overdue", ROW_STAFF, ROW_STAFF),
    ("/today", ROW_STAFF, ROW_STAFF),
    ("page of items", ROW_STAFF, ROW_STAFF),
    ("page of overdue", ROW_STAFF, ROW_STAFF),
    ("page of offered items", ROW_STAFF, ROW_STAFF),
    ("accept items", ROW_STAFF, ROW_STAFF),
    // It is about whichever row of the item is their own.
    ("/done", "lead admin", "lead admin"),
    ("proof file", "lead admin", "lead admin"),
    ("show item", ROW_STAFF, "member"),
    ("step item", "lead admin", ""),
    ("decline item", "lead", ""),
    ("return item", "admin", ""),
    ("assign item", "admin", ""),
    ("offer item", "lead", ""),
    // Whoever took the last step may undo it, as long as they may see the row.
    ("undo item", ROW_STAFF, "member"),
    // Whoever may work on the row.
    ("show proof", "lead admin", ""),
    ("month of items", ROW_STAFF, ROW_STAFF),
    ("accept item of a department", "member", ""),
    // §5.1, query ledger: the task force all of it, the police cases and alerts on their campus, everybody else
    // what is theirs; the operator and students nothing.
    ("/ledger", READERS, "admin member"),
    ("/ledger export", READERS, "admin member"),
    ("ledger meaning", READERS, "admin member"),
    ("page of ledger", READERS, "admin member"),
    ("/ledger note", "monitor counsellor lead admin", ""),
    // Which entry it is, and whose, is asked later.
    ("/ledger fix", WRITERS, WRITERS),
    ("ledger confirm", "monitor counsellor lead admin", ""),
    ("ledger cancel", WRITERS, WRITERS),
    // N20: on paper as on the screen.
    ("/roll", "monitor counsellor lead", ""),
    ("page of rolls", "monitor counsellor lead", "monitor counsellor lead"),
    ("make roll", "monitor counsellor lead", ""),
    // §4.1, 5: those who answer for the class.
    ("/kit", "monitor counsellor lead", "monitor counsellor lead"),
    ("page of kit classes", "monitor counsellor lead", "monitor counsellor lead"),
    ("page of kits", "monitor counsellor lead", ""),
    ("show kit", "monitor counsellor lead", ""),
    ("kit", "monitor counsellor lead", ""),
    // §3.4 N2: to their own classes, a department to all; whose notice it is and in which name is asked by the button.
    ("/notice", SENDERS, SENDERS),
    ("page of senders", SENDERS, SENDERS),
    ("notice from", SENDERS, ""),
    ("notice ask", SENDERS, ""),
    ("send notice", SENDERS, ""),
    ("hold notice", SENDERS, ""),
    ("leave notice", SENDERS, SENDERS),
    // The office of the campus.
    ("rule notice", "admin", ""),
    // §4.2, step 10.
    ("/burden", "monitor counsellor lead admin member", "monitor counsellor lead admin member"),
    ("page of burden", "monitor counsellor lead admin member", "monitor counsellor lead admin member"),
    // §5.1, register a meeting: the monitor, and those above as proxies. The other class's meetings, of the same
    // kind, are not theirs.
    ("/meeting", "monitor counsellor lead", ""),
    ("page of meetings", "monitor counsellor lead", "monitor counsellor lead"),
    ("register meeting", "monitor counsellor lead", ""),
    ("plan meeting", "monitor", ""),
    // §5.1, verify, return, exempt, admit late ones: a department only for the items that it answers for, which the
    // one of the walk is not.
    ("verify meeting", "counsellor lead admin", ""),
    ("show meeting", "monitor counsellor lead admin", ""),
    // Those who look after classes; which ones is seen in the list.
    ("/forecast", OVERSEERS, OVERSEERS),
    ("page of overview", OVERSEERS, "member"),
    ("page of forecast", OVERSEERS, "member"),
    ("overview", OVERSEERS, "member"),
    ("/meeting status", OVERSEERS, OVERSEERS),
    // Whoever holds it, and nobody for them.
    ("pass meeting on", "monitor", ""),
    // §4.1: whoever was there, in the group; §5.1, verify / return / exempt / late: those above, of the task force only
    // the departments that answer for the item, which the member of the walk is none of.
    ("attest", "*", "*"),
    ("/review", CARERS, CARERS),
    ("page of reviews", CARERS, CARERS),
    ("pass meetings", CARERS, CARERS),
    ("review", "counsellor lead admin", ""),
    ("meeting photo", "counsellor lead admin", ""),
    ("sound meeting", "counsellor lead admin", ""),
    // §5.1, case: the police file cases and read what is private; the office sees the rest; the others see how many.
    ("/case", "police", "police"),
    ("/cases", "admin member police lead counsellor viewer", "admin member police lead counsellor viewer"),
    ("page of cases", "admin police", "admin police"),
    ("show case", "admin police", ""),
    ("case", "police", ""),
    ("private part of a case", "police", ""),
    ("counts of cases", "admin police", "admin police"),
    // N9: everybody, bound or not; those on duty take calls of theirs, the task force any; a case of support is seen by
    // those who give it and by nobody above them.
    ("/sos", "*", "*"),
    ("sos", "*", "*"),
    ("take call", "police counsellor lead admin", "admin"),
    ("close call", "police counsellor lead admin", "admin"),
    ("support", "*", "*"),
    ("support case", "supporter", ""),
    // Everybody may see whom to call; the office of the campus changes it.
    ("/contact", "*", "*"),
    ("set contact", "admin", ""),
    ("save contact", "admin", ""),
    ("drop contact", "admin", "admin"),
    // §3.4 N1: a code is asked about by anybody anywhere; a badge is shown by whoever has a role.
    ("/verify", "*", "*"),
    ("/badge", EVERY_ROLE, EVERY_ROLE),
    // Those who answer for the class, as with its group.
    ("/guard", "monitor counsellor lead admin", ""),
    ("guard", "monitor counsellor lead admin", ""),
    ("look-alike", "monitor counsellor lead admin", ""),
    // §5.1, draft content: everybody but students, for their own, a department for all; whose draft it is is asked by
    // the button.
    ("/alert", DRAFTERS, DRAFTERS),
    ("read alert", "*", "*"),
    // I3 of issue 7: those who answer for the class ask it; everybody answers, whatever class it is.
    ("/classquiz", "monitor counsellor lead", "monitor counsellor lead"),
    ("page of quiz classes", "monitor counsellor lead", "monitor counsellor lead"),
    ("class quiz", "monitor counsellor lead", ""),
    ("class answer", "*", "*"),
    ("/contest", "*", "*"),
    ("contest", "*", "*"),
    ("contest answer", "*", "*"),
    ("/course", "*", "*"),
    ("course", "*", "*"),
    ("course answer", "*", "*"),
    ("/roleplay", "*", "*"),
    ("role-play", "*", "*"),
    ("weak questions", ROW_STAFF, ROW_STAFF),
    ("draft alert", DRAFTERS, DRAFTERS),
    ("place of alert", DRAFTERS, "member"),
    ("submit alert", DRAFTERS, "member"),
    // §5.1, approve broadcast: those who answer for all whom it goes to.
    ("judge alert", JUDGES, ""),
    // §5.1, a red alert alone.
    ("send red alone", "admin police", ""),
    // §5.1, recall: what is not their own, those who may approve.
    ("withdraw alert", JUDGES, ""),
    // What somebody may not see is as good as gone for them; a department sees all and corrects its own.
    ("correct alert", JUDGES, "monitor counsellor lead admin police"),
    // §4.1, 7: everybody reads and signs. §4.2, 8: who is missing is for the secretary of the branch alone, who is none
    // of the subjects of the walk; those above see how many.
    ("/pledge", "*", "*"),
    ("pledge", "*", "*"),
    ("page of pledges", COUNTERS, COUNTERS),
    ("keep pledges", "", ""),
    // Whoever was drawn, and nobody for them.
    ("sample", "*", "*"),
    // G1, N10: the task force everything, the others their college; which one is seen there.
    ("/aware", KNOWERS, KNOWERS),
    // Everybody may say that a translation is wrong; whoever looks after the language corrects it. The administrator of
    // the walk is one campus's, and a language is spoken on all.
    ("report words", "*", "*"),
    ("/words", "steward admin", "steward admin"),
    ("correct words", "steward", ""),
    // Whoever writes questions writes them for everybody, and so the office of all decides about them; the administrator
    // of the walk is one campus's.
    ("/question", ASKERS, ASKERS),
    ("question", ASKERS, ASKERS),
    ("question ruling", "", ""),
];

/// Those who write quiz questions.
const ASKERS: &str = "counsellor lead admin member police";

/// Those who see what people know.
const KNOWERS: &str = "admin member lead counsellor viewer";

/// Those who see how many have signed: which classes or colleges is seen in the list.
const COUNTERS: &str = "admin member lead counsellor monitor viewer";

const DRAFTERS: &str = "monitor counsellor lead admin member police";

const JUDGES: &str = "counsellor lead admin police";

const SENDERS: &str = "counsellor lead admin member";

const CARERS: &str = "counsellor lead admin member";

const ROW_STAFF: &str = "lead admin member";

const OVERSEERS: &str = "admin member lead counsellor";

const READERS: &str = "admin member police lead counsellor monitor viewer";

const WRITERS: &str = "admin member lead counsellor monitor";

const EVERY_ROLE: &str = "operator admin member police lead counsellor monitor volunteer supporter viewer steward";

/// Something that can be done about the first class or the second.
struct Deed {
    name: &'static str,
    is_own: bool,
    incoming: Incoming,
}

#[tokio::test]
async fn every_command_and_button_with_every_role_does_what_the_table_says_and_no_more() {
    let hall = Hall::open().await;
    let mut leaks = Vec::new();
    let mut walked = 0;

    for subject in subjects() {
        let mut tx = hall.services.store.begin().await.unwrap();
        let id = hall.seat(&mut tx, subject).await;
        for deed in hall.deeds(id) {
            tx.mark().await.unwrap();
            let is_done = match hall.hears(&mut tx, &deed).await {
                Ok(_) => true,
                // Whoever says who they are may, and is told what stands in the way in these two classes.
                Err(ServiceError::Refused(Refusal::NoRoster { .. } | Refusal::Nobody | Refusal::CardExpired)) => true,
                // Whoever has a role may be forgotten once it is in other hands.
                Err(ServiceError::Refused(Refusal::HasRole)) => true,
                Err(ServiceError::Refused(Refusal::RoleNeeded(_) | Refusal::GrantOver | Refusal::WrongScope)) => false,
                Err(ServiceError::Refused(Refusal::OthersInList(_))) => false,
                // The office does not say in others' names that a row is not theirs.
                Err(ServiceError::Refused(Refusal::ItemNotSo { .. })) => false,
                // Whoever may pass a meeting on is told that no colleague can be written to.
                Err(ServiceError::Refused(Refusal::NobodyToHandTo)) => true,
                // Whoever may take calls and cases is told that this one is in nobody's or in other hands.
                Err(ServiceError::Refused(Refusal::SosOver | Refusal::SupportOver)) => true,
                // Whoever may correct entries is told that there is none yet.
                Err(ServiceError::Refused(Refusal::NoSuchEntry { .. })) => true,
                Err(error) => panic!("{} as {subject:?}: {error}", deed.name),
            };
            tx.undo_to_mark().await.unwrap();
            let (_, own, other) = TABLE.iter().find(|(name, ..)| *name == deed.name).expect(deed.name);
            let allowed = if deed.is_own { own } else { other };
            let should = *allowed == "*" || subject.is_some_and(|duty| allowed.split(' ').any(|it| it == duty.code()));
            if is_done != should {
                let whose = if deed.is_own { "own" } else { "other" };
                leaks.push(format!("{subject:?} {} {whose}: {is_done} instead of {should}", deed.name));
            }
            walked += 1;
        }
    }

    assert!(leaks.is_empty(), "{leaks:#?}");
    assert_eq!(walked, subjects().len() * (TABLE.len() * 2 + 140), "every row of the table was walked twice");
}

#[tokio::test]
async fn the_walk_leaves_out_no_command_and_no_button() {
    let hall = Hall::open().await;
    let deeds = hall.deeds(GrantId(1));
    let named: BTreeSet<_> = deeds.iter().map(|deed| deed.name).collect();

    assert_eq!(named, TABLE.iter().map(|(name, ..)| *name).collect());
    for (command, _) in help::COMMANDS {
        let is_walked = named.iter().any(|name| name.split(' ').next() == Some(&format!("/{command}")));
        assert!(is_walked, "/{command} is in no row of the table");
    }
}

#[tokio::test]
async fn a_role_that_ends_between_the_card_and_the_press_lets_nobody_do_anything() {
    let hall = Hall::open().await;
    for subject in subjects().into_iter().flatten() {
        let mut tx = hall.services.store.begin().await.unwrap();
        let id = hall.seat(&mut tx, Some(subject)).await;
        let deeds = hall.deeds(id);
        tx.end_grant(id, wuzha::domain::role::Ending::Revoked, hall.services.clock.now()).await.unwrap();
        for deed in deeds {
            let (_, own, other) = TABLE.iter().find(|(name, ..)| *name == deed.name).expect(deed.name);
            if (*own, *other) == ("*", "*") {
                continue;
            }
            tx.mark().await.unwrap();
            let heard = hall.hears(&mut tx, &deed).await;
            assert!(heard.is_err(), "{} as {subject:?}", deed.name);
            tx.undo_to_mark().await.unwrap();
        }
    }
}

/// The button's row of the table; a new button does not compile until it has one.
fn row_of(button: &Button) -> &'static str {
    match button {
        Button::GotIt(_) => "got it",
        Button::Why(_) => "why",
        Button::DoubtArrived(_) | Button::DoubtAgain(_) | Button::DoubtDrop(_) => "doubt",
        Button::Language(_) => "language",
        Button::Accept(_) | Button::Decline(_) => "answer",
        Button::InviteAs(_) => "invite as",
        Button::InviteAt(..) => "invite at",
        Button::Revoke(_) => "revoke",
        Button::HandOver(_) => "hand over",
        Button::Delegate(..) => "delegate",
        Button::BindHere => "bind here",
        Button::BindClass(..) => "bind class",
        Button::BindStaff(_) => "bind staff",
        Button::IAm(_) | Button::NoneOfThem(_) => "who I am",
        Button::ForgetMe(_) => "forget me",
        Button::Page(List::Doubts, _) => "page of doubts",
        Button::Page(List::Roles, _) => "page of roles",
        Button::Page(List::Given, _) => "page of given",
        Button::Page(List::Alike(_), _) => "page of alike",
        Button::Page(List::Places(_), _) => "page of places",
        Button::Page(List::ToHandOver, _) => "page to hand over",
        Button::Page(List::ToLend(_), _) => "page to lend",
        Button::Page(List::Classes, _) => "page of classes",
        Button::Page(List::Unbound(_), _) => "page of unbound",
        Button::MyClass(..) => "my class",
        Button::Offline(..) => "offline",
        Button::Page(List::OfferedItems, _) => "page of offered items",
        Button::Page(List::Items(_), _) => "page of items",
        Button::Page(List::Overdue, _) => "page of overdue",
        Button::PublishPlan(_) => "publish",
        Button::AcceptItems => "accept items",
        Button::ShowItem(_) => "show item",
        Button::StepItem(Step::Return, ..) => "return item",
        Button::StepItem(Step::Assign, ..) | Button::AssignItem(..) => "assign item",
        Button::StepItem(Step::Decline, ..) => "decline item",
        Button::StepItem(..) => "step item",
        Button::OfferItem(..) => "offer item",
        Button::UndoItem(_) => "undo item",
        Button::ShowProof(_) => "show proof",
        Button::Month(..) => "month of items",
        Button::Page(List::Ledger(_), _) => "page of ledger",
        Button::LedgerMeaning(..) => "ledger meaning",
        Button::LedgerConfirm(_) => "ledger confirm",
        Button::LedgerCancel(_) => "ledger cancel",
        Button::Page(List::Rolls, _) => "page of rolls",
        Button::MakeRoll(_) => "make roll",
        Button::Page(List::KitClasses, _) => "page of kit classes",
        Button::Page(List::Kits(_), _) => "page of kits",
        Button::ShowKit(_) => "show kit",
        Button::Kit(..) => "kit",
        Button::Page(List::Overview(_), _) => "page of overview",
        Button::Page(List::Forecast(_), _) => "page of forecast",
        Button::Overview(_) => "overview",
        Button::PassMeeting(_) => "pass meeting on",
        Button::Attest(_) => "attest",
        Button::Page(List::Reviews, _) => "page of reviews",
        Button::PassMeetings(_) => "pass meetings",
        Button::Review(_) => "review",
        Button::MeetingPhoto(_) => "meeting photo",
        Button::SoundMeeting(_) => "sound meeting",
        Button::ApplyImport(_) => "apply import",
        Button::CancelImport(_) => "cancel import",
        Button::Page(List::Burden, _) => "page of burden",
        Button::Page(List::Senders(_), _) => "page of senders",
        Button::NoticeFrom(..) => "notice from",
        Button::NoticeAsk(..) => "notice ask",
        Button::NoticeMove(_, Move::Send | Move::Others) => "send notice",
        Button::NoticeMove(_, Move::Hold | Move::Ask) => "hold notice",
        Button::NoticeMove(_, Move::Drop) => "leave notice",
        Button::NoticeRuling(..) => "rule notice",
        Button::Page(List::Meetings, _) => "page of meetings",
        Button::Meeting(_, Press::Show | Press::List | Press::Undo) => "show meeting",
        Button::Meeting(_, Press::Step(MeetingStep::Plan) | Press::PlanOn(_) | Press::PlanAt(_) | Press::NoPlace) => {
            "plan meeting"
        }
        Button::Meeting(_, press) if press.action() == Action::LookAfterMeetings => "verify meeting",
        Button::Meeting(..) => "register meeting",
        Button::QuizChoose(..) => "quiz answer",
        Button::CheckAsk | Button::CheckTakeBack(_) => "check",
        Button::CheckRuling(..) => "check ruling",
        Button::CheckAlert(_) => "draft alert",
        Button::QuizNext(_) | Button::QuizStop(_) | Button::QuizAgain(_) | Button::QuizLook(_) => "quiz",
        Button::Page(List::Cases(_), _) => "page of cases",
        Button::Case(_, CasePress::Show) => "show case",
        Button::Case(_, CasePress::Amounts | CasePress::Note(_)) => "private part of a case",
        Button::Case(..) => "case",
        Button::ApplyCases(_) | Button::CancelCases(_) => "counts of cases",
        Button::Sos(sos::Press::Take(_)) => "take call",
        Button::Sos(sos::Press::Speak(_)) => "close call",
        Button::Sos(_) => "sos",
        Button::Support(press) if press.action() == Action::GiveSupport => "support case",
        Button::Support(_) => "support",
        Button::SaveContact(_) => "save contact",
        Button::DropContact(_) => "drop contact",
        Button::Guard(..) => "guard",
        Button::LookAlike(..) => "look-alike",
        Button::AlertGotIt(_) | Button::AlertLike(_) | Button::AlertRead(_) => "read alert",
        Button::Alert(_, AlertPress::Place(_)) => "place of alert",
        Button::Alert(_, AlertPress::Step(AlertMove::SendAlone, _)) => "send red alone",
        Button::Alert(_, AlertPress::Step(AlertMove::Submit, _)) => "submit alert",
        Button::Alert(_, AlertPress::Step(AlertMove::Recall, _)) => "withdraw alert",
        Button::Alert(_, AlertPress::Correct) => "correct alert",
        Button::Alert(_, press) if press.action() == Action::ApproveAlert => "judge alert",
        Button::Alert(..) => "draft alert",
        Button::Page(List::Pledges, _) => "page of pledges",
        Button::Page(List::PledgesOf(_), _) => "keep pledges",
        Button::Pledge(press) if press.action() == Action::KeepPledges => "keep pledges",
        Button::Pledge(_) => "pledge",
        Button::SampleChoose(..) | Button::SampleNext(_) => "sample",
        Button::Page(List::QuizClasses, _) => "page of quiz classes",
        Button::ClassQuiz(..) => "class quiz",
        Button::Contest(ContestPress::Items) => "weak questions",
        Button::Contest(_) => "contest",
        Button::ContestChoose(..) | Button::ContestNext(_) => "contest answer",
        Button::WordsReport(_) | Button::Words(WordsPress::Sentence(..)) => "report words",
        Button::Words(WordsPress::Show(_)) => "/words",
        Button::Words(_) => "correct words",
        Button::Question(QuestionPress::Approve(..) | QuestionPress::Return(..) | QuestionPress::Retire(_)) => {
            "question ruling"
        }
        Button::Question(_) => "question",
        Button::Drip(_) => "course",
        Button::DripChoose(..) => "course answer",
        Button::RolePlay(_) | Button::RolePlayChoose(..) => "role-play",
        Button::ClassAnswer(..) | Button::ClassAnswerAlone(..) | Button::ClassRead(_) => "class answer",
    }
}

/// A bot with two bound groups, each with a card, a card in doubt and a safety officer, and an offer of a role.
struct Hall {
    services: Services,
    groups: [ChatId; 2],
    private: ChatId,
    free: ChatId,
    cards: [DeliveryId; 2],
    doubts: [DeliveryId; 2],
    officers: [GrantId; 2],
    offer: InvitationId,
    /// Of each college: one that waits, one that was done, one that the subject accepted.
    tasks: [[TaskId; 3]; 2],
    /// Of two departments, of which the first is the member's.
    department_tasks: [TaskId; 2],
    /// Of each class: one that is open, one that is registered.
    meetings: [[MeetingId; 2]; 2],
    /// Of each college, filed.
    cases: [CaseId; 2],
    /// In the group of each class.
    look_alikes: [LookAlikeId; 2],
    words: [UnitId; 2],
    _folder: tempfile::TempDir,
}

impl Hall {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&format!("sqlite:{}", folder.path().join("wuzha.db").display())).await.unwrap();
        let (proofs, key) = (folder.path().join("proofs"), folder.path().join("case-key"));
        let proofs = format!("[database]\nproofs = {proofs:?}\n[cases]\nkey = {key:?}\n");
        let config = Source { name: "walk.toml".to_owned(), text: proofs.into() };
        let config = Config::read(&config, &|_| None).unwrap();
        let (book, library, _) = config.read_plan().unwrap();
        let clock = ManualTime::at("2025-04-01T04:00:00Z".parse().unwrap()).clock();
        let services =
            open_services(&config, secret::Key::random(), &book, library, store, clock, "wuzha_bot").await.unwrap();
        let now = services.clock.now();

        let mut tx = services.store.begin().await.unwrap();
        let private = meet(&mut tx, SUBJECT, ChatKind::Private, now).await;
        let free = meet(&mut tx, FREE_GROUP, ChatKind::Group, now).await;
        let mut groups = [private; 2];
        let (mut cards, mut doubts, mut officers) = ([DeliveryId(0); 2], [DeliveryId(0); 2], [GrantId(0); 2]);
        for (at, class) in classes().iter().enumerate() {
            tx.add_class(class, now).await.unwrap();
            groups[at] = meet(&mut tx, GROUPS[at], ChatKind::Group, now).await;
            tx.bind(&class.name, groups[at], now).await.unwrap();
            tx.set_chat_state(groups[at], ChatState::Active, now).await.unwrap();
            doubts[at] = post(&mut tx, groups[at], now).await;
            lose(&mut tx, doubts[at], now).await;
            cards[at] = post(&mut tx, groups[at], now).await;
            let officer = Appointment::new(Duty::Safety, Scope::from(class)).unwrap();
            officers[at] = grant(&mut tx, HOLDERS[at], &officer, now).await;
        }
        let offered = Appointment::new(Duty::Volunteer, Scope::Everything).unwrap();
        let offer = NewInvitation {
            hash: "h",
            appointment: &offered,
            origin: Origin::Invited,
            until: now + TimeDelta::days(9),
            granted_by: None,
            expires_at: now + TimeDelta::days(3),
        };
        let offer = tx.add_invitation(&offer, now).await.unwrap();
        let plan = services.book.plan.id.to_string();
        let mut tasks = [[TaskId(0); 3]; 2];
        let mut department_tasks = [TaskId(0); 2];
        for (at, class) in classes().iter().enumerate() {
            let college = Scope::College { campus: class.campus.clone(), college: class.college.clone() };
            for (nth, item) in ["I1", "A4", "I7"].into_iter().enumerate() {
                tasks[at][nth] = add_task(&mut tx, &plan, item, &class.college, college.clone(), nth == 1, now).await;
            }
            let accepted = tx.task(tasks[at][2]).await.unwrap().unwrap();
            let step = NewStep { step: Step::Accept, account: Some(SUBJECT), words: None, file: None };
            tx.add_task_step(&accepted, step, now).await.unwrap();
            let done = tx.task(tasks[at][1]).await.unwrap().unwrap();
            let step = NewStep { step: Step::Report, account: Some(HOLDERS[at]), words: Some("done"), file: None };
            tx.add_task_step(&done, step, now).await.unwrap();
            let department = Scope::Department(["ddc", "xcb"][at].to_owned());
            department_tasks[at] = add_task(&mut tx, &plan, "A2", &class.name, department, false, now).await;
        }
        tx.publish_tasks(&plan, now).await.unwrap();
        let taker = Appointment::new(Duty::Member, Scope::Department("safety".to_owned())).unwrap();
        grant(&mut tx, HOLDERS[0], &taker, now).await;
        let mut meetings = [[MeetingId(0); 2]; 2];
        let dues = dues(&services.book.plan);
        let [open, held] = ["I2", "C3"].map(|item| dues.iter().find(|due| due.item.to_string() == item).unwrap());
        for (at, class) in classes().iter().enumerate() {
            let place = Scope::from(class);
            meetings[at][0] = tx.meeting_for(open, &place, 1, now).await.unwrap().id;
            let before = tx.meeting_for(held, &place, 1, now).await.unwrap();
            meetings[at][1] = before.id;
            let mut after = registered(&before, HOLDERS[at], now);
            let step =
                NewMeetingStep { step: MeetingStep::Register, account: Some(HOLDERS[at]), words: None, absent: None };
            assert!(tx.step_meeting(&before, &mut after, step, now).await.unwrap());
        }
        let mut cases = [CaseId(0); 2];
        for (at, class) in classes().iter().enumerate() {
            cases[at] = file_case(&mut tx, &services, class, now).await;
        }
        let mut look_alikes = [LookAlikeId(0); 2];
        let mut words = [UnitId(0); 2];
        for (at, language) in LANGUAGES.into_iter().enumerate() {
            let unit = Unit { language: language.to_owned(), name: "tip-police-1".to_owned() };
            words[at] = tx.number_words(&unit).await.unwrap();
        }
        for at in 0..2 {
            look_alikes[at] = tx.report_look_alike(groups[at], 99, HOLDERS[at], now).await.unwrap().unwrap();
        }
        tx.commit().await.unwrap();
        Self {
            services,
            groups,
            private,
            free,
            cards,
            doubts,
            officers,
            offer,
            tasks,
            department_tasks,
            meetings,
            cases,
            look_alikes,
            words,
            _folder: folder,
        }
    }

    /// Gives the subject its role, if it has one.
    async fn seat(&self, tx: &mut Tx, subject: Option<Duty>) -> GrantId {
        let Some(duty) = subject else { return GrantId(99) };
        let appointment = Appointment::new(duty, narrowest(duty)).unwrap();
        grant(tx, SUBJECT, &appointment, self.services.clock.now()).await
    }

    /// Lets the subject do something. A list of the class that it is about was brought before.
    async fn hears(&self, tx: &mut Tx, deed: &Deed) -> Result<Option<Toast>, ServiceError> {
        let [own, other] = classes();
        let Class { name: class, campus, .. } = if deed.is_own { own } else { other };
        tx.keep_import(&self.brought(&class)).await.unwrap();
        if deed.name == "offline" {
            self.enter(tx, &class).await;
        }
        self.asks_the_ledger(tx, &class).await;
        self.writes_notices(tx, deed, &class).await;
        self.writes_alerts(tx, &class).await;
        self.takes_the_quiz(tx).await;
        tx.keep_sketch(&sketch(&campus), self.services.clock.now()).await.unwrap();
        tx.ask_check(HOLDERS[0], &campus, "x", self.services.clock.now()).await.unwrap();
        let now = self.services.clock.now();
        let counts = r#"[{"from":"2024-04-01","to":"2024-04-30","college":null,"fraud_type":null,"cases":1,"fen":1}]"#;
        assert_eq!(tx.keep_pending_baseline(SUBJECT, (counts, "h"), (now, now)).await.unwrap(), 1);
        self.calls_for_help(tx, &class).await;
        let mut turn = Turn::new(&self.services, tx, self.services.clock.now(), "walk".to_owned());
        let list = format!("class,seat,name,number\n{class},1,A,202301003101\n");
        let is_proof = deed.name == "proof file";
        let brought = if is_proof { Ok(ImportContent::Proof(vec![1])) } else { import::read(list.as_bytes()) };
        turn.file = Some(Arc::new(brought));
        dialogue::hear(&mut turn, &deed.incoming).await
    }

    /// Enters the only student of the class.
    async fn enter(&self, tx: &mut Tx, class: &str) {
        let student = Student {
            id: StudentId(1),
            class: class.to_owned(),
            seat: Seat::new(1).unwrap(),
            name: MaskedName::of("A").unwrap(),
            segments: BTreeSet::new(),
            language: None,
            is_offline: false,
        };
        let new = NewStudent::new(&student, "n".to_owned(), "t".to_owned());
        tx.add_students(&[new], self.services.clock.now()).await.unwrap();
    }

    /// The subject has begun a round of the quiz, the first that there is, and has missed a question.
    async fn takes_the_quiz(&self, tx: &mut Tx) {
        let round = Round {
            id: RoundId(1),
            account: SUBJECT,
            term: String::new(),
            nth: 1,
            seed: 1,
            questions: ["police-1", "job-1"].map(QuestionId::new).into(),
            answers: BTreeMap::new(),
            began_at: self.services.clock.now(),
            ended_at: None,
        };
        assert!(tx.begin_quiz_round(&round).await.unwrap());
        let missed = QuizAnswer { choice: Choice::A, is_right: false };
        tx.answer_quiz(round.id, 1, missed, round.began_at).await.unwrap();
    }

    /// Somebody of the class called for help and consented to support, and the subject typed a contact of its campus.
    async fn calls_for_help(&self, tx: &mut Tx, name: &str) {
        let now = self.services.clock.now();
        let class = classes().into_iter().find(|class| class.name == name).unwrap();
        let place = Scope::from(&class);
        let new = NewCall { account: CALLER, whom: Whom::Duty, place: &place, student: None };
        let call = tx.open_sos_call(&new, now).await.unwrap().unwrap();
        let new = NewSupport { call, kind: Kind::Law, account: CALLER, campus: &class.campus };
        let case = tx.open_support(&new, now).await.unwrap().unwrap();
        let contact = Contact {
            campus: class.campus.clone(),
            office: Office::Security,
            name: None,
            phones: vec!["110".parse().unwrap()],
            hours: None,
        };
        let draft = tx.draft_contact(SUBJECT, &contact, now).await.unwrap();
        assert_eq!((call, case, draft), (CallId(1), SupportId(1), 1));
    }

    /// What the subject asked of the ledger before: a query, a question about a word, a note. They are the first
    /// three requests.
    async fn asks_the_ledger(&self, tx: &mut Tx, name: &str) {
        let class = classes().into_iter().find(|class| class.name == name).unwrap();
        let place = serde_json::to_string(&Scope::from(&class)).unwrap();
        let query = Query { places: [Scope::from(&class)].into(), ..Query::default() };
        let bodies = [
            ("query", format!("{{\"query\":{}}}", serde_json::to_string(&query).unwrap())),
            ("query", format!("{{\"choice\":{{\"typed\":[\"class={name}\"],\"export\":null}}}}")),
            ("note", format!("{{\"note\":{{\"text\":\"x\",\"place\":{place},\"item\":null,\"day\":\"2025-04-01\"}}}}")),
        ];
        for (what, body) in bodies {
            let new = NewLedgerRequest { account: SUBJECT, chat: self.private, what, body: &body };
            tx.keep_ledger_request(&new, self.services.clock.now()).await.unwrap();
        }
    }

    /// What the subject and somebody else wrote to classes: a draft in the name of a grant, the subject's own or not,
    /// and a notice about which the office is asked for the class. They are the first two.
    async fn writes_notices(&self, tx: &mut Tx, deed: &Deed, class: &str) {
        let now = self.services.clock.now();
        let held = tx.grants_of(SUBJECT, now).await.unwrap();
        let grant = held.first().filter(|_| deed.is_own).map_or(self.officers[1], |grant| grant.id);
        let sender = Some(From { grant, is_all: false });
        let draft = NewNotice { account: SUBJECT, sender, words: "x" };
        assert_eq!(tx.add_notice(&draft, now).await.unwrap(), NoticeId(1));
        let asked = tx.add_notice(&NewNotice { account: HOLDERS[0], ..draft }, now).await.unwrap();
        tx.settle_notice(asked, now).await.unwrap();
        tx.enter_notice(asked, &[class], Stage::Asked).await.unwrap();
    }

    /// Alerts for the class: a draft of the subject's, one of somebody else that waits for a second person, a red draft
    /// of the subject's, and one of somebody else that went out. They are the first four.
    async fn writes_alerts(&self, tx: &mut Tx, class: &str) {
        let now = self.services.clock.now();
        let class = classes().into_iter().find(|it| it.name == class).unwrap();
        let audience = Audience { place: Scope::from(&class), segment: None };
        let usual = Content::usual(FraudType::new("police"), audience, AlertSource::Office, now.date_naive());
        let content = Content { consent: Consent::General, ..usual };
        let red = Content { severity: Severity::Red, ..content.clone() };
        let written = [
            (SUBJECT, &content, AlertState::Draft),
            (HOLDERS[0], &content, AlertState::Review),
            (SUBJECT, &red, AlertState::Draft),
            (HOLDERS[0], &content, AlertState::Out),
        ];
        for (account, content, state) in written {
            let new = NewAlert { account, grant: None, content, corrects: None, reported_at: now };
            let id = tx.add_alert(&new, now).await.unwrap();
            let before = tx.alert(id).await.unwrap().unwrap();
            let after = wuzha::domain::alert::Alert { state, ..before.clone() };
            assert!(tx.save_alert(&before, &after, now).await.unwrap());
        }
    }

    /// A list of one new student, looked at and not applied.
    fn brought(&self, class: &str) -> Pending {
        let entry = Entry {
            row: 2,
            class: class.to_owned(),
            seat: Seat::new(1).unwrap(),
            name: MaskedName::of("A").unwrap(),
            number_hash: "n".to_owned(),
            tail_hash: "t".to_owned(),
            segments: BTreeSet::new(),
            language: None,
        };
        let entries = vec![entry];
        Pending {
            id: ImportId(1),
            account: SUBJECT,
            chat: self.private,
            made_at: self.services.clock.now(),
            seen: secret::hash(&signature(&Diff::between(entries.clone(), Vec::new()))),
            entries,
        }
    }

    /// Every command and every button, about the first class and about the second. The subject's own grant
    /// is `id`.
    fn deeds(&self, id: GrantId) -> Vec<Deed> {
        let mut deeds = Vec::new();
        for (at, class) in classes().iter().enumerate() {
            let is_own = at == 0;
            let mut says = |name: &'static str, place: i64, text: &str| {
                deeds.push(Deed { name, is_own, incoming: heard(place, What::Text(text.to_owned())) });
            };
            for name in ["/start", "/help", "/language", "/roles", "/unconfirmed", "/revoke", "/handover"] {
                says(name, SUBJECT, name);
            }
            for name in ["/sos", "/contact"] {
                says(name, SUBJECT, name);
            }
            says("set contact", SUBJECT, &format!("/contact {} security 110", class.campus));
            for name in ["/me", "/privacy", "/mydata", "/forget", "/quiz", "/check", "/subscribe", "/unsubscribe"] {
                says(name, SUBJECT, name);
            }
            says("/bind", SUBJECT, &format!("/bind {}", class.name));
            says("/rebind", SUBJECT, &format!("/rebind {}", class.name));
            says("/quiet", SUBJECT, "/quiet 20:00-09:00");
            says("/verify", SUBJECT, "/verify K7F3-QX2M");
            says("/badge", SUBJECT, "/badge");
            says("/guard", SUBJECT, &format!("/guard {}", class.name));
            says("/unbound", SUBJECT, &format!("/unbound {}", class.name));
            says("/delegate", SUBJECT, "/delegate 1d");
            says("/roll", SUBJECT, &format!("/roll {}", class.name));
            for name in [
                "/plan",
                "/items",
                "/overdue",
                "/today",
                "/kit",
                "/notice",
                "/burden",
                "/review",
                "/case",
                "/cases",
                "/alert",
                "/aware",
                "/classquiz",
                "/contest",
                "/words",
                "/question",
                "/course",
                "/roleplay",
                "/pledge",
            ] {
                says(name, SUBJECT, name);
            }
            says("/done", SUBJECT, "/done I1");
            says("/forecast", SUBJECT, "/forecast");
            says("/meeting status", SUBJECT, "/meeting status");
            for name in ["/mute", "/unmute", "/unbind"] {
                says(name, GROUPS[at], name);
            }
            says("/group", SUBJECT, &format!("/group {}", class.name));
            says("/group here", FREE_GROUP, &format!("/group {}", class.name));
            says("/cadence", GROUPS[at], "/cadence weekly");
            says("/meeting", SUBJECT, &format!("/meeting {}", class.name));
            says("/ledger", SUBJECT, &format!("/ledger class={}", class.name));
            says("/ledger export", SUBJECT, &format!("/ledger export csv class={}", class.name));
            says("/ledger note", SUBJECT, &format!("/ledger note class={} it was done", class.name));
            says("/ledger fix", SUBJECT, "/ledger fix L-1 not so");
            says("/invite monitor", SUBJECT, &format!("/invite monitor {}", class.name));
            says("/invite counsellor", SUBJECT, &format!("/invite counsellor {}", class.name));
            says("/invite lead", SUBJECT, &format!("/invite lead {}", class.college));
            says("/invite operator", SUBJECT, "/invite operator");
            let file =
                What::File(File { id: "F1".to_owned(), size: Some(99), kind: FileKind::Document, caption: None });
            deeds.push(Deed { name: "roster file", is_own, incoming: heard(SUBJECT, file) });
            let caption = Some("/done I1".to_owned());
            let proof = What::File(File { id: "F2".to_owned(), size: Some(1), kind: FileKind::Photo, caption });
            deeds.push(Deed { name: "proof file", is_own, incoming: heard(SUBJECT, proof) });
            let [waiting, done, stepped] = self.tasks[at];
            let card = Hung::Card;
            let mut of_department = self.press(
                &Button::StepItem(Step::Accept, self.department_tasks[at], card),
                SUBJECT,
                self.private,
                is_own,
            );
            of_department.name = "accept item of a department";
            deeds.push(of_department);

            // A grant of the subject's own, or one of somebody else's.
            let grant = if is_own { id } else { self.officers[1] };
            let buttons = [
                (Button::GotIt(self.cards[at]), GROUPS[at], self.groups[at]),
                (Button::BindHere, FREE_GROUP, self.free),
                (Button::BindClass(ClassId(1 + i64::try_from(at).unwrap()), Binding::Plain), FREE_GROUP, self.free),
                (Button::BindStaff(grant), FREE_GROUP, self.free),
                (Button::Language("en".to_owned()), SUBJECT, self.private),
                (Button::doubt(self.doubts[at], Resolution::Arrived), SUBJECT, self.private),
                (Button::doubt(self.doubts[at], Resolution::Again), SUBJECT, self.private),
                (Button::doubt(self.doubts[at], Resolution::Drop), SUBJECT, self.private),
                (Button::Accept(self.offer), SUBJECT, self.private),
                (Button::Decline(self.offer), SUBJECT, self.private),
                (Button::IAm(StudentId(1)), SUBJECT, self.private),
                (Button::NoneOfThem(1), SUBJECT, self.private),
                (Button::ForgetMe(self.services.clock.now().timestamp() / 60), SUBJECT, self.private),
                (Button::InviteAs(Duty::Monitor), SUBJECT, self.private),
                (Button::InviteAt(Duty::Monitor, grant), SUBJECT, self.private),
                (Button::Revoke(self.officers[at]), SUBJECT, self.private),
                (Button::HandOver(grant), SUBJECT, self.private),
                (Button::Delegate(grant, 24), SUBJECT, self.private),
                (Button::Page(List::Doubts, 1), SUBJECT, self.private),
                (Button::Page(List::Roles, 0), SUBJECT, self.private),
                (Button::Page(List::Given, 0), SUBJECT, self.private),
                (Button::Page(List::Alike(self.officers[at]), 0), SUBJECT, self.private),
                (Button::Page(List::Places(Duty::Monitor), 0), SUBJECT, self.private),
                (Button::Page(List::ToHandOver, 7), SUBJECT, self.private),
                (Button::Page(List::ToLend(24), 0), SUBJECT, self.private),
                (Button::Page(List::Classes, 0), SUBJECT, self.private),
                (Button::Page(List::Unbound(ClassId(1 + i64::try_from(at).unwrap())), 0), SUBJECT, self.private),
                (Button::MyClass(MoveId(1), Answer::Right), SUBJECT, self.private),
                (Button::Offline(StudentId(1), true), SUBJECT, self.private),
                (Button::ApplyImport(ImportId(1)), SUBJECT, self.private),
                (Button::CancelImport(ImportId(1)), SUBJECT, self.private),
                (Button::PublishPlan(self.services.book.hash[..12].to_owned()), SUBJECT, self.private),
                (Button::AcceptItems, SUBJECT, self.private),
                (Button::ShowItem(waiting), SUBJECT, self.private),
                (Button::StepItem(Step::Accept, waiting, card), SUBJECT, self.private),
                (Button::StepItem(Step::Report, waiting, Hung::List), SUBJECT, self.private),
                (Button::StepItem(Step::Decline, waiting, card), SUBJECT, self.private),
                (Button::StepItem(Step::Return, done, card), SUBJECT, self.private),
                (Button::StepItem(Step::Assign, waiting, card), SUBJECT, self.private),
                (Button::AssignItem(waiting, "safety".to_owned()), SUBJECT, self.private),
                (Button::OfferItem(waiting, Offered::Department("safety".to_owned())), SUBJECT, self.private),
                (Button::UndoItem(stepped), SUBJECT, self.private),
                (Button::ShowProof(done), SUBJECT, self.private),
                (Button::Month(april(), Wanted::default()), SUBJECT, self.private),
                (Button::Page(List::OfferedItems, 0), SUBJECT, self.private),
                (Button::Page(List::Items(Wanted::default()), 0), SUBJECT, self.private),
                (Button::Page(List::Overdue, 0), SUBJECT, self.private),
                (Button::Page(List::Ledger(1), 0), SUBJECT, self.private),
                (Button::LedgerMeaning(2, 0), SUBJECT, self.private),
                (Button::LedgerConfirm(3), SUBJECT, self.private),
                (Button::LedgerCancel(3), SUBJECT, self.private),
                (Button::Page(List::Meetings, 0), SUBJECT, self.private),
                (Button::Meeting(self.meetings[at][0], Press::Step(MeetingStep::Register)), SUBJECT, self.private),
                (Button::Meeting(self.meetings[at][0], Press::Step(MeetingStep::Plan)), SUBJECT, self.private),
                (Button::Meeting(self.meetings[at][1], Press::Step(MeetingStep::Verify)), SUBJECT, self.private),
                (Button::Meeting(self.meetings[at][0], Press::Show), SUBJECT, self.private),
                (Button::Page(List::Rolls, 0), SUBJECT, self.private),
                (Button::MakeRoll(ClassId(1 + i64::try_from(at).unwrap())), SUBJECT, self.private),
                (Button::Page(List::KitClasses, 0), SUBJECT, self.private),
                (Button::Page(List::Kits(class_id(at)), 0), SUBJECT, self.private),
                (Button::ShowKit(class_id(at)), SUBJECT, self.private),
                (kit_button(kit::Press::Pick, at), SUBJECT, self.private),
                (kit_button(kit::Press::Text, at), SUBJECT, self.private),
                (kit_button(kit::Press::Before, at), SUBJECT, self.private),
                (kit_button(kit::Press::After, at), SUBJECT, self.private),
                (kit_button(kit::Press::End, at), SUBJECT, self.private),
                (Button::Page(List::Burden, 0), SUBJECT, self.private),
                (Button::Page(List::Senders(NoticeId(1)), 0), SUBJECT, self.private),
                (Button::NoticeFrom(NoticeId(1), From { grant, is_all: false }), SUBJECT, self.private),
                (Button::NoticeAsk(NoticeId(1), Ask::Form), SUBJECT, self.private),
                (Button::NoticeMove(NoticeId(1), Move::Send), SUBJECT, self.private),
                (Button::NoticeMove(NoticeId(1), Move::Hold), SUBJECT, self.private),
                (Button::NoticeMove(NoticeId(1), Move::Drop), SUBJECT, self.private),
                (Button::NoticeRuling(NoticeId(2), Ruling::LetOut), SUBJECT, self.private),
                (Button::Page(List::Overview(meetings(at)), 0), SUBJECT, self.private),
                (Button::Page(List::Forecast(meetings(at)), 0), SUBJECT, self.private),
                (Button::Overview(meetings(at)), SUBJECT, self.private),
                (Button::PassMeeting(self.meetings[at][0]), SUBJECT, self.private),
                (Button::Attest(self.cards[at]), GROUPS[at], self.groups[at]),
                (Button::Page(List::Reviews, 0), SUBJECT, self.private),
                (Button::PassMeetings(9), SUBJECT, self.private),
                (Button::Review(self.meetings[at][1]), SUBJECT, self.private),
                (Button::MeetingPhoto(self.meetings[at][1]), SUBJECT, self.private),
                (Button::SoundMeeting(self.meetings[at][1]), SUBJECT, self.private),
                (Button::QuizChoose(RoundId(1), 0, Choice::A), SUBJECT, self.private),
                (Button::QuizNext(RoundId(1)), SUBJECT, self.private),
                (Button::QuizStop(RoundId(1)), SUBJECT, self.private),
                (Button::QuizAgain(RoundId(1)), SUBJECT, self.private),
                (Button::QuizLook(RoundId(1)), SUBJECT, self.private),
                (Button::CheckAsk, SUBJECT, self.private),
                (Button::CheckAlert(1), SUBJECT, self.private),
                (Button::CheckTakeBack(check::QuestionId(1)), SUBJECT, self.private),
                (Button::CheckRuling(check::QuestionId(1), check::Ruling::Fraud), SUBJECT, self.private),
                (Button::Page(List::Cases(Filter::default()), 0), SUBJECT, self.private),
                (Button::Case(self.cases[at], CasePress::Show), SUBJECT, self.private),
                (Button::Case(self.cases[at], CasePress::Close), SUBJECT, self.private),
                (Button::Case(self.cases[at], CasePress::EraseFor(Erasure::Wish)), SUBJECT, self.private),
                (Button::Case(self.cases[at], CasePress::Amounts), SUBJECT, self.private),
                (Button::Case(self.cases[at], CasePress::Note(0)), SUBJECT, self.private),
                (Button::ApplyCases(1), SUBJECT, self.private),
                (Button::CancelCases(1), SUBJECT, self.private),
                (Button::Sos(sos::Press::Campuses), SUBJECT, self.private),
                (Button::Sos(sos::Press::Tell(Whom::Duty, class.campus.clone())), SUBJECT, self.private),
                (Button::Sos(sos::Press::Send(Whom::Duty, class.campus.clone())), SUBJECT, self.private),
                (Button::Sos(sos::Press::Keep), SUBJECT, self.private),
                (Button::Sos(sos::Press::Withdraw(CallId(1))), SUBJECT, self.private),
                (Button::Sos(sos::Press::Take(CallId(1))), SUBJECT, self.private),
                (Button::Sos(sos::Press::Speak(CallId(1))), SUBJECT, self.private),
                (Button::Support(support::Press::Ask(CallId(1), Kind::Law)), SUBJECT, self.private),
                (Button::Support(support::Press::Agree(CallId(1), Kind::Law)), SUBJECT, self.private),
                (Button::Support(support::Press::Decline), SUBJECT, self.private),
                (Button::Support(support::Press::Revoke(SupportId(1))), SUBJECT, self.private),
                (Button::Support(support::Press::Take(SupportId(1))), SUBJECT, self.private),
                (Button::Support(support::Press::Look(SupportId(1))), SUBJECT, self.private),
                (Button::Support(support::Press::Spoke(SupportId(1), 0)), SUBJECT, self.private),
                (Button::Support(support::Press::Missed(SupportId(1), 0)), SUBJECT, self.private),
                (Button::Support(support::Press::Close(SupportId(1))), SUBJECT, self.private),
                (Button::SaveContact(1), SUBJECT, self.private),
                (Button::DropContact(1), SUBJECT, self.private),
                (Button::Guard(self.groups[at], true), SUBJECT, self.private),
                (Button::LookAlike(self.look_alikes[at], Verdict::Other), SUBJECT, self.private),
                (Button::AlertGotIt(self.cards[at]), GROUPS[at], self.groups[at]),
                (Button::AlertLike(self.cards[at]), GROUPS[at], self.groups[at]),
                (Button::AlertRead(self.cards[at]), GROUPS[at], self.groups[at]),
                (alert(0, AlertPress::List), SUBJECT, self.private),
                (alert(0, AlertPress::New), SUBJECT, self.private),
                (alert(1, AlertPress::Show), SUBJECT, self.private),
                (alert(1, AlertPress::Severity(Severity::Yellow)), SUBJECT, self.private),
                (alert(1, AlertPress::Place(Place::Around(Reach::Class, class_id(at)))), SUBJECT, self.private),
                (alert(1, AlertPress::Step(AlertMove::Submit, 0)), SUBJECT, self.private),
                (alert(2, AlertPress::Step(AlertMove::Approve, 0)), SUBJECT, self.private),
                (alert(2, AlertPress::Step(AlertMove::Reject, 0)), SUBJECT, self.private),
                (alert(3, AlertPress::Step(AlertMove::SendAlone, 0)), SUBJECT, self.private),
                (alert(4, AlertPress::Step(AlertMove::Recall, 0)), SUBJECT, self.private),
                (alert(4, AlertPress::Correct), SUBJECT, self.private),
                (Button::Pledge(PledgePress::Sign("0".repeat(12))), SUBJECT, self.private),
                (Button::Pledge(PledgePress::Later), SUBJECT, self.private),
                (Button::Pledge(PledgePress::Withdraw), SUBJECT, self.private),
                (Button::Page(List::Pledges, 0), SUBJECT, self.private),
                (Button::Page(List::PledgesOf(class_id(at)), 0), SUBJECT, self.private),
                (Button::Pledge(PledgePress::Post(class_id(at))), SUBJECT, self.private),
                (Button::Pledge(PledgePress::Remind(class_id(at))), SUBJECT, self.private),
                (Button::Pledge(PledgePress::Paper(class_id(at))), SUBJECT, self.private),
                (Button::Pledge(PledgePress::Save), SUBJECT, self.private),
                (Button::Pledge(PledgePress::Cancel), SUBJECT, self.private),
                (Button::SampleChoose(AskId(1), 0, Choice::A), SUBJECT, self.private),
                (Button::SampleNext(AskId(1)), SUBJECT, self.private),
                (Button::Page(List::QuizClasses, 0), SUBJECT, self.private),
                (ask(QuizPress::Show, at), SUBJECT, self.private),
                (ask(QuizPress::Other(QuestionId::new("job-1")), at), SUBJECT, self.private),
                (ask(QuizPress::Start(Open::Minutes, QuestionId::new("job-1")), at), SUBJECT, self.private),
                (ask(QuizPress::Poll(QuestionId::new("job-1")), at), SUBJECT, self.private),
                (ask(QuizPress::End(ClassQuizId(1)), at), SUBJECT, self.private),
                (Button::Contest(ContestPress::Show), SUBJECT, self.private),
                (Button::Contest(ContestPress::Begin), SUBJECT, self.private),
                (Button::Contest(ContestPress::Board), SUBJECT, self.private),
                (Button::Contest(ContestPress::Certificate), SUBJECT, self.private),
                (Button::Contest(ContestPress::Items), SUBJECT, self.private),
                (Button::ContestChoose(RoundId(1), 0, Choice::A), SUBJECT, self.private),
                (Button::ContestNext(RoundId(1)), SUBJECT, self.private),
                (Button::WordsReport(self.cards[at]), GROUPS[at], self.groups[at]),
                (Button::Words(WordsPress::Correct(self.words[at])), SUBJECT, self.private),
                (Button::Question(QuestionPress::New), SUBJECT, self.private),
                (Button::Question(QuestionPress::Kind(FraudType::new("police"))), SUBJECT, self.private),
                (Button::Question(QuestionPress::For(None)), SUBJECT, self.private),
                (Button::Question(QuestionPress::Submit), SUBJECT, self.private),
                (Button::Question(QuestionPress::Drop), SUBJECT, self.private),
                (Button::Question(QuestionPress::Show(WrittenId(1))), SUBJECT, self.private),
                (Button::Question(QuestionPress::Correct(WrittenId(1))), SUBJECT, self.private),
                (Button::Question(QuestionPress::Withdraw(WrittenId(1))), SUBJECT, self.private),
                (Button::Question(QuestionPress::File), SUBJECT, self.private),
                (Button::Question(QuestionPress::Approve(WrittenId(1), 1)), SUBJECT, self.private),
                (Button::Question(QuestionPress::Return(WrittenId(1), 1)), SUBJECT, self.private),
                (Button::Question(QuestionPress::Retire(WrittenId(1))), SUBJECT, self.private),
                (Button::Drip(DripPress::Ask), SUBJECT, self.private),
                (Button::Drip(DripPress::Begin), SUBJECT, self.private),
                (Button::Drip(DripPress::Stop(None)), SUBJECT, self.private),
                (Button::Drip(DripPress::GoOn(Some(DripDayId(1)))), SUBJECT, self.private),
                (Button::DripChoose(DripDayId(1), Choice::A), SUBJECT, self.private),
                (Button::RolePlay(RolePlayPress::Ask), SUBJECT, self.private),
                (Button::RolePlay(RolePlayPress::Menu), SUBJECT, self.private),
                (Button::RolePlay(RolePlayPress::Next(PlayId(1))), SUBJECT, self.private),
                (Button::RolePlay(RolePlayPress::Stop(PlayId(1))), SUBJECT, self.private),
                (Button::RolePlayChoose(PlayId(1), 0, Choice::A), SUBJECT, self.private),
                (Button::ClassAnswer(self.cards[at], Choice::A), GROUPS[at], self.groups[at]),
                (Button::ClassRead(self.cards[at]), GROUPS[at], self.groups[at]),
                (Button::ClassAnswerAlone(ClassQuizId(1), Choice::A), SUBJECT, self.private),
            ];
            for (button, place, chat) in buttons {
                deeds.push(self.press(&button, place, chat, is_own));
            }
            deeds.push(self.press(&Button::Why(self.cards[at]), GROUPS[at], self.groups[at], is_own));
        }
        deeds
    }

    fn press(&self, button: &Button, place: i64, chat: ChatId, is_own: bool) -> Deed {
        let returned = button.sign(&self.services.key, chat);
        let what = What::Tap(Tap { id: "1".to_owned(), message: None, returned });
        Deed { name: row_of(button), is_own, incoming: heard(place, what) }
    }
}

fn class_id(at: usize) -> ClassId {
    ClassId(1 + i64::try_from(at).unwrap())
}

fn ask(press: QuizPress, at: usize) -> Button {
    Button::ClassQuiz(class_id(at), press)
}

fn alert(id: i64, press: AlertPress) -> Button {
    Button::Alert(AlertId(id), press)
}

fn kit_button(press: kit::Press, at: usize) -> Button {
    Button::Kit(press, class_id(at), Slot::month_of(april()), "brushing".parse().unwrap())
}

/// A case in the college of a class, with a note.
async fn file_case(tx: &mut Tx, services: &Services, class: &Class, now: DateTime<Utc>) -> CaseId {
    let id = tx.new_case_id().await.unwrap();
    let (key, wrapped) = services.vault.new_key(&format!("case:{}", id.0));
    tx.begin_case(id, HOLDERS[0], Some(&class.campus), &wrapped, now).await.unwrap();
    let place = CasePlace::College { campus: class.campus.clone(), college: class.college.clone() };
    let mut case = tx.case(id).await.unwrap().unwrap();
    case.facts.place = Some(place);
    case.note_chars = 1;
    let private = Private { note: Some("x".to_owned()), ..Private::default() };
    tx.keep_case(&case, &key.seal_value(&private, &format!("case:{}:0", id.0)), now).await.unwrap();
    assert!(tx.file_case(id, &key.seal_value(&private, &format!("case:{}:1", id.0)), now).await.unwrap());
    id
}

/// A meeting that was registered.
fn registered(meeting: &Meeting, by: i64, at: DateTime<Utc>) -> Meeting {
    let held = Held {
        on: april(),
        present: 30,
        enrolled: None,
        form: Form::Discussion,
        photo: None,
        timing: Timing::OnTime,
        is_proxy: false,
        by,
        at,
    };
    Meeting { state: State::Registered, held: Some(held), ..meeting.clone() }
}

/// The class meetings of April in the college of one of the classes.
fn meetings(at: usize) -> View {
    let like = Some(ClassId(1 + i64::try_from(at).unwrap()));
    View { item: "I2".parse().unwrap(), slot: "2025-04".parse().unwrap(), like }
}

fn april() -> NaiveDate {
    "2025-04-01".parse().unwrap()
}

fn heard(place: i64, what: What) -> Incoming {
    let kind = if place < 0 { PlaceKind::Group } else { PlaceKind::Private };
    Incoming {
        place: Some(ChannelPlace { address: Address { chat: place, thread: None }, kind }),
        sender: Some(Sender { account: SUBJECT, language_code: Some("en".to_owned()), ..Sender::default() }),
        sent_at: None,
        what,
    }
}

async fn meet(tx: &mut Tx, address: i64, kind: ChatKind, now: DateTime<Utc>) -> ChatId {
    tx.meet_chat(Address { chat: address, thread: None }, kind, now).await.unwrap().id
}

async fn grant(tx: &mut Tx, account: i64, appointment: &Appointment, now: DateTime<Utc>) -> GrantId {
    let until = now + TimeDelta::days(9);
    let new = NewGrant { account, appointment, origin: Origin::Invited, until, granted_by: None };
    tx.add_grant(&new, now).await.unwrap()
}

async fn add_task(
    tx: &mut Tx,
    plan: &str,
    item: &str,
    home: &str,
    place: Scope,
    is_settled: bool,
    now: DateTime<Utc>,
) -> TaskId {
    let (item, slot, home) = (item.parse().unwrap(), "walk".to_owned(), home.to_owned());
    tx.add_task(plan, &WantedTask { item, slot, home, place, due: None, is_settled }, now).await.unwrap()
}

async fn post(tx: &mut Tx, chat: ChatId, now: DateTime<Utc>) -> DeliveryId {
    use wuzha::domain::tip::{Because, TipId};
    let id = tx.new_delivery_ids(1).await.unwrap();
    let delivery = NewDelivery {
        id,
        key: format!("card:{}", id.0),
        chat,
        lane: Lane::Tip,
        kind: "tip",
        broadcast: None,
        variant: None,
        act: Act::Post(Message { html: "a tip".to_owned(), ..Message::default() }),
        not_before: now,
        expires_at: None,
        keeps_quiet: false,
        repeat_of: None,
    };
    tx.plan(&[delivery], now).await.unwrap();
    let day = now.date_naive() + TimeDelta::days(id.0);
    let shown = wuzha::store::NewShown::new(chat, day, TipId::new("brushing-1"), Because::Season, id);
    tx.show_tips(&[shown]).await.unwrap();
    id
}

async fn lose(tx: &mut Tx, id: DeliveryId, now: DateTime<Utc>) {
    tx.claim(&[id], now).await.unwrap();
    let lost = Settled {
        id,
        attempt: 1,
        state: DeliveryState::Unconfirmed.name(),
        message: None,
        not_before: None,
        why: Some("the connection closed".into()),
        outcome: "doubt",
        poll: None,
    };
    tx.settle(&[lost], now).await.unwrap();
}

// Several roles at once.

proptest! {
    #[test]
    fn several_roles_may_what_one_of_them_may_and_no_more(
        duties in prop::collection::vec(prop::sample::select(Duty::ALL), 0..5),
        action in prop::sample::select(&Action::ALL[..]), is_own in any::<bool>(),
    ) {
        let target = if is_own { own() } else { other() };
        let grants: Vec<_> = duties.iter().map(|duty| held(*duty)).collect();
        let ground = match action.rule().on {
            Where::Only(ground) => ground,
            Where::Anywhere => Ground::Group,
        };
        let together = Asker { grants: &grants, is_masked: false, ground }.may(action, &target).is_ok();
        let alone = may(None, action, &target) || duties.iter().any(|duty| may(Some(*duty), action, &target));
        prop_assert_eq!(together, alone);
    }

    #[test]
    fn what_is_over_lets_nobody_do_anything(
        duty in prop::sample::select(Duty::ALL), ended in 0_i64..100, now in 0_i64..100,
    ) {
        let at = |hour: i64| DateTime::from_timestamp(hour * 3_600, 0).unwrap();
        let grant = Grant { until: at(ended), ..held(duty) };
        prop_assert_eq!(grant.is_active(at(now)), now < ended);
        let grant = Grant { ended_at: Some(at(ended)), ..held(duty) };
        prop_assert_eq!(grant.is_active(at(now)), now < ended);
    }
}
