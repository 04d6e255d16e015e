use wuzha::domain::listing::Kept;
use wuzha::domain::roster::{MaskedName, Seat, Student, StudentId};
use wuzha::domain::tip::Segment;
use wuzha::store::{NewStudent, Store, Tx};

use super::{class, noon, on_both};

on_both!(
    a_student_is_read_as_entered,
    students_are_found_by_class_and_by_tail,
    a_seat_and_a_number_belong_to_one_student,
    seats_are_swapped_and_classes_changed,
    who_left_is_kept_and_may_come_back,
);

pub(super) fn student(id: StudentId, class: &str, seat: u16) -> Student {
    Student {
        id,
        class: class.into(),
        seat: Seat::new(seat).unwrap(),
        name: MaskedName::of("张三").unwrap(),
        segments: [Segment::International, Segment::Freshmen].into(),
        language: Some("ru".into()),
        is_offline: false,
    }
}

pub(super) async fn enter(tx: &mut Tx, class_name: &str, seat: u16, number: &str, tail: &str) -> StudentId {
    tx.add_class(&class(class_name), noon()).await.unwrap();
    let id = tx.new_student_ids(1).await.unwrap();
    let new = NewStudent::new(&student(id, class_name, seat), number.into(), tail.into());
    tx.add_students(&[new], noon()).await.unwrap();
    id
}

async fn a_student_is_read_as_entered(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let id = enter(&mut tx, "软件2301", 7, "n1", "t1").await;

    assert_eq!(tx.student(id).await.unwrap(), Some(student(id, "软件2301", 7)));
    assert_eq!(tx.student(StudentId(id.0 + 1)).await.unwrap(), None);
}

async fn students_are_found_by_class_and_by_tail(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let ninth = enter(&mut tx, "软件2301", 9, "n1", "t").await;
    let second = enter(&mut tx, "软件2301", 2, "n2", "t").await;
    enter(&mut tx, "软件2301", 3, "n3", "other").await;
    enter(&mut tx, "软件2302", 2, "n4", "t").await;

    let ids = |students: Vec<Student>| students.into_iter().map(|student| student.id).collect::<Vec<_>>();
    assert_eq!(ids(tx.students_with_tail("软件2301", "t").await.unwrap()), [second, ninth]);
    assert_eq!(tx.students("软件2301").await.unwrap().len(), 3);
    assert_eq!(tx.students("软件2303").await.unwrap(), []);
}

async fn a_seat_and_a_number_belong_to_one_student(store: Store) {
    let mut tx = store.begin().await.unwrap();
    enter(&mut tx, "软件2301", 7, "n1", "t").await;
    for (seat, number) in [(7, "n2"), (8, "n1")] {
        let id = tx.new_student_ids(1).await.unwrap();
        let new = NewStudent::new(&student(id, "软件2301", seat), number.into(), "t".into());
        tx.mark().await.unwrap();
        assert!(tx.add_students(&[new], noon()).await.is_err(), "seat {seat}, number {number}");
        tx.undo_to_mark().await.unwrap();
    }
}

async fn seats_are_swapped_and_classes_changed(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let one = enter(&mut tx, "软件2301", 1, "n1", "t1").await;
    let two = enter(&mut tx, "软件2301", 2, "n2", "t2").await;
    let three = enter(&mut tx, "软件2302", 3, "n3", "t3").await;

    let changes = [
        NewStudent::new(&student(one, "软件2301", 2), "n1".into(), "t1".into()),
        NewStudent::new(&student(two, "软件2301", 1), "n2".into(), "t2".into()),
        NewStudent::new(&student(three, "软件2301", 3), "n3".into(), "new tail".into()),
    ];
    tx.change_students(&changes, noon()).await.unwrap();

    let seats = tx.students("软件2301").await.unwrap().into_iter().map(|student| student.id).collect::<Vec<_>>();
    assert_eq!(seats, [two, one, three]);
    assert_eq!(tx.students("软件2302").await.unwrap(), []);
    assert_eq!(tx.students_with_tail("软件2301", "new tail").await.unwrap(), [student(three, "软件2301", 3)]);

    let taken = [NewStudent::new(&student(one, "软件2301", 3), "n1".into(), "t1".into())];
    assert!(tx.change_students(&taken, noon()).await.is_err(), "somebody else sits there");
}

async fn who_left_is_kept_and_may_come_back(store: Store) {
    let mut tx = store.begin().await.unwrap();
    let one = enter(&mut tx, "软件2301", 1, "n1", "t1").await;
    tx.let_students_leave(&[one], noon()).await.unwrap();

    assert_eq!((tx.students("软件2301").await.unwrap(), tx.student(one).await.unwrap()), (Vec::new(), None));
    let kept = tx.kept_students().await.unwrap();
    let expected = Kept { student: student(one, "软件2301", 1), number_hash: "n1".into(), has_left: true };
    assert_eq!(kept, [expected]);

    let back = NewStudent::new(&student(one, "软件2301", 5), "n1".into(), "t1".into());
    tx.change_students(&[back], noon()).await.unwrap();
    assert_eq!(tx.student(one).await.unwrap(), Some(student(one, "软件2301", 5)));
}
