### Alerts: a case that is told to every class in its own language.

## What groups and subscribers read.

# $fraud: the kind of fraud.
alert-title = { $severity ->
    [red] 🔴 <b>【赤色警報】{ $fraud }</b>
    [orange] 🟠 <b>【オレンジ色警報】{ $fraud }</b>
   *[yellow] 🟡 <b>【黄色警報】{ $fraud }</b>
}
alert-do = <b>対処法</b>
# $number: 1, 2 …; $advice: a sentence.
alert-step = { $number }. { $advice }
# $story: sentences.
alert-story = <b>手口：</b>{ $story }
alert-story-next = { $before }{ $sentence }
alert-signs = <b>見分けるポイント</b>
alert-sign = • { $flag }
# To readers of Chinese; below it the same for all others.
alert-note = <b>補足：</b>{ $note }
alert-note-original = <b>補足（中国語の原文）：</b>{ $note }
# Shown from five people on.
alert-likes = <i>同じようなものを受け取った人：{ $count }人。</i>
# $source: a sentence; $number: of the alert.
alert-foot = <i>{ $source }{ $day } · A-{ $number }</i>
# Above what was changed in place. $time: of day.
alert-corrected = <b>［{ $time }に訂正］</b>
alert-recalled =
    <b>［{ $time }に撤回］</b>
    この警報は誤りでした。従わず、転送もしないでください。
alert-unreviewed = <b>［二人目の確認はまだです］</b>
# Below a message.
alert-got-it =
    .button = 読みました
alert-like =
    .button = 自分にも来た
alert-read =
    .button = 自分の言語で読む
alert-acked =
    .toast = ✓ 記録しました。このグループで{ $count }人がこの警報を読みました。
alert-acked-alone =
    .toast = ✓ 記録しました。ありがとうございます。
alert-acked-before =
    .toast = もう記録してあります。一度で十分です。
alert-liked =
    .toast = ありがとうございます。これまでに{ $count }人が、同じようなものが来たと報告しました。お金を払わず、返信もしないでください。
alert-liked-before =
    .toast = もう報告してあります。お金を払わず、返信もしないでください。
alert-over =
    .toast = この警報は撤回されました。
alert-read-sent =
    .toast = 警報の全文を個別チャットに送りました。
# To somebody whom I cannot write to. $title: the kind of fraud; $advice: the first thing to do.
alert-read-short =
    .toast = { $title }：{ $advice }全文を読むには、個別チャットでこのボットに話しかけてください。

## What its author is shown.

# Names, on buttons and in sentences.
alert-severity =
    .name = { $severity ->
        [red] 赤色
        [orange] オレンジ色
       *[yellow] 黄色
    }
alert-state =
    .name = { $state ->
        [draft] 下書き
        [review] 承認待ち
        [alone] 送信済み、確認待ち
        [out] 送信済み
        [rejected] 却下
        [expired] 期限内に確認なし
        [recalled] 撤回済み
       *[dropped] 破棄
    }
alert-segment =
    .name = { $segment ->
        [freshmen] 新入生
        [graduating] 卒業予定者
        [international] 留学生
        [staff] 教職員
       *[all] 全員
    }
# A choice that is made, on a button.
alert-chosen =
    .button = ✓ { $name }
# $place: a campus, a college, a class; $segment: who of them.
alert-audience = { $segment ->
    [all] { $place }
   *[other] { $place }の{ $kind }だけ
}
alert-list =
    <b>警報</b>
    { $lines }
    { $clock }
# $number: of the alert; $severity, $fraud, $state: names.
alert-line = A-{ $number } { $severity }、{ $fraud }：{ $state }
alert-none = 警報はまだありません。
# $count: of alerts in 90 days.
alert-median = この90日間の警報：{ $count }件。所要時間の中央値：報告から95%のグループに届くまで{ $whole }、承認から{ $sending }、半数のクラスで誰かが確認するまで{ $acked }。
alert-duration =
    .name = { $days ->
        [0] { $hours ->
            [0] { $minutes ->
                [0] { $seconds }秒
               *[other] { $minutes }分{ $seconds }秒
            }
           *[other] { $hours }時間{ $minutes }分
        }
       *[other] { $days }日{ $hours }時間
    }
