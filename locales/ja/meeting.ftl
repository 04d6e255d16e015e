### Meetings of classes, League branches and colleges: what is due, registering, cards, news.

meeting-title =
    .name = { $kind ->
        [mobilisation] 学部動員会
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] { $month }月のクラス集会
    }{ $number ->
        [1] {""}
       *[other] （{ $number }回目）
    }
meeting-state =
    .name = { $state ->
        [open] 未登録
        [planned] 予定あり
        [registered] 登録済み
        [peer_verified] 登録済み、クラスの人が確認
        [needs_look] 登録済み、指導員の確認待ち
        [verified] 確認済み
        [returned] 差し戻し、もう一度登録を
        [late_asked] 遅れ、同意待ち
        [exempt_asked] 免除を申請中
       *[exempt] 免除
    }
meeting-due =
    .name = { $due }まで
# The plan's day is a day off: $why says why, $effective is the real one.
meeting-due-moved =
    .name = { $due }まで（{ $why }のため、実際は{ $effective }まで）
meeting-opens =
    .name = { $opens }から
meeting-planned =
    .name = { $at }に予定
meeting-late =
    .name = { $state }、{ $days }日遅れ
meeting-timing =
    .name = { $state }（{ $timing ->
        [late] 遅れ
       *[added] 後日追加
    }）
meeting-row = { $title }：{ $mark } · { $due }

# /meeting of whoever has several classes.
meeting-places = <b>あなたが会を登録するクラスと学部</b>
meeting-places-none = あなたが会を登録するクラスや学部はありません。
meeting-place = { $place }：{ $title }、{ $mark }
meeting-place-done = { $place }：今は登録するものがありません
meeting-list =
    <b>{ $place }</b>
    .button = すべての会
meeting-list-none = 計画に、開くべき会はありません。
meeting-list-next = 下のボタンは次の会のものです：{ $title }。
meeting-late-until = { $until }までは、遅れとして登録できます。その後は指導員の同意が必要です。
meeting-list-nothing = 今は登録するものがありません。
meeting-list-proxy = あなたはここの会の担当ではないので、代わりに登録したものにはその印が付きます。
meeting-class-over = { $class }は終わったクラスで、会はもう登録しません。

meeting-head = <b>{ $title } · { $place }</b>
meeting-how =
    { $mark }
    期限：{ $due }
