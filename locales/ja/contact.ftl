### Whom to call on each campus: shown to everybody, changed by the office.

contact-office-security =
    .name = 警備部門（保卫处）
contact-office-police =
    .name = 学内駐在警察官
contact-office-duty =
    .name = 当直室
contact-office-counselling =
    .name = 心理相談センター
contact-office-students =
    .name = 学生課
contact-office-international =
    .name = 留学生オフィス

# $named and $timed say whether there is a $name and whether there are $hours.
contact-line = { $office }{ $named ->
        [yes] （{ $name }）
       *[no] {""}
    }：{ $phones }{ $timed ->
        [yes] 、{ $hours }
       *[no] {""}
    }
contact-campus = <b>{ $campus }</b>
contact-head =
    <b>困ったときの連絡先</b>
    警察は110、詐欺相談は96110です。
contact-none = ここの電話番号はまだ登録されていません。110に電話してください。
contact-how =
    変更するには、例えば次のように送ってください。
    <code>/contact { $place } 警備 { $phone }</code>
    <code>/contact { $place } 心理相談 { $phone } 8:00-22:00</code>
    <code>/contact { $place } 当直 オフ</code>
contact-lacking = 運用開始までに必要：{ $offices }（{ $campus }）。
    .name = { $campus }：{ $offices }
contact-preview =
    <b>この連絡先を変更しますか？</b>
    { $campus }
    今：{ $before }
    変更後：{ $after }
    確定する前に、一度かけて確かめてください。困っている人がかけます。
contact-nothing =
    .name = なし
contact-saved =
    <b>変更しました</b>
    { $campus }
    { $line }
    .toast = 変更しました。
contact-told =
    { $role }が、/sos に出る電話番号を変更しました。
    { $campus }
    { $line }
    違っていたら /contact
contact-dropped =
    何も変更していません。
    .toast = 何も変更していません。
contact-save =
    .button = はい、変更する
contact-drop =
    .button = 変更しない