alert-duration-none =
    .name = まだ
alert-new =
    .button = 新しい警報
alert-open =
    .button = A-{ $number }：{ $fraud }
alert-kinds = <b>どの種類の詐欺ですか？</b>
# $post: what people will read.
alert-card =
    <b>A-{ $number }：{ $state }</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-card-correction = すべてのチャットでA-{ $corrects }を訂正します。{ $pings ->
    [yes] グループには新しいメッセージも送ります。
   *[no] 新しいメッセージは送りません。
}
alert-card-audience = 送り先：{ $audience }。グループ{ $groups }、個別の購読者{ $people }人。
# $at: when quiet hours are over.
alert-card-time = { $when ->
    [now] 承認されしだい送ります。
   *[later] 今は通知オフ時間なので、{ $at }に送ります。
}
alert-card-consent = 本人が同意しているか、または誰も特定できない内容かを、下で選んでください。
alert-card-second = { $count ->
    [0] ほかに承認できる人はいません。
   *[other] ほかに承認できる人：{ $count }人。
}
# A note that needs an answer. $own: whether it may stay as it was typed.
alert-card-offer = 補足が詳しすぎます。一般的な言い方：「{ $general }」
alert-field =
    .button = { $field ->
        [kind] 種類を変える
        [story] 手口
        [channel] 接触の経路
        [ask] 相手の要求
        [payment] 支払い方法
        [band] 金額
        [flags] 見分けるポイント
        [advice] 対処法
        [place] 送り先
       *[times] 日時・情報源
    }
alert-ask-field = { $field ->
    [kind] <b>どの種類の詐欺ですか？</b>
    [story] <b>何がありましたか？</b>変えるものを選んでください。
    [channel] <b>詐欺師はどこから近づきましたか？</b>
    [ask] <b>詐欺師は何を求めましたか？</b>
    [payment] <b>どうやって払いましたか？</b>
    [band] <b>被害額はいくらですか？</b>
    [flags] <b>どこで見分けられますか？</b>{ $most }個まで。
    [advice] <b>どうすればよいですか？</b>{ $most }個まで。先に選んだものが先に出ます。
    [place] <b>誰に送りますか？</b>
   *[times] <b>いつ起き、いつ、誰から報告されましたか？</b>
}
alert-untold =
    .button = 書かない
alert-day =
    .button = { $days ->
        [0] 今日
        [1] 昨日
       *[other] { $days }日前
    }
alert-reported =
    .button = { $minutes ->
        [0] たった今の報告
        [30] 30分前の報告
        [60] 1時間前の報告
        [180] 3時間前の報告
       *[other] 1日前の報告
    }
alert-consent =
    .button = { $consent ->
        [given] 本人が同意
       *[general] 誰も特定できない
    }
alert-note-field =
    .button = { $has ->
        [yes] 補足を変える
       *[no] 補足を付ける
    }
alert-no-note =
    .button = 補足なし
alert-offer =
    .button = { $own ->
        [yes] 自分の文を残す
       *[no] 一般的な文にする
    }
alert-back =
    .button = 戻る
alert-look =
    .button = { $language }
alert-test =
    .button = 自分にだけ送る
alert-test-head = <b>試し送りです。届くのはあなただけです。</b>
alert-pings =
    .button = { $pings ->
        [yes] 新しく送らない
       *[no] 新しくも送る
    }
alert-submit =
    .button = 承認を頼む
alert-alone =
    .button = 一人で先に送る
alert-withdraw =
    .button = 承認依頼を取り下げ
alert-rework =
    .button = もう一度手直し
alert-drop =
    .button = 破棄する
alert-recall =
    .button = 警報を撤回
alert-recall-sure =
    .button = はい、撤回する
alert-correct =
    .button = 訂正する
alert-unapprove =
    .button = 承認を取り消す
alert-failed =
    .button = 届かなかったもの
alert-retry =
    .button = 再試行（{ $count }）
alert-refresh =
    .button = 更新