meeting-form =
    .name = { $form ->
        [case] 事例の検討
        [scenario] 場面の練習
       *[discussion] 話し合い
    }
    .button = { $chosen ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
meeting-attendance =
    .name = { $enrolled }人中{ $present }人
meeting-heads =
    .name = { $present }人
meeting-held =
    開催：{ $on }
    出席：{ $attendance }
    形式：{ $form }
meeting-absent = 欠席：{ $who }
meeting-absent-none = 欠席：まだ選んでいません
meeting-photo = 写真：あり
meeting-proxy = 代理での登録
meeting-planned-at = 予定：{ $at }
    .toast = 日時を決めました。前日の18:00に、クラスのグループでお知らせします。
meeting-ask-plan-day = どの日にしますか？開く期限：{ $due }。
meeting-ask-plan-time = { $day }の何時ですか？
meeting-ask-place = { $at }、場所はどこですか？「本館の大講義室」のように場所を送ってください。30分待ちます。
meeting-no-place =
    .button = 場所は未定
meeting-calendar = このファイルを開くと、カレンダーに入れられます。
# To the class's group on the day before.
meeting-notice =
    <b>{ $title }</b>
    日時：{ $at }
meeting-notice-in =
    <b>{ $title }</b>
    日時：{ $at }
    場所：{ $where }
meeting-planned-in = 予定：{ $at }、{ $where }
meeting-registered-at = 登録：{ $at }
meeting-reason = 理由：{ $reason }

meeting-ask-day = どの日に開きましたか？
meeting-today =
    .button = 今日
meeting-yesterday =
    .button = 昨日
meeting-other-day =
    .button = ほかの日
meeting-day =
    .button = { $month }/{ $day }
meeting-ask-attendance = { $on }：全員出席しましたか？
meeting-ask-heads = { $on }：何人出席しましたか？人数を送ってください。30分待ちます。
meeting-all-here =
    .button = { $enrolled }人全員出席
meeting-some-absent =
    .button = 欠席者あり
meeting-ask-absent = 誰が欠席しましたか？押すと欠席になり、もう一度押すと戻ります。“absent 3 17 22”のように番号を送ることもできます。
meeting-seat =
    .button = { $here ->
        [yes] ✓ { $who }
       *[no] ✗ { $who }
    }
meeting-named =
    .button = 完了（{ $present }人出席）

meeting-check = 合っていれば、「提出」を押してください。
meeting-check-correction = 直したら、「提出」を押してください。前の登録も残ります。
meeting-not-in-time = { $timing ->
    [late] 期限を過ぎたため、遅れとして記録します。
   *[added] 遅れの登録期間も終わったため、後日追加として記録し、期限内には数えません。
}
meeting-needs-consent = 遅れの登録期間も終わりました。提出すると、指導員の同意が必要です。後日追加として記録し、期限内には数えません。
meeting-submit =
    .button = 提出
    .toast = { $how ->
        [waits] 提出しました。指導員の同意が必要です。
        [corrected] 訂正しました。前の登録も残ります。
       *[registered] 登録しました。
    }
meeting-ask-photo = 写真をここに送ってください。作り直して保存するので、撮影場所などの情報は残りません。30分待ちます。
meeting-add-photo =
    .button = { $has_one ->
        [yes] 写真を変える
       *[no] 写真を付ける
    }
meeting-no-photo =
    .button = 写真なし
meeting-back =
    .button = 戻る
meeting-change-day =
    .button = 日付を変える
meeting-change-attendance =
    .button = 出席を変える
meeting-cancel =
    .button = 取り消す
    .toast = 取り消しました。何も登録していません。

meeting-already =
    この会はもう誰かが登録しました。
    .toast = この会はもう登録されています。
meeting-same =
    .button = 同じ会です
    .toast = わかりました。何も変えていません。
meeting-another =
    .button = 別の会です

meeting-register-proxy =
    .button = 代わりに登録
meeting-step =
    .button = { $step ->
        [plan] 日時を決める
        [register] 登録する
        [correct] 訂正する
        [ask_exempt] 免除を申請
        [verify] 確認する
        [admit] 同意する
        [exempt] 免除する
        [refuse] 開く必要がある
        [reopen] 免除を終える
       *[return] 差し戻す
    }
    .toast = { $step ->
        [verify] 確認しました。
        [admit] 同意しました。
        [exempt] 免除しました。
        [refuse] 開く必要があると伝えました。
       *[reopen] 免除を終えました。
    }
meeting-undo =
    .button = 元に戻す（2分以内）
    .toast = 元に戻しました。
meeting-ask-correction =
    .button = 訂正を頼む
    .toast = { $told ->
        [yes] 指導員に訂正を頼みました。
       *[no] 訂正できる人がここにいません。指導員に直接連絡してください。
    }
meeting-ask-words = { $step ->
    [ask_exempt] 開かない理由は何ですか？「全員が実習で不在」のように一文で書いてください。指導員が読みます。30分待ちます。
    [exempt] 開かなくてよい理由は何ですか？一文で書いてください。クラス委員長が読みます。30分待ちます。
   *[return] 差し戻す理由は何ですか？一文で書いてください。クラス委員長が読みます。30分待ちます。
}
meeting-open =
    .button = 開く
meeting-news = { $event ->
    [late_asked] <b>遅れた会があなたの同意を待っています</b>
    [exempt_asked] <b>免除の申請があなたの判断を待っています</b>
    [proxy] <b>代わりに登録されました</b>
    [returned] <b>差し戻し：もう一度登録してください</b>
    [admitted] <b>遅れた会が認められました</b>
    [exempted] <b>免除されました</b>
    [refused] <b>免除されません。会を開いてください</b>
    [reopened] <b>免除が終わりました。会を開いてください</b>
    [corrected] <b>あなたの登録をほかの人が訂正しました</b>
   *[correction_asked] <b>登録の訂正を頼まれています</b>
}
# What proves the row of the plan that asks for the meeting of a college.
meeting-proof =
    .text = { $title }を開催：{ $on }、{ $present }人出席。
