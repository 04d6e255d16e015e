### How far meetings are and what is to be expected, in private for counsellors, colleges, departments and the office.

# $college is all where there is more than one.
overview-head = <b>{ $meeting }{ $college ->
        [all] {""}
       *[other] ：{ $college }
    }</b>
    期限：{ $due }
    登録：{ $rate }
# $exempt: classes that need not hold it; they are not among the others.
overview-rate =
    .name = { $held }/{ $expected }{ $exempt ->
        [0] {""}
       *[other] （免除{ $exempt }）
    }、{ $percent }%
# So many classes; some of these stand in one line.
overview-part = { $part ->
    [open] 日時なし{ $count }
    [planned] 予定あり{ $count }
    [returned] 差し戻し{ $count }
    [asked] 同意待ち{ $count }
    [late] 遅れ{ $count }
    [verified] 確認済み{ $count }
    [peer] クラスの人が確認{ $count }
   *[look] 要確認{ $count }
}
overview-never = { $count ->
    [0] すべてのクラスが、少なくとも一度は開いています。
   *[other] まだ一度も開いていないクラス：{ $count }
}
overview-class = { $number }. { $class } · { $state }
# $late: whether it was registered late.
overview-state =
    .name = { $state ->
        [registered] { $on }に開催
        [peer_verified] { $on }に開催、クラスの人が確認
        [needs_look] { $on }に開催、要確認
        [verified] { $on }に開催、確認済み
        [late_asked] { $on }に開催、同意待ち
        [exempt_asked] 免除を申請中
       *[exempt] 免除
    }{ $late ->
        [yes] （遅れ）
       *[no] {""}
    }
# Whom to call: their duty only.
overview-to-call = { $line } · 連絡先：{ $duties }
overview-nobody = { $line } · 連絡できる人がいません
overview-duties =
    .name = { $list }、{ $duty }
overview-college = { $number }. { $college } · { $rate }
    .button = { $number }
overview-all =
    .button = すべての学部
overview-open =
    .button = { $month ->
        [0] {""}
       *[other] { $month }月の
    }{ $sort ->
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] クラス集会
    }
overview-turn =
    .button = { $month ->
        [0] {""}
       *[other] { $month }月
    }{ $sort ->
        [league_class] 共青団学習会
        [league_day] 共青団活動日
       *[class] 集会
    }
overview-shown =
    .toast = 下に表示しました。

# The estimate. $certain: whether both ends are the same.
forecast-outlook = 期限までの見込み：{ $expected }/{ $total }{ $certain ->
        [yes] {""}
       *[no] （およそ{ $low }〜{ $high }）
    }
forecast-basis = { $past ->
    [0] 今月の進み具合、決まった日時、日時の変更から見積もりました。前の月の記録はまだありません。
   *[other] 今月の進み具合、決まった日時、日時の変更と、前の月の記録{ $past }件から見積もりました。
}
forecast-over = 期限を過ぎたため、見積もるものはありません。
forecast-calls = <b>連絡するとよいクラス（効果の大きい順）</b>
forecast-no-calls = 終わっていないクラスにもすべて日時があり、連絡は要りません。
forecast-call = { $number }. { $class }{ $college ->
        [only] {""}
       *[other] （{ $college }）
    }：{ $reasons }
forecast-reason =
    .name = { $reason ->
        [moved] 日時を{ $times }回変更
        [late] 先月は期限に遅れた
        [passed] 予定日を過ぎたが未登録
        [none] 日時なし
        [returned] 差し戻し後、未登録
       *[nobody] 連絡できる人がいない
    }
forecast-reasons =
    .name = { $list }、{ $reason }
forecast-open =
    .button = 予測