alert-approve =
    .button = 承認する
alert-reject =
    .button = 却下する
alert-confirm =
    .button = 問題ありません
alert-ask-recall = <b>A-{ $number }を撤回しますか？</b>すべてのメッセージをその場で「撤回」に書き換えます。新しいメッセージは送りません。
alert-ask-note = 補足を中国語で、{ $most }文字以内で送ってください。名前、番号、クラス、正確な金額は書かないでください。
# $code: to be typed.
alert-ask-code = 赤色警報は夜でもすぐに送られ、二人目が十分間のうちに確認しなければなりません。一人で先に送るには、五分以内にこう入力してください：<code>{ $code }</code>
alert-done =
    .toast = { $step ->
        [submit] 承認を頼みました。
        [withdraw] 取り下げました。手直しできます。
        [approve] 承認しました。今から送ります。
        [approve-later] 承認しました。通知オフ時間が終わったら送ります。
        [reject] 却下し、作成者に伝えました。
        [confirm] 確認しました。ありがとうございます。
        [unapprove] 承認を取り消しました。まだ何も送られていません。
        [rework] 手直しできます。
        [recall] 撤回しました。すべてのメッセージを書き換えています。
        [drop] 破棄しました。
        [retry] もう一度試しています。
        [test] あなたにだけ送りました。
       *[changed] 変更しました。
    }

## To others.

# To whoever may approve. $post: what people will read; $lines: to whom and when.
alert-request =
    <b>A-{ $number }を確認し、承認するか決めてください</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-request-until = { $until }まで有効です。過ぎたら、もう一度承認を頼む必要があります。
alert-look-after =
    <b>A-{ $number }は一人で先に送られました。{ $until }までに確認してください</b>
    <blockquote>{ $post }</blockquote>
    { $lines }
alert-overdue =
    <b>A-{ $number }は十分間、誰も確認していません</b>
    誰かが確認するまで、すべてのチャットでその印が付きます。
# To its author.
alert-told = <b>{ $step ->
    [approve] A-{ $number }は承認されました
    [reject] A-{ $number }は却下されました
    [expire] A-{ $number }は期限内に誰も確認しませんでした
    [confirm] A-{ $number }は二人目が確認しました
    [unapprove] A-{ $number }の承認は取り消されました
   *[recall] A-{ $number }は撤回されました
}</b>

## How far it is.

alert-progress =
    <b>A-{ $number } { $fraud }：{ $state }</b>
    { $lines }
alert-clock = 報告{ $reported } → 承認{ $approved } → 95%のグループに到達{ $delivered } → 半数のクラスで確認{ $acked }
alert-sent = グループ：{ $allgroups }のうち{ $groups }。個別：{ $allpeople }人のうち{ $people }人。
alert-waiting = 送信中：{ $waiting }。届かず：{ $failed }。到達不明：{ $doubtful }。
alert-acknowledged = 確認した人：{ $people }人、{ $all }クラスのうち{ $classes }クラス。
alert-likes-by = 同じようなものが来た人：{ $people }人。{ $colleges }
# One college of several.
alert-likes-college = { $college } { $people }
alert-likes-others =
    .name = その他
# After a withdrawal or a correction.
alert-edited = 書き換え済み：{ $all }のうち{ $done }。作業中：{ $waiting }。書き換えられず：{ $failed }。
alert-failures =
    <b>A-{ $number }：届かなかったもの（{ $count }）</b>
    { $lines }
alert-edit-failures =
    <b>A-{ $number }：書き換えられなかったもの（{ $count }）</b>
    { $lines }
# $where: a class or in private.
alert-failure = { $where }：{ $why ->
    [unreachable] ボットがグループにいないか、ブロックされています
    [forbidden] グループがボットの発言を許可していません
    [refused] 文面が拒否されました
    [late] 時間切れです
    [doubt] 返事がなく、届いたかもしれません
    [unknown] 対応するメッセージが分からず、書き換えられません
   *[other] 失敗しました
}
alert-failure-private =
    .name = 個別チャット
alert-failures-more = …ほか{ $count }件
alert-failures-none = すべて届きました。
