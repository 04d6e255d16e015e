### Looking at meetings of others: the queue, the card, those drawn at random, and the daily word.

# Why somebody looks at it.
review-why =
    .name = { $why ->
        [doubt] 確認したクラスの人が少なく、写真もありません
        [unconfirmed] 写真がありません
        [late] とても遅い登録で、あなたの同意が必要です
        [exemption] 開かないことを申請しています
        [drawn] 抜き取り確認です
        [confirmed] クラスの人が確認しました
       *[registered] 登録済み。クラスの人がまだ確認できます
    }
# $bound: how many of the class are bound.
review-confirmed = { $bound }人中{ $count }人が確認
review-photo-or-none = { $photo ->
    [yes] 写真あり
   *[no] 写真なし
}

review-list =
    <b>確認する会（{ $total }件）、急ぐ順</b>
    .button = 確認する
review-list-none = あなたの確認を待つ会はありません。
# $place: the class or college; $meeting: such as “class meeting of April”.
review-row = { $number }. <b>{ $place }</b>、{ $meeting }：{ $why }
review-held = { $day } · { $enrolled ->
    [0] { $present }人出席
   *[other] { $enrolled }人中{ $present }人出席
}{ $timing ->
    [late] （遅れ）
    [added] （後日追加）
   *[on_time] {""}
}
review-reason = 理由：{ $reason }
review-open =
    .button = { $number }. { $place }
    .toast = 下に表示しました。
review-pass =
    .button = 確認済み{ $count }件を承認
    .toast = { $count ->
        [0] 承認するものはもうありません。
       *[other] { $count }件の会を承認しました。
    }

review-card = 確認する理由：{ $why }
review-own = あなた自身が登録または確認したものなので、ほかの人が見る必要があります。
review-checklist =
    確かめること：
    ① 学生二人に聞く：その日に開かれたか、何の話だったか？
    ② 日付と出席人数は合っているか？
    ③ 写真があれば、この会のものか？
review-sound =
    .button = 登録どおり
    .toast = 記録しました：登録どおりです。
review-unsound =
    .button = 登録と違う
review-again =
    .toast = もう誰かが確認しました。

review-photo =
    { $place }、{ $meeting }
    .button = 写真
    .toast = 写真を下に表示しました。

review-word = <b>確認を待つ会が{ $total }件あります</b>
review-word-why = · { $why }：{ $count }件
